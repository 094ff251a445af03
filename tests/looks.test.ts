import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chosen, inItsOwnLook } from '../.storybook/globals.js';
import { globalsOf, otherLooks, ownLook, type Factor, type Look } from '../.storybook/looks.js';

const VALUES: { readonly [F in Factor]: readonly Look[F][] } = {
  language: ['en', 'fa'],
  theme: ['light', 'dark'],
  width: ['narrow', 'wide'],
  reader: ['easy', 'asking'],
};
const FACTORS = Object.keys(VALUES) as Factor[];

/** Every pair of values of two factors, as `language=fa theme=dark`. */
const PAIRS = FACTORS.flatMap((one, at) =>
  FACTORS.slice(at + 1).flatMap((other) =>
    VALUES[one].flatMap((a) => VALUES[other].map((b) => `${one}=${a} ${other}=${b}`)),
  ),
);
const pairsIn = (look: Look): string[] =>
  PAIRS.filter((pair) =>
    pair.split(' ').every((it) => it === `${it.split('=')[0]}=${look[it.split('=')[0] as Factor]}`),
  );

/** Every look a story may have of its own. */
const OWN: Look[] = VALUES.language.flatMap((language) =>
  VALUES.theme.flatMap((theme) =>
    VALUES.width.flatMap((width) => VALUES.reader.map((reader) => ({ language, theme, width, reader }))),
  ),
);

describe('the looks in which every story is tried', () => {
  test('there are 24 pairs of values, and 16 looks a story may begin with', () => {
    expect(PAIRS).toHaveLength(24);
    expect(OWN).toHaveLength(16);
  });

  test.each(OWN)(
    'a story in $language, $theme, $width, $reader is seen in every pair, once in five looks',
    (own) => {
      const looks = [own, ...otherLooks(own)];
      expect(looks).toHaveLength(5);
      expect(new Set(looks.flatMap(pairsIn))).toEqual(new Set(PAIRS));
    },
  );

  test('with one look less a pair would be missing', () => {
    const [own] = OWN as [Look];
    const looks = [own, ...otherLooks(own)];
    for (const left of looks)
      expect(new Set(looks.filter((look) => look !== left).flatMap(pairsIn)).size).toBeLessThan(PAIRS.length);
  });

  test.each(OWN)(
    'a look says of the toolbar what the toolbar says of it: $language, $theme, $width, $reader',
    (look) => {
      expect(ownLook(globalsOf(look))).toEqual(look);
    },
  );

  test('where a story asks for nothing, the system and the whole width are its own look', () => {
    expect(ownLook(chosen({}))).toEqual({ language: 'en', theme: 'light', width: 'wide', reader: 'easy' });
    expect(ownLook(chosen({}), true).theme).toBe('dark');
    expect(ownLook(chosen({ width: '360' })).width).toBe('narrow');
  });
});

describe('what a story expects', () => {
  const story = { language: 'fa' };

  test('is asked while the toolbar leaves it as it is', () => {
    expect(inItsOwnLook({ storyGlobals: {}, globals: {} })).toBe(true);
    expect(inItsOwnLook({ storyGlobals: story, globals: { language: 'fa', 'a11y.manual': true } })).toBe(
      true,
    );
  });

  test.each([{ language: 'fa' }, { theme: 'dark' }, { width: '360' }, { calendar: 'both' }])(
    'is not asked once the toolbar says %o',
    (globals) => {
      expect(inItsOwnLook({ storyGlobals: {}, globals })).toBe(false);
    },
  );

  test('is asked through the fixture, in every story', () => {
    const stories = readdirSync('stories').filter((name) => name.endsWith('.stories.ts'));
    expect(stories.length).toBeGreaterThan(20);
    for (const name of stories) {
      const [, taken = ''] =
        /import \{([^}]*)\} from 'storybook\/test'/u.exec(readFileSync(`stories/${name}`, 'utf8')) ?? [];
      expect(taken, name).not.toMatch(/\b(expect|waitFor)\b/u);
    }
  });
});
