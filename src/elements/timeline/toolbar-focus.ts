import type { LitElement, ReactiveController } from 'lit';
import { toolbarTarget } from '../../gestures/toolbar-keys.js';

/** Makes a toolbar one tab stop, the control used last, with keys from control to control. */
export class ToolbarFocus implements ReactiveController {
  constructor(
    private readonly host: LitElement,
    /** What holds the controls. */
    private readonly toolbar: string,
    private readonly direction: () => 'ltr' | 'rtl',
  ) {
    host.addController(this);
  }

  /** One stop also before any control has had focus, and when a view brings others. */
  hostUpdated(): void {
    const controls = this.#controls;
    this.#stopAt(controls.find((control) => control.getAttribute('tabindex') === '0') ?? controls[0]);
  }

  readonly handleKey = (event: KeyboardEvent) => {
    // With Alt they are the browser's: back and forward.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = toolbarTarget(this.#controls, event.target as HTMLElement, event.key, this.direction());
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  readonly handleFocus = ({ target }: FocusEvent) => this.#stopAt(target);

  #stopAt(stop: EventTarget | null | undefined): void {
    for (const control of this.#controls) control.tabIndex = control === stop ? 0 : -1;
  }

  get #controls(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>(`${this.toolbar} :is(button, select)`)];
  }
}
