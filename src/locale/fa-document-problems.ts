/**
 * What is wrong with a document, in Persian, by code: the sentence, and what to write instead. `{lost}` stands where the
 * sentence may go on with what is left out. Values that are no Persian words are put in quotation marks.
 * Not yet read by a native editor.
 */
export const faDocumentProblems: Readonly<Record<string, string | readonly [message: string, hint: string]>> =
  {
    // What a sentence may go on with, and what is written where a better date or id is known.
    lost: '؛ {lost} کنار گذاشته شد',
    suggestion: '«{suggestion}» بنویسید.',

    'date.not-text': [
      'تاریخ باید متن باشد، نه {found}{lost}.',
      'آن را میان گیومهٔ لاتین بنویسید، مانند «"1988-07-20"».',
    ],
    'date.not-edtf': [
      '«{written}» تاریخی نیست که بتوان خواند{lost}.',
      'سال و ماه و روز را با خط تیره بنویسید، مانند «1988-07-20»، یا کمتر از آن، مانند «1988-07» یا «1988».',
    ],
    'date.month-out-of-range': [
      'ماه {month} وجود ندارد (نوشته شده: «{written}»){lost}.',
      'ماهی از «01» تا «12» بنویسید، یا فصلی از «21» (بهار) تا «24» (زمستان).',
    ],
    'date.day-out-of-range': [
      'در آن ماه چنین روزی نیست (نوشته شده: «{written}»){lost}.',
      'روز و ماه را بررسی کنید.',
    ],
    'date.time-malformed': [
      'ساعت در «{written}» خوانا نیست{lost}.',
      'ساعت را ننویسید: گاه‌شمار روزها را نشان می‌دهد.',
    ],
    'date.interval-reversed': ['پایان «{written}» پیش از آغاز آن است{lost}.', 'تاریخ زودتر را نخست بنویسید.'],
    'date.no-day': [
      '«{written}» هیچ روزی را نام نمی‌برد{lost}.',
      'دست‌کم یک تاریخ بنویسید؛ رویداد بی‌تاریخ «undated» می‌گیرد، با دلیل آن.',
    ],
    'date.unsupported': [
      '«{written}» تاریخ درستی است، اما از گونه‌ای که رسم نمی‌شود: {form}{lost}.',
      'یک تاریخ بنویسید، یا بازه‌ای مانند «1988/1990»، یا یکی از چند تاریخ، مانند «[1988,1989]».',
    ],
    'date.out-of-range': [
      '«{written}» بیرون از سال‌هایی است که می‌توان رسم کرد، «-271820» تا «275759»{lost}.',
      'سالی در این بازه بنویسید.',
    ],

    'document.empty': ['سند خالی است.', 'شیئی با «version»، «lang»، «title» و «events» بنویسید.'],
    'document.not-object': [
      'سند باید شیء باشد، نه {found}.',
      '«{ "version": "1.0", "lang": "fa", "title": "…", "events": [ … ] }» بنویسید.',
    ],
    'document.other-format': [
      'این {format} است، نه سند گاه‌شمار.',
      'شیئی با «version»، «lang»، «title» و «events» بنویسید؛ «data/starter.json» نمونه‌ای برای رونوشت است.',
    ],
    'document.no-event-list': ['سند فهرست رویدادها ندارد.', '«"events": [ … ]» را بیفزایید.'],
    'document.events-elsewhere': [
      'رویدادها در پرونده‌های جداگانه‌اند که از اینجا در دسترس نیستند: {count}.',
      'سند را از نشانی‌اش بار کنید، یا خود رویدادها را در «events» بنویسید.',
    ],
    'document.part-no-list': [
      '«{written}» باید فهرستی از رویدادها باشد، نه {found}.',
      'رویدادهای هر بخش را به صورت «[ … ]» بنویسید، یا «JSON Lines» در پرونده‌ای که نامش به «.jsonl» پایان می‌یابد.',
    ],
    'document.no-events': ['رویدادی برای نمایش نیست.', 'رویدادی به «events» بیفزایید.'],
    'document.unreadable': ['سند خوانده نمی‌شود.', 'دادهٔ ساده بدهید، چنان‌که «JSON» می‌دهد.'],
    'document.more-problems': [
      '{count} ایراد دیگر در فهرست نیامده است.',
      'نخست ایرادهای فهرست را برطرف کنید.',
    ],

    'json.comma-missing': ['پیش از {found} یک ویرگول کم است.', 'میان دو مورد ویرگول لاتین («,») بگذارید.'],
    'json.comma-extra': ['پس از یک ویرگول چیزی نیست.', 'ویرگول آخر را بردارید.'],
    'json.colon-missing': ['پس از نام، به جای دونقطه {found} آمده است.', '«"name": value» بنویسید.'],
    'json.name-unquoted': [
      'در اینجا باید نامی میان گیومهٔ لاتین بیاید، نه {found}.',
      '«"name": value» بنویسید.',
    ],
    'json.wrong-quotes': ['گیومهٔ {found} در «JSON» شناخته نیست.', 'گیومهٔ راست لاتین بنویسید: «"».'],
    'json.comment': [
      '«JSON» یادداشت ندارد.',
      'یادداشت را بردارید، یا زیر نامی نگه دارید که با «x-» آغاز می‌شود.',
    ],
    'json.text-not-closed': [
      'متنی که در اینجا آغاز می‌شود بسته نشده است.',
      'آن را با «"» ببندید و شکست سطر را «\\n» بنویسید.',
    ],
    'json.control-character': [
      'در متن نویسه‌ای ناپیدا هست («U+{found}»).',
      'آن را بردارید، یا جهش (تب) را «\\t» بنویسید.',
    ],
    'json.bad-escape': [
      'پیش از {found} یک خط کج وارونه («\\») آمده است.',
      'برای خود خط کج وارونه «\\\\» بنویسید.',
    ],
    'json.bad-number': ['«{found}» عددی نیست که «JSON» بشناسد.', 'آن را ساده بنویسید، مانند «0.5» یا «-12».'],
    'json.unknown-word': [
      '«{found}» به جای مقدار آمده است.',
      'متن را میان گیومهٔ لاتین بگذارید؛ تنها واژه‌های بی‌گیومه «true»، «false» و «null» هستند.',
    ],
    'json.value-missing': [
      'در اینجا باید مقداری بیاید، نه {found}.',
      'مقدار را بنویسید، یا نامش را بردارید.',
    ],
    'json.wrong-bracket': ['{found} آنچه را نشان دیگری گشوده است می‌بندد.', 'درست در اینجا: {expected}.'],
    'json.unfinished': [
      'متن پیش از بسته شدن {found} در سطر {line} پایان می‌یابد.',
      'آن را با {expected} ببندید.',
    ],
    'json.after-end': ['پس از پایان سند چیزی آمده است: {found}.', 'آن را بردارید.'],
    'json.unreadable': [
      'متن را نمی‌توان به صورت «JSON» خواند.',
      'بررسی کنید که پرونده کامل و با «UTF-8» ذخیره شده باشد.',
    ],

    'field.missing': ['«{field}» نیامده است{lost}.', '«{field}» را بیفزایید.'],
    'field.assumed': ['«{field}» نیامده است؛ {assumed} در نظر گرفته شد.', '«{field}» را بیفزایید.'],
    'field.wrong-type': ['«{field}» باید {expected} باشد، نه {found}{lost}.', 'در آن {expected} بنویسید.'],
    'field.not-allowed': [
      '«{field}» نمی‌تواند «{written}» باشد{lost}.',
      'یکی از اینها را بنویسید: {allowed}.',
    ],
    'field.bad-form': ['«{written}» {expected} نیست{lost}.', '{expected} بنویسید، مانند {example}.'],
    'field.bad-number': ['«{field}» برابر {written} است{lost}.', '{expected} بنویسید.'],
    'field.bad-length': ['«{field}» {count} مورد دارد{lost}.', '{expected} بنویسید.'],
    'field.unknown': [
      '«{field}» نامی نیست که سند گاه‌شمار بشناسد؛ نشان داده نمی‌شود.',
      'برای دادهٔ خودتان نام را با «x-» آغاز کنید.',
    ],
    'field.misspelt': [
      '«{field}» نامی نیست که در اینجا بیاید؛ نشان داده نمی‌شود.',
      'اگر منظور «{guess}» است، آن را بنویسید.',
    ],
    'field.unreadable': ['چیزی در اینجا خوانده نمی‌شود{lost}.', 'دادهٔ ساده بدهید، چنان‌که «JSON» می‌دهد.'],

    'id.invalid': [
      '«{written}» شناسه نیست.',
      'حرف کوچک لاتین، رقم، نقطه و خط تیره بنویسید، حداکثر ۸۰ نویسه، و هر جا که نام برده می‌شود همان را.',
    ],
    'id.duplicate': ['شناسهٔ «{id}» تکراری است{lost}.', 'به هر چیز شناسه‌ای جداگانه بدهید.'],
    'reference.unknown': [
      '{kind} با شناسهٔ «{id}» در سند نیست{lost}.',
      'شناسه را بررسی کنید، یا آنچه را نیامده بیفزایید.',
    ],
    'reference.speaker-unknown': [
      'شخص یا سازمانی با شناسهٔ «{id}» در سند نیست؛ سخن بدون نام می‌ماند.',
      'شناسه را بررسی کنید، یا آن شخص یا سازمان را بیفزایید.',
    ],
    'event.no-date': [
      'رویداد نه «when» دارد نه «undated»{lost}.',
      '«when» را بیفزایید، یا دلیل را در «undated».',
    ],
    'event.two-dates': [
      'رویداد هم «when» دارد هم «undated»؛ «when» در نظر گرفته شد.',
      'یکی از آن دو را بردارید.',
    ],
    'text.blank': ['عنوان خالی است.', 'عنوانی بنویسید.'],
    'text.too-long': [
      '«{field}» {count} نویسه دارد؛ {limit} نویسهٔ نخست نشان داده می‌شود.',
      'آن را کوتاه کنید؛ جای متن بلند در منبع آن است.',
    ],
    'url.unsafe': [
      '«{written}» نشانی‌ای نیست که بتوان دنبال کرد{lost}.',
      'نشانی‌ای بنویسید که با «https:»، «http:» یا «mailto:» آغاز شود، یا نشانی نسبی.',
    ],
    'media.no-alt': [
      'تصویر «alt» ندارد و برخی خوانندگان نخواهند دانست چه نشان می‌دهد.',
      'آن را در «alt» توصیف کنید، یا «"decorative": true» بنویسید.',
    ],
    'media.no-credit': ['تصویر «credit» ندارد.', 'در «credit» بنویسید تصویر از کیست.'],
  };
