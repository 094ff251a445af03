import { svg, type SVGTemplateResult } from 'lit';
import type { MeasureText, TextRole } from '../layout/box.js';
import { drawnDate, type TimeChoice } from '../layout/chart-item.js';
import { labelLines } from '../layout/label-lines.js';
import { wrapText } from '../layout/wrap.js';
import { sayWhen } from '../locale/describe-event.js';
import '../locale/reading-words.js';
import { isolate } from '../locale/wording.js';
import { resolveWhen, type IndexedEvent } from '../model/event-index.js';
import { clip } from '../model/text.js';
import { text } from './axis.js';
import type { Ink } from './ink.js';
import type { Reading } from './reading.js';

/** More lines of names than this would be a list, which a picture is not. */
const MOST_LINES = 4;
const MOST_NAMES = 40;
const LONGEST_NAME = 120;
const GAP = 12;
const SIZE = { label: 13, tick: 12 } as const;

export interface FootMatter extends Reading {
  /** The events that the filter leaves. */
  readonly entries: readonly IndexedEvent[];
  readonly time: TimeChoice;
  readonly measure: MeasureText;
  readonly width: number;
}

/** What stands below the axis of a picture that leaves its page. */
export interface StillFoot {
  /** The same for those who hear it, with more names than there is room to write. */
  readonly words: readonly string[];
  readonly height: number;
  /** @param top where the chart ends */
  readonly draw: (top: number, ink: Ink) => SVGTemplateResult[];
}

/** The events that stand on no axis, by name; then which record this is, of what day, under which licence. */
export function stillFoot(matter: FootMatter): StillFoot {
  const { localizer, width } = matter;
  const names = undatedNames(matter);
  const record = recordWords(matter);
  const line = labelLines(localizer.dir).title;
  const blocks = [
    { lines: undatedLines(names, matter), role: 'label' as const, paint: 'text' as const },
    { lines: wrapped(record, 'tick', matter), role: 'tick' as const, paint: 'quiet' as const },
  ].filter(({ lines }) => lines.length > 0);
  return {
    words: [undatedWords(names, MOST_NAMES, matter), record].filter(Boolean),
    height: blocks.reduce((sum, { lines }) => sum + GAP + lines.length * line, 0),
    draw(top, ink) {
      let y = top;
      return blocks.map(({ lines, role, paint }) => {
        y += GAP;
        return svg`<g>${lines.map((words) =>
          text(
            words,
            localizer.dir === 'rtl' ? width : 0,
            (y += line) - 5,
            'start',
            SIZE[role],
            ink[paint],
            localizer.dir,
            'foot',
          ),
        )}</g>`;
      });
    },
  };
}

function undatedNames({ entries, time, localizer, index }: FootMatter): string[] {
  return entries
    .filter((entry) => !drawnDate(entry, time))
    .map(({ event: { id, title, shortTitle } }) => {
      const said = localizer.text(shortTitle ?? title, index.document.lang)?.value ?? id;
      return isolate(clip(said, LONGEST_NAME));
    });
}

function undatedWords(names: readonly string[], named: number, { localizer }: FootMatter): string {
  if (names.length === 0) return '';
  const rest = Math.max(names.length - named, 0);
  const said = [...names.slice(0, named), ...(rest > 0 ? [localizer.say('andMore', { count: rest })] : [])];
  return `${localizer.say('undatedHeading')}: ${said.join(localizer.say('phraseBreak'))}`;
}

/** As many names as a few lines hold. */
function undatedLines(names: readonly string[], matter: FootMatter): string[] {
  for (let named = Math.min(names.length, MOST_NAMES); ; named -= 1) {
    const lines = wrapped(undatedWords(names, named, matter), 'label', matter);
    if (lines.length <= MOST_LINES || named <= 1) return lines;
  }
}

function recordWords({ index, localizer }: FootMatter): string {
  const { id, updated, license, lang } = index.document;
  const facts = [
    id && localizer.say('recordId', { id }),
    updated &&
      localizer.say('citedVersion', {
        date: (speaker) => sayWhen(updated, resolveWhen(updated), lang, speaker),
      }),
    license && `${localizer.say('license')}: ${isolate(clip(license, LONGEST_NAME))}`,
  ];
  return facts.filter(Boolean).join(localizer.say('phraseBreak'));
}

const [FIRST, POP] = ['\u2068', '\u2069'];

/** Lines that fit, each closing the isolates that it opens: a piece of text in a picture knows nothing of the next. */
function wrapped(words: string, role: TextRole, { measure, width }: FootMatter): string[] {
  let open = false;
  return wrapText(words, width, (piece) => measure(piece, role)).map((line) => {
    const whole = open ? FIRST + line : line;
    open = whole.lastIndexOf(FIRST) > whole.lastIndexOf(POP);
    return open ? whole + POP : whole;
  });
}
