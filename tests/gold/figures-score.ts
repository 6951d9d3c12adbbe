// How well figures are found, and whether number and unit are right.
import type { FigureMention, Mention } from '../../src/records/mention.ts';
import { type Counts, countPairs, pairsOf, type Score, sameSpan, scoreOf, touching } from './counts.ts';
import { figureNumber } from './figure-number.ts';
import type { OwnArticle, OwnFigure } from './own.ts';
import type { GoldArticle } from './read-gold.ts';

export interface FigureScores {
  readonly exact: Score;
  readonly overlap: Score;
  /** A hit is an overlap with the right number. */
  readonly number: Score;
  /** A hit has the right number and the right unit or thing counted; null where the collection does not tell. */
  readonly unit: Score | null;
}

/** Scores on a collection whose figures have spans; their numbers are read from the annotated words. */
export function scoreFigures(
  articles: readonly GoldArticle[],
  found: ReadonlyMap<string, readonly Mention[]>,
): FigureScores {
  const all = articles.map((article) => ({
    text: article.text,
    expected: article.figures,
    found: figuresOf(found.get(article.id)),
  }));
  return {
    exact: scoreOf(all.map((one) => countPairs(one.expected, one.found, sameSpan))),
    overlap: scoreOf(all.map((one) => countPairs(one.expected, one.found, touching))),
    number: scoreOf(
      all.map((one) =>
        countRight(one.expected, one.found, (a, b) => fits(figureNumber(one.text.slice(a.start, a.end)), b)),
      ),
    ),
    unit: null,
  };
}

/** Scores on the project's own articles. Finding what they leave open is neither right nor wrong. */
export function scoreOwnFigures(
  articles: readonly OwnArticle[],
  found: ReadonlyMap<string, readonly Mention[]>,
): FigureScores {
  const all = articles.map((article) => ({
    expected: article.figures,
    found: figuresOf(found.get(article.id)).filter(
      (one) =>
        article.figures.some((other) => touching(other, one)) ||
        !article.open.some((other) => touching(other, one)),
    ),
  }));
  const numbers = (a: OwnFigure, b: FigureMention): boolean => fits(a.number, b);
  return {
    exact: scoreOf(all.map((one) => countPairs(one.expected, one.found, sameSpan))),
    overlap: scoreOf(all.map((one) => countPairs(one.expected, one.found, touching))),
    number: scoreOf(all.map((one) => countRight(one.expected, one.found, numbers))),
    unit: scoreOf(
      all.map((one) => countRight(one.expected, one.found, (a, b) => numbers(a, b) && sameUnit(a.what, b))),
    ),
  };
}

function figuresOf(mentions: readonly Mention[] | undefined): readonly FigureMention[] {
  return (mentions ?? []).flatMap((mention) => (mention.kind === 'figure' ? [mention] : []));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function countRight<E extends Span>(
  expected: readonly E[],
  found: readonly FigureMention[],
  right: (a: E, b: FigureMention) => boolean,
): Counts {
  const hits = pairsOf(expected, found, touching).filter(([a, b]) => right(a, b)).length;
  return { right: hits, found: found.length, expected: expected.length };
}

/** The number, or an end of the range; an open one ('dozens') must stay open. */
function fits(number: number | null, { value }: FigureMention): boolean {
  if (number === null) return value.number === null;
  const same = (one: number | null): boolean =>
    one !== null && Math.abs(one - number) <= 1e-9 * Math.max(1, Math.abs(number));
  return same(value.number) || (value.number === null && (same(value.low) || same(value.high)));
}

/** The unit itself, or one of the words that are counted. */
function sameUnit(what: string | null, { value }: FigureMention): boolean {
  if (what === null) return value.unit === null || value.unit === 'people';
  if (value.unit === what || (value.unit !== null && SAME_UNITS.get(value.unit) === what)) return true;
  return (value.counts ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word === what.toLowerCase() || word === `${what.toLowerCase()}s`);
}

/** Names of units in the annotation that the program writes otherwise. */
const SAME_UNITS: ReadonlyMap<string, string> = new Map([
  ['km-h', 'km/h'],
  ['kmh', 'km/h'],
  ['pound', 'lb'],
  ['tonne', 't'],
  ['ton', 't'],
  ['metre', 'm'],
  ['meter', 'm'],
]);
