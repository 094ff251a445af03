// @ts-check
/* global document, innerWidth */
import { drawFloor } from './floor.js';

const canvas = document.createElement('canvas');
canvas.width = innerWidth - 20;
canvas.height = 280;
document.body.append(canvas);
const pen = canvas.getContext('2d');

/** @type {import('./floor.js').FloorEvent[]} */
let all = [];
/** @type {import('./floor.js').FloorEvent[]} */
let kept = [];
/** @type {string | null} */
let chosen = null;
let [from, to] = [0, 1];

const paint = () => {
  if (!pen) return;
  pen.clearRect(0, 0, canvas.width, canvas.height);
  const scale = canvas.width / (to - from);
  for (const { id, day, row } of kept) {
    if (id === chosen) pen.fillStyle = 'red';
    pen.fillRect((day - from) * scale, row * 40 + 10, 3, 20);
    if (id === chosen) pen.fillStyle = 'black';
  }
};

drawFloor({
  start: (events) => (all = kept = events),
  view(start, end) {
    [from, to] = [start, end];
    paint();
  },
  keep(wanted) {
    kept = all.filter(wanted);
    paint();
  },
  choose(id) {
    chosen = id;
    paint();
  },
  count: () => all.length,
});
