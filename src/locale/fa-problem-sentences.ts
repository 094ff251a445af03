// One file to load where a problem has to be told in Persian.
import { faDocumentProblems } from './fa-document-problems.js';
import { faProblems } from './fa-problems.js';

export { faProblemWord } from './fa-problem-words.js';
export const faSentences = { ...faProblems, ...faDocumentProblems };
