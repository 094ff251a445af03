import { eventStyles } from '../event/event-styles.js';
import { accountsStyles } from './accounts-styles.js';
import { questionsStyles } from './questions-styles.js';
import '../../locale/reading-words.js';

export { compareHtml, sayCompared } from '../../drawing/compare-html.js';
export { questionHtml, questionsHtml } from '../../drawing/question-html.js';

export const styles = [eventStyles, accountsStyles, questionsStyles];
