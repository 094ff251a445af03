import { shareStyles } from './share-styles.js';

export { SharePanel } from './share-panel.js';

export const styles = shareStyles;
