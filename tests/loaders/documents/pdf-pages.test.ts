// Pages as papers and magazines set them: initials, notes, spaces that justify, turned pages, scripts that run another way.
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../../src/loaders/documents/pdf/named-letters.ts';
import { type Piece, pageLines } from '../../../src/loaders/documents/pdf/page-lines.ts';
import { pdfParts } from '../../../src/loaders/documents/pdf/pdf-parts.ts';
import { turnOf, upright } from '../../../src/loaders/documents/pdf/upright.ts';

const piece = (text: string, x: number, y: number, size = 10): Piece => ({
  text,
  x,
  y,
  width: text.length * size * 0.5,
  size,
});
const textsOf = (pieces: readonly Piece[]): string[] => pageLines(pieces).map(({ text }) => text);

describe('an initial over two lines', () => {
  const lines = [
    piece('he lighthouse at Skerryvane was', 62, 680),
    piece('lit for the last time in March,', 62, 668),
    piece('its keeper said to the paper.', 40, 656),
    piece('Nobody came to see it but him.', 40, 644),
  ];

  test('begins the word beside it', () => {
    expect(textsOf([piece('T', 40, 668, 34), ...lines])[0]).toBe('The lighthouse at Skerryvane was');
  });

  test('is a word of its own where a space stands behind it', () => {
    const [first, ...rest] = lines;
    const boat = { ...piece('boat at Skerryvane was', 62, 680), y: first?.y ?? 0 };
    expect(textsOf([piece('A', 40, 668, 34), piece(' ', 58, 668, 34), boat, ...rest])[0]).toBe(
      'A boat at Skerryvane was',
    );
  });

  test('makes no new paragraph of the lines that it pushes in', () => {
    const parts = pdfParts([pageLines([piece('T', 40, 668, 34), ...lines])]).filter((part) => 'text' in part);
    expect(parts).toHaveLength(1);
  });

  test('takes no letter from the line above it', () => {
    const byline = piece('By Una Nic Aodha of Skerryvane', 40, 700);
    expect(textsOf([byline, piece('T', 40, 668, 34), ...lines])[0]).toBe(byline.text);
  });
});

describe('numbers set high', () => {
  test('are marks of notes behind a word and before the note', () => {
    const pieces = [
      piece('The pans were let in 1911.', 40, 700),
      piece('3', 170, 703.5, 6),
      piece('4', 40, 603, 6),
      piece('Ledger of the salt office.', 44, 600, 8),
    ];
    expect(textsOf(pieces)).toEqual(['The pans were let in 1911.[3]', '[4] Ledger of the salt office.']);
  });

  test('stay as they are behind a number', () => {
    expect(textsOf([piece('an area of 10', 40, 700), piece('4', 105, 703.5, 6)])[0]).not.toContain('[');
  });
});

test('a written space as wide as it is drawn joins words that stand far apart; a narrow one joins no columns', () => {
  const row = [
    piece('Bills', 40, 700),
    { ...piece(' ', 65, 700), width: 15 },
    piece('fell', 80, 700),
    { ...piece(' ', 100, 700), width: 3 },
    piece('Households', 125, 700),
  ];
  expect(textsOf(row)).toEqual(['Bills fell | Households']);
});

describe('turned pages', () => {
  test('text that runs along (a, b) is turned by quarters only', () => {
    expect([turnOf(10, 0), turnOf(0, 10), turnOf(-10, 0), turnOf(0, -10), turnOf(7, 7)]).toEqual([
      0,
      90,
      180,
      270,
      null,
    ]);
  });

  test('a page on its side reads as one that stands', () => {
    const sideways = [
      { ...piece('Rain fell on the pier all night.', 600, 700), turn: 270 as const },
      { ...piece('Nobody sailed.', 580, 700), turn: 270 as const },
      { ...piece('stamp', 10, 10), turn: 0 as const },
    ];
    expect(textsOf(upright(sideways))).toEqual(['Rain fell on the pier all night.', 'Nobody sailed.']);
  });

  test('signs below each other are a line, the right one first', () => {
    const columns = ['雨が夜通し桟橋に降り続いた。', '船は一隻も出なかったという。'];
    const signs = columns.flatMap((words, column) =>
      Array.from(words, (sign, at) => ({
        ...piece(sign, 400 - column * 20, 500 - at * 12, 12),
        turn: 0 as const,
      })),
    );
    expect(textsOf(upright(signs))).toEqual(columns);
  });
});

test('a line from right to left keeps its words and numbers in order, and its stop behind the number', () => {
  const pieces = [
    piece('.1983', 40, 700),
    piece('מאז', 70, 700),
    piece('MV', 90, 700),
    piece('Orla', 103, 700),
    piece('הספינה', 128, 700),
  ];
  expect(textsOf(pieces)).toEqual(['הספינה MV Orla מאז 1983.']);
});

test('a headline beside which no line runs parts two articles, though a line ends close above it', () => {
  const column = (left: number, top: number): Piece[] =>
    Array.from({ length: 6 }, (_, at) => piece(`line ${at} of the column here`, left, top - at * 12));
  const texts = textsOf([
    ...column(40, 700),
    ...column(200, 700),
    piece('Continued on page 6 of this', 200, 628),
    piece('Library roof mended', 40, 608, 20),
    ...column(40, 590),
    ...column(200, 590),
  ]);
  expect(texts.indexOf('Library roof mended')).toBe(13);
});

describe('letters that only their font knows', () => {
  const file = (content: string): Uint8Array =>
    new Uint8Array(
      Buffer.concat([Buffer.from('<< >>\nstream\n'), deflateSync(content), Buffer.from('\nendstream')]),
    );
  const said = file(
    '/Span<</ActualText (fl) >> BDC (b) Tj EMC /Span<</ActualText <FEFF00540068> >> BDC (h) Tj EMC',
  );

  test('are those that the file says beside them', () => {
    expect(lettersOf(['ﬂ', '\ue049'], said, 1e6)).toEqual(new Map([['\ue049', 'Th']]));
  });

  test('are told though the space before the word is written with them', () => {
    expect(lettersOf(['fl', ' \ue049'], said, 1e6).get('\ue049')).toBe('Th');
  });

  test('stay unknown where words and letters do not fit each other', () => {
    expect(lettersOf(['ft', '\ue049'], said, 1e6).size).toBe(0);
    expect(lettersOf(['\ue049'], said, 1e6).size).toBe(0);
    expect(lettersOf(['\ue049', '\ue049'], said, 1e6).size).toBe(0);
  });
});

test('a dash at the head of a line goes on with an open sentence, and below an ended one begins a list', () => {
  const parts = (first: string): string[] =>
    pdfParts([pageLines([piece(first, 40, 700), piece('— The ferry that sank here', 40, 688)])]).flatMap(
      (part) => (part.kind === 'list' || part.kind === 'paragraph' ? [part.kind] : []),
    );
  expect(parts('SANTA LUCIA, Philippines')).toEqual(['paragraph']);
  expect(parts('The board found two things:')).toEqual(['paragraph', 'list']);
});

test('a word of a headline that was broken at the end of its line is whole again', () => {
  const headline = [
    piece('Storm at the mouth of Skerry-', 40, 700, 20),
    piece('vane sinks ferry', 40, 676, 20),
  ];
  const text = [
    piece('The ferry sank at night, its crew said.', 40, 650),
    piece('Nobody was on board.', 40, 638),
  ];
  const [, first] = pdfParts([pageLines([...headline, ...text])]);
  expect(first).toMatchObject({ kind: 'heading', text: 'Storm at the mouth of Skerryvane sinks ferry' });
});
