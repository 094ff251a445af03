// What the sentences of `fa-document-problems.ts` are about: the English words that come as their values, in Persian.
const WORDS: Readonly<Record<string, string>> = {
  event: 'رویداد',
  actor: 'شخص یا سازمان',
  document: 'سند',
  category: 'دسته',
  lane: 'ردیف',
  question: 'پرسش',
  source: 'منبع',
  era: 'دوره',
  relation: 'پیوند دو رویداد',
  story: 'داستان',
  step: 'گام',
  claim: 'گفته',
  quote: 'نقل‌قول',
  citation: 'ارجاع',
  figure: 'عدد',
  office: 'سمت',
  affiliation: 'وابستگی',
  place: 'مکان',
  link: 'پیوند',
  media: 'رسانه',
  name: 'نام',
  date: 'تاریخ',
  'original date': 'تاریخ اصلی',
  correction: 'اصلاح',
  view: 'نما',
  tag: 'برچسب',
  address: 'نشانی',
  language: 'زبان',
  id: 'شناسه',
  entry: 'مورد',
  thing: 'چیزی',

  text: 'متن',
  null: '«null»',
  true: '«true»',
  false: '«false»',
  nothing: 'هیچ',
  two: 'دو مورد',
  'a list': 'فهرست',
  'a list of two': 'فهرست دوتایی',
  'an object': 'شیء',
  'true or false': '«true» یا «false»',
  'an address': 'نشانی',
  'an id': 'شناسه',
  'a figure or words': 'عدد یا واژه',
  'at least one': 'دست‌کم یک مورد',
  'a language tag': 'برچسب زبان',
  'a colour': 'رنگ',
  'a SHA-256 hash': 'چکیدهٔ «SHA-256»',
  'en, fa or zh-Hant': '«en»، «fa» یا «zh-Hant»',
  '#7a1f2b or {color.category.1}': '«#7a1f2b» یا «{color.category.1}»',
  'the 64 digits that sha256sum prints': '۶۴ رقمی که «sha256sum» می‌نویسد',

  'the end of the text': 'پایان متن',
  'a bare list of entries': 'تنها یک فهرست',
  'a list of items, as CSL-JSON or vis-timeline have it':
    'فهرستی از موردها، به شیوهٔ «CSL-JSON» یا «vis-timeline»،',
  'a web page (HTML)': 'صفحهٔ وب («HTML»)',
  'an iCalendar file': 'پروندهٔ «iCalendar»',
  'YAML or plain text': '«YAML» یا متن ساده',
  'a table (CSV)': 'جدول («CSV»)',
  'a count of significant digits or an exponent': 'شمار رقم‌های بامعنا یا توان',
  'a season or quarter from 25 to 41': 'فصل یا سه‌ماههٔ ۲۵ تا ۴۱',
  'all of several dates': 'همهٔ چند تاریخ',
};

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^“(.*)”$/su, '«$1»'],
  [/^the number (.+)$/u, 'عدد $1'],
  [/^at most (.+)$/u, 'حداکثر $1 مورد'],
  [/^a whole number from (\S+) to (\S+)$/u, 'عدد صحیح از $1 تا $2'],
  [/^a whole number from (\S+)$/u, 'عدد صحیح از $1 به بالا'],
  [/^a number from (\S+) to (\S+)$/u, 'عدد از $1 تا $2'],
  [/^a number from (\S+)$/u, 'عدد از $1 به بالا'],
  [/^a whole number$/u, 'عدد صحیح'],
  [/^a number$/u, 'عدد'],
  [/^a value of type (.+)$/u, 'مقداری از گونهٔ «$1»'],
  [/^(-?[\d.]+)$/u, '$1'],
];

/** A value in Persian, with Persian digits but where it is quoted; nothing where it is no words of ours. */
export function faProblemWord(value: string, name?: string): string | undefined {
  // What is taken for a missing value is shown as it will stand in the document.
  if (name === 'assumed') return value === 'Timeline' ? '«گاه‌شمار»' : undefined;
  if (Object.hasOwn(WORDS, value)) return WORDS[value];
  const form = FORMS.find(([pattern]) => pattern.test(value));
  const said = form && value.replace(form[0], form[1]);
  return said?.startsWith('«') ? said : said?.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? digit);
}
