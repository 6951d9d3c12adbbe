import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { OutputFile } from '../../../src/records/output-file.ts';
import { searchFiles } from '../../../src/renderer/search/search-files.ts';
import { corpusFrom, sampleCorpus } from '../../sample-corpus.ts';
import { openSearch } from './search-client.ts';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!-- \u2028\u2029 -->',
  '"); alert(2); ("',
  "\\u003c \\ ' `$" + '{alert(3)}`',
  'dossierSearch("dir",0,{})',
  '__proto__ constructor toString',
];

/** 320 short articles: enough for a sharded index. */
function largeCorpus() {
  return corpusFrom(
    Array.from({ length: 320 }, (_, at) => ({
      path: `${String(at).padStart(3, '0')}.txt`,
      title: `Report ${at} from Port Ellery`,
      publisher: at % 2 === 0 ? 'The Ellery Herald' : 'Coast Radio',
      published: {
        edtf: `${2000 + (at % 20)}`,
        earliest: `${2000 + (at % 20)}-01-01`,
        latest: `${2000 + (at % 20)}-12-31`,
      },
      blocks: [
        [
          'paragraph',
          `[person=p${at % 70}:Officer Nr${at % 70}] spoke of unit${at} and cargo. ${'Ships wait in the harbour. '.repeat(20)}`,
        ],
      ],
    })),
  );
}

function paths(files: Iterable<OutputFile>): readonly string[] {
  return Array.from(files, (file) => file.path);
}

test('a small collection has a directory and one file with all the rest', () => {
  expect(paths(searchFiles(sampleCorpus()))).toEqual(['search/all.js', 'search/dir.js']);
});

test('an empty collection has an index in which nothing is found', async () => {
  const { client } = await openSearch(searchFiles(corpusFrom([])));
  expect((await client.find('anything')).hits).toEqual([]);
  expect(await client.names('anything')).toEqual([]);
});

describe('a large collection', () => {
  const files = [...searchFiles(largeCorpus())];

  test('is sharded, and a search loads a few shards', async () => {
    expect(paths(files)).toContain('search/t/0.js');
    expect(paths(files)).not.toContain('search/all.js');
    expect(paths(files).length).toBeGreaterThan(10);
    const { client, loaded } = await openSearch(files);
    const { hits } = await client.find('unit217');
    const record = await client.record(hits[0]?.doc ?? -1);
    expect(record.title).toBe('Report 217 from Port Ellery');
    const [[anchor = '', text = ''] = []] = await client.passages(record.doc);
    expect(anchor).toBe('p1');
    expect(text).toContain('unit217');
    expect(loaded.length).toBeLessThan(10);
    expect(new Set(loaded).size).toBe(loaded.length);
  });

  test('counts and filters all hits by year and publisher', async () => {
    const { client } = await openSearch(files);
    const { hits, counts } = await client.find('cargo', { kind: 'article' });
    expect(hits).toHaveLength(320);
    expect(counts.publisher.get('Coast Radio')).toBe(160);
    expect(counts.year.get('2003')).toBe(16);
    const some = await client.find('cargo', { year: '2003', publisher: 'Coast Radio' });
    expect(some.hits).toHaveLength(16);
    expect((await client.record(some.hits[0]?.doc ?? -1)).stamp).toBe('Coast Radio · 2003');
  });

  test('finds every article and every person by a word of its own', async () => {
    const { client } = await openSearch(files);
    for (let at = 0; at < 320; at += 13) expect((await client.find(`unit${at} `)).hits).toHaveLength(1);
    for (let at = 0; at < 70; at += 7) {
      const { hits } = await client.find(`nr${at} `, { kind: 'person' });
      expect((await client.record(hits[0]?.doc ?? -1)).title).toBe(`Officer Nr${at}`);
    }
  });

  test('says when a phrase was looked for in the best hundred alone', async () => {
    const { client } = await openSearch(files);
    const found = await client.find('"wait in the harbour"', { kind: 'article' });
    expect(found.partial).toBe(true);
    expect(found.hits.length).toBeGreaterThan(0);
    expect(found.hits.length).toBeLessThanOrEqual(100);
  });

  test('has shards of bounded size', () => {
    for (const { path, content } of files) expect([path, content.length > 120_000]).toEqual([path, false]);
  });
});

describe('what an article may say', () => {
  const corpus = corpusFrom(
    HOSTILE.map((text, at) => ({ path: `${at}.txt`, title: text, blocks: [['paragraph', text]] })),
  );
  const files = [...searchFiles(corpus)];

  test('ends no script and no string', () => {
    for (const { content } of files) {
      expect(String(content)).not.toMatch(/<|\u2028|\u2029/u);
      const calls: unknown[] = [];
      runInContext(
        String(content),
        createContext({
          dossierSearch: (part: string) => calls.push(part),
          alert: () => calls.push('alert'),
        }),
      );
      expect(calls).not.toContain('alert');
      expect(calls.length).toBeGreaterThan(0);
    }
  });

  test('comes back as it was', async () => {
    const { client } = await openSearch(files);
    const { hits } = await client.find('__proto__ constructor toString ', { kind: 'article' });
    const record = await client.record(hits[0]?.doc ?? -1);
    expect(record.title).toBe(HOSTILE.at(-1));
    expect(await client.passages(record.doc)).toEqual([['p1', HOSTILE.at(-1)]]);
  });
});

describe('how much text is published', () => {
  test('passages leaves out paragraphs that nothing is cited from', () => {
    const corpus = (publish: 'full' | 'passages' | 'index') =>
      corpusFrom(
        [
          {
            path: 'a.txt',
            title: 'Harbour talks',
            blocks: [
              ['paragraph', '[person=m:Mira Holt] met the harbour master.'],
              ['paragraph', 'Gulls circled overhead all morning.'],
            ],
          },
        ],
        [],
        { publish },
      );
    const text = (publish: 'full' | 'passages' | 'index') =>
      Array.from(searchFiles(corpus(publish)), (file) => String(file.content)).join('');
    expect(text('full')).toContain('Gulls circled');
    expect(text('passages')).not.toContain('Gulls circled');
    expect(text('passages')).toContain('met the harbour master');
    expect(text('index')).not.toContain('met the harbour master');
  });

  test('without excerpts words are found and phrases are said to be unchecked', async () => {
    const { client } = await openSearch(searchFiles(sampleCorpus({ search: { excerpts: false } })));
    const found = await client.find('"construction sites"');
    expect(found.unchecked).toBe(true);
    expect(found.hits.length).toBeGreaterThan(0);
    for (const hit of found.hits) expect(await client.passages(hit.doc)).toEqual([]);
  });
});

test('only what has a page can be found', async () => {
  const corpus = sampleCorpus({ thresholds: { mention: 0.95, repeatedLine: 3 } });
  const { client } = await openSearch(searchFiles(corpus));
  expect(await client.names('saldo')).toEqual([]);
});

test('the same collection gives the same bytes', () => {
  const once = [...searchFiles(sampleCorpus())];
  expect([...searchFiles(sampleCorpus())]).toEqual(once);
});
