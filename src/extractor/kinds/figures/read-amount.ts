import { fractionSigns, gluedScales } from '../../../lexicon/number-words.ts';
import { type NumberRead, readDigits, readNumberWords, readScales, tidy } from '../../../text/numbers.ts';
import type { Amount } from './amount.ts';
import { type FigureText, isDigitAt, isWordAt } from './figure-text.ts';
import { foreignDigits, looseGroups } from './foreign-digits.ts';
import { signBefore } from './forms/money.ts';
import {
  andMore,
  bareHundred,
  oneMillionElsewhere,
  withEighths,
  withLesserParts,
} from './numbers-in-parts.ts';
import { readPhrase } from './read-phrase.ts';
import { readArticle, readOneIn, readShare } from './read-share.ts';
import { readShareElsewhere } from './read-share-elsewhere.ts';
import { coinAfter, nameAfter, signAfter, symbolAfter } from './units-after.ts';

/** The amount whose first digit, sign or word stands at `at`; null when what stands there is no amount after all. */
export function readAmount(context: FigureText, at: number): Amount | null {
  if (isDigitAt(context.text, at)) return readDigitAmount(context, at);
  return (
    readPhrase(context, at) ??
    readShare(context, at) ??
    readShareElsewhere(context, at) ??
    readVague(context, at) ??
    readFoldWord(context, at) ??
    readWordAmount(context, at) ??
    readArticle(context, at)
  );
}

const always = new Set(['bn', 'bln', 'mn', 'mln', 'tn', 'trn', 'k', 'MM']);
const gluedLetters =
  /(?:[ \u00a0]|-(?=[BMK](?![\p{L}\p{N}-])))?(?<letters>bn|bln|mil|mn|mln|trn|tn|cr|MM|[bBmMkKT])(?![\p{L}\p{N}])/uy;

function readDigitAmount(context: FigureText, at: number): Amount | null {
  const { text, words } = context;
  const sign = fractionSigns.get(text.charAt(at));
  if (sign !== undefined) return amountOf(at, withScale(context, { end: at + 1, value: sign }));
  const read = context.units.glued
    ? readEastern(context, at)
    : (readForeignDigits(context, at) ?? readDigits(text, at, words));
  if (read === null) return null;
  const both = withLesserParts(context, read) ?? withEighths(context, at, read);
  if (both !== null) return amountOf(at, both);
  const mixed = readFraction(context, at, read);
  if (mixed !== null) return amountOf(at, withScale(context, mixed));
  const share =
    read.plain && context.english
      ? readOneIn(context, { at, end: read.end, value: read.value })
      : readShareElsewhere(context, at, read);
  if (share !== null) return share;
  const half = / and (?:a half|one-half)(?=[ -])/y;
  half.lastIndex = read.end;
  if (half.test(text))
    return amountOf(at, withScale(context, { end: half.lastIndex, value: read.value + 0.5 }));
  return withGlued(
    text,
    startsWithPoint(text, at) ? belowOne(text, at, read) : { ...amountOf(at, read), plain: read.plain },
  );
}

/** True for '.125 dollars' and '$.50': a point that no digit stands before. */
const startsWithPoint = (text: string, at: number): boolean =>
  text.charAt(at - 1) === '.' && /[\s($€£¥₹]/u.test(text.charAt(at - 2) || ' ');

function belowOne(text: string, at: number, { end, scale }: NumberRead): Amount {
  const digits = /^\d{1,12}/.exec(text.slice(at, end))?.[0] ?? '';
  return amountOf(at - 1, { end, value: tidy(Number(`0.${digits}`) * scale), scale });
}

/** In a text with decimal points: '8,5 %' and '12.500.000 pesos', as papers of many countries write in English. A unit or a currency tells. */
function readForeignDigits(context: FigureText, at: number): NumberRead | null {
  if (context.words.decimal !== '.') return null;
  const groups = looseGroups(context, at);
  if (groups !== null) return { ...groups, scale: 1, plain: false };
  const digits = foreignDigits(context, at);
  if (digits === null) return null;
  const value = Number(
    digits.includes(',') ? digits.replace(/\s/gu, '').replace(',', '.') : digits.replaceAll('.', ''),
  );
  const scaled = withScale(context, { end: at + digits.length, value });
  return isMeasured(context, at, scaled.end) || (scaled.scale > 1 && digits.includes(','))
    ? { ...scaled, plain: false }
    : null;
}

function isMeasured(context: FigureText, start: number, end: number): boolean {
  if (
    signBefore(context, start) !== null ||
    /^(?:m|bn)(?![\p{L}\p{N}])/u.test(context.text.slice(end, end + 3))
  )
    return true;
  const unit = symbolAfter(context, end) ?? nameAfter(context, end);
  return unit !== null || (signAfter(context, end) ?? coinAfter(context, end)) !== null;
}

function amountOf(start: number, read: Omit<NumberRead, 'plain'>): Amount {
  return {
    start,
    end: read.end,
    number: read.value,
    low: null,
    high: null,
    scale: read.scale,
    written: 'digits',
    plain: false,
    loose: null,
  };
}

function withScale(context: FigureText, read: { end: number; value: number }): Omit<NumberRead, 'plain'> {
  const { end, scale } = readScales(context.text, read.end, context.words);
  return { end, value: read.value * scale, scale };
}

function withGlued(text: string, amount: Amount): Amount {
  if (amount.scale !== 1) return amount;
  gluedLetters.lastIndex = amount.end;
  const letters = gluedLetters.exec(text)?.groups?.['letters'];
  const scale = letters === undefined ? undefined : gluedScales.get(letters);
  if (letters === undefined || scale === undefined) return amount;
  const end = gluedLetters.lastIndex;
  const touching = end - amount.end === letters.length;
  if (!always.has(letters) || (letters.length === 1 && !touching))
    return { ...amount, loose: { end, scale } };
  return {
    ...amount,
    end,
    scale,
    number: Number(((amount.number ?? 0) * scale).toPrecision(15)),
    plain: false,
  };
}

const slashed = /(?:(?<=\d)(?<gap>[ -]))?(?<top>\d{1,2})\/(?<bottom>\d{1,2})(?![\d/])/y;

/** '2½', '2 1/2', '29-3/8' and '1/4 mile'. A bare '9/11' or '24/7' is no amount: a unit must follow. */
function readFraction(
  context: FigureText,
  at: number,
  read: NumberRead,
): { end: number; value: number } | null {
  const { text } = context;
  const sign = fractionSigns.get(text.charAt(read.end));
  if (sign !== undefined) return { end: read.end + 1, value: read.value + sign };
  if (!read.plain) return null;
  slashed.lastIndex = text.charAt(read.end) === '/' ? at : read.end;
  const found = slashed.exec(text);
  const top = Number(found?.groups?.['top'] ?? 0);
  const bottom = Number(found?.groups?.['bottom'] ?? 0);
  if (found === null || top === 0 || top >= bottom || ![2, 3, 4, 5, 8, 10, 16].includes(bottom)) return null;
  const isShare = found.groups?.['gap'] === '-' && bottom !== 3 && bottom !== 5 && bottom !== 10; // a share at 29-3/8
  if (
    !isShare &&
    !/^(?:[ -](?:\p{Ll}|of )|["%°])/u.test(text.slice(slashed.lastIndex, slashed.lastIndex + 4))
  )
    return null;
  const whole = found.index === at ? 0 : read.value;
  if (
    whole === 0 &&
    bottom === 16 &&
    !/^(?:["”″]|[ -](?:inch|of |mile))/.test(text.slice(slashed.lastIndex, slashed.lastIndex + 6))
  )
    return null; // 'plots 15/16'
  return { end: slashed.lastIndex, value: whole + top / bottom };
}

const easternPart = / ?(?<digits>\d[\d,]{0,14}(?:\.\d{1,6})?)? ?(?<scale>[조억만천백兆億亿万萬千百])/y;

/** '3조2천억', '1만5천', '15,000', '1兆2000億'. Parts stand in falling order of scale. */
function readEastern(context: FigureText, at: number): NumberRead | null {
  const { text, words } = context;
  const plain = readDigits(text, at, words);
  if (plain === null) return null;
  let end = at;
  let total = 0;
  let group = 0;
  for (let count = 0; count < 8; count += 1) {
    easternPart.lastIndex = end;
    const { digits, scale = '' } = easternPart.exec(text)?.groups ?? {};
    if (scale === '') break;
    const factor = words.scales.get(scale) ?? 1;
    const value = digits === undefined ? 0 : Number(digits.replaceAll(',', ''));
    if (factor < 10_000) group += (value === 0 ? 1 : value) * factor;
    else {
      total += (group + value) * factor;
      group = 0;
    }
    end = easternPart.lastIndex;
  }
  if (end === at) return plain;
  const rest = isDigitAt(text, end) ? readDigits(text, end, words) : null;
  return { end: rest?.end ?? end, value: total + group + (rest?.value ?? 0), scale: 1, plain: false };
}

const foldWord = /(?<number>\p{L}{3,8})fold(?!\p{L})/uy;

/** The five of 'fivefold'. */
function readFoldWord({ text, words }: FigureText, at: number): Amount | null {
  foldWord.lastIndex = at;
  const number = foldWord.exec(text)?.groups?.['number'] ?? '';
  const value = words.cardinals.get(number.toLowerCase()) ?? words.scales.get(number.toLowerCase());
  return value === undefined
    ? null
    : { ...amountOf(at, { end: at + number.length, value, scale: 1 }), written: 'words' };
}

function readWordAmount(context: FigureText, at: number): Amount | null {
  const { text, words } = context;
  const read = readNumberWords(text, at, words);
  if (read !== null) {
    const whole = withLesserParts(context, read) ?? read;
    if (context.language === 'id' && /^ (?:belas|puluh)(?!\p{L})/u.test(text.slice(whole.end, whole.end + 7)))
      return null;
    return isWordAt(text, whole.end) ? null : { ...amountOf(at, whole), written: 'words' };
  }
  const { end, scale } = readScales(text, at, words);
  if (scale === 1 || end === at) return null;
  return readBareScale(context, { at, end, scale });
}

const beforeScale =
  /(?:^|[^\p{L}\p{N}])(?<words>half a|half|a quarter of a|quarter of a|a quarter|quarter|a few|few|several|many|a couple of|a couple|a|an|one)[ -]$/iu;

/** 'a hundred', 'half a million', 'several hundred', 'a few dozen': a scale without a number before it. */
function readBareScale(
  context: FigureText,
  found: { at: number; end: number; scale: number },
): Amount | null {
  const { text } = context;
  const one = oneMillionElsewhere(context, found) ?? bareHundred(context, found);
  if (one !== null)
    return {
      ...amountOf(one.start, { end: one.end, value: found.scale, scale: found.scale }),
      number: one.number,
      written: 'words',
    };
  const from = Math.max(0, found.at - 20);
  const match = beforeScale.exec(text.slice(from, found.at));
  const before = match?.groups?.['words'];
  if (before === undefined) return null;
  const start = found.at - before.length - 1;
  const base = amountOf(start, { end: found.end, value: found.scale, scale: found.scale });
  const lower = before.toLowerCase();
  if (/^half/.test(lower)) return { ...base, number: found.scale / 2, written: 'words' };
  if (/quarter/.test(lower)) return { ...base, number: found.scale / 4, written: 'words' };
  if (/^(?:an?|one)$/.test(lower)) return { ...base, ...andMore(context, found), written: 'words' };
  const least = lower === 'several' || lower === 'many' ? 3 : 2;
  return { ...base, number: null, low: least * found.scale, written: 'vague' };
}

const vaguePart = /(?: (?:(?:of|de|di) )?)?(?<word>\p{L}{4,16})/uy;

/** 'dozens', 'tens of thousands': null number, and the least that the plural allows (two of each). */
function readVague(context: FigureText, at: number): Amount | null {
  const { text, words } = context;
  let end = at;
  let low = 2;
  for (let count = 0; count < 3; count += 1) {
    vaguePart.lastIndex = end;
    const word = vaguePart.exec(text)?.groups?.['word']?.toLowerCase() ?? '';
    const scale = word === 'tens' ? 10 : words.vague.get(word);
    if (scale === undefined || (count > 0 && vaguePart.lastIndex - end === word.length)) break;
    if (
      count === 0 &&
      word === 'tens' &&
      !/^ of /.test(text.slice(vaguePart.lastIndex, vaguePart.lastIndex + 4))
    )
      return null;
    low *= scale;
    end = vaguePart.lastIndex;
  }
  if (end === at || (/^scores?$/i.test(text.slice(at, end)) && !text.startsWith(' of ', end))) return null; // 'film scores by'
  return {
    start: at,
    end,
    number: null,
    low,
    high: null,
    scale: 1,
    written: 'vague',
    plain: false,
    loose: null,
  };
}
