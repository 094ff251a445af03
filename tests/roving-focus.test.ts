import { describe, expect, test } from 'vitest';
import { moveFocus, moveForKey, TypeAhead, type Stop, type Stops } from '../src/gestures/roving-focus.js';
import { toolbarTarget } from '../src/gestures/toolbar-keys.js';

const stopsOf = (all: readonly Stop[], inOrder: boolean): Stops => ({
  length: all.length,
  inOrder,
  at: (i) => all[i] ?? { id: '', lane: null, at: Infinity },
});
const lanes = ['a', 'b', 'a', 'b', 'a'].map((lane, i) => ({ id: String(i), lane, at: i }));
const stops = stopsOf(lanes, true);

describe('keys', () => {
  test('left and right follow the eye, so they turn round where time runs leftwards', () => {
    expect(moveForKey('ArrowRight', 'ltr')).toBe('next-in-lane');
    expect(moveForKey('ArrowRight', 'rtl')).toBe('previous-in-lane');
    expect(moveForKey('ArrowDown', 'rtl')).toBe('next');
    expect(moveForKey('x', 'ltr')).toBe(null);
  });

  test('left and right stay in the lane, up and down go in time', () => {
    expect(moveFocus(stops, 0, 'next-in-lane')).toBe(2);
    expect(moveFocus(stops, 1, 'previous-in-lane')).toBe(1);
    expect(moveFocus(stops, 0, 'next')).toBe(1);
    expect(moveFocus(stops, 4, 'next')).toBe(4);
    expect(moveFocus(stops, 3, 'first')).toBe(0);
    expect(moveFocus(stops, 0, 'ten-on')).toBe(4);
    for (const i of lanes.keys())
      for (const move of ['next-in-lane', 'previous-in-lane'] as const)
        expect(moveFocus(stopsOf(lanes, false), i, move)).toBe(moveFocus(stops, i, move));
  });

  test('left and right go by where marks stand, not by the list', () => {
    const said = stopsOf(
      [2020, 1988, 2009].map((at, i) => ({ id: String(i), lane: 'a', at })),
      false,
    );
    expect(moveFocus(said, 1, 'next-in-lane')).toBe(2);
    expect(moveFocus(said, 2, 'next-in-lane')).toBe(0);
    expect(moveFocus(said, 0, 'next-in-lane')).toBe(0);
    expect(moveFocus(said, 0, 'previous-in-lane')).toBe(2);
  });

  test('letters typed in a second make a word', () => {
    const typed = new TypeAhead();
    expect(typed.add('a', 0)).toBe('a');
    expect(typed.add('m', 400)).toBe('am');
    expect(typed.add('t', 2000)).toBe('t');
  });

  test('a toolbar turns round with its text', () => {
    expect(toolbarTarget(['a', 'b', 'c'], 'b', 'ArrowRight', 'ltr')).toBe('c');
    expect(toolbarTarget(['a', 'b', 'c'], 'b', 'ArrowRight', 'rtl')).toBe('a');
    expect(toolbarTarget(['a', 'b', 'c'], 'b', 'End', 'ltr')).toBe('c');
    expect(toolbarTarget(['a', 'b', 'c'], 'b', 'x', 'ltr')).toBe(null);
  });
});
