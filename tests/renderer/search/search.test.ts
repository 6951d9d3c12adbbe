import { beforeAll, describe, expect, test } from 'vitest';
import { searchFiles } from '../../../src/renderer/search/search-files.ts';
import { corpusFrom, sampleCorpus } from '../../sample-corpus.ts';
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

  test.each([
    ['Nesterov', 'Павел Нестеров'],
    ['pavel nesterov', 'Павел Нестеров'],
    ['Giorgos', 'Γιώργος Παπαδόπουλος'],
    ['12 Mar 2024', '12 March 2024'],
    ['12 March 2024', '12 March 2024'],
  ])('%s, which no article need write, finds %s', async (query, title) => {
    const own = await openSearch(
      searchFiles(
        corpusFrom([
          {
            path: 'a.txt',
            title: 'A day in the port',
            blocks: [
              [
                'paragraph',
                'On [date=2024-03-12:12 March 2024] [person=pavel:Павел Нестеров] met [person=giorgos:Γιώργος Παπαδόπουλος].',
              ],
            ],
          },
        ]),
      ),
    );
    const { hits, mode } = await own.client.find(query);
    const record = await own.client.record(hits[0]?.doc ?? -1);
    expect([record.title, mode]).toEqual([title, 'all']);
    expect(record.aliases).toEqual([]);
    expect((await own.client.names(query)).map(({ label }) => label)).toContain(title);
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

  test.each([
    'Thw ', // 'the', which nobody searches for
    'Galdp ', // 'Saldo' with another beginning and another end
  ])('%s is answered with no other word', async (typed) => {
    expect((await client.find(typed)).suggestion).toBeNull();
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
