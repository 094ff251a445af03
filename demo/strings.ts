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
      lede: 'در تابستان ۱۳۶۷ زندانیان سیاسی در ایران اعدام شدند. در سال‌های پس از آن، بستگان، مقام‌ها، پژوهشگران و روزنامه‌نگاران دربارهٔ این اعدام‌ها سخن گفته‌اند. این گاه‌شمار نشان می‌دهد پنج سند چه می‌گویند، گوینده کیست و متن را کجا می‌توان خواند. هر جا سندها یکسان نیستند، گفته‌هایشان کنار هم آمده است.',
      footer:
        'نقل‌قول‌های کوتاه از آنِ ناشرانشان است و هر یک سند و سطر خود را نام می‌برد. متن فارسی را هنوز ویراستاری فارسی‌زبان نخوانده است.',
    },
  ],
]);
