import { FIRST_DAY } from './day.js';
import type { Day } from './day.js';
import type { Actor, Office } from './document.js';
import { edtfValue } from './edtf-read.js';
import type { EdtfValue } from './edtf-value.js';

/**
 * The office an actor held on a day, by the offices' own dates; `undefined` where none is known.
 * An office certainly held goes before one possibly held, then the one begun later. An open end (`1986/..`) goes
 * on, an unknown one (`1986/`) does not: what is not known is not said.
 */
export function officeAt(actor: Actor, day: Day): Office | undefined {
  const held = (actor.offices ?? []).flatMap((office) => {
    const when = typeof office.when === 'object' ? office.when.edtf : office.when;
    const value = when === undefined ? null : edtfValue(when);
    return value && mayCover(value, day) ? [{ office, value, certain: surelyCovers(value, day) }] : [];
  });
  held.sort((a, b) => Number(b.certain) - Number(a.certain) || begun(b.value) - begun(a.value));
  return held[0]?.office;
}

function begun(value: EdtfValue): Day {
  return value.startBoundary ? FIRST_DAY : value.earliestStart;
}

function mayCover(value: EdtfValue, day: Day): boolean {
  return (
    (value.startBoundary === 'open' || value.earliestStart <= day) &&
    (value.endBoundary === 'open' || day <= value.latestEnd)
  );
}

function surelyCovers(value: EdtfValue, day: Day): boolean {
  return (
    value.kind === 'interval' &&
    (value.startBoundary === 'open' || value.latestStart <= day) &&
    (value.endBoundary === 'open' || day <= value.earliestEnd)
  );
}
