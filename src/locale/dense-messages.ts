import type { Message } from './messages.js';

/** What is said only of charts with many events: it comes with what draws them (`dense-words.ts`). */
export interface DenseMessages {
  /** A cluster whose events all have one category: {count} {category} */
  readonly clusterAll: Message;
  /** One in which most have: {count} {category} */
  readonly clusterMostly: Message;
  /** How many events of a cluster have a category: {category} {count} */
  readonly clusterShare: string;
  /** Categories beyond those named: {count} */
  readonly clusterMore: Message;
}
