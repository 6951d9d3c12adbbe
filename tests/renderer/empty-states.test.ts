// Collections that name nobody, give no day or no number: pages say so in a sentence and count no zeros.
import { expect, test } from 'vitest';
import { corpusOf } from '../corpus-of.ts';
import { siteFiles } from './site-files.ts';

const site = siteFiles(corpusOf({ 'rain.txt': 'It rained all day and nobody came. The kettle was cold.\n' }));

const words = (path: string): string =>
  (/<main[^>]*>(?<main>.*)<\/main>/su.exec(site.get(path) ?? '')?.groups?.['main'] ?? '')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

test.each([
  ['figures/index.html', 'Figures The articles give no figure.'],
  ['sources/index.html', 'The articles give no figure.'],
  ['dates/index.html', 'No date with a year stands in any article'],
  ['people/index.html', 'The articles name none.'],
])('%s: %s', (path, sentence) => {
  expect(words(path)).toContain(sentence);
  expect(words(path)).not.toMatch(/\b0 (?:of|figures|dated)\b/u);
});
