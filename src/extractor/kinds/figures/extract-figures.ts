import { peopleNouns } from '../../../lexicon/figure-words.ts';
import type { FigureBound, Found } from '../../../records/mention.ts';
import { primaryLanguage } from '../../../text/primary-language.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import { type Amount, times } from './amount.ts';
import { amountStarts } from './amount-starts.ts';
import { endOfCoordinate, isCode } from './codes.ts';
import {
  type FigureArticle,
  type FigureText,
  figureText,
  isDigitAt,
  isLetterAt,
  type Span,
} from './figure-text.ts';
import type { Reading } from './form.ts';
import { forms } from './forms/forms.ts';
import { signBefore } from './forms/money.ts';
import { endOfRun, isGluedAfter, isGluedBefore } from './glued.ts';
import { isCentury, isConfidence, isLabelled } from './labels.ts';
import { whyNoCount } from './not-figures.ts';
import { readAmount } from './read-amount.ts';
import { readCompound } from './read-compound.ts';
import {
  type Counted,
  countsBefore,
  readCountOfOne,
  readCounts,
  readWhole,
  readWholeElsewhere,
} from './read-counts.ts';
import { readOutcome } from './read-outcome.ts';
import { readFurther, readPer } from './read-per.ts';
import { isRoundPhrase } from './read-phrase.ts';
import { readLaterQualifier, readQualifier } from './read-qualifier.ts';
import { type Range, readRange } from './read-range.ts';
import { type TableArticle, withTables } from './read-tables.ts';
import { isSaying } from './sayings.ts';
import { isOpeningHours, isScore, isWicketScore } from './scores.ts';
import { type DatedSpan, sentenceFacts } from './sentence-facts.ts';
import { shareOutcomes } from './share-outcomes.ts';
import { type FigureFound, shareUnits } from './share-units.ts';
import { nameBefore } from './units-after.ts';

export interface FigureOptions {
  /** Spans of dates and names: no figure's number may touch them. */
  readonly taken: readonly Span[];
  /** Dates with their EDTF, for `asOf`. */
  readonly dates?: readonly DatedSpan[];
  /** Of the names those of people, whose age may stand behind them. */
  readonly people?: readonly Span[];
}

/**
 * Every figure of an article: amounts of money, shares, measures, ages and counts, in order, without overlaps. A mention's span is the
 * qualifier, the number and the unit, so that it never overlaps a name ('15,000 [North Korean] workers'); what is counted and the rate
 * are in the value. Numbers that are parts of names, labels, years, times, scores or telephone numbers are left out. Linear time; never
 * throws.
 */
export function extractFigures(article: TableArticle, options: FigureOptions): Found[] {
  const isTaken = takenLookup(options.taken);
  const read = (one: FigureArticle) => figuresOf(one, { taken: [] });
  return withTables(article, figuresOf(article, options), { read, isTaken });
}

function figuresOf(article: FigureArticle, options: FigureOptions): FigureFound[] {
  const context = figureText(article, options.people);
  const { text } = context;
  const starts = amountStarts(context);
  const isTaken = takenLookup(options.taken);
  const facts = sentenceFacts(text, {
    dates: options.dates ?? [],
    english: context.english,
    language: primaryLanguage(article.language),
  });
  const found: FigureFound[] = [];
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const last = found.at(-1)?.end ?? 0;
    const { figure, next } = figureAt(context, { at: match.index, last, isTaken, facts });
    starts.lastIndex = Math.max(next, match.index + 1);
    if (figure !== null) found.push(figure);
  }
  return shareOutcomes(text, shareUnits(text, found));
}

/** Whether a span touches a taken one; asked in rising order, so that each taken span is passed once. */
function takenLookup(taken: readonly Span[]): (span: Span) => boolean {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  let next = 0;
  return (span) => {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start - 80) next += 1;
    for (let index = next; (sorted[index]?.start ?? Number.POSITIVE_INFINITY) < span.end; index += 1)
      if ((sorted[index]?.end ?? 0) > span.start) return true;
    return false;
  };
}

interface Place {
  readonly at: number;
  /** End of the figure before. */
  readonly last: number;
  readonly isTaken: (span: Span) => boolean;
  readonly facts: ReturnType<typeof sentenceFacts>;
}

/** The figure at one place, and where to look next: behind it, or behind the number that is none. */
function figureAt(context: FigureText, place: Place): { figure: FigureFound | null; next: number } {
  const digits = isDigitAt(context.text, place.at);
  const parts = digits && isPartOfWord(context, place.at) ? null : partsAt(context, place);
  const figure = parts === null || 'none' in parts ? null : figureOf(context, parts, place);
  if (figure !== null) return { figure, next: Math.max(figure.end, endOfModel(parts)) };
  const after = parts !== null && 'none' in parts ? parts.none : place.at + 1;
  return { figure: null, next: digits ? Math.max(after, endOfRun(context, place.at)) : after };
}

/** Behind '20 Boeing 737 MAX 8 jets', whose other numbers count nothing. */
function endOfModel(parts: Parts | { readonly none: number } | null): number {
  const counted = parts === null || 'none' in parts ? null : parts.counted;
  return counted !== null && /\d/.test(counted.words) ? counted.end : 0;
}

function isPartOfWord(context: FigureText, at: number): boolean {
  return isGluedBefore(context, at) && signBefore(context, at) === null && nameBefore(context, at) === null;
}

/** What stands at a place; null when it is no amount, `none` (its end) when it is an amount that is no figure. */
function partsAt(context: FigureText, place: Place): Parts | { readonly none: number } | null {
  const amount = readAmount(context, place.at);
  if (amount === null || amount.start < place.last || place.isTaken(amount)) return null;
  const coordinate = endOfCoordinate(context, amount);
  if (coordinate !== null) return { none: coordinate };
  const single = readForm(context, amount);
  if (single === null) return null;
  if (
    isCode(context, single.reading) ||
    isCentury(context, single.reading) ||
    isHyphenedOn(context, amount) ||
    isSaying(context, amount) ||
    isConfidence(context.text, single.reading) ||
    isWicketScore(context, single.reading)
  )
    return { none: amount.end };
  const range = readRange(context, single.reading, (next) => readForm(context, next)?.reading ?? null);
  const whole =
    range?.reading ??
    readCompound(context, single.reading, (next) => readForm(context, next)?.reading ?? null);
  const reading = whole === single.reading ? withoutName(whole, place) : whole;
  if (place.isTaken(reading) || reading.start < place.last || isGluedAfter(context, reading)) return null;
  const parts = { reading, range, rule: single.rule, counted: countedAfter(context, reading) };
  if (range !== null && parts.counted === null && isLabelled(context, reading)) return { none: reading.end }; // 'plots 3 to 7'
  return isNoFigure(context, parts) || continuesDate(context, parts, place) ? { none: amount.end } : parts;
}

/** '25 billion U.S. dollars' where 'U.S.' is a name of its own: the money is kept, what is marked ends with its number. */
function withoutName(reading: Reading, { isTaken }: Place): Reading {
  const number = { start: reading.start, end: reading.amount.end };
  return reading.unitKind === 'money' && isTaken(reading) && !isTaken(number)
    ? { ...reading, end: number.end }
    : reading;
}

/** The three of 'a best-of-three series'. */
function isHyphenedOn({ text }: FigureText, { start, written }: Amount): boolean {
  return written === 'words' && /[-‑]/.test(text.charAt(start - 1)) && isLetterAt(text, start - 2);
}

interface Parts {
  readonly reading: Reading;
  readonly range: Range | null;
  readonly rule: string;
  readonly counted: Counted | null;
}

function readForm(context: FigureText, amount: Amount): { reading: Reading; rule: string } | null {
  for (const form of forms) {
    const reading = form.read(context, amount);
    if (reading !== null) return { reading, rule: form.name };
  }
  return null;
}

function countedAfter(context: FigureText, reading: Reading): Counted | null {
  const within = reading.unitKind === 'share' ? nounWithin(context.text, reading) : null;
  if (within !== null) return within;
  if (reading.unit !== null && reading.unitKind !== 'percent' && reading.unitKind !== 'share') return null;
  if (
    reading.unit !== null &&
    !context.text.startsWith(' of ', reading.end) &&
    !isOneIn(context.text, reading)
  )
    return context.english ? null : readWholeElsewhere(context, reading.end);
  const later = readLaterQualifier(context.text, reading.end);
  const at = later?.end ?? reading.end;
  const isOne = reading.amount.number === 1 && reading.amount.plain && context.english;
  return isOne ? readCountOfOne(context, at) : (readCounts(context, at) ?? wholeOf(context, reading));
}

/** The crop of '68 percent of the crop', the capacity of '103 % of capacity'. */
const wholeOf = (context: FigureText, { unit, end }: Reading): Counted | null =>
  unit !== null && context.english ? readWhole(context, end) : null;

/** 'one in five children', 'nine out of ten deaths', 'nine of 10 deaths': the noun stands right behind. */
const isOneIn = (text: string, { unitKind, start, end }: Reading): boolean =>
  unitKind === 'share' && / (?:in|out of|of(?= (?:10|every))) /u.test(text.slice(start, end));

/** The farmer of 'one farmer in three'. */
function nounWithin(text: string, { start, end }: Reading): Counted | null {
  const noun = /^one (?<noun>\p{Ll}{3,14}) in /iu.exec(text.slice(start, end))?.groups?.['noun'];
  return noun === undefined || noun === 'out' ? null : { start: start + 4, end, words: noun, head: noun };
}

/** '8 and 9' of 'September 8 and 9': the nine stands right behind a date. */
function continuesDate(context: FigureText, parts: Parts, place: Place): boolean {
  const { reading, counted } = parts;
  const joint = /(?: and | or | to |, | ?[-–] ?)$/.exec(signsBefore(context.text, reading.start, 5))?.[0];
  if (joint === undefined || counted !== null || reading.unit !== null || !reading.amount.plain) return false;
  const end = reading.start - joint.length;
  return (
    (reading.amount.number ?? 100) <= (/[-–]/.test(joint) ? 99 : 31) && place.isTaken({ start: end - 1, end })
  );
}

function isNoFigure(context: FigureText, parts: Parts): boolean {
  const { reading, range, counted } = parts;
  if (range !== null)
    return range.tight && (isScore(context.text, reading, counted) || isOpeningHours(context.text, reading));
  if (reading.amount.written === 'article' && reading.amount.number === 1)
    return readQualifier(context, reading.start).from === reading.start;
  return reading.unit === null && whyNoCount(context, reading, counted) !== null;
}

function figureOf(context: FigureText, parts: Parts, place: Place): FigureFound | null {
  const { text } = context;
  const { reading, range, counted } = parts;
  const opener = range?.opener ?? null;
  const before = readQualifier(context, opener?.start ?? reading.start, reading.unitKind === 'duration');
  const start = Math.max(before.start, place.last);
  if (place.isTaken({ start, end: reading.start })) return null;
  const later = readLaterQualifier(text, reading.end) ?? readLaterQualifier(text, reading.amount.end); // '60 or more miles'
  const rate = readPer(text, counted?.end ?? reading.end) ?? readFurther(text, reading);
  const facts = place.facts({ start, end: reading.end });
  const counts = counted ?? (reading.unit === null ? countsBefore(text, before.from) : null);
  const end = later === null || !/^[+-]/.test(later.words) ? reading.end : Math.max(reading.end, later.end);
  return {
    kind: 'figure',
    start,
    end,
    rule: `figure-${range === null ? parts.rule : 'range'}`,
    confidence: confidenceOf(parts),
    value: {
      number: times(reading.amount.number, reading.factor),
      low: times(reading.amount.low, reading.factor),
      high: times(reading.amount.high, reading.factor),
      unit: reading.unit ?? unitOfCount(counts),
      unitKind: reading.unitKind,
      counts: counts?.words ?? null,
      outcome:
        reading.unit === null
          ? readOutcome(context, { start: before.from, end: later?.end ?? reading.end }, counted)
          : null,
      qualifier:
        text.slice(Math.max(before.from, place.last), reading.start).trim() || (later?.words ?? null),
      bound: boundOf(context, parts, before.bound === 'exact' ? (later?.bound ?? 'exact') : before.bound),
      per: rate?.per ?? reading.per ?? null,
      asOf: facts.asOf,
      saidBy: facts.saidBy,
      because: reading.because,
    },
  };
}

/** All words for people count the same. */
const unitOfCount = (counts: Counted | null): string | null =>
  counts !== null && peopleNouns.has(counts.head) ? 'people' : null;

function boundOf(context: FigureText, parts: Parts, bound: FigureBound): FigureBound {
  if (parts.range !== null) return 'range';
  if (parts.reading.amount.number === null) return 'vague';
  return bound === 'exact' && isRoundPhrase(context, parts.reading.amount) ? 'approximate' : bound;
}

/** Two or three of something, and bare numbers that count nothing, are the least sure. */
function confidenceOf(parts: Parts): number {
  const { reading, counted } = parts;
  if (reading.unit !== null) return reading.confidence;
  if (counted === null) return 0.6;
  return reading.amount.written === 'words' && (reading.amount.number ?? 0) < 4 ? 0.55 : reading.confidence;
}
