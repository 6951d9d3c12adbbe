import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/records/corpus.ts';
import { downloadFiles } from '../../src/renderer/downloads/download-files.ts';
import { withChanges } from '../../src/renderer/downloads/things.ts';
import { readLastBuild } from '../../src/store/last-build-report.ts';
import { corpusOf } from '../corpus-of.ts';
import { folderWith } from '../temporary.ts';

const HERALD = 'The Herald, 3 March 2025\n\nMira Holt, mayor of Ellery, said 12 houses burned on the hill.\n';
const COURIER = 'The Courier, 4 March 2025\n\nOtto Lang counted 31 boats in the harbour of Ellery.\n';
const ONE = { 'a.txt': HERALD };
const TWO = { 'a.txt': HERALD, 'b.txt': COURIER };

/** Writes the data folder of a build over the last one, as the program does. */
function built(folder: string, files: Readonly<Record<string, string>>, largest?: number): Corpus {
  const corpus = withChanges(corpusOf(files), readLastBuild(folder));
  mkdirSync(join(folder, 'data'), { recursive: true });
  for (const file of downloadFiles(corpus, new Map(), largest === undefined ? {} : { largest }))
    writeFileSync(join(folder, file.path), file.content);
  return corpus;
}

const labels = (things: readonly { label: string }[] = []) => things.map((thing) => thing.label);

describe('a build tells what changed since the last one', () => {
  test('the first has nothing to compare with', () => {
    const { changes } = built(folderWith({}), ONE);
    expect(changes).toEqual({ first: true, added: [], gone: [], changed: [] });
  });

  test('a new article, its people, statements and figures are new; what stays is not', () => {
    const folder = folderWith({});
    built(folder, ONE);
    const { changes } = built(folder, TWO);
    expect(changes?.first).toBe(false);
    expect(labels(changes?.added)).toContain('Otto Lang');
    expect(labels(changes?.added).join('\n')).toContain('31 boats');
    expect(labels(changes?.added)).not.toContain('Mira Holt');
    expect(changes?.gone).toEqual([]);
  });

  test('what is gone keeps its name', () => {
    const folder = folderWith({});
    built(folder, TWO);
    const { changes } = built(folder, ONE);
    expect(labels(changes?.gone)).toContain('Otto Lang');
    expect(changes?.added).toEqual([]);
  });

  test('a changed file is a changed article, not a new one', () => {
    const folder = folderWith({});
    built(folder, TWO);
    const { changes } = built(folder, { ...TWO, 'b.txt': `${COURIER}\nThe wind turned at night.\n` });
    expect(changes?.changed.map(({ kind }) => kind)).toEqual(['article']);
    expect(changes?.added).toEqual([]);
  });

  test('a second build of the same files has the same account, so the same bytes', () => {
    const folder = folderWith({});
    built(folder, ONE);
    const first = built(folder, TWO);
    const again = built(folder, TWO);
    expect(again.changes).toEqual(first.changes);
    expect([...downloadFiles(again)]).toEqual([...downloadFiles(first)]);
  });

  test('a list in parts is read part by part', () => {
    const folder = folderWith({});
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`n${at}.txt`, HERALD.replace('Mira Holt', `Mira Holt${at}`)]),
    );
    built(folder, many, 500);
    expect([...(readLastBuild(folder)?.things ?? [])].length).toBeGreaterThan(60);
    expect(built(folder, many, 500).changes?.first).toBe(true);
  });
});

describe('a folder that no build wrote', () => {
  test.each([
    ['nothing', {}],
    ['no list', { 'data/report.json': '{"changes":{"first":true}}' }],
    ['no JSON', { 'data/report.json': 'hello', 'data/snapshot.tsv': '' }],
    [
      'a list of something else',
      {
        'data/report.json':
          '{"changes":{"first":true,"added":{"total":0,"things":[]},"changed":{"total":0,"things":[]},"gone":{"total":0,"things":[]}}}',
        'data/snapshot.tsv': 'name\tage\nMira\t41\n',
      },
    ],
  ])('is no last build: %s', (_, files) => {
    expect(readLastBuild(folderWith(files))).toBeNull();
  });
});
