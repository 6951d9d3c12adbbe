// Whatever can be clicked or chosen on any kind of page is, and nothing fails.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const { opened, visit } = useSite();

/** All pages that stand at the top or lead to others, and one of each folder. */
function pagesOfAllKinds(): readonly string[] {
  const paths = readdirSync(fileURLToPath(opened().site.fromDisk), { recursive: true, encoding: 'utf8' });
  const kindOf = (path: string): string =>
    path.endsWith('/index.html') ? path : path.slice(0, path.indexOf('/') + 1) || path;
  const pages = paths.filter((path) => path.endsWith('.html')).sort();
  return [...new Map(pages.map((path) => [kindOf(path), path])).values(), 'search.html?q=the'];
}

/** Use all that a page has, and what comes by that; how many it were. */
const useAll = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    document.addEventListener('submit', (event) => event.preventDefault());
    const used = new Set<Element>();
    const told = (control: Element): void => {
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
    };
    const use = (control: Element): void => {
      used.add(control);
      if (control instanceof HTMLSelectElement)
        for (const at of Array.from(control.options, (_, index) => index)
          .slice(0, 12)
          .reverse()) {
          control.selectedIndex = at;
          told(control);
        }
      else if (control instanceof HTMLInputElement && /^(?:text|search)$/u.test(control.type))
        for (const words of ['a', '(', '']) {
          control.value = words;
          told(control);
        }
      else if (control instanceof HTMLElement) control.click();
    };
    for (let round = 0; round < 3; round += 1) {
      for (const control of document.querySelectorAll('button, summary, select, input'))
        if (!used.has(control)) use(control);
      await new Promise((resolve) => setTimeout(resolve, 150)); // a dialog is loaded when it is first asked for
    }
    return used.size;
  });

test('every button, choice and box of every kind of page', { timeout: 120_000 }, async () => {
  for (const path of pagesOfAllKinds())
    await visit(opened().site.fromDisk, path, async (page) => {
      expect(await useAll(page), path).toBeGreaterThan(1);
    });
});
