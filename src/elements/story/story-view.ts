import '../../locale/reading-words.js';
import { accountsStyles } from '../accounts/accounts-styles.js';
import { questionsStyles } from '../accounts/questions-styles.js';
import { eventStyles } from '../event/event-styles.js';
import { sourcesStyles } from '../sources/sources-styles.js';
import { sheetChartStyles } from '../timeline/sheet-chart-styles.js';
import { sheetStyles } from '../timeline/sheet-styles.js';
import { handoutStyles } from './handout-styles.js';
import { makerStyles } from './maker-styles.js';
import { storyStyles } from './story-styles.js';
import { wallStyles } from './wall-styles.js';

export { StoryDesk } from './story-desk.js';

export const styles = [
  eventStyles,
  accountsStyles,
  questionsStyles,
  sourcesStyles,
  sheetChartStyles,
  sheetStyles,
  storyStyles,
  makerStyles,
  handoutStyles,
  wallStyles,
];
