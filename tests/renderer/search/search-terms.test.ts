import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { searchTerms } from '../../../src/text/search-terms.ts';
import type { SearchText } from './search-client.ts';
import { openSearch } from './search-client.ts';

let browser: SearchText;

beforeAll(async () => {
  const dir = { all: true, kinds: [], recordsAShard: 64, terms: [], texts: [], stop: [] };
  const content = `dossierSearch("dir",0,${JSON.stringify(dir)});`;
  ({ text: browser } = await openSearch([{ path: 'search/dir.js', content }]));
});

const SAMPLES: readonly (readonly [text: string, terms: readonly string[]])[] = [
  ['Kim Jong-un’s 15,000 workers', ['kim', 'jong', 'un', '15000', 'worker']],
  ["the agencies' parties and classes", ['the', 'agency', 'party', 'and', 'class']],
  ['news analysis of the crisis by James', ['news', 'analysis', 'of', 'the', 'crisis', 'by', 'jame']],
  ['Łódź, Århus, Çeşme, İstanbul, Straße', ['lodz', 'arhus', 'cesme', 'istanbul', 'strasse']],
  ['Ёлка и йод', ['елка', 'и', 'иод']],
  ['ΟΔΟΣ οδός', ['οδοσ', 'οδοσ']],
  ['３．５ ﬁne ½', ['3.5', 'fine', '1', '2']],
  ['3.5 1.2.3 2023.', ['3.5', '1', '2.3', '2023']],
  ['1,200,300 and 1,2', ['1200300', 'and', '1', '2']],
  ['金正恩 総書記', ['金正', '正恩', '総書', '書記']],
  ['東京2020大会', ['東京', '2020', '大会']],
  ['김정은이', ['김정', '정은', '은이']],
  ['林', ['林']],
  ['مُحَمَّد علی', ['محمد', 'علي']],
  ['हिन्दी भाषा', ['हिन्दी', 'भाषा']],
  ['co\u00adoperation zero\u200bwidth', ['cooperation', 'zerowidth']],
  ['O’Brien’s', ['o', 'brien']],
  ['!? … 🙂', []],
];

test.each(SAMPLES)('%s', (text, terms) => {
  expect(searchTerms(text)).toEqual(terms);
});

test('the browser folds the samples as the build does', () => {
  for (const [text, terms] of SAMPLES) expect(browser.terms(text)).toEqual(terms);
});

const anyText = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      ...SAMPLES.map(([text]) => text),
      '’s ',
      '1,',
      '.',
      '\ud800',
      'ー',
      'ﷺ',
      'İ',
      'Σ',
      '\u0301',
    ),
  ),
  { maxLength: 8 },
);

test('the browser folds any text as the build does', () => {
  fc.assert(
    fc.property(anyText, (parts) => {
      const text = parts.join('');
      expect([...browser.terms(text)]).toEqual(searchTerms(text));
    }),
    { numRuns: 400 },
  );
});

test('no term is empty, has a blank, or is longer than forty characters', () => {
  fc.assert(
    fc.property(anyText, (parts) => {
      for (const term of searchTerms(parts.join(' '))) {
        expect(term).toMatch(/^\S{1,40}$/su);
      }
    }),
  );
});

test.each(['1', '1.', '1,', 'a’s', 'ー', '\u0301', 'ﷺ', ' '])(
  'a long run of %j takes linear time',
  (unit) => {
    const once = unit.repeat(20_000);
    const start = process.hrtime.bigint();
    searchTerms(once);
    const short = Number(process.hrtime.bigint() - start);
    const again = process.hrtime.bigint();
    searchTerms(once.repeat(8));
    expect(Number(process.hrtime.bigint() - again)).toBeLessThan(40 * short + 400_000_000);
  },
);

test('the scripts that a page loads are small', () => {
  const size = (name: string) => gzipSync(readFileSync(`templates/assets/${name}.js`)).length;
  expect(size('search')).toBeLessThan(4000);
  const rest = ['search-text', 'search-index', 'search-core', 'search-page'].map(size);
  expect(rest.reduce((sum, one) => sum + one, 0)).toBeLessThan(14_000);
});

test('the scripts of the page are scripts', () => {
  for (const name of ['search', 'search-page'])
    expect(() => new Script(readFileSync(`templates/assets/${name}.js`, 'utf8'))).not.toThrow();
});
