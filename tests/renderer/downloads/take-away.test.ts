import { unzipSync } from 'fflate';
import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../../../src/records/config.ts';
import type { Corpus } from '../../../src/records/corpus.ts';
import { databaseFiles, estimatedBytes } from '../../../src/renderer/downloads/database.ts';
import type { Cell } from '../../../src/renderer/downloads/download.ts';
import { downloadFiles } from '../../../src/renderer/downloads/download-files.ts';
import { tables } from '../../../src/renderer/downloads/tables.ts';
import { hasZip, withZip } from '../../../src/renderer/downloads/zip-site.ts';
import { entityPath } from '../../../src/renderer/links.ts';
import { render } from '../../../src/renderer/render.ts';
import { makeSite } from '../../../src/renderer/site.ts';
import { withIndependence } from '../../../src/resolver/origins.ts';
import { corpusFrom, sampleCorpus } from '../../sample-corpus.ts';
import { readTemplates, siteFiles } from '../site-files.ts';
import { readCsv } from './read-csv.ts';

const corpus = withIndependence(sampleCorpus());
const usual = configSchema.parse({}).downloads;
const downloadsWith = (downloads: Partial<Corpus['config']['downloads']>) =>
  sampleCorpus({ downloads: { ...usual, ...downloads } });

/** Rows of a table by the names of its columns. */
function rowsOf(name: string): readonly ReadonlyMap<string, Cell>[] {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return Array.from(table.rows(corpus), (row) => {
    expect(row).toHaveLength(table.columns.length);
    return new Map(table.columns.map((column, at) => [column.name, row[at]]));
  });
}

describe('the database', () => {
  test('has every table with every row, opened by SQLite', async () => {
    const [file] = await databaseFiles(corpus);
    const { Database } = await initSqlJs();
    const database = new Database(Buffer.from(file?.content ?? ''));
    expect(database.exec('PRAGMA integrity_check')[0]?.values).toEqual([['ok']]);
    for (const table of tables) {
      const counted = database.exec(`SELECT count(*) FROM ${table.name}`)[0]?.values[0]?.[0];
      expect([table.name, counted]).toEqual([table.name, [...table.rows(corpus)].length]);
      const columns = database.exec(`SELECT * FROM ${table.name} LIMIT 1`)[0]?.columns ?? [];
      expect(columns).toEqual(table.columns.map((column) => column.name));
    }
    const joined = database.exec(
      'SELECT count(*) FROM mentions JOIN entities ON entities.id = mentions.entity JOIN articles ON articles.article = mentions.article',
    )[0]?.values[0]?.[0];
    expect(Number(joined)).toBeGreaterThan(20);
    database.close();
  });

  test('has the same bytes again, and an own file is what it is', async () => {
    const [first] = await databaseFiles(corpus);
    const [again] = await databaseFiles(withIndependence(sampleCorpus()));
    expect(Buffer.from(again?.content ?? '').equals(Buffer.from(first?.content ?? 'x'))).toBe(true);
    expect(Buffer.from(first?.content ?? '').toString('latin1', 0, 15)).toBe('SQLite format 3');
  });

  test('is left out where it would be too large, which its rows tell before any is written', async () => {
    const words =
      '[person=m:Mira Holt] met [organisation=e:Ellery Port Authority] on [place=p:Ellery] quay. '.repeat(6);
    const many = corpusFrom(
      Array.from({ length: 150 }, (_, at) => ({
        path: `${at}.txt`,
        title: `Nr ${at}`,
        blocks: [['paragraph', words]],
      })),
    );
    const [file] = await databaseFiles(many);
    const ratio = estimatedBytes(many, Number.POSITIVE_INFINITY) / (file?.content.length ?? 1);
    expect([ratio > 0.7, ratio < 1.7]).toEqual([true, true]);
    const long = corpusFrom([
      { path: 'a.txt', title: 'T', blocks: [['paragraph', 'word '.repeat(5_100_000)]] },
    ]);
    expect(await databaseFiles(long)).toEqual([]);
  });

  test('is left out where the configuration says so', async () => {
    expect(await databaseFiles(downloadsWith({ sqlite: false }))).toEqual([]);
  });
});

describe('the whole site in one file', () => {
  const zipped = downloadsWith({ zip: true });

  test('holds every other file, unpacked byte for byte', () => {
    const files = new Map(
      [...render(zipped, readTemplates())].map((file) => [file.path, Buffer.from(file.content)]),
    );
    const archive = files.get('data/site.zip');
    const unpacked = unzipSync(new Uint8Array(archive ?? []));
    files.delete('data/site.zip');
    expect(Object.keys(unpacked).sort()).toEqual([...files.keys()].sort());
    for (const [path, content] of files) expect(Buffer.from(unpacked[path] ?? []).equals(content)).toBe(true);
    expect(String(files.get('data/index.html'))).toContain('href="site.zip"');
  });

  test('has no time of its own: noon of 1 January 1980, in any time zone', () => {
    const archive = Buffer.from(
      [...withZip([{ path: 'a.txt', content: 'One line.' }])].at(-1)?.content ?? '',
    );
    expect(archive.toString('latin1', 0, 4)).toBe('PK\u0003\u0004');
    expect([archive.readUInt16LE(10), archive.readUInt16LE(12)]).toEqual([12 << 11, (1 << 5) | 1]);
  });

  test('is there only where it is asked for', () => {
    expect(hasZip(makeSite(corpus))).toBe(false);
    expect(hasZip(makeSite(zipped))).toBe(true);
    expect(siteFiles(sampleCorpus()).has('data/site.zip')).toBe(false);
  });
});

describe('files beside pages', () => {
  const files = siteFiles(corpus);
  const person = corpus.entities.find((one) => one.label === 'Vladimir Saldo');
  const page = person === undefined ? '' : entityPath(person);

  test('of a person: rows as CSV, JSON with its statements, FollowTheMoney; the page links to them', () => {
    const rows = readCsv(files.get(page.replace('.html', '.csv')) ?? '');
    expect(rows.length - 1).toBe(person?.mentions.length);
    const json = JSON.parse(files.get(page.replace('.html', '.json')) ?? '');
    expect([json.label, json.passages.length]).toEqual(['Vladimir Saldo', person?.mentions.length]);
    expect(json.statements.length).toBe(person?.statements.length);
    const followed = (files.get(page.replace('.html', '.ftm.json')) ?? '').trimEnd().split('\n');
    expect(followed.map((line) => JSON.parse(line).schema)).toContain('Person');
    const ids = new Set(followed.map((line) => JSON.parse(line).id));
    for (const line of followed)
      for (const id of JSON.parse(line).properties.document ?? []) expect(ids).toContain(id);
    const stem = page.slice(page.lastIndexOf('/') + 1).replace('.html', '');
    for (const ending of ['csv', 'json', 'ftm.json'])
      expect(files.get(page)).toContain(`href="${stem}.${ending}"`);
  });

  test('of an article: its citation in three formats, as in the data folder', () => {
    const all = new Map([...downloadFiles(corpus)].map((file) => [file.path, String(file.content)]));
    const beside = [...files].filter(([path]) => /^articles\/.*\.bib$/u.test(path)).map(([, text]) => text);
    expect(beside).toHaveLength(corpus.articles.length);
    for (const text of beside) expect(all.get('data/articles.bib')).toContain(text);
    expect([...files.keys()].filter((path) => /^articles\/.*\.(?:ris|csl\.json)$/u.test(path))).toHaveLength(
      2 * corpus.articles.length,
    );
  });

  test('are left out with their links where the configuration says so', () => {
    const bare = siteFiles(downloadsWith({ beside: false }));
    expect([...bare.keys()].filter((path) => /^(?:articles|people)\/.*\.(?:bib|csv)$/u.test(path))).toEqual(
      [],
    );
    for (const [path, html] of bare)
      if (/^(?:articles|people|figures)\//u.test(path))
        expect(html).not.toMatch(/href="[^"]+\.(?:bib|csv)" download/u);
  });
});

describe('who stands behind a claim', () => {
  test('stands in every row of figures and statements', () => {
    for (const name of ['figures', 'statements']) {
      const rows = rowsOf(name);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row.get('origins')).toBeGreaterThan(0);
        expect(row.get('single_source')).toBe(row.get('origins') === 1);
        expect(row.get('claim')).toMatch(/^[0-9a-f]{10}$/u);
      }
    }
  });

  test('is shown on the page of sources', () => {
    expect(siteFiles(corpus).get('sources/index.html')).toContain('How many independent sources');
  });

  test('a statement has an address that highlights its very words', () => {
    for (const row of rowsOf('statements')) {
      const [page = '', words = ''] = String(row.get('highlight')).split(':~:text=');
      expect(page).toBe(row.get('page'));
      const quote = String(row.get('quote')).replaceAll(/\s+/gu, ' ').trim();
      const [from = '', to = from] = words.split(',').map((part) => decodeURIComponent(part));
      expect([quote.startsWith(from), quote.endsWith(to)]).toEqual([true, true]);
    }
  });
});
