import { define } from '../define-element.js';
import { ChronicleList } from './list-element.js';

define('chronicle-list', ChronicleList);

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-list': ChronicleList;
  }
}
