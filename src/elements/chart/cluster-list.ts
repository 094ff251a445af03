import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { ClusterList as List } from '../../drawing/cluster-list-html.js';
import type { Cluster } from '../../layout/cluster.js';
import { clusterListHtml } from '../reading-views.js';

/** A cluster that no zoom can part opens as a list. */
export class ClusterList {
  #cluster: Cluster | null = null;
  /** What was pressed, to which closing gives focus back. */
  #opener: HTMLElement | null = null;

  constructor(private readonly host: LitElement) {}

  get shown(): boolean {
    return this.#cluster !== null;
  }

  hide(): void {
    this.#cluster = null;
    this.host.requestUpdate();
    if (this.#opener?.isConnected) this.#opener.focus();
    this.#opener = null;
  }

  render(list: (cluster: Cluster) => List): TemplateResult | typeof nothing {
    return this.#cluster ? clusterListHtml(list(this.#cluster)) : nothing;
  }

  /** Focus leads into the list: a screen reader begins to read it. */
  async show(cluster: Cluster, opener: HTMLElement): Promise<void> {
    this.#cluster = cluster;
    this.#opener = opener;
    await cluster.pages?.turn(0);
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.cluster-list')?.focus();
  }
}
