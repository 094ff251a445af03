import type { DenseMessages } from './dense-messages.js';
import { completeLanguage } from './languages.js';

export const denseEn: DenseMessages = {
  clusterAll: '{count|eventCount}, all {category}',
  clusterMostly: '{count|eventCount}, mostly {category}',
  clusterShare: '{category}: {count}',
  clusterMore: { one: '{count} more category', other: '{count} more categories' },
};

/** Not yet read by a native editor. */
export const denseFa: DenseMessages = {
  clusterAll: '{count|eventCount}، همه {category}',
  clusterMostly: '{count|eventCount}، بیشترشان {category}',
  clusterShare: '{category}: {count}',
  clusterMore: '{count} دستهٔ دیگر',
};

/** Called by whatever says one of these words, so that a page with few events does not fetch them. */
export function bringDenseWords(): void {
  completeLanguage('en', denseEn);
  completeLanguage('fa', denseFa);
}
