/**
 * A toolbar is one tab stop: left and right go from control to control as the eye sees them, Home and End to the ends.
 *
 * @param controls the enabled controls, in reading order
 * @returns the control to be focused, or `null` where the key is none of ours
 */
export function toolbarTarget<T>(
  controls: readonly T[],
  current: T,
  key: string,
  direction: 'ltr' | 'rtl',
): T | null {
  const at = controls.indexOf(current);
  if (at < 0) return null;
  const onward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === onward) return controls[Math.min(at + 1, controls.length - 1)] ?? null;
  if (key === back) return controls[Math.max(at - 1, 0)] ?? null;
  if (key === 'Home') return controls[0] ?? null;
  return key === 'End' ? (controls[controls.length - 1] ?? null) : null;
}
