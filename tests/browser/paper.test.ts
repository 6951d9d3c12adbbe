// What is on paper, and what the button in the corner leaves free.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const { opened, visit } = useSite();

/** Which of some parts of the page can be seen. */
const seen = (page: Page, parts: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    (all) =>
      all.filter((part) => {
        const box = document.querySelector(part)?.getBoundingClientRect();
        return box !== undefined && box.width * box.height > 0;
      }),
    parts,
  );

test.each([
  ['index.html', ['h1', '.strip'], ['.bigfind', 'footer.site', 'header.site nav']],
  ['sources/index.html', ['th:first-child button', 'th:last-child button'], ['#filter', '#theme']],
  ['places/moscow.html', ['.land.around', '.spotname', '.hit'], ['#wrong', '.facts .row', '.crumbs']],
])('on paper %s has what is read and nothing that is pressed', async (path, there, gone) => {
  await visit(opened().site.fromDisk, path, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await seen(page, [...there, ...gone])).toEqual(there);
  });
});

test.each([1160, 1360, 1700])('the button in the corner lies beside the page at %i px', async (width) => {
  const settings = { viewport: { width, height: 900 } };
  await visit(
    opened().site.fromDisk,
    'index.html',
    async (page) => {
      const [button, bars] = await Promise.all([
        page.locator('#wrong-open').boundingBox(),
        page.locator('.columns').boundingBox(),
      ]);
      expect(button?.x).toBeGreaterThan((bars?.x ?? width) + (bars?.width ?? width));
      expect((button?.x ?? width) + (button?.width ?? width)).toBeLessThanOrEqual(width);
    },
    settings,
  );
});

test('on a phone every section is in sight', async () => {
  const settings = { viewport: { width: 320, height: 700 } };
  await visit(
    opened().site.fromDisk,
    'sources/index.html',
    async (page) => {
      const rights = await page.evaluate(() =>
        [...document.querySelectorAll('header.site nav a')].map((link) => link.getBoundingClientRect().right),
      );
      expect(rights.length).toBe(7);
      expect(Math.max(...rights)).toBeLessThanOrEqual(320);
    },
    settings,
  );
});
