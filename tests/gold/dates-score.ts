// How well dates are found, and whether their values are right.
import type { DateMention, Mention } from '../../src/records/mention.ts';
import { type Counts, countPairs, pairsOf, type Score, sameSpan, scoreOf, touching } from './counts.ts';
import type { OwnArticle } from './own.ts';
import type { GoldArticle } from './read-gold.ts';
import { boundsOfTei, timexOf } from './timex.ts';

export interface DateScores {
  readonly exact: Score;
  readonly overlap: Score;
  /** A hit is an overlap with the right value. */
  readonly value: Score;
  /** Value, of dates with a place on a calendar alone. */
  readonly calendar: Score;
}

/** How a collection writes values. */
export type Style = 'timex' | 'tei';

interface Expected {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
  readonly counted: boolean;
  readonly calendar: boolean;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Scores on a collection whose dates have types and values. Times of day, durations and sets are neither right nor wrong. */
export function scoreDates(
  articles: readonly GoldArticle[],
  found: ReadonlyMap<string, readonly Mention[]>,
  style: Style,
): DateScores {
  return scoresOf(
    articles.map((article) => ({
      expected: article.dates.map(
        ({ start, end, type, value }): Expected => ({
          start,
          end,
          value: value === null ? null : comparable(value, style),
          counted: type === null || type === 'DATE',
          calendar: /^\d{4}|^\.\.\/\d/u.test(value ?? ''),
        }),
      ),
      found: datesOf(found.get(article.id)).map(({ start, end, value }) => ({
        start,
        end,
        value: style === 'timex' ? comparable(timexOf(value.edtf), style) : boundsOfTei(value.edtf),
      })),
    })),
  );
}

/** Scores on the project's own articles, by EDTF string. */
export function scoreOwnDates(
  articles: readonly OwnArticle[],
  found: ReadonlyMap<string, readonly Mention[]>,
): DateScores {
  return scoresOf(
    articles.map((article) => ({
      expected: [
        ...article.dates.map(({ start, end, edtf }) => ({
          start,
          end,
          value: edtf,
          counted: true,
          calendar: !edtf.includes('XXXX'),
        })),
        ...article.open.map((span) => ({ ...span, value: null, counted: false, calendar: false })),
      ],
      found: datesOf(found.get(article.id)).map(({ start, end, value }) => ({
        start,
        end,
        value: value.edtf,
      })),
    })),
  );
}

function datesOf(mentions: readonly Mention[] | undefined): readonly DateMention[] {
  return (mentions ?? []).flatMap((mention) => (mention.kind === 'date' ? [mention] : []));
}

function comparable(value: string, style: Style): string {
  if (style === 'tei') return boundsOfTei(value);
  return value
    .trim()
    .replace(/T\d\d:\d\d(?::\d\d)?Z?/gu, '')
    .toUpperCase();
}

interface Article {
  readonly expected: readonly Expected[];
  readonly found: readonly Found[];
}

function scoresOf(articles: readonly Article[]): DateScores {
  const spans = articles.map((article) => selected(article, (one) => one.counted));
  const calendar = articles.map((article) => selected(article, (one) => one.counted && one.calendar));
  return {
    exact: scoreOf(spans.map((one) => countPairs(one.expected, one.found, sameSpan))),
    overlap: scoreOf(spans.map((one) => countPairs(one.expected, one.found, touching))),
    value: scoreOf(spans.map(countValues)),
    calendar: scoreOf(calendar.map(countValues)),
  };
}

/** Finding what does not count is neither right nor wrong. */
function selected({ expected, found }: Article, counts: (one: Expected) => boolean): Article {
  const wanted = expected.filter(counts);
  const others = expected.filter((one) => !counts(one));
  return {
    expected: wanted,
    found: found.filter(
      (one) => wanted.some((other) => touching(other, one)) || !others.some((other) => touching(other, one)),
    ),
  };
}

function countValues({ expected, found }: Article): Counts {
  const right = pairsOf(expected, found, touching).filter(([a, b]) => a.value === b.value).length;
  return { right, found: found.length, expected: expected.length };
}

export interface YearCounts {
  /** Dates whose words give no year. */
  readonly yearless: number;
  /** Of those: that got a year although no day of publication was given. */
  readonly given: number;
  /** Of those: without a reason beside it. */
  readonly invented: number;
}

/** Count years that came from nowhere. `found` must come from articles without a known day of publication. */
export function countYears(found: Iterable<readonly Mention[]>): YearCounts {
  let [yearless, given, invented] = [0, 0, 0];
  for (const mentions of found) {
    for (const { text, value } of datesOf(mentions)) {
      const saysYear = ['year', 'decade', 'century'].some((part) => part in value.saidParts);
      if (saysYear || /\d{4}|[’']\d\d/u.test(text)) continue;
      yearless += 1;
      if (!/\d{3}/u.test(value.edtf)) continue;
      given += 1;
      if (value.because === null) invented += 1;
    }
  }
  return { yearless, given, invented };
}
