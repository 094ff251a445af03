import { define } from '../define-element.js';
import { ChronicleShare } from './share-element.js';

define('chronicle-share', ChronicleShare);

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-share': ChronicleShare;
  }
}
