// Dates of an article, as its words give them: no year is made up, and what was worked out says from what.
import { tradedAhead, tradedGoods } from '../../../lexicon/date-lookalikes.ts';
import type { Article, Block } from '../../../records/article.ts';
import type { DateValue, Found } from '../../../records/mention.ts';
import { boundsOf } from '../../../text/edtf.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import { dateValue, limited } from './date-value.ts';
import { fillYear } from './fill-years.ts';
import { findLimit } from './find-limit.ts';
import { findReference, type Reference } from './find-reference.ts';
import { findRole, isAlone } from './find-role.ts';
import { findTense } from './find-tense.ts';
import { inCalendarOfArticle, isSolarHijri } from './forms/calendar-forms.ts';
import { forms } from './forms.ts';
import { joinRanges, shareParts } from './join-ranges.ts';
import { inYearOfAccounts, startOfAccounts } from './quarters-of-accounts.ts';
import { readForms } from './read-forms.ts';
import { type Reading, type Relative, wordAt } from './reading.ts';
import { findOrder, type OrderEvidence, settleOrder } from './settle-order.ts';
import { type Shape, shapeOf } from './shape.ts';
import { ofThatYear } from './that-year.ts';
import { vocabularyOf } from './vocabulary.ts';

interface ReadBlock {
  readonly kind: Block['kind'];
  readonly shape: Shape;
  readonly readings: readonly Reading[];
}

/**
 * Find every date of an article: mentions of kind 'date' in order of start, without overlaps. 'yesterday' and 'on Monday' are found only
 * where the day of publication is known; a date without a year gets one only then, with the reason. Linear time, any text, never throws.
 */
export function extractDates(article: Article): readonly Found[] {
  const vocabulary = vocabularyOf(article.language);
  const read = article.blocks.map(({ kind, start, end }): ReadBlock => {
    const shape = shapeOf(article.text, start, end, vocabulary);
    return { kind, shape, readings: shareParts(shape, joinRanges(shape, readForms(shape, forms))) };
  });
  const reference = findReference(article, findDateline(read));
  const isSolar = read.some(({ readings }) => readings.some(isSolarHijri));
  const isOfParts = read.some(({ readings }) => readings.some(({ rule }) => rule === 'part-of-year'));
  const accounts = isOfParts && vocabulary.language.code === 'en' ? startOfAccounts(article.text) : null;
  const blocks = read.map((block) => {
    const readings = inCalendarOfArticle(block.readings, isSolar);
    return {
      ...block,
      readings: accounts === null ? readings : readings.map((one) => inYearOfAccounts(one, accounts)),
    };
  });
  const all = blocks.flatMap(({ shape, readings }) => readings.map((one) => [shape, one] as const));
  const order = findOrder(article.language, vocabulary.language.figures, all);
  const isHistory = tellsOfThePast(
    all.map(([, one]) => one),
    reference,
  );
  return blocks.flatMap((block) =>
    settleBlock(block, { reference, order, isHistory, language: vocabulary.language.code }),
  );
}

const LONG_AGO = 3; // years

/** True where most of the years an article gives, and at least four, lie well before its publication. */
function tellsOfThePast(readings: readonly Reading[], { year }: Reference): boolean {
  const years = readings.flatMap(({ from, inferred }) =>
    from.year === null || 'year' in inferred ? [] : [from.year],
  );
  return (
    year !== null &&
    years.length > 3 &&
    years.filter((one) => one < year - LONG_AGO).length * 4 > years.length * 3
  );
}

interface Frame {
  readonly reference: Reference;
  readonly order: OrderEvidence;
  readonly isHistory: boolean;
  /** Of the words that dates are read by. */
  readonly language: string;
}

const TOP = 8; // blocks in which the date line of an article can stand

/** A line on top that holds nothing but a whole date: the article's own, where nothing else tells it. */
function findDateline(blocks: readonly ReadBlock[]): string | null {
  for (const { shape, readings } of blocks.slice(0, TOP)) {
    const [one, more] = readings;
    if (
      one === undefined ||
      more !== undefined ||
      one.from.year === null ||
      one.choice !== null ||
      !isAlone(shape, one)
    )
      continue;
    return dateValue(one, 'published').edtf;
  }
  return null;
}

function settleBlock({ kind, shape, readings }: ReadBlock, frame: Frame): Found[] {
  const found: Found[] = [];
  let before: Reading | null = null;
  let year: Reading | null = null;
  let last: Reading | null = null;
  for (const [index, read] of readings.entries()) {
    const one = ofThatYear(shape, read, last);
    if (one.from.year !== null) last = one;
    const value = isNamedAgain(shape, one, readings[index + 1])
      ? null
      : settle(shape, one, { ...frame, before: before ?? inSentence(shape, year, one), kind });
    if (one.from.year !== null && !('year' in one.inferred)) {
      if (one.from.month === null) year = one;
      else before = one;
    }
    if (value === null) continue;
    const start = shape.start[one.first] ?? 0;
    const end = shape.end[one.last] ?? 0;
    found.push({ kind: 'date', start, end, rule: one.rule, confidence: one.confidence, value });
  }
  return found;
}

/** The year that stands before a date in its sentence: 'The fire of 1990 began on July 4'. */
function inSentence(shape: Shape, year: Reading | null, one: Reading): Reading | null {
  if (year === null || year.to !== null || year.from.span !== 1) return null;
  const between = shape.letters.slice(year.last + 1, one.first);
  if (one.from.day === null && !(shape.letters.charAt(year.first - 1) === 'i' && between.endsWith('&i')))
    return null; // 'In 2014 it was begun, and in October it opened'; of 'the most since 2014, sales rose in October' the year says nothing
  if (isOfMaking(shape, year) && !tellsOfOpening(shape, year.last, one.first)) return null;
  return between.includes('!') || /^[^<]*>/u.test(between) ? null : year; // 'the Tern (built 2007) grounded on 28 September'
}

/** 'The bridge, built in 1998, was closed after a March 3 inspection': when a thing was made says nothing of what came later. */
function isOfMaking(shape: Shape, { first, last }: Reading): boolean {
  if (shape.letters.charAt(last + 1) !== ',') return false;
  const verb = wordAt(shape, shape.letters.charAt(first - 1) === 'i' ? first - 2 : first - 1);
  return makings.test(verb);
}

const makings = /^(?:built|constructed|designed|erected|installed|manufactured|rebuilt|restored)$/u;

/** 'The tower, built in 1931, opened on May 1': what came right after the making is of its year. */
const tellsOfOpening = ({ text, start, end }: Shape, from: number, to: number): boolean =>
  openings.test(text.slice(end[from], start[to]));

const openings =
  /(?<!\p{L})(?:christened|completed|consecrated|dedicated|first|inaugurated|launched|maiden|opened|unveiled)(?!\p{L})/u;

/** 'tomorrow (September 19)': the date in brackets says what 'tomorrow' is, also where that is not the day after publication. */
function isNamedAgain(shape: Shape, one: Reading, next: Reading | undefined): boolean {
  return (
    one.rule === 'relative' &&
    next !== undefined &&
    next.rule !== 'relative' &&
    /^<i?$/u.test(shape.letters.slice(one.last + 1, next.first))
  );
}

interface Surroundings extends Frame {
  readonly before: Reading | null;
  readonly kind: Block['kind'];
}

function settle(shape: Shape, one: Reading, around: Surroundings): DateValue | null {
  const { reference, order } = around;
  const limit = findLimit(shape, one);
  const called = relativeBefore(shape, one);
  const said = { ...one.said, ...(limit && { limit: limit.word }), ...called };
  const tense = findTense(shape, one, around.language);
  const settled: Reading = { ...one, said, limit: limit?.limit ?? null };
  const role = findRole(shape, one, around.kind);
  if (one.relative !== null) {
    const relative = one.relative(reference, tense);
    if (relative !== null)
      return relativeValue(settled, relative, { reference, words: wordsOf(shape, one), role });
    if (one.from.month === null) return null;
  }
  const ordered = settleOrder({ ...settled, relative: null }, order, reference);
  const following = [wordAt(shape, one.last + 1), wordAt(shape, one.last + 2)];
  const goods = wordAt(shape, one.first - 1) === 'for' ? wordAt(shape, one.first - 2) : '';
  const ahead =
    one.from.day === null &&
    (tradedAhead.has(following[0] ?? '') ||
      tradedGoods.has(goods) ||
      isTradedMonth(shape, one, following[0]));
  const isFrom = /Ft?$/u.test(signsBefore(shape.letters, one.first, 2));
  const isOfEvent =
    /[t']/u.test(shape.letters.charAt(one.first - 1)) && shape.letters.charAt(one.last + 1) === 'x';
  if (isLastOne(shape, one))
    return dateValue(
      fillYear(ordered, { ...around, before: null, tense: 'past', isFrom, isOfEvent, following }),
      role,
    );
  const call = { ...around, tense: ahead ? ('future' as const) : tense, isFrom, isOfEvent, following };
  const value = dateValue(fillYear(ordered, call), role);
  if (called === null) return value;
  const because = [`The text calls this day “${called.relative}”.`, value.because].filter(
    (reason) => reason !== null,
  );
  return { ...value, because: because.join(' ') };
}

/** 'on September 3 last', as courts and councils in Ireland write the latest one; not 'on September 3 last time' or 'last year'. */
const isLastOne = (shape: Shape, { last, from }: Reading): boolean =>
  from.day !== null &&
  from.year === null &&
  wordAt(shape, last + 1) === 'last' &&
  /^[!,;<:&iTFt]?$/u.test(shape.letters.charAt(last + 2));

/** 'December corn rose': what opens a clause so is a contract; 'in December wheat fell' is not. */
const isTradedMonth = ({ letters }: Shape, { first, from }: Reading, next = ''): boolean =>
  from.month !== null && tradedGoods.has(next) && /^[!,_"&;:]?$/u.test(letters.charAt(first - 1));

function wordsOf(shape: Shape, { first, last }: Reading): string {
  return shape.text.slice(shape.start[first], shape.end[last]);
}

/** 'tomorrow' of 'tomorrow (September 19)'. */
function relativeBefore(shape: Shape, { first }: Reading): { relative: string } | null {
  if (shape.letters.charAt(first - 1) !== '<' || !/[RW]/u.test(shape.letters.charAt(first - 2))) return null;
  return { relative: shape.text.slice(shape.start[first - 2], shape.end[first - 2]) };
}

interface RelativeCall {
  readonly reference: Reference;
  readonly words: string;
  readonly role: DateValue['role'];
}

function relativeValue(
  one: Reading,
  { edtf, inferred, part }: Relative,
  { reference, words, role }: RelativeCall,
): DateValue {
  const isRange = edtf.includes('/');
  const value = isRange ? edtf : limited(edtf, part, one.limit); // 'until last week': the week says more than its end
  return {
    edtf: value,
    ...boundsOf(value),
    precision: isRange ? 'range' : part > 0 ? 'part-of-year' : grainOf(edtf),
    role,
    saidParts: { ...one.said, relative: words },
    inferredParts: inferred,
    because: `The text says “${words}”. ${reference.sentence}.`,
  };
}

function grainOf(edtf: string): DateValue['precision'] {
  const bare = edtf.replace('~', '');
  if (bare.endsWith('X')) return 'decade';
  if (bare.length === 4) return 'year';
  const second = Number(bare.slice(5, 7));
  if (bare.length === 7) return second > 32 ? 'quarter' : second > 12 ? 'season' : 'month';
  return 'day';
}
