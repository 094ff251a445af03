/** How windows and marks move: comes when something first does. */
export { flight } from '../../gestures/window-flight.js';
export { blendLayouts } from '../../layout/blend.js';
