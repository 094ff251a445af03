// What only an upright chart needs, in one file: what lays it out and what draws it.
export * from '../layout/vertical-layout.js';
export * from './upright-svg.js';
