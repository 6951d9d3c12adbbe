// PDF files as LibreOffice and Chromium print them.
import { describe, expect, test } from 'vitest';
import { type PageLine, type Piece, pageLines } from '../../../src/loaders/documents/pdf/page-lines.ts';
import { pdfParts } from '../../../src/loaders/documents/pdf/pdf-parts.ts';
import { articleOf, blocksOf, load, problemCodes, removedOf, sample } from './load-samples.ts';

describe('a newspaper page of two columns', () => {
  test('is read column by column, its headline of two lines as one', async () => {
    const blocks = blocksOf(await articleOf('libreoffice-columns.pdf'));
    expect(blocks[0]).toBe('heading: Ferry service resumes after four days of storm');
    expect(blocks[1]).toMatch(/^paragraph: PORT ALDER, February 11, 2024 .*on both sides of the strait\.$/u);
    expect(blocks.filter((block) => block.includes('In the harbour office a board lists'))).toHaveLength(14);
    for (const block of blocks.slice(1)) expect(block).toMatch(/[.:”]$/u);
  });

  test('sets running heads and page numbers aside and says where pages begin', async () => {
    const article = await articleOf('libreoffice-columns.pdf');
    expect(article.text).not.toContain('HARBOUR NEWS');
    expect(article.removed.map((one) => one.rule).filter((rule) => rule === 'running-head')).toHaveLength(3);
    expect(removedOf(article).get('Page 2')).toBe('page-number');
    const pages = article.changes.filter((change) => change.rule === 'page').map((change) => change.message);
    expect(pages[0]).toBe('Page 1 begins here.');
    expect(pages[1]).toMatch(/^Page 2 begins /u);
    expect(pages).toHaveLength(3);
  });

  test('has each paragraph whole where a column or a page ends in its midst', async () => {
    const article = await articleOf('libreoffice-columns.pdf');
    const schoolmaster =
      /^The schoolmaster of Saint Brendan, Peter Lindqvist, counted \d+ pupils who could not go home .* held in the evening\.$/u;
    const found = article.blocks
      .map((block) => article.text.slice(block.start, block.end))
      .filter((text) => text.startsWith('The schoolmaster'));
    expect(found).toHaveLength(14);
    for (const text of found) expect(text).toMatch(schoolmaster);
  });
});

describe('a page that a browser printed', () => {
  test('keeps headings and paragraphs', async () => {
    const article = await articleOf('chromium.pdf');
    expect(article.title).toBe('Ferry service resumes after four days of storm');
    expect(blocksOf(article)).toContain('heading: Damage to the pier');
    expect(article.text).toContain('Around 1,200 passengers were waiting on both sides of the strait.');
  });

  test('loses the day, title and address that the browser printed around it', async () => {
    const rules = (await articleOf('chromium-header.pdf')).removed
      .filter((one) => one.rule === 'running-head')
      .map((one) => one.text);
    expect(rules).toHaveLength(2);
    expect(rules[1]).toContain('page.html');
  });
});

describe('PDF files that cannot be read', () => {
  test('a scan says that it is a picture of text', async () => {
    const [loaded] = await load('scan.pdf', sample('scan.pdf'));
    expect(loaded?.article).toBeNull();
    expect(loaded?.problems).toMatchObject([{ code: 'no-text-in-pdf', level: 'warning', file: 'scan.pdf' }]);
    expect(loaded?.problems[0]?.hint).toContain('ocrmypdf');
  });

  test('a file of which nothing but the head is left is named', async () => {
    expect(await problemCodes('broken.pdf', '%PDF-1.4\n%%EOF')).toEqual(['unreadable-document']);
  });

  test('pages that hold each other without end are named', async () => {
    const loop =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
    expect(await problemCodes('loop.pdf', loop)).toEqual(['no-text-in-pdf']);
  });

  test('a page of a web site that was saved as .pdf is read as the page it is', async () => {
    const article = await articleOf(
      'paper.pdf',
      '<!doctype html><html><body><p>The ferry between the islands resumed service on Sunday, the company said.</p></body></html>',
    );
    expect(article.format).toBe('html');
  });
});

/** Lines of one column, 10 points high; a number is the step to the line below it. */
function column(...rows: readonly (string | number)[]): PageLine[] {
  let y = 800;
  return rows.flatMap((row): PageLine[] => {
    if (typeof row === 'number') y -= row;
    return typeof row === 'number'
      ? []
      : [{ text: row, left: 50, right: 50 + row.length * 4, y, size: 10, column: 0, isRow: false }];
  });
}
const textsOf = (lines: PageLine[]): string[] =>
  pdfParts([lines]).flatMap((part) => ('text' in part ? [part.text] : []));

describe('paragraphs by the white between them', () => {
  const [first, second] = [
    'A barge with 800 tonnes of rice ran aground below the bridge at Can Tho on',
    'Its master, Tran Van Bay, had slept for two hours in three days before that.',
  ];

  test('a page of paragraphs of one line has one of each, not one of all', () => {
    const lines = column(
      'By Nguyen Thi Hoa',
      21,
      '7 November 2012',
      21,
      `${first} Monday.`,
      21,
      second,
      21,
      'The river is low.',
    );
    expect(textsOf(lines)).toHaveLength(5);
  });

  test('one line that goes on tells the step from line to line', () => {
    const lines = column(
      'By Nguyen Thi Hoa',
      21,
      '7 November 2012',
      21,
      first,
      12,
      'the seventh of the month.',
      21,
      second,
    );
    expect(textsOf(lines)).toEqual([
      'By Nguyen Thi Hoa',
      '7 November 2012',
      `${first}\nthe seventh of the month.`,
      second,
    ]);
  });

  test('text set with wide steps stays whole', () => {
    const lines = column(
      first,
      20,
      'the seventh, said the harbour master of the town, who had seen it from',
      20,
      'her window above the market, where she',
      20,
      'lives.',
    );
    expect(textsOf(lines)).toHaveLength(1);
  });
});

describe('a paper as LaTeX sets it', () => {
  const line = (text: string, y: number, more: Partial<PageLine> = {}): PageLine => ({
    text,
    left: 100,
    right: 500,
    y,
    size: 10,
    column: 0,
    isRow: false,
    ...more,
  });
  const body = [500, 488, 476, 464, 452, 440].map((y) =>
    line('The tables were compared with those of the year before, and where they differ', y),
  );

  test('has its abstract, set in as a whole, as one paragraph', () => {
    const inset = { left: 125, right: 475 };
    const parts = pdfParts([
      [
        line('We compare the counts of the ferry company with those of the har-', 600, {
          left: 140,
          right: 475,
        }),
        line('bour and find that they differ in every month. The reason is open,', 588, inset),
        line('and we say what could be done.', 576, { left: 125, right: 300 }),
        ...body,
      ],
    ]);
    const texts = parts.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []));
    expect(texts).toHaveLength(2);
    expect(texts[0]).toMatch(/^We compare[\s\S]*could be done\.$/u);
  });

  test('keeps lines of speech, each set in, apart', () => {
    const said = (text: string, y: number, right: number): PageLine => line(text, y, { left: 115, right });
    const parts = pdfParts([
      [
        said('“Nobody sails,” he said.', 600, 250),
        said('“Not even on Sunday?”', 588, 240),
        said('“No.”', 576, 150),
        ...body,
      ],
    ]);
    expect(parts.filter((part) => part.kind === 'paragraph')).toHaveLength(4);
  });

  test('has the number of a section and its title as one heading, a table’s rows as rows', () => {
    const piece = (text: string, x: number, y: number, size: number): Piece => ({
      text,
      x,
      y,
      size,
      width: text.length * size * 0.5,
    });
    const prose = [600, 588, 576, 564].map((y) =>
      piece('The tables were compared with those of the year before, and they differ', 100, y, 10),
    );
    const lines = pageLines([
      piece('2.1', 100, 640, 14),
      piece('Counts of the harbour', 145, 640, 14),
      ...prose,
      piece('1', 100, 540, 10),
      piece('Port Alder', 145, 540, 10),
    ]);
    expect(lines.map(({ text, isRow }) => (isRow ? `row ${text}` : text))).toEqual([
      '2.1 Counts of the harbour',
      ...prose.map(({ text }) => text),
      'row 1 | Port Alder',
    ]);
  });
});
