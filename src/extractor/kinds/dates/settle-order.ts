// 09/02/2026: which is the day and which the month, told by the language, by other dates of the article or by its day of publication.
import { dayNumber } from './calendar.ts';
import type { Reference } from './find-reference.ts';
import type { Moment, Reading } from './reading.ts';
import type { Shape } from './shape.ts';

export interface OrderEvidence {
  /** What the language tells, or other dates of the article; null where neither does. */
  readonly order: 'day-first' | 'month-first' | null;
  readonly reason: string;
}

const DAY_FIRST_REGIONS = /^en-(?:GB|AU|NZ|IE|IN|ZA|PK|NG|KE|SG|MY|HK)\b/u;

/** What the dates in figures of an article, and its language, tell about their order. */
export function findOrder(
  tag: string,
  figures: string,
  read: readonly (readonly [Shape, Reading])[],
): OrderEvidence {
  const votes = read.flatMap(([shape, one]) => voteOf(shape, one));
  const distinct = new Set(votes.map(({ order }) => order));
  const [vote] = votes;
  if (distinct.size === 1 && vote !== undefined) {
    return {
      order: vote.order,
      reason: `The article also writes “${vote.words}”, where only one order is possible.`,
    };
  }
  if (figures === 'day-first' || DAY_FIRST_REGIONS.test(tag))
    return { order: 'day-first', reason: 'The language of the article puts the day first.' };
  if (tag === 'en-US')
    return { order: 'month-first', reason: 'The language of the article puts the month first.' };
  return { order: null, reason: '' };
}

function voteOf(
  shape: Shape,
  { rule, choice, first }: Reading,
): { order: 'day-first' | 'month-first'; words: string }[] {
  if (rule !== 'figures' || choice !== null) return [];
  const words = shape.text.slice(shape.start[first], shape.end[first]);
  const [a = 0, b = 0] = words.split('/').map(Number);
  if (!words.includes('/') || a > 99 || a === b) return [];
  return [{ order: a > 12 ? 'day-first' : 'month-first', words }];
}

/** Choose between the two ways to read a date in figures, or keep both and say so. */
export function settleOrder(one: Reading, { order, reason }: OrderEvidence, reference: Reference): Reading {
  if (one.choice === null) return one;
  const [dayFirst, monthFirst] = [one.from, one.choice];
  if (order !== null)
    return chosen(one, order === 'day-first' ? dayFirst : monthFirst, { order, because: reason });
  const published = [dayFirst, monthFirst].filter(
    (moment) => reference.day !== null && numberOf(moment) === reference.day,
  );
  if (published.length === 1 && published[0] !== undefined) {
    const by = published[0] === dayFirst ? 'day-first' : 'month-first';
    return chosen(one, published[0], {
      order: by,
      because: `${reference.sentence}; read the other way round, the date would be another day.`,
    });
  }
  return {
    ...one,
    confidence: 0.5,
    because:
      'The figures can be read as day and month or as month and day, and nothing in the article tells which.',
  };
}

function chosen(one: Reading, from: Moment, { order, because }: { order: string; because: string }): Reading {
  return { ...one, from, choice: null, inferred: { ...one.inferred, order }, because };
}

function numberOf({ year, month, day }: Moment): number {
  return dayNumber(year ?? 0, month ?? 1, day ?? 1);
}
