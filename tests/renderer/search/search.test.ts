import { beforeAll, describe, expect, test } from 'vitest';
import { searchFiles } from '../../../src/renderer/search/search-files.ts';
import { sampleCorpus } from '../../sample-corpus.ts';
import type { ResultRecord, SearchClient, SearchText } from './search-client.ts';
import { openSearch } from './search-client.ts';

let client: SearchClient;
let text: SearchText;
let loaded: readonly string[];

beforeAll(async () => {
  ({ client, text, loaded } = await openSearch(searchFiles(sampleCorpus())));
});

async function titles(query: string, filters: Record<string, string> = {}): Promise<readonly string[]> {
  const { hits } = await client.find(query, filters);
  const records = await Promise.all(hits.map((hit) => client.record(hit.doc)));
  return records.map((record) => record.title);
}

async function first(query: string): Promise<ResultRecord> {
  const { hits } = await client.find(query);
  return client.record(hits[0]?.doc ?? -1);
}

describe('what a search finds first', () => {
  test.each([
    ['saldo', 'people/vladimir-saldo.html'],
    ['Vladimir Saldo', 'people/vladimir-saldo.html'],
    ['Shin Hong Cheol', 'people/sin-hong-chol.html'],
    ['sin hong chol', 'people/sin-hong-chol.html'],
    ['KIM JONG UN', 'people/kim-jong-un.html'],
    ['jongun', 'people/kim-jong-un.html'],
    ['DPRK', 'places/north-korea.html'],
    ['KCNA', 'organisations/korean-central-news-agency.html'],
    ['Korean Central News Agency', 'organisations/korean-central-news-agency.html'],
    ['Russian Federation', 'places/russia.html'],
    ['موسكو', 'places/moscow.html'],
  ])('%s', async (query, href) => {
    expect((await first(query)).href).toBe(href);
  });

  test('a month finds the date that is named so', async () => {
    const record = await first('june 2025');
    expect([record.kind, record.title]).toEqual(['date', 'by June 2025']);
  });

  test('a word of the text finds its article', async () => {
    expect(await titles('deductions')).toEqual([
      '[Russian-installed official meets North Korea’s ambassador in Moscow]',
    ]);
  });

  test('a number is found with and without its comma', async () => {
    expect(await titles('153,000', { kind: 'article' })).toEqual(await titles('153000', { kind: 'article' }));
    expect(await titles('153000', { kind: 'article' })).toHaveLength(1);
  });

  test('an article that names a place in its own script is found by the label', async () => {
    expect(await titles('Moscow', { kind: 'article' })).toContain('وزيرة الزراعة تتحدث عن المحصول');
  });
});

describe('how words are read', () => {
  test('the last word may be unfinished', async () => {
    expect((await first('vladimir sal')).href).toBe('people/vladimir-saldo.html');
    expect((await client.find('vla saldo')).mode).toBe('any');
  });

  test('two letters are not yet the beginning of a word', async () => {
    expect(await titles('sa')).toEqual([]);
  });

  test('a blank after the word ends it', async () => {
    expect(await titles('sald ')).toEqual([]);
  });

  test('all words where there are such pages, any of them where there are none', async () => {
    expect((await client.find('Saldo ambassador')).mode).toBe('all');
    const loose = await client.find('Saldo Yanggang');
    expect(loose.mode).toBe('any');
    expect(loose.hits.length).toBeGreaterThan(1);
  });

  test('common words do not count, unless there is nothing else', async () => {
    expect((await client.find('the talks with Saldo')).groups.map((group) => group.term)).toEqual([
      'talk',
      'saldo',
    ]);
    expect((await client.find('the')).groups.map((group) => group.term)).toEqual(['the']);
  });

  test('a phrase must stand word for word', async () => {
    expect(await titles('"construction sites"', { kind: 'article' })).toHaveLength(1);
    expect(await titles('"sites construction"', { kind: 'article' })).toEqual([]);
    expect(await titles('sites construction', { kind: 'article' })).toHaveLength(1);
  });

  test('Chinese and Japanese are found by any two characters, and by one that begins a run', async () => {
    expect(await titles('会談', { kind: 'article' })).toEqual(['横浜で会談']);
    expect(await titles('横浜', { kind: 'article' })).toEqual(['横浜で会談']);
    expect(await titles('横', { kind: 'article' })).toEqual(['横浜で会談']);
    expect(await titles('談会', { kind: 'article' })).toEqual([]);
  });

  test('a mistyped name is answered with the name', async () => {
    const found = await client.find('Vladimir Slado ');
    expect(found.suggestion).toBe('Vladimir Saldo');
    expect((await client.find('Saldo')).suggestion).toBeNull();
    expect((await client.find('xqzwvkj ')).suggestion).toBeNull();
  });

  test.each([
    'Vladmir ', // a letter missing
    'Vlaadimir ', // one too many
    'Vladimor ', // another
    'Vladimri ', // two that changed places
    'Bladimor ', // two others
  ])('%s is meant for Vladimir', async (typed) => {
    expect((await client.find(typed)).suggestion).toBe('Vladimir');
  });

  test.each(['Vldmr ', 'Bladomor '])('%s is too far from any name', async (typed) => {
    expect((await client.find(typed)).suggestion).toBeNull();
  });

  test.each([
    '',
    ' ',
    '"',
    '""',
    '***',
    '🙂',
    '\u0000',
    '<script>',
    '$&',
    '\ud800',
    'constructor',
    '__proto__',
  ])('nothing is found, and nothing breaks, for %j', async (query) => {
    expect((await client.find(query)).hits).toEqual([]);
    expect(await client.names(query)).toEqual([]);
  });

  test('a search of ten thousand letters is answered', async () => {
    expect((await client.find('a'.repeat(10_000))).hits).toEqual([]);
    expect((await client.find('saldo '.repeat(2000))).hits.length).toBeGreaterThan(0);
  });
});

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

describe('what may be meant while typing', () => {
  test('a name by another spelling, with the spelling that was met', async () => {
    const [name] = await client.names('shin hong');
    expect(name).toMatchObject({ label: 'Sin Hong Chol', alias: 'Shin Hong Cheol', kind: 'person' });
  });

  test('names before dates before quantities', async () => {
    const order = ['person', 'organisation', 'place', 'date', 'figure'];
    const kinds = (await client.names('north')).map((name) => name.kind);
    expect(kinds.at(-1)).toBe('figure');
    const ranks = kinds.map((kind) => (order.indexOf(kind) < 3 ? 0 : order.indexOf(kind)));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('the whole name before the one that only begins so', async () => {
    const labels = (await client.names('Kim')).map((name) => name.label);
    expect(labels[0]).toBe('Kim Jong-un');
    expect(labels).toContain('Kim Gwan Wook');
  });

  test('a name written in one piece or the other way round', async () => {
    expect((await client.names('kimjong'))[0]?.label).toBe('Kim Jong-un');
    expect((await client.names('jong kim'))[0]?.label).toBe('Kim Jong-un');
  });

  test('a month', async () => {
    expect((await client.names('june 2025')).map((name) => name.label)).toContain('by June 2025');
  });
});

describe('the passage of a result', () => {
  test('holds the words, marked, with the anchor of its paragraph', async () => {
    const { hits, groups } = await client.find('construction sites', { kind: 'article' });
    const passages = await client.passages(hits[0]?.doc ?? -1);
    const excerpt = text.excerpt(passages, groups);
    expect(excerpt?.anchor).toMatch(/^p\d+$/u);
    const marked = excerpt?.parts.filter(([, isMarked]) => isMarked).map(([words]) => words);
    expect(marked).toEqual(['construction', 'sites']);
    const [, paragraph = ''] = passages.find(([anchor]) => anchor === excerpt?.anchor) ?? [];
    for (const [words] of excerpt?.parts ?? [])
      expect(paragraph).toContain(words.replaceAll(/^… | …$/gu, ''));
  });

  test('of a person leads to the article that describes them', async () => {
    const record = await first('sin hong chol');
    const [[line, href] = []] = record.lines;
    expect(line).toBe('North Korean Ambassador');
    expect(href).toMatch(/^articles\/001-saldo-[0-9a-f]{12}\.html#p2$/u);
    expect(record.stamp).toBe('2 mentions in 1 article');
    expect(record.aliases).toEqual(['Shin Hong Cheol']);
  });

  test('marks half of a Japanese run and whole numbers', () => {
    const groups = [
      { term: '会談', prefix: false },
      { term: '15000', prefix: false },
    ];
    expect(text.excerpt([['p1', '横浜市で会談が行われた。15,000人']], groups)?.parts).toEqual([
      ['横浜市で', false],
      ['会談', true],
      ['が行われた。', false],
      ['15,000', true],
      ['人', false],
    ]);
  });

  test('is cut around the words in a long paragraph', () => {
    const long = `${'word '.repeat(400)}needle ${'tail '.repeat(400)}`;
    const excerpt = text.excerpt([['p3', long]], [{ term: 'needle', prefix: false }]);
    expect(excerpt?.parts.map(([, marked]) => marked)).toContain(true);
    expect(excerpt?.parts.map(([words]) => words).join('').length).toBeLessThan(320);
  });
});

test('a small collection is one file beside its directory', () => {
  expect([...new Set(loaded)].sort()).toEqual(['search/all.js', 'search/dir.js']);
});
