import { filterStyles } from './filter-styles.js';

export { FilterDesk } from './filter-desk.js';

export const styles = filterStyles;
