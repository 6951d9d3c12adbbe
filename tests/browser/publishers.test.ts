// Pages of publishers, of names that several bear and of stories in order of time: their entrances, widths and what axe says of them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const report = (publisher: string, day: number, text: string) =>
  `---\ntitle: Report of ${day} March\npublisher: ${publisher}\npublished: 2024-03-${String(day).padStart(2, '0')}\nauthor: Ann Writer\n---\n\n${text}\n`;

const years = Array.from(
  { length: 20 },
  (_, at) => `Amina Keller spoke in Lamu on ${at + 1} March ${1990 + at}.\n\n`,
).join('');

const { opened, roots, visit } = useSite({
  'one.md': report(
    'The Harbour Gazette',
    1,
    `Amina Keller, the water minister, said the dam was full.\n\n${years}`,
  ),
  'two.md': report(
    'Harbour Gazette',
    2,
    'Peter Keller, a striker for FC Osterby, said he would stay. Amina Keller met Peter Keller in Osterby.',
  ),
  'april.md':
    '---\ntitle: Report of April\npublished: 2024-04-09\n---\n\nAmina Keller said the dam was empty.\n',
  'three.md': report('مجلة المرفأ', 3, 'The Harbour Gazette reported that 40 boats were lost in Osterby.'),
});

const PAGES = [
  'sources/index.html',
  'sources/harbour-gazette.html',
  'people/shared-names.html',
  'people/amina-keller.html',
  'people/amina-keller.time.html',
];

describe.each(roots)('%s', (_, root) => {
  test('from a search to a publisher, and from there to an article and back by its name', async () => {
    await visit(root(), 'search.html?q=Harbour+Gazette', async (page) => {
      await page.waitForSelector('#results .search-kind.publisher');
      const href = await page
        .locator('#results li:has(.search-kind.publisher) a')
        .first()
        .getAttribute('href');
      expect(href).toContain('sources/harbour-gazette.html');
      await page.goto(`${root()}sources/harbour-gazette.html`);
      await page.click('main a[href^="../articles/two"]');
      await page.waitForLoadState();
      await page.click('header.top a[href="../sources/harbour-gazette.html"]');
      await page.waitForLoadState();
      expect(await page.textContent('h1')).toBe('Harbour Gazette');
    });
  });

  test('search shows what was published between two months, and the address keeps them', async () => {
    await visit(root(), 'search.html?q=Amina+Keller&kind=article', async (page) => {
      await page.getByLabel('Published from').waitFor();
      const choices = page.getByLabel('Published until').locator('option');
      expect(await choices.allTextContents()).toEqual(['Any', '2024-04 (1)', '2024-03 (2)']);
      await page.getByLabel('Published from').selectOption('2024-04');
      await page.waitForFunction(() => document.querySelectorAll('.search-result').length === 1);
      expect(await page.textContent('.search-title')).toBe('Report of April');
      await page.getByLabel('Published until').selectOption('2024-04');
      await page.waitForFunction(() => location.search.includes('until=2024-04'));
      await page.reload();
      await page.waitForSelector('.search-result');
      expect(await page.getByLabel('Published from').inputValue()).toBe('2024-04');
      expect(await page.locator('.search-result').count()).toBe(1);
    });
  });

  test('from somebody to the others of the name, and from a story to its passage', async () => {
    await visit(root(), 'people/amina-keller.html', async (page) => {
      await page.click('main a[href^="shared-names.html#"]');
      await page.waitForLoadState();
      expect(await page.textContent(':target')).toContain('Keller');
      await page.click('main a[href="amina-keller.html"]');
      await page.waitForLoadState();
      await page.click('#story ~ p a[href="amina-keller.time.html"]');
      await page.waitForLoadState();
      expect(await page.locator('ol.dates li').count()).toBe(20);
      await page.locator('ol.dates a.at').first().click();
      await page.waitForLoadState();
      expect(await page.textContent(':target')).toContain('1990');
    });
  });
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.each(['light', 'dark'] as const)(
  'axe finds nothing and nothing is too wide, %s',
  { timeout: 120_000 },
  async (colorScheme) => {
    const found: string[] = [];
    for (const width of [320, 390, 1360])
      for (const path of PAGES)
        await visit(
          opened().site.fromDisk,
          path,
          async (page) => {
            const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            if (wide > 0) found.push(`${path} ${width}: ${wide} too wide`);
            await page.evaluate(axe);
            const violations: readonly string[] = await page.evaluate(
              `axe.run(document, { preload: false }).then((result) => result.violations.map((one) => one.id + ' ' + one.nodes[0].html))`,
            );
            found.push(...violations.map((one) => `${path} ${width}: ${one}`));
          },
          { viewport: { width, height: 900 }, colorScheme },
        );
    expect(found).toEqual([]);
  },
);
