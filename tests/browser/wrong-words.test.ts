// "This is wrong" where words are not those of a plain paragraph: cells of a table, headings, passages of other articles, numbers as Germans write them.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explore } from '../../src/build.ts';
import type { Mention } from '../../src/records/mention.ts';
import { type BuiltSite, buildSite } from '../sites/build-site.ts';
import { openBrowser, openWrong } from './open-site.ts';

const SEEDS = {
  'gauge.md':
    '# The gauge at Lobith\n\nFive people died.\n\n| Day | Town |\n|---|---|\n| 3 May 2024 | Nairobi |\n| 4 May 2024 | Nairobi |\n| 6 May 2024 | Accra |\n\n## What Hagenaar and Orsolo want\n\nNothing.\n',
  'update.txt':
    '[Update] Talks in Nairobi\n\nAmina Wanjiru said on 3 May 2024 that 1,200 nurses had left Kenya.\n\nOn Friday Amina Wanjiru met Peter Otieno in Kampala.\n',
};

let browser: Browser;
let page: Page;
let english: BuiltSite;
let german: BuiltSite;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  [english, german] = [await buildSite(SEEDS), await buildSite(SEEDS, 'language: de\n')];
});

afterAll(async () => {
  await browser?.close();
});

interface Asked {
  readonly path: RegExp;
  /** The words of the mention; none for the page. */
  readonly about?: string;
  /** Which of those of that label, from 0. */
  readonly nth?: number;
  readonly what: string;
  readonly values?: readonly string[];
}

/** The lines that the dialog writes. */
async function compose(
  { options, site }: BuiltSite,
  { path, about, nth = 0, what, values = [] }: Asked,
): Promise<string> {
  const file = [...site.keys()].find((one) => path.test(one)) ?? `nothing like ${path}`;
  await page.goto(`${pathToFileURL(options.out).href}/${file}`);
  await openWrong(page);
  if (about !== undefined) {
    const labels = await page.$$eval('#wrong-about option', (all) => all.map((one) => one.textContent ?? ''));
    const found = labels.flatMap((label, index) =>
      /^[”“]/u.test(label.slice(about.length + 1)) && label.slice(1).startsWith(about) ? [index] : [],
    );
    await page.selectOption('#wrong-about', { index: found[nth] ?? -1 });
  }
  await page.selectOption('#wrong-what', { label: what });
  for (const [i, value] of values.entries()) {
    const field = page.locator(`#wrong-${i}`);
    if ((await field.evaluate((one) => one.tagName)) === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
  }
  return await page.inputValue('#wrong-yaml');
}

/** What the program finds with the lines, with which there must be no problem of any level. */
async function mentionsWith({ folder, options }: BuiltSite, lines: string): Promise<readonly Mention[]> {
  const file = join(folder, 'seeds/_corrections.yaml');
  writeFileSync(file, lines);
  const { corpus, problems } = await explore(options, () => {});
  rmSync(file);
  expect(problems.filter(({ file: at }) => at.endsWith('_corrections.yaml'))).toEqual([]);
  return corpus?.entities.flatMap(({ mentions }) => mentions) ?? [];
}

const numbersOf = (mentions: readonly Mention[]): (number | null)[] =>
  mentions.flatMap(({ kind, value }) => (kind === 'figure' ? [value.number] : []));

/** Where the town stands in the table: the other article has it in its title. */
const nairobisIn = (mentions: readonly Mention[]): number[] =>
  mentions
    .filter(({ text, start }) => text === 'Nairobi' && start > 40)
    .map(({ start }) => start)
    .sort((a, b) => a - b);

const GAUGE = /^articles\/gauge-\w+\.html$/u;

test('of two equal cells of a table the one that is meant is corrected', async () => {
  const lines = await compose(english, {
    path: GAUGE,
    about: 'Nairobi',
    nth: 1,
    what: 'There is no name here',
  });
  const wereIn = nairobisIn(await mentionsWith(english, ''));
  expect(wereIn).toHaveLength(2);
  expect(nairobisIn(await mentionsWith(english, lines))).toEqual(wereIn.slice(0, 1));
});

test('a name that was missed in a heading, typed by hand, is found there', async () => {
  const lines = await compose(english, {
    path: GAUGE,
    what: 'A name was missed',
    values: ['Orsolo', 'person'],
  });
  expect(
    (await mentionsWith(english, lines)).some(({ text, kind }) => text === 'Orsolo' && kind === 'person'),
  ).toBe(true);
});

test('before the words are typed, the lines quote nothing', async () => {
  const lines = await compose(english, { path: GAUGE, what: 'A name was missed' });
  expect(lines).toContain('quote: ""\n    text: ""');
});

test('a passage on the page of a name is corrected by the path of its article, whatever its title', async () => {
  const lines = await compose(english, {
    path: /^people\/peter-otieno\.html$/u,
    about: 'Kampala',
    what: 'There is no name here',
  });
  expect(lines).toContain('article: "update.txt"');
  const found = await mentionsWith(english, lines);
  expect(found.some(({ text }) => text === 'Kampala')).toBe(false);
});

test.each([
  ['1.200', 1200],
  ['12.000.000', 12_000_000],
  ['1,5', 1.5],
  ['1.200,25', 1200.25],
  ['1’200', 1200],
])('a German writes %s', async (written, number) => {
  const asked = {
    path: /^articles\/update-\w+\.html$/u,
    about: '1,200',
    what: 'Es ist etwas anderes gemeint',
  };
  const lines = await compose(german, { ...asked, values: [written] });
  expect(numbersOf(await mentionsWith(german, lines))).toContain(number);
});

test.each([
  ['1,200', 1200],
  ['1,200.25', 1200.25],
  ['1.5', 1.5],
  ['12 000', 12_000],
  ['1,5', 1.5],
])('whoever reads English writes %s', async (written, number) => {
  const asked = { path: /^articles\/update-\w+\.html$/u, about: '1,200', what: 'It means something else' };
  const lines = await compose(english, { ...asked, values: [written] });
  expect(numbersOf(await mentionsWith(english, lines))).toContain(number);
});

test('each label of the box under a German title stands in one line', async () => {
  const { options, site } = german;
  const file = [...site.keys()].find((one) => GAUGE.test(one)) ?? '';
  await page.goto(`${pathToFileURL(options.out).href}/${file}`);
  const heights = await page.$$eval('.glance label', (all) =>
    all.map((one) => one.getBoundingClientRect().height),
  );
  expect(heights).toHaveLength(5);
  expect(Math.max(...heights)).toBeLessThan(36);
});
