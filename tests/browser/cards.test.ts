// Cards within cards, from disk and over http.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const { roots, visit } = useSite();

/** Ids of the open cards, outer before inner. */
const openCards = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...document.querySelectorAll('.card:popover-open')].map(({ id }) => id));

/** A person of the home page whose card names somebody or something else, with its number among the links. */
async function nestingLink(page: Page): Promise<number> {
  const links = page.locator('main a.e.person');
  for (let at = 0; at < Math.min(12, await links.count()); at += 1) {
    await links.nth(at).hover();
    await page.waitForSelector('.card:popover-open');
    if ((await page.locator('.card a.e').count()) > 0) return at;
    await page.keyboard.press('Escape');
  }
  throw new Error('No card of the home page names anybody.');
}

describe.each(roots)('%s', (_, root) => {
  test('a name in a card has a card of its own, inner ones close first, and nothing is fetched', async () => {
    await visit(root(), 'index.html', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.resourceType()));
      await nestingLink(page);
      await page.locator('.card a.e').first().hover();
      await page.waitForFunction(() => document.querySelectorAll('.card:popover-open').length === 2);
      const [outer = '', inner = ''] = await openCards(page);
      await page.locator(`#${inner}`).hover();
      await page.waitForTimeout(500);
      expect(await openCards(page)).toEqual([outer, inner]);
      const box = await page.locator(`#${outer}`).boundingBox();
      await page.mouse.move((box?.x ?? 0) + 3, (box?.y ?? 0) + 20); // its edge: the inner card may lie over its words
      await page.waitForFunction(() => document.querySelectorAll('.card:popover-open').length === 1);
      expect(await openCards(page)).toEqual([outer]);
      await page.locator('.card a.e').first().hover();
      await page.waitForFunction(() => document.querySelectorAll('.card:popover-open').length === 2);
      await page.keyboard.press('Escape');
      expect(await openCards(page)).toEqual([outer]);
      await page.keyboard.press('Escape');
      expect(await openCards(page)).toEqual([]);
      expect(asked.filter((kind) => kind === 'fetch' || kind === 'xhr')).toEqual([]);
    });
  });

  test('a card comes 350 ms after the pointer and goes 300 ms after it; on focus it comes at once', async () => {
    await visit(root(), 'index.html', async (page) => {
      const link = page.locator('main a.e.person').first();
      await link.hover(); // the file of cards is read once, by the clock of the machine
      await page.waitForSelector('.card:popover-open');
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 60_000);
      const isOpen = async () => (await openCards(page)).length === 1;
      await link.hover();
      await page.clock.runFor(349);
      expect(await isOpen()).toBe(false);
      await page.clock.runFor(1);
      expect(await isOpen()).toBe(true);
      await page.mouse.move(2, 2);
      await page.clock.runFor(299);
      expect(await isOpen()).toBe(true);
      await page.clock.runFor(1);
      expect(await isOpen()).toBe(false);
      await page.keyboard.press('Tab');
      await link.focus();
      expect(await isOpen()).toBe(true);
    });
  });

  test('a card that is kept stays while the page is scrolled and the pointer is elsewhere', async () => {
    await visit(root(), 'index.html', async (page) => {
      await nestingLink(page);
      await page.locator('.card button').click();
      await page.mouse.move(2, 2);
      await page.evaluate(() => scrollBy(0, 200));
      await page.waitForTimeout(500);
      expect(await openCards(page)).toHaveLength(1);
      await page.locator('.card button').click();
      expect(await openCards(page)).toEqual([]);
    });
  });

  test('by keyboard: i goes into a card, its names open theirs, Escape leads back link by link', async () => {
    await visit(root(), 'index.html', async (page) => {
      const at = await nestingLink(page);
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
      const link = page.locator('main a.e.person').nth(at);
      await page.keyboard.press('Tab');
      await link.focus();
      await page.waitForFunction(() => document.activeElement?.hasAttribute('aria-describedby'));
      await page.keyboard.press('i');
      await page.waitForFunction(() => document.querySelectorAll('.card:popover-open').length === 2);
      const within = () => page.evaluate(() => document.activeElement?.closest('.card')?.id ?? 'page');
      const [outer = ''] = await openCards(page);
      expect(await within()).toBe(outer);
      await page.keyboard.press('i');
      expect(await within()).not.toBe(outer);
      await page.waitForTimeout(300); // the first name in the inner card may open a third
      for (let left = (await openCards(page)).length; left > 0; left -= 1) {
        await page.keyboard.press('Escape');
        expect(await openCards(page)).toHaveLength(left - 1);
      }
      expect(await within()).toBe('page');
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await openCards(page)).toEqual([]);
    });
  });
});
