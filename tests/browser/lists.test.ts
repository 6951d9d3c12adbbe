// Filters of long lists, and pictures on phones.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const count = (from: number, words: (number: number) => string) =>
  Array.from({ length: 12 }, (_, at) => `${words(from + at)}\n\n`).join('');

const { opened, roots, visit } = useSite({
  'nurses.txt': `Nurses in Mombasa\n\n${count(400, (number) => `Amina Wanjiru counted ${number} nurses with Peter Otieno in Mombasa.`)}`,
  'money.txt': `Money for Nairobi\n\n${count(20, (number) => `Peter Otieno said that the clinic in Nairobi, Kenya, paid $${number} million a year.`)}`,
  'sources.txt': `Many sources\n\n${['Ada Moore', 'Ben Castle', 'Clara Diaz', 'David Ekman', 'Emma Frost', 'Frank Gould', 'Grace Holt', 'Henry Ives', 'Irene Joyce', 'Jürgen Klein'].map((name) => `“The nurses came to Nairobi,” ${name} said.\n\n`).join('')}`,
});

/** Words of those of some parts of the page that can be seen. */
const seen = (page: Page, parts: string): Promise<readonly string[]> =>
  page.evaluate(
    (all) =>
      [...document.querySelectorAll(all)].flatMap((part) =>
        part.getClientRects().length > 0 ? [(part.textContent ?? '').trim()] : [],
      ),
    parts,
  );

describe.each(roots)('%s', (_, root) => {
  test('what a filter leaves is all that is counted and led to', async () => {
    await visit(root(), 'figures/index.html', async (page) => {
      const all = await seen(page, '.letters a, [data-count]');
      const headings = await seen(page, 'main h2[id^="kind-"]');
      expect(headings.length).toBe(2);
      await page.fill('#filter', 'million');
      const left = (await seen(page, 'main h2[id^="kind-"]')).map((words) => words.replace(/ \d+$/u, ''));
      expect(left.length).toBeLessThan(headings.length);
      expect(left.length).toBeGreaterThan(0);
      expect(await seen(page, '.letters a')).toEqual(left);
      expect(await seen(page, '[data-count]')).toEqual([]);
      await page.fill('#filter', '');
      expect(await seen(page, '.letters a, [data-count]')).toEqual(all);
    });
  });

  test('a filter that nothing passes stays in sight', async () => {
    await visit(root(), 'sources/index.html', async (page) => {
      const rows = await page.locator('#quoted-rows tr').count();
      await page.fill('#filter', 'jurgen');
      expect(await page.locator('#quoted-rows tr:visible').allTextContents()).toEqual([
        expect.stringContaining('Jürgen Klein'),
      ]);
      await page.fill('#filter', 'nobody of this name');
      expect(await page.locator('#quoted-rows tr:visible').count()).toBe(0);
      expect(await page.locator('.filter [role=status]').textContent()).toBe(`0 of ${rows}`);
      expect(await page.locator('#filter').isVisible()).toBe(true);
    });
  });
});

test.each([320, 390, 700, 1000, 1360])(
  'at %i px one picture of the network is drawn, and all of it is in sight',
  async (width) => {
    const settings = { viewport: { width, height: 900 } };
    await visit(
      opened().site.fromDisk,
      'together.html',
      async (page) => {
        const pictures = page.locator('svg.network:visible');
        expect(await pictures.count()).toBe(1);
        const box = await pictures.boundingBox();
        expect((box?.x ?? width) + (box?.width ?? width)).toBeLessThanOrEqual(width);
        const names = await page.locator('svg.network:visible a').count();
        const all = await page.locator('.sheet.wide a').count();
        if (width < 400) expect(names).toBeLessThan(all);
        // What a smaller picture leaves out is said under it.
        expect(await seen(page, '.sheet .why')).toEqual(
          names === all ? [] : [`On a screen of this width, those mentioned most are drawn: ${names} names.`],
        );
      },
      settings,
    );
  },
);
