// A page whose second half is still on its way: what is drawn of it meanwhile, so that nothing moves when the rest comes.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const PARAGRAPH = 'The meeting went on for a long time and nothing that was said there was new to anyone.';
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };
/** Milliseconds in which Chromium has drawn what it may draw. */
const LONG_ENOUGH = 1500;

const site = useSite({
  'short.txt': 'The short meeting\n\nAnn Smith met Bob Jones in Oslo on 3 March 2024.\n',
  'long.txt': `The long meeting\n\n${`${PARAGRAPH}\n\n`.repeat(4000)}`,
});

/** Lets the second half of every page go out. */
let release = (): void => {};
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '', 'http://localhost').pathname;
  const body = readFileSync(join(fileURLToPath(site.opened().site.fromDisk), path));
  const ending = path.split('.').at(-1) ?? '';
  response.setHeader('content-type', TYPES[ending] ?? 'application/octet-stream');
  const half = ending === 'html' ? Math.floor(body.length / 2) : body.length;
  response.write(body.subarray(0, half));
  if (ending === 'html') release = () => response.end(body.subarray(half));
  else response.end();
});

beforeAll(async () => {
  server.listen(0);
  await once(server, 'listening');
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const paints = async (page: Page): Promise<number> =>
  await page.evaluate(() => performance.getEntriesByType('paint').length);

/** Open the page of an article and tell how often it was drawn before its second half came, and after. */
async function paintsOf(name: string): Promise<readonly [before: number, after: number]> {
  const { browser, site: files } = site.opened();
  const page = await browser.newPage();
  await page.goto(`${files.fromDisk}articles/index.html`);
  const href = await page.locator(`main a[href^="${name}-"]`).first().getAttribute('href');
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://localhost:${port}/articles/${href}`, { waitUntil: 'commit' });
  await page.waitForTimeout(LONG_ENOUGH);
  const before = await paints(page);
  release();
  await page.waitForLoadState('load');
  await page.waitForTimeout(LONG_ENOUGH);
  const after = await paints(page);
  await page.close();
  return [before, after];
}

test('a page of ordinary length is drawn in one piece', async () => {
  const [before, after] = await paintsOf('short');
  expect(before).toBe(0);
  expect(after).toBeGreaterThan(0);
});

test('a long page is drawn as it comes', async () => {
  const [before] = await paintsOf('long');
  expect(before).toBeGreaterThan(0);
});
