import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fontList, length } from '../../scripts/tokens/css.mjs';
import {
  CATEGORIES,
  FACES,
  ROLES,
  SIDES,
  type Dimension,
  type SetName,
  type Theme,
} from '../../scripts/tokens/theme.mjs';
import {
  colorOf,
  familiesIn,
  hexIn,
  leastTextSize,
  withColor,
  withFace,
  withPadding,
  withRadius,
  withTextSize,
  type ColorName,
} from './themes.js';

/** What a control does with what it was set to. */
export interface Desk {
  readonly theme: Theme;
  readonly change: (alter: (theme: Theme) => Theme) => void;
}
const FACE_WORDS = {
  text: 'Text',
  heading: 'Headings',
  'text-persian': 'Persian text',
  'heading-persian': 'Persian headings',
} as const;
const SIDE_WORDS = {
  'block-start': 'Above',
  'block-end': 'Below',
  'inline-narrow': 'Sides, narrow',
  'inline-wide': 'Sides, wide',
} as const;
const typedIn = (event: Event): string => (event.target as HTMLInputElement).value;

/** A row for each colour, with a field for light pages and one for dark ones. */
export function colorsHtml(
  desk: Desk,
  sets: readonly [SetName, SetName],
  names: readonly ColorName[],
): TemplateResult {
  return html`<div class="colors">
    <span></span><span aria-hidden="true">Light</span><span aria-hidden="true">Dark</span>
    ${names.map((name) => {
      const word = typeof name === 'number' ? `Category ${name}` : name[0]?.toUpperCase() + name.slice(1);
      return html`<span class="name" aria-hidden="true">${word}</span>
        ${colorHtml(desk, sets[0], name, `${word}, light`)} ${colorHtml(desk, sets[1], name, `${word}, dark`)}`;
    })}
  </div>`;
}
export const roleColors = (desk: Desk, sets: readonly [SetName, SetName]) => colorsHtml(desk, sets, ROLES);
export const categoryColors = (desk: Desk, sets: readonly [SetName, SetName]) =>
  colorsHtml(desk, sets, CATEGORIES);

/** A colour to be chosen by eye, and beside it the same to be read, typed or pasted. */
function colorHtml({ theme, change }: Desk, set: SetName, name: ColorName, label: string): TemplateResult {
  const hex = colorOf(theme, set, name);
  const take = (event: Event): void => {
    const typed = hexIn(typedIn(event));
    (event.target as HTMLElement).ariaInvalid = String(typed === null);
    if (typed) change((it) => withColor(it, set, name, typed));
  };
  const restore = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    field.value = hex;
    field.ariaInvalid = 'false';
  };
  return html`<span class="color">
    <input type="color" aria-label=${label} .value=${live(hex)} @input=${take} />
    <input
      type="text"
      aria-label=${`${label}, six hexadecimal digits`}
      .value=${hex}
      maxlength="7"
      dir="ltr"
      spellcheck="false"
      autocomplete="off"
      @input=${take}
      @change=${restore}
    />
  </span>`;
}

export function typeHtml({ theme, change }: Desk): TemplateResult {
  return html`<div class="fields">
    ${FACES.map(
      (face) =>
        html`<label
          ><span>${FACE_WORDS[face]}</span>
          <input
            type="text"
            .value=${fontList(theme.faces[face])}
            spellcheck="false"
            autocomplete="off"
            @change=${(event: Event) => {
              const families = familiesIn(typedIn(event));
              if (families.length > 0) change((it) => withFace(it, face, families));
              else (event.target as HTMLInputElement).value = fontList(theme.faces[face]);
            }}
        /></label>`,
    )}
    ${numberHtml({
      label: 'Text size',
      dimension: theme.textSize,
      least: leastTextSize(theme),
      most: 64,
      step: 0.0625,
      set: (size) => change((it) => withTextSize(it, size)),
    })}
    <p class="hint">
      At least ${leastTextSize(theme)} ${theme.textSize.unit}: the kit draws no text smaller than
      ${length(theme.textLeast)}.
    </p>
  </div>`;
}

export function spaceHtml({ theme, change }: Desk): TemplateResult {
  return html`<div class="fields">
    ${SIDES.map((side) =>
      numberHtml({
        label: SIDE_WORDS[side],
        dimension: theme.padding[side],
        step: 4,
        set: (size) => change((it) => withPadding(it, side, size)),
      }),
    )}
    ${numberHtml({
      label: 'Corners',
      dimension: theme.radius,
      step: 1,
      most: 32,
      set: (size) => change((it) => withRadius(it, size)),
    })}
  </div>`;
}

interface Size {
  readonly label: string;
  readonly dimension: Dimension;
  readonly step: number;
  readonly least?: number;
  readonly most?: number;
  readonly set: (value: number) => void;
}

/** A field for a length. What cannot be is marked while it is typed, and gives way to what was when the field is left. */
function numberHtml({ label, dimension, step, least = 0, most = 200, set }: Size): TemplateResult {
  const { value, unit } = dimension;
  const fits = (size: number) => size >= least && size <= most;
  const take = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const size = field.valueAsNumber;
    field.ariaInvalid = String(!fits(size));
    if (fits(size)) set(size);
  };
  const restore = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    if (fits(field.valueAsNumber)) return;
    field.value = String(value);
    field.ariaInvalid = String(!fits(value));
  };
  return html`<label class="number"
    ><span>${label}, ${unit}</span>
    <input
      type="number"
      min=${least}
      max=${most}
      step=${step}
      aria-invalid=${fits(value) ? 'false' : 'true'}
      .value=${live(String(value))}
      @input=${take}
      @change=${restore}
  /></label>`;
}
