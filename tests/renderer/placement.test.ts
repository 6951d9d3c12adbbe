import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/records/config.ts';
import type { Corpus } from '../../src/records/corpus.ts';
import { entityAddress, entityHref, hasOwnPage } from '../../src/renderer/links.ts';
import { placementOf } from '../../src/renderer/placement.ts';
import { shelvesOf } from '../../src/renderer/shelves.ts';
import { entitiesOf, makeSite } from '../../src/renderer/site.ts';
import { corpusFrom } from '../sample-corpus.ts';
import { attribute, parsedPages, siteFiles, textOf } from './site-files.ts';

const articles = [
  {
    path: 'a.txt',
    title: 'A',
    blocks: [
      ['paragraph', '[person=ada:Ada Lovelace] met [person=bo:Boole] in [place=x:Turin].'],
      ['paragraph', '[person=ada:Ada Lovelace] stayed in [place=x:Turin].'],
    ],
  },
  { path: 'b.txt', title: 'B', blocks: [['paragraph', '[person=bo:Boole] left [place=x:Turin].']] },
] as const;

const collection = (minimumArticles: 'auto' | number): Corpus => ({
  ...corpusFrom(articles.map((one) => ({ ...one, blocks: [...one.blocks] }))),
  config: configSchema.parse({ pages: { minimumArticles } }),
});
const person = (corpus: Corpus, label: string) =>
  entitiesOf(makeSite(corpus), 'person').find((one) => one.label === label) ?? never();

describe('names of fewer articles than asked for', () => {
  const corpus = collection(2);
  const files = siteFiles(corpus);
  const pages = parsedPages(files);

  test('have no page of their own and one address, on the page of their letter', () => {
    const ada = person(corpus, 'Ada Lovelace');
    expect(hasOwnPage(ada)).toBe(false);
    expect(entityAddress(ada)).toMatch(/^people\/letter-[a-z]\.html#n-/u);
    expect([...files.keys()].filter((path) => /^people\/.*ada/u.test(path))).toEqual([]);
    expect(hasOwnPage(person(corpus, 'Boole'))).toBe(true);
  });

  test('stand there with every passage that names them', () => {
    const [path, fragment] = entityAddress(person(corpus, 'Ada Lovelace')).split('#');
    const entry = pages.get(path ?? '')?.find((one) => attribute(one, 'id') === fragment) ?? never();
    expect(textOf(entry)).toContain('Ada Lovelace met Boole in Turin.');
    expect(textOf(entry)).toContain('Ada Lovelace stayed in Turin.');
  });

  test('are linked there from their articles and from the index', () => {
    const href = (from: string) => entityHref(from, person(corpus, 'Ada Lovelace'));
    const linksOf = (page: string) => pages.get(page)?.map((one) => attribute(one, 'href'));
    const article = [...pages.keys()].find((path) => path.startsWith('articles/a-')) ?? never();
    expect(linksOf(article)).toContain(href(article));
    expect(linksOf('people/index.html')).toContain(href('people/index.html'));
  });
});

test('every name has a page of its own where nothing else is asked for and the site is small', () => {
  const corpus = collection('auto');
  expect(placementOf(corpus).minimum).toBe(1);
  expect(hasOwnPage(person(corpus, 'Ada Lovelace'))).toBe(true);
});

test('a site that would have too many pages puts names of one article on shared ones by itself', () => {
  const small = collection('auto');
  const ada = person(small, 'Ada Lovelace');
  const entities = Array.from({ length: 19_000 }, (_, at) => ({ ...ada, id: `person-${at}`, articles: 1 }));
  expect(placementOf({ ...small, entities }).minimum).toBe(2);
  expect(placementOf({ ...small, entities: entities.slice(0, 17_000) }).minimum).toBe(1);
});

test('unnamed people have pages of their own while they are few; a crowd of them stands in the index, and the named keep their pages', () => {
  const unnamed = (asked: 'auto' | number, many: number): readonly boolean[] => {
    const corpus = collection(asked);
    const ada = person(corpus, 'Ada Lovelace');
    const crowd = Array.from({ length: many }, (_, at) => ({ ...ada, id: `person-${at}`, unnamed: true }));
    placementOf({ ...corpus, entities: [...crowd, ada] });
    return [...crowd.slice(0, 1), ada].map(hasOwnPage);
  };
  expect(unnamed('auto', 200)).toEqual([true, true]);
  expect(unnamed('auto', 201)).toEqual([false, true]);
  expect(unnamed(1, 201)).toEqual([true, true]);
});

describe('an index cut into pages', () => {
  const keyed = (keys: readonly string[]) => {
    const entity = person(collection('auto'), 'Boole');
    return [...keys].sort().map((key) => ({ entity, key, apart: true }));
  };
  const names = (keys: readonly string[]) => shelvesOf(keyed(keys)).leaves.map(({ name }) => name);

  test('has a page for each letter while that is short', () => {
    expect(names(['kim', 'kolb', '', '7-days', 'lee'])).toEqual(['other', 'digits', 'k', 'l']);
  });

  test('cuts a long letter by the next one, and what agrees in all letters by number', () => {
    const long = Array.from({ length: 90 }, () => 'kim');
    expect(names([...long, 'ko'])).toEqual(['ki-1', 'ki-2', 'ko']);
  });

  test('leads from the letter to its parts', () => {
    const { hubs, top } = shelvesOf(keyed([...Array.from({ length: 90 }, (_, at) => `k${at % 7}`), 'lee']));
    expect(top.map(({ label }) => label)).toEqual(['K', 'L']);
    expect(hubs.map(({ name, below }) => [name, below.length])).toEqual([['k', 7]]);
  });

  test('holds every name once, and no page holds more than its measure', () => {
    const keys = Array.from({ length: 3000 }, (_, at) => `${'abc'[at % 3]}${at % 11}-${at % 97}`);
    const { leaves } = shelvesOf(keyed(keys));
    expect(leaves.reduce((sum, { entities }) => sum + entities.length, 0)).toBe(3000);
    for (const { entities } of leaves) expect(entities.length).toBeLessThanOrEqual(84);
    expect(new Set(leaves.map(({ name }) => name)).size).toBe(leaves.length);
  });
});

function never(): never {
  throw new Error('The sample has no such thing.');
}
