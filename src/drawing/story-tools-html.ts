import { html, nothing, type TemplateResult } from 'lit';
import type { StorySpeech } from '../locale/story-words.js';

export interface StoryTools {
  /** Whether there are steps that can be presented and printed. */
  readonly playing: boolean;
  /** Whether it is the reader's own and nowhere but on this page. */
  readonly unsaved: boolean;
  /** Changes the story shown, or a copy of it where it is the document's. */
  readonly onChange: (() => void) | undefined;
  readonly onMake: () => void;
  /** @param noted the teacher's copy */
  readonly onPrint: (noted: boolean) => void;
}

/** What is seldom wanted: paper, and a story of one's own. */
export function storyToolsHtml(tools: StoryTools, { say }: StorySpeech): TemplateResult {
  const tool = (name: string, words: string, act: () => void) =>
    html`<button class="control" part="control" type="button" data-tool=${name} @click=${act}>
      ${words}
    </button>`;
  return html`<div class="story-tools no-print" part="story-tools">
    ${
      tools.playing
        ? [
            tool('handout', say('handout'), () => tools.onPrint(false)),
            tool('teacher', say('teacherCopy'), () => tools.onPrint(true)),
          ]
        : nothing
    }
    ${tools.onChange ? tool('change', say('change'), tools.onChange) : nothing}
    ${tools.unsaved ? html`<p class="meta unsaved">${say('unsaved')}</p>` : nothing}
    ${tool('make', say('make'), tools.onMake)}
    ${tools.playing ? html`<p class="meta keys">${say('presentKeys')}</p>` : nothing}
  </div>`;
}
