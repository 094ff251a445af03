import { readFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { EventFeed, feedSteps, takePart } from '../model/event-feed.js';
import { isJsonLines } from '../model/lines-name.js';
import { parseJson, partsOf } from '../model/json-input.js';
import type { ParseOptions } from '../model/parse-document.js';
import { parseLines } from '../model/parse-lines.js';
import { parseText, type ParseResult } from '../model/parse.js';
import { completeDraft } from '../model/problem-wording.js';
import { finish } from '../model/steps.js';
import { decoded, type Input } from './read-input.js';

/** What a text of ours came to. */
export interface ParsedInput extends ParseResult {
  /** The whole as one JSON text. */
  readonly json: string;
  /** Bytes of all its files. */
  readonly bytes: number;
}

/** Reads a document of ours in any of its forms: JSON, JSON Lines, or split into files that stand beside it. */
export async function parseInput({ text, path }: Input, options?: ParseOptions): Promise<ParsedInput> {
  const bytes = Buffer.byteLength(text);
  if (isJsonLines(path)) {
    const result = parseLines(text, options);
    return { ...result, json: JSON.stringify(result.document), bytes };
  }
  const [json, value] = parseJson(text);
  const parts = typeof value === 'object' && value !== null ? partsOf((value as Split).events) : null;
  if (!parts) return { ...parseText(text, options), json, bytes };
  const feed = new EventFeed();
  let all = bytes;
  for (const part of parts) all += await takeFile(part, path, feed);
  const { document, problems } = completeDraft(finish(feedSteps(value as object, feed, options)));
  return {
    document,
    problems: [...feed.problems, ...problems],
    json: JSON.stringify({ ...(value as object), events: feed.entries.filter((it) => it !== undefined) }),
    bytes: all,
  };
}

interface Split {
  readonly events?: unknown;
}

/** The file an address names; only one in the folder of the document, which may be somebody else's. */
function besideDocument(part: string, document: string): string {
  const path = fileURLToPath(new URL(part, pathToFileURL(resolve(document))));
  if (!path.startsWith(dirname(resolve(document)) + sep)) throw new Error('outside');
  return path;
}

/** Takes the events of a part, and gives its size. One that is not there is named. */
async function takeFile(part: string, document: string, feed: EventFeed): Promise<number> {
  const source = feed.add(part);
  try {
    const path = besideDocument(part, document);
    const bytes = await readFile(path);
    const text = decoded(bytes, path);
    if (isJsonLines(part)) {
      source.push(text);
      source.end();
    } else takePart(text, source, feed);
    return bytes.length;
  } catch {
    feed.problems.push({
      code: 'load.not-found',
      severity: 'error',
      pointer: '',
      message: `${part} could not be read.`,
      hint: 'Put the file into the folder of the document, or below it.',
      values: { url: part },
      file: part,
    });
    source.end(false);
    return 0;
  }
}
