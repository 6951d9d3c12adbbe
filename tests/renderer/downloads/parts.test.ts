// Large downloads in parts, heavy ones left out, and the two writers that make rows into text.
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../../../src/records/config.ts';
import { csvText } from '../../../src/renderer/downloads/csv.ts';
import type { Column } from '../../../src/renderer/downloads/download.ts';
import { downloadFiles } from '../../../src/renderer/downloads/download-files.ts';
import { downloads } from '../../../src/renderer/downloads/downloads.ts';
import { jsonWriter } from '../../../src/renderer/downloads/json.ts';
import { partWriter } from '../../../src/renderer/downloads/part-writer.ts';
import { tables } from '../../../src/renderer/downloads/tables.ts';
import { isMade } from '../../../src/renderer/downloads/which-downloads.ts';
import { sampleCorpus } from '../../sample-corpus.ts';
import { openTags } from './open-tags.ts';

const corpus = sampleCorpus();

describe('the data folder', () => {
  const whole = new Map([...downloadFiles(corpus)].map((file) => [file.path, String(file.content)]));
  const written = new Map<string, readonly string[]>();
  const cut = new Map(
    [...downloadFiles(corpus, written, { largest: 4000 })].map((file) => [file.path, file.content]),
  );
  const partsOf = (path: string) => (written.get(path) ?? []).map((part) => String(cut.get(part)));
  const ALONE = /(?:\.json|\.jsonld|\.geojson|\.graphml|\.ics|\.tei\.xml)$/u;

  test('has a large file in parts, in the order of its rows, and says so', () => {
    for (const { path } of downloads.filter((one) => isMade(corpus, one)).slice(0, -1)) {
      const parts = partsOf(path);
      if (parts.length > 1) expect(Buffer.byteLength(whole.get(path) ?? '')).toBeGreaterThan(4000 / 3);
      else expect(parts).toEqual([whole.get(path)]);
      if (!ALONE.test(path) || path.endsWith('.ftm.json')) expect(parts.join('')).toBe(whole.get(path));
    }
    expect(written.get('data/entities.ftm.json')?.slice(0, 2)).toEqual([
      'data/entities.part-1.ftm.json',
      'data/entities.part-2.ftm.json',
    ]);
    const described = JSON.parse(
      String(cut.get('data/datapackage.json') ?? cut.get('data/datapackage.part-1.json')),
    );
    const mentions = described.resources.find((one: { name: string }) => one.name === 'mentions.json');
    expect(mentions.path.slice(0, 2)).toEqual(['mentions.part-1.json', 'mentions.part-2.json']);
  });

  test('has parts of bounded size, but for a row that is larger by itself', () => {
    for (const [path, content] of cut) {
      const rows = String(content)
        .trim()
        .split(path.endsWith('.tei.xml') ? '<TEI ' : '\n').length;
      if (Buffer.byteLength(content) > 4000 && !/(?:datapackage|report|changes)\.json$/u.test(path))
        expect([path, rows < 6]).toEqual([path, true]);
    }
  });

  test.each(tables.map((table) => table.name))(
    'has parts of %s.json that are whole by themselves',
    (name) => {
      const parts = partsOf(`data/${name}.json`);
      expect(parts.length).toBeGreaterThan(name === 'figures' || name === 'dates' ? 0 : 1);
      expect(parts.flatMap((part) => JSON.parse(part))).toEqual(
        JSON.parse(whole.get(`data/${name}.json`) ?? ''),
      );
    },
  );

  test('has parts of other formats that are whole by themselves', () => {
    for (const path of ['data/timeline.json', 'data/annotations.jsonld', 'data/places.geojson'])
      for (const part of partsOf(path)) expect(() => JSON.parse(part)).not.toThrow();
    for (const part of partsOf('data/graph.graphml')) expect(openTags(part)).toEqual([]);
    for (const part of partsOf('data/timeline.ics'))
      expect([part.startsWith('BEGIN:VCALENDAR'), part.endsWith('END:VCALENDAR\r\n')]).toEqual([true, true]);
    expect(partsOf('data/graph.graphml').length).toBeGreaterThan(1);
  });

  test('leaves the heaviest forms out of a large collection, and has them where they are asked for', () => {
    const heavy = downloads.filter((one) => one.setting !== undefined).map((one) => one.path);
    expect(heavy).toEqual([
      'data/entities.ftm.json',
      'data/annotations.jsonld',
      'data/articles.tei.xml',
      'data/timeline.ics',
      'data/timeline.json',
      'data/graph.graphml',
    ]);
    const usual = configSchema.parse({}).downloads;
    const made = (downloads_: Partial<typeof usual>) =>
      new Set(
        Array.from(
          downloadFiles(sampleCorpus({ downloads: { ...usual, ...downloads_ } })),
          (file) => file.path,
        ),
      );
    const off = made({ annotations: false, ftm: false, timeline: false, graph: false, tei: false });
    for (const path of heavy) expect([path, off.has(path)]).toEqual([path, false]);
    const all = downloads.filter((one) => isMade(sampleCorpus(), one)).length;
    expect(off.size).toBe(all - heavy.length);
    expect(made({ annotations: true, ftm: true }).size).toBe(all);
  });
});

describe('a file is put together from pieces', () => {
  const FRAME = { head: '[', between: ',', tail: ']' };
  const parts = (
    pieces: readonly string[],
    largest: number,
    frame: Parameters<typeof partWriter>[1] = FRAME,
  ) => {
    const writer = partWriter('data/x.json', frame, largest);
    const files = pieces.flatMap((piece) => writer.add(piece) ?? []);
    const all = [...files, writer.end()];
    expect(all.map((file) => file.path)).toEqual(writer.paths);
    return all.map((file) => String(file.content));
  };

  test('and is one where they fit', () => {
    expect(parts([], 100)).toEqual(['[]']);
    expect(parts(['1', '2'], 100)).toEqual(['[1,2]']);
  });

  test('whatever the pieces are, every part is within its bound or holds one piece, and none is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })),
        fc.integer({ min: 10, max: 300 }),
        (texts, largest) => {
          const pieces = texts.map((text) => JSON.stringify(text));
          const all = parts(pieces, largest);
          const items = all.map((part): readonly string[] => JSON.parse(part));
          expect(items.flat()).toEqual(texts);
          for (const [at, part] of all.entries())
            if (Buffer.byteLength(part) > largest) expect(items[at]).toHaveLength(1);
        },
      ),
    );
  });

  test('a head that stands once is in the first part alone', () => {
    const all = parts(['a\n', 'b\n', 'c\n'], 10, { head: 'name\n', between: '', tail: '', headOnce: true });
    expect(all.length).toBeGreaterThan(1);
    expect(all.join('')).toBe('name\na\nb\nc\n');
  });

  test('a large file comes as bytes, the same as its text', () => {
    const piece = `“${'x'.repeat(200)}” \ud800`;
    const [content = ''] = parts(
      Array.from({ length: 2000 }, () => piece),
      10_000_000,
      { head: '', between: '\n', tail: '' },
    );
    expect(content).toBe(Array.from({ length: 2000 }, () => piece.replace('\ud800', '\ufffd')).join('\n'));
  });
});

describe('rows are written', () => {
  const COLUMNS: readonly Column[] = ['a', 'b', 'c'].map((name) => ({
    name,
    type: 'string',
    description: 'X.',
  }));
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '"', ',', '\n', '\r', 'a"b', ' a ', 'a,b', 'é“'),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string()),
  );

  test('as CSV like a well-known writer of CSV writes them', () => {
    const safe = cell.filter((value) => !/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u.test(String(value ?? '')));
    fc.assert(
      fc.property(fc.array(fc.tuple(safe, safe, safe)), (rows) => {
        const expected = rows.map((row) =>
          row.map((one) => (Array.isArray(one) ? one.join('; ') : String(one ?? ''))),
        );
        const form = { record_delimiter: '\r\n', quoted_match: /[\r\n]/u };
        expect(csvText(COLUMNS, rows)).toBe(stringify([['a', 'b', 'c'], ...expected], form));
      }),
    );
  });

  test('as JSON that gives back every cell, and leaves out what has no value', () => {
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell), (row) => {
        const read = JSON.parse(jsonWriter(COLUMNS)(row));
        for (const [at, name] of ['a', 'b', 'c'].entries()) {
          const value = row[at];
          const none = value === null || (Array.isArray(value) && value.length === 0);
          if (none) expect(read).not.toHaveProperty(name);
          else expect(read[name]).toEqual(Object.is(value, -0) ? 0 : value);
        }
      }),
    );
    const always = COLUMNS.map((column) => ({ ...column, keepsNull: true }) as const);
    expect(jsonWriter(always)([null, undefined, Number.NaN])).toBe('{"a":null,"c":null}');
  });
});
