/** Standing pictures and plain pages, in Node and in browsers. */
export { stillHtml as renderHtml, type StillHtmlOptions } from './formats/still-html.js';
export { stillSvg as renderSvg, type StillOptions } from './formats/still-svg.js';
