// Cells of tables, whose unit stands in the head of their column or row.
import { expect, test } from 'vitest';
import { extractFigures } from '../../../../src/extractor/kinds/figures/extract-figures.ts';
import { plainArticle } from '../../../../src/loaders/plain-article.ts';

const INTRO = 'The ministry of Kenya published what the harvest brought.';

function cellsIn(
  rows: readonly string[],
  intro = INTRO,
  taken: readonly { start: number; end: number }[] = [],
) {
  const table = rows.join('\n');
  const text = `${intro}\n\n${table}`;
  const article = plainArticle({ id: '1', text, published: null, language: 'en' });
  const first = article.blocks[0];
  if (first === undefined) throw new Error('a paragraph is missing');
  const start = text.length - table.length;
  const blocks = [first, { ...first, kind: 'table' as const, start, end: text.length }];
  return extractFigures({ ...article, blocks }, { taken }).flatMap((found) =>
    found.kind === 'figure'
      ? [[text.slice(found.start, found.end), found.value.number, found.value.unit, found.value.per]]
      : [],
  );
}

test('a bare cell has the unit of the head of its column', () => {
  expect(
    cellsIn([
      'Country | Exports, $ million | Area (ha) | Share, %',
      'Kenya | 12.5 | 1,940 | 31',
      'Malawi | 7 | 820 | -2.5',
    ]),
  ).toEqual([
    ['12.5', 12.5e6, 'USD', null],
    ['1,940', 1940, 'hectare', null],
    ['31', 31, 'percent', null],
    ['7', 7e6, 'USD', null],
    ['820', 820, 'hectare', null],
    ['-2.5', -2.5, 'percent', null],
  ]);
});

test('a rate, thousands and the money of the country are read as in a sentence', () => {
  expect(cellsIn(['Crop | Yield (t/ha) | Output, ’000 tonnes', 'Maize | 1.8 | 4,200'])).toEqual([
    ['1.8', 1.8, 'tonne', 'hectare'],
    ['4,200', 4.2e6, 'tonne', null],
  ]);
  expect(cellsIn(['Firm | Sales (A$m)', 'Tarn | 5.83'], 'The firms of Perth told their sales.')).toEqual([
    ['5.83', 5.83e6, 'AUD', null],
  ]);
});

test('a head of its row tells where that of the column does not', () => {
  expect(cellsIn(['Item | 2023 | 2024', 'Revenue (€m) | 5.10 | 5.83', 'Growth (%) | 3 | 14'])).toEqual([
    ['5.10', 5.1e6, 'EUR', null],
    ['5.83', 5.83e6, 'EUR', null],
    ['3', 3, 'percent', null],
    ['14', 14, 'percent', null],
  ]);
});

test('nothing is read where no head says a unit, and no date, name or whole sentence of a cell', () => {
  expect(cellsIn(['Place | Team (home) | Points won', '1 | Leeds | 31']).map(([, , unit]) => unit)).toEqual([
    null,
    null,
  ]);
  const rows = ['Day | Rain (mm)', '2 May | 12 to 14'];
  expect(cellsIn(rows).filter(([words]) => words === '12')).toEqual([]);
  const text = `${INTRO}\n\nYear | Share, %\nFirst | 1999`;
  const taken = [{ start: text.length - 4, end: text.length }];
  expect(cellsIn(['Year | Share, %', 'First | 1999'], INTRO, taken)).toEqual([]);
});

test('many small tables take time in proportion', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => `Item ${at} (kg) | ${at}.5`);
  expect(cellsIn(['Item | Weight', ...rows(5000)]).length).toBeLessThan(5001);
});

test('a column of a year or of values has the unit of the line above the table', () => {
  const intro = 'Spending by department, £m';
  expect(
    cellsIn(
      ['Department | Staff | 2025 | Q1 2026', 'Roads | 40 | 12.5 | 13.1', 'Growth (%) | 2 | 3 | 4'],
      intro,
    ),
  ).toEqual([
    ['12.5', 12.5e6, 'GBP', null],
    ['13.1', 13.1e6, 'GBP', null],
    ['2', 2, 'percent', null],
    ['3', 3, 'percent', null],
    ['4', 4, 'percent', null],
  ]);
  expect(cellsIn(['Mill | Value', 'Tarn | 12.5'], 'Table 3: Output by mill (thousand tonnes):')).toEqual([
    ['12.5', 12_500, 'tonne', null],
  ]);
  expect(cellsIn(['Mill | 2025', 'Tarn | 12.5'], 'The mills sold more, tonnes.')).toEqual([
    ['12.5', 12.5, null, null],
  ]);
});
