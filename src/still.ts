/** Standing pictures, in Node and in browsers. */
export { stillSvg as renderSvg, type StillOptions } from './formats/still-svg.js';
