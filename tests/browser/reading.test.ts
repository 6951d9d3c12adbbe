// What a page weighs, how it moves and which keys it answers to, measured in Chromium from disk.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { makeCollection } from '../collections/make.ts';
import { layoutShifts } from './layout-shifts.ts';
import { openBrowser } from './open-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'dossier-reading-'));
const out = join(folder, 'dist');
let browser: Browser;

const FAMILIES = [
  'Marlow',
  'Okafor',
  'Lindgren',
  'Castellano',
  'Whitfield',
  'Bergstrom',
  'Delacroix',
  'Hargreaves',
];
const GIVEN = ['Alice', 'Brian', 'Clara', 'David', 'Emma', 'Frank', 'Grace', 'Henry', 'Irene', 'James'];
const NAMES = FAMILIES.flatMap((family) => GIVEN.map((given) => `${given} ${family}`));
const FILLER =
  'The meeting went on for a long time and nothing that was said there was new to anyone who had been present before.';

/** 80 names in about 2,000 words. */
const LONG_ARTICLE = `The long meeting\n\n${NAMES.map((name, index) => `${name} said on ${1 + (index % 28)} March 2024 that nothing had changed. ${FILLER}`).join('\n\n')}\n`;

beforeAll(async () => {
  const files = { ...makeCollection({ varied: 0 }), 'long-meeting.txt': LONG_ARTICLE };
  for (const [path, text] of Object.entries(files)) {
    if (path.startsWith('odd/very-long') || path.startsWith('odd/five-hundred')) continue;
    mkdirSync(join(folder, 'seeds', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'seeds', path), text);
  }
  const options = {
    seeds: join(folder, 'seeds'),
    out,
    templates: null,
    config: join(folder, 'dossier.config.yaml'),
    strict: false,
  };
  await build(options, () => {});
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const zipped = (path: string): number => gzipSync(readFileSync(join(out, path))).length;

const articleStartingWith = (start: string): string => {
  const found = readdirSync(join(out, 'articles')).find(
    (name) => name.startsWith(start) && name.endsWith('.html') && !name.endsWith('.source.html'),
  );
  if (found === undefined) throw new Error(`No article starts with ${start}.`);
  return `articles/${found}`;
};

async function onPage(path: string, act: (page: Page) => Promise<void>, settings = {}): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, ...settings });
  const page = await context.newPage();
  await page.goto(`${pathToFileURL(out).href}/${path}`);
  await act(page);
  await context.close();
}

test('an article of 2,000 words and 80 names is below 60 KB, its styles below 8 KB, its scripts below 9 KB, all zipped', async () => {
  const path = articleStartingWith('long-meeting');
  const html = readFileSync(join(out, path), 'utf8');
  expect(new Set(html.match(/class="e person"/gu)).size).toBe(1);
  expect(html.match(/class="e person"/gu)?.length).toBeGreaterThan(70);
  expect(zipped(path)).toBeLessThan(60_000);
  const styles = [
    ...html.matchAll(/<link rel="stylesheet" href="\.\.\/(?<file>(?!assets\/fonts\.css)[^"]+)"/gu),
  ];
  const scripts = [...html.matchAll(/<script src="\.\.\/(?<file>[^"]+)"/gu)];
  const sum = (all: readonly RegExpMatchArray[]) =>
    all.reduce((total, one) => total + zipped(one.groups?.['file'] ?? ''), 0);
  expect(sum(styles)).toBeLessThan(8_192);
  expect(sum(scripts)).toBeLessThan(9_216);
});

test('the styles of the search page are below 8 KB, the scripts that search below 9 KB, zipped', () => {
  const sum = (names: readonly string[]) =>
    names.reduce((total, name) => total + zipped(`assets/${name}`), 0);
  expect(sum(['site.css', 'search.css'])).toBeLessThan(8_192);
  const engine = ['search-text.js', 'search-index.js', 'search-core.js', 'search-page.js'];
  expect(sum(engine)).toBeLessThan(9_216);
});

test.each([
  [320, 0],
  [390, 300],
  [1360, 300],
])('no page moves while it is read, at %i px and with fonts that come after %i ms', async (width, delay) => {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  await context.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
  });
  const moved: string[] = [];
  for (const path of [
    'index.html',
    'articles/index.html',
    'people/index.html',
    'dates/index.html',
    'figures/index.html',
    'sources/index.html',
    'review.html',
    'about.html',
    'search.html',
    'search.html?q=meeting',
    'search.html?q=nowhereatall',
    'search.html?kind=article',
    'data/index.html',
    'together.html',
    articleStartingWith('long-meeting'),
    articleStartingWith('same-figure-a'),
    articleStartingWith('same-figure-a').replace(/html$/u, 'source.html'),
    articleStartingWith('markup'),
    'people/alice-marlow.html',
    'people/index.html',
  ]) {
    const page = await context.newPage();
    await page.goto(`${pathToFileURL(out).href}/${path}`);
    // A search page says something when it has looked; the others have no such line.
    await page.waitForFunction(() => document.querySelector('#search-status')?.textContent !== '');
    await page.waitForTimeout(700);
    moved.push(...(await layoutShifts(page)).map((shift) => `${path}: ${shift}`));
    await page.close();
  }
  await context.close();
  expect(moved).toEqual([]);
});

test('a page loads two style sheets and four scripts, of which it waits for one; search, cards and the dialog come when they are wanted', async () => {
  await onPage(articleStartingWith('same-figure-a'), async (page) => {
    const asked: string[] = [];
    const taken = () => asked.splice(0).sort();
    page.on('request', (request) => asked.push(request.url().slice(pathToFileURL(out).href.length + 1)));
    await page.reload();
    await page.waitForTimeout(300);
    const ofPage = ['cards.js', 'early.js', 'fonts.css', 'search.js', 'site.css', 'site.js'].map(
      (name) => `assets/${name}`,
    );
    expect(taken().filter((path) => !/\.html$|icon/u.test(path))).toEqual(ofPage);
    expect(await page.locator('script[src]:not([defer])').count()).toBe(1);
    await page.locator('.text a.e').first().hover();
    await page.waitForSelector('#card:popover-open');
    expect(taken().filter((path) => !/^cards\/|-italic-/u.test(path))).toEqual([]); // a quote is italic
    await page.focus('#site-q');
    await page.keyboard.type('dock');
    await page.waitForSelector('.search-option');
    const ofSearch = /^assets\/search-(?:core|index|text)\.js$|^assets\/search\.css$|^search\//u;
    expect(taken().filter((path) => !ofSearch.test(path))).toEqual([]);
  });
});

test('by keyboard alone: past the navigation, through the names of an article, to a suggestion and to a result', async () => {
  await onPage(articleStartingWith('same-figure-a'), async (page) => {
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focused = (what: string) =>
      page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, what);
    await press('Tab');
    expect(await focused('a.skip[href="#main"]')).toBe(true);
    await press('Enter', 'Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    for (let step = 0; step < 60 && !(await focused('.text a.e')); step += 1) await press('Tab');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('aria-describedby'));
    await press('Escape');
    expect(await focused('.text a.e:not([aria-describedby])')).toBe(true);
    await press('/');
    await page.keyboard.type('Alice Mar');
    await page.waitForSelector('.search-option');
    const heard = await page.textContent('form[role="search"] [role="status"]');
    expect(heard).toMatch(/^\d+ suggestions?$/u);
    await press('ArrowDown');
    const option = page.locator(`#${await page.getAttribute('#site-q', 'aria-activedescendant')}`);
    expect(await option.getAttribute('aria-selected')).toBe('true');
    await press('Escape');
    expect(await page.getAttribute('#site-q', 'aria-expanded')).toBe('false');
    await press('Enter');
    await page.waitForURL(/search\.html\?q=Alice/u);
    await page.waitForSelector('.search-result');
    expect(await page.textContent('#search-status[role="status"]')).toMatch(/^\d+ results?/u);
    await press('/');
    for (let step = 0; step < 12 && !(await focused('.search-result a')); step += 1) await press('Tab');
    await press('Enter');
    await page.waitForURL(/alice-marlow\.html/u);
  });
});

test('keys lead to the next and the former article, to search and to the list of keys', async () => {
  await onPage(articleStartingWith('same-figure-a'), async (page) => {
    const start = page.url();
    const next = await page.getAttribute('link[rel=next]', 'href');
    await page.keyboard.press(']');
    await page.waitForURL((url) => url.href !== start);
    expect(page.url()).toContain(next?.split('/').at(-1));
    await page.keyboard.press('[');
    await page.waitForURL(start);
    await page.keyboard.press('?');
    expect(await page.isVisible('dialog.keys')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('dialog.keys')).toBe(false);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-q');
    await page.keyboard.type(']?t');
    expect(page.url()).toBe(start);
  });
});

test('n and p lead from one mention of a name to the others', async () => {
  await onPage(articleStartingWith('markup'), async (page) => {
    const link = page.locator('.text a.e').first();
    await link.focus();
    await page.keyboard.press('n');
    expect(await page.evaluate(() => document.activeElement?.matches('.text a.e'))).toBe(true);
  });
});

test('a card opens over a name after the pointer rests, stays while the pointer is on it, and Escape closes it', async () => {
  await onPage('people/index.html', async (page) => {
    await page.goto(`${pathToFileURL(out).href}/index.html`);
    const link = page.locator('main a.e.person').first();
    await link.hover();
    await page.waitForSelector('#card:popover-open');
    await page.locator('#card').hover();
    await page.waitForTimeout(500);
    expect(await page.isVisible('#card')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('#card')).toBe(false);
  });
});

test('with colours forced by the reader, marks and pictures can still be seen', async () => {
  await onPage(
    'figures/index.html',
    async (page) => {
      const strokes = await page.evaluate(() =>
        [...document.querySelectorAll('.board .spot')].map((dot) => getComputedStyle(dot).stroke),
      );
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(strokes.length).toBeGreaterThan(2);
      for (const stroke of strokes) expect(stroke).not.toBe(ground);
    },
    { forcedColors: 'active' },
  );
});

test('without JavaScript a page has all its words and links, and no empty controls', async () => {
  await onPage(
    articleStartingWith('same-figure-a'),
    async (page) => {
      expect(await page.textContent('.article')).toContain('4,200 dock workers');
      expect(await page.isVisible('button.copy')).toBe(false);
    },
    { javaScriptEnabled: false },
  );
});

test('on paper there is no navigation and every paragraph keeps its number', async () => {
  await onPage(articleStartingWith('long-meeting'), async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('header.site nav')).toBe(false);
    expect(await page.isVisible('#p1 .pn')).toBe(true);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });
});
