import { expect, test } from 'vitest';
import type { FacetRows } from '../../../src/renderer/search/facets.ts';
import { makeFacets } from '../../../src/renderer/search/facets.ts';
import { numberSigns } from '../../../src/renderer/search/postings.ts';
import { rankedArticles, rankedEntities, shownIn } from '../../../src/renderer/search/search-documents.ts';
import type { SampleArticle } from '../../sample-articles.ts';
import { corpusFrom } from '../../sample-corpus.ts';

const CALM: SampleArticle = {
  path: 'calm.txt',
  title: 'A calm day',
  publisher: 'Coast Radio',
  published: { edtf: '2024-05', earliest: '2024-05-01', latest: '2024-05-31' },
  blocks: [
    ['paragraph', '[person=ada:Ada Moore] spoke in [place=ellery:Port Ellery].'],
    ['paragraph', '[person=ben:Ben Ray] stayed in [place=vance:Vance].'],
  ],
  statements: [
    { subject: 'ada', property: 'said', value: 'spoke', quote: 'Ada Moore spoke in Port Ellery.' },
    { subject: 'ben', property: 'role', value: 'stayed', quote: 'Ben Ray stayed in Vance.' },
  ],
};
const UNDATED: SampleArticle = {
  path: 'undated.txt',
  title: 'No day',
  blocks: [['paragraph', 'In [place=ellery:Port Ellery] [person=ben:Ben Ray] waited.']],
};

/** The words of each document's row, by its label or title. */
function rowsOf(samples: readonly SampleArticle[]): ReadonlyMap<string, readonly string[]> {
  const corpus = corpusFrom(samples);
  const entities = rankedEntities(corpus);
  const facets = makeFacets(corpus, new Map(entities.map(({ entity }, at) => [entity.id, at])));
  const articles = rankedArticles(corpus);
  for (const [at, article] of articles.entries())
    facets.add(article, { document: entities.length + at }, shownIn(corpus, article));
  const data: FacetRows = facets.rows(entities.length + articles.length);
  const signs = data.values.map((_, number) => numberSigns(number));
  const rows = data.rows.split(' ');
  const names = [...entities.map(({ entity }) => entity.label), ...articles.map(({ title }) => title)];
  expect(rows).toHaveLength(names.length);
  return new Map(
    names.map((name, at) => [
      name,
      [...(rows[at] ?? '')]
        .map((sign) => data.values[signs.indexOf(sign)] ?? ([0, '?'] as const))
        .map(([field, words]) => `${data.fields[field]} ${words}`)
        .sort(),
    ]),
  );
}

test('an article has its year, its month, its publisher, its places and those whose words it gives', () => {
  expect(rowsOf([CALM]).get('A calm day')).toEqual([
    'month 2024-05',
    'place Port Ellery',
    'place Vance',
    'publisher Coast Radio',
    'source Ada Moore',
    'year 2024',
  ]);
});

test('a name has years, months and publishers of its articles, places and sources of its paragraphs', () => {
  const rows = rowsOf([CALM, UNDATED]);
  expect(rows.get('Ada Moore')).toEqual([
    'month 2024-05',
    'place Port Ellery',
    'publisher Coast Radio',
    'source Ada Moore',
    'year 2024',
  ]);
  expect(rows.get('Ben Ray')).toEqual([
    'month 2024-05',
    'place Port Ellery',
    'place Vance',
    'publisher Coast Radio',
    'year 2024',
  ]);
});

test('of a paragraph without end a name has the places that stand near it: all by all would be a square', () => {
  const filler = 'It rained all day. '.repeat(500);
  const endless: SampleArticle = {
    ...UNDATED,
    title: 'Rain',
    blocks: [
      [
        'paragraph',
        `[person=ben:Ben Ray] waited in [place=ellery:Port Ellery]. ${filler}[place=vance:Vance] flooded.`,
      ],
    ],
  };
  const rows = rowsOf([endless]);
  expect(rows.get('Ben Ray')).toEqual(['place Port Ellery']);
  expect(rows.get('Rain')).toEqual(['place Port Ellery', 'place Vance']);
});

test('what an article does not say is in no row', () => {
  expect(rowsOf([UNDATED]).get('No day')).toEqual(['place Port Ellery']);
  expect(
    rowsOf([{ path: 'none.txt', title: 'None', blocks: [['paragraph', 'Nothing.']] }]).get('None'),
  ).toEqual([]);
});

test('two thousand values of a field can be chosen, those of most documents', () => {
  const many = Array.from({ length: 2100 }, (_, at) => `[place=p${at}:Town${at}]`);
  const corpus = corpusFrom([
    {
      path: 'many.txt',
      title: 'Many',
      publisher: 'The Gazette',
      blocks: [['paragraph', many.join(' and ')]],
    },
    { path: 'one.txt', title: 'One', blocks: [['paragraph', '[place=p2099:Town2099] again.']] },
  ]);
  const facets = makeFacets(corpus, new Map());
  for (const [at, article] of corpus.articles.entries())
    facets.add(article, { document: at }, shownIn(corpus, article));
  const { values, rows } = facets.rows(2);
  expect(values).toHaveLength(2001);
  expect(values[0]).toEqual([3, 'Town2099']);
  expect(values.filter(([field]) => field === 1)).toEqual([[1, 'The Gazette']]);
  expect(rows.split(' ')[1]).toBe(numberSigns(0));
});

test('an article that is known by its year alone, or as later than a day, is of no month', () => {
  const monthsOf = (edtf: string, earliest: string | null, latest: string | null) =>
    rowsOf([{ ...CALM, published: { edtf, earliest, latest } }])
      .get('A calm day')
      ?.filter((value) => value.startsWith('month'));
  expect(monthsOf('2024-05-07', '2024-05-07', '2024-05-07')).toEqual(['month 2024-05']);
  expect(monthsOf('2024', '2024-01-01', '2024-12-31')).toEqual([]);
  expect(monthsOf('2024-05-07/..', '2024-05-07', null)).toEqual([]);
  expect(monthsOf('../2024-05-07', null, '2024-05-07')).toEqual([]);
});
