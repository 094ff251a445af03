// What the docs ask people to copy. `docs-examples.stories.ts` draws each of them.

export const SNIPPET = `<script type="module" src="chronicle.js"></script>

<chronicle-timeline src="timeline.json"></chronicle-timeline>`;

export const SMALLEST_DOCUMENT = `{
  "version": "1.0",
  "lang": "en",
  "title": "The clock of Alder Quay",
  "categories": [
    { "id": "building", "label": "Building", "color": "#182469", "shape": "square" }
  ],
  "sources": [
    { "id": "herald", "type": "article-newspaper", "title": "The clock is started" }
  ],
  "events": [
    {
      "id": "opening",
      "when": "1901-05-04",
      "title": { "en": "The clock is started", "fa": "ساعت به کار می‌افتد" },
      "categories": ["building"],
      "cites": [{ "source": "herald", "locator": "1" }]
    }
  ]
}`;

export const LINKED_PARTS = `<chronicle-filter for="quay" compact></chronicle-filter>
<chronicle-chart id="quay" src="timeline.json"></chronicle-chart>
<chronicle-list for="quay"></chronicle-list>`;

export const OWN_LOOK = `chronicle-timeline {
  --chronicle-paper: #f4f1e8;
  --chronicle-text: #20303a;
  --chronicle-quiet: #4f5d66;
  --chronicle-line: #c4bda9;
  --chronicle-hatch: #d8d0ba;
  --chronicle-category-letters: #6b3a5b;
  --chronicle-heading-font: Palatino, 'Palatino Linotype', 'Noto Serif', serif;
  --chronicle-text-size: 1.0625rem;
}`;

export const PARTS = `chronicle-timeline::part(title) {
  font-size: 2rem;
}
chronicle-timeline::part(toolbar) {
  border-block-start: none;
}`;

export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');
