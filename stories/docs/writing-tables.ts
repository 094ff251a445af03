import { parse } from '../../src/model/index.js';
import { brokenDocument } from '../fixtures/documents.js';
import { table } from './tables.js';

// What the kit says of a document with mistakes, said by the kit itself.

/** Each mistake of the broken fixture, as a reader is told of it. */
export const problemExamples: string = table(
  ['Event', 'What is wrong', 'What to write instead'],
  parse(brokenDocument)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ subject, message, hint }) => [subject ?? '', message, hint ?? '']),
);
