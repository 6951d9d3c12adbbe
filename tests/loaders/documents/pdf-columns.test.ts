// Pages of newspapers whose columns are justified: words stand as far apart as columns do.
import { describe, expect, test } from 'vitest';
import { type PageLine, type Piece, pageLines } from '../../../src/loaders/documents/pdf/page-lines.ts';
import { pdfParts } from '../../../src/loaders/documents/pdf/pdf-parts.ts';
import { quickestOf } from '../../hostile/quickest.ts';
import { articleOf } from './load-samples.ts';

const SIZE = 10;
const WIDTH = 150;
const GUTTER = 14;

/** Words of one line, each a piece of its own, from edge to edge; the last line of a text keeps a word's space. */
function justified(line: string, left: number, y: number, isLast: boolean): Piece[] {
  const words = line.split(' ');
  const widths = words.map((word) => word.length * 5);
  const free = WIDTH - widths.reduce((sum, width) => sum + width, 0);
  const gap = isLast ? 3 : free / Math.max(1, words.length - 1);
  let x = left;
  return words.map((text, at) => {
    const piece = { text, x, y, width: widths[at] ?? 0, size: SIZE };
    x += piece.width + gap;
    return piece;
  });
}

const LINES = [
  'Die Hafenverwaltung in Varel',
  'rechnet mit einem Ausbau der',
  'Schleusenanlage, weil',
  'Lieferantenverträge erneut',
  'verhandelt werden müssen und',
  'Binnenschifffahrtsverbände',
  'davor gewarnt haben.',
];

function page(columns: number, top: number): Piece[] {
  return Array.from({ length: columns }, (_, column) =>
    LINES.flatMap((line, at) =>
      justified(
        line,
        40 + column * (WIDTH + GUTTER),
        top - at * 12,
        at === LINES.length - 1 || !line.includes(' '),
      ),
    ),
  ).flat();
}

describe('justified columns', () => {
  test.each([2, 3])('%s of them are read one after the other, their words in lines', (columns) => {
    const lines = pageLines(page(columns, 700));
    expect(lines.map(({ text }) => text)).toEqual(Array.from({ length: columns }, () => LINES).flat());
    expect(lines.filter(({ isRow }) => isRow)).toEqual([]);
  });

  test('the second line of a headline in one column, beside one in the next, parts nothing', () => {
    const large = (text: string, column: number, y: number): Piece => ({
      text,
      x: 40 + column * (WIDTH + GUTTER),
      y,
      width: text.length * 8,
      size: 16,
    });
    const column = (at: number, top: number): Piece[] =>
      LINES.flatMap((line, row) =>
        justified(
          line,
          40 + at * (WIDTH + GUTTER),
          top - row * 12,
          row === LINES.length - 1 || !line.includes(' '),
        ),
      );
    const pieces = [
      ...column(0, 700),
      large('Wache in Varel', 0, 606),
      large('schließt', 0, 586),
      ...column(0, 560),
      ...column(1, 688),
      large('Neue Hunde', 1, 586),
      ...column(1, 560),
    ];
    const lines = pageLines(pieces).map(({ text }) => text);
    expect(lines.indexOf('schließt')).toBe(lines.indexOf('Wache in Varel') + 1);
    expect(lines.indexOf('Neue Hunde')).toBeGreaterThan(lines.lastIndexOf('Wache in Varel') + LINES.length);
  });

  test('a headline that stands alone on its height parts two articles', () => {
    const headline: Piece = { text: 'Deich bei Varel bricht', x: 40, y: 580, width: 190, size: 18 };
    const lines = pageLines([...page(3, 700), headline, ...page(3, 550)]).map(({ text }) => text);
    expect(lines.indexOf(headline.text)).toBe(LINES.length * 3);
    expect(lines).toHaveLength(LINES.length * 6 + 1);
  });

  test('cells of a table stay cells, of one word too', () => {
    const rows = [
      'Town Wells Boats Ferries',
      'Tanout fourteen two none',
      'Mirria nine eleven one',
      'Gouré none four three',
    ];
    const cells = rows.flatMap((row, at) =>
      row.split(' ').map(
        (text, cell): Piece => ({
          text,
          x: 40 + cell * 80,
          y: 700 - at * 14,
          width: text.length * 5,
          size: SIZE,
        }),
      ),
    );
    expect(pageLines(cells).map(({ text, isRow }) => [text, isRow])).toEqual(
      rows.map((row) => [row.replaceAll(' ', ' | '), true]),
    );
  });
});

describe('pages that a browser prints', () => {
  const line = (text: string, x: number, y: number): Piece => ({
    text,
    x,
    y,
    width: text.length * 5,
    size: SIZE,
  });
  const left = [
    'The council of Wendover met on',
    'Monday in the hall behind the',
    'church, and anyone could speak',
    'for three minutes. Nobody did,',
    'though the vicar rose twice to',
    'open a window on the far side.',
    'It ended early.',
  ];
  const right = [
    'A second meeting is called for',
    'the first week of March, when',
    'the drainage of Mill Lane will',
    'be settled once and for all by',
    'those who live below the weir,',
    'and by nobody else this time.',
  ];

  test('columns that stand nearer than a letter are wide are two, on heights of their own too', () => {
    for (const shift of [0, 5]) {
      const pieces = [
        ...left.map((text, at) => line(text, 40, 700 - at * 12)),
        ...right.map((text, at) => line(text, 198, 700 - shift - at * 12)),
      ];
      expect(pageLines(pieces).map(({ text }) => text)).toEqual([...left, ...right]);
    }
  });

  test('the items of a list stay lines behind their numbers', () => {
    const pieces = left.flatMap((text, at) => [
      line(`${at + 1}.`, 40, 700 - at * 12),
      line(text, 57, 700 - at * 12),
    ]);
    expect(pageLines(pieces).map(({ text }) => text)).toEqual(left.map((text, at) => `${at + 1}. ${text}`));
  });

  test('a box of short lines beside the text is no column of a table', () => {
    const wide = left.map((text, at) => line(`${text} and ${right[at] ?? 'so on'}`, 40, 700 - at * 12));
    const box = ['Key facts', '1,900 tonnes', 'Built in 1930', 'Sold for scrap'].map((text, at) =>
      line(text, 400, 694 - at * 13),
    );
    const lines = pageLines([...wide, ...box]);
    expect(lines.filter(({ isRow }) => isRow)).toEqual([]);
    expect(lines.map(({ text }) => text).slice(-4)).toEqual([
      'Key facts',
      '1,900 tonnes',
      'Built in 1930',
      'Sold for scrap',
    ]);
  });
});

/** A page of text with nothing around it, as few bytes as a reader of PDF takes. */
function bytesOf(lines: readonly (readonly [text: string, y: number])[]): string {
  const text = lines.map(([words, y]) => `BT /F 10 Tf 50 ${y} Td (${words}) Tj ET`).join('\n');
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length ${text.length}>>stream
${text}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
}

describe('what a browser prints below a page', () => {
  const body = [
    ['The ferry between the islands resumed service on Sunday, the company said in a statement.', 700],
    ['It will sail twice a day until the end of the month, and once a day from then on.', 688],
  ] as const;

  test.each([
    ['https://coast.example/flood-files 1/1', 'https://coast.example/flood-files'],
    ['https://coast.example/a/very/long/addr... 1/1', null],
    ['file:///home/ann/page.html 1/1', null],
  ])('%s', async (foot, url) => {
    const article = await articleOf('printed.pdf', bytesOf([...body, [foot, 20]]));
    expect(article.url).toBe(url);
    expect(article.text).not.toContain('1/1');
  });

  test('a name above how long the reading takes is a line of its own', async () => {
    const article = await articleOf(
      'reader.pdf',
      bytesOf([
        ['Ferry sails again to the islands', 760],
        ['Ann Fifield', 736],
        ['8-10 minutes', 724],
        ...body,
      ]),
    );
    expect(article.author).toBe('Ann Fifield');
  });
});

test('the short last line of a headline over several columns stands in the first of them, and belongs to the headline', () => {
  const line = (column: number, y: number, size: number, text: string, right: number): PageLine => ({
    text,
    left: 40,
    right,
    y,
    size,
    column,
    isRow: false,
  });
  const page = [
    line(0, 700, 24, 'Railway to the Coast Opened by the King After Nine Years of', 380),
    line(1, 670, 24, 'Work', 100),
    line(1, 650, 10, 'The railway was opened on Sunday by the King, who drove the last mile himself.', 190),
    line(1, 638, 10, 'Nine years of work have gone into the line with its fourteen bridges.', 190),
    { ...line(2, 660, 24, 'Girls Sing', 380), left: 210 },
    {
      ...line(2, 640, 10, 'Forty girls of the school sang for the King at the opening of the line.', 380),
      left: 210,
    },
  ];
  const headings = pdfParts([page]).flatMap((part) => (part.kind === 'heading' ? [part.text] : []));
  expect(headings).toEqual([
    'Railway to the Coast Opened by the King After Nine Years of Work',
    'Girls Sing',
  ]);
});

describe('twice the pieces on a page are about twice the work', () => {
  /** Milliseconds of processor below which a page is quick whatever its shape. */
  const QUICK = 400;
  const times =
    (make: (count: number) => Piece[], count: number): (() => number) =>
    () => {
      const pieces = make(count);
      const before = process.cpuUsage();
      pageLines(pieces);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
  const rows = (count: number, top: number): Piece[] =>
    Array.from({ length: count }, (_, at) => ({
      text: 'word',
      x: (at % 100) * 40,
      y: top - Math.floor(at / 100) * 12,
      width: 20,
      size: 10,
    }));
  const headline = (count: number): Piece[] =>
    Array.from({ length: count }, (_, at) => ({ text: 'WORD', x: at * 80, y: 500, width: 40, size: 20 }));

  test.each([
    ['a table of a hundred columns', (count: number) => rows(count, 490)],
    ['a headline of a thousand pieces', (count: number) => [...headline(count / 4), ...rows(count, 490)]],
  ])('%s', { timeout: 60_000 }, async (_, make) => {
    const isWell = ([one = 0, two = 0]: readonly number[]): boolean => two < QUICK || two < one * 3;
    const found = await quickestOf(3, [times(make, 3000), times(make, 6000)], isWell);
    expect(isWell(found), `${found}`).toBe(true);
  });
});
