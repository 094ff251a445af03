import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Cluster } from '../../layout/cluster.js';
import type { Localizer } from '../../locale/localizer.js';
import type { Id } from '../../model/document.js';
import type { EventIndex } from '../../model/event-index.js';
import { clusterName } from './chart-html.js';
import { ClusterList } from './cluster-list.js';
import { KeyHelp } from './key-help.js';

export { panelStyles as styles } from './panel-styles.js';

/** What stands below the drawing when a reader calls for it: all keys, or the events of a cluster. Comes with the first. */
export class Panels {
  readonly #help: KeyHelp;
  readonly #clusterList: ClusterList;

  constructor(
    host: LitElement,
    /** An event was chosen from a list, which is closed by then. */
    private readonly onChoose: (id: Id) => void,
  ) {
    this.#help = new KeyHelp(host);
    this.#clusterList = new ClusterList(host);
  }

  toggleHelp(): void {
    this.#help.toggle();
  }

  async showCluster(cluster: Cluster, opener: HTMLElement): Promise<void> {
    await this.#clusterList.show(cluster, opener);
  }

  /** Closes what is shown; `false` where nothing is. */
  close(): boolean {
    const shown = [this.#clusterList, this.#help].find((panel) => panel.shown);
    shown?.hide();
    return shown !== undefined;
  }

  render(index: EventIndex | null, localizer: Localizer): TemplateResult {
    const list = index
      ? this.#clusterList.render((cluster) => this.#listed(cluster, index, localizer))
      : nothing;
    return html`${list} ${this.#help.render(localizer, this.#handleKey)}`;
  }

  #listed(cluster: Cluster, index: EventIndex, localizer: Localizer) {
    return {
      index,
      localizer,
      name: clusterName(cluster, localizer),
      pages: cluster.pages,
      events: cluster.ids().flatMap((id) => index.byId.get(id) ?? []),
      onKey: this.#handleKey,
      onClose: () => this.#clusterList.hide(),
      onChoose: (id: Id) => {
        this.#clusterList.hide();
        this.onChoose(id);
      },
    };
  }

  readonly #handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== '?' && event.key !== '؟') return;
    this.close();
    event.preventDefault();
    event.stopPropagation();
  };
}
