import { define } from '../define-element.js';
import { ChronicleEvent } from './event-element.js';

define('chronicle-event', ChronicleEvent);

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-event': ChronicleEvent;
  }
}
