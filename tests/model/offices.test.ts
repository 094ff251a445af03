import { describe, expect, test } from 'vitest';
import { dayFromDate } from '../../src/model/day.js';
import type { Actor, Office } from '../../src/model/document.js';
import { officeAt } from '../../src/model/offices.js';

function officeOn(date: [number, number, number], offices: readonly Office[]): string | undefined {
  const actor: Actor = { id: 'deram', type: 'person', name: 'A. Deram', offices };
  return officeAt(actor, dayFromDate(...date))?.id;
}

const deputy: Office = { id: 'deputy', title: 'Deputy Minister', when: '1986-03/1990-11' };
const minister: Office = { id: 'minister', title: 'Minister', when: { edtf: '1990-11/2002' } };

describe('the office held on a date', () => {
  test('is the one whose time covers the day', () => {
    expect(officeOn([1988, 7, 27], [deputy, minister])).toBe('deputy');
    expect(officeOn([2001, 9, 14], [deputy, minister])).toBe('minister');
  });

  test('is none before the first and after the last', () => {
    expect(officeOn([1986, 2, 28], [deputy, minister])).toBeUndefined();
    expect(officeOn([2003, 1, 1], [deputy, minister])).toBeUndefined();
  });

  test('is the later one in a month both name, in whatever order they are written', () => {
    expect(officeOn([1990, 11, 20], [deputy, minister])).toBe('minister');
    expect(officeOn([1990, 11, 20], [minister, deputy])).toBe('minister');
  });

  test('is rather one certainly held than one that may have begun', () => {
    const perhaps: Office = { id: 'perhaps', title: 'Judge', when: '1988/1989' };
    expect(officeOn([1988, 7, 1], [perhaps, deputy])).toBe('deputy');
  });

  test('goes on past an open end, and is not guessed past an unknown one', () => {
    expect(officeOn([2020, 1, 1], [{ id: 'open', title: 'Clerk', when: '1984/..' }])).toBe('open');
    expect(officeOn([2020, 1, 1], [{ id: 'unknown', title: 'Clerk', when: '1984/' }])).toBeUndefined();
    expect(officeOn([1960, 1, 1], [{ id: 'open', title: 'Clerk', when: '../1984' }])).toBe('open');
  });

  test('is never one without a date, nor one whose date cannot be read', () => {
    expect(
      officeOn(
        [1988, 1, 1],
        [
          { id: 'a', title: 'Clerk' },
          { id: 'b', title: 'Judge', when: 'once' },
        ],
      ),
    ).toBeUndefined();
    expect(officeOn([1988, 1, 1], [])).toBeUndefined();
  });
});
