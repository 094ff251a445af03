/**
 * A timeline in the form of another program, read into our own. What is read is raw JSON of our format: `parse` checks
 * it like any other, so that no reader has to.
 */
export interface Imported {
  /** The value of a document of ours, not yet checked. */
  readonly document: unknown;
  /** Everything that was lost, changed or guessed on the way, each kind once with its count. */
  readonly notes: readonly ConversionNote[];
}

/** One kind of loss, change or guess. */
export interface ConversionNote {
  /** Stable, as `timelinejs.background-dropped`. */
  readonly code: string;
  /** What happened, in one English sentence without the count. */
  readonly sentence: string;
  /** How often. */
  readonly count: number;
  /** Titles or values of all places, each once, to find them again. */
  readonly examples: readonly string[];
}

export interface ReadOptions {
  /** Name of the file, whose ending may tell the format, and which names an untitled document. */
  readonly name?: string;
  /** Language of the texts, as BCP 47 tag. @defaultValue `'en'` */
  readonly lang?: string;
  /** For tables: which column holds what, as `{ title: 'Headline', when: 'Date' }`. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** A format that can be read. */
export interface ForeignReader {
  /** Short name for the command line, as `timelinejs3`. */
  readonly id: string;
  /** As its makers call it. */
  readonly label: string;
  /** Whether it asks `columns` of the options which column holds what. */
  readonly takesColumns?: true;
  /** Whether a text looks like this format; cheap, and certain enough to choose by. */
  readonly detect: (text: string, name: string) => boolean;
  /** @throws Error with one clear sentence where the text is not of this format at all. */
  readonly read: (text: string, options: ReadOptions) => Imported;
}

export interface Exported {
  readonly text: string;
  readonly notes: readonly ConversionNote[];
}

/** A format that can be written; the document given has been checked by `parse`. */
export interface ForeignWriter<Document> {
  readonly id: string;
  readonly label: string;
  /** Ending of its files, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (document: Document, options: { readonly lang?: string }) => Exported;
}
