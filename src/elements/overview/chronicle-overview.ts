import { define } from '../define-element.js';
import { ChronicleOverview } from './overview-element.js';

define('chronicle-overview', ChronicleOverview);

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-overview': ChronicleOverview;
  }
}
