// How each kind of page is laid out, kept as text: where the main parts begin, how wide they are, and their colours. Pictures would change
// with every version of Chromium; this holds for all. After a change that is meant: LOOKS=write npx vitest run tests/browser/looks.test.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const KEPT = join(import.meta.dirname, 'looks.txt');
/** Pixels by which a part may be off: fonts are drawn a little differently from version to version. */
const TOLERANCE = 8;

const PARTS = [
  'header.site',
  'header.site nav',
  'main',
  '.crumbs',
  'h1',
  '.glance',
  '.para .pn',
  '.para p',
  '.notes',
  '.after > div',
  '.facts',
  '.body',
  '.with',
  '.strip',
  '.columns > *',
  'table',
  '.dates li > div',
  '.bigfind',
  '#wrong-open',
  'footer.site',
];

const LOOKS = [
  ['wide', { width: 1360, colorScheme: 'light', media: 'screen' }],
  ['dark', { width: 1360, colorScheme: 'dark', media: 'screen' }],
  ['narrow', { width: 320, colorScheme: 'light', media: 'screen' }],
  ['print', { width: 720, colorScheme: 'light', media: 'print' }],
] as const;

const { opened } = useSite();

/** Runs in the page: of the first of each part, 'h1 left width' and its colours; of parts that are not shown, nothing. */
function measure(parts: readonly string[]): string[] {
  return parts.flatMap((part) => {
    const shown = [...document.querySelectorAll(part)].find((one) => one.getClientRects().length > 0);
    if (shown === undefined) return [];
    const { left, width } = shown.getBoundingClientRect();
    const { color, backgroundColor } = getComputedStyle(shown);
    return [
      `${part} | ${Math.round(left)} ${Math.round(width)} | ${color.replaceAll(' ', '')} on ${backgroundColor.replaceAll(' ', '')}`,
    ];
  });
}

/** One page of each kind, by what it is. */
async function kinds(page: Page): Promise<readonly (readonly [kind: string, path: string])[]> {
  const first = async (from: string, form: RegExp): Promise<string> => {
    await page.goto(`${opened().site.fromDisk}${from}`);
    const hrefs = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('main a[href]:not(svg a)')].map((a) => a.href),
    );
    const found = hrefs.find((href) => form.test(href));
    if (found === undefined) throw new Error(`${from} leads to no ${form.source}.`);
    return found.slice(opened().site.fromDisk.length).replace(/#.*$/u, '');
  };
  return [
    ['home', 'index.html'],
    ['article', await first('articles/index.html', /\/articles\/001/u)],
    ['person', await first('people/index.html', /\/people\/vladimir-saldo/u)],
    ['place', await first('places/index.html', /\/places\/russia/u)],
    ['names', 'people/index.html'],
    ['dates', 'dates/index.html'],
    ['figures', 'figures/index.html'],
    ['sources', 'sources/index.html'],
    ['search', 'search.html'],
    ['review', 'review.html'],
    ['data', 'data/index.html'],
    ['about', 'about.html'],
  ];
}

/** Two lines say the same: equal words and colours, numbers within the tolerance. */
function agree(kept: string, found: string): boolean {
  const cut = (line: string) => line.split(' | ');
  const [keptPart, keptBox = '', keptColour] = cut(kept);
  const [part, box = '', colour] = cut(found);
  const other = box.split(' ').map(Number);
  return (
    keptPart === part &&
    keptColour === colour &&
    keptBox.split(' ').every((value, at) => Math.abs(Number(value) - (other[at] ?? 0)) <= TOLERANCE)
  );
}

test('every kind of page is laid out and coloured as it was: wide, dark, narrow and on paper', async () => {
  const lines: string[] = [];
  const context = await opened().browser.newContext();
  const page = await context.newPage();
  for (const [kind, path] of await kinds(page)) {
    await page.goto(`${opened().site.fromDisk}${path}`);
    for (const [look, { width, colorScheme, media }] of LOOKS) {
      await page.emulateMedia({ colorScheme, media });
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(50);
      lines.push(`# ${kind}, ${look}`, ...(await page.evaluate(measure, PARTS)));
    }
  }
  await context.close();
  if (process.env['LOOKS'] === 'write') writeFileSync(KEPT, `${lines.join('\n')}\n`);
  const kept = readFileSync(KEPT, 'utf8').trimEnd().split('\n');
  const heads = kept.map((_, at) => kept.slice(0, at + 1).findLast((line) => line.startsWith('#')) ?? '');
  const off = kept.flatMap((line, at) =>
    agree(line, lines[at] ?? '') ? [] : [`${heads[at]}: ${line}  is now  ${lines[at] ?? 'not there'}`],
  );
  expect(off).toEqual([]);
  expect(lines.length).toBe(kept.length);
});
