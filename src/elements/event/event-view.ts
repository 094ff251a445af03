import { eventStyles } from './event-styles.js';

export { eventHtml } from '../../drawing/event-html.js';

export const styles = eventStyles;
