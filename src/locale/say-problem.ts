import { companions } from '../model/problem-companions.js';
import type { Problem } from '../model/problem.js';
import type { Localizer } from './localizer.js';

/** A sentence, or the sentence and what would mend it. */
type Sentence = string | readonly [message: string, hint: string];
/** A value that is English words, such as `an object`, in the language; nothing where it is not. */
type WordOf = (value: string, name: string) => string | undefined;

// Apart from the messages, so that these sentences are loaded only where a problem has to be told.
const languages = new Map<string, { sentences: Map<string, Sentence>; wordOf: WordOf }>();

/** Adds the sentences of a language for problems in documents, by problem code. */
export function registerProblems(
  lang: string,
  byCode: Readonly<Record<string, Sentence>>,
  wordOf: WordOf = () => undefined,
): void {
  languages.set(lang, { sentences: new Map(Object.entries(byCode)), wordOf });
}

/** Loads what there is in other languages than English. */
export async function loadTranslations(): Promise<void> {
  const { faSentences, faProblemWord } = await import('./fa-problem-sentences.js');
  registerProblems('fa', faSentences, faProblemWord);
}
companions.push(loadTranslations);

type Said = Pick<Problem, 'code' | 'values' | 'message' | 'hint'>;

/** The language in which a problem is said: English where there is no translation; nothing where it is the reader's. */
export function problemLang({ code }: Pick<Problem, 'code'>, localizer: Localizer): 'en' | undefined {
  return languages.get(localizer.lang)?.sentences.has(code) ? undefined : 'en';
}

/** What is wrong, and what would mend it: translated where there is a translation, else in English. */
export function sayProblem({ code, values = {}, message, hint }: Said, localizer: Localizer): string {
  const own = languages.get(localizer.lang);
  const sentence = own?.sentences.get(code);
  if (!own || sentence === undefined) return hint ? `${message} ${hint}` : message;
  const part = (name: string): string => String(own.sentences.get(name) ?? '');
  const [said, mend = ''] = typeof sentence === 'string' ? [sentence] : sentence;
  const lost = said.replace('{lost}', 'lost' in values ? part('lost') : '');
  const template = `${lost} ${'suggestion' in values ? part('suggestion') : mend}`.trim();
  const worded = Object.entries(values).map(([name, value]): [string, string | number] => {
    if (typeof value !== 'string' || isQuoted(template, name)) return [name, value];
    return [name, own.wordOf(value, name) ?? `«${value}»`];
  });
  return localizer.fill(template, Object.fromEntries(worded));
}

/** Whether a sentence has quotation marks around a value: it is shown as it was written. */
function isQuoted(template: string, name: string): boolean {
  return new RegExp(`«[^»]*\\{${name}\\}`, 'u').test(template);
}
