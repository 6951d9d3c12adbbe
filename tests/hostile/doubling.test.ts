// Twice the file, at most about twice the work, for one file on its own: of every unit that stops some parser, tagger or expression, and of
// every kind of paragraph.
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extractor/extract.ts';
import { loadFile } from '../../src/loaders/load-file.ts';
import { repeatedBombs } from './cases/bombs.ts';
import { articleOf, PARAGRAPHS } from './cases/paragraphs.ts';
import { quickestOf } from './quickest.ts';

const SETTINGS = { correction: null, keep: [], drop: [], repeated: new Set<string>() };
/** Two lengths of one text, and how their times may lie to each other. */
interface Measure {
  readonly sizes: readonly [number, number];
  /** Milliseconds of processor below which a file is quick whatever its shape. */
  readonly quick: number;
  /** How many times the time of the shorter text the longer may take. */
  readonly most: number;
  /** How often each is measured before the times are looked at. */
  readonly runs: number;
}

/** Signs: linear work on 16 KiB needs some tens of milliseconds. Linear is 2, quadratic 4. */
const OF_SIGNS: Measure = { sizes: [8 * 1024, 16 * 1024], quick: 80, most: 3, runs: 2 };
/** Paragraphs: what looks at every pair of them is slow only where they are thousands. Linear is 4, quadratic 16. */
const OF_PARAGRAPHS: Measure = { sizes: [64 * 1024, 256 * 1024], quick: 900, most: 8, runs: 1 };
/** Garbage may be collected, or the machine stumble, in one measurement. */
const TRIES = 5;

type Work = (text: string) => void | Promise<void>;
type Maker = readonly [name: string, make: (size: number) => string];

const reading =
  (path: string): Work =>
  async (text) => {
    const bytes = new TextEncoder().encode(text);
    for (const { article } of await loadFile({ path, bytes, hash: '0'.repeat(64) }, SETTINGS))
      if (article !== null) extract(article);
  };

/** Milliseconds of processor of the quickest of `times` runs. */
async function timeOf(work: Work, text: string, times: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run += 1) {
    const before = process.cpuUsage();
    await work(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** 'unit: 200 → 900 ms' for every text whose time grows with more than its length. */
async function growing(work: Work, makers: readonly Maker[], measure = OF_SIGNS): Promise<string[]> {
  const { sizes, quick, most, runs } = measure;
  const found: string[] = [];
  for (const [name, make] of makers) {
    if ((await timeOf(work, make(sizes[1]), 1)) < quick) continue;
    const isLinear = ([one = 0, two = 0]: readonly number[]): boolean => two <= quick || two <= one * most;
    const times = await quickestOf(
      TRIES,
      sizes.map((size) => () => timeOf(work, make(size), runs)),
      isLinear,
    );
    if (!isLinear(times))
      found.push(`${JSON.stringify(name)}: ${times.map((time) => time.toFixed(0)).join(' → ')} ms`);
  }
  return found;
}

const around =
  (open: string, close: string, unit: string): Maker[1] =>
  (size) =>
    `${open}${unit.repeat(Math.ceil(size / Buffer.byteLength(unit)))}${close}`;

const UNITS: readonly Maker[] = repeatedBombs(1).map(([unit]) => [
  unit,
  around('Report of the day\n\nThe witness spoke for an hour.\n\n', '\n', unit),
]);

/** Units of documents, between what opens and closes a file of their form. */
const DOCUMENTS: readonly (readonly [path: string, open: string, close: string, units: readonly string[]])[] =
  [
    [
      'a.html',
      '<html><body><article>',
      '</article></body></html>',
      [
        '<p>a',
        '<div>',
        '<b><i>',
        '<table><tr><td>',
        '<ul><li>a',
        '<a href="x">a</a> ',
        '<!--',
        '<!-- a -->',
        '&amp;',
        '<p class="a b">said he</p>',
        '</p>',
        '<br>',
        '<script>a</script>',
        '<meta name="a" content="b">',
        '<script type="application/ld+json">{}</script>',
        '<time datetime="2024-02-11">a</time>',
        '<h2>a</h2>',
        '<p>By A B</p>',
        '<svg>',
        '<img alt="a">',
        'data:image/png;base64,AAAA ',
      ],
    ],
    [
      'a.rtf',
      '{\\rtf1 ',
      '}',
      ['{', '\\b a', '{\\*\\x a}', "\\'e9", '\\par ', '\\trowd a\\cell\\row ', '\\u233?'],
    ],
    [
      'a.rss',
      '<rss><channel>',
      '</channel></rss>',
      [
        '<item><description>The ferry ran.</description></item>',
        '<item>',
        '<a>',
        '<![CDATA[a]]>',
        '&lt;p&gt;a',
      ],
    ],
    [
      'a.json',
      '[',
      '{"text":"The ferry ran on."}]',
      ['{"text":"The ferry ran."},', '{"a":{"b":1}},', '[1],', '"a",'],
    ],
    ['a.csv', 'id,text\n', '', ['1,The ferry ran.\n', '"', '""', ',', '1,"a\n']],
    [
      'a.eml',
      'From: a@b.example\nMIME-Version: 1.0\nSubject: x\n',
      '\n\nThe ferry ran.',
      ['X-A: b\n', 'Subject: =?utf-8?q?a?=\n', ' a\n', 'To: a@b.example, c@d.example\n'],
    ],
    [
      'a.mbox',
      'From a Mon Feb 12 08:15:00 2024\nSubject: x\n\nThe ferry ran.\n\n',
      '',
      ['From a Mon Feb 12 08:15:00 2024\nSubject: x\n\nThe ferry ran.\n\n', '>From a\n', '\nFrom '],
    ],
    [
      'a.warc',
      '',
      '',
      [
        'WARC/1.0\r\nContent-Length: 0\r\n\r\n',
        'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 25\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>ab',
        '\r\n',
        'a: b\r\n',
      ],
    ],
  ];

describe('twice the text, at most about twice the work', () => {
  test('a planted reader that looks at every pair of signs is found, one that looks at each is not', async () => {
    let sum = 0;
    const looks =
      (times: (length: number) => number): Work =>
      (text) => {
        for (let look = 0; look < times(text.length); look += 1) sum = (sum + look) % 1009;
      };
    const text: Maker = ['a', around('', '', 'a')];
    expect(
      await growing(
        looks((length) => length * length * 0.2),
        [text],
      ),
    ).toHaveLength(1);
    expect(
      await growing(
        looks((length) => length * 4000),
        [text],
      ),
    ).toEqual([]);
    expect(sum).toBeGreaterThanOrEqual(0);
  });

  test.each(['a.txt', 'a.md'])('of every unit in %s', { timeout: 170_000 }, async (path) => {
    expect(UNITS.length).toBeGreaterThan(90);
    expect(await growing(reading(path), UNITS)).toEqual([]);
  });

  test('of every kind of paragraph', { timeout: 300_000 }, async () => {
    const makers = PARAGRAPHS.map((one): Maker => [one(0), (size) => articleOf(one, size)]);
    expect(await growing(reading('a.txt'), makers, OF_PARAGRAPHS)).toEqual([]);
  });

  test.each(DOCUMENTS)('of what %s is made of', { timeout: 120_000 }, async (path, open, close, units) => {
    const makers = units.map((unit): Maker => [unit, around(open, close, unit)]);
    expect(await growing(reading(path), makers)).toEqual([]);
  });
});
