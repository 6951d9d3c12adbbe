import { posix } from 'node:path';
import { expect, test } from 'vitest';
import type { SampleBlock } from '../sample-articles.ts';
import { corpusFrom } from '../sample-corpus.ts';
import { attribute, hasClass, parsedPages, siteFiles, textOf } from './site-files.ts';

const dayOf = (index: number) => `2024-01-${String((index % 28) + 1).padStart(2, '0')}`;

const often = siteFiles(
  corpusFrom(
    Array.from({ length: 170 }, (_, index) => ({
      path: `report-${index}.txt`,
      title: `Report ${index}`,
      published: { edtf: dayOf(index), earliest: dayOf(index), latest: dayOf(index) },
      blocks: [
        [
          'paragraph',
          `On [date=2022:2022] [person=ada:Ada Lovelace] counted [figure=loom:${index + 5} looms] in report ${index}.`,
        ],
      ] satisfies SampleBlock[],
    })),
    [{ key: 'loom', kind: 'figure', label: 'looms' }],
  ),
);

test('a person in very many passages has pages of them, and no passage is lost', () => {
  const parts = [...parsedPages(often)].filter(([path]) => path.startsWith('people/ada'));
  expect(parts.map(([path]) => path)).toEqual([
    'people/ada-lovelace.html',
    'people/ada-lovelace.time.html',
    'people/ada-lovelace.2.html',
    'people/ada-lovelace.3.html',
  ]);
  const passages = parts.flatMap(([, elements]) =>
    elements.filter((element) => hasClass(element, 'passage')),
  );
  expect(new Set(passages.map((element) => textOf(element))).size).toBe(170);
});

test('a date in very many passages has pages of its own beside its page of the calendar', () => {
  const own = [...parsedPages(often)].filter(([path]) => path.startsWith('dates/all-'));
  const passages = own.flatMap(([, elements]) => elements.filter((element) => hasClass(element, 'passage')));
  expect(own.length).toBe(2);
  expect(passages.length).toBe(170);
  expect(often.get('dates/2022.html')).toContain('All 170 passages');
});

test('names beyond one page are split into letters, and every name stays one link away from the index', () => {
  const names = Array.from(
    { length: 2100 },
    (_, index) => `${String.fromCharCode(65 + (index % 26))}borough${index}`,
  );
  const site = siteFiles(
    corpusFrom([
      {
        path: 'list.txt',
        title: 'A list',
        blocks: [['paragraph', names.map((name) => `[place=${name}:${name}]`).join(', ')]],
      },
    ]),
  );
  const pages = parsedPages(new Map([...site].filter(([path]) => path.startsWith('places/letter-'))));
  const letters = [...pages.keys()];
  expect(letters.length).toBe(26);
  const linked = new Set(
    letters.flatMap((path) =>
      (pages.get(path) ?? []).flatMap((element) => {
        const href = attribute(element, 'href');
        return element.tagName === 'a' && href !== null ? [posix.join('places', href)] : [];
      }),
    ),
  );
  for (const name of names) expect(linked.has(`places/${name.toLowerCase()}.html`)).toBe(true);
  expect(site.get('places/index.html')).toContain('Most mentioned');
});

test('of very many who are quoted the first are listed, and how many more there are is told', () => {
  const speakers = Array.from({ length: 310 }, (_, index) => `Ada Speaker${index}`);
  const site = siteFiles(
    corpusFrom([
      {
        path: 'said.txt',
        title: 'Said',
        blocks: speakers.map((name): SampleBlock => ['paragraph', `[person=${name}:${name}] said no.`]),
        statements: speakers.map((subject) => ({ subject, property: 'said', value: 'no', quote: 'no' })),
      },
    ]),
  );
  const page = parsedPages(site).get('sources/index.html') ?? [];
  const list = page.find((element) => attribute(element, 'id') === 'quoted-rows');
  expect(page.some((element) => textOf(element).startsWith('and 10 more, quoted less often'))).toBe(true);
  expect(textOf(list ?? never()).match(/Ada Speaker/gu)?.length).toBe(300);
});

function never(): never {
  throw new Error('The page has no list of those who are quoted.');
}

test('an article with a long table marks all its figures in the text and lists the first of them, with how many there are', () => {
  const rows = Array.from({ length: 620 }, (_, index) => `[figure=loom:${index + 5} looms]`).join(' and ');
  const files = siteFiles(
    corpusFrom(
      [{ path: 'table.txt', title: 'Looms', blocks: [['paragraph', `They counted ${rows}.`]] }],
      [{ key: 'loom', kind: 'figure', label: 'looms' }],
    ),
  );
  const path = [...files.keys()].find((one) => /^articles\/table[^.]*\.html$/u.test(one)) ?? '';
  const html = String(files.get(path));
  expect(html.match(/class="e figure(?: again)?" id="m-/gu)?.length).toBe(620);
  expect(html.match(/<td class="where">/gu)?.length).toBe(500);
  expect(html).toContain('Figures <small>620, as stated</small>');
  expect(html).toContain('and 120 more: <a href="../data/index.html">');
  expect(html).toContain('<summary>610 more</summary>');
});

test('a long timeline leaves what has no year to its own page, and says how many articles without a date it does not list', () => {
  const site = siteFiles(
    corpusFrom(
      Array.from({ length: 140 }, (_, index) => ({
        path: `report-${index}.txt`,
        title: `Report ${index}`,
        blocks: Array.from(
          { length: 3 },
          (): SampleBlock => ['paragraph', 'On [date=XXXX-05-03:3 May] it rained.'],
        ),
      })),
    ),
  );
  const page = site.get('dates/index.html') ?? '';
  expect(page.split('it rained').length).toBe(1);
  expect(page).toContain('Year not stated</a> <span class="n">420</span>');
  expect(page).toMatch(/and 40\s+more/u);
});

const SAYINGS = 70;
/** Ada is a clerk in forty articles and a minister in thirty, and has 31 other roles in one each; all figures are hers. */
const sayings = siteFiles(
  corpusFrom(
    [
      ...Array.from({ length: SAYINGS }, (_, index) => (index < 40 ? 'clerk' : 'minister')),
      ...Array.from({ length: 31 }, (_, index) => `patron of house ${index}`),
    ].map((role, index) => ({
      path: `said-${index}.txt`,
      title: `Said ${index}`,
      published: { edtf: dayOf(index), earliest: dayOf(index), latest: dayOf(index) },
      blocks: [
        [
          'paragraph',
          `[person=ada:Ada Lovelace], ${role}, counted [figure=loom:${index + 5} looms].`,
        ] satisfies SampleBlock,
      ],
      statements: [{ subject: 'ada', property: 'role', value: role, quote: role }],
    })),
    [{ key: 'loom', kind: 'figure', label: 'looms' }],
  ),
);

test('a role that the first articles do not give is told, and how many places and roles are left out', () => {
  const page = sayings.get('people/ada-lovelace.html') ?? '';
  const facts = page.slice(page.indexOf('<aside class="facts'), page.indexOf('</aside>'));
  const lines = facts.slice(facts.indexOf('data-fact="role"')).split('</dd>', 1).join();
  expect(lines).toMatch(/<bdi>clerk<\/bdi>/u);
  expect(lines).toMatch(/<bdi>minister<\/bdi>/u);
  expect(lines.split('<bdi>patron').length - 1).toBe(28);
  expect(lines.match(/<a class="n" href="#passages">and \d+ more<\/a>/gu)).toEqual([
    '<a class="n" href="#passages">and 10 more</a>',
    '<a class="n" href="#passages">and 3 more</a>',
  ]);
});

test('figures and dates beside a name say how many more there are', () => {
  const page = sayings.get('people/ada-lovelace.html') ?? '';
  const nearby = page.slice(page.indexOf('id="nearby"'), page.indexOf('id="wrong"'));
  expect(nearby.match(/<td class="where">/gu)?.length).toBe(12);
  expect(nearby).toContain(`and ${SAYINGS + 31 - 12} more`);
});

test('a month with more dates than its row has room for says how many more there are', () => {
  const days = Array.from({ length: 44 }, (_, index) => {
    const [from, to] = [(index % 15) + 1, 16 + Math.floor(index / 15)];
    const edtf = `2024-05-${String(from).padStart(2, '0')}/2024-05-${to}`;
    return `[date=${edtf}:${from} to ${to} May 2024]`;
  });
  const site = siteFiles(
    corpusFrom([
      { path: 'a.txt', title: 'Fairs', blocks: [['paragraph', `It was open ${days.join(', ')}.`]] },
    ]),
  );
  const year = site.get('dates/2024.html') ?? '';
  expect(year.match(/class="e date"/gu)?.length).toBeGreaterThanOrEqual(40);
  expect(year).toMatch(/<a class="n" href="2024-05\.html">and 4 more<\/a>/u);
});
