// The print of an article tells whether anything that is known of it has changed, and of no other article.
import { describe, expect, test } from 'vitest';
import { collectionOf, withMentions } from '../../src/collection/collection.ts';
import type { EntityTable } from '../../src/collection/entity-table.ts';
import { readingPrint } from '../../src/collection/reading-prints.ts';
import { configSchema } from '../../src/records/config.ts';
import type { Corpus } from '../../src/records/corpus.ts';
import type { Mention } from '../../src/records/mention.ts';
import { packCorpus } from '../../src/resolver/pack-corpus.ts';
import { resolve } from '../../src/resolver/resolve.ts';
import { corpusOf } from '../corpus-of.ts';

const TEXT =
  'Nurses leave\n\nAmina Wanjiru, who serves as head of the Kenya Union, said on 3 May 2024 that 1,200 nurses had left Kenya.\n\nMs Wanjiru spoke in Nairobi.\n';
const OTHER =
  'Ferry sinks\n\nJoseph Otieno mourned 14 sailors in Mombasa on 1 June 2023, Grace Akinyi said.\n';

function printIn(corpus: Corpus, path = 'b.txt'): string {
  const article = corpus.articles.find((one) => one.path === path);
  return corpus.indexes.readingOf.get(article?.id ?? '') ?? '';
}

describe('the print of an article', () => {
  test('is the same whatever stands before and after it in the tables', () => {
    const alone = printIn(corpusOf({ 'b.txt': TEXT }));
    expect(alone).toMatch(/^[0-9a-f]{20}$/u);
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

  const table = tableOf(read);
  const print = readingPrint(read, table, 1);
  const plain = (mention: Mention): Mention => JSON.parse(JSON.stringify(mention));

  test.each<[string, (mention: Mention) => Mention]>([
    ['how sure', (mention) => ({ ...mention, confidence: mention.confidence / 2 })],
    ['by which rule', (mention) => ({ ...mention, rule: 'by-hand' })],
    ['where', (mention) => ({ ...mention, end: mention.end - 1 })],
    ['under which id', (mention) => ({ ...mention, id: 'M1' })],
  ])('it changes with %s a mention was found', (_, change) => {
    const last = (found[1] ?? []).length - 1;
    const mentions = (found[1] ?? []).map(plain).map((one, at) => (at === last ? change(one) : one));
    expect(readingPrint(withMentions(read, new Map([[1, mentions]])), table, 1)).not.toBe(print);
    expect(readingPrint(withMentions(read, new Map([[1, (found[1] ?? []).map(plain)]])), table, 1)).toBe(
      print,
    );
  });

  test('it changes with a join that is not made any more', () => {
    expect(table.joins.length).toBeGreaterThan(0);
    const apart = { ...table, joinOfMention: table.joinOfMention.map(() => -1) };
    expect(readingPrint(read, apart, 1)).not.toBe(print);
  });

  test('it changes with a statement that the user takes out', () => {
    expect(statements[1]?.length).toBeGreaterThan(0);
    expect(readingPrint(read, { ...table, subject: table.subject.map(() => -1) }, 1)).not.toBe(print);
  });
});
