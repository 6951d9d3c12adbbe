import { accountNouns } from '../../../../lexicon/near-figures.ts';
import type { Unit } from '../../../../lexicon/units.ts';
import { signsBefore } from '../../../../text/signs-before.ts';
import { type Amount, scaled } from '../amount.ts';
import { type FigureText, isDigitAt, isUpperAt, wordAfter } from '../figure-text.ts';
import type { Form, Reading } from '../form.ts';
import { meaningOfM } from '../millions.ts';
import { type After, afterOf, nameAfter, nameBefore, symbolAfter, unitOf } from '../units-after.ts';
import { celsius, fahrenheit, quakeUnit, speaksOfWeather, weatherUnit } from './degrees.ts';
import { isHourOfClock, isPercentBefore, percentBefore, yearBefore } from './measured-before.ts';
import { meantUnit } from './unsure-signs.ts';

/** A number with a unit of the table: '17%', 'fifteen percent', '30 km', 'four-hour', '-18 °C', '118.40 points', 'magnitude 7.6'. */
export const measure: Form = { name: 'measure', read: readMeasure };

function readMeasure(context: FigureText, single: Amount): Reading | null {
  const amount = inMillions(context, single);
  const found = findUnit(context, amount);
  if (found === null) return readNamedBefore(context, amount);
  const meant = meantUnit(context, amount, found);
  if (meant === null || isOtherWord(context, amount, found)) return null;
  const speed = speedOf(context, amount, found);
  const warm = found.what.unit === 'degree' ? weatherUnit(context, amount, found.end) : null;
  const isDegree = found.what.unit === 'degree' || found.what.unit === '°C';
  const unit = (isDegree ? quakeUnit(context, amount, found.end) : null) ?? warm ?? speed ?? meant;
  const year = unit.unit === 'month' ? yearBefore(context.text, amount) : null;
  if (year !== null) return { ...year, end: found.end };
  const sign = signOf(context, amount, unit);
  const halfEnd = amount.number === null ? found.end : endOfHalf(context, found.end);
  const half = halfEnd > found.end ? 0.5 : 0;
  return {
    start: amount.start - sign.length,
    end: halfEnd,
    amount: withSign(amount, { negative: sign !== '', half }),
    unit: unit.unit,
    unitKind: unit.kind,
    factor: unit.times ?? 1,
    per: unit.per ?? null,
    because:
      warm === null
        ? null
        : `degrees read as ${warm.unit}: the sentence speaks of temperature and names no scale`,
    confidence: unit.kind === 'duration' ? 0.9 : 0.95,
  };
}

/** '6.7m TEU', '45m kWh', '6.7m tonnes': behind the letter of millions stands a unit; else the amount as it comes. */
function inMillions(context: FigureText, amount: Amount): Amount {
  const { text, english } = context;
  const { end, scale } = amount.loose ?? { end: amount.end, scale: 1 };
  if (scale < 1e6 || !english || text.charAt(end) !== ' ' || end - amount.end > 1) return amount;
  const unit = symbolAfter(context, end) ?? nameAfter(context, end);
  const isUnit = unit !== null && unit.end - end > 2 && !/^(?:duration|points)$/u.test(unit.what.kind);
  return isUnit ? scaled(amount, scale, end) : amount;
}

const andAHalf = / and a half/y;
const andAHalfElsewhere = / (?:et demie?|y medi[ao]|e mei[ao]|e mezz[ao])(?!\p{L})/uy;

/** Behind the half of 'a year and a half', 'dos años y medio'; `end` where none follows. */
function endOfHalf({ text, english }: FigureText, end: number): number {
  const half = english ? andAHalf : andAHalfElsewhere;
  half.lastIndex = end;
  return half.test(text) ? half.lastIndex : end;
}

/** 'magnitude 7.6', 'a magnitude of 7.6': the unit stands before its number and belongs to what is marked. */
function readNamedBefore(context: FigureText, amount: Amount): Reading | null {
  if (amount.written !== 'digits') return null;
  if (isPercentBefore(context.text, amount.start)) return percentBefore(amount);
  const found = nameBefore(context, amount.start);
  if (found === null) return null;
  const { unit, kind } = found.what;
  const isApart = / (?:at|as|to|was) ?$/u.test(context.text.slice(found.start, amount.start)); // 'put the magnitude at 6.6'
  return {
    start: isApart ? amount.start : found.start,
    end: amount.end,
    amount,
    unit,
    unitKind: kind,
    factor: 1,
    because: null,
    confidence: 0.95,
  };
}

function findUnit(context: FigureText, amount: Amount): After<Unit> | null {
  const { text } = context;
  const a =
    amount.written === 'share' ? (partOf.exec(text.slice(amount.end, amount.end + 7))?.[0].length ?? 0) : 0;
  if (context.units.glued) {
    const name = nameAfter(context, amount.end); // '%포인트' is more than '%'
    if (name !== null && name.end - amount.end > 1) return name;
  }
  const symbol = amount.written === 'digits' ? symbolOf(context, amount) : null;
  if (symbol !== null) return symbol === 'runway' ? null : symbol;
  return (
    nameAfter(context, afterOf(context, amount) + a) ??
    furtherBehind(context, amount) ??
    bareDegrees(context, amount)
  );
}

/** The unit whose sign stands behind digits; 'runway' where what looks like one is the letter of a runway. */
function symbolOf(context: FigureText, amount: Amount): After<Unit> | 'runway' | null {
  const symbol = symbolAfter(context, amount.end);
  if (symbol !== null && amount.loose !== null && symbol.end > amount.loose.end) return symbol; // '25 m/s'
  const letter = meaningOfM(context, amount);
  if (letter === 'metre' && metre !== null && amount.loose !== null)
    return { what: metre, end: amount.loose.end, hyphened: false };
  if (symbol === null) return null;
  if (isRunway(context.text, amount, symbol)) return 'runway';
  const isQuote = symbol.what.symbols.startsWith('"') && closesQuote(context.text, amount);
  return letter === null && !isQuote ? symbol : null;
}

//   two more years      60 or more miles      three long years
const between =
  /(?= )(?: or (?:more|so|fewer|less))?(?: (?:more|extra|additional|further|full|whole|solid|long))?(?= \p{L}{2})/uy;

const opensBetween = /[aeflmosw]/; // most words do not: saves trying

/** The unit behind 'more' and the like. 'One more year' is no amount, and 'two more second-half goals' have no seconds. */
function furtherBehind(context: FigureText, amount: Amount): After<Unit> | null {
  if (!context.english || amount.number === 1 || !opensBetween.test(context.text.charAt(amount.end + 1)))
    return null;
  between.lastIndex = amount.end;
  if (!between.test(context.text)) return null;
  if (between.lastIndex === amount.end) return null;
  const found = nameAfter(context, between.lastIndex) ?? symbolAfter(context, between.lastIndex);
  const goesOn = found !== null && /[-‑]/.test(context.text.charAt(found.end));
  return found === null || found.hyphened || goesOn || found.what.unit === 'second' ? null : found;
}

/** 'runway 07L', 'gate 05G': a nought before digits and a letter; but '02min' of '2hr 02min'. */
function isRunway(text: string, amount: Amount, found: After<Unit>): boolean {
  return /^0\d/.test(text.slice(amount.start, amount.start + 2)) && found.end === amount.end + 1;
}

const bareScale = / ?(?<scale>[CF])(?![\p{L}\p{N}'’+-])/uy;

/** '38C', '40.0 C' near words of weather: degrees without their sign. */
function bareDegrees(context: FigureText, amount: Amount): After<Unit> | null {
  if (amount.written !== 'digits' || !context.english) return null;
  bareScale.lastIndex = amount.end;
  const scale = bareScale.exec(context.text)?.groups?.['scale'];
  const unit = scale === 'F' ? fahrenheit : celsius;
  const end = bareScale.lastIndex;
  if (scale === undefined || unit === null) return null;
  const isBelowZero = /[\s(][-−–]$/u.test(signsBefore(context.text, amount.start, 2)); // 'It was -19 C'
  if (!isBelowZero && !isWholeLine(context.text, amount.start, end) && !speaksOfWeather(context, amount, end))
    return null;
  return { what: unit, end, hyphened: false };
}

/** '16.2 C' alone: the stamp of the weather above an article. */
function isWholeLine(text: string, start: number, end: number): boolean {
  return /^\n?$/.test(text.charAt(start - 1)) && /^\n?$/.test(text.charAt(end));
}

/** 'a third of a percent', 'a quarter of a percentage point'. */
const partOf = /^(?: of)? an?(?= )/;

const metre = unitOf('m');

/** In 'costs "100"' the sign closes a quotation; in 'a 15" screen' it means inches. */
function closesQuote(text: string, amount: Amount): boolean {
  const before = signsBefore(text, amount.start, 300);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.split('"').length % 2 === 0;
}

const afterDates = new Set(['ago', 'earlier', 'later', 'hence', 'prior']);

/** Units that are other words here: 'three degrees in law', 'at one point'. */
function isOtherWord(context: FigureText, amount: Amount, found: After<Unit>): boolean {
  const { text } = context;
  const name = text.slice(amount.end, found.end).trim().toLowerCase();
  const next = wordAfter(text, found.end)?.word.toLowerCase() ?? '';
  if (amount.written === 'words' && isUpperAt(text, amount.start) && isUpperAt(text, amount.end + 1))
    return true; // 'the Thirty Years’ War'
  if (name === '분' && /[기의]/u.test(text.charAt(found.end))) return true; // 1분기, 3분의 1
  if (name === 'uur' && isHourOfClock(text, amount.start, found.end)) return true;
  if (name === 'tahun' && /^(?:1[89]|20)\d\d$/u.test(next)) return true; // 'Undang-Undang Nomor 31 tahun 1999'
  if (name === 'pp') return amount.scale !== 1 || (amount.number ?? amount.high ?? 0) > 50; // '£9.99, 320pp'
  if (
    found.what.unit === 'point' &&
    !context.english &&
    / (?:de|di|d['’])/uy.test(text.slice(found.end, found.end + 4))
  )
    return true; // 'trois points de vente'
  if (found.what.kind === 'duration') return isOtherTime(context, amount, found);
  if (found.what.unit === 'degree' && (next === 'in' || next === 'from') && !isDigitAt(text, found.end + 4))
    return name !== '°';
  return /^(?:ton|point)$/.test(name) && amount.number === 1 && amount.written === 'words' && !found.hyphened; // 'at one point'
}

/** Times that are no amount: 'five years ago', 'two second-half goals', 'one day', '14 century'. */
function isOtherTime(context: FigureText, amount: Amount, found: After<Unit>): boolean {
  const { text } = context;
  const name = text.slice(amount.end, found.end).trim().toLowerCase();
  const next = wordAfter(text, found.end)?.word.toLowerCase() ?? '';
  if (afterDates.has(next) || (next === 'from' && text.startsWith(' from now', found.end))) return true; // a date relative to another
  if (next === 'before' && /^ before[.,;)]/.test(text.slice(found.end, found.end + 8))) return true; // 'set up 11 days before.'
  if (amount.written === 'article' && next === 'before') return isFewer(text, amount.start);
  if (name === '-year' && amount.number === 0.5 && found.hyphened)
    return isOfAccounts(text, amount.start, next);
  if (found.hyphened) return false;
  if (/^(?:century|decade)$/.test(name)) return (amount.number ?? 0) > 1;
  if (amount.number !== 1) return name === 'second';
  return (
    amount.written === 'words' &&
    /^(?:day|night|year|week|month|second|minute)$/.test(name) &&
    !/^(?:in|of|and|or|to|late|per|a)$/.test(next)
  );
}

const accounts = new RegExp(`^(?:${accountNouns})$`, 'u');

/** 'half-year results', 'in its half-year statement'; not 'a half-year ban'. */
function isOfAccounts(text: string, start: number, next: string): boolean {
  return (
    accounts.test(next) ||
    !/(?:^|[^\p{L}])(?:an?|one|another|every|each|first|second) $/iu.test(signsBefore(text, start, 9))
  );
}

/** 'two million fewer than a year before': what is fewer stands before it. */
function isFewer(text: string, start: number): boolean {
  return /(?:^|[^\p{L}])(?:fewer|higher|lower) than $/iu.test(signsBefore(text, start, 14));
}

//   165km (102 miles) per hour · 260 kilometres (160 miles) an hour
const slower = /^(?: ?\(\d[\d.,]{0,6} ?[\p{L}]{1,10}\)|\)) (?:per|an) hour(?!\p{L})/u;

/** Kilometres or miles whose 'per hour' stands behind the brackets that give the same in the other unit. */
function speedOf({ text }: FigureText, amount: Amount, found: After<Unit>): Unit | null {
  if (found.what.kind !== 'length' || !slower.test(text.slice(found.end, found.end + 36))) return null;
  if (text.charAt(found.end) === ')' && text.charAt(amount.start - 1) !== '(') return null;
  return found.what.unit === 'km' ? kilometresPerHour : found.what.unit === 'mile' ? milesPerHour : null;
}

const kilometresPerHour = unitOf('km/h');
const milesPerHour = unitOf('mph');

function withSign(amount: Amount, add: { negative: boolean; half: number }): Amount {
  if (amount.number === null || (!add.negative && add.half === 0)) return amount;
  const number = amount.number + add.half;
  return { ...amount, number: add.negative ? -number : number };
}

const minus =
  /(?:^|[\s([])(?:[-−–]|(?<!\bor )minus |минус |мінус |(?<!(?:au|al|lo|du|de|ao|elo|per) )(?:moins|menos|meno) )$/i;

/** The sign before a number of degrees, percent or points: '-18 °C', 'minus 30 degrees'; empty where none. */
function signOf(context: FigureText, amount: Amount, unit: Unit): string {
  if (!['temperature', 'percent', 'angle', 'points'].includes(unit.kind)) return '';
  const found = minus.exec(signsBefore(context.text, amount.start, 16))?.[0] ?? '';
  return found.trimStart().replace(/^[([]/, '');
}
