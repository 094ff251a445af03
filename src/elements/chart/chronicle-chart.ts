import { define } from '../define-element.js';
import { ChronicleChart } from './chart-element.js';

define('chronicle-chart', ChronicleChart);

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-chart': ChronicleChart;
  }
}
