// Cells of tables that are bare numbers: their unit stands in the head of their column ('Exports, $ million'), of their row ('Yield (t/ha)'), or in
// the line above the table ('Spending by department, £m').
import type { Block } from '../../../records/article.ts';
import { parseNumber, tidy } from '../../../text/numbers.ts';
import type { FigureArticle, Span } from './figure-text.ts';
import type { FigureFound } from './share-units.ts';

export interface TableArticle extends FigureArticle {
  readonly blocks?: readonly Block[];
}

/** What a head says of its cells: the value of one of them that is 1, and the words that say so. */
interface Head {
  /** Where the words stand: 'head of its column or row'. */
  readonly where: string;
  readonly one: FigureFound['value'];
  readonly words: string;
}

type Reader = (article: FigureArticle) => readonly FigureFound[];
type HeadReader = (cell: string) => Head | null;

/**
 * The figures with those of the tables' cells: a bare number has the unit of the head of its column, else of its row, else, in a column of a
 * year or of nothing but values, of the line above the table, with that as the reason. A cell that says its own unit, and one whose heads say none, stays as it was found. `read` reads the figures of a text.
 */
export function withTables(
  article: TableArticle,
  found: readonly FigureFound[],
  { read, isTaken }: { read: Reader; isTaken: (span: Span) => boolean },
): FigureFound[] {
  const blocks = article.blocks ?? [];
  const first = blocks.find(({ kind }) => kind === 'table');
  if (first === undefined) return [...found];
  const headOf = headReader(article, first.start, read);
  const cells = blocks.flatMap((table, at) => {
    if (table.kind !== 'table') return [];
    return cellsOf(article, table, { headOf, caption: captionIn(article.text, blocks[at - 1]) });
  });
  if (cells.length === 0) return [...found];
  const added: FigureFound[] = [];
  const bettered = new Set<FigureFound>();
  let next = 0;
  for (const cell of cells) {
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= cell.start) next += 1;
    let end = next;
    while ((found[end]?.start ?? Number.POSITIVE_INFINITY) < cell.end) end += 1;
    const there = found.slice(next, end);
    const isWithin = there.every(
      ({ start, end, value }) => start >= cell.start && end <= cell.end && value.unit === null,
    );
    if (!isWithin || isTaken(cell)) continue;
    for (const one of there) bettered.add(one);
    added.push(cell);
  }
  return [...found.filter((one) => !bettered.has(one)), ...added].sort((a, b) => a.start - b.start);
}

const MOST_COLUMNS = 40;

const LONGEST_CAPTION = 160;

/** The line right above a table, where it is no sentence; '' for any other block. */
function captionIn(text: string, before: Block | undefined): string {
  const isLine =
    before !== undefined &&
    /^(?:caption|heading|paragraph)$/u.test(before.kind) &&
    before.end - before.start <= LONGEST_CAPTION;
  const words = isLine ? text.slice(before.start, before.end).trim() : '';
  return /[.?!]$/u.test(words) ? '' : words.replace(/:$/u, '');
}

//   2024      2023/24      Q1 2026      March      Value
const ofCaption =
  /^(?:(?:Q[1-4]|H[12]|FY) ?)?(?:19|20)\d\d(?:[-/–]\d{2,4})?$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?(?: (?:19|20)\d\d)?$|^(?:amount|output|sum|total|value)s?$/iu;

interface Heads {
  readonly headOf: HeadReader;
  readonly caption: string;
}

function cellsOf(article: TableArticle, { start, end }: Block, { headOf, caption }: Heads): FigureFound[] {
  const [top = '', ...rows] = article.text.slice(start, end).split('\n');
  const names = top.split(' | ').slice(0, MOST_COLUMNS);
  const columns = names.map(headOf);
  const above = headsAbove(names, caption === '' ? null : headOf(caption));
  const out: FigureFound[] = [];
  let at = start + top.length + 1;
  for (const row of rows) {
    const cells = row.split(' | ');
    const ofRow = headOf(cells[0] ?? '');
    let from = at;
    for (const [index, cell] of cells.entries()) {
      const further = index === 0 ? null : (ofRow ?? above[index]);
      const head = columns[index] ?? further ?? null;
      const figure = head === null ? null : cellFigure(article, { cell, from }, head);
      if (figure !== null) out.push(figure);
      from += cell.length + ' | '.length;
    }
    at += row.length + 1;
  }
  return out;
}

/** What the line above a table says of those of its columns that have no head but a year or 'Value'. */
const headsAbove = (names: readonly string[], line: Head | null): readonly (Head | null)[] =>
  names.map((name) =>
    line !== null && ofCaption.test(name.trim()) ? { ...line, where: 'line above its table' } : null,
  );

const number = /^\s*(?<number>[-−–+]?\d[\d.,' \u00a0\u202f]{0,20})\s*$/u;

function cellFigure(
  { language }: FigureArticle,
  { cell, from }: { cell: string; from: number },
  { one, words, where }: Head,
): FigureFound | null {
  const digits = number.exec(cell)?.groups?.['number']?.trim();
  const value = digits === undefined ? null : parseNumber(digits.replace('+', ''), language);
  if (digits === undefined || value === null || one.number === null) return null;
  const start = from + cell.indexOf(digits);
  return {
    kind: 'figure',
    start,
    end: start + digits.length,
    rule: 'figure-table',
    confidence: 0.8,
    value: {
      ...one,
      number: tidy(value * one.number),
      because: `The unit is that of the ${where}, “${words}”.`,
    },
  };
}

const AROUND = 4000;
/** Different heads of one article that are read: each costs as much as the text near it. */
const MOST_HEADS = 60;

/** Reads each head once; the text before the first table tells whose dollars are meant. */
function headReader(article: FigureArticle, at: number, read: Reader): HeadReader {
  const near = article.text.slice(Math.max(0, at - AROUND), at);
  const known = new Map<string, Head | null>();
  return (cell) => {
    const words = unitIn(cell);
    if (words === null) return null;
    const before = known.get(words);
    if (before !== undefined) return before;
    const head = known.size < MOST_HEADS ? readHead({ ...article, text: near }, words, read) : null;
    known.set(words, head);
    return head;
  };
}

//   Exports, $ million      Area (ha)      %
const inBrackets = /\((?<unit>[^()]{1,24})\)\s*$/u;
const behindComma = /, ?(?<unit>[^,()]{1,24})$/u;
const alone = /^(?:%|per cent|percent|\p{Lu}{0,3}\p{Sc} ?(?:m|mn|bn|million|billion)|(?:million )?tonnes)$/iu;

function unitIn(cell: string): string | null {
  if (/^\s*[-−–+\d]/u.test(cell) || cell.length > LONGEST_CAPTION) return null;
  const words =
    (inBrackets.exec(cell) ?? behindComma.exec(cell))?.groups?.['unit'] ?? (alone.test(cell) ? cell : null);
  return words === null ? null : words.trim().replace(/^in (?:the )?/iu, '');
}

const money = /^(?<sign>\p{Lu}{0,3}\p{Sc}|(?:\p{Lu}{3}|Rs\.?|R|Rp)(?!\p{L}))(?<rest>.*)$/u;
const thousand = /['’‘]?000s?(?:\s|$)/u;

/** What '$ million' or 't/ha' makes of a cell of 1: read as if the text said '$1 million'. */
function readHead(article: FigureArticle, words: string, read: Reader): Head | null {
  const bare = words
    .replace(thousand, '')
    .replace(/^millions of /iu, 'million ')
    .trim();
  const { sign, rest = '' } = money.exec(bare)?.groups ?? {};
  const one = sign === undefined ? `1 ${bare}` : `${sign}1${/^(?: |\/|$)/u.test(rest) ? rest : ` ${rest}`}`;
  const tight = one.replace(/1 (?<scale>m|bn|mn|tn|k)$/u, '1$<scale>');
  const [figure] = read({ ...article, text: `${tight}\n\n${article.text}` });
  if (
    figure === undefined ||
    figure.start !== 0 ||
    figure.value.unit === null ||
    figure.value.number === null
  )
    return null;
  if (figure.end !== tight.length && figure.value.per === null) return null;
  const factor = thousand.test(words) ? 1000 : 1;
  return {
    words,
    where: 'head of its column or row',
    one: { ...figure.value, number: figure.value.number * factor, asOf: null, saidBy: null },
  };
}
