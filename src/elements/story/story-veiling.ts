import type { StoryReading } from '../../drawing/story-html.js';
import { hiding } from '../../model/veil.js';
import { VeiledIndex, withHidden } from './story-evidence.js';
import { hiddenNow, stepNow } from './story-play.js';
import type { StoryPlayer } from './story-player.js';

/** What of the step in view the class does not see yet, and the document as it sees it. */
export class StoryVeiling {
  readonly #veiled = new VeiledIndex();

  constructor(private readonly player: StoryPlayer) {}

  /** What can be asked for: what is hidden of the step, and would be seen in it. */
  hidden({ index }: StoryReading): readonly string[] {
    const { play } = this.player;
    const step = play && stepNow(play);
    return step ? hiding(index, step, hiddenNow(play)) : [];
  }

  /** The document as the class sees it now. */
  asSeen(reading: StoryReading): StoryReading {
    const { play } = this.player;
    const step = play && stepNow(play);
    if (!step) return reading;
    const { index, speech } = reading;
    const hidden = hiddenNow(play);
    return {
      ...reading,
      index: this.#veiled.of(index.document, step, hidden, speech, index),
      localizer: withHidden(reading.localizer, hidden, speech),
    };
  }
}
