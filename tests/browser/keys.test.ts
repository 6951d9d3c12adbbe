// The keys that pages answer to, the theme that is remembered, and what moves: in Chromium, from disk and over http.
import { describe, expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const { roots, visit } = useSite();

describe.each(roots)('%s', (_, root) => {
  test('t changes light and dark, once for all pages of the site, before the next one is drawn', async () => {
    await visit(root(), 'index.html', async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await paper();
      await page.keyboard.press('t');
      const dark = await paper();
      expect(dark).not.toBe(light);
      expect(await page.getAttribute('#theme', 'aria-pressed')).toBe('true');
      await page.route('**/site.js', (route) => route.fulfill({ body: '' })); // it comes after the first line is drawn
      await page.goto(`${root()}review.html`);
      expect(await paper()).toBe(dark);
      await page.unroute('**/site.js');
      await page.reload();
      await page.keyboard.press('t');
      expect(await paper()).toBe(light);
      await page.focus('#site-q');
      await page.keyboard.type('t');
      expect(await paper()).toBe(light);
      expect(await page.inputValue('#site-q')).toBe('t');
    });
  });

  test('keys do nothing when they are pressed with others, nor when they were turned off', async () => {
    await visit(root(), 'people/index.html', async (page) => {
      const theme = () => page.evaluate(() => document.documentElement.dataset['theme'] ?? null);
      await page.keyboard.press('Alt+t');
      await page.keyboard.press('Meta+t');
      expect(await theme()).toBeNull();
      await page.keyboard.press('?');
      await page.getByText('Turn keys off').click();
      await page.keyboard.press('Escape');
      await page.keyboard.press('t');
      expect(await theme()).toBeNull();
    });
  });

  test.each([
    ['no-preference', true],
    ['reduce', false],
  ] as const)('where the reader asks for motion “%s”, something moves: %s', async (reducedMotion, moves) => {
    const settings = { reducedMotion };
    await visit(
      root(),
      'index.html',
      async (page) => {
        await page.locator('main a.e.person').first().hover();
        await page.waitForSelector('#card:popover-open');
        const moving = await page.evaluate(() =>
          [...document.querySelectorAll('*')].flatMap((one) => {
            const { transitionDuration, animationName } = getComputedStyle(one);
            const still =
              transitionDuration.split(', ').every((time) => time === '0s') && animationName === 'none';
            return still ? [] : [`${one.tagName} ${one.className}`];
          }),
        );
        expect(moving.length > 0).toBe(moves);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
          'auto',
        );
      },
      settings,
    );
  });
});

test('each button that copies says what it copies, and is heard when it has', async () => {
  await visit(roots[0][1](), 'review.html', async (page) => {
    const buttons = await page.locator('button.copy').evaluateAll((all) =>
      all.map((button) => ({
        name: button.getAttribute('aria-label') ?? '',
        copies: `${button.closest('li')?.querySelector('h3')?.textContent}: ${button.parentElement?.textContent}`,
      })),
    );
    expect(buttons.length).toBeGreaterThan(5);
    for (const { name } of buttons) expect(name).toMatch(/^Copy: .{10}/u);
    const different = new Set(buttons.map(({ copies }) => copies)).size;
    expect(different).toBeGreaterThan(5);
    expect(new Set(buttons.map(({ name }) => name)).size).toBe(different);
    await page.locator('details:has(button.copy) summary').first().click();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('button.copy').first().click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[role=status]')].some((one) => one.textContent === 'Copied'),
    );
    expect(await page.locator('button.copy').first().textContent()).toBe('Copied');
  });
});
