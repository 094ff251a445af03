import { describe, expect, test } from 'vitest';
import { icalendar } from '../../../src/formats/icalendar-read.js';
import { codesOf, imported } from './imported.js';

const calendar = (...lines: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'SUMMARY:The mill',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
const whenOf = (...lines: string[]) => imported(icalendar, calendar(...lines)).events[0]?.when;

describe('dates', () => {
  test.each([
    ['a whole day', ['DTSTART;VALUE=DATE:19610520'], '1961-05-20'],
    [
      'an end that is the day after',
      ['DTSTART;VALUE=DATE:19610520', 'DTEND;VALUE=DATE:19610521'],
      '1961-05-20',
    ],
    ['several days', ['DTSTART;VALUE=DATE:19610520', 'DTEND;VALUE=DATE:19610601'], '1961-05-20/1961-05-31'],
    ['an end on the same day, against the standard', ['DTSTART:19610520', 'DTEND:19610520'], '1961-05-20'],
    ['days of duration', ['DTSTART;VALUE=DATE:19610520', 'DURATION:P1W'], '1961-05-20/1961-05-26'],
    ['hours over midnight', ['DTSTART:19610520T220000', 'DURATION:PT4H'], '1961-05-20/1961-05-21'],
    ['up to midnight', ['DTSTART:19610520T220000', 'DTEND:19610521T000000'], '1961-05-20'],
    ['the day that is written, far east', ['DTSTART;TZID=Asia/Tehran:19610520T010000'], '1961-05-20'],
    ['the day that is written, in UTC', ['DTSTART:19610520T233000Z', 'DTEND:19610520T235900Z'], '1961-05-20'],
    ['a leap day', ['DTSTART:20000229'], '2000-02-29'],
  ])('%s', (_name, lines, edtf) => {
    expect(whenOf(...lines)).toBe(edtf);
  });

  test('a date that is none stands in words, an event without one is kept', () => {
    const bad = imported(icalendar, calendar('DTSTART:20010229'));
    expect(bad.events[0]?.undated).toHaveProperty('en', expect.stringContaining('20010229'));
    expect(codesOf(bad.notes)).toContain('icalendar.date-unreadable');
    const none = imported(icalendar, calendar());
    expect(none.events[0]?.undated).toBeDefined();
    expect(codesOf(none.notes)).toContain('icalendar.undated');
  });

  test('what repeats stands once', () => {
    const { events, notes } = imported(
      icalendar,
      calendar('DTSTART:20010228', 'RRULE:FREQ=DAILY', 'RDATE:20010305'),
    );
    expect(events).toHaveLength(1);
    expect(codesOf(notes)).toContain('icalendar.repeats-not-expanded');
  });

  test('X-EDTF says more than days can, until someone moves the event', () => {
    const days = ['DTSTART;VALUE=DATE:19880801', 'DTEND;VALUE=DATE:19880901'];
    expect(whenOf(...days, 'X-EDTF:1988-08~')).toBe('1988-08~');
    const moved = imported(icalendar, calendar('DTSTART;VALUE=DATE:19880802', 'X-EDTF:1988-08~'));
    expect(moved.events[0]?.when).toBe('1988-08-02');
    expect(codesOf(moved.notes)).toContain('icalendar.date-moved');
  });
});

test('folded lines, escapes, places, categories, links and pictures', () => {
  const { events, notes } = imported(
    icalendar,
    calendar(
      'DTSTART:19610520',
      'UID:Mill-1@example.org',
      'DESCRIPTION:Built by *hand*\\, not by steam\\; see\\nthe min',
      ' utes \\\\ 1898.',
      'CATEGORIES:Works,Water\\, wind',
      'LOCATION:Alder Quay\\nthe old bridge',
      'GEO:52.5;13.25',
      'URL:https://example.org/mill',
      'LINK;LABEL="The wheel, drawn":https://example.org/wheel',
      'IMAGE;VALUE=URI:wheel.jpg',
      'ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA',
      'ORGANIZER;CN="A. Person":mailto:a@example.org',
      'STATUS:CANCELLED',
      'CLASS:PRIVATE',
      'BEGIN:VALARM',
      'TRIGGER:-PT5M',
      'END:VALARM',
    ),
  );
  expect(events[0]).toMatchObject({
    id: 'mill-1',
    body: 'Built by \\*hand\\*, not by steam; see\nthe minutes \\\\ 1898.',
    categories: ['works', 'water-wind'],
    places: [{ name: 'Alder Quay, the old bridge', point: [13.25, 52.5] }],
    links: [
      { url: 'https://example.org/mill', label: 'The mill' },
      { url: 'https://example.org/wheel', label: 'The wheel, drawn' },
    ],
    media: [{ url: 'wheel.jpg' }],
  });
  expect(JSON.stringify(events)).not.toContain('a@example.org');
  expect(codesOf(notes)).toEqual(
    expect.arrayContaining([
      'icalendar.people-dropped',
      'icalendar.cancelled',
      'icalendar.private',
      'icalendar.component-dropped',
    ]),
  );
});

test('HTML in a description becomes Markdown; an address in angle brackets stays', () => {
  const body = (text: string) =>
    imported(icalendar, calendar('DTSTART:19610520', `DESCRIPTION:${text}`)).events[0]?.body;
  expect(body('<p>Two <b>wheels</b></p><script>x()</script>')).toBe('Two **wheels**');
  expect(body('Write to <mill@example.org> & wait')).toBe('Write to <mill@example.org> & wait');
});

test('several calendars, journals, blank lines between folds, line ends of any kind', () => {
  const text =
    'BEGIN:VCALENDAR\nX-WR-CALNAME:Mills\nBEGIN:VEVENT\nSUMMARY\n\n :First\nDTSTART\n ;VALUE=DATE\n :19610520\nEND:VEVENT\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR\rBEGIN:VCALENDAR\rBEGIN:VJOURNAL\rSUMMARY:A note\rEND:VJOURNAL\rBEGIN:VTODO\rSUMMARY:Paint\rEND:VTODO\r';
  const { document, events, notes } = imported(icalendar, text);
  expect(document.title).toBe('Mills');
  expect(events).toMatchObject([{ title: 'First', when: '1961-05-20' }, { title: 'A note' }]);
  expect(codesOf(notes)).toEqual(expect.arrayContaining(['icalendar.empty', 'icalendar.component-dropped']));
});

test('what is no calendar is refused in a sentence', () => {
  expect(() => icalendar.read('SUMMARY:x', {})).toThrow('BEGIN:VCALENDAR');
});
