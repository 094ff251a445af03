import type { Localizer, MessageKey } from '../locale/localizer.js';
import type { Quantity } from '../model/document.js';

const BOUNDS: Readonly<Record<NonNullable<Quantity['bound']>, MessageKey>> = {
  'at-least': 'quantityAtLeast',
  'more-than': 'quantityMoreThan',
  about: 'quantityAbout',
};

/** A figure in words: "380 to 450 people". Where a source gives a word, such as "thousands", the word alone. */
export function sayQuantity(
  quantity: Quantity,
  localizer: Localizer,
  documentLang: string,
): string | undefined {
  const words = localizer.text(quantity.words, documentLang)?.value;
  if (words !== undefined) return localizer.say('quotation', { quote: words });
  const figure = sayFigure(quantity, localizer);
  if (figure === undefined) return undefined;
  const unit = localizer.text(quantity.unit, documentLang)?.value;
  return unit === undefined ? figure : `${figure} ${unit}`;
}

function sayFigure({ exact, min, max, approx, bound }: Quantity, localizer: Localizer): string | undefined {
  type Words = (speaker: Localizer) => string;
  const number =
    (value: number): Words =>
    (speaker) =>
      speaker.number(value);
  const key = bound ? BOUNDS[bound] : approx ? BOUNDS.about : undefined;
  const bounded = (value: Words) => (key ? localizer.say(key, { value }) : value(localizer));
  if (exact !== undefined) return bounded(number(exact));
  if (min !== undefined && max !== undefined)
    return bounded((speaker) => speaker.say('quantityRange', { min: number(min), max: number(max) }));
  if (min !== undefined)
    return localizer.say(bound ? BOUNDS[bound] : 'quantityAtLeast', { value: number(min) });
  return max === undefined ? undefined : localizer.say('quantityAtMost', { value: number(max) });
}
