import { beforeAll, describe, expect, test } from 'vitest';
import { searchFiles } from '../../../src/renderer/search/search-files.ts';
import { sampleCorpus } from '../../sample-corpus.ts';
import type { SearchClient } from './search-client.ts';
import { openSearch } from './search-client.ts';

let client: SearchClient;

beforeAll(async () => {
  ({ client } = await openSearch(searchFiles(sampleCorpus())));
});

async function titles(query: string, filters: Record<string, string> = {}): Promise<readonly string[]> {
  const { hits } = await client.find(query, filters);
  const records = await Promise.all(hits.map((hit) => client.record(hit.doc)));
  return records.map((record) => record.title);
}

describe('filters', () => {
  test('count what each choice would give', async () => {
    const { counts, hits } = await client.find('Russia', { kind: 'article' });
    expect(counts.year.get('2026')).toBe(1);
    expect(counts.publisher.get('ASIAPRESS')).toBe(1);
    expect(counts.kind.get('place')).toBe(1);
    expect(counts.kind.get('article')).toBe(hits.length);
    expect(hits.length).toBeGreaterThan(1);
    const all = await client.find('Russia');
    const sum = [...all.counts.kind.values()].reduce((total, count) => total + count, 0);
    expect(sum).toBe(all.hits.length);
  });

  test('keep the kind, the year and the publisher that were chosen', async () => {
    expect(await titles('Russia', { kind: 'article', year: '2023' })).toEqual([
      'Young people mobilised to “lighten the load”',
    ]);
    expect(await titles('Russia', { kind: 'article', publisher: 'The Moscow Times' })).toEqual([
      '[Russian-installed official meets North Korea’s ambassador in Moscow]',
    ]);
    expect(await titles('Russia', { year: '1999' })).toEqual([]);
  });

  test('keep what was published between two months, or years', async () => {
    const articles = (bounds: Record<string, string>) => titles('', { kind: 'article', ...bounds });
    const young = 'Young people mobilised to “lighten the load”';
    expect(await articles({ from: '2023-08', until: '2023-09' })).toEqual([young]);
    expect(await articles({ from: '2023', until: '2023' })).toEqual([young]);
    expect(await articles({ until: '2023-08' })).toEqual([]);
    const late = await articles({ from: '2023-10' });
    expect(late).not.toContain(young);
    expect(late.length).toBeGreaterThan(0);
    expect(await titles('', { from: '2023-09', until: '2023-09' })).toContain(young);
    // Each bound can be moved: months outside are counted too.
    const { counts } = await client.find('', { kind: 'article', until: '2023-09' });
    expect([...counts.month.keys()].sort()).toEqual(expect.arrayContaining(['2023-09', '2026-02']));
    expect(counts.year.get('2026')).toBeUndefined();
  });

  test('of a publisher keep also the names that its articles hold', async () => {
    const people = await titles('Saldo', { kind: 'person', publisher: 'The Moscow Times' });
    expect(people).toEqual(['Vladimir Saldo']);
    expect(await titles('Saldo', { kind: 'person', publisher: 'ASIAPRESS' })).toEqual([]);
  });

  test('of a place keep the articles that name it, and what stands in a paragraph with it', async () => {
    expect(await titles('deductions', { place: 'Kherson region' })).toHaveLength(1);
    expect(await titles('deductions', { place: 'Yanggang Province' })).toEqual([]);
    expect(await titles('Saldo', { kind: 'person', place: 'Kherson region' })).toEqual(['Vladimir Saldo']);
    // 'about $10 per month' stands in an article that names Kherson, in another paragraph.
    const wages = await client.find('month', { kind: 'figure' });
    expect(wages.hits).toHaveLength(1);
    expect(wages.counts.place.has('Kherson region')).toBe(false);
    expect(await titles('month', { kind: 'figure', place: 'Kherson region' })).toEqual([]);
  });

  test('of a source keep the articles that give its words', async () => {
    const { counts } = await client.find('Russia', { kind: 'article' });
    for (const [source, count] of counts.source)
      expect([source, (await client.find('Russia', { kind: 'article', source })).hits.length]).toEqual([
        source,
        count,
      ]);
    expect(counts.source.size).toBeGreaterThan(0);
  });

  test('alone list what they give, articles first, and each choice counts beside the others', async () => {
    const { hits, counts, marks } = await client.find('', { publisher: 'The Moscow Times' });
    const records = await Promise.all(hits.map((hit) => client.record(hit.doc)));
    const kinds = records.map(({ kind }) => kind);
    expect(kinds.lastIndexOf('article')).toBe(kinds.filter((kind) => kind === 'article').length - 1);
    expect(records.map(({ title }) => title)).toContain('Vladimir Saldo');
    expect(counts.publisher.get('The Moscow Times')).toBe(hits.length);
    expect(counts.publisher.get('ASIAPRESS')).toBeGreaterThan(0);
    expect(marks).toEqual([]);
    for (const [kind, count] of counts.kind)
      expect([kind, (await client.find('', { publisher: 'The Moscow Times', kind })).hits.length]).toEqual([
        kind,
        count,
      ]);
  });

  test.each([
    { kind: 'place' },
    { year: '2023' },
    { place: 'Kherson region' },
    { source: 'Korea JoongAng Daily' },
  ])('%j alone gives as many pages as its choice counts', async (filters) => {
    const [[field, value] = ['', '']] = Object.entries(filters);
    const { counts } = await client.find('');
    const { hits } = await client.find('', filters);
    expect(hits.length).toBe(new Map(Object.entries(counts)).get(field)?.get(value));
    expect(hits.length).toBeGreaterThan(0);
  });

  test('without words a passage is chosen by the place and the source', async () => {
    const { marks } = await client.find('', { place: 'Kherson region', kind: 'article' });
    expect(marks.map(({ term }) => term)).toEqual(['kherson', 'region']);
    expect((await client.find('Saldo', { place: 'Kherson region' })).marks.map(({ term }) => term)).toEqual([
      'saldo',
    ]);
  });

  test('without words and filters nothing is listed, and every choice is counted', async () => {
    const { hits, counts } = await client.find('');
    expect(hits).toEqual([]);
    expect([...counts.kind.keys()]).toEqual(expect.arrayContaining(['person', 'article']));
  });

  test('nothing is kept for a value that no page has, or a field that is none', async () => {
    expect(await titles('Russia', { place: 'Atlantis' })).toEqual([]);
    expect(await titles('Russia', { kind: 'constructor' })).toEqual([]);
    expect(await titles('Russia', { colour: 'red' })).toEqual(await titles('Russia'));
  });
});
