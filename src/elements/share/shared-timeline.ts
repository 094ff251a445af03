import type { TimelineState } from '../../store/state.js';
import { printWindow } from '../../model/time-window.js';
import { linkedView, writeFragment, type LinkedView } from '../../store/url-state.js';
import type { ChronicleElement } from '../chronicle-element.js';
import type { ChronicleTimeline } from '../timeline/timeline-element.js';

/** What is shared belongs to an element of any kind; a whole timeline has more than others. */
export type Sharing = ChronicleElement &
  Partial<Pick<ChronicleTimeline, 'hash' | 'linkedView' | 'toSvg' | 'viewOptions' | 'axisDirection'>>;

/** The element whose timeline is shared: itself, the one it names, else the nearest ancestor that owns one. */
export function sharingElement(element: ChronicleElement): Sharing | null {
  const id = element.for;
  for (
    let node: Node | null = element;
    node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  ) {
    const found: Node | null = id && node !== element ? named(node, id) : node;
    if (found && (found as Partial<Sharing>).ownsTimeline) return found as Sharing;
  }
  return null;
}

const named = (root: Node, id: string): Element | null =>
  root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;

/** The view as the timeline itself would put it into an address. */
export function viewNow(sharing: Sharing | null, state: TimelineState): LinkedView {
  return sharing?.linkedView ?? linkedView(state, state.window && printWindow(state.window));
}

/** The page without its fragment; `null` for one without an address that another reader could use. */
export function pageAddress(): string | null {
  const page = location.href.split('#', 1)[0] ?? '';
  return /^https?:/u.test(page) ? page : null;
}

export interface ViewLink {
  readonly address: string;
  /** Whether it leads to this view, or to the page alone: only some pages keep the view in their address. */
  readonly exact: boolean;
}

export function viewLink(sharing: Sharing | null, state: TimelineState): ViewLink | null {
  const page = pageAddress();
  if (page === null) return null;
  if (!sharing?.hash) return { address: page, exact: false };
  const fragment = writeFragment(location.hash, sharing.id || 'timeline', viewNow(sharing, state));
  return { address: page + fragment, exact: true };
}
