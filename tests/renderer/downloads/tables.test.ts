import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/records/corpus.ts';
import { csvCell } from '../../../src/renderer/downloads/csv.ts';
import type { Column } from '../../../src/renderer/downloads/download.ts';
import { downloadFiles } from '../../../src/renderer/downloads/download-files.ts';
import { tables } from '../../../src/renderer/downloads/tables.ts';
import { corpusFrom, sampleCorpus } from '../../sample-corpus.ts';
import { csvRows, readCsv } from './read-csv.ts';

type JsonRow = Readonly<Record<string, unknown>>;

function fileOf(corpus: Corpus, path: string): string {
  for (const file of downloadFiles(corpus)) if (file.path === path) return String(file.content);
  throw new Error(`There is no download ${path}.`);
}

function jsonRows(corpus: Corpus, name: string): readonly JsonRow[] {
  return JSON.parse(fileOf(corpus, `data/${name}.json`));
}

const corpus = sampleCorpus();

describe('the mentions contract', () => {
  const FIRST = ['article', 'kind', 'start', 'end', 'text', 'entity', 'label', 'page', 'rule', 'confidence'];
  const DATES = ['edtf', 'earliest', 'latest'];
  const FIGURES = [
    'number',
    'low',
    'high',
    'unit',
    'unit_kind',
    'counts',
    'qualifier',
    'bound',
    'per',
    'as_of',
    'said_by',
  ];

  test('mentions.csv has these columns, in this order, before any other', () => {
    const [header = []] = readCsv(fileOf(corpus, 'data/mentions.csv'));
    expect(header.slice(0, 24)).toEqual([...FIRST, ...DATES, ...FIGURES]);
    expect(header[24]).toBe('outcome');
  });

  test('mentions.json has them too; dates add three, figures eleven', () => {
    for (const row of jsonRows(corpus, 'mentions')) {
      expect(Object.keys(row)).toEqual(expect.arrayContaining(FIRST));
      expect('edtf' in row).toBe(row['kind'] === 'date');
      expect('number' in row).toBe(row['kind'] === 'figure');
      if (row['kind'] === 'date') expect(Object.keys(row)).toEqual(expect.arrayContaining(DATES));
      if (row['kind'] === 'figure') expect(Object.keys(row)).toEqual(expect.arrayContaining(FIGURES));
    }
  });

  test('every mention of the collection is a row, by article and offset', () => {
    const rows = jsonRows(corpus, 'mentions');
    const places = rows.map((row) => `${row['article']} ${String(row['start']).padStart(6, '0')}`);
    expect(rows).toHaveLength(corpus.entities.flatMap(({ mentions }) => mentions).length);
    expect(places).toEqual([...places].sort());
  });

  test('offsets index the text that articles.json carries', () => {
    const texts = new Map(jsonRows(corpus, 'articles').map((row) => [row['path'], String(row['text'])]));
    for (const row of jsonRows(corpus, 'mentions')) {
      const text = texts.get(row['article']) ?? '';
      expect(text.slice(Number(row['start']), Number(row['end']))).toBe(row['text']);
    }
  });

  test('a figure and a date as they stand', () => {
    const rows = jsonRows(corpus, 'mentions');
    expect(rows.find((row) => row['text'] === 'around 15,000 North Korean workers')).toMatchObject({
      kind: 'figure',
      number: 15_000,
      low: null,
      unit: null,
      unit_kind: 'count',
      counts: 'North Korean workers',
      qualifier: 'around',
      bound: 'approximate',
      as_of: '../2025-06',
      said_by: null,
    });
    expect(rows.find((row) => row['text'] === 'February 9')).toMatchObject({
      edtf: 'XXXX-02-09',
      earliest: null,
      latest: null,
    });
  });

  test('the page of a mention is its own anchor; of one that is not shown, its paragraph', () => {
    const unsure = sampleCorpus({ thresholds: { mention: 0.95, repeatedLine: 3 } });
    for (const row of jsonRows(corpus, 'mentions')) {
      expect(row['page']).toMatch(/^articles\/[a-z0-9-]+\.html#(?:m-[0-9a-f]{10}|[pchn]\d+)$/u);
    }
    for (const row of jsonRows(unsure, 'mentions')) expect(row['page']).toMatch(/#[pchn]\d+$/u);
  });
});

describe('every table', () => {
  const texts = new Map(corpus.articles.map((article) => [article.path, article.text]));

  test.each(tables.map((table) => table.name))('%s: CSV and JSON hold the same rows', (name) => {
    const csv = csvRows(fileOf(corpus, `data/${name}.csv`));
    const json = jsonRows(corpus, name);
    expect(csv).toHaveLength(json.length);
    for (const [at, row] of csv.entries()) {
      for (const [column, cell] of row) {
        const value = json[at]?.[column];
        const same = Array.isArray(value) ? value.join('; ') : String(value ?? '');
        expect([column, cell.replace(/^'(?=[=+\-@])/u, '')]).toEqual([column, same]);
      }
    }
  });

  test.each(tables.map((table) => table.name))('%s: every row quotes its passage word for word', (name) => {
    const rows = jsonRows(corpus, name);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const text = texts.get(String(row['article'])) ?? '';
      expect(row['quote']).not.toBe('');
      expect(text.slice(Number(row['quote_start']), Number(row['quote_end']))).toBe(row['quote']);
      expect(row['page']).toMatch(/^articles\/[a-z0-9-]+\.html#[a-z]-?[0-9a-f]+$/u);
    }
  });

  test.each(tables.map((table) => table.name))('%s: the data dictionary names every column once', (name) => {
    const columns = tables.find((table) => table.name === name)?.columns ?? [];
    expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
    for (const column of columns) {
      expect(column.name).toMatch(/^[a-z0-9_]+$/u);
      expect(column.description).toMatch(/\.$/u);
    }
    const known = new Set(columns.map((column) => column.name));
    for (const row of jsonRows(corpus, name))
      for (const key of Object.keys(row)) expect(known).toContain(key);
  });

  test.each(tables.map((table) => table.name))(
    '%s: an empty collection gives a header and an empty list',
    (name) => {
      const empty = corpusFrom([]);
      expect(readCsv(fileOf(empty, `data/${name}.csv`))).toHaveLength(1);
      expect(jsonRows(empty, name)).toEqual([]);
    },
  );

  test('cells have the type that the dictionary says', () => {
    const cells = tables.flatMap((table) =>
      jsonRows(corpus, table.name).flatMap((row) =>
        table.columns.map(({ name, type }) => ({ name, type, value: row[name] ?? null })),
      ),
    );
    for (const { name, type, value } of cells.filter((cell) => cell.value !== null))
      expect([name, value, fits(type, value)]).toEqual([name, value, true]);
  });
});

function fits(type: Column['type'], value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/u.test(String(value));
  if (type === 'string') return typeof value === 'string' || Array.isArray(value);
  return typeof value === type;
}

describe('spreadsheets', () => {
  test.each([
    ['=HYPERLINK("http://evil.example")', `'=HYPERLINK("http://evil.example")`],
    ['+49 30 1234', "'+49 30 1234"],
    ['-cmd|calc', "'-cmd|calc"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1+1', "'＝1+1"],
    ['– a dash', '– a dash'],
    ['-5', '-5'],
    ['+2.5%', '+2.5%'],
    ['-1,200', '-1,200'],
    ['a=b', 'a=b'],
    ['', ''],
  ])('the text %j is written %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  test('numbers stay numbers', () => {
    expect([
      csvCell(-5),
      csvCell(0),
      csvCell(1.5),
      csvCell(true),
      csvCell(null),
      csvCell(['a', 'b']),
    ]).toEqual(['-5', '0', '1.5', 'true', '', 'a; b']);
  });

  test('no cell of a hostile collection begins a formula, and every cell comes back', () => {
    const names = ['=cmd|calc!A1', '+1 "quoted", comma', '-2+3\ttab', '@import', 'plain; semicolon'];
    const hostile = corpusFrom(
      names.map((name, at) => ({
        path: `${at}.txt`,
        title: name,
        publisher: name,
        author: `=${at}`,
        blocks: [['paragraph', `[person=${at}:${name}] spoke. "Quotes", and\nlines.`]],
      })),
    );
    for (const table of tables) {
      for (const row of csvRows(fileOf(hostile, `data/${table.name}.csv`)))
        for (const cell of row.values())
          if (!/^[+-]?[\d.]+$/u.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
    }
    const rows = csvRows(fileOf(hostile, 'data/mentions.csv'));
    expect(rows.map((row) => row.get('text')?.replace(/^'/u, ''))).toEqual(names);
    expect(rows[0]?.get('quote')).toContain('"Quotes", and\nlines.');
  });
});

describe('how much text is published', () => {
  test('full text only where the site publishes it', () => {
    expect(jsonRows(corpus, 'articles')[0]).toHaveProperty('text');
    expect(jsonRows(sampleCorpus({ publish: 'passages' }), 'articles')[0]).not.toHaveProperty('text');
  });

  test('an index has no quotes and no reported words in any download', () => {
    for (const { path, content } of downloadFiles(sampleCorpus({ publish: 'index' }))) {
      expect([path, String(content).includes('receiving only')]).toEqual([path, false]);
      expect([path, String(content).includes('need for food products')]).toEqual([path, false]);
    }
  });

  test('passages leaves out what nothing is cited from', () => {
    const sparse = corpusFrom(
      [
        {
          path: 'a.txt',
          title: 'Harbour talks',
          blocks: [
            ['paragraph', 'Gulls circled overhead all morning.'],
            ['paragraph', '[person=m:Mira Holt] met the harbour master.'],
          ],
        },
      ],
      [],
      { publish: 'passages' },
    );
    for (const { path, content } of downloadFiles(sparse))
      expect([path, String(content).includes('Gulls circled')]).toEqual([path, false]);
  });
});
