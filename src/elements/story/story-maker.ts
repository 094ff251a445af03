import type { LitElement, TemplateResult } from 'lit';
import { storyMakerHtml, type Adding } from '../../drawing/story-maker-html.js';
import type { StoryReading } from '../../drawing/story-html.js';
import type { Id, Story, StoryStep, Text, TimelineDocument } from '../../model/document.js';
import { parse } from '../../model/parse.js';
import { printWindow } from '../../model/time-window.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import { addStep, changeStep, moveStep, removeStep, toggleHidden, type Draft } from './story-draft.js';
import { hand } from '../share/share-files.js';

/** More steps than these no lesson has. */
const MOST_STEPS = 40;

/** A story in the making. */
export class StoryMaker {
  #draft: Draft;
  #told = '';

  constructor(
    private readonly host: LitElement,
    private readonly store: () => TimelineStore,
    story: Story,
    /** The link to a story; `null` where the page keeps no view in its address. */
    private readonly linkTo: (story: Story) => Promise<string>,
    private readonly onDone: (story: Story) => void,
  ) {
    this.#draft = story;
  }

  html(reading: StoryReading): TemplateResult {
    const { speech, localizer } = reading;
    const said = (text: string, before?: Text): Text =>
      text && { ...(typeof before === 'object' ? before : {}), [localizer.lang]: text };
    return storyMakerHtml(
      {
        draft: this.#draft,
        told: this.#told,
        canAdd: (what) => this.#toAdd(what).length > 0,
        onTitle: (title) =>
          this.#set({ ...this.#draft, title: said(title, this.#draft.title) || speech.say('ownTitle') }),
        onAdd: (what) => this.#set(this.#toAdd(what).reduce(addStep, this.#draft)),
        onQuestion: (question) => this.#set(addStep(this.#draft, { question })),
        onChange: (id, change) => {
          const before = this.#draft.steps.find((step) => step.id === id);
          const texts = Object.entries(change).map(([name, text]) => [
            name,
            said(String(text), before?.[name as 'text' | 'notes']),
          ]);
          this.#set(changeStep(this.#draft, id, Object.fromEntries(texts) as Partial<StoryStep>));
        },
        onHide: (step, what) =>
          this.#set(changeStep(this.#draft, step.id, { hide: toggleHidden(step, what) })),
        onMove: (id, by) => this.#set(moveStep(this.#draft, id, by)),
        onRemove: (id) => this.#set(removeStep(this.#draft, id)),
        onSave: () => hand(fileOf(this.#draft), `${this.#draft.id}.json`),
        onLink: () => void this.#copyLink(speech.say('linkSaved')),
        onLoad: (file) => void this.#load(file, reading.index.document, speech.say('notLoaded')),
        onDone: () => this.onDone(this.#draft),
      },
      reading,
    );
  }

  /** The steps that a button would add. */
  #toAdd(what: Adding): Omit<StoryStep, 'id'>[] {
    const { state, matching } = this.store();
    const { selected, window, index } = state;
    if (what === 'event') return selected === null ? [] : [{ event: selected }];
    const shown = window ?? index?.span ?? null;
    if (what === 'time') return shown ? [{ range: printWindow(shown) }] : [];
    return matching
      .filter(
        ({ when }) => !shown || !when || (when.latestEnd >= shown.start && when.earliestStart <= shown.end),
      )
      .slice(0, MOST_STEPS)
      .map(({ event }) => ({ event: event.id }));
  }

  #set(draft: Draft): void {
    this.#draft = draft;
    this.#told = '';
    this.host.requestUpdate();
  }

  async #copyLink(done: string): Promise<void> {
    const link = await this.linkTo(this.#draft);
    // Where a browser does not let a page copy, the link stands there to be copied by hand.
    this.#told = await navigator.clipboard.writeText(link).then(
      () => done,
      () => link,
    );
    this.host.requestUpdate();
  }

  async #load(file: File, document: TimelineDocument, failed: string): Promise<void> {
    const story = readStoryFile(await file.text(), document);
    if (story) this.#draft = story;
    this.#told = story ? '' : failed;
    this.host.requestUpdate();
  }
}

const fileOf = (story: Story): Blob =>
  new Blob([`${JSON.stringify(story, null, 2)}\n`], { type: 'application/json' });

/** A story by itself, or the first of a document; what this document has no events for is left out. */
export function readStoryFile(text: string, document: TimelineDocument): Story | null {
  try {
    const value = JSON.parse(text) as Story & { stories?: Story[] };
    return checkedStory(value.stories?.[0] ?? value, document);
  } catch {
    return null;
  }
}

/** A story from elsewhere, checked as one of the document's own would be. */
export function checkedStory(story: unknown, document: TimelineDocument): Story | null {
  const { document: whole } = parse({ ...document, stories: [story] });
  const [checked] = whole?.stories ?? [];
  return checked && checked.steps.length > 0 ? checked : null;
}

/** What a story is called by when it has no name yet. */
export const emptyDraft = (title: string): Story => ({ id: 'story' satisfies Id, title, steps: [] });
