/**
 * The shapes of the format for the plain reader (`plain-document.ts`): the same as those of the thorough one (`schema.ts`
 * and what it imports), whose judgement it must not differ from; a test changes every part of a document to see that.
 *
 * Each shape lists its fields by what they hold, those that hold the same together: `what name name; what name`. A name
 * with `!` must be there, and `#` says that the `id` is one that references find. What a field holds is one of the plain
 * kinds (`plain-checks.ts`), another shape, `@kind` (a reference to one of that kind), `a|b` (one of these words) or
 * `[what` (a list of such; `[+what` has at least one entry). A shape that begins with `*` allows other names too.
 */
export const SHAPES: Readonly<Record<string, string>> = {
  document:
    'words $schema license updated;version version!;id id;language lang!;short title!;prose description contentNote method;apa|chicago-author-date|chicago-note|plain citationStyle;url contact;view view;[category categories;[lane lanes;[actor actors;[question questions;[source sources;[era eras;[+event events!;[relation relations;[correction corrections;[story stories',
  view: 'edtf range;@event open;url theme;[language languages',
  category:
    '#;id id!;prose label! description;color color!;circle|square|diamond|triangle-up|triangle-down|hexagon|cross|star|ring shape!',
  lane: '#;id id!;prose label!',
  question: '#;id id!;prose label! unit note',
  era: '#;id id!;when when!;prose label!;color color;@lane lane;[cite cites',
  relation: '@thing from! to!;verb type!;prose note;[cite cites',
  correction: 'words date!;prose what!;[id ids',
  story: '#;id id!;prose title!;[step steps!',
  step: 'id id!;@event event;edtf range;words filter;@question question;compare compare;prose text notes;[words hide',
  event:
    '#;id id!;when when about;prose undated summary body;title title!;short shortTitle;[@category categories;@lane lane;importance importance;[part actors;[spot places;[claim claims;[quote quotes;[media media;[cite cites;[words tags;[link links',
  part: '@actor actor!;prose role;@office office',
  spot: 'prose name!;point point;number radiusKm;[url sameAs',
  link: 'url url!;prose label!',
  claim:
    '#;id id!;@question question;prose statement!;figure value;@actor by!;@office office;when when about;asserts|estimates|denies|confirms|retracts stance;[+cite cites!',
  figure: 'number exact min max;boolean approx;prose unit words;at-least|more-than|about bound',
  quote:
    '#;id id!;prose text! translator context;language original;@actor by!;@office office;when when;[cite cites!',
  citation:
    '@source source! copies;words locator;page|chapter|paragraph|section|figure|table|verse|timestamp|folio|line|note label;url url archived;prose quote translator note;language original',
  date: 'edtf edtf!;prose label note;written original;[cite cites',
  written: 'persian|islamic|hebrew|chinese|julian|japanese|other calendar!;words value!',
  media:
    'image|video|audio|document|embed type!;url url! thumbnail transcript;prose alt caption credit sensitive;boolean decorative;words license;@source source;size width height;focus focus',
  actor:
    '#;id id!;person|organization|group type!;prose name! description;when born died;[office offices;[affiliation affiliations;[url sameAs;media image',
  office: '#;id id!;prose title!;@actor of;when when;[cite cites',
  affiliation: '@actor with!;declared|inferred basis!;prose note;[cite cites',
  source:
    '*;#;number-or-id id!;words type! title! container-title collection-title title-short original-title translated-title publisher publisher-place authority archive archive_location archive-place genre medium DOI ISBN ISSN language abstract note;[name author editor translator interviewer recipient;csl-date issued accessed original-date event-date;figures volume issue page number edition version;url URL;custom custom',
  name: '*',
  'csl-date': '*;[[figures date-parts;words literal raw edtf',
  custom: '*;@actor published-by;[@source copies;sha256 sha256;record|outside layer;prose title note',
};
