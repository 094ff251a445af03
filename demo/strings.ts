/** The words of the page around the timeline; the English ones stand in index.html as well. */
export interface PageStrings {
  readonly kit: string;
  readonly dark: string;
  readonly headline: string;
  readonly lede: string;
  readonly footer: string;
}

export const strings: ReadonlyMap<string, PageStrings> = new Map([
  [
    'fa',
    {
      kit: 'کرونیکل، ابزار ساخت گاه‌شمار: نمونه',
      dark: 'تیره',
      headline: 'ایران، ۱۹۸۸ تا ۲۰۲۰: چه کسی چه گفت و کی',
      lede: 'پنج سندی که این گاه‌شمار بر آن‌ها استوار است گزارش می‌دهند که زندانیان سیاسی در سال ۱۹۸۸ (۱۳۶۷) در ایران اعدام شدند، و نیز این‌که بستگان، مقام‌ها، پژوهشگران و روزنامه‌نگاران از آن پس چه گفته‌اند. این گاه‌شمار نشان می‌دهد هر سند چه می‌گوید، گوینده کیست و در کدام سطر می‌توان آن را خواند. هر جا سندها یکسان نیستند، گفته‌هایشان کنار هم آمده است.',
      footer:
        'نقل‌قول‌های کوتاه از آنِ ناشرانشان است و هر یک سند و سطر خود را نام می‌برد. متن فارسی را هنوز ویراستاری فارسی‌زبان نخوانده است.',
    },
  ],
]);
