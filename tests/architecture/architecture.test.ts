import { describe, expect, test } from 'vitest';
import {
  forbiddenImports,
  outsideWorld,
  readSources,
  type Sources,
  unlistedUnits,
  unsteadyCalls,
} from './rules.ts';

const sources = readSources();
const planted = (path: string, source: string): Sources => new Map([...sources, [path, source]]);

/** Each folder of units and the file that lists them. */
const LISTS = [
  ['loaders/formats', 'loaders/formats/formats.ts'],
  ['loaders/cleaners', 'loaders/cleaners/clean.ts'],
  ['renderer/pages', 'renderer/page-kinds.ts'],
  ['renderer/downloads/files', 'renderer/downloads/downloads.ts'],
  ['renderer/downloads/tables', 'renderer/downloads/tables.ts'],
] as const;

describe('stages do not import each other', () => {
  test('in the program', () => expect(forbiddenImports(sources)).toEqual([]));

  test.each([
    ['loaders/bad.ts', "import { render } from '../renderer/render.ts';"],
    ['extractor/kinds/bad.ts', "import { loadArticle } from '../../loaders/load-article.ts';"],
    ['resolver/bad.ts', "import type { X } from '../extractor/extract.ts';"],
    ['renderer/bad.ts', "const later = await import('../store/publish.ts');"],
    ['text/bad.ts', "import { extract } from '../extractor/extract.ts';"],
    ['records/bad.ts', "import { compareText } from '../text/compare.ts';"],
  ])('a planted import in %s is found', (path, source) => {
    expect(forbiddenImports(planted(path, source)).map((line) => line.split(' ')[0])).toEqual([path]);
  });
});

describe('only the store touches disk and network, only main.ts prints', () => {
  test('in the program', () => expect(outsideWorld(sources)).toEqual([]));

  test.each([
    ['loaders/bad.ts', "import { readFileSync } from 'node:fs';"],
    ['renderer/bad.ts', "import { get } from 'node:https';"],
    ['extractor/bad.ts', "console.log('here');"],
    ['command/bad.ts', "process.stdout.write('here');"],
  ])('a planted call in %s is found', (path, source) => {
    expect(outsideWorld(planted(path, source))).toHaveLength(1);
  });
});

describe('no clock, no random, no locale', () => {
  test('in the program', () => expect(unsteadyCalls(sources)).toEqual([]));

  test.each([
    'Date.now()',
    'new Date()',
    'Math.random()',
    'a.localeCompare(b)',
    'n.toLocaleString()',
    'new Intl.Collator()',
    "process.env['TZ']",
    'date.getDay()',
  ])('planted %s is found', (call) => {
    expect(unsteadyCalls(planted('text/bad.ts', `const x = ${call};`))).toHaveLength(1);
  });
});

describe('every unit is on its list', () => {
  test.each(LISTS)('%s', (folder, list) => {
    expect(sources.has(list)).toBe(true);
    expect(unlistedUnits(sources, folder, list)).toEqual([]);
  });

  test.each(LISTS)('a planted file in %s is found', (folder, list) => {
    expect(unlistedUnits(planted(`${folder}/bad.ts`, 'export const bad = 1;'), folder, list)).toEqual([
      `${folder}/bad.ts`,
    ]);
  });
});
