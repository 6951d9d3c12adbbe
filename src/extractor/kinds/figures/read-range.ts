import { changeVerbs, changeVerbsElsewhere } from '../../../lexicon/figure-words.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import { type Amount, scaled } from './amount.ts';
import { type FigureText, isDigitAt, type Word, wordBefore } from './figure-text.ts';
import type { Form, Reading } from './form.ts';
import { readAmount } from './read-amount.ts';

/** Two readings as one: low to high. */
export interface Range {
  readonly reading: Reading;
  readonly low: number;
  readonly high: number;
  /** Joined by a bare hyphen: could be a score. */
  readonly tight: boolean;
  /** 'between' or 'from' before it, null where none stands. */
  readonly opener: { readonly start: number; readonly word: string } | null;
}

const tightDash = /(?: ?[–—] ?|-| - )/y;
const toWord =
  /(?:-to-|-? (?:to|through|à|a|bis|до) )(?:about |around |as (?:much|many) as |more than |nearly |almost |over |up to |some )?/y;
const andWord =
  / (?:and|et|und|en|y|e|и) (?:(?:as|de|den|gli|i|las|le|les|los|os) )?(?:about |around |as (?:much|many) as |more than |nearly |almost |over |up to |some )?/y;
const betweenTo = / (?:and|to) /y; // 'between 10 to 18 people'
const orWord = / or /y;
const currency = /(?:[A-Z]{0,3}[$€£¥₩₽₹] ?|-|−)?/y;

/** The range that begins with `first`: '10 to 15 percent', '$5-7 billion', 'between 2,000 and 3,000'; null when it stands alone. */
export function readRange(
  context: FigureText,
  first: Reading,
  read: (amount: Amount) => ReturnType<Form['read']>,
): Range | null {
  const { text } = context;
  if (first.amount.number === null || first.amount.written === 'article') return null;
  const opener = openerBefore(text, first.start);
  const joint = jointAt(context, first, opener?.word ?? '');
  if (joint === null) return null;
  const at = afterSign(text, joint.end, first);
  const amount = secondAmount(context, first, at);
  if (amount === null || amount.start > at || amount.number === null || amount.written === 'share')
    return null;
  if (joint.tight && amount.written !== first.amount.written) return null; // '7-Eleven'
  const second = read(amount);
  if (second === null || !isCompatible(first, second)) return null;
  if (!context.english && !joint.tight && leavesUnit(first, second)) return null; // 'de 3,5 % à 1,2 milliard'
  if (isChangeTo(text, { first, second, tight: joint.tight })) return null;
  if (joint.or && (amount.number ?? 0) > 2 * (first.amount.number ?? 0)) return null; // 'killed 12 or 300' says two things
  if (isChangeFrom(context, first, opener)) return null; // 'raised its key interest rate from 5% to 6%'
  return isBackwards(text, first, second)
    ? join(second, inScaleOf(first, second), { tight: joint.tight, opener })
    : join(first, second, { tight: joint.tight, opener });
}

//   between 1,000 and 900 million years ago      from 3.3 to 2.1 million years ago
const years = / years?(?!\p{L})/uy;
/** How many times as much the first number of such a stretch can be. */
const MOST_BACKWARDS = 20;

/** Times long ago are told from the earlier to the later, which is the lesser number; the millions are those of both. */
function isBackwards(text: string, first: Reading, second: Reading): boolean {
  const { number, scale } = second.amount;
  const mantissa = (number ?? 0) / scale;
  const said = first.amount.number ?? 0;
  years.lastIndex = second.amount.end;
  return (
    scale >= 1e6 &&
    first.amount.scale === 1 &&
    said > mantissa &&
    said < MOST_BACKWARDS * mantissa &&
    years.test(text)
  );
}

/** The first number in the millions of the second, and where the stretch ends. */
const inScaleOf = (first: Reading, second: Reading): Reading => ({
  ...first,
  amount: scaled(first.amount, second.amount.scale, second.amount.end),
  end: second.end,
});

/** The amount behind the joint. After money a letter against it is a scale: '$200m-300m'. */
function secondAmount(context: FigureText, first: Reading, at: number): Amount | null {
  const amount = startsAmount(context, at) ? readAmount(context, at) : null;
  const loose = first.unitKind === 'money' ? (amount?.loose ?? null) : null;
  return amount === null || loose === null ? amount : scaled(amount, loose.scale, loose.end);
}

function startsAmount(context: FigureText, at: number): boolean {
  return isDigitAt(context.text, at) || /^\p{L}$/u.test(context.text.charAt(at));
}

/** Behind the sign of the second amount: 'between RM220mil and RM250mil' has that of the first again. */
function afterSign(text: string, at: number, first: Reading): number {
  const sign = first.unitKind === 'money' ? text.slice(first.start, first.amount.start) : '';
  if (sign !== '' && text.startsWith(sign, at)) return at + sign.length;
  currency.lastIndex = at;
  currency.test(text);
  return Math.max(at, currency.lastIndex);
}

interface Joint {
  readonly end: number;
  readonly tight: boolean;
  readonly or: boolean;
}

function jointAt(context: FigureText, first: Reading, opener: string): Joint | null {
  const { text } = context;
  const word = opener !== '' && opener !== 'from' ? andWord : toWord;
  for (const [pattern, tight] of [
    [word, false], // first: '18- to 24-year-olds'
    ...(opener === 'between' ? ([[betweenTo, false]] as const) : []),
    [tightDash, true],
    [orWord, false],
  ] as const) {
    pattern.lastIndex = first.end;
    if (!pattern.test(text)) continue;
    if (pattern === orWord && !isNeighbour(first)) continue;
    return { end: pattern.lastIndex, tight, or: pattern === orWord };
  }
  return null;
}

/** 'two or three', '10 or 12': small numbers only. */
function isNeighbour(first: Reading): boolean {
  return first.unit === null && first.amount.scale === 1 && (first.amount.number ?? 100) <= 20;
}

const average = /(?<= )an average of $/u;

/** 'between', 'from' and 'from an average of'. */
function openerBefore(text: string, at: number): { start: number; word: string } | null {
  const mean = text.startsWith('average of ', at - 11) ? average.exec(signsBefore(text, at, 16)) : null;
  const word = beforeArticle(text, wordBefore(text, at - (mean?.[0].length ?? 0)));
  const lower = word?.word.toLowerCase() ?? '';
  return word !== null && /^(?:between|from|entre|fra|tra|tussen|zwischen)$/.test(lower)
    ? { start: word.start, word: lower }
    : null;
}

/** The 'entre' of 'entre os 18 e os 59 anos'. */
const beforeArticle = (text: string, word: Word | null): Word | null =>
  word !== null && /^(?:as|de|den|gli|i|las|le|les|los|os)$/u.test(word.word)
    ? wordBefore(text, word.start)
    : word;

function isCompatible(first: Reading, second: Reading): boolean {
  if (first.unit === second.unit) return first.unitKind === second.unitKind;
  return first.unit === null || second.unit === null;
}

/** '5-foot-9', 'gained 31 points to 9,700': the unit of the first is not that of the second. */
function leavesUnit(first: Reading, second: Reading): boolean {
  return first.unit !== null && second.unit === null && first.unitKind !== 'money';
}

/** 'rose 10 cents to $35.69', 'cut by 1% to 4%', 'gained 31 points to 9,700': by how much, and to what. */
function isChangeTo(
  text: string,
  { first, second, tight }: { first: Reading; second: Reading; tight: boolean },
): boolean {
  const isShare = first.unitKind === 'percent' && !tight; // 'strengthened 0.4% to 5.06 per dollar', 'added 1.2% to 1,402.5'
  if (leavesUnit(first, second)) return tight || isShare || isChange(text, first.start, 3);
  if (tight || first.unit === null || second.unit === null)
    return eighths.test(text.slice(first.start, first.end)) && isChange(text, first.start, 1);
  const before = wordBefore(text, first.start)?.word.toLowerCase() ?? '';
  if (before === 'lose' && (second.amount.number ?? 0) <= 2 * (first.amount.number ?? 0)) return false; // 'stand to lose £3,000 to £4,000'
  if (before === 'by' && (second.amount.number ?? 0) > 20 * (first.amount.number ?? 0)) return true; // 'up by USD 37, others by USD 6 to USD 4,768'
  return changeVerbs.has(before) || (/^(?:by|or)$/u.test(before) && hasChanged(text, first.start)); // 'up by 9.6% or 22 480 t to 255 700 t'
}

const eighths = /\d-\d\/\d/; // shares 'shot up 11-5/8 to 29-3/8'

/** 'rates were raised by 1% to 4%' tells by how much and to what; 'prices will rise by 2% to 4%' tells a range. */
function hasChanged(text: string, start: number): boolean {
  const sentence =
    signsBefore(text, start, 60)
      .split(/[.;:]\s/)
      .at(-1) ?? '';
  const words = sentence.split(/\s+/).slice(-7);
  return words.some((word) => pastChange.test(word)) && !words.some((word) => notYet.test(word));
}

const pastChange =
  /^(?:raised|lowered|cut|rose|grew|fell|slipped|dropped|declined|climbed|jumped|increased|decreased|reduced|hiked|slashed|up|down)$/iu;
const notYet = /^(?:will|would|may|might|could|can|should|to|be|expected|forecast|likely|plans?|aims?)$/iu;

/** A verb of change within so many words before. */
function isChange(text: string, start: number, within: number): boolean {
  let at = /["“‘]/.test(text.charAt(start - 1)) ? start - 1 : start; // rose "from 3% to 4%"
  if (text.startsWith(', ', at - 2)) at -= 2; // 'up 9 per cent, from 5,870 to 6,400'
  for (let count = 0; count < within; count += 1) {
    const word = wordBefore(text, at - (text.startsWith('% ', at - 2) ? 2 : 0)); // 'rose by 6% from 3.4 to 3.6 million'
    if (word === null) return false;
    if (changeVerbs.has(word.word.toLowerCase())) return true;
    at = word.start;
  }
  return false;
}

/** 'raised its key interest rate from 5% to 6%', 'sank von 41,2 auf 38,9 Prozent'. */
const isChangeFrom = (context: FigureText, first: Reading, opener: Range['opener']): boolean =>
  (!context.english && isChangeElsewhere(context, first)) ||
  (opener?.word === 'from' && isChange(context.text, opener.start, 6));

const openersElsewhere = /^(?:von|vom|de|du|del|dal|dall['’]|da|с|со)$/iu;

/** 'sank von 41,2 auf 38,9 Prozent', 'est passé de 3 à 5 %'; in Russian 'с 9 до 11' is a change and 'от 9 до 11' a stretch. */
function isChangeElsewhere({ text, language }: FigureText, { start }: Reading): boolean {
  const opener = wordBefore(text, start);
  if (opener === null || !openersElsewhere.test(opener.word)) return false;
  if (language === 'ru') return /^со?$/iu.test(opener.word);
  let at = opener.start;
  for (let count = 0; count < 10; count += 1) {
    const word = wordBefore(text, at);
    if (word === null) return false;
    if (changeVerbsElsewhere.has(word.word.toLowerCase())) return true;
    at = word.start;
  }
  return false;
}

function join(first: Reading, second: Reading, how: Pick<Range, 'tight' | 'opener'>): Range | null {
  const unit = second.unit === null ? first : second;
  const low = shareScale(first.amount, second.amount);
  const from = (low.number ?? 0) * (first.unit === null ? unit.factor : first.factor);
  const to = (second.amount.number ?? 0) * (second.unit === null ? unit.factor : second.factor);
  if (!(from < to) || isYears(first.amount, second.amount)) return null;
  const amount: Amount = {
    ...second.amount,
    start: Math.min(first.amount.start, second.amount.start),
    plain: first.amount.plain && second.amount.plain,
    number: null,
    low: from,
    high: to,
  };
  const reading = {
    ...unit,
    start: Math.min(first.start, second.start),
    end: Math.max(first.end, second.end),
    amount,
    factor: 1,
    because: unit.because ?? first.because,
  };
  return { reading, low: from, high: to, ...how };
}

/** '5 to 7 billion': the five is billions too. '500 to 1 million' says five hundred. */
function shareScale(first: Amount, second: Amount): Amount {
  const mantissa = (second.number ?? 0) / second.scale;
  const shares = first.scale === 1 && second.scale > 1 && (first.number ?? 0) <= mantissa;
  return shares ? scaled(first, second.scale, first.end) : first;
}

function isYears(first: Amount, second: Amount): boolean {
  return isYear(first) && (isYear(second) || (second.number ?? 0) < 100);
}

function isYear(amount: Amount): boolean {
  return amount.plain && (amount.number ?? 0) >= 1500 && (amount.number ?? 0) < 2100;
}
