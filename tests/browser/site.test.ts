import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const { opened, roots, visit } = useSite();

const articleOf = async (page: Page): Promise<void> => {
  await page.click('a[href^="articles/001"]');
  await page.waitForLoadState();
};

describe.each(roots)('%s', (_, root) => {
  test('from the home page to an article, a person and back to the highlighted passage', async () => {
    await visit(root(), 'index.html', async (page) => {
      await articleOf(page);
      await page.click('a.person >> text=Vladimir Saldo');
      await page.waitForLoadState();
      expect(await page.textContent('h1')).toContain('Vladimir Saldo');
      await page.click('main a[href*="#m-"]');
      await page.waitForLoadState();
      const target = await page.evaluate(() => {
        const element = document.querySelector(':target');
        if (element === null) return null;
        const box = element.getBoundingClientRect();
        return {
          text: element.textContent,
          visible: box.top >= 0 && box.bottom <= innerHeight,
          background: getComputedStyle(element).backgroundColor,
        };
      });
      expect(target).toMatchObject({ text: expect.stringContaining('Saldo'), visible: true });
      expect(target?.background).not.toBe('rgba(0, 0, 0, 0)');
    });
  });

  test('search finds a person under another spelling, and a result lands on its page', async () => {
    await visit(root(), 'search.html', async (page) => {
      await page.fill('#search-form input[type=search], #q', 'Shin Hong Cheol');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#results a');
      expect(await page.textContent('#results')).toContain('Sin Hong Chol');
      await page.click('#results a');
      await page.waitForLoadState();
      expect(await page.textContent('main')).toMatch(/Sin Hong Chol|Shin Hong Cheol/u);
    });
  });

  test('a result shows words of the text before those of the title that stands above it', async () => {
    await visit(root(), 'search.html?q=delegation&kind=article', async (page) => {
      await page.waitForSelector('.search-passage mark');
      expect(await page.locator('.search-paragraph').first().textContent()).toMatch(/^¶\d+$/u);
    });
    await visit(root(), 'search.html?q=labor+exchange&kind=article', async (page) => {
      await page.waitForSelector('.search-passage mark');
      expect(await page.locator('.search-paragraph').allTextContents()).not.toContain('heading 1');
    });
  });

  test('results are narrowed by keyboard to a place, which the address keeps, and widened again', async () => {
    await visit(root(), 'search.html?q=Kim', async (page) => {
      await page.waitForSelector('#search-place');
      const found = async () => Number.parseInt((await page.textContent('#search-status')) ?? '', 10);
      const all = await found();
      await page.getByLabel('Place', { exact: true }).focus();
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction(() => location.search.includes('place='));
      await page.waitForSelector('.search-all');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-place');
      const chosen = await page.locator('#search-place option:checked').textContent();
      expect(chosen).toBe(`${new URL(page.url()).searchParams.get('place')} (${await found()})`);
      expect(await found()).toBeLessThan(all);
      expect(await page.locator('.search-result').count()).toBe(Math.min(20, await found()));
      const kept = page.url();
      await page.getByRole('button', { name: 'Without filters' }).press('Enter');
      await page.waitForFunction(() => !location.search.includes('place='));
      await page.waitForSelector('.search-all', { state: 'detached' });
      expect(await found()).toBe(all);
      await page.goto(kept);
      await page.waitForSelector('.search-all');
      expect(await found()).toBeLessThan(all);
    });
  });

  test.each(['bananas', 'constructor', '__proto__'])(
    'an address that asks for pages of the kind “%s” is one that asks for all',
    async (kind) => {
      await visit(root(), `search.html?q=Kim&kind=${kind}`, async (page) => {
        await page.waitForSelector('.search-result');
        expect(await page.title()).toMatch(/^Kim · Search/u);
        expect(await page.inputValue('#search-kind')).toBe('');
        expect(await page.textContent('#search-kind')).not.toContain('undefined');
      });
    },
  );

  test('"more" that is clicked twice, or while something else is typed, shows nothing twice', async () => {
    await visit(root(), 'search.html?publisher=The+Moscow+Times', async (page) => {
      await page.waitForSelector('.search-more');
      const [before, status] = await page.evaluate(() => {
        const more = document.querySelector<HTMLButtonElement>('.search-more');
        const words = document.querySelector('#search-status')?.textContent ?? '';
        more?.click();
        more?.click();
        return [document.querySelectorAll('.search-result').length, words];
      });
      expect(before).toBe(20);
      await page.waitForFunction(() => document.querySelectorAll('.search-result').length > 20);
      await page.waitForTimeout(200);
      const links = await page
        .locator('.search-title a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(new Set(links).size).toBe(links.length);
      expect(links.length).toBe(Math.min(40, Number.parseInt(status, 10)));
      expect(await page.locator('.search-more').count()).toBeLessThanOrEqual(1);
    });
  });

  test('"more" that cannot be had says why, and can be asked for again', async () => {
    await visit(root(), 'search.html?publisher=The+Moscow+Times', async (page) => {
      await page.waitForSelector('.search-more');
      await page.evaluate(async () => {
        const engine = await Object(globalThis).dossierSearch.engine();
        const { record } = engine;
        engine.record = async () => {
          engine.record = record;
          throw new Error('search/d7.js: is missing. Build the site again.');
        };
      });
      await page.click('.search-more');
      await expect
        .poll(() => page.textContent('#search-status'))
        .toBe('search/d7.js: is missing. Build the site again.');
      await page.click('.search-more');
      await page.waitForFunction(() => document.querySelectorAll('.search-result').length > 20);
    });
  });

  test('a publisher chosen without a word lists its pages, articles first, and the title says so', async () => {
    await visit(root(), 'search.html', async (page) => {
      await page.getByLabel('Publisher', { exact: true }).selectOption('The Moscow Times');
      await page.waitForSelector('.search-result');
      expect(await page.locator('.search-kind').first().textContent()).toBe('Article');
      const chosen = await page.locator('#search-publisher option:checked').textContent();
      const count = Number.parseInt((await page.textContent('#search-status')) ?? '', 10);
      expect(chosen).toBe(`The Moscow Times (${count})`);
      expect(await page.title()).toMatch(/^The Moscow Times · Search/u);
    });
  });

  test('every page opens without an error, and none is wider than a phone', async () => {
    // Every page from disk; over http, where the same files are, a few of each kind.
    const ofKind = new Map<string, number>();
    const isMore = (path: string): boolean => {
      const kind = path.replace(/[^/.]+(?=\.)/u, '');
      ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1);
      return root().startsWith('http') && (ofKind.get(kind) ?? 0) > 8;
    };
    const seen = new Set(['index.html']);
    const waiting = ['index.html'];
    const wide: string[] = [];
    const visitLater = (link: string): void => {
      const next = link.slice(root().length);
      if (!link.startsWith(root()) || !link.endsWith('.html') || seen.has(next) || isMore(next)) return;
      seen.add(next);
      waiting.push(next);
    };
    const walk = async (page: Page): Promise<void> => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        await page.goto(`${root()}${path}`);
        const { links, overflow } = await page.evaluate(lookAround);
        if (overflow > 0) wide.push(`${path} ${overflow}`);
        for (const link of links) visitLater(link);
      }
    };
    await visit(root(), 'index.html', walk, { viewport: { width: 320, height: 900 } });
    expect(wide).toEqual([]);
    expect(seen.size).toBeGreaterThan(40);
  });
});

/** Runs in the page: where its links lead, and by how much it is too wide. */
function lookAround(): { links: string[]; overflow: number } {
  const links = [...document.querySelectorAll('a[href]')].map((a) =>
    new URL(a.getAttribute('href') ?? '', location.href).href.replace(/[?#].*$/u, ''),
  );
  return { links, overflow: Math.max(0, document.documentElement.scrollWidth - innerWidth) };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything is looked at once, on a phone; a wide window and the dark change colours, sizes and what scrolls. */
const ALL_RULES = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const LOOKING_RULES = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
};
const LOOKS = [
  { colorScheme: 'light', width: 390, rules: ALL_RULES },
  { colorScheme: 'light', width: 1360, rules: LOOKING_RULES },
  { colorScheme: 'dark', width: 320, rules: LOOKING_RULES },
  { colorScheme: 'dark', width: 1360, rules: LOOKING_RULES },
  { colorScheme: 'dark', width: 390, rules: LOOKING_RULES, forcedColors: 'active', reducedMotion: 'reduce' },
] as const;

const KINDS = [
  'index.html',
  'articles/index.html',
  'people/index.html',
  'organisations/index.html',
  'places/index.html',
  'dates/index.html',
  'dates/year-unknown.html',
  'figures/index.html',
  'sources/index.html',
  'together.html',
  'review.html',
  'about.html',
  'data/index.html',
  'search.html?q=Kim',
];

test('axe finds nothing in the light, in the dark and in forced colours, on phones and in a wide window', async () => {
  const root = opened().site.overHttp;
  const context = await opened().browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const linksOn = async (path: string): Promise<string[]> => {
    await page.goto(`${root}${path}`);
    return await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('main a[href]:not(svg a)')].map((a) => a.href),
    );
  };
  const linked = [...(await linksOn('index.html')), ...(await linksOn('dates/index.html'))];
  const some = [
    /\/(?<kind>articles|people|organisations|places|figures)\/(?!index)[^#]*$/u,
    /\/dates\/\d{4}\.html/u,
    /\/dates\/\d{4}-\d\d\.html/u,
    /\/dates\/\d{4}-\d\d-\d\d\.html/u,
  ].flatMap((form) => {
    const seen = new Map(
      linked.filter((href) => form.test(href)).map((href) => [form.exec(href)?.groups?.['kind'] ?? '', href]),
    );
    return [...seen.values()].map((href) => href.slice(root.length).replace(/#.*$/u, ''));
  });
  expect(some.length).toBeGreaterThan(5);
  const violations: string[] = [];
  for (const path of [...KINDS, ...some]) {
    const answer = await page.goto(`${root}${path}`);
    if (answer?.status() !== 200) violations.push(`${path}: ${answer?.status()}`);
    await page.evaluate(axe);
    for (const { width, rules, ...media } of LOOKS) {
      await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference', ...media });
      await page.setViewportSize({ width, height: 900 });
      const found: { id: string; nodes: { html: string }[] }[] = await page.evaluate(
        `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] }).then((result) => result.violations)`,
      );
      violations.push(
        ...found.map(
          ({ id, nodes }) =>
            `${path}, ${Object.values(media)} ${width}: ${id} ${nodes[0]?.html.slice(0, 160)}`,
        ),
      );
    }
  }
  await context.close();
  expect(violations).toEqual([]);
}, 300_000);
