// Passages that a correction means, in their article or wherever they stand by now.
import { expect, test } from 'vitest';
import { plainArticle } from '../../../src/loaders/plain-article.ts';
import { makeLog } from '../../../src/resolver/corrections/log.ts';
import { makePassages } from '../../../src/resolver/corrections/passages.ts';

const articles = Array.from({ length: 300 }, (_, at) =>
  plainArticle({
    id: String(at).padStart(10, '0'),
    text: `${'It rained in Lamu. '.repeat(1000)}Ferry ${at} sank — “at noon”.\n`,
    published: null,
    language: 'en',
  }),
);

test('words that stand in another article are found there, however their quotation marks are shaped', () => {
  const { find } = makePassages(articles, makeLog(null));
  const place = find({ article: 'gone.txt', quote: 'Ferry  250 sank — "at noon"' }, 'pin.0');
  expect(place?.number).toBe(250);
  expect(articles[250]?.text.slice(place?.quote.start, place?.quote.end)).toBe('Ferry 250 sank — “at noon”');
  expect(find({ article: 'gone.txt', quote: 'sank' }, 'pin.0')).toBeNull();
});

test('words that stand nowhere are looked for without the place of every sign being kept', () => {
  const { find } = makePassages(articles, makeLog(null));
  const before = process.memoryUsage().arrayBuffers;
  expect(find({ article: 'gone.txt', quote: 'It snowed in Lamu.' }, 'pin.0')).toBeNull();
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4_000_000);
});
