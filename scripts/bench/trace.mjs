// @ts-check
// What the main thread did, read from a trace of the browser. Times are those the thread ran, in milliseconds: what other
// programs take of a busy machine is not in them.

/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts Microseconds of the clock.
 * @property {number} [tts] Microseconds the thread had run.
 * @property {number} [dur]
 * @property {number} [tdur]
 *
 * @typedef {{ begin: number, ran: number, parsed: number }} Task When it began, how long it ran, how much of that was JSON.parse.
 */

export const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
const MARK = 'bench:';

/**
 * The tasks of the main thread of the page that set our marks, and the marks.
 * @param {readonly TraceEvent[]} events
 */
export function readTrace(events) {
  const first = events.find(({ name }) => name.startsWith(MARK));
  const own = events.filter(({ pid, tid }) => pid === first?.pid && tid === first?.tid);
  const marks = own.filter(({ name }) => name.startsWith(MARK)).sort((a, b) => a.ts - b.ts);
  const parses = parsesOf(marks);
  /** @type {Task[]} */
  const tasks = own
    .filter(({ name, dur }) => name === 'RunTask' && dur !== undefined)
    .map(({ ts, dur = 0, tdur = dur }) => ({
      begin: ts,
      ran: tdur / 1000,
      parsed: parses.filter(({ at }) => at >= ts && at < ts + dur).reduce((sum, { ran }) => sum + ran, 0),
    }));
  return { tasks, marks: new Map(marks.map(({ name, ts }) => [name.slice(MARK.length), ts])) };
}

/** @param {readonly TraceEvent[]} marks */
function parsesOf(marks) {
  /** @type {{ at: number, ran: number }[]} */
  const parses = [];
  let begin = 0;
  for (const { name, ts, tts = ts } of marks) {
    if (name === `${MARK}parse`) begin = tts;
    else if (name === `${MARK}parsed`) parses.push({ at: ts, ran: (tts - begin) / 1000 });
  }
  return parses;
}

/**
 * The tasks that began between two marks.
 * @param {ReturnType<typeof readTrace>} trace
 * @param {string} from
 * @param {string} to
 */
export function tasksBetween({ tasks, marks }, from, to) {
  const start = marks.get(from);
  const end = marks.get(to);
  return start === undefined || end === undefined
    ? []
    : tasks.filter(({ begin }) => begin >= start && begin < end);
}

/** @param {readonly Task[]} tasks */
export const work = (tasks) => tasks.reduce((sum, { ran }) => sum + ran, 0);

/** The longest task, what JSON.parse took of it left out. @param {readonly Task[]} tasks */
export const longestTask = (tasks) =>
  tasks.reduce((most, { ran, parsed }) => Math.max(most, ran - parsed), 0);
