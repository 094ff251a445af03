/** How windows and marks move: comes when something first does. */
import { FLIGHT_MS } from '../../gestures/stillness.js';

export { flight } from '../../gestures/window-flight.js';
export { blendLayouts } from '../../layout/blend.js';

/**
 * Plays a movement, a step a frame.
 *
 * @param show shows a moment of it, from 0 to 1
 * @returns ends it where it is
 */
export function play(show: (moment: number) => void): () => void {
  let began: number | null = null;
  const step = (now: number) => {
    began ??= now;
    const moment = Math.min((now - began) / FLIGHT_MS, 1);
    if (moment < 1) frame = requestAnimationFrame(step);
    show(moment);
  };
  let frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
