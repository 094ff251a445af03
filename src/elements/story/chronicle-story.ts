import { define } from '../define-element.js';
import { ChronicleStory } from './story-element.js';

define('chronicle-story', ChronicleStory);

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-story': ChronicleStory;
  }
}
