// Every kind of wrongness that the dialog offers, on every kind of page and mention: its lines do what they say and raise no word.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explore } from '../../src/build.ts';
import type { Corpus } from '../../src/records/corpus.ts';
import type { BuildOptions } from '../../src/records/options.ts';
import { buildSite } from '../sites/build-site.ts';
import { openBrowser, openWrong } from './open-site.ts';

const SEEDS = {
  'a.txt':
    'Talks in Nairobi\n\nAmina Wanjiru, the health minister, said on 3 May 2024 that 1,200 nurses had left Kenya. Wanjiru said so twice.\n\nOn Friday Amina Wanjiru met Peter Otieno of Green Valley Bank in Kampala. Wanjiru left on 4 May 2024.\n\nSubscribe to our newsletter\n\nWritten on the road by hand.\n',
  'b.txt':
    'Nurses return\n\nPeter Otieno told reporters that 300 nurses had returned to Kenya on Monday.\n\nWritten on the road by hand.\n',
};

let browser: Browser;
let page: Page;
let root = '';
let folder = '';
let options: BuildOptions;
let paths: readonly string[];

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  const site = await buildSite(SEEDS);
  ({ folder, options } = site);
  root = `${pathToFileURL(options.out).href}/`;
  paths = [...site.site.keys()];
});

afterAll(async () => {
  await browser?.close();
});

const pathOf = (pattern: RegExp): string =>
  paths.find((path) => pattern.test(path)) ?? `nothing like ${pattern}`;
const ARTICLE = /^articles\/a-\w+\.html$/u;

/** Open the dialog about the page, or about the mention whose label begins so. */
async function open(path: string, about: string): Promise<void> {
  await page.goto(`${root}${path}`);
  await openWrong(page);
  const labels = await page.$$eval('#wrong-about option', (all) => all.map((one) => one.textContent ?? ''));
  const index = labels.findIndex((label) => label.startsWith(about));
  expect(index, `${about} of ${labels.join(' | ')}`).toBeGreaterThanOrEqual(0);
  await page.selectOption('#wrong-about', { index });
}

const offered = (): Promise<string[]> =>
  page.$$eval('#wrong-what option', (all) => all.map((one) => one.textContent ?? ''));

async function compose(what: string, values: readonly string[]): Promise<string> {
  await page.selectOption('#wrong-what', { label: what });
  for (const [i, value] of values.entries()) {
    const field = page.locator(`#wrong-${i}`);
    if ((await field.evaluate((one) => one.tagName)) === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
  }
  return await page.inputValue('#wrong-yaml');
}

async function corrected(lines: string): Promise<Corpus> {
  const file = join(folder, 'seeds/_corrections.yaml');
  writeFileSync(file, lines);
  const { corpus, problems } = await explore(options, () => {});
  rmSync(file);
  expect(
    problems.filter(({ level, file: at }) => level !== 'note' && at.endsWith('_corrections.yaml')),
    lines,
  ).toEqual([]);
  if (corpus === null) throw new Error('Nothing was read.');
  return corpus;
}

/** 'person: Peter Otieno ×2', and of every date and figure what it means. */
const told = (corpus: Corpus): string[] =>
  corpus.entities.flatMap(({ kind, label, description, mentions }) => [
    `${kind}: ${label} ×${mentions.length}`,
    `${label}: ${description}`,
    ...mentions.flatMap((one) => {
      if (one.kind === 'date') return [`“${one.text}” ${one.value.edtf}`];
      return one.kind === 'figure'
        ? [`“${one.text}” ${one.value.number} ${one.value.unit} ${one.value.counts}`]
        : [];
    }),
  ]);
const articleA = (corpus: Corpus) => corpus.articles.find(({ path }) => path === 'a.txt');

type Case = readonly [
  what: string,
  values: readonly string[],
  holds: (corpus: Corpus) => unknown,
  wanted: unknown,
];
const says = (line: string) => (corpus: Corpus) => told(corpus).includes(line);

const CASES: readonly (readonly [place: string, path: RegExp, about: string, cases: readonly Case[]])[] = [
  [
    'a name in an article',
    ARTICLE,
    '“Kampala”',
    [
      ['It names somebody or something else', ['Nairobi'], says('place: Nairobi ×2'), true],
      ['It is another kind of thing', ['organisation'], says('organisation: Kampala ×1'), true],
      ['There is no name here', [], (corpus) => told(corpus).join().includes('Kampala'), false],
      ['This is never a name', [], (corpus) => told(corpus).join().includes('Kampala'), false],
    ],
  ],
  [
    'a date',
    ARTICLE,
    '“3 May 2024”',
    [
      ['It means another date', ['2023-05'], says('“3 May 2024” 2023-05'), true],
      ['It is no date', [], (corpus) => told(corpus).join().includes('“3 May 2024”'), false],
    ],
  ],
  [
    'a figure',
    ARTICLE,
    '“1,200',
    [
      ['It means something else', ['12,500', '', 'midwives'], says('“1,200” 12500 null midwives'), true],
      ['It is no figure', [], (corpus) => told(corpus).join().includes('“1,200'), false],
    ],
  ],
  [
    'the page of a name with two spellings',
    /^people\/amina-wanjiru\.html$/u,
    'This page',
    [
      ['It is the same as another', ['Peter Otieno'], says('person: Amina Wanjiru ×6'), true],
      ['Two are mixed up here', ['Amina Wanjiru', 'Wanjiru'], says('person: Amina Wanjiru ×2'), true],
      ['It is no name', [], (corpus) => told(corpus).join().includes('Wanjiru ×'), false],
      [
        'It is another kind of thing',
        ['organisation'],
        (corpus) => told(corpus).filter((one) => /^person: .*Wanjiru/u.test(one)),
        [],
      ],
      [
        'It should be called something else',
        ['Dr Amina “A: #1” Wanjiru'],
        says('person: Dr Amina “A: #1” Wanjiru ×4'),
        true,
      ],
      [
        'The line under the name is wrong',
        ['minister of health: until 2025'],
        says('Amina Wanjiru: minister of health: until 2025'),
        true,
      ],
      [
        'A role is wrong',
        ['health minister'],
        (corpus) =>
          corpus.entities.some(({ statements }) =>
            statements.some(({ property, value }) => property === 'role' && value === 'health minister'),
          ),
        false,
      ],
      [
        'Who it is in a register',
        ['wikidata', 'Q42'],
        (corpus) => [...(corpus.editor?.identifiers.values() ?? [])].flat().map(({ value }) => value),
        ['Q42'],
      ],
      [
        'Something to add',
        ['See *also* [b].'],
        (corpus) => [...(corpus.editor?.notes.values() ?? [])],
        ['See *also* [b].'],
      ],
      [
        'Lines of every file that are no text',
        ['Written on the road by hand.'],
        (corpus) =>
          corpus.articles
            .map(({ text }) => text)
            .join()
            .includes('road by hand'),
        false,
      ],
    ],
  ],
  [
    'the page of an article',
    ARTICLE,
    'This page',
    [
      ['A name was missed', ['Friday', 'organisation'], says('organisation: Friday ×1'), true],
      [
        'The title',
        ['"Talks": part 1 # of 2'],
        (corpus) => articleA(corpus)?.title,
        '"Talks": part 1 # of 2',
      ],
      ['The day of publication', ['2024-05-05'], (corpus) => articleA(corpus)?.published.edtf, '2024-05-05'],
      [
        'The publisher',
        ['The Daily: Nairobi'],
        (corpus) => articleA(corpus)?.publisher,
        'The Daily: Nairobi',
      ],
      [
        'A line that is not the article’s',
        ['Written on the road by hand.'],
        (corpus) => articleA(corpus)?.text.includes('road'),
        false,
      ],
      [
        'A line that was taken out',
        ['Subscribe to our newsletter'],
        (corpus) => articleA(corpus)?.text.includes('Subscribe'),
        true,
      ],
      [
        'Something to add',
        ['# No heading'],
        (corpus) => corpus.editor?.notes.get(articleA(corpus)?.id ?? ''),
        '# No heading',
      ],
      [
        'Lines of every file that are no text',
        ['Written on the road by hand.'],
        (corpus) =>
          corpus.articles
            .map(({ text }) => text)
            .join()
            .includes('road by hand'),
        false,
      ],
    ],
  ],
];

test.each(CASES)('%s', async (_, path, about, cases) => {
  await open(pathOf(path), about);
  expect(await offered()).toEqual(cases.map(([what]) => what)); // what is offered is tried
  const before = (await explore(options, () => {})).corpus;
  for (const [what, values, holds, wanted] of cases) {
    const lines = await compose(what, values);
    if (before !== null) expect(holds(before), `before ${what}`).not.toEqual(wanted);
    expect(holds(await corrected(lines)), `${what}\n${lines}`).toEqual(wanted);
  }
});

test('lines of several answers, pasted one after the other, are taken together', async () => {
  await open(pathOf(ARTICLE), '“Kampala”');
  const pins = [await compose('It names somebody or something else', ['Nairobi'])];
  await open(pathOf(ARTICLE), '“Green Valley Bank”');
  pins.push(await compose('There is no name here', []));
  await open(pathOf(ARTICLE), 'This page');
  pins.push(await compose('The title', ['New']), await compose('The day of publication', ['2024-05-05']));
  const corpus = await corrected(pins.join(''));
  expect(told(corpus)).toContain('place: Nairobi ×2');
  expect(told(corpus).join()).not.toContain('Green Valley Bank');
  expect([articleA(corpus)?.title, articleA(corpus)?.published.edtf]).toEqual(['New', '2024-05-05']);
});
