// The document as publishers write it: the TypeScript side of `data/chronicle.schema.json`.

/** BCP 47 tag, e.g. "en", "fa", "zh-Hant". */
export type LangTag = string;
/** A string in the document's language, or one string per language. */
export type Text = string | { [lang: LangTag]: string };
/** Stable lower-case id, unique in the whole document (events, claims, quotes, actors, offices, sources … share one space). */
export type Id = string;
/** EDTF string: levels 0 and 1, plus one-of sets, part qualifiers and X digits. */
export type Edtf = string;

export interface WhenObject {
  readonly edtf: Edtf;
  /** Overrides the generated wording, never the position. */
  readonly label?: Text;
  readonly note?: Text;
  /** The date as the source writes it; kept, shown on demand, not computed with. */
  readonly original?: {
    readonly calendar: 'persian' | 'islamic' | 'hebrew' | 'chinese' | 'julian' | 'japanese' | 'other';
    readonly value: string;
  };
  readonly cites?: Cites;
}
export type When = Edtf | WhenObject;

export interface Cite {
  readonly source: Id;
  readonly locator?: string;
  readonly label?:
    | 'page'
    | 'chapter'
    | 'paragraph'
    | 'section'
    | 'figure'
    | 'table'
    | 'verse'
    | 'timestamp'
    | 'folio'
    | 'line'
    | 'note';
  readonly url?: string;
  readonly archived?: string;
  readonly quote?: Text;
  /** Language in which the quoted words were first said or written. */
  readonly original?: LangTag;
  readonly translator?: Text;
  /** The source whose words this passage repeats. */
  readonly copies?: Id;
  readonly note?: Text;
}
export type Cites = ReadonlyArray<Id | Cite>;

/** Text with a place in the graph: anything a relation may point at has an id. */
interface Identified {
  readonly id: Id;
  readonly [ext: `x-${string}`]: unknown;
}

export type Shape =
  'circle' | 'square' | 'diamond' | 'triangle-up' | 'triangle-down' | 'hexagon' | 'cross' | 'star' | 'ring';
export interface Category extends Identified {
  readonly label: Text;
  readonly description?: Text;
  readonly color: string;
  readonly shape: Shape;
}
export interface Lane {
  readonly id: Id;
  readonly label: Text;
}
export interface Office extends Identified {
  readonly title: Text;
  readonly of?: Id;
  readonly when?: When;
  readonly cites?: Cites;
}
export interface Actor extends Identified {
  /** A `group` is several persons: they say, where an organization says. */
  readonly type: 'person' | 'organization' | 'group';
  readonly name: Text;
  readonly description?: Text;
  readonly born?: When;
  readonly died?: When;
  readonly offices?: readonly Office[];
  readonly affiliations?: readonly Affiliation[];
  readonly sameAs?: readonly string[];
  readonly image?: Media;
}
/** Whom an actor is tied to, and whether it says so itself. */
export interface Affiliation {
  readonly with: Id;
  readonly basis: 'declared' | 'inferred';
  readonly note?: Text;
  readonly cites?: Cites;
}
export interface Question {
  readonly id: Id;
  readonly label: Text;
  readonly unit?: Text;
  readonly note?: Text;
}

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
}
export interface CslDate {
  readonly 'date-parts'?: ReadonlyArray<Array<number | string>>;
  readonly season?: number | string;
  readonly circa?: boolean | number | string;
  readonly literal?: string;
  readonly raw?: string;
  readonly edtf?: string;
}
/** One CSL-JSON item, unchanged from Zotero; only the names the kit reads are typed. */
export interface Source {
  readonly id: Id | number;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly interviewer?: readonly CslName[];
  readonly recipient?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly 'original-date'?: CslDate;
  readonly 'event-date'?: CslDate;
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly 'title-short'?: string;
  readonly 'original-title'?: string;
  readonly 'translated-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly authority?: string;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly 'archive-place'?: string;
  readonly volume?: string | number;
  readonly issue?: string | number;
  readonly page?: string;
  readonly number?: string | number;
  readonly genre?: string;
  readonly medium?: string;
  readonly edition?: string | number;
  readonly version?: string;
  readonly DOI?: string;
  readonly ISBN?: string;
  readonly ISSN?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly abstract?: string;
  readonly note?: string;
  readonly custom?: {
    'published-by'?: Id;
    copies?: readonly Id[];
    sha256?: string;
    layer?: 'record' | 'outside';
    /** `title` and `note` in several languages, for readers; CSL's own stay for reference managers. */
    title?: Text;
    note?: Text;
  };
  readonly [other: string]: unknown;
}

export interface Quantity {
  readonly exact?: number;
  readonly min?: number;
  readonly max?: number;
  readonly approx?: boolean;
  readonly unit?: Text;
  /** The source's own words, such as "thousands"; shown as they are, never turned into a figure. */
  readonly words?: Text;
  readonly bound?: 'at-least' | 'more-than' | 'about';
}
export interface Claim extends Identified {
  readonly question?: Id;
  readonly statement: Text;
  readonly value?: Quantity;
  readonly by: Id;
  readonly office?: Id;
  /** When it was said. */
  readonly when?: When;
  /** The time it speaks of. */
  readonly about?: When;
  readonly stance?: 'asserts' | 'estimates' | 'denies' | 'confirms' | 'retracts';
  readonly cites: [Id | Cite, ...Cites];
}
export interface Quote extends Identified {
  readonly text: Text;
  readonly original?: LangTag;
  readonly translator?: Text;
  readonly by: Id;
  readonly office?: Id;
  readonly when?: When;
  readonly context?: Text;
  readonly cites: Cites;
}

interface MediaBase {
  readonly url: string;
  readonly caption?: Text;
  readonly license?: string;
  readonly source?: Id;
  readonly width?: number;
  readonly height?: number;
  readonly thumbnail?: string;
  readonly transcript?: string;
  readonly sensitive?: Text;
  readonly focus?: [x: number, y: number];
  readonly [ext: `x-${string}`]: unknown;
}
export type Image = MediaBase & { type: 'image'; credit: Text } & (
    { alt: Text; decorative?: false } | { decorative: true; alt?: undefined }
  );
export type OtherMedia = MediaBase & {
  readonly type: 'video' | 'audio' | 'document' | 'embed';
  readonly alt?: Text;
  readonly credit?: Text;
};
export type Media = Image | OtherMedia;

export interface Place {
  readonly name: Text;
  /** [longitude, latitude] */ point?: [number, number];
  readonly radiusKm?: number;
  readonly sameAs?: readonly string[];
}
export interface EventActor {
  readonly actor: Id;
  readonly role?: Text;
  /** else the office held on the event's date */ office?: Id;
}
export interface TimelineEvent extends Identified {
  /** Exactly one of `when` and `undated`. */
  readonly when?: When;
  /** Why there is no date; such events are listed last, never on the axis. */
  readonly undated?: Text;
  /** The time a statement speaks of, where that is not when it was made. */
  readonly about?: When;
  readonly title: Text;
  readonly shortTitle?: Text;
  readonly summary?: Text;
  readonly body?: Text;
  readonly categories?: readonly Id[];
  readonly lane?: Id;
  readonly importance?: 1 | 2 | 3 | 4 | 5;
  readonly actors?: readonly EventActor[];
  readonly places?: readonly Place[];
  readonly claims?: readonly Claim[];
  readonly quotes?: readonly Quote[];
  readonly media?: readonly Media[];
  readonly cites?: Cites;
  readonly tags?: readonly string[];
  readonly links?: ReadonlyArray<{ url: string; label: Text }>;
}
export interface Era extends Identified {
  readonly when: When;
  readonly label: Text;
  readonly color?: string;
  readonly lane?: Id;
  readonly cites?: Cites;
}
export type RelationType =
  | 'responds-to'
  | 'makes-public'
  | 'quotes'
  | 'repeats'
  | 'differs-from'
  | 'denies'
  | 'follows'
  | 'part-of'
  | `x-${string}`;
export interface Relation {
  readonly from: Id;
  readonly type: RelationType;
  readonly to: Id;
  readonly note?: Text;
  readonly cites?: Cites;
}

export interface StoryStep {
  readonly id: Id;
  readonly event?: Id;
  readonly range?: Edtf;
  readonly filter?: string;
  readonly question?: Id;
  readonly compare?: [Id, Id];
  readonly text?: Text;
  readonly notes?: Text;
  readonly hide?: ReadonlyArray<'date' | 'figure' | 'speaker' | Id>;
}
export interface Story {
  readonly id: Id;
  readonly title: Text;
  readonly steps: readonly StoryStep[];
}

/** A document whose events stand in files of their own, such as one a year, in the order given. */
export interface SplitDocument extends Omit<TimelineDocument, 'events'> {
  /** Addresses, relative to the document's own, of JSON lists of events or of JSON Lines. */
  readonly events: string | readonly string[];
}

export interface TimelineDocument {
  $schema?: string;
  readonly version: '1.0';
  readonly id?: Id;
  readonly lang: LangTag;
  readonly title: Text;
  readonly description?: Text;
  readonly license?: string;
  readonly updated?: string;
  readonly citationStyle?: 'apa' | 'chicago-author-date' | 'chicago-note' | 'plain';
  readonly categories?: readonly Category[];
  readonly lanes?: readonly Lane[];
  readonly actors?: readonly Actor[];
  readonly questions?: readonly Question[];
  readonly sources?: readonly Source[];
  readonly eras?: readonly Era[];
  readonly events: readonly TimelineEvent[];
  readonly relations?: readonly Relation[];
  /** Shown before the timeline, once. */
  readonly contentNote?: Text;
  readonly method?: Text;
  /** Where corrections are sent. */
  readonly contact?: string;
  readonly corrections?: ReadonlyArray<{ date: string; what: Text; ids?: Id[] }>;
  readonly stories?: readonly Story[];
  readonly view?: { range?: Edtf; open?: Id; theme?: string; languages?: LangTag[] };
  readonly [ext: `x-${string}`]: unknown;
}
