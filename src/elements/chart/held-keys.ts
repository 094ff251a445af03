import type { LitElement } from 'lit';
import { lazyView } from '../lazy-view.js';
import type { ChartWindow } from './chart-window.js';
import type { KeyHelp } from './key-help.js';
import type { Keyboard, KeyedChart } from './keyboard.js';

const KEYBOARD = lazyView(() => import('./keyboard.js'));

/**
 * The keys of an event. What answers them comes when an event first has focus; what is pressed before it is here waits
 * for it and is carried out in its order.
 */
export class HeldKeys {
  #keyboard: Keyboard | null = null;
  readonly #held: { readonly event: KeyboardEvent; readonly presses: boolean }[] = [];
  #replaying = false;
  /** Fulfilled when what answers the keys that wait is here; `null` where none waits for it. */
  coming: Promise<unknown> | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly view: ChartWindow,
    private readonly help: Pick<KeyHelp, 'toggle'>,
    /** The chart as it is drawn when it is asked for. */
    private readonly chart: () => KeyedChart,
  ) {}

  /** To be called when an event has focus: the first key shall find what answers it. */
  readonly prepare = (): void => {
    if (!KEYBOARD.now) void this.#fetch();
  };

  /** @param id of the event that has focus */
  handle(event: KeyboardEvent, id: string): void {
    const { key } = event;
    const keyboard = this.#ready();
    if (keyboard && !this.#held.length && !this.#replaying) return keyboard.handle(event, id, this.chart());
    const before = this.#held.at(-1)?.event.key;
    const isPress = key === 'Enter' || key === ' ';
    // A press alone is for the button that has focus, after other keys for the one that they lead to.
    if (isPress ? !before : key.length > 1 && !/^(Arrow|Page|Home$|End$)/u.test(key)) return;
    if (isPress || key.length > 1) event.preventDefault();
    // In the middle of a word a space is a letter.
    this.#held.push({ event, presses: isPress && !(key === ' ' && before?.length === 1) });
    void this.#fetch();
  }

  readonly handleKeyUp = (event: KeyboardEvent): void => {
    if (event.key === ' ' && this.#held.length) event.preventDefault();
    else this.#keyboard?.handleKeyUp(event);
  };

  stop(): void {
    this.#held.length = 0;
    this.#keyboard?.stop();
  }

  #ready(): Keyboard | null {
    return (this.#keyboard ??= KEYBOARD.now && new KEYBOARD.now.Keyboard(this.view, this.help));
  }

  async #fetch(): Promise<void> {
    const load = KEYBOARD.load();
    if (this.#held.length) this.coming = load.catch(() => undefined);
    try {
      await load;
    } catch {
      // The next key asks again.
      this.#held.length = 0;
    }
    this.coming = null;
    if (this.#replaying) return;
    this.#replaying = true;
    while (this.#held.length) {
      // Focus goes where the key before has led.
      await this.host.updateComplete;
      const held = this.#held.shift();
      if (!held) break;
      const button = this.host.shadowRoot?.activeElement as HTMLElement | null;
      const id = button?.dataset['id'];
      if (id === undefined) this.#held.length = 0;
      else if (held.presses) button?.click();
      else this.#ready()?.handle(held.event, id, this.chart());
    }
    this.#replaying = false;
  }
}
