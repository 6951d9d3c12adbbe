import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import type { BuildOptions } from '../../src/records/options.ts';
import { makeCollection } from '../collections/make.ts';
import { folderWith } from '../temporary.ts';
import { optionsFor, readSite } from './build-site.ts';

const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(makeCollection({ varied: 10 })).filter(([, text]) => text.length < 3000),
  ),
  'wire/one.txt':
    'Nurses leave\n\nAmina Wanjiru, who serves as head of the Kenya Union of Clinical Officers, said on 3 May 2024 that 1,200 nurses had left Kenya.\n\nAmina Wanjiru, born in 1970, spoke in Nairobi. The union (KUCO) has 5,400 members, KUCO said.\n',
  'wire/two.txt':
    '---\npublisher: Daily Example\npublished: 2024-05-04\n---\n# Nurses return\n\nWanjiru said about 300 nurses had returned to Nairobi on 3 May 2024. KUCO has 5,600 members.\n\nAmina Wanjiru, who serves as treasurer of the Lamu Water Board, thanked Joseph Otieno of the Ministry of Health.\n\nAmina Wanjiru, born in 1971, spoke last.\n',
  'wire/report.md':
    '---\ntitle: The report\nurl: https://example.org/report\n---\n\nThe ferry was old, it says. See [the answer](https://example.org/answer).\n',
  'wire/answer.md':
    '---\ntitle: The answer\nurl: https://example.org/answer\npublished: 2024-05-09\n---\n\nThe owner called [the report](https://example.org/report) unfair.\n',
  'wire/three.txt':
    '---\npublisher: Example Times\npublished: 2024-05-06\n---\n# Talks in Mombasa\n\nMr Otieno and Grace Wanjiru met in Mombasa, Kenya, last Tuesday. It cost 3.5 million shillings, the Daily Example reported.\n',
};

type Edit = readonly [what: string, make: (seeds: string) => void];

const rewrite = (path: string, change: (text: string) => string) => (seeds: string) => {
  const file = join(seeds, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, change(existsSync(file) ? readFileSync(file, 'utf8') : ''));
};

/** Articles in which one name and one quantity have so many passages that they go on from page to page. */
const LONG: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 9 }, (_, day) => [
    `long/${day}.txt`,
    `---\npublisher: Daily Example\npublished: 2024-06-0${day + 1}\n---\n# Day ${day + 1}\n\n${Array.from(
      { length: 15 },
      (__, at) =>
        `Amina Wanjiru counted ${100 + day * 20 + at} nurses and ${300 + at} nurses. Joseph Otieno told her so at noon.\n\n`,
    ).join('')}`,
  ]),
);

const EDITS_OF_LONG: readonly Edit[] = [
  ['the oldest is told more', rewrite('long/0.txt', (text) => `${text}It rained in Lamu.\n`)],
  [
    'the newest names her once less',
    rewrite('long/8.txt', (text) => text.replace('Amina Wanjiru', 'Nobody')),
  ],
  [
    'one between has another number',
    rewrite('long/4.txt', (text) => text.replace('180 nurses', '999 nurses')),
  ],
  ['an article goes', (seeds) => rmSync(join(seeds, 'long/6.txt'))],
  ['another day', rewrite('long/3.txt', (text) => text.replace('2024-06-04', '2024-06-28'))],
  [
    'she is renamed, with a note',
    rewrite(
      '_corrections.yaml',
      () => 'rename:\n  Amina Wanjiru: A. Wanjiru\nnotes:\n  Amina Wanjiru: Was elected in 2020.\n',
    ),
  ],
];

/** Articles whose paragraphs tell of each other: a surname of the full name before it, a figure of who said it elsewhere, one passage of another like it. */
const TOLD: Readonly<Record<string, string>> = {
  'a.txt':
    'Nurses leave\n\nAmina Wanjiru leads the Kenya Union of Clinical Officers.\n\nSome 1,200 nurses had left Kenya, Wanjiru said.\n\nWanjiru spoke in Nairobi on 3 May 2024. The union has 5,400 members, Joseph Otieno said.\n',
  'b.txt':
    'Nurses return\n\nAbout 300 nurses had returned to Nairobi by May, Wanjiru said. Grace Wanjiru agreed.\n\nAmina Wanjiru thanked Mr Otieno.\n\nJoseph Otieno, a doctor, left.\n',
  'c.txt': 'A wedding\n\nWanjiru danced. So did Otieno, and Amina Wanjiru sang.\n',
};

const EDITS_OF_TOLD: readonly Edit[] = [
  [
    'a paragraph comes before all others',
    rewrite('a.txt', (text) => text.replace('\n\nAmina', '\n\nIt rained in Lamu.\n\nAmina')),
  ],
  [
    'the words of one paragraph stand in another too',
    rewrite('a.txt', (text) => `${text}\nWanjiru spoke in Nairobi.\n`),
  ],
  [
    'who says a figure is named by another paragraph alone',
    rewrite('a.txt', (text) => text.replace('Amina Wanjiru leads', 'Njeri Wanjiru leads')),
  ],
  [
    'two paragraphs change places',
    rewrite('b.txt', (text) => text.replace(/(?<one>Amina.*)\n\n(?<other>Joseph.*)/u, '$<other>\n\n$<one>')),
  ],
  [
    'a paragraph becomes a heading',
    rewrite('c.txt', (text) => text.replace('A wedding', '# A wedding\n\n## In May')),
  ],
  [
    'a role is told elsewhere',
    rewrite('b.txt', (text) => text.replace(', a doctor, left', ' left, a nurse')),
  ],
  ['a passage goes', rewrite('c.txt', (text) => text.replace('Wanjiru danced. So', 'So'))],
];

/** Each follows the one before it. Between them they move every kind of thing that one page tells of another. */
const EDITS: readonly Edit[] = [
  [
    'a sentence is added',
    rewrite('wire/one.txt', (text) => `${text}\nShe flew to Kampala, Uganda, on 12 May 2024.\n`),
  ],
  [
    'an article comes',
    rewrite(
      'wire/four.txt',
      () =>
        'Ferry sinks\n\nThe Kenya Union of Clinical Officers mourned 14 nurses, Joseph Otieno said in Kampala.\n',
    ),
  ],
  [
    'the words of an article that links to another change',
    rewrite('wire/answer.md', (text) => text.replace('unfair', 'wrong')),
  ],
  [
    'the title of an article that another links to changes',
    rewrite('wire/report.md', (text) => text.replace('The report', 'A report')),
  ],
  [
    'an article comes that links to another',
    rewrite(
      'wire/note.md',
      () => '# A note\n\nAll of it is in [a report](http://www.example.org/report/).\n',
    ),
  ],
  [
    'an article is found under another address',
    rewrite('wire/report.md', (text) => text.replace('org/report', 'org/new-report')),
  ],
  [
    'a new year shifts the calendar',
    rewrite(
      'wire/five.txt',
      () =>
        '---\npublished: 2024-05-05\n---\n# In between\n\nGrace Wanjiru, minister of health, spoke on 4 May 2024 and 1 June 2023.\n',
    ),
  ],
  [
    'a title changes',
    rewrite('wire/two.txt', (text) => text.replace('# Nurses return', '# Nurses come home')),
  ],
  [
    'a day of publication changes',
    rewrite('wire/three.txt', (text) => text.replace('2024-05-06', '2024-05-01')),
  ],
  [
    'a publisher changes',
    rewrite('wire/three.txt', (text) => text.replace('Example Times', 'Evening Example')),
  ],
  [
    'a copy of another article comes',
    (seeds) => cpSync(join(seeds, 'wire/two.txt'), join(seeds, 'wire/copy.txt')),
  ],
  [
    'names are joined by hand',
    rewrite('_corrections.yaml', () => 'same:\n  - [Amina Wanjiru, Grace Wanjiru]\n'),
  ],
  [
    'and parted again, one renamed, with a note',
    rewrite(
      '_corrections.yaml',
      () =>
        'different:\n  - [Amina Wanjiru, Grace Wanjiru]\nrename:\n  Joseph Otieno: Joseph O. Otieno\nnotes:\n  Joseph Otieno: Was deputy minister until 2022.\n',
    ),
  ],
  ['a place is hidden', rewrite('_corrections.yaml', () => 'hide: [Mombasa]\n')],
  [
    'a role is taken out',
    rewrite(
      '_corrections.yaml',
      () => 'roles:\n  Amina Wanjiru:\n    hide: [treasurer of the Lamu Water Board]\n',
    ),
  ],
  [
    'a name is of another kind; one name, one date and one figure are put right',
    rewrite(
      '_corrections.yaml',
      () =>
        'kind:\n  Mombasa: organisation\npin:\n  - { article: wire/three.txt, quote: Mr Otieno and Grace Wanjiru, text: Otieno, is: Paul Otieno }\ndates:\n  - { article: wire/two.txt, quote: on 3 May 2024, edtf: 2024-05-04 }\nfigures:\n  - { article: wire/one.txt, quote: "has 5,400 members", number: 5500 }\n',
    ),
  ],
  [
    'a name is given identifiers',
    rewrite(
      '_corrections.yaml',
      () => 'identifiers:\n  - { name: Amina Wanjiru, wikidata: Q77 }\n  - { name: Mombasa, geonames: 12 }\n',
    ),
  ],
  [
    'another in a table, which joins two',
    (seeds) =>
      writeFileSync(
        join(seeds, '_identifiers.csv'),
        'name,kind,scheme,id\nGrace Wanjiru,person,wikidata,Q77\n',
      ),
  ],
  ['the table goes', (seeds) => rmSync(join(seeds, '_identifiers.csv'))],
  ['the corrections go', (seeds) => rmSync(join(seeds, '_corrections.yaml'))],
  ['a file moves', (seeds) => renameSync(join(seeds, 'wire/one.txt'), join(seeds, 'wire/moved.txt'))],
  ['an article goes', (seeds) => rmSync(join(seeds, 'wire/two.txt'))],
];

interface Work {
  readonly made: number;
  readonly files: number;
}

async function builtWith(options: BuildOptions): Promise<Work> {
  let made = 0;
  const { published, problems } = await build(options, (stage, done) => {
    if (stage === 'writing') made = done;
  });
  expect(
    problems.filter(({ level, code }) => level === 'error' || code.startsWith('correction-without')),
  ).toEqual([]);
  return { made, files: published?.files ?? 0 };
}

/** Apply the edits one after the other, and compare the site after each with one that is made from nothing. */
async function follow(
  settings: string,
  files: Readonly<Record<string, string>> = FILES,
  edits: readonly Edit[] = EDITS,
): Promise<readonly (Work & { what: string })[]> {
  const seeds = Object.fromEntries(Object.entries(files).map(([path, text]) => [`seeds/${path}`, text]));
  const folder = folderWith({ ...seeds, 'dossier.config.yaml': settings });
  const options = { ...optionsFor(folder), jobs: 1, cache: join(folder, 'cache') };
  await builtWith(options);
  const works: (Work & { what: string })[] = [];
  for (const [number, [what, edit]] of edits.entries()) {
    const cold = join(folder, `cold-${number}`); // a site tells what changed since the last one: both follow the same
    cpSync(options.out, cold, { recursive: true });
    edit(options.seeds);
    works.push({ what, ...(await builtWith(options)) });
    await builtWith({ ...options, cache: null, out: cold });
    expect([...readSite(options.out)], what).toEqual([...readSite(cold)]);
    rmSync(cold, { recursive: true });
  }
  return works;
}

describe('after any edit the site is, byte for byte, what a build from nothing makes', () => {
  test('and one sentence more does not make most pages again', { timeout: 240_000 }, async () => {
    const [first] = await follow('downloads:\n  beside: false\n');
    expect(first?.made).toBeLessThan((first?.files ?? 0) / 2);
  });

  test('where names share pages and words are not published', { timeout: 240_000 }, async () => {
    const works = await follow('pages:\n  minimumArticles: 3\npublish: passages\nlanguage: de\n');
    expect(works.length).toBe(EDITS.length);
  });

  test('where lists go on from page to page', { timeout: 240_000 }, async () => {
    const works = await follow('pages:\n  minimumArticles: 1\n', LONG, EDITS_OF_LONG);
    expect(works.length).toBe(EDITS_OF_LONG.length);
  });

  test.each([1, 3])(
    'where paragraphs tell of each other, and a page takes %i articles',
    {
      timeout: 240_000,
    },
    async (least) => {
      const works = await follow(`pages:\n  minimumArticles: ${least}\n`, TOLD, EDITS_OF_TOLD);
      expect(works.length).toBe(EDITS_OF_TOLD.length);
    },
  );
});
