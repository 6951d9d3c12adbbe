// What `keep` and `drop` for every file do, told line by line.
import { expect, test } from 'vitest';
import { lineCorrections } from '../../src/loaders/settings-for.ts';

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
