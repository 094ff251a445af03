// What Docs/Writing and Docs/Motion show as code. `tests/docs-guidance.test.ts` reads the event as the kit would.

export const TIME_SWITCH = `const timeline = document.querySelector('chronicle-timeline');
timeline.time = 'happened'; // the marks move to their new places
timeline.show('1961/1964'); // the window flies there
timeline.setAttribute('range', '1961/1964'); // it is there at once`;

export const WHOLE_EVENT = `{
  "version": "1.0",
  "lang": "en",
  "title": { "en": "The clock of Alder Quay", "fa": "ساعت اسکله آلدر" },
  "actors": [{ "id": "marlow", "type": "person", "name": { "en": "Ines Marlow", "fa": "اینس مارلو" } }],
  "questions": [
    { "id": "how-many", "label": { "en": "How many people came?", "fa": "چند نفر آمدند؟" } }
  ],
  "sources": [{ "id": "letters", "type": "book", "title": "Letters of a Surveyor" }],
  "events": [
    {
      "id": "marlow-letter",
      "when": {
        "edtf": "1901-05-11",
        "note": {
          "en": "“Saturday”, after the opening of 4 May 1901.",
          "fa": "«شنبه»، پس از گشایش ۴ مهٔ ۱۹۰۱."
        }
      },
      "title": {
        "en": "Ines Marlow writes to the Observer about the opening",
        "fa": "اینس مارلو دربارهٔ گشایش به آبزرور می‌نویسد"
      },
      "shortTitle": { "en": "Marlow’s letter", "fa": "نامهٔ مارلو" },
      "summary": {
        "en": "Ines Marlow wrote that she had counted umbrellas.",
        "fa": "اینس مارلو نوشت که چترها را شمرده است."
      },
      "claims": [
        {
          "id": "marlow-count",
          "question": "how-many",
          "by": "marlow",
          "when": "1901-05-11",
          "about": "1901-05-04",
          "statement": {
            "en": "Marlow wrote that she stopped counting at two hundred.",
            "fa": "مارلو نوشت که به دویست که رسید، دست از شمردن کشید."
          },
          "cites": [{ "source": "letters", "locator": "30" }]
        }
      ],
      "quotes": [
        {
          "id": "marlow-umbrellas",
          "text": {
            "en": "I counted umbrellas, not heads, and stopped at two hundred.",
            "fa": "من چترها را شمردم، نه آدم‌ها را، و به دویست که رسیدم دست کشیدم."
          },
          "original": "en",
          "translator": { "en": "The editors", "fa": "ویراستاران" },
          "by": "marlow",
          "when": "1901-05-11",
          "cites": [{ "source": "letters", "locator": "30" }]
        }
      ],
      "cites": [{ "source": "letters", "locator": "30" }]
    }
  ]
}`;
