// @ts-check
/* global document, innerWidth */
import { drawFloor } from './floor.js';

const SVG = 'http://www.w3.org/2000/svg';
const svg = document.createElementNS(SVG, 'svg');
svg.setAttribute('width', String(innerWidth - 20));
svg.setAttribute('height', '280');
svg.setAttribute('preserveAspectRatio', 'none');
/** @type {Map<import('./floor.js').FloorEvent, SVGRectElement>} */
const rects = new Map();

drawFloor({
  start(events) {
    for (const event of events) {
      const rect = document.createElementNS(SVG, 'rect');
      rect.setAttribute('x', String(event.day));
      rect.setAttribute('y', String(event.row * 40 + 10));
      rect.setAttribute('width', '60');
      rect.setAttribute('height', '20');
      svg.append(rect);
      rects.set(event, rect);
    }
    document.body.append(svg);
  },
  view: (from, to) => svg.setAttribute('viewBox', `${from} 0 ${to - from} 280`),
  keep(wanted) {
    for (const [event, rect] of rects) rect.setAttribute('display', wanted(event) ? 'inline' : 'none');
  },
  choose(id) {
    for (const [event, rect] of rects) rect.setAttribute('fill', event.id === id ? 'red' : 'black');
  },
  count: () => (svg.isConnected ? rects.size : 0),
});
