import type { LitElement, TemplateResult } from 'lit';
import { storyMakerHtml, type Adding } from '../../drawing/story-maker-html.js';
import type { StoryReading } from '../../drawing/story-html.js';
import type { Id, Story, StoryStep, Text } from '../../model/document.js';
import { printWindow } from '../../model/time-window.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import { hand } from '../share/share-files.js';
import { addStep, changeStep, moveStep, removeStep, toggleHidden, type Draft } from './story-draft.js';
import { fileOf, readStoryFile } from './story-file.js';
import type { StoryFocus } from './story-focus.js';

/** More steps than these no lesson has; those who want them add the rest by hand. */
const MOST_AT_ONCE = 60;

export interface MakerHands {
  readonly store: () => TimelineStore;
  readonly focus: StoryFocus;
  readonly announce: (words: string) => void;
  /** The link to a story; `null` where the page keeps no view in its address. */
  readonly linkTo: (story: Story) => Promise<string | null>;
  readonly onDone: (story: Story) => void;
}

/** A story in the making. */
export class StoryMaker {
  #told = '';

  constructor(
    private readonly host: LitElement,
    private draft: Draft,
    private readonly hands: MakerHands,
  ) {}

  html(reading: StoryReading): TemplateResult {
    const { localizer } = reading;
    const said = (text: string, before?: Text): Text => written(text, localizer.lang, before);
    return storyMakerHtml(
      {
        draft: this.draft,
        told: this.#told,
        canAdd: (what) => this.#toAdd(what).length > 0,
        onTitle: (title) => this.#set({ ...this.draft, title: said(title, this.draft.title) }),
        onAdd: (what) => this.#add(this.#toAdd(what), reading),
        onQuestion: (question) => this.#add([{ question }], reading),
        onChange: (id, change) => {
          const before = this.draft.steps.find((step) => step.id === id);
          const texts = Object.entries(change).map(([name, text]) => [
            name,
            said(String(text), before?.[name as 'text' | 'notes']),
          ]);
          this.#set(changeStep(this.draft, id, Object.fromEntries(texts) as Partial<StoryStep>));
        },
        onHide: (step, what) =>
          this.#set(changeStep(this.draft, step.id, { hide: toggleHidden(step, what) })),
        onMove: (id, by) => {
          this.#set(moveStep(this.draft, id, by));
          this.hands.focus.to(`[data-step="${id}"] [data-move="${by}"]`);
        },
        onRemove: (id) => this.#remove(id, reading),
        onSave: () => hand(fileOf(this.#titled(reading)), `${this.draft.id}.json`),
        onLink: () => void this.#copyLink(reading),
        onLoad: (file) => void this.#load(file, reading),
        onDone: () => this.hands.onDone(this.#titled(reading)),
      },
      reading,
    );
  }

  /** The steps that a button would add. */
  #toAdd(what: Adding): Omit<StoryStep, 'id'>[] {
    const { state, matching } = this.hands.store();
    const { selected, window, index } = state;
    if (what === 'event') return selected === null ? [] : [{ event: selected }];
    const shown = window ?? index?.span ?? null;
    if (what === 'time') return shown ? [{ range: printWindow(shown) }] : [];
    return matching
      .filter(
        ({ when }) => !shown || !when || (when.latestEnd >= shown.start && when.earliestStart <= shown.end),
      )
      .map(({ event }) => ({ event: event.id }));
  }

  #add(steps: readonly Omit<StoryStep, 'id'>[], { speech }: StoryReading): void {
    const added = steps.slice(0, MOST_AT_ONCE);
    this.#set(added.reduce(addStep, this.draft));
    if (added.length < steps.length)
      this.#tell(speech.say('addedSome', { count: added.length, all: steps.length }));
    else this.hands.announce(speech.say('stepCount', { count: this.draft.steps.length }));
  }

  /** Focus goes to the step that takes the place. */
  #remove(id: Id, { speech }: StoryReading): void {
    const at = this.draft.steps.findIndex((step) => step.id === id);
    this.#set(removeStep(this.draft, id));
    const { steps } = this.draft;
    const next = steps[at] ?? steps.at(-1);
    this.hands.focus.to(next ? `[data-step="${next.id}"] [data-remove]` : '[data-add]');
    this.hands.announce(speech.say('stepCount', { count: steps.length }));
  }

  #set(draft: Draft): void {
    this.draft = draft;
    this.#told = '';
    this.host.requestUpdate();
  }

  #tell(told: string): void {
    this.#told = told;
    this.hands.announce(told);
    this.host.requestUpdate();
  }

  /** A story that was given no name has one all the same. */
  #titled({ speech }: StoryReading): Draft {
    return this.draft.title === '' ? { ...this.draft, title: speech.say('ownTitle') } : this.draft;
  }

  async #copyLink(reading: StoryReading): Promise<void> {
    const { speech } = reading;
    const link = await this.hands.linkTo(this.#titled(reading));
    if (link === null) return this.#tell(speech.say('noLink'));
    // Where a browser does not let a page copy, the link stands there to be copied by hand.
    const copied = await copy(link);
    this.#tell(copied ? speech.say('linkSaved') : link);
  }

  async #load(file: File, { index, speech }: StoryReading): Promise<void> {
    const story = readStoryFile(await file.text(), index.document);
    if (story) this.#set(story);
    this.#tell(story ? speech.say('stepCount', { count: story.steps.length }) : speech.say('notLoaded'));
  }
}

/** A text with what was written in one language; nothing where no language is left. */
function written(text: string, lang: string, before?: Text): Text {
  const others = Object.entries(typeof before === 'object' ? before : {}).filter(([own]) => own !== lang);
  const all = text ? [...others, [lang, text] as const] : others;
  return all.length > 0 ? Object.fromEntries(all) : '';
}

/** Without a secure address there is no clipboard; without leave it is closed. */
const copy = (text: string): Promise<boolean> =>
  Promise.resolve()
    .then(() => navigator.clipboard.writeText(text))
    .then(
      () => true,
      () => false,
    );
