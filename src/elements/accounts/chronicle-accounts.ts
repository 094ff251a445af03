import { define } from '../define-element.js';
import { ChronicleAccounts } from './accounts-element.js';

define('chronicle-accounts', ChronicleAccounts);

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-accounts': ChronicleAccounts;
  }
}
