// A list that goes on from page to page: an article that changes changes the first page and those that show it.
import { expect, test } from 'vitest';
import { makePrints } from '../../src/renderer/page-prints.ts';
import { figurePages } from '../../src/renderer/pages/figure.ts';
import { namePages } from '../../src/renderer/pages/name.ts';
import { withAddresses } from '../../src/renderer/placement.ts';
import { makeSite } from '../../src/renderer/site.ts';
import { corpusOf } from '../corpus-of.ts';

type Files = Readonly<Record<string, string>>;

/** Nine days on which one name has 15 passages and one quantity 30 figures. */
const FILES: Files = Object.fromEntries(
  Array.from({ length: 9 }, (_, day) => [
    `${day}.md`,
    `---\npublished: 2024-06-0${day + 1}\n---\n# Clinic sees ${day + 2} midwives\n\n${Array.from(
      { length: 15 },
      (__, at) => `Amina Wanjiru counted ${100 + day * 20 + at} nurses and ${300 + at} nurses.\n\n`,
    ).join('')}`,
  ]),
);

/** By path, the print of the subject whose page it is. */
function printsOf(files: Files): ReadonlyMap<string, string> {
  const site = makeSite(withAddresses(corpusOf(files)));
  const prints = makePrints(site);
  return new Map(
    [namePages, figurePages].flatMap((kind) =>
      kind
        .subjects(site)
        .flatMap((subject) =>
          Array.from(subject.pages(), ({ path }) => [path, subject.print(prints)] as const),
        ),
    ),
  );
}

function changed(files: Files): readonly string[] {
  const [before, after] = [printsOf(FILES), printsOf(files)];
  return [...after].flatMap(([path, print]) => (before.get(path) === print ? [] : [path]));
}

const NAME = ['people/amina-wanjiru.html', 'people/amina-wanjiru.2.html', 'people/amina-wanjiru.3.html'];
const QUANTITY = ['figures/nurses-b137a8.html', 'figures/nurses-b137a8.2.html'];
/** What the headings count stands on one page. */
const SHORT = 'figures/midwives-b50fc5.html';

test('every page is a subject of its own', () => {
  expect([...printsOf(FILES).keys()]).toEqual([...NAME, SHORT, ...QUANTITY]);
});

test('a passage of an old article that tells more changes the first page and the last', () => {
  const changes = changed({
    ...FILES,
    '0.md': FILES['0.md']?.replace('counted 114', 'slowly counted 114') ?? '',
  });
  expect(changes).toEqual([NAME[0], NAME[2], SHORT, ...QUANTITY]);
});

test('a passage beside those that are shown changes only what the numbers of a quantity are compared by', () => {
  const changes = changed({ ...FILES, '0.md': `${FILES['0.md']}It rained.\n` });
  expect(changes).toEqual([SHORT, QUANTITY[0]]);
});

test('a passage more in the newest article moves those on all pages after it', () => {
  const changes = changed({ ...FILES, '8.md': `${FILES['8.md']}Amina Wanjiru left.\n` });
  expect(changes).toEqual([...NAME, SHORT, QUANTITY[0]]);
});

test('every page tells how many values a quantity has', () => {
  const changes = changed({ ...FILES, '8.md': FILES['8.md']?.replace('260 nurses', '301 nurses') ?? '' });
  expect(changes).toEqual([NAME[0], SHORT, ...QUANTITY]);
});
