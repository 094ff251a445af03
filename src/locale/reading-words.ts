import './persian-words.js';
import { completeLanguage } from './languages.js';
import { readingEn } from './reading-en.js';
import { readingFa } from './reading-fa.js';

// Imported for its effect by whatever says one of these words, so that a page which only draws does not fetch them.
completeLanguage('en', readingEn);
completeLanguage('fa', readingFa);
