import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import '../../src/define.js';
import type { SetName, Theme } from '../../scripts/tokens/theme.mjs';
import { checksHtml } from './checks-html.js';
import { controlStyles } from './control-styles.js';
import { categoryColors, roleColors, spaceHtml, typeHtml, type Desk } from './controls-html.js';
import { copy, CSS_FILE, download, sheetOf, TOKENS_FILE, type Parcel } from './hand-over.js';
import { paneHtml, type Scheme } from './preview-html.js';
import { builderStyles } from './theme-builder-styles.js';
import { KIT, STARTS, themeIn } from './themes.js';

type Shown = 'usual' | 'more-contrast';
type View = 'both' | Scheme;
const SETS: Readonly<Record<Shown, readonly [SetName, SetName]>> = {
  usual: ['light', 'dark'],
  'more-contrast': ['more-contrast-light', 'more-contrast-dark'],
};

/** A desk on which a theme is made: its tokens, what they look like, and whether they can be read. */
export class ThemeBuilder extends LitElement {
  static override styles = [builderStyles, controlStyles];

  @state() private theme = KIT;
  @state() private start = 'Chronicle';
  @state() private shown: Shown = 'usual';
  @state() private view: View = 'both';
  @state() private said = '';
  private readonly sheet = new CSSStyleSheet();

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(this.sheet);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('theme') || changed.has('shown')) this.sheet.replaceSync(sheetOf(this.theme, this.shown));
  }

  protected override render(): TemplateResult {
    const desk: Desk = { theme: this.theme, change: (alter) => (this.theme = alter(this.theme)) };
    const sets = SETS[this.shown];
    return html`<div class="desk">
      <form
        class="panel"
        lang="en"
        dir="ltr"
        aria-label="Tokens"
        @submit=${(event: Event) => event.preventDefault()}
      >
        <h1>Theme builder</h1>
        <div class="block">${this.startHtml()}</div>
        <div class="block">
          ${this.choiceHtml('Colours for', 'shown', this.shown, { usual: 'Every reader', 'more-contrast': 'More contrast' })}
        </div>
        <div class="block">
          <h2>Roles</h2>
          ${roleColors(desk, sets)}
        </div>
        <div class="block">
          <h2>Categories</h2>
          ${categoryColors(desk, sets)}
        </div>
        <div class="block">
          <h2>Type</h2>
          ${typeHtml(desk)}
        </div>
        <div>
          <div class="block">
            <h2>Padding and corners</h2>
            ${spaceHtml(desk)}
          </div>
          <div class="block">
            <h2>Take it along</h2>
            ${this.parcelsHtml()}
          </div>
        </div>
      </form>
      <div class="previews">
        ${this.choiceHtml('Preview', 'view', this.view, { both: 'Side by side', light: 'Light', dark: 'Dark' })}
        ${checksHtml(this.theme)}
        <div class="panes">
          ${(['light', 'dark'] as const).map((scheme) =>
            this.view === 'both' || this.view === scheme ? paneHtml(scheme) : '',
          )}
        </div>
      </div>
    </div>`;
  }

  private startHtml(): TemplateResult {
    return html`<label class="start"
        ><span>Start from</span>
        <span class="select"
          ><select @change=${(event: Event) => this.begin((event.target as HTMLSelectElement).value)}>
            ${[...STARTS.keys()].map((name) => html`<option ?selected=${name === this.start}>${name}</option>`)}
          </select></span
        >
      </label>
      <div class="actions">
        <button type="button" @click=${() => this.begin(this.start)}>Reset</button>
        <label class="button"
          >Load tokens<input class="unseen" type="file" accept=".json,application/json" @change=${this.load}
        /></label>
      </div>`;
  }

  private parcelsHtml(): TemplateResult {
    const act = (
      words: string,
      parcel: Parcel,
      way: (it: Parcel, theme: Theme) => string | Promise<string>,
    ) =>
      html`<button type="button" @click=${async () => (this.said = await way(parcel, this.theme))}>
        ${words}
      </button>`;
    return html`<div class="actions">
        ${act('Copy CSS', CSS_FILE, copy)} ${act('Copy DTCG JSON', TOKENS_FILE, copy)}
        ${act('Download CSS', CSS_FILE, download)} ${act('Download JSON', TOKENS_FILE, download)}
      </div>
      <p class="said" role="status">${this.said}</p>`;
  }

  private choiceHtml<Name extends 'shown' | 'view'>(
    legend: string,
    name: Name,
    chosen: string,
    choices: Readonly<Record<string, string>>,
  ): TemplateResult {
    return html`<fieldset class="choice" lang="en" dir="ltr">
      <legend>${legend}</legend>
      ${Object.entries(choices).map(
        ([value, words]) =>
          html`<label
            ><input
              class="unseen"
              type="radio"
              name=${name}
              value=${value}
              .checked=${value === chosen}
              @change=${() => Object.assign(this, { [name]: value })}
            /><span>${words}</span></label
          >`,
      )}
    </fieldset>`;
  }

  private begin(name: string): void {
    this.start = name;
    this.theme = STARTS.get(name) ?? KIT;
    this.said = `${name} as it was.`;
  }

  private async load({ target }: Event): Promise<void> {
    const field = target as HTMLInputElement;
    const [file] = field.files ?? [];
    if (!file) return;
    try {
      const { theme, unknown } = themeIn(await file.text(), KIT);
      this.theme = theme;
      this.said = `${file.name} is loaded.${
        unknown.length > 0 ? ` The kit has no token of these names: ${unknown.slice(0, 5).join(', ')}.` : ''
      }`;
    } catch (error) {
      this.said = `${file.name} could not be loaded. ${error instanceof Error ? error.message : ''}`;
    }
    field.value = '';
  }
}
if (!customElements.get('theme-builder')) customElements.define('theme-builder', ThemeBuilder);
