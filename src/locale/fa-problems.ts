/** Problems of a document in Persian, by code. Values in braces are isolated and get Persian digits. */
export const faProblems: Readonly<Record<string, string>> = {
  'date.not-text': 'تاریخ {found} است، نه متن.',
  'date.not-edtf': '«{written}» تاریخی نیست که بتوان خواند.',
  'date.month-out-of-range': '«{written}» ماه {month} ندارد.',
  'date.day-out-of-range': '«{written}» روزی را نام می‌برد که در آن ماه نیست.',
  'date.time-malformed': 'ساعت در «{written}» خوانا نیست.',
  'date.interval-reversed': '«{written}» پیش از آغازش پایان می‌یابد.',
  'date.no-day': '«{written}» هیچ روزی را نام نمی‌برد.',
  'date.unsupported': '«{written}» تاریخ درستی است، اما از گونه‌ای که رسم نمی‌شود.',
  'date.out-of-range': '«{written}» بیرون از سال‌هایی است که می‌توان رسم کرد.',
  'load.offline': 'این دستگاه به شبکه وصل نیست. آن را وصل و دوباره تلاش کنید.',
  'load.not-found': 'در نشانی {url} پرونده‌ای نیست (وضعیت {status}).',
  'load.http': 'کارساز برای {url} با وضعیت {status} پاسخ داد. بعداً دوباره تلاش کنید.',
  'load.blocked':
    'مرورگر نتوانست {url} را از این صفحه بخواند. کارساز دیگر باید این سرآیند را بفرستد: Access-Control-Allow-Origin: {origin} (یا *).',
  'load.network': '{url} در دسترس نیست. نشانی را بررسی و دوباره تلاش کنید.',
  'load.bad-address': '{url} نشانی نیست. نشانی نسبی یا نشانی‌ای بنویسید که با https:// آغاز شود.',
  'load.html': 'در {url} صفحهٔ وب است، نه سند گاه‌شمار. نشانی خود پروندهٔ JSON را بدهید.',
  'load.too-large': '{url} از {megabytes} مگابایت بزرگ‌تر است.',
  'load.timeout': '{url} در {seconds} ثانیه نرسید. دوباره تلاش کنید.',
};
