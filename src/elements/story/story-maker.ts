import type { LitElement, TemplateResult } from 'lit';
import {
  makerBarHtml,
  storyMakerHtml,
  type Adding,
  type StoryMaker as Shown,
} from '../../drawing/story-maker-html.js';
import type { StoryReading } from '../../drawing/story-html.js';
import type { Id, Story, StoryStep, Text } from '../../model/document.js';
import { MAX_TEXT, MAX_TITLE } from '../../model/plain-checks.js';
import { printWindow } from '../../model/time-window.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import {
  addStep,
  changeStep,
  insertStep,
  moveStep,
  removeStep,
  toggleHidden,
  type Draft,
} from './story-draft.js';
import { tellsDate } from './story-told-date.js';
import { MOST_STEPS } from './story-fit.js';
import type { StoryFocus } from './story-focus.js';
import { StoryKeeping, titled } from './story-keeping.js';
import { shelfOf, type Making } from './story-shelf.js';

/** More steps than these no lesson has; those who want them add the rest by hand. */
const MOST_AT_ONCE = 60;
const LIMITS = { title: MAX_TITLE, text: MAX_TEXT };

export interface MakerHands {
  readonly store: () => TimelineStore;
  readonly focus: StoryFocus;
  readonly announce: (words: string) => void;
  /** The link to a story; `null` where the page keeps no view in its address. */
  readonly linkTo: (story: Story) => Promise<string | null>;
  readonly onDone: (story: Story) => void;
}

/** A story in the making. What is made is kept where it outlives this view of the timeline. */
export class StoryMaker {
  #told = '';
  /** The step that was removed last, and where it stood. */
  #removed: { readonly step: StoryStep; readonly at: number } | null = null;
  readonly #keeping: StoryKeeping;

  constructor(
    private readonly host: LitElement,
    private readonly making: Making,
    private readonly hands: MakerHands,
  ) {
    this.#keeping = new StoryKeeping({
      ...hands,
      draft: () => this.draft,
      onTold: (told) => this.#tell(told),
      onOpened: (story) => {
        this.#removed = null;
        this.#set(story);
      },
      onAsked: () => {
        // Seen where it is asked.
        this.#told = '';
        this.hands.focus.to('[data-replace=no]');
      },
    });
  }

  get draft(): Draft {
    return this.making.draft;
  }

  html(reading: StoryReading): TemplateResult {
    return storyMakerHtml(this.#shown(reading), reading);
  }

  /** What stays in reach beside the chart. */
  bar(reading: StoryReading): unknown {
    return makerBarHtml(this.#shown(reading), reading);
  }

  #shown(reading: StoryReading): Shown {
    const { draft } = this;
    const said = (text: string, before?: Text): Text => written(text, reading.localizer.lang, before);
    const change = (id: Id, changes: Partial<StoryStep>) => this.#set(changeStep(this.draft, id, changes));
    return {
      draft,
      told: this.#told,
      unsaved: shelfOf(this.hands.store()).isUnsaved(draft),
      removedAt: this.#removed && Math.min(this.#removed.at, draft.steps.length),
      replacing: this.#keeping.replacing,
      limits: LIMITS,
      canAdd: (what) => this.#toAdd(what).length > 0,
      tellsDate: (step) => tellsDate(step, reading),
      onTitle: (title) => this.#set({ ...this.draft, title: said(title, this.draft.title) }),
      onAdd: (what) => this.#add(this.#toAdd(what), reading),
      onQuestion: (question) => this.#add([{ question }], reading),
      onChange: (id, texts) => {
        const before = this.draft.steps.find((step) => step.id === id);
        const entries = Object.entries(texts).map(([name, text]) => [
          name,
          said(text, before?.[name as 'text' | 'notes']),
        ]);
        change(id, Object.fromEntries(entries) as Partial<StoryStep>);
      },
      onCut: (limit) => this.#tell(reading.speech.say('textCut', { limit })),
      onHide: (step, what) => change(step.id, { hide: toggleHidden(step, what) }),
      onCompare: (id, pair) => change(id, { compare: pair } as Partial<StoryStep>),
      onMove: (id, by) => {
        this.#set(moveStep(this.draft, id, by));
        this.hands.focus.to(`[data-step="${id}"] [data-move="${by}"]`);
      },
      onRemove: (id) => this.#remove(id, reading),
      onUndo: () => this.#undo(reading),
      onSave: () => this.#keeping.save(reading),
      onLink: () => void this.#keeping.copyLink(reading),
      onLoad: (file) => void this.#keeping.load(file, reading),
      onReplace: (replace) => {
        this.#keeping.replace(replace, reading);
        this.hands.focus.keep('[data-replace]', '.load input');
      },
      onDone: () => this.hands.onDone(titled(this.draft, reading)),
    };
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
    const room = MOST_STEPS - this.draft.steps.length;
    if (room <= 0) return this.#tell(speech.say('storyFull', { limit: MOST_STEPS }));
    const added = steps.slice(0, Math.min(MOST_AT_ONCE, room));
    this.#set(added.reduce(addStep, this.draft));
    if (added.length < steps.length)
      this.#tell(speech.say('addedSome', { count: added.length, all: steps.length }));
    else this.hands.announce(speech.say('stepCount', { count: this.draft.steps.length }));
  }

  /** Focus goes to the step that takes the place. */
  #remove(id: Id, { speech }: StoryReading): void {
    const at = this.draft.steps.findIndex((step) => step.id === id);
    const step = this.draft.steps[at];
    if (!step) return;
    this.#removed = { step, at };
    this.#set(removeStep(this.draft, id));
    const { steps } = this.draft;
    const next = steps[at] ?? steps.at(-1);
    this.hands.focus.to(next ? `[data-step="${next.id}"] [data-remove]` : '[data-add]');
    this.hands.announce(`${speech.say('removed')} ${speech.say('stepCount', { count: steps.length })}`);
  }

  #undo({ speech }: StoryReading): void {
    if (!this.#removed) return;
    const { step, at } = this.#removed;
    this.#removed = null;
    this.#set(insertStep(this.draft, step, at));
    this.hands.focus.to(`[data-step="${step.id}"] [data-remove]`);
    this.hands.announce(speech.say('stepCount', { count: this.draft.steps.length }));
  }

  #set(draft: Draft): void {
    this.making.draft = draft;
    this.#told = '';
    this.host.requestUpdate();
  }

  #tell(told: string): void {
    this.#told = told;
    this.hands.announce(told);
    this.host.requestUpdate();
  }
}

/** A text with what was written in one language; nothing where no language is left. */
function written(text: string, lang: string, before?: Text): Text {
  const others = Object.entries(typeof before === 'object' ? before : {}).filter(([own]) => own !== lang);
  const all = text ? [...others, [lang, text] as const] : others;
  return all.length > 0 ? Object.fromEntries(all) : '';
}
