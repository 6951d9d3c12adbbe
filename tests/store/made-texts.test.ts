import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openMadeTexts } from '../../src/store/made-texts.ts';
import { folderWith } from '../temporary.ts';

/** Ask for texts as one build does: what was given, and for which keys something was made. */
function ask(
  cache: string | null,
  keys: readonly string[],
): { given: readonly string[]; made: readonly string[] } {
  const texts = openMadeTexts(cache);
  const made: string[] = [];
  const given = keys.map((key) =>
    texts.recall(key, () => {
      made.push(key);
      return `of ${key}: Zürich\n`;
    }),
  );
  texts.close();
  return { given, made };
}

const TEXTS = ['of a: Zürich\n', 'of b: Zürich\n'];

test('a text is made once, and stands for the next build', () => {
  const cache = folderWith();
  expect(ask(cache, ['a', 'b'])).toEqual({ given: TEXTS, made: ['a', 'b'] });
  expect(ask(cache, ['a', 'b', 'a'])).toEqual({ given: [...TEXTS, TEXTS[0]], made: [] });
  expect(ask(cache, ['b', 'c']).made).toEqual(['c']);
});

test('a text that was damaged on disk is made again', () => {
  const cache = folderWith();
  ask(cache, ['a', 'b']);
  const folder = join(cache, 'made');
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.data'))) {
    const data = join(folder, name);
    writeFileSync(data, readFileSync(data, 'utf8').replace('of a', 'of x'));
  }
  expect(ask(cache, ['a', 'b'])).toEqual({ given: TEXTS, made: ['a'] });
});

test('two builds at once each give what they should, and leave it for the next', () => {
  const cache = folderWith();
  const [one, other] = [openMadeTexts(cache), openMadeTexts(cache)];
  expect(one.recall('a', () => 'x')).toBe('x');
  expect(other.recall('a', () => 'x')).toBe('x');
  other.close();
  one.close();
  expect(ask(cache, ['a'])).toEqual({ given: ['x'], made: [] });
});

test('without a cache, and where its folder cannot be used, all is made', () => {
  expect(ask(null, ['a'])).toEqual({ given: [TEXTS[0]], made: ['a'] });
  const file = join(folderWith({ file: '' }), 'file');
  expect(ask(file, ['a'])).toEqual({ given: [TEXTS[0]], made: ['a'] });
});
