// Rows of articles that stand in the last site are taken from there: the files are the same as if all rows had been made.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/records/corpus.ts';
import type { OutputFile } from '../../src/records/output-file.ts';
import { downloadFiles } from '../../src/renderer/downloads/download-files.ts';
import type { Rows } from '../../src/renderer/downloads/standing-rows.ts';
import { plannedPages } from '../../src/renderer/due-pages.ts';
import { leftSite } from '../../src/store/left-files.ts';
import { withCheck } from '../../src/store/note.ts';
import { publish } from '../../src/store/publish.ts';
import { rememberRows, standingRows } from '../../src/store/standing-rows.ts';
import { corpusOf } from '../corpus-of.ts';
import { folderWith } from '../temporary.ts';

type Files = Readonly<Record<string, string>>;

const LARGEST = 6000;
/** The size of a part ends among the articles and, for the longest of them, within one. */
const ARTICLES: Files = Object.fromEntries(
  Array.from({ length: 24 }, (_, number) => [
    `${number < 10 ? '0' : ''}${number}.txt`,
    `Ferry ${number}\n\n${`Mira Holt said on ${1 + number} March 2025 that ${number + 3} boats left Ellery. `.repeat(number === 7 ? 12 : number % 3)}\n\nThe “harbour” waits.\n`,
  ]),
);

const EDITS: readonly (readonly [what: string, (files: Files) => Files])[] = [
  ['nothing', (files) => files],
  [
    'a sentence more',
    (files) => ({ ...files, '05.txt': `${files['05.txt']}\nOtto Lang counted 31 boats.\n` }),
  ],
  [
    'an article before all others',
    (files) => ({ ...files, '!.txt': 'First\n\nMira Holt left Ellery on 2 April 2025.\n' }),
  ],
  ['an article after all others', (files) => ({ ...files, 'z.txt': 'Last\n\nOtto Lang, 31, left.\n' })],
  ['an article goes', ({ '03.txt': _, ...files }) => files],
  ['the longest goes', ({ '07.txt': _, ...files }) => files],
  ['a long one comes', (files) => ({ ...files, '20.txt': ARTICLES['07.txt'] ?? '' })],
  [
    'a name is called otherwise',
    (files) => ({ ...files, '11.txt': 'Mira Holt\n\nMira Holt, mayor of Ellery, spoke.\n' }),
  ],
  ['all go but one', (files) => ({ 'z.txt': files['z.txt'] ?? '' })],
  ['and come again', () => ARTICLES],
];

interface Site {
  readonly folder: string;
  readonly note: string;
}

function madeSite(): Site {
  const folder = folderWith({});
  return { folder: join(folder, 'dist'), note: join(folder, 'rows.json') };
}

/** What standing rows leave to be made and to be taken. */
interface Work {
  made: number;
  taken: number;
}

function* counted(files: Iterable<OutputFile>, work: Work): Generator<OutputFile> {
  for (const file of files) {
    work.made += Buffer.byteLength(file.content);
    for (const { bytes } of file.standing ?? []) work.taken += bytes;
    yield file;
  }
}

/** Publish the data folder alone over the last one. */
async function built(corpus: Corpus, { folder, note }: Site): Promise<Work> {
  const work: Work = { made: 0, taken: 0 };
  const rows = rowsOver(corpus, { folder, note });
  const files = counted(downloadFiles(corpus, new Map(), { largest: LARGEST, rows }), work);
  const { written } = await publish(files, folder, { onFile: () => {} });
  expect(written).toBe(true);
  rememberRows(note, 'f', { ...rows.made(), site: leftSite(folder) });
  return work;
}

function rowsOver(corpus: Corpus, { folder, note }: Site): Rows {
  const pages = () => ({ prints: new Map(), filesOf: () => [] });
  return plannedPages(corpus, { pages, rows: () => standingRows(note, folder, 'f') }).rows;
}

function read(folder: string): Files {
  const paths = readdirSync(join(folder, 'data')).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, 'data', path), 'utf8')]));
}

describe('rows of articles that have not changed', () => {
  test('stand, and the files are those of a build from nothing, edit after edit', async () => {
    const site = madeSite();
    await built(corpusOf(ARTICLES), site);
    let files = ARTICLES;
    const works = new Map<string, Work>();
    for (const [what, edit] of EDITS) {
      files = edit(files);
      const corpus = corpusOf(files);
      works.set(what, await built(corpus, site));
      const cold = madeSite();
      const { taken } = await built(corpus, cold);
      expect(taken).toBe(0);
      expect(read(site.folder), what).toEqual(read(cold.folder));
      for (const [path, text] of Object.entries(read(cold.folder)))
        if (/^(?:mentions|statements|figures|dates)\.part-\d+\.json$/u.test(path)) {
          const rows: readonly { article: string }[] = JSON.parse(text);
          const isOfOne = rows.every(({ article }) => article === rows[0]?.article);
          expect([path, isOfOne || Buffer.byteLength(text) <= LARGEST]).toEqual([path, true]);
        }
    }
    expect(works.get('nothing')?.taken).toBeGreaterThan((works.get('nothing')?.made ?? 0) / 2);
    expect(works.get('a sentence more')?.taken).toBeGreaterThan(10_000);
    expect(works.get('and come again')?.taken).toBe(0);
  });

  test('are made where the note of them is damaged, or a file was touched', async () => {
    const corpus = corpusOf(ARTICLES);
    const damages: readonly ((site: Site, note: string) => void)[] = [
      (site, note) => writeFileSync(site.note, note.slice(0, -30)),
      (site, note) => writeFileSync(site.note, note.replace('"f"', '"g"')),
      (site, note) => writeFileSync(site.note, note.replace(/,\d/u, ',7')),
      (site, note) =>
        writeFileSync(
          site.note,
          withCheck(note.slice(note.indexOf('\n') + 1).replaceAll(/,\d+\]\]/gu, ',999999]]')),
        ),
      (site) => rmSync(site.note),
      (site) => writeFileSync(join(site.folder, 'data/dates.part-1.csv'), 'mine'),
    ];
    const works: number[] = [];
    for (const damage of [...damages, () => {}]) {
      const site = madeSite();
      await built(corpus, site);
      const cold = read(site.folder);
      damage(site, readFileSync(site.note, 'utf8'));
      works.push((await built(corpus, site)).taken);
      expect(read(site.folder)).toEqual(cold);
    }
    const whole = works.at(-1) ?? 0;
    expect(works.slice(0, 3)).toEqual([0, 0, 0]);
    expect(works[4]).toBe(0);
    for (const taken of works.slice(0, -1)) expect(taken).toBeLessThan(whole);
  });

  test.each([
    'null',
    '[]',
    '{"frame":"f"}',
    '{"frame":"f","articles":[],"tables":[1]}',
    '{"frame":"f","articles":[null],"tables":[]}',
    '{"frame":"f","articles":[],"tables":[["data/dates.csv",[],{}]]}',
  ])('are all made where the note of them is %s', async (text) => {
    const corpus = corpusOf({ '01.txt': ARTICLES['01.txt'] ?? '' });
    const site = madeSite();
    await built(corpus, site);
    const cold = read(site.folder);
    writeFileSync(site.note, withCheck(text));
    expect((await built(corpus, site)).taken).toBe(0);
    expect(read(site.folder)).toEqual(cold);
  });
});
