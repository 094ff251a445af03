import { fa } from './fa.js';
import { completeLanguage } from './languages.js';

// Imported for its effect: by pages in Persian when they begin, and with the words that come later.
completeLanguage('fa', fa);
