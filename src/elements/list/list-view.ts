import { accountsStyles } from '../accounts/accounts-styles.js';
import { eventStyles } from '../event/event-styles.js';
import { listStyles } from './list-styles.js';

export { ListDesk } from './list-desk.js';

export const styles = [eventStyles, accountsStyles, listStyles];
