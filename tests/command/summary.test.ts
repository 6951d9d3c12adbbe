// What is said after a build, in words and as JSON: the same numbers.
import { expect, test } from 'vitest';
import type { BuildResult } from '../../src/build.ts';
import { jsonReport, summaryLines } from '../../src/command/summary.ts';
import type { Problem } from '../../src/records/problem.ts';

const plain = { strong: String, warn: String, fail: String, faint: String };

const published = {
  written: true,
  files: 3,
  bytes: 2_000,
  filesWritten: 3,
  added: [],
  changed: [],
  removed: [],
  foreign: [],
  problems: [],
  subjects: new Map(),
};

function resultWith(skipped: number): BuildResult {
  const problems = Array.from(
    { length: skipped },
    (_, number): Problem => ({
      code: 'empty-seed',
      level: 'warning',
      file: `seeds/${number}.txt`,
      line: null,
      message: 'It is empty.',
      hint: 'Fill it.',
    }),
  );
  const overview = {
    articles: 4,
    named: { person: 3, organisation: 2, place: 1, date: 5, figure: 6 },
    figures: 1234,
    skipped: problems.map(({ file, message }) => ({ path: file, reason: message })),
    corrections: [],
  };
  return { corpus: null, overview, published, problems };
}

const said = (skipped: number, verbose = false): string =>
  summaryLines(resultWith(skipped), { out: 'dist', verbose, palette: plain, took: 100 }).join('\n');

test('the JSON counts what the summary counts', () => {
  expect(said(0)).toContain('4 articles  3 people  2 organisations  1 place  5 dates  1,234 figures');
  expect(JSON.parse(jsonReport(resultWith(0))).counts).toEqual({
    articles: 4,
    person: 3,
    organisation: 2,
    place: 1,
    date: 5,
    figure: 1234,
  });
});

test('where not every skipped file is named, it says where it is', () => {
  expect(said(30)).toContain('30 files skipped, each named above and on review.html');
  expect(said(1500)).toContain('1,500 files skipped, each named in data/report.json');
  expect(said(1500)).toContain('… 1,470 more warnings: --verbose names them');
  expect(said(1500, true)).toContain('1,500 files skipped, each named above');
});
