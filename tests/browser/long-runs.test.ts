// Runs of one sign that no writer writes: a page that holds one opens as fast as any other.
import { expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const RUN = 200_000;

const { roots, visit } = useSite({
  'brackets.txt': `${'('.repeat(RUN)}Ann Smith${')'.repeat(RUN)}\n`,
  'quotes.txt': `${'“'.repeat(RUN)}Ann Smith${'”'.repeat(RUN)} met Bob Jones in Oslo.\n`,
});

test.each(['brackets', 'quotes'])('an article of nothing but %s is drawn', async (name) => {
  const [, root] = roots[0];
  await visit(root(), 'articles/index.html', async (page) => {
    const href = await page.locator(`main a[href^="${name}-"]`).first().getAttribute('href');
    await page.goto(`${root()}articles/${href}`, { timeout: 15_000 });
    expect(
      await page
        .locator('.para p')
        .first()
        .evaluate((paragraph) => paragraph.clientHeight),
    ).toBeGreaterThan(0);
  });
});
