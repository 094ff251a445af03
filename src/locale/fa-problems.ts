/** Why a document could not be fetched, in Persian, by code. Values in braces are isolated and get Persian digits. */
export const faProblems: Readonly<Record<string, string>> = {
  'load.offline': 'این دستگاه به شبکه وصل نیست. آن را وصل و دوباره تلاش کنید.',
  'load.not-found': 'در نشانی {url} پرونده‌ای نیست (وضعیت {status}).',
  'load.http': 'سرور برای {url} با وضعیت {status} پاسخ داد. بعداً دوباره تلاش کنید.',
  'load.blocked':
    'مرورگر نتوانست {url} را از این صفحه بخواند. سرور دیگر باید این سرآیند را بفرستد: «Access-Control-Allow-Origin: {origin}» (یا *).',
  'load.no-origin':
    'مرورگر نتوانست {url} را از این قاب یا پرونده بخواند. سرور دیگر باید این سرآیند را بفرستد: «Access-Control-Allow-Origin: *»؛ یا سند باید درون خود صفحه باشد.',
  'load.redirect': '{url} به نشانی‌های دیگر می‌رود. نشانی خود پروندهٔ «JSON» را بدهید.',
  'load.network': '{url} در دسترس نیست. نشانی را بررسی و دوباره تلاش کنید.',
  'load.bad-address': '{url} نشانی نیست. نشانی نسبی یا نشانی‌ای بنویسید که با «https://» آغاز شود.',
  'load.html': 'در {url} صفحهٔ وب است، نه سند گاه‌شمار. نشانی خود پروندهٔ «JSON» را بدهید.',
  'load.tiles':
    'آنچه در {url} است کاشی‌های ساختهٔ این ابزار نیست. آن‌ها را با «chronicle-kit tile» از نو بسازید و همهٔ پوشه را روی سرور بگذارید.',
  'load.too-large':
    '{url} از {megabytes} مگابایت بزرگ‌تر است. سند را چند بخش کنید یا مقدار ویژگی «size-limit» را بالا ببرید.',
  'load.parts-too-large':
    'بخش‌های سند روی هم از {megabytes} مگابایت بزرگ‌ترند: {url} و بخش‌های پس از آن کنار گذاشته شد. مقدار ویژگی «size-limit» را بالا ببرید.',
  'load.timeout': '{url} در {seconds} ثانیه نرسید. دوباره تلاش کنید.',
};
