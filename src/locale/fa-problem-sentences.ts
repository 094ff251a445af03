// One file to load where a problem of a document has to be told in Persian.
export { faDocumentProblems } from './fa-document-problems.js';
export { faProblemWord } from './fa-problem-words.js';
