import { eventStyles } from '../event/event-styles.js';
import { accountsStyles } from './accounts-styles.js';
import { questionsStyles } from './questions-styles.js';
import '../../locale/reading-words.js';

export { AccountsDesk } from './accounts-desk.js';

export const styles = [eventStyles, accountsStyles, questionsStyles];
