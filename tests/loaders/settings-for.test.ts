// What `keep` and `drop` for every file do, told line by line.
import { expect, test } from 'vitest';
import { keysByContent, keysByPath, lineCorrections } from '../../src/loaders/settings-for.ts';

const file = (corrections: { keep?: string[]; drop?: string[] }) => ({
  path: 'seeds/_corrections.yaml',
  corrections,
  lines: new Map([
    ['keep.0', 2],
    ['drop.0', 4],
    ['drop.1', 5],
  ]),
});

test('a line that no article has is a warning with its place, one that an article has an effect', () => {
  const articles = [{ lines: ['A title', '', ' Buy  our book '] }, { lines: ['Listen to this'] }];
  const { effects, problems } = lineCorrections(
    file({ keep: ['Listen to this'], drop: ['Buy our book', 'Buy our bok'] }),
    articles,
  );
  expect(effects).toEqual([
    { line: 2, correction: "keep: 'Listen to this'", effect: 'left in every file' },
    { line: 4, correction: "drop: 'Buy our book'", effect: 'taken out of every file' },
  ]);
  expect(problems).toMatchObject([
    {
      code: 'correction-without-match',
      level: 'warning',
      line: 5,
      message: "No article has the line of drop: 'Buy our bok'.",
    },
  ]);
});

test('no article is read where nothing is asked, and none beyond the last that is needed', () => {
  let read = 0;
  function* articles() {
    for (const lines of [['One'], ['Two'], ['Three']]) {
      read += 1;
      yield { lines };
    }
  }
  expect(lineCorrections(null, articles())).toEqual({ effects: [], problems: [] });
  expect(lineCorrections(file({ keep: [], drop: [] }), articles()).problems).toEqual([]);
  expect(read).toBe(0);
  lineCorrections(file({ drop: ['Two'] }), articles());
  expect(read).toBe(2);
});

test('keys of files that were moved are found by quote, title and hash, and each article is read once for all of them', () => {
  let read = 0;
  const article = (path: string, title: string, line: string) => ({
    ...{ path, title, hash: path.charCodeAt(0).toString(16).repeat(32) },
    get lines() {
      read += 1;
      return [title, '', line];
    },
  });
  const articles = [
    article('a.txt', 'Ferries', 'The “last” ferry ran  at nine.'),
    article('b.txt', 'Trams', 'The tram ran at nine.'),
    article('c.txt', 'Buses', 'No bus ran.'),
    article('d.txt', 'Boats', 'No boat ran.'),
  ];
  const corrections = {
    articles: {
      'old/1.txt': { quote: 'the "last" ferry', title: 'X' }, // not in these letters
      'old/2.txt': { quote: 'The "last" ferry ran at', title: 'Ferries of the day' },
      'old/3.txt': { quote: 'ran at nine', title: 'Trams of the day' }, // the other article is taken by then
      Buses: { title: 'Buses of the day' },
      [articles[3]?.hash.slice(0, 12) ?? '']: { title: 'Boats of the day' },
    },
  };
  const original = { path: 'c.yaml', corrections, lines: new Map() };
  const byPath = keysByPath(
    original,
    articles.map(({ path }) => path),
  );
  const { found, missing } = keysByContent(original, byPath, articles);
  expect(Object.fromEntries(found)).toEqual({
    'a.txt': 'old/2.txt',
    'b.txt': 'old/3.txt',
    'c.txt': 'Buses',
    'd.txt': '646464646464',
  });
  expect(missing).toEqual(['old/1.txt']);
  expect(read).toBe(articles.length);
});
