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

/** The same document as lines: its head first, then its events. */
export const JSON_LINES = `{ "version": "1.0", "lang": "en", "title": "The clock of Alder Quay" }
{ "id": "opening", "when": "1901-05-04", "title": "The clock is started" }
{ "id": "repair", "when": "1926", "title": "The clock is repaired" }
`;

/** A document whose events stand in two files. */
export const SPLIT_DOCUMENT = `{
  "version": "1.0",
  "lang": "en",
  "title": "The clock of Alder Quay",
  "events": ["1901.jsonl", "1926.json"]
}
`;

export const LINKED_PARTS = `<chronicle-filter for="quay" compact></chronicle-filter>
<chronicle-chart id="quay" src="timeline.json"></chronicle-chart>
<chronicle-list for="quay"></chronicle-list>`;

export const OWN_LOOK = `chronicle-timeline {
  --chronicle-paper: light-dark(#f4f1e8, #1c1a16);
  --chronicle-text: light-dark(#20303a, #e6e3da);
  --chronicle-quiet: light-dark(#4f5d66, #aab1b3);
  --chronicle-line: light-dark(#c4bda9, #45413a);
  --chronicle-hatch: light-dark(#d8d0ba, #514c43);
  --chronicle-accent: light-dark(#7a4a12, #e0b070);
  --chronicle-category-letters: light-dark(#6b3a5b, #cf9fc0);
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

export const FRAMED_POLICY = `Content-Security-Policy: ${CONTENT_POLICY}; frame-ancestors https://news.example https://school.example`;

export const HASHED_SCRIPT = `<script
  defer
  src="https://timelines.example/chronicle.iife.js"
  integrity="sha384-…"
  crossorigin="anonymous"
></script>
<chronicle-timeline src="https://timelines.example/timeline.json"></chronicle-timeline>`;

export const FRAME = `<script defer src="https://timelines.example/chronicle-embed.js"></script>

<iframe
  data-chronicle
  data-chronicle-hash="timeline"
  src="https://timelines.example/embed.html?src=timeline.json&amp;lang=en"
  title="The clock of Alder Quay"
  width="100%"
  height="720"
  loading="lazy"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"
  allow="clipboard-write"
></iframe>`;

export const FRAMED_RECORD = `<chronicle-timeline>
  <script type="application/json">
    { "version": "1.0", "lang": "en", "title": "The clock of Alder Quay", "events": [] }
  </script>
</chronicle-timeline>`;

export const EDITOR_SETTINGS = `{
  "json.schemas": [
    {
      "fileMatch": ["timeline.json", "timelines/*.json"],
      "url": "./node_modules/chronicle-kit/data/chronicle.schema.json"
    }
  ]
}`;

export const MOVED_PAGE = `<link rel="stylesheet" href="/timeline/chronicle-noscript.css">
<link rel="stylesheet" href="/timeline/room.css">
<script type="module" src="/timeline/chronicle.js" integrity="sha384-…" crossorigin="anonymous"></script>
<div class="chronicle-room">
  <chronicle-timeline src="/timeline/data.json" lang="en">
    <a href="/timeline/">The clock of Alder Quay</a>
  </chronicle-timeline>
</div>`;

export const LESSON = `{
  "stories": [
    {
      "id": "how-many-came",
      "title": "How many came to the opening?",
      "steps": [
        { "id": "the-day", "event": "opening", "range": "1900/1902", "text": "Who wrote of that day?" },
        {
          "id": "the-crowd",
          "question": "question-opening-crowd",
          "text": "How many came, and who says so?",
          "notes": "Let them guess first.",
          "hide": ["figure"]
        }
      ]
    }
  ]
}`;

export const SLOTS = `<chronicle-timeline src="timeline.json">
  <p slot="header">From the archive of Alder Quay</p>
  <p slot="event-extra">A copy lies in the reading room.</p>
  <p slot="footer">Set by the Alder Quay Historical Society</p>
  <p slot="empty">The first lamps are lit on Monday.</p>
  <p slot="error">The archive is being moved. Write to the reading room.</p>
</chronicle-timeline>`;

/** For a page without a bundler, which has no `lit` to import: nodes instead of templates. */
export const BARE_DRAWING = `<script type="module" src="chronicle.js"></script>

<chronicle-timeline src="timeline.json"></chronicle-timeline>

<script type="module">
  const draw = {
    mark({ paint }) {
      const dot = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
      dot.setAttribute('r', '6');
      dot.setAttribute('fill', paint);
      return dot;
    },
    preview({ date, title }) {
      const line = document.createElement('span');
      line.textContent = \`\${title?.value} (\${date})\`;
      return line;
    },
  };
  document.querySelector('chronicle-timeline').renderEvent = (event) => draw[event.place]?.(event);
</script>`;

export const RENDER_EVENT = `import { svg } from 'lit';
import type { RenderEvent } from 'chronicle-kit';

const rounded: RenderEvent = ({ place, paint }) =>
  place === 'mark' ? svg\`<circle r="6" fill=\${paint} />\` : undefined;

const timeline = document.querySelector('chronicle-timeline');
if (timeline) timeline.renderEvent = rounded;`;
