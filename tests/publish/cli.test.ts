import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMAND_HELP } from '../../src/publish/help.js';
import { folderWith, kit } from './desk.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

test('the version is the package’s own', async () => {
  expect(await kit(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('help goes where a reader can page through it, and teaches by examples', async () => {
  const { code, out, err } = await kit(['--help']);
  expect([code, err]).toEqual([0, '']);
  for (const name of COMMAND_HELP.keys()) expect(out).toContain(`  chronicle-kit ${name} `);
  expect(await kit(['help'])).toEqual({ code, out, err });
});

test.each([...COMMAND_HELP.keys()])('help of %s shows commands that can be typed', async (name) => {
  const { code, out } = await kit([name, '--help']);
  expect(code).toBe(0);
  expect(out.match(new RegExp(`chronicle-kit ${name} \\S`, 'gu'))?.length).toBeGreaterThan(2);
  expect(await kit(['help', name])).toMatchObject({ code: 0, out });
  // No line runs over the edge of a terminal of common width.
  expect(out.split('\n').filter((line) => line.length > 112)).toEqual([]);
});

test('no command at all: the help, as a mistake', async () => {
  const { code, out, err } = await kit([]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('chronicle-kit validate');
});

describe('what was written wrongly ends with 2 and one sentence', () => {
  test.each([
    [['bild', 'a.json'], 'There is no command "bild"; did you mean "build"?'],
    [['--colour'], 'There is no option "--colour"; there are the commands'],
    [['publish'], 'There is no command "publish"; there are the commands validate, convert, build, tile.'],
    [['toString'], 'There is no command "toString"'],
    [['validate'], 'validate needs a file, or - for standard input.'],
    [['validate', 'a.json', 'b.json'], 'validate works on one file at a time, and was given a.json, b.json.'],
    [['validate', 'a.json', '--strict'], 'There is no option --strict.'],
    [['validate', 'a.json', '--json=yes'], 'takes no value.'],
    [['build', 'a.json'], 'build needs the folder to write'],
    [['build', 'a.json', '-o'], '--output needs a value.'],
    [['build', 'a.json', '-o', 'x', '--base', 'example.org'], '--base takes the address of the folder'],
    [['build', 'a.json', '-o', 'x', '--base', 'file:///tmp/'], '--base takes the address of the folder'],
    [['build', 'a.json', '-o', 'x', '--lang', 'en,not a tag'], '--lang takes language tags'],
    [['convert', 'a.csv', '--from', 'papyrus'], 'There is no format "papyrus" to read'],
    [['convert', 'a.csv', '--to', 'papyrus'], 'There is no format "papyrus" to write'],
    [['convert', 'a.csv', '--columns', 'Headline'], '--columns takes pairs such as title=Headline'],
    [['convert', 'a.csv', '-o', 'a.csv'], 'is the file that is read'],
    [['convert', 'a.csv', '--lang', 'en,fa'], '--lang takes one language here'],
  ])('%j', async (args, sentence) => {
    const folder = folderWith({ 'a.csv': 'title,when\nA clock,1901\n' });
    const placed = args.map((arg) => (/a\.csv$/u.test(arg) ? arg.replace('a.csv', `${folder}/a.csv`) : arg));
    const { code, out, err } = await kit(placed);
    expect(err).toContain(sentence);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toMatch(/\n\s+at /u);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('what cannot be read or written ends with 1 and one sentence', () => {
  test.each([
    [['validate', 'no-such.json'], 'no-such.json does not exist.'],
    [['validate', 'src'], 'src is a folder, where a file is wanted.'],
    [['build', 'no-such.json', '-o', 'no-such-folder'], 'no-such.json does not exist.'],
    [['build', 'README.md', '-o', 'README.md'], 'README.md'],
    [['convert', 'LICENSE'], 'LICENSE looks like no format that can be read.'],
    [
      ['convert', 'data/starter.json', '-o', 'no-such/folder/x.json'],
      'no-such/folder/x.json cannot be written: the folder no-such/folder does not exist.',
    ],
    [
      ['build', 'data/starter.json', '-o', 'LICENSE'],
      'LICENSE is a file, where a folder is wanted: name another.',
    ],
  ])('%j', async (args, sentence) => {
    const { code, out, err } = await kit(args);
    expect(err).toContain(sentence);
    expect([code, out]).toEqual([1, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a file that is not text', async () => {
    const folder = folderWith();
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${folder}/photo.json`, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]));
    const { code, err } = await kit(['validate', `${folder}/photo.json`]);
    expect([code, err]).toEqual([
      1,
      `${folder}/photo.json is not text in UTF-8: save it as UTF-8 and try again.\n`,
    ]);
  });
});
