// What Docs/Do and don’t shows as code. `tests/docs-guidance.test.ts` reads each as the kit would.

export const FREE_PLACE = `chronicle-timeline {
  --chronicle-min-block-size: 40rem;
}`;

export const THEMED = `chronicle-timeline {
  --chronicle-paper: light-dark(#f4f1e8, #1c1a16);
  --chronicle-heading-font: 'Your Serif', serif;
}`;

export const HIDDEN_PART = `chronicle-timeline::part(title) {
  color: #182469;
}
chronicle-timeline::part(toolbar) {
  display: none;
}`;

export const PICTURE = `{
  "type": "image",
  "url": "pictures/clock.jpg",
  "alt": {
    "en": "The clock tower from the quay; its hands stand at ten past four.",
    "fa": "برج ساعت از اسکله؛ عقربه‌ها روی چهار و ده دقیقه‌اند."
  },
  "caption": { "en": "Printed in the Herald of 5 May 1901" },
  "credit": "The Alder Herald"
}`;

export const DECORATIVE = `{
  "type": "image",
  "url": "pictures/border.png",
  "decorative": true,
  "credit": "The Alder Herald"
}`;

export const UNNAMED_PICTURE = `{
  "type": "image",
  "url": "pictures/clock.jpg",
  "caption": "Printed in the Herald of 5 May 1901",
  "credit": "The Alder Herald"
}`;
