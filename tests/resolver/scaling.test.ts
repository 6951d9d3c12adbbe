// Joining takes work in proportion to what is joined: counted, not timed.
import { describe, expect, test } from 'vitest';
import type { Collection } from '../../src/collection/collection.ts';
import { makeCollection } from '../../src/collection/collection.ts';
import { readEntities } from '../../src/collection/entity-table.ts';
import { plainArticle } from '../../src/loaders/plain-article.ts';
import type { Mention } from '../../src/records/mention.ts';
import type { ExtractedStatement } from '../../src/records/statement.ts';
import { makeClusters } from '../../src/resolver/clusters.ts';
import { type Node, nodesOf } from '../../src/resolver/node.ts';
import { makeBuckets } from '../../src/resolver/number-buckets.ts';
import { type CopyWork, findCopies } from '../../src/resolver/origins-copies.ts';
import { resolve } from '../../src/resolver/resolve.ts';
import { joinPeopleWithin } from '../../src/resolver/within/people.ts';
import { parsePersonName } from '../../src/text/person-name.ts';

/** One article for each name, which it holds at its beginning. */
function naming(names: readonly string[]): Collection {
  const made = makeCollection();
  for (const [at, name] of names.entries()) {
    const id = String(at).padStart(10, '0');
    const article = plainArticle({ id, text: `${name} came.`, published: null });
    const { given, family } = parsePersonName(name);
    made.add(article, {
      mentions: [
        {
          ...{ kind: 'person', id, article: id, block: 0, start: 0, end: name.length, text: name },
          ...{ rule: 'test', confidence: 1 },
          value: { name, given, family, title: null, unnamed: false },
        },
      ],
      statements: [],
    });
  }
  return made.finish();
}

/** One article with a line for each name, of which it says that its bearer is no relation of somebody. */
function noRelations(names: readonly string[]): Collection {
  const made = makeCollection();
  const lines = names.map((name) => `${name}, no relation to the minister, came.\n`);
  const article = plainArticle({ id: '0000000000', text: lines.join(''), published: null });
  let start = 0;
  const mentions = names.map((name, at): Mention => {
    const from = start;
    start += lines[at]?.length ?? 0;
    const { given, family } = parsePersonName(name);
    return {
      ...{ kind: 'person', id: String(at).padStart(10, '0'), article: article.id, block: 0 },
      ...{ start: from, end: from + name.length, text: name, rule: 'test', confidence: 1 },
      value: { name, given, family, title: null, unnamed: false },
    };
  });
  const statements = mentions.map(
    (mention): ExtractedStatement => ({
      ...{ id: mention.id, property: 'namesake', value: 'no relation', quote: mention.text },
      ...{ article: article.id, block: 0, start: mention.start, end: mention.end },
      ...{ rule: 'no-relation', confidence: 1, asOf: null, subject: mention.id, object: null },
    }),
  );
  made.add(article, { mentions, statements });
  return made.finish();
}

/** How often names were taken out of the table while a collection was joined: every comparison needs two. */
function lookups(collection: Collection): number {
  let count = 0;
  const { mentions } = collection;
  const counted = {
    ...mentions,
    namedAt: (value: number) => {
      count += 1;
      return mentions.namedAt(value);
    },
    valueAt: (row: number) => {
      count += 1;
      return mentions.valueAt(row);
    },
  };
  resolve({ ...collection, mentions: counted }, null);
  return count;
}

/** How often the names of one article that has 'Mr' and 'Mrs' before each of so many are looked at while they are joined. */
function namesRead(count: number): number {
  const text = Array.from({ length: count }, (_, at) => `Mr K${letters(at)} met Mrs K${letters(at)}.\n`).join(
    '',
  );
  const article = plainArticle({ id: '0000000000', text, published: null, language: 'en' });
  const mentions = Array.from(
    text.matchAll(/(?<title>Mrs?) (?<name>K[a-z]+)/gu),
    ({ index, groups: { title = '', name = '' } = {} }, at): Mention => {
      const start = index + title.length + 1;
      return {
        ...{ kind: 'person', id: String(at).padStart(10, '0'), article: article.id, block: 0 },
        ...{ start, end: start + name.length, text: name, rule: 'test', confidence: 1 },
        value: { name, given: null, family: name, title, unnamed: false },
      };
    },
  );
  const made = makeCollection();
  made.add(article, { mentions, statements: [] });
  const nodes = nodesOf(made.finish());
  let reads = 0;
  const counted = nodes.map(
    (node): Node =>
      new Proxy(node, {
        get(target, key) {
          if (key === 'keyNumber') reads += 1;
          const value: unknown = Reflect.get(target, key, target);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      }),
  );
  const setting = { stated: () => [], isHeading: () => false, isFamily: () => false };
  joinPeopleWithin(counted, setting, makeClusters(nodes, new Map()));
  return reads;
}

const letters = (number: number): string =>
  [...number.toString(26)].map((digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]).join('');
const arabic = (latin: string): string =>
  [...latin].map((letter) => 'ابتثجحخدذرزسشصضطظعغفقكلمنه'[letter.charCodeAt(0) - 97]).join('');
const distinct = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `Amina B${letters(at)} K${letters(at * 7)}`);

describe('twice the articles, at most 2.2 times the work:', () => {
  test.each([
    ['one person in all of them', (count: number) => Array.from({ length: count }, () => 'Maria Keller')],
    [
      'a surname alone in all of them but one',
      (count: number) => ['Maria Keller', ...Array.from({ length: count }, () => 'Keller')],
    ],
    [
      'an initial in all of them but a few',
      (count: number) => ['Max Keller', 'Mia Keller', ...Array.from({ length: count }, () => 'M. Keller')],
    ],
    ['another person in each', distinct],
    ['a nom de guerre in all of them', (count: number) => Array.from({ length: count }, () => 'Abu Tariq')],
    [
      'another nom de guerre in each',
      (count: number) => Array.from({ length: count }, (_, at) => `Abu K${letters(at)}`),
    ],
    [
      'two letters in another order in each second',
      (count: number) =>
        Array.from({ length: count }, (_, at) =>
          at % 2 === 0 ? `Bovarnik K${letters(at)}` : `Bovranik K${letters(at - 1)}`,
        ),
    ],
    [
      'another given name and one family name in each',
      (count: number) => Array.from({ length: count }, (_, at) => `B${letters(at)} Keller`),
    ],
    [
      'one given name and another family name in each',
      (count: number) => Array.from({ length: count }, (_, at) => `Maria K${letters(at)}`),
    ],
    [
      'another person in each, one in Arabic letters and one in Latin ones by turns',
      (count: number) =>
        distinct(count).map((name, at) =>
          at % 2 === 0 ? name : `${arabic(letters(at))} ${arabic(letters(at * 7))}`,
        ),
    ],
    [
      'one person in Arabic letters and another spelling of him in each',
      (count: number) => [
        'محمد كلر',
        ...Array.from(
          { length: count },
          (_, at) => `Moha${'m'.repeat((at % 2) + 1)}ed Keller ${letters(at)}`,
        ),
      ],
    ],
  ] as const)('%s', (_, names) => {
    const [once, twice] = [lookups(naming(names(400))), lookups(naming(names(800)))];
    expect(once).toBeGreaterThan(400);
    expect(twice / once).toBeLessThan(2.2);
  });

  test.each([
    ['another family name', (at: number) => `Peter K${letters(at * 7)}`],
    ['another given name of one family', (at: number) => `B${letters(at * 7)} Keller`],
  ] as const)('one article with "no relation" behind every name: %s', (_, name) => {
    const of = (count: number): number =>
      lookups(noRelations(Array.from({ length: count }, (__, at) => name(at))));
    const [once, twice] = [of(400), of(800)];
    expect(once).toBeGreaterThan(400);
    expect(twice / once).toBeLessThan(2.2);
  });

  test('one article with "Mr" and "Mrs" before every family name', () => {
    const [once, twice] = [namesRead(400), namesRead(800)];
    expect(once).toBeGreaterThanOrEqual(800);
    expect(twice / once).toBeLessThan(2.2);
  });

  test('and of a large family not everybody is set apart from all others', () => {
    const family = noRelations(Array.from({ length: 200 }, (_, at) => `B${letters(at * 7)} Keller`));
    const { collection, table } = resolve(family, null);
    const doubts = readEntities(collection, table).list.flatMap(({ unsure }) => unsure);
    expect(doubts.length).toBeGreaterThan(200);
    expect(doubts.length).toBeLessThanOrEqual(2 * 8 * 200);
  });

  test('a node for each name of each article, however often it stands there', () => {
    expect(nodesOf(naming(distinct(50))).map(({ index }) => index)).toEqual([...Array(50).keys()]);
  });
});

const SENTENCES = Array.from(
  { length: 12 },
  (_, at) => `Sentence ${letters(at * 31 + 5)} tells of water number ${at} in the town.`,
).join(' ');

function copyWork(texts: readonly string[]): CopyWork {
  const work: CopyWork = { shingled: 0, compared: 0 };
  findCopies(
    texts.map((text, at) => ({ id: String(at), text })),
    work,
  );
  return work;
}

describe('copies', () => {
  test('of one text are each compared with the first alone', () => {
    expect(copyWork(Array.from({ length: 300 }, () => SENTENCES))).toEqual({ shingled: 300, compared: 299 });
  });

  test('that are empty or short are not compared at all', () => {
    expect(
      copyWork(Array.from({ length: 300 }, (_, at) => (at % 2 === 0 ? '' : 'Closed today.'))).compared,
    ).toBe(0);
  });

  test('and texts that share their furniture are compared with a bounded number of others', () => {
    const alike = Array.from(
      { length: 300 },
      (_, at) =>
        `${SENTENCES.slice(0, 250)} ${distinct(60)
          .map((name) => `${name}${at}`)
          .join(' ')}`,
    );
    const { compared } = copyWork(alike);
    expect(compared).toBeLessThanOrEqual(300 * 21 * 6);
  });
});

describe('buckets of numbers', () => {
  test('give what was put under a key, and no more than may be', () => {
    const buckets = makeBuckets(10, 2);
    for (const [key, thing] of [
      [7, 1],
      [7, 2],
      [7, 3],
      [23, 4],
      [0xffffffff, 5],
    ] as const)
      buckets.add(key, thing);
    const under = (key: number): number[] => {
      const found: number[] = [];
      buckets.collect(key, found);
      return found.sort((a, b) => a - b);
    };
    expect([7, 23, 0xffffffff, 39].map(under)).toEqual([[1, 2], [4], [5], []]);
  });
});
