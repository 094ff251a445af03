import { html, nothing, type TemplateResult } from 'lit';
import { createLocalizer, type LocalText } from '../locale/localizer.js';
import type { LangTag, Quote, Text } from '../model/document.js';
import { resolveWhen } from '../model/event-index.js';
import { citesHtml, type CitingContext } from './cites-html.js';
import { dateHtml } from './date-html.js';
import type { Reading } from './reading.js';
import { speakerHtml } from './speaker-html.js';
import { joinHtml, languageNote, proseHtml, sameLanguage, textHtml } from './text-html.js';

/** Words that somebody said: in the original where the record has it, and in the reader's language. */
export interface QuotedWords {
  readonly text: Text;
  readonly original?: LangTag;
  readonly translator?: Text;
}

/** One quotation with who said it, in which office, when, and where it can be read. */
export function quoteHtml(quote: Quote, context: CitingContext): TemplateResult {
  const when = resolveWhen(quote.when);
  const facts = [
    speakerHtml(quote.by, quote.office, when, context),
    quote.when === undefined ? nothing : dateHtml(quote.when, when, context),
    citesHtml(quote.cites, context),
  ];
  return html`<figure class="quote" part="event-quote">
    ${quote.context ? html`<p class="meta">${proseHtml(quote.context, context)}</p>` : nothing}
    <blockquote>${wordsHtml(quote, context)}</blockquote>
    <figcaption class="meta">${joinHtml(facts, context.localizer.say('listComma'))}</figcaption>
  </figure>`;
}

/** The words, in quotation marks of their own language; a translation says that it is one, and whose. */
export function wordsHtml(quoted: QuotedWords, reading: Reading): TemplateResult {
  const { localizer, index } = reading;
  const read = localizer.text(quoted.text, index.document.lang);
  if (!read) return html`${nothing}`;
  const original = originalOf(quoted, index.document.lang);
  if (original && !sameLanguage(original.lang, read.lang)) {
    return html`${saidHtml(original)}
      <p class="meta">
        ${localizer.say('originalText')},
        ${localizer.say('inLanguage', {
          language: (speaker) => speaker.languageName(original.lang),
        })}
      </p>
      ${saidHtml(read)} ${translationNote(quoted, reading)}`;
  }
  const translated = quoted.original !== undefined && !sameLanguage(quoted.original, read.lang);
  return html`${saidHtml(read, languageNote(read, localizer))}
  ${translated ? translationNote(quoted, reading) : nothing}`;
}

function originalOf({ text, original }: QuotedWords, lang: string): LocalText | undefined {
  if (original === undefined || typeof text === 'string') return undefined;
  const found = Object.keys(text).find((tag) => sameLanguage(tag, original));
  return found === undefined ? undefined : createLocalizer(found).text(text, lang);
}

function saidHtml({ value, lang, dir }: LocalText, note: unknown = nothing): TemplateResult {
  const marked = createLocalizer(lang).say('quotation', { quote: value });
  return html`<p class="words" lang=${lang} dir=${dir}>${marked} ${note}</p>`;
}

function translationNote({ translator }: QuotedWords, reading: Reading): TemplateResult {
  const by = textHtml(translator, reading);
  return html`<p class="meta">
    ${reading.localizer.say('translation')}${by === nothing ? nothing : html`: ${by}`}
  </p>`;
}
