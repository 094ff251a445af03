import { EventFeed, feedSteps, takePart } from '../../src/model/event-feed.js';
import { parse, parseText } from '../../src/model/parse.js';
import { completeDraft } from '../../src/model/problem-wording.js';
import type { Problem } from '../../src/model/problem.js';
import { finish } from '../../src/model/steps.js';

type Loose = Record<string, unknown>;
const good = { id: 'good', when: '1988', title: 'Good' };
const frame = (parts: Loose): Loose => ({ version: '1.0', lang: 'en', title: 'T', events: [good], ...parts });
const withEvent = (parts: Loose): Loose => frame({ events: [{ ...good, ...parts }] });
const withDate = (when: unknown): Loose => withEvent({ when });

const NOTED = { code: 'json.unreadable', values: {}, pointer: '' } as const;

/** For every code something that calls it forth. */
export const CAUSES: Record<string, () => readonly Problem[]> = {
  'date.not-text': () => parse(withDate(1988)).problems,
  'date.not-edtf': () => parse(withDate('once')).problems,
  'date.month-out-of-range': () => parse(withDate('1988-13')).problems,
  'date.day-out-of-range': () => parse(withDate('1988-02-30')).problems,
  'date.time-malformed': () => parse(withDate('1988-02-01T99')).problems,
  'date.interval-reversed': () => parse(withDate('1990/1988')).problems,
  'date.no-day': () => parse(withDate('../..')).problems,
  'date.unsupported': () => parse(withDate('{1988,1989}')).problems,
  'date.out-of-range': () => parse(withDate('Y999999')).problems,
  'document.empty': () => parseText('').problems,
  'document.not-object': () => parse(1).problems,
  'document.other-format': () => parse([]).problems,
  'document.no-event-list': () => parse({}).problems,
  'document.events-elsewhere': () => parse(frame({ events: ['1988.jsonl'] })).problems,
  'document.part-no-list': () => {
    const feed = new EventFeed();
    takePart('{}', feed.add('1988.json'), feed);
    return completeDraft(finish(feedSteps(frame({}), feed))).problems;
  },
  'document.no-events': () => parse(frame({ events: [] })).problems,
  'document.unreadable': () =>
    parse({
      get events() {
        throw new Error('no');
      },
    }).problems,
  'document.more-problems': () => parse(frame({ a: 1, b: 2 }), { maxProblems: 1 }).problems,
  'json.comma-missing': () => parseText('[1 2]').problems,
  'json.comma-extra': () => parseText('[1,]').problems,
  'json.colon-missing': () => parseText('{"a" 1}').problems,
  'json.name-unquoted': () => parseText('{a:1}').problems,
  'json.wrong-quotes': () => parseText("{'a':1}").problems,
  'json.comment': () => parseText('[/* a */]').problems,
  'json.text-not-closed': () => parseText('["a').problems,
  'json.control-character': () => parseText('["\t"]').problems,
  'json.bad-escape': () => parseText('["\\x"]').problems,
  'json.bad-number': () => parseText('[01]').problems,
  'json.unknown-word': () => parseText('[True]').problems,
  'json.value-missing': () => parseText('{"a":}').problems,
  'json.wrong-bracket': () => parseText('[}').problems,
  'json.unfinished': () => parseText('[1').problems,
  'json.after-end': () => parseText('[1] 2').problems,
  // An engine that gives up on a text in which nothing is wrong.
  'json.unreadable': () =>
    completeDraft({ input: undefined, text: '[1]', document: null, findings: [NOTED] }).problems,
  'field.missing': () => parse(withEvent({ title: undefined })).problems,
  'field.assumed': () => parse(frame({ lang: undefined })).problems,
  'field.wrong-type': () => parse(withEvent({ summary: 1 })).problems,
  'field.not-allowed': () => parse(frame({ citationStyle: 'mla' })).problems,
  'field.bad-form': () => parse(frame({ lang: '?' })).problems,
  'field.bad-number': () => parse(withEvent({ importance: 6 })).problems,
  'field.bad-length': () => parse(withEvent({ places: [{ name: 'P', point: [1] }] })).problems,
  'field.unknown': () => parse(frame({ zebra: 1 })).problems,
  'field.misspelt': () => parse(frame({ titel: 1 })).problems,
  'field.unreadable': () =>
    parse(
      frame({
        events: [
          {
            get id() {
              throw new Error('no');
            },
          },
        ],
      }),
    ).problems,
  'id.invalid': () => parse(withEvent({ id: 'A B' })).problems,
  'id.duplicate': () => parse(frame({ events: [good, good] })).problems,
  'reference.unknown': () => parse(withEvent({ lane: 'none' })).problems,
  'reference.speaker-unknown': () =>
    parse(withEvent({ quotes: [{ id: 'q', text: 'Q', by: 'none', cites: [] }] })).problems,
  'event.no-date': () => parse(withEvent({ when: undefined })).problems,
  'event.two-dates': () => parse(withEvent({ undated: 'U' })).problems,
  'text.blank': () => parse(withEvent({ title: '' })).problems,
  'text.too-long': () => parse(withEvent({ body: 'x'.repeat(6000) })).problems,
  'url.unsafe': () => parse(frame({ contact: 'javascript:x' })).problems,
  'media.no-alt': () => parse(withEvent({ media: [{ type: 'image', url: 'a', credit: 'C' }] })).problems,
  'media.no-credit': () => parse(withEvent({ media: [{ type: 'image', url: 'a', alt: 'A' }] })).problems,
};
