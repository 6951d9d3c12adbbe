import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/records/corpus.ts';
import { csvCell } from '../../../src/renderer/downloads/csv.ts';
import { downloadFiles } from '../../../src/renderer/downloads/download-files.ts';
import { downloads } from '../../../src/renderer/downloads/downloads.ts';
import { calendarEscape, calendarFold, xmlEscape } from '../../../src/renderer/downloads/escapes.ts';
import { tables } from '../../../src/renderer/downloads/tables.ts';
import { isMade } from '../../../src/renderer/downloads/which-downloads.ts';
import { corpusFrom, sampleCorpus } from '../../sample-corpus.ts';
import { openTags } from './open-tags.ts';
import { readCsv } from './read-csv.ts';

const corpus = sampleCorpus();
const NASTY = [
  '<b>&"\'</b> ]]> \u0000\u0007\ud800',
  'BEGIN:VEVENT\r\nUID:evil;,\\',
  '"}\n{"id":"evil"}',
  '=1+1',
];
const hostile = corpusFrom(
  NASTY.map((text, at) => ({
    path: `${at}.txt`,
    title: text,
    publisher: text,
    published: { edtf: '2024-02-29', earliest: '2024-02-29', latest: '2024-02-29' },
    blocks: [['paragraph', `[person=a${at}:Mira ${text.replaceAll(/[[\]]/gu, '')}] met [place=p:Ellery].`]],
  })),
);

function fileOf(from: Corpus, name: string): string {
  for (const file of downloadFiles(from)) if (file.path === `data/${name}`) return String(file.content);
  throw new Error(`There is no download ${name}.`);
}

describe('the list of downloads', () => {
  test('has every file of tables/ and files/', () => {
    expect(readdirSync('src/renderer/downloads/tables')).toHaveLength(tables.length);
    const others = readdirSync('src/renderer/downloads/files');
    expect(downloads).toHaveLength(2 * tables.length + others.length);
  });

  test('has paths in the data folder, each once, and says what each is for', () => {
    const paths = downloads.map((download) => download.path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { path, title, description } of downloads) {
      expect(path).toMatch(/^data\/[a-z.]+$/u);
      expect(title).not.toBe('');
      expect(description).toMatch(/\.$/u);
    }
  });

  test('gives the same bytes again, and works for an empty collection', () => {
    expect([...downloadFiles(sampleCorpus())]).toEqual([...downloadFiles(sampleCorpus())]);
    const empty = corpusFrom([]);
    const made = downloads.filter((one) => isMade(empty, one)); // no register is told, so no links from any
    expect([...downloadFiles(empty)]).toHaveLength(made.length);
    expect(made).toHaveLength(downloads.length - 1);
  });
});

describe('the data package', () => {
  const described = JSON.parse(fileOf(corpus, 'datapackage.json'));

  test('describes every CSV table as it is', () => {
    expect(described.name).toBe('three-clippings-and-two-more');
    const tabular = described.resources.filter((one: { schema?: object }) => one.schema !== undefined);
    expect(tabular.map((one: { name: string }) => one.name)).toEqual(tables.map((table) => table.name));
    for (const { path, schema } of tabular) {
      const [header] = readCsv(fileOf(corpus, path));
      expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(header);
    }
  });

  test('names keys that are unique', () => {
    for (const { name, schema } of described.resources) {
      if (schema?.primaryKey === undefined) continue;
      const rows: Record<string, unknown>[] = JSON.parse(fileOf(corpus, `${name}.json`));
      const keys = rows.map((row) => row[schema.primaryKey]);
      expect([name, new Set(keys).size]).toEqual([name, keys.length]);
    }
  });
});

describe('FollowTheMoney', () => {
  const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
    Article: ['title', 'author', 'publisher', 'publishedAt', 'sourceUrl', 'fileName', 'language'],
    Person: ['name', 'alias', 'summary', 'proof', 'sourceUrl'],
    Organization: ['name', 'alias', 'summary', 'proof', 'sourceUrl'],
    Mention: ['name', 'document', 'resolved', 'detectedSchema'],
  };
  interface FtmEntity {
    readonly id: string;
    readonly schema: string;
    readonly properties: Readonly<Record<string, readonly string[]>>;
    readonly passage?: { readonly quote: string; readonly page: string };
  }
  const read = (from: Corpus): FtmEntity[] =>
    fileOf(from, 'entities.ftm.json')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('has entities with known properties, all of them lists of text', () => {
    for (const { schema, properties } of [...read(corpus), ...read(hostile)]) {
      expect(Object.keys(PROPERTIES)).toContain(schema);
      for (const [name, values] of Object.entries(properties)) {
        expect(PROPERTIES[schema]).toContain(name);
        expect(values.length).toBeGreaterThan(0);
        for (const value of values) expect(typeof value).toBe('string');
      }
    }
  });

  test('ties each mention to its article and its person, with the passage', () => {
    const entities = read(corpus);
    const ids = new Set(entities.map((entity) => entity.id));
    expect(ids.size).toBe(entities.length);
    const mentions = entities.filter((entity) => entity.schema === 'Mention');
    expect(mentions.length).toBeGreaterThan(5);
    for (const { properties, passage } of mentions) {
      expect(ids).toContain(properties['document']?.[0]);
      expect(ids).toContain(properties['resolved']?.[0]);
      expect(passage?.quote).toContain(properties['name']?.[0] ?? '?');
      expect(passage?.page).toMatch(/#m-/u);
    }
  });

  test('gives a publication date only where it is plain, and an address only where there is one', () => {
    const articles = read(corpus).filter((entity) => entity.schema === 'Article');
    expect(articles.map((article) => article.properties['publishedAt']?.[0] ?? null)).toEqual([
      null,
      '2023-09-20',
      null,
      '2026-02',
      null,
    ]);
    const hosted = read(sampleCorpus({ url: 'https://clips.example/north' }));
    expect(hosted[0]?.properties['sourceUrl']?.[0]).toMatch(/^https:\/\/clips\.example\/north\/articles\//u);
  });
});

describe('web annotations', () => {
  test('quote the words and count Unicode characters, not code units', () => {
    const emoji = corpusFrom([
      {
        path: 'a.txt',
        title: 'T',
        blocks: [['paragraph', '🙂🙂 [person=m:Mira 🙂 Holt] met [place=e:Ellery].']],
      },
    ]);
    const { first } = JSON.parse(fileOf(emoji, 'annotations.jsonld'));
    const characters = [...(emoji.articles[0]?.text ?? '')];
    for (const { target } of first.items) {
      const [quote, position] = target.selector;
      expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(characters.join('')).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
    }
  });

  test('are as many as the head says, with different ids, and lead to pages of the site', () => {
    const { first, total } = JSON.parse(fileOf(corpus, 'annotations.jsonld'));
    expect(first.items).toHaveLength(total);
    expect(new Set(first.items.map((one: { id: string }) => one.id)).size).toBe(total);
    for (const { body, target } of first.items) {
      expect(body[1].source).toMatch(/^\.\.\/(?:people|organisations|places|dates|figures)\//u);
      expect(target.source).toMatch(/^\.\.\/articles\/[a-z0-9-]+\.html$/u);
    }
  });
});

describe('the calendar', () => {
  const unfolded = (from: Corpus) => fileOf(from, 'timeline.ics').replaceAll('\r\n ', '').split('\r\n');

  test('has full days only, each with a stamp that is its own day', () => {
    const lines = unfolded(corpus);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20230920',
      'DTSTART;VALUE=DATE:20230919',
      'DTSTART;VALUE=DATE:20260211',
    ]);
    expect(lines.filter((line) => line.startsWith('DTSTAMP'))[1]).toBe('DTSTAMP:20230919T000000Z');
    expect(lines.join('\n')).toContain('The year is taken from the publication date\\, 20 September 2023.');
  });

  test('has no line above 75 bytes, and every line is a property', () => {
    for (const from of [corpus, hostile]) {
      for (const line of fileOf(from, 'timeline.ics').split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\n\r]/u);
      }
      for (const line of unfolded(from).slice(0, -1)) expect(line).toMatch(/^[A-Z-]+(?:;[A-Z]+=[A-Z]+)?:/u);
    }
  });

  test('lets no title begin an event of its own', () => {
    const lines = unfolded(hostile);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(NASTY.length);
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(NASTY.length);
    expect(lines.filter((line) => line.startsWith('UID:'))).toHaveLength(NASTY.length);
  });

  test('folds between characters, and unfolds to what was there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = calendarEscape(text);
        const folded = calendarFold(line);
        expect(folded.endsWith('\r\n')).toBe(true);
        expect(folded.slice(0, -2).replaceAll('\r\n ', '')).toBe(line);
        for (const one of folded.split('\r\n')) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
      }),
    );
  });
});

describe('the graph', () => {
  test('joins two that stand in one paragraph and leads to it', () => {
    const graph = fileOf(corpus, 'graph.graphml');
    const ids = new Map(corpus.entities.map((entity) => [entity.label, entity.id]));
    const pair = [ids.get('Vladimir Saldo') ?? '', ids.get('Sin Hong Chol') ?? ''].sort();
    const edge = graph
      .split('\n')
      .find((line) => line.startsWith(`<edge source="${pair[0]}" target="${pair[1]}"`));
    expect(edge).toContain('<data key="edge_weight">2</data>');
    expect(edge).toContain('<data key="edge_articles">1</data>');
    expect(edge).toMatch(/<data key="edge_first_passage">articles\/001-saldo-[0-9a-f]+\.html#c1<\/data>/u);
  });

  test.each([
    ['sample', corpus],
    ['hostile', hostile],
  ])('is well-formed: %s', (_, from) => {
    const graph = fileOf(from, 'graph.graphml');
    expect(openTags(graph)).toEqual([]);
    const nodes = new Set([...graph.matchAll(/<node id="(?<id>[^"]+)"/gu)].map((one) => one.groups?.['id']));
    for (const { groups } of graph.matchAll(/<edge source="(?<a>[^"]+)" target="(?<b>[^"]+)"/gu)) {
      expect(nodes).toContain(groups?.['a']);
      expect(nodes).toContain(groups?.['b']);
    }
  });

  test('leaves out a paragraph that is a list of names', () => {
    const names = Array.from({ length: 60 }, (_, at) => `[person=p${at}:Nr${at} Holt]`).join(', ');
    const list = corpusFrom([{ path: 'a.txt', title: 'T', blocks: [['paragraph', names]] }]);
    const graph = fileOf(list, 'graph.graphml');
    expect(graph.match(/<node /gu)).toHaveLength(60);
    expect(graph).not.toContain('<edge ');
  });
});

test('any text comes back from CSV, and leaves XML without markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const cell = csvCell(text);
      expect(cell === text || cell === `'${text}`).toBe(true);
      expect(xmlEscape(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)|[^\P{Cc}\t\n\r]/u);
    }),
  );
});
