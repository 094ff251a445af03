import { define } from '../define-element.js';
import { ChronicleFilter } from './filter-element.js';

define('chronicle-filter', ChronicleFilter);

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-filter': ChronicleFilter;
  }
}
