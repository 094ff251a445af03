import { define } from '../define-element.js';
import { ChronicleSources } from './sources-element.js';

define('chronicle-sources', ChronicleSources);

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-sources': ChronicleSources;
  }
}
