import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { clusterListHtml, ClusterList as List } from '../../drawing/cluster-list-html.js';
import type { Cluster } from '../../layout/cluster.js';

/** A cluster that no zoom can part opens as a list, which comes when one first does. */
export class ClusterList {
  #draw: typeof clusterListHtml | null = null;
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
    return this.#cluster ? (this.#draw?.(list(this.#cluster)) ?? nothing) : nothing;
  }

  /** Focus leads into the list: a screen reader begins to read it. */
  async show(cluster: Cluster, opener: HTMLElement): Promise<void> {
    this.#draw ??= (await import('../reading-views.js').catch(() => null))?.clusterListHtml ?? null;
    this.#cluster = cluster;
    this.#opener = opener;
    await cluster.pages?.turn(0);
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.cluster-list')?.focus();
  }
}
