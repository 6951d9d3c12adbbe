// "This is wrong": what the dialog writes, the program must take, from disk and without a mouse.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type build, explore } from '../../src/build.ts';
import type { Corpus } from '../../src/records/corpus.ts';
import { buildSite } from '../sites/build-site.ts';
import { openBrowser, openWrong, watchPage } from './open-site.ts';

const SEEDS = {
  'a.txt':
    'Talks in Nairobi\n\nAmina Wanjiru, the health minister, said on 3 May 2024 that 1,200 nurses had left Kenya. Wanjiru said so twice.\n\nOn Friday Amina Wanjiru met Peter Otieno in Kampala. Wanjiru left on 4 May 2024.\n',
  'b.txt': 'Nurses return\n\nPeter Otieno told reporters that 300 nurses had returned to Kenya on Monday.\n',
};

let browser: Browser;
let root = '';
let folder = '';
let options: Parameters<typeof build>[0];
let people: readonly string[];

beforeAll(async () => {
  browser = await openBrowser();
  const site = await buildSite(
    SEEDS,
    'feedback:\n  mail: desk@example.org\n  issues: https://example.org/new?labels=mend\n',
  );
  options = site.options;
  folder = site.folder;
  root = `${pathToFileURL(site.options.out).href}/`;
  people = [...site.site.keys()].filter((path) => /^people\/[a-z-]+\.html$/u.test(path));
});

afterAll(async () => {
  await browser?.close();
});

/** Open the dialog on a page, choose, fill in, and give back the lines. */
async function compose(
  path: string,
  { about, what, values = [] }: { about?: RegExp; what: string; values?: readonly string[] },
): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const wrong = watchPage(page, root);
  await page.goto(`${root}${path}`);
  await openWrong(page);
  if (about !== undefined) {
    const labels = await page.$$eval('#wrong-about option', (all) => all.map((one) => one.textContent ?? ''));
    await page.selectOption('#wrong-about', { index: labels.findIndex((label) => about.test(label)) });
  }
  await page.selectOption('#wrong-what', { label: what });
  for (const [i, value] of values.entries()) {
    const field = page.locator(`#wrong-${i}`);
    if ((await field.evaluate((one) => one.tagName)) === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
  }
  const lines = await page.inputValue('#wrong-yaml');
  await context.close();
  expect(wrong).toEqual([]);
  return lines;
}

/** What the program makes of the seeds with these lines; there must be no problem with them. */
async function corrected(lines: string): Promise<Corpus> {
  const file = join(folder, 'seeds/_corrections.yaml');
  writeFileSync(file, lines);
  const { corpus, problems } = await explore(options, () => {});
  rmSync(file);
  expect(
    problems.filter(({ file: at, level }) => level !== 'note' && at.endsWith('_corrections.yaml')),
  ).toEqual([]);
  if (corpus === null) throw new Error('Nothing was read.');
  return corpus;
}

const labels = (corpus: Corpus, kind: string): string[] =>
  corpus.entities
    .filter((entity) => entity.kind === kind)
    .map(({ label, mentions }) => `${label} ×${mentions.length}`);

const article = async (): Promise<string> => {
  const page = await browser.newPage();
  await page.goto(`${root}articles/index.html`);
  const href = await page.getAttribute('a[href^="a-"]', 'href');
  await page.close();
  return `articles/${href}`;
};

test('a mention is given to another person', async () => {
  const lines = await compose(await article(), {
    about: /^“Wanjiru” ¶2/u,
    what: 'It names somebody or something else',
    values: ['Peter Otieno'],
  });
  expect(labels(await corrected(lines), 'person')).toContain('Peter Otieno ×3');
});

test('a mention is no name, a date is another, a figure is another', async () => {
  const path = await article();
  const lines = [
    await compose(path, { about: /^“Kampala”/u, what: 'There is no name here' }),
    await compose(path, { about: /^“3 May 2024”/u, what: 'It means another date', values: ['2023-05-03'] }),
    await compose(path, {
      about: /^“1,200/u,
      what: 'It means something else',
      values: ['12,000', '', 'health workers'],
    }),
  ].join('');
  const corpus = await corrected(lines);
  expect(labels(corpus, 'place').join()).not.toContain('Kampala');
  expect(corpus.entities.filter(({ kind }) => kind === 'date').map(({ label }) => label)).toContain(
    '3 May 2023',
  );
  const figures = corpus.entities.flatMap(({ mentions }) => mentions).filter(({ kind }) => kind === 'figure');
  expect(figures.map(({ value }) => ('number' in value ? value.number : null))).toContain(12000);
});

test('a page of a name: the same, hidden, retyped, renamed, its line', async () => {
  const path = 'people/peter-otieno.html';
  expect(people).toContain(path);
  const same = await corrected(
    await compose(path, { what: 'It is the same as another', values: ['Amina Wanjiru'] }),
  );
  expect(labels(same, 'person')).toEqual(['Peter Otieno ×6']);
  const none = await corrected(await compose(path, { what: 'It is no name' }));
  expect(labels(none, 'person').join()).not.toContain('Otieno');
  const kind = await corrected(
    await compose(path, { what: 'It is another kind of thing', values: ['organisation'] }),
  );
  expect(labels(kind, 'organisation')).toContain('Peter Otieno ×2');
  const name = await corrected(
    await compose(path, { what: 'It should be called something else', values: ['Dr "Pete" O’Tieno'] }),
  );
  expect(labels(name, 'person')).toContain('Dr "Pete" O’Tieno ×2');
  const line = await corrected(
    await compose(path, { what: 'The line under the name is wrong', values: ['a nurse: {x}'] }),
  );
  expect(line.entities.find(({ label }) => label === 'Peter Otieno')?.description).toBe('a nurse: {x}');
  const known = await compose(path, { what: 'Who it is in a register', values: ['wikidata', 'Q77'] });
  expect(known).toBe('identifiers:\n  - { name: "Peter Otieno", kind: person, wikidata: "Q77" }\n');
  expect([...((await corrected(known)).editor?.identifiers.values() ?? [])]).toEqual([
    [{ register: 'wikidata', value: 'Q77' }],
  ]);
});

test('words that are selected in an article are offered as a name that was missed', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const wrong = watchPage(page, root);
  await page.goto(`${root}${await article()}`);
  await page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelectorAll('.text .words')[1] ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('Friday') ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + 'Friday'.length);
      return;
    }
  });
  await openWrong(page);
  expect(await page.locator('#wrong-what option:checked').textContent()).toBe('A name was missed');
  expect(await page.inputValue('#wrong-0')).toBe('Friday');
  await page.selectOption('#wrong-1', 'organisation');
  const lines = await page.inputValue('#wrong-yaml');
  await context.close();
  expect(wrong).toEqual([]);
  expect(labels(await corrected(lines), 'organisation')).toContain('Friday ×1');
});

test('two that are mixed up are parted', async () => {
  const lines = await compose('people/amina-wanjiru.html', {
    what: 'Two are mixed up here',
    values: ['Amina Wanjiru', 'Wanjiru'],
  });
  expect(labels(await corrected(lines), 'person')).toEqual(expect.arrayContaining(['Amina Wanjiru ×2']));
});

test('a page of an article: its day, a line that goes, a note', async () => {
  const path = await article();
  const day = await corrected(
    await compose(path, { what: 'The day of publication', values: ['2024-05-05'] }),
  );
  expect(day.articles.find((one) => one.path === 'a.txt')?.published.edtf).toBe('2024-05-05');
  const title = await corrected(await compose(path, { what: 'The title', values: ['Talks: part 1 # of 2'] }));
  expect(title.articles.find((one) => one.path === 'a.txt')?.title).toBe('Talks: part 1 # of 2');
  const note = await corrected(await compose(path, { what: 'Something to add', values: ['See also b.'] }));
  expect([...(note.editor?.notes.values() ?? [])]).toEqual(['See also b.']);
});

test('a passage on a page of a name is corrected too', async () => {
  const lines = await compose('people/peter-otieno.html', {
    about: /^“Kampala”/u,
    what: 'There is no name here',
  });
  expect(labels(await corrected(lines), 'place').join()).not.toContain('Kampala');
});

const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test('by keyboard alone: the mention in focus is the one asked about, Escape goes back to the button', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${root}${await article()}`);
  await page.locator('.text a.e', { hasText: 'Kampala' }).focus();
  await page.locator('#wrong-open').focus();
  await press(page, 'Enter');
  expect(await page.locator('#wrong-about option:checked').textContent()).toMatch(/^“Kampala”/u);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('wrong-about');
  await press(page, 'Escape');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('wrong-open');
  await context.close();
});

test('mail and issue links carry the lines, and are there only where they are set', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${root}people/peter-otieno.html`);
  await openWrong(page);
  const hrefs = await page.$$eval('dialog a', (all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(hrefs.map((href) => href.split('?')[0]?.replace(/^blob:.*/u, 'blob:'))).toEqual([
    'blob:',
    'mailto:desk@example.org',
    'https://example.org/new',
  ]);
  expect(decodeURIComponent(hrefs[1] ?? '')).toContain('same:');
  const form = new URL(hrefs[2] ?? '').searchParams;
  expect(form.get('labels')).toBe('mend');
  expect(form.get('body')).toContain('same:');
  const download = page.waitForEvent('download');
  await page.click('dialog a[download]');
  expect((await download).suggestedFilename()).toBe('corrections.yaml');
  await context.close();
});

test('of the files that are offered for download while the lines change, one is kept', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${root}people/peter-otieno.html`);
  await page.evaluate(() => {
    const { kept } = Object.assign(globalThis, { kept: new Set<string>() });
    const { createObjectURL: make, revokeObjectURL: drop } = URL;
    URL.createObjectURL = (blob) => {
      const url = make(blob);
      kept.add(url);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      kept.delete(url);
      drop(url);
    };
  });
  await openWrong(page);
  await page.selectOption('#wrong-what', { label: 'The line under the name is wrong' });
  await page.fill('#wrong-0', 'a nurse of Kenya');
  expect(await page.evaluate('kept.size')).toBe(1);
  await context.close();
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing in the dialog, %s, at 320 px',
  async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    await page.goto(`${root}people/amina-wanjiru.html`);
    await openWrong(page);
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const violations: unknown = await page.evaluate(
      `axe.run(document).then((result) => result.violations.map((one) => one.id + ' ' + one.nodes.map((node) => node.html).join(' ')))`,
    );
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await context.close();
  },
);

test('without scripts the button is not there, and the ready lines are', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${root}people/peter-otieno.html`);
  expect(await page.locator('#wrong-open').isVisible()).toBe(false);
  expect(await page.locator('section[aria-labelledby="wrong"] details').count()).toBeGreaterThan(2);
  await context.close();
});

test('what is loaded for the dialog is small', () => {
  const sizes = ['wrong.js', 'wrong-lines.js', 'wrong.css'].map(
    (name) => gzipSync(readFileSync(join(options.out, 'assets', name))).length,
  );
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(5120);
});
