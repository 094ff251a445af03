import { html, nothing, type TemplateResult } from 'lit';
import type { Cites } from '../model/document.js';
import { countVoices, type VoicePublisher } from '../model/voices.js';
import { plainName } from './cites-html.js';
import type { Reading } from './reading.js';

/**
 * The number of voices, which opens the rule and the publishers behind it.
 *
 * @param belongs to what it belongs, where many stand on a page
 */
export function voicesHtml(cites: Cites, reading: Reading, belongs: unknown = nothing): TemplateResult {
  return html`<details class="voices" part="voices">
    <summary part="fold">${sayVoices(cites, reading)}${belongs}</summary>
    ${voicesRuleHtml(cites, reading)}
  </details>`;
}

/** "3 documents, 2 voices; 1 if inferred ties count" */
export function sayVoices(cites: Cites, { localizer, index }: Reading): string {
  const { documents, declared, inferred } = countVoices(cites, index);
  return localizer.say(inferred < declared ? 'voicesInferred' : 'voices', {
    documents,
    voices: declared,
    inferred,
  });
}

/** The publishers behind the number, those of one voice together, and how it is counted. */
function voicesRuleHtml(cites: Cites, reading: Reading): TemplateResult {
  const { localizer, index } = reading;
  const { groups } = countVoices(cites, index);
  const joined = (names: readonly string[], key: 'oneVoiceDeclared' | 'oneVoiceInferred'): string =>
    names.length > 1 ? localizer.say(key, { names: (speaker) => speaker.list(names) }) : (names[0] ?? '');
  const voices = groups.map((group) =>
    joined(
      group.map((tied) =>
        joined(
          tied.map((one) => publisherName(one, reading)),
          'oneVoiceDeclared',
        ),
      ),
      'oneVoiceInferred',
    ),
  );
  return html`<ul role="list">
      ${voices.map((voice, i) => html`<li>${voice}${i < voices.length - 1 ? localizer.say('phraseBreak') : ''}</li>`)}
    </ul>
    <p lang=${localizer.langOf('voicesRule') ?? nothing}>${localizer.say('voicesRule')}</p>`;
}

/** "Radio Farda [1], [3]": whose words they are, with the numbers of the documents that carry them. */
function publisherName(voice: VoicePublisher, reading: Reading): string {
  const { index, localizer } = reading;
  const [origin = ''] = voice.sources;
  const source = index.sources.get(origin)?.source;
  const actor = index.actors.get(voice.publisher ?? '');
  const name =
    localizer.text(actor?.name, index.document.lang)?.value ?? (source ? plainName(source, reading) : origin);
  const numbers = voice.documents.flatMap((id) => index.sources.get(id)?.number ?? []);
  return [name, numbers.map((number) => `[${localizer.number(number)}]`).join(localizer.say('listComma'))]
    .filter(Boolean)
    .join(' ');
}
