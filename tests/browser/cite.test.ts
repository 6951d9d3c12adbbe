// "Cite a sentence": a footnote and a link for one sentence, from disk, by mouse and by keyboard alone.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const { roots, visit } = useSite({
  'harbour.md':
    '---\ntitle: Harbour dues\npublished: 2024-05-03\npublisher: Quay Times\nauthor: Ada Lunn\n---\n\nThe port raised its dues. Mr. Tobias Reyl, who keeps the lock, said the boats "went elsewhere" at once.\n\nNobody was asked. The council meets on Monday and will hear from the owners of nine boats.\n',
  'lock.md':
    '---\ntitle: The old lock\npublished: 2024-05-04\nurl: https://quay.example/lock\n---\n\nThe [lock](https://dues.example/) is shut.\n',
});

const openPage = async (page: Page): Promise<void> => {
  await page.goto(new URL('articles/index.html', page.url()).href);
  await page.click('main a[href^="harbour-"]');
};

const openCite = async (page: Page): Promise<void> => {
  await page.click('#cite-open');
  await page.waitForSelector('dialog.cite[open] #cite-passage option', { state: 'attached' });
};

describe.each(roots)('%s', (_, root) => {
  test('every sentence can be chosen, and is cited with its paragraph, author, title, paper and day', async () => {
    await visit(root(), 'index.html', async (page) => {
      await openPage(page);
      await openCite(page);
      const options = await page.$$eval('#cite-passage option', (all) => all.map((one) => one.textContent));
      expect(options).toEqual([
        '¶1 The port raised its dues.',
        '¶1 Mr. Tobias Reyl, who keeps the lock, said the boats "went elsewhere" at once.',
        '¶2 Nobody was asked.',
        '¶2 The council meets on Monday and will hear from the owners of nine boats.',
      ]);
      await page.selectOption('#cite-passage', { index: 1 });
      expect(await page.inputValue('#cite-note')).toContain(
        '“Mr. Tobias Reyl, who keeps the lock, said the boats ‘went elsewhere’ at once.” (¶1). Ada Lunn. “Harbour dues.” Quay Times, 3 May 2024. File harbour.md.',
      );
    });
  });

  test('selected words are cited as they are, and the button comes to them', async () => {
    await visit(root(), 'index.html', async (page) => {
      await openPage(page);
      const words = page.locator('.para .words').nth(1);
      await words.evaluate((one) => {
        const text = one.firstChild;
        if (text === null) throw new Error('no words');
        getSelection()?.setBaseAndExtent(text, 0, text, 'Nobody was asked'.length);
      });
      await page.waitForSelector('#cite-open.near');
      await openCite(page);
      expect(await page.inputValue('#cite-note')).toContain('“Nobody was asked” (¶2). Ada Lunn.');
    });
  });

  test('the link leads to the paragraph and names the words', async () => {
    await visit(root(), 'index.html', async (page) => {
      await openPage(page);
      await openCite(page);
      await page.selectOption('#cite-passage', { index: 3 });
      const link = await page.inputValue('#cite-link');
      expect(link).toMatch(
        /#p2:~:text=The%20council%20meets%20on%20Monday,the%20owners%20of%20nine%20boats\.$/u,
      );
      await page.goto('about:blank');
      await page.goto(link);
      expect(await page.evaluate(() => location.hash)).toBe('#p2');
    });
  });

  test('by keyboard alone: opened, a sentence chosen, closed, and back on the button', async () => {
    await visit(root(), 'index.html', async (page) => {
      await openPage(page);
      await page.locator('#cite-open').focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('dialog.cite[open]');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('cite-passage');
      await page.keyboard.press('ArrowDown');
      expect(await page.inputValue('#cite-note')).toContain('Tobias Reyl');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('cite-open');
    });
  });
});

test('without scripts there is no button that does nothing', async () => {
  await visit(
    roots[0][1](),
    'articles/index.html',
    async (page) => {
      await page.click('main a[href^="harbour-"]');
      expect(await page.locator('#cite-open').isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  );
});

test('on paper a link tells its address, and the address of the article stands once', async () => {
  const [, root] = roots[0] ?? [];
  await visit(root?.() ?? '', 'articles/index.html', async (page) => {
    await page.click('main a[href^="the-old-lock"], main a[href^="lock-"]');
    await page.emulateMedia({ media: 'print' });
    const behind = await page.$$eval('main a[href^="http"]', (links) =>
      links.map((link) => [link.textContent, getComputedStyle(link, '::after').content]),
    );
    expect(behind).toContainEqual(['https://quay.example/lock', 'none']);
    expect(behind.filter(([, after]) => after !== 'none').length).toBeGreaterThan(0);
  });
});
