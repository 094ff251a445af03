import { keyed } from 'lit/directives/keyed.js';
import { codeHtml, embedFormHtml, previewHtml, type EmbedForm } from '../../drawing/share-embed-html.js';
import { noteHtml } from '../../drawing/share-html.js';
import { elementSnippet, FRAME_LEAVE, frameAddress, frameSnippet } from '../../formats/embed-snippet.js';
import { event as citing } from '../reading-views.js';
import { snippetAddresses, type SnippetAddresses } from './share-addresses.js';
import type { ShareNow } from './share-panel.js';
import { viewNow } from './shared-timeline.js';

interface Hands {
  readonly onChange: (change: Partial<EmbedForm>) => void;
  readonly onPreview: () => void;
}

/** The choices, the code as it follows from them, what the publisher has to see to, and the preview. */
export function embedHtml(
  { index, state, localizer, speech, sharing, announce }: ShareNow,
  given: { readonly snippetSrc: string | null; readonly embedSrc: string | null },
  form: EmbedForm,
  previewing: boolean,
  { onChange, onPreview }: Hands,
): unknown {
  const record = index.document;
  const at = snippetAddresses(sharing, given);
  const choices = { ...form, now: form.asNow ? viewNow(sharing, state) : null };
  const title = localizer.text(record.title, record.lang)?.value ?? '';
  const framed = form.kind === 'frame';
  const text = (framed ? frameSnippet : elementSnippet)(at, choices, title);
  const copyable = { name: speech.say('code'), text, dir: 'ltr', set: codeHtml(text) } as const;
  const languages = [...new Set(['en', 'fa', record.lang, localizer.tag])];
  const preview = previewing
    ? { address: frameAddress(at, choices), leave: FRAME_LEAVE, height: form.height }
    : null;
  return [
    embedFormHtml(form, languages, speech, onChange, announce),
    keyed(text, citing.copyableHtml(copyable, speech.localizer, announce)),
    notesOf(at, framed).map(([key, file]) => noteHtml(speech.say(key, { file }))),
    // Where nobody's site stands for ours there is nothing to look at.
    framed && (at.frameKnown || /^https?:/u.test(document.baseURI))
      ? previewHtml(preview, title, speech, onPreview)
      : '',
  ];
}

/** What the code alone cannot see to. */
function notesOf(
  { dataKnown, kitKnown, frameKnown, data, script, frame }: SnippetAddresses,
  framed: boolean,
): (readonly ['needsFile' | 'needsLeave' | 'needsKit', string])[] {
  return [
    [dataKnown ? 'needsLeave' : 'needsFile', fileOf(data)] as const,
    ...((framed ? frameKnown : kitKnown) ? [] : [['needsKit', fileOf(framed ? frame : script)] as const]),
  ];
}

const fileOf = (address: string): string => new URL(address).pathname.split('/').at(-1) || address;
