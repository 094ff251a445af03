import type { Localizer } from './localizer.js';
import { storyEn } from './story-en.js';
import { storyFa } from './story-fa.js';
import { WordBook, type BookSpeech } from './word-book.js';

/** What is said where a story is shown or made. Apart from the messages: nobody needs it before asking for a story. */
export interface StoryWords {
  readonly story: string;
  /** Names the choice among several. */
  readonly chooseStory: string;
  readonly noStory: string;
  readonly noSteps: string;
  readonly previous: string;
  readonly next: string;
  /** Names the list of all steps. */
  readonly steps: string;
  /** {at} of {all} */
  readonly stepOf: string;
  /** Said aloud. {at} of {all} */
  readonly stepSaid: string;
  readonly firstStep: string;
  readonly present: string;
  readonly leave: string;
  readonly blackScreen: string;
  readonly screenBack: string;
  /** Scrolls to what is below the edge of the screen. */
  readonly moreBelow: string;
  /** From an event that was opened on the wall. */
  readonly backToStep: string;
  readonly showDate: string;
  readonly showFigure: string;
  readonly showSpeaker: string;
  readonly showAnswer: string;
  /** Of several. {at} */
  readonly showAnswerOf: string;
  readonly dateShown: string;
  readonly figureShown: string;
  readonly speakerShown: string;
  readonly answerShown: string;
  /** {at} */
  readonly answerShownOf: string;
  /** What stands in place of something hidden. */
  readonly hidden: string;
  /** {letter} */
  readonly blindSpeaker: string;
  /** {letter} */
  readonly blindSource: string;
  readonly blindName: string;
  readonly blindOffice: string;
  /** The letters that stand for names, in order, parted by spaces. */
  readonly letters: string;

  readonly notes: string;
  readonly notesBlocked: string;
  readonly noNotes: string;
  readonly nextStep: string;
  readonly lastStep: string;
  readonly clock: string;
  readonly elapsed: string;
  /** In the window of the notes: scrolls what the class sees. */
  readonly wallUp: string;
  readonly wallDown: string;

  readonly handout: string;
  readonly teacherCopy: string;
  /** Heads what the teacher's copy says of hidden things. */
  readonly hiddenFromClass: string;
  readonly presentKeys: string;

  readonly make: string;
  /** Changes a story of the reader's own. */
  readonly change: string;
  readonly done: string;
  /** Instead of `done` where there is nothing to show. */
  readonly leaveMaker: string;
  /** Where no step is added yet. */
  readonly makeHint: string;
  readonly ownTitle: string;
  readonly titleField: string;
  readonly textField: string;
  readonly notesField: string;
  readonly hideField: string;
  readonly hideDate: string;
  readonly hideFigure: string;
  readonly hideSpeaker: string;
  readonly addEvent: string;
  readonly addTime: string;
  readonly addInView: string;
  readonly addQuestion: string;
  /** {count} of {all} */
  readonly addedSome: string;
  /** {count} */
  readonly stepCount: string;
  readonly moveUp: string;
  readonly moveDown: string;
  /** Said after the name of a control of a step. {at} */
  readonly ofStep: string;
  readonly removed: string;
  readonly undo: string;
  /** {count} of {limit} */
  readonly lettersOf: string;
  readonly fieldFull: string;
  /** {limit} */
  readonly textCut: string;
  /** Where a step hides dates that can be read in it. */
  readonly dateTold: string;
  /** {count} of {all} */
  readonly hideAnswers: string;
  readonly compareTwo: string;
  readonly compareFirst: string;
  readonly compareSecond: string;
  /** What is nowhere but on this page. */
  readonly unsaved: string;
  readonly nothingToSave: string;
  /** {name} */
  readonly fileSaved: string;
  /** {count} */
  readonly replaceAsk: string;
  readonly replaceAskOne: string;
  readonly replaceYes: string;
  readonly replaceNo: string;
  readonly removeStep: string;
  readonly saveFile: string;
  readonly saveLink: string;
  readonly linkSaved: string;
  readonly noLink: string;
  readonly loadFile: string;
  readonly notLoaded: string;

  /** Before what of a story does not fit the timeline. */
  readonly misfits: string;
  /** {at} */
  readonly lostEvent: string;
  /** {at} */
  readonly lostQuestion: string;
  /** {at} */
  readonly lostSource: string;
  /** {at} */
  readonly lostFilter: string;
  /** {at} */
  readonly lostPart: string;
  /** {count} */
  readonly lostSteps: string;
  /** {count} */
  readonly lostMore: string;
  /** {at}, {title} */
  readonly changedTitle: string;
  /** {count}, {limit} */
  readonly storyTooLong: string;
  /** {limit} */
  readonly storyFull: string;
  readonly linkUnread: string;
  readonly linkGone: string;
}

const book = new WordBook<StoryWords>(storyEn, storyFa);

/** Adds a language, whole: a story is shown in one language or, without it, in English. */
export const registerStoryWords = (lang: string, words: StoryWords): void => book.register(lang, words);

export type StorySpeech = BookSpeech<StoryWords>;
export const storySpeech = (reader: Localizer): StorySpeech => book.speech(reader);
