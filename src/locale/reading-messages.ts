import type { Message } from './messages.js';

/**
 * The messages that are said once a reader opens something: an event, a list, the questions, the sources. They come
 * with the first view that says one of them (`reading-words.ts`).
 */
export interface ReadingMessages {
  /** {quote} */
  readonly quotation: string;

  readonly voiceCount: Message;
  readonly documentCount: Message;
  readonly questionCount: Message;

  readonly keyHelpTime: string;
  readonly keyHelpAcross: string;
  readonly keyHelpEnds: string;
  readonly keyHelpPage: string;
  readonly keyHelpOpen: string;
  readonly keyHelpClose: string;
  readonly keyHelpZoom: string;
  readonly keyHelpType: string;

  /** `language`: the one that is now spoken. */
  readonly statusLanguage: string;

  /** {count} {span} */
  /** {count} more events than the list of a cluster shows. */
  readonly clusterGoesOn: Message;

  readonly sourcesSay: string;
  /** {date} */
  readonly saidOn: string;
  /** {source} */
  readonly accordingTo: string;
  /** {locator} */
  readonly locatorLine: string;
  readonly locatorPage: string;
  readonly locatorParagraph: string;
  readonly locatorSection: string;
  readonly locatorChapter: string;
  readonly locatorTimestamp: string;
  readonly quotations: string;
  readonly originalText: string;
  readonly translation: string;
  readonly people: string;
  /** {office} {date}: the office held then */
  readonly officeThen: string;
  readonly places: string;
  /** Pictures that wait for the reader; {host} is whom they are asked from */
  readonly showPicture: string;
  readonly showPictureFrom: string;
  readonly related: string;
  readonly links: string;
  readonly dateInSource: string;
  /** {value} {calendar} */
  readonly originalDate: string;
  readonly calendarGregorian: string;
  readonly calendarPersian: string;
  readonly calendarIslamic: string;
  readonly calendarHebrew: string;
  readonly calendarChinese: string;
  readonly calendarJulian: string;
  readonly calendarJapanese: string;
  readonly calendarOther: string;
  /** What a speaker does: `count` is 1 for a person or an organisation, 2 for several persons. */
  readonly stanceAsserts: Message;
  readonly stanceEstimates: Message;
  readonly stanceDenies: Message;
  readonly stanceConfirms: Message;
  readonly stanceRetracts: Message;
  readonly quantityAtLeast: string;
  readonly quantityMoreThan: string;
  readonly quantityAbout: string;
  readonly quantityAtMost: string;
  readonly quantityRange: string;

  readonly noAccounts: string;
  /** {unit} of the scale */
  readonly scaleUnit: string;
  /** Before the title of the event that holds an answer. */
  readonly underEvent: string;
  /** The button that opens the evidence of every answer. */
  readonly allEvidence: string;
  /** To what a control belongs, after its name: {question}, and the {answer}th of {answers} to it. */
  readonly ofQuestion: string;
  readonly ofAnswer: string;
  /** {name}: to whom the publisher is tied */
  readonly tieDeclared: string;
  readonly tieInferred: string;
  readonly tieNone: string;
  /** {documents} {voices}, numbers: the second where inferred ties change the number, to {inferred} */
  readonly voices: string;
  readonly voicesInferred: string;
  /** The rule by which they are counted. */
  readonly voicesRule: string;
  /** {names} of publishers that are one voice */
  readonly oneVoiceDeclared: string;
  readonly oneVoiceInferred: string;
  readonly compareFirst: string;
  readonly compareSecond: string;
  /** {first} {second}, sources; {questions}, how many they answer */
  readonly compareNow: string;
  /** {source} */
  readonly compareOnly: string;
  readonly compareSame: string;
  /** Neither denies the other, nor do their values differ; their statements are not the same. */
  readonly compareWords: string;
  readonly compareDiffer: string;
  readonly compareNothing: string;
  readonly compareNone: string;

  // Sources
  readonly publisher: string;
  readonly publisherUnknown: string;
  readonly affiliationNone: string;
  readonly affiliationDeclared: string;
  readonly affiliationInferred: string;
  /** {source} */
  readonly repeatsSource: string;
  readonly hash: string;
  readonly outsideRecord: string;
  readonly insideRecord: string;
  /** {count} events */
  readonly citedBy: Message;
  /** {number}: the name of a button that shows the number in the same brackets. */
  readonly backToCitation: string;
  readonly andOthers: string;
  readonly edited: string;
  /** A sentence of its own in a reference. */
  readonly noDate: string;

  // Citing
  readonly citeEvent: string;
  readonly citePlain: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the page may not write to the clipboard. */
  readonly copySelected: string;
  /** {title}: of the record that holds an event */
  readonly citedIn: string;
  /** {date} */
  readonly citedVersion: string;

  // At the end of a record that stands in full
  /** {id} */
  readonly recordId: string;
  readonly license: string;
  /** {date} */
  readonly printedOn: string;

  readonly undatedHeading: string;
  /** {count}: at the end of a list of names that does not hold all. */
  readonly andMore: string;
  readonly columnDate: string;
  readonly columnTitle: string;
  readonly columnCategory: string;
  /** Over the number of accounts. */
  readonly columnDisputed: string;
  readonly columnWho: string;
  readonly columnSources: string;
  readonly previousPage: string;
  readonly nextPage: string;
  /** Which events of a long list are on a page: {first} {last} {total} */
  readonly pageHolds: string;
  /** What the browser finds there, and what finds the rest. */
  readonly pageSearch: string;
  /** The same for what is printed, and how to print others. */
  readonly printedPart: string;
  readonly printedRest: string;

  /** While events are being counted. */
  readonly counting: string;
  readonly filterPeople: string;
  readonly filterSources: string;
  readonly filterSearch: string;
  readonly filterPlaceholder: string;
  /** {source}: an id that is no source's */
  readonly noSuchSource: string;
  readonly respondsTo: string;
  readonly respondsToInverse: string;
  readonly makesPublic: string;
  readonly makesPublicInverse: string;
  readonly quotes: string;
  readonly quotesInverse: string;
  readonly repeats: string;
  readonly repeatsInverse: string;
  readonly differsFrom: string;
  readonly differsFromInverse: string;
  readonly denies: string;
  readonly deniesInverse: string;
  readonly follows: string;
  readonly followsInverse: string;
  readonly partOf: string;
  readonly partOfInverse: string;
  readonly affiliation: string;
  /** {date} */
  readonly accessed: string;
  /** {volume} {issue} */
  readonly volume: string;
  readonly issue: string;
  readonly accountCount: Message;
  /** {contact} */
  readonly correctionsTo: string;
  readonly filterCategories: string;
  /** {typed}: no title begins with these letters. */
  readonly statusNoTitle: string;
  readonly statusFirst: string;
  readonly statusLast: string;
  readonly statusFirstInLane: string;
  readonly statusLastInLane: string;

  /** {count} */
  readonly eventsLeftOut: Message;
  /** The same for parts of events and of the document */
  readonly partsLeftOut: Message;
  /** {count} files of a split document */
  readonly filesLeftOut: Message;
  /** How often the same is wrong, behind its code */
  readonly problemTimes: Message;
  /** {line} {column}: where in the file */
  readonly lineColumn: string;
  readonly keyHelp: string;
  /** {page} {pages} */
  readonly page: string;
  /** Where no event is open */
  readonly chooseEvent: string;
  readonly noQuestions: string;
  readonly noSuchQuestion: string;
}
