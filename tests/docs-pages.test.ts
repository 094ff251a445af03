import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './source-files.js';

const folder = join(root, 'stories/docs');
const pages = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
);
const titles = [...pages.values()].map((page) => /<Meta title="Docs\/([^"]+)"/u.exec(page)?.[1] ?? '');
const idOf = (title: string): string => `docs-${title.toLowerCase().replaceAll(/[ ’]/gu, '-')}--docs`;

/** Rows of tables that MDX, which knows none, would show as they are written. */
const bareRows = (page: string): string[] =>
  page
    .replaceAll(/```[\s\S]*?\n```|<Markdown>\s*\{`[\s\S]*?`\}\s*<\/Markdown>/gu, '')
    .match(/^\s*\|.*\|\s*$/gmu) ?? [];

/** Links to pages that are not there, and pages that are named without one. */
const lostLinks = (page: string): string[] => [
  ...[...page.matchAll(/\]\(\?path=\/docs\/([^)]*)\)/gu)]
    .map(([, id = '']) => id)
    .filter((id) => !titles.map(idOf).includes(id)),
  ...titles.filter((title) => page.includes(`**${title}**`)),
];

test.each([...pages.keys()])('%s shows its tables as tables, and its links lead somewhere', (name) => {
  const page = pages.get(name) ?? '';
  expect([...bareRows(page), ...lostLinks(page)]).toEqual([]);
});

test('what would be found', () => {
  expect(titles).toContain('Move from TimelineJS');
  const planted =
    '<Markdown>{`\n| a | b |\n`}</Markdown>\n\n| c | d |\n\n**Contract**, [Hosting](?path=/docs/docs-hostin--docs)';
  expect([...bareRows(planted).map((row) => row.trim()), ...lostLinks(planted)]).toEqual([
    '| c | d |',
    'docs-hostin--docs',
    'Contract',
  ]);
});
