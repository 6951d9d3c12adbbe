// Pages of hostile articles in a real Chromium: nothing opens a dialog, logs an error or leaves the site, from disk and over http.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SiteServer, serveSite } from '../../src/store/serve.ts';
import { openBrowser, watchPage } from '../browser/open-site.ts';
import { readSite } from '../sites/build-site.ts';
import { frontMatterCases } from './cases/front-matter.ts';
import { nameCases } from './cases/names.ts';
import { addressCases, fieldCases, markdownCases, textCases } from './cases/words.ts';
import { runBuild } from './run-command.ts';
import { writeCases } from './write-cases.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dossier-chromium-')));
let browser: Browser;
let server: SiteServer;
let paths: readonly string[];

beforeAll(async () => {
  mkdirSync(join(folder, 'seeds'));
  const cases = [
    ...textCases().slice(0, 12),
    ...markdownCases().slice(0, 12),
    ...fieldCases().slice(0, 14),
    ...addressCases().slice(0, 10),
    ...nameCases().slice(44, 52),
    ...frontMatterCases().slice(0, 6),
  ];
  writeCases(cases, join(folder, 'seeds'));
  expect(runBuild({ folder }).code).toBe(0);
  const all = [...readSite(join(folder, 'dist')).keys()].filter((path) => path.endsWith('.html')).sort();
  const others = all.filter((path) => !path.startsWith('articles/'));
  paths = [...all.filter((path) => path.startsWith('articles/')).slice(0, 110), ...others.slice(0, 35)];
  server = await serveSite(join(folder, 'dist'), 0);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['from disk', () => `${pathToFileURL(join(folder, 'dist')).href}/`],
  ['over http', () => server.url],
] as const)(
  '%s',
  async (_, root) => {
    expect(paths.length).toBeGreaterThanOrEqual(120);
    const page = await browser.newPage();
    const wrong = watchPage(page, root());
    for (const path of paths) {
      await page.goto(`${root()}${path}`, { waitUntil: 'domcontentloaded' });
      const ran = await page.evaluate(() => 'PWNED' in globalThis);
      if (ran) wrong.push(`${path}: a word of a file ran`);
    }
    await page.waitForTimeout(200);
    await page.close();
    expect(wrong.filter((line) => !/^failed: .*__dossier\/reload/u.test(line))).toEqual([]);
  },
  180_000,
);
