// The print of an article tells whether anything that is known of it has changed, and of no other article.
import { describe, expect, test } from 'vitest';
import { collectionOf, withMentions } from '../../src/collection/collection.ts';
import type { EntityTable } from '../../src/collection/entity-table.ts';
import { readingPrints } from '../../src/collection/reading-prints.ts';
import { configSchema } from '../../src/records/config.ts';
import type { Corpus, Reading } from '../../src/records/corpus.ts';
import type { Mention } from '../../src/records/mention.ts';
import { packCorpus } from '../../src/resolver/pack-corpus.ts';
import { resolve } from '../../src/resolver/resolve.ts';
import { corpusOf } from '../corpus-of.ts';

const TEXT =
  'Nurses leave\n\nAmina Wanjiru, who serves as head of the Kenya Union, said on 3 May 2024 that 1,200 nurses had left Kenya.\n\nMs Wanjiru spoke in Nairobi.\n';
const OTHER =
  'Ferry sinks\n\nJoseph Otieno mourned 14 sailors in Mombasa on 1 June 2023, Grace Akinyi said.\n';

function readingIn(corpus: Corpus, path = 'b.txt'): Reading {
  const article = corpus.articles.find((one) => one.path === path);
  return corpus.indexes.readingOf.get(article?.id ?? '') ?? { whole: '', blocks: [] };
}

function printIn(corpus: Corpus): string {
  return readingIn(corpus).whole;
}

describe('the print of an article', () => {
  test('is the same whatever stands before and after it in the tables', () => {
    const alone = printIn(corpusOf({ 'b.txt': TEXT }));
    expect(alone).toMatch(/^[\w-]{12}$/u);
    expect(printIn(corpusOf({ 'a.txt': OTHER, 'b.txt': TEXT, 'c.txt': OTHER }))).toBe(alone);
  });

  test.each([
    ['a word', TEXT.replace('spoke', 'slept')],
    ['a figure', TEXT.replace('1,200', '1,300')],
    ['a date', TEXT.replace('3 May', '4 May')],
    ['a name', TEXT.replace('Nairobi', 'Kisumu')],
    ['the title', TEXT.replace('Nurses leave', 'Nurses go')],
  ])('changes with %s', (_, text) => {
    expect(printIn(corpusOf({ 'b.txt': text }))).not.toBe(printIn(corpusOf({ 'b.txt': TEXT })));
  });
});

describe('the print of a paragraph', () => {
  const before = readingIn(corpusOf({ 'b.txt': TEXT })).blocks;
  const pick = (reading: Reading): readonly string[] => reading.blocks.map(({ print }) => print);

  test('is one for each, whatever stands before and after it in the tables', () => {
    expect(before).toHaveLength(3);
    expect(new Set(before.map(({ print }) => print)).size).toBe(3);
    expect(pick(readingIn(corpusOf({ 'a.txt': OTHER, 'b.txt': TEXT, 'c.txt': OTHER })))).toEqual(
      before.map(({ print }) => print),
    );
  });

  test('changes alone where words of it alone change, and stays where it is moved down', () => {
    const changed = pick(readingIn(corpusOf({ 'b.txt': TEXT.replace('spoke', 'slept') })));
    expect(changed.map((print, at) => print === before[at]?.print)).toEqual([true, true, false]);
    const moved = pick(readingIn(corpusOf({ 'b.txt': TEXT.replace('\n\nMs', '\n\nIt rained.\n\nMs') })));
    expect(moved).toHaveLength(4);
    expect([moved[0], moved[1], moved[3]]).toEqual(before.map(({ print }) => print));
  });

  test('has the names that stand in it, and those that are told of', () => {
    const labels = before.map(({ entities }) => entities.map((one) => one?.label));
    expect(labels[0]).not.toContain('Amina Wanjiru');
    expect(labels[1]).toEqual(expect.arrayContaining(['Amina Wanjiru', 'Kenya Union']));
    expect(labels[2]).toEqual(expect.arrayContaining(['Amina Wanjiru', 'Nairobi']));
  });
});

describe('of what was found and joined', () => {
  const { articles, indexes } = corpusOf({ 'a.txt': OTHER, 'b.txt': TEXT });
  const found = articles.map(({ id }) => indexes.mentionsOfArticle.get(id) ?? []);
  const statements = articles.map(({ id }) =>
    (indexes.statementsOfArticle.get(id) ?? []).map((one) => ({
      ...JSON.parse(JSON.stringify(one)),
      subject: one.subjectMention,
      object: one.objectMention,
    })),
  );
  const read = collectionOf(
    articles,
    articles.map(({ id }, at) => ({
      article: id,
      mentions: found[at] ?? [],
      statements: statements[at] ?? [],
    })),
  );

  function tableOf(collection: typeof read): EntityTable {
    const config = configSchema.parse({ title: 'A collection' });
    const resolution = resolve(collection, null);
    return packCorpus({ config, resolution, skipped: [], problems: [], corrections: [] }).packed.entities;
  }

  const wholeOf = (...given: Parameters<typeof readingPrints>): string => readingPrints(...given).whole;
  const table = tableOf(read);
  const print = wholeOf(read, table, 1);
  const plain = (mention: Mention): Mention => JSON.parse(JSON.stringify(mention));

  test.each<[string, (mention: Mention) => Mention]>([
    ['how sure', (mention) => ({ ...mention, confidence: mention.confidence / 2 })],
    ['by which rule', (mention) => ({ ...mention, rule: 'by-hand' })],
    ['where', (mention) => ({ ...mention, end: mention.end - 1 })],
    ['under which id', (mention) => ({ ...mention, id: 'M1' })],
  ])('it changes with %s a mention was found', (_, change) => {
    const last = (found[1] ?? []).length - 1;
    const mentions = (found[1] ?? []).map(plain).map((one, at) => (at === last ? change(one) : one));
    expect(wholeOf(withMentions(read, new Map([[1, mentions]])), table, 1)).not.toBe(print);
    expect(wholeOf(withMentions(read, new Map([[1, (found[1] ?? []).map(plain)]])), table, 1)).toBe(print);
  });

  test('it changes with a join that is not made any more', () => {
    expect(table.joins.length).toBeGreaterThan(0);
    const apart = { ...table, joinOfMention: table.joinOfMention.map(() => -1) };
    expect(wholeOf(read, apart, 1)).not.toBe(print);
  });

  test('it changes with a statement that the user takes out', () => {
    expect(statements[1]?.length).toBeGreaterThan(0);
    expect(wholeOf(read, { ...table, subject: table.subject.map(() => -1) }, 1)).not.toBe(print);
  });
});
