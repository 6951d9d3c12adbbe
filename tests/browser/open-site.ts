// The three seeds' site in a real Chromium, from disk and over http.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { build } from '../../src/build.ts';
import { type SiteServer, serveSite } from '../../src/store/serve.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Start Chromium; without one the tests fail, with a word on what to do. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? PLACES.find((path) => existsSync(path));
  if (executablePath === undefined)
    throw new Error(
      'No Chromium was found: run `npm run setup`, or name one in the environment variable CHROMIUM.',
    );
  return await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface OpenSite {
  readonly fromDisk: string;
  readonly overHttp: string;
  readonly server: SiteServer;
}

/** Articles to build a site of: path to text. */
type Files = Readonly<Record<string, string>>;

/** Build the project's seeds, or the files, into `folder` and serve them. */
export async function openSite(folder: string, files?: Files): Promise<OpenSite> {
  const out = join(folder, 'dist');
  const seeds = files === undefined ? join(import.meta.dirname, '../../seeds') : join(folder, 'seeds');
  if (files !== undefined) mkdirSync(seeds);
  for (const [path, text] of Object.entries(files ?? {})) writeFileSync(join(seeds, path), text);
  const result = await build(
    { seeds, out, templates: null, config: join(folder, 'dossier.config.yaml'), strict: false },
    () => {},
  );
  if (result.published === null) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  const server = await serveSite(out, 0);
  return { fromDisk: `${pathToFileURL(out).href}/`, overHttp: server.url, server };
}

export interface OpenedSite {
  readonly browser: Browser;
  readonly site: OpenSite;
  readonly close: () => Promise<void>;
}

/** A browser and the site of the seeds, or of the files, in a folder of its own; `close` takes both away. */
export async function openAll(files?: Files): Promise<OpenedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-browser-'));
  const browser = await openBrowser();
  const site = await openSite(folder, files);
  return {
    browser,
    site,
    close: async () => {
      await browser.close();
      site.server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The site of the seeds, or of these files, for the tests of one file, opened before them and closed after them. */
export function useSite(files?: Files) {
  let opened: OpenedSite;
  beforeAll(async () => {
    opened = await openAll(files);
  });
  afterAll(() => opened?.close());

  /** Open a page, do something, and find that nothing went wrong on the way. */
  async function visit(
    root: string,
    path: string,
    act: (page: Page) => Promise<void>,
    settings: BrowserContextOptions = {},
  ): Promise<void> {
    const context = await opened.browser.newContext({ viewport: { width: 1360, height: 900 }, ...settings });
    const page = await context.newPage();
    const wrong = watchPage(page, root);
    await page.goto(`${root}${path}`);
    await act(page);
    await context.close();
    expect(wrong).toEqual([]);
  }

  const roots = [
    ['from disk', () => opened.site.fromDisk],
    ['over http', () => opened.site.overHttp],
  ] as const;
  return { opened: () => opened, roots, visit };
}

/** Everything a page did that it must not: console errors, exceptions, requests that leave the site. */
export function watchPage(page: Page, root: string): string[] {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`exception: ${error.message}`));
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(root) && !request.url().startsWith('data:'))
      wrong.push(`request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
  return wrong;
}

/** Open the dialog "This is wrong" of a page: its script comes when it is first asked for. */
export async function openWrong(page: Page): Promise<void> {
  await page.click('#wrong-open');
  await page.waitForSelector('dialog[open] #wrong-about option', { state: 'attached' });
}
