// Ids and addresses of names do not hang on the order in which files are read, or on how the files are called.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCollection } from '../../src/collection/collection.ts';
import { extract } from '../../src/extractor/extract.ts';
import type { Corpus } from '../../src/records/corpus.ts';
import { packCorpus } from '../../src/resolver/pack-corpus.ts';
import { resolve } from '../../src/resolver/resolve.ts';
import { corpusOf } from '../corpus-of.ts';

const TEXTS = [
  'Otto Lang, the mayor of Ellery, spoke on 3 March 2025. Lang counted 31 boats in the harbour.',
  'Mira Holt met Otto Lang in Ellery. Holt, director of the Port Authority, said 12 houses burned.',
  'OTTO LANG was seen in Port Ellery. Mr Lang left on 3 March 2025 with 31 boats, said Mira Holt.',
  'Kim Jong-un and Kim Jong Un are one man, wrote the Ellery Herald. Sergei Lang is another.',
  'President Vladimir Putin received Kim Jong Un on 13 September 2023. Putin spoke of 15,000 workers.',
  'Mira Höld and Mira Holt are two women. The Korean Central News Agency (KCNA) named both in 2024.',
  'KCNA said that around 15,000 workers came to Ellery in June 2025, Sergei Lang reported.',
] as const;

/** Kind, id and file name of every entity that stands on its words alone. */
function addresses(corpus: Corpus): readonly string[] {
  return corpus.entities.map(({ kind, id, slug, label }) => `${kind} ${id} ${slug} ${label}`).sort();
}

function named(order: readonly number[]): Corpus {
  return corpusOf(Object.fromEntries(order.map((text, at) => [`${at}.txt`, `${TEXTS[text] ?? ''}\n`])));
}

const orders = fc.shuffledSubarray([...TEXTS.keys()], { minLength: TEXTS.length });

const usual = named([...TEXTS.keys()]);

/** The same files, handed over in another order than that of their paths, as several readers at once do. */
function added(order: readonly number[]): Corpus {
  const builder = makeCollection();
  for (const at of order) {
    const article = usual.articles[at];
    if (article === undefined) throw new Error('There is no such article.');
    builder.add(article, extract(article));
  }
  return packCorpus({
    config: usual.config,
    resolution: resolve(builder.finish(), null),
    skipped: [],
    problems: [],
    corrections: [],
  }).corpus;
}

test('the names of this collection are many', () => {
  const all = addresses(usual);
  expect(all.filter((line) => line.startsWith('person ')).length).toBeGreaterThan(4);
  expect(new Set(all).size).toBe(all.length);
});

test('in whatever order files are read, every name has the same id and the same address', () => {
  fc.assert(
    fc.property(orders, (order) => {
      expect(addresses(added(order))).toEqual(addresses(usual));
    }),
    { numRuns: 20 },
  );
});

test('whatever files are called, so has every name that tells who is meant', () => {
  // a surname alone is known by its article, and so by the article's path
  const telling = (corpus: Corpus) => addresses(corpus).filter((line) => !/^person \S+ \S+ \S+$/u.test(line));
  expect(telling(usual).length).toBeGreaterThan(15);
  fc.assert(
    fc.property(orders, (order) => {
      expect(telling(named(order))).toEqual(telling(usual));
    }),
    { numRuns: 20 },
  );
});
