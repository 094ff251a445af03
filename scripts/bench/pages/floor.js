// @ts-check
/* global location, requestAnimationFrame, window */
// The least that anybody would do who draws a rectangle for each event: fetch, JSON.parse, read the year, month and day
// that each date begins with, draw. No checks, no titles, no axis, no overlaps seen to.

/** @typedef {{ id: string, title: unknown, category: string, day: number, row: number }} FloorEvent */
/** @typedef {{ start(events: FloorEvent[]): void, view(from: number, to: number): void, keep(wanted: (event: FloorEvent) => boolean): void, choose(id: string | null): void, count(): number }} Floor */

/** @param {string} text */
const dayOf = (text) => {
  const [, year, month = '01', day = '01'] = /(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
};

/** @param {Floor} floor */
export function drawFloor(floor) {
  let [from, to] = [dayOf('1700'), dayOf('2020')];
  /** @param {number} start @param {number} end */
  const view = (start, end) => floor.view((from = start), (to = end));

  const load = async () => {
    const answer = await fetch(new URLSearchParams(location.search).get('events') ?? '');
    const { events } = JSON.parse(await answer.text());
    floor.start(
      events.map((/** @type {{ id: string, when: string, title: unknown, categories: string[] }} */ it) => {
        const category = it.categories[0] ?? '';
        return {
          id: it.id,
          title: it.title,
          category,
          day: dayOf(it.when),
          row: Number(category.split('-')[1]),
        };
      }),
    );
    view(from, to);
  };

  window.subject = {
    loaded: load(),
    drawn: () => floor.count(),
    show: (start, end) => view(dayOf(start), dayOf(end)),
    zoom(factor) {
      const DURATION = 320;
      const [begin, middle, half] = [performance.now(), (from + to) / 2, (to - from) / 2];
      const step = () => {
        const share = Math.min((performance.now() - begin) / DURATION, 1);
        const now = half / factor ** share;
        view(middle - now, middle + now);
        if (share < 1) requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    },
    filter: (category) => floor.keep((event) => category === null || event.category === category),
    search: (word) =>
      floor.keep(({ title }) =>
        typeof title === 'string'
          ? title.includes(word)
          : Object.values(title ?? {}).some((text) => String(text).includes(word)),
      ),
    select: (id) => floor.choose(id),
  };
}
