import { html, nothing, type TemplateResult } from 'lit';
import { sayWhen } from '../locale/describe-event.js';
import type { Id, StoryStep, Text } from '../model/document.js';
import { resolveWhen } from '../model/event-index.js';
import { saidIn, sourcesIn } from '../model/said-in-step.js';
import { sourceHtml, whoHtml } from './handout-answers-html.js';
import type { StoryReading } from './story-html.js';
import { joinHtml, proseHtml, textHtml } from './text-html.js';

/**
 * For the teacher alone: what the class does not see in a step. Each letter with its name, each hidden date and answer.
 *
 * @param seen what the class reads
 * @param plain what the record says
 */
export function solutionHtml(
  step: StoryStep,
  seen: StoryReading,
  plain: StoryReading,
): TemplateResult | typeof nothing {
  const { hide = [] } = step;
  if (hide.length === 0) return nothing;
  const lines = [
    ...(hide.includes('speaker') ? namesOf(step, seen, plain) : []),
    ...(hide.includes('date') ? datesOf(step, plain) : []),
    ...answersOf(step, seen, plain),
  ];
  if (lines.length === 0) return nothing;
  return html`<aside class="handout-solution">
    <p><b>${plain.speech.say('hiddenFromClass')}</b></p>
    <ul role="list">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </aside>`;
}

/** "Speaker A: Amnesty International"; "Source A: Radio Farda [2]" */
function namesOf(step: StoryStep, seen: StoryReading, plain: StoryReading): unknown[] {
  const said = saidIn(seen.index, step);
  const speakers = [...new Set(said.map(({ by }) => by))].map(
    (id) => [nameOf(id, seen), nameOf(id, plain)] as const,
  );
  const letters = new Set(speakers.map(([letter]) => wordsOf(letter, seen)));
  const sources = sourcesIn(said, step).flatMap((id) => {
    const title = seen.index.sources.get(id)?.source.custom?.title;
    return [html`${textHtml(title, seen)}: ${sourceHtml(id, { ...plain, unnumbered: false })}`];
  });
  const titles = new Set(
    sourcesIn(said, step).map((id) => wordsOf(seen.index.sources.get(id)?.source.custom?.title, seen)),
  );
  return [
    ...speakers
      .filter(([letter]) => letters.has(wordsOf(letter, seen)) && !titles.has(wordsOf(letter, seen)))
      .map(([letter, name]) => html`${textHtml(letter, seen)}: ${textHtml(name, plain)}`),
    ...sources,
  ];
}

const nameOf = (id: Id, { index }: StoryReading): Text | undefined => index.actors.get(id)?.name;
const wordsOf = (text: Text | undefined, { localizer, index }: StoryReading): string =>
  localizer.text(text, index.document.lang)?.value ?? '';

function datesOf(step: StoryStep, plain: StoryReading): unknown[] {
  const { index, localizer } = plain;
  const entry = index.byId.get(step.event ?? '');
  const own = entry
    ? [
        html`${textHtml(entry.event.title, plain)}:
        ${sayWhen(entry.event.when, entry.when, index.document.lang, localizer)}`,
      ]
    : [];
  const answers = saidIn(index, step).flatMap((one) =>
    resolveWhen(one.when) ? [html`${whoHtml(one, plain)}`] : [],
  );
  return [...own, ...answers];
}

/** The answers that stand hidden, in their own words. */
function answersOf(step: StoryStep, seen: StoryReading, plain: StoryReading): unknown[] {
  const shown = new Map(saidIn(seen.index, step).map((one) => [one.id, one]));
  return saidIn(plain.index, step).flatMap((one) => {
    const now = shown.get(one.id);
    const hidden =
      'statement' in one ? now && 'statement' in now && now.statement : now && 'text' in now && now.text;
    const said = 'statement' in one ? one.statement : one.text;
    if (!hidden || wordsOf(hidden, seen) !== plain.speech.say('hidden')) return [];
    return [
      html`${joinHtml([textHtml(nameOf(one.by, plain), plain), proseHtml(said, plain)], plain.localizer.say('phraseBreak'))}`,
    ];
  });
}
