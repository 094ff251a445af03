import { sourcesStyles } from './sources-styles.js';

export { sourcesHtml } from '../../drawing/sources-html.js';

export const styles = sourcesStyles;
