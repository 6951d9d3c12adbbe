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
  largest: 1_000,
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

test('what the corrections did is told in the order of their file', () => {
  const result = resultWith(0);
  if (result.overview === null) throw new Error('There is an overview.');
  const corrections = [12, 3, 7].map((line) => ({
    line,
    correction: `same: name ${line}`,
    effect: 'joined',
  }));
  const lines = summaryLines(
    { ...result, overview: { ...result.overview, corrections } },
    { out: 'dist', verbose: false, palette: plain, took: 100 },
  );
  expect(lines.filter((line) => line.includes('correction')).map((line) => line.trim())).toEqual([
    'correction, line 3: same: name 3 (joined)',
    'correction, line 7: same: name 7 (joined)',
    'correction, line 12: same: name 12 (joined)',
  ]);
});

test('where not every skipped file is named, it says where it is', () => {
  expect(said(30)).toContain('30 files skipped, each named above and on review.html');
  expect(said(1500)).toContain('1,500 files skipped, each named in data/report.json');
  expect(said(1500)).toContain('… 1,470 more warnings (1,470 empty-seed): --verbose names them');
  expect(said(1500, true)).toContain('1,500 files skipped, each named above');
});

test('many warnings of one kind hide none of another, and nothing is said to stand above that does not', () => {
  const { problems, ...result } = resultWith(20);
  const deep = Array.from({ length: 200 }, (): Problem => {
    const [code, message] = ['archive-too-deep', 'This one was not read.'];
    return { code, level: 'warning', file: 'seeds/a.zip', line: null, message, hint: 'Unpack it.' };
  });
  const pipe: Problem = {
    ...{ code: 'not-a-file', level: 'warning', file: 'seeds/z', line: null },
    ...{ message: 'It is a pipe.', hint: 'Take it out.' },
  };
  const lines = summaryLines(
    { ...result, problems: [...deep, ...problems, pipe] },
    { out: 'dist', verbose: false, palette: plain, took: 100 },
  ).join('\n');
  expect(lines).toContain('It is a pipe.');
  expect(lines).toContain('… 191 more warnings (176 archive-too-deep, 15 empty-seed): --verbose names them');
  expect(lines).toContain('20 files skipped, each named on review.html');
});

test.each([
  [3, 2_000, 1_000, 'fits GitHub Pages and Cloudflare Pages (free)'],
  [3, 90e6, 40e6, 'fits GitHub Pages'],
  [30_000, 90e6, 1_000, 'fits GitHub Pages and Cloudflare Pages (paid)'],
  [3, 300e6, 209e6, 'too large for GitHub and Cloudflare Pages'],
])('%i files of %d bytes, the largest of %d: %s', (files, bytes, largest, words) => {
  const result = { ...resultWith(0), published: { ...published, files, bytes, largest } };
  const lines = summaryLines(result, { out: 'dist', verbose: false, palette: plain, took: 100 });
  expect(lines.join('\n')).toContain(`  ${words}`);
});

test('the reason why nothing was written stands last, below hundreds of warnings', () => {
  const { problems } = resultWith(300);
  const reason: Problem = {
    ...{ code: 'foreign-file-in-the-way', level: 'error', file: 'dist/index.html', line: null },
    ...{ message: 'This file is not of a build.', hint: 'Move it away.' },
  };
  const lines = summaryLines(
    { corpus: null, overview: null, published: null, problems: [reason, ...problems] },
    { out: 'dist', verbose: false, palette: plain, took: 100 },
  );
  expect(lines.slice(-4)).toEqual([
    'dist/index.html  error  This file is not of a build.',
    '    Move it away.  [foreign-file-in-the-way]',
    '',
    'Nothing was written; the site of the last build is as it was.',
  ]);
});

test('a build that only --strict stopped says so', () => {
  const { problems } = resultWith(1);
  const lines = summaryLines(
    { corpus: null, overview: null, published: null, problems },
    { out: 'dist', verbose: false, palette: plain, took: 100 },
  );
  expect(lines.at(-1)).toContain("because with '--strict' a warning stops the build");
});
