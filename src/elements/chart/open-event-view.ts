import { event } from '../reading-views.js';
import { detailsStyles } from './details-styles.js';

export { OpenEvent } from './open-event.js';

export const styles = [detailsStyles, event.styles];
