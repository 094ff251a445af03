import { filterStyles } from './filter-styles.js';

export {
  categoryChoices,
  chosenNote,
  countEvents,
  personChoices,
  sourceChoices,
} from '../../drawing/filter-html.js';

export const styles = filterStyles;
