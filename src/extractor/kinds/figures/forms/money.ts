import {
  codesThatAreWords,
  codesThatNumber,
  gluedSigns,
  letterCurrencies,
  spacedSigns,
  wholeCurrencies,
} from '../../../../lexicon/currencies.ts';
import { signsBefore } from '../../../../text/signs-before.ts';
import { type Amount, scaled } from '../amount.ts';
import { type FigureText, isLetterAt, isWordAt, onceForArticle, wordAfter } from '../figure-text.ts';
import type { Form, Reading } from '../form.ts';
import type { Coin } from '../unit-index.ts';
import { type After, afterOf, coinAfter, signAfter } from '../units-after.ts';
import { settle } from './shared-money.ts';
import { readShortEuros } from './short-euros.ts';
import { centsIn, hasCents, hasEuros, hasPence, hasSen, isAmongDollars } from './small-coins.ts';

/** '$5.5 billion', 'US$ 40m', '26 cents', '500,000 won', 'billions of dollars', '10 €'. */
export const money: Form = { name: 'money', read: readMoney };

function readMoney(context: FigureText, amount: Amount): Reading | null {
  const sign = amount.written === 'share' ? null : signBefore(context, amount.start);
  if (sign === null) return readShortEuros(context, amount) ?? readAfter(context, amount);
  const whole = amount.loose === null ? amount : scaled(amount, amount.loose.scale, amount.loose.end);
  const repeated = coinAfter(context, whole.end); // '$5.9 billion dollars', 'US$10 Australian dollars' does not occur
  const bracket = / \((?:USD|US|AUD|CAD|EUR|GBP)\)/y;
  bracket.lastIndex = whole.end;
  const bracketed = bracket.test(context.text);
  const code = bracketed && context.text.startsWith('(US', whole.end + 1) ? 'USD' : null;
  const coin =
    repeated !== null && repeated.what.factor === 1 && isMoreExact(sign.coin, repeated.what)
      ? repeated.what
      : sign.coin;
  return readingOf(context, whole, {
    start: sign.start,
    end: bracketed
      ? bracket.lastIndex - 1
      : repeated !== null && repeated.what.factor === 1 && !repeated.hyphened
        ? repeated.end
        : whole.end,
    coin: code === null ? coin : { code, factor: 1, shared: null, home: null },
  });
}

function isMoreExact(sign: Coin, name: Coin): boolean {
  return sign.shared !== null && name.shared === null;
}

/** The currency sign that ends before `at`, one blank between allowed: 'US$', 'Rs. ', '€'. Longest first. */
export function signBefore(context: FigureText, at: number): { start: number; coin: Coin } | null {
  const { text } = context;
  const gap = text.charAt(at - 1);
  const end = gap === ' ' || gap === '\u00a0' || gap === '\u202f' ? at - 1 : at;
  for (let length = Math.min(6, end); length > 0; length -= 1) {
    const start = end - length;
    const coin = coinIn(context, { start, end, at });
    if (coin === null) continue;
    if (length === 1 && end < at && /\d/.test(text.charAt(start - 1))) return null; // '10 € 20': the sign belongs to the ten
    return isLetterAt(text, start - 1) ? null : { start, coin }; // 'UR$ 200', 'S£500': nobody says whose
  }
  return end === at ? letterBefore(context, at) : null;
}

/** The coin of the sign between two offsets, in front of the amount at `at`. */
function coinIn(
  context: FigureText,
  { start, end, at }: { start: number; end: number; at: number },
): Coin | null {
  const { text, units } = context;
  const sign = text.slice(start, end);
  const coin = units.signs.get(sign);
  if (coin === undefined || coin.factor !== 1 || (isWordAt(text, start) && isWordAt(text, start - 1)))
    return null;
  const isSpaced = end < at && isLetterAt(text, end - 1) && sign.length < 3;
  if (isSpaced && !spacedSigns.has(sign) && coin.home === null) return null;
  if (gluedSigns.has(sign) && (end < at || !isWrittenAsMoney(text, at))) return null;
  if (isOtherName(text, { sign, start, at })) return null;
  if (isLetterAt(text, start) && text.charAt(start - 1) === '.' && isLetterAt(text, start - 2)) return null; // 'Pid.B/2023'
  return coin.home === null || isAtHome(context, { sign, coin, at }) ? coin : null;
}

function isAtHome(
  context: FigureText,
  { sign, coin, at }: { sign: string; coin: Coin; at: number },
): boolean {
  return (sign.length > 1 || isWrittenAsMoney(context.text, at)) && namesCountry(context, coin);
}

const namesCountry = onceForArticle<Coin, boolean>(({ text }, { home }) => home === null || home.test(text));

/** 'COP 28' is a conference, 'flight QR 202' one of Qatar Airways. */
function isOtherName(
  text: string,
  { sign, start, at }: { sign: string; start: number; at: number },
): boolean {
  if (codesThatAreWords.has(sign)) return !isWrittenAsMoney(text, at);
  if (
    codesThatNumber.has(sign) &&
    /^\d{1,2}(?:\.\d)?(?![\d.,]?\d)/.test(text.slice(at, at + 6)) &&
    !isWrittenAsMoney(text, at)
  )
    return true; // 'SDG 13'
  return isLetterAt(text, start) && /(?:^|[^\p{L}])flights? $/iu.test(signsBefore(text, start, 9));
}

const written = String.raw`(?:\d{1,3}(?:[, ]\d{3})+|\d{1,3}, \d00(?=[.;)]| (?:and|as|each|fine|for|in|or|per|to)\b)|\d{1,9}(?:[.,]\d{1,3})?[ -]?(?:bn|billion|crore|lakh|m|mln|mn|million|thousand|tn|trn?|trillion)(?![\p{L}\p{N}])|\d{1,6}[.,]\d\d(?![\p{N}]))`;
const plainlyMoney = new RegExp(written, 'uy');
const prices = new Map(
  [...letterCurrencies.keys()].map((letter) => [
    letter,
    new RegExp(`(?<![\\p{L}\\p{N}.&'’-])${letter}${written}`, 'u'),
  ]),
);

/** 'N865', 'P12.6 billion': a letter is money where the amount is written as money, here or elsewhere in the article; 'the R21' is a road. */
function letterBefore(context: FigureText, at: number): { start: number; coin: Coin } | null {
  const { text } = context;
  const shared = letterCurrencies.get(text.charAt(at - 1));
  if (shared === undefined || isWordAt(text, at - 2) || /[.&'’-]/.test(text.charAt(at - 2))) return null;
  if (!isWrittenAsMoney(text, at) && !(isInUse(context, shared.signs) && !isRoad(text, at))) return null;
  return { start: at - 1, coin: { code: shared.code, factor: 1, shared, home: null } };
}

function isWrittenAsMoney(text: string, at: number): boolean {
  plainlyMoney.lastIndex = at;
  return plainlyMoney.test(text);
}

const isRoad = (text: string, at: number): boolean =>
  /(?:^|[^\p{L}])(?:the|on|along|road|highway) $/iu.test(text.slice(Math.max(0, at - 10), at - 1));

/** How far around a letter with its number money is looked for, in UTF-16 units. */
const NEAR = 400;

/** True for the 'K12' that stands near 'K32.98', and for the 'K26' of 'K26.80': money, though it looks like a name. `at` is its first digit. */
export function isLetterMoney(text: string, at: number): boolean {
  const price = prices.get(text.charAt(at - 1));
  if (price === undefined || isRoad(text, at)) return false;
  return (
    isWrittenAsMoney(text, at) ||
    price.test(text.slice(Math.max(0, at - NEAR), at + NEAR)) ||
    isPriceMoved(text, at)
  );
}

const movedPrice =
  /(?<!\p{L})(?:costs?|fares?|fees?|pays?|prices?|rents?|salary|salaries|wages?)(?!\p{L})[^.;\n]{0,90} from (?<letter>\p{Lu})\d{1,6} to \k<letter>\d{1,6}(?![\p{L}\p{N}])/u;

/** 'The price of a bag has risen from K220 to K330'. */
function isPriceMoved(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 120), at + 24);
  return / (?:from|to) $/u.test(text.slice(Math.max(0, at - 7), at - 1)) && movedPrice.test(around);
}

const isInUse = onceForArticle<string, boolean>(
  ({ text }, letter) => prices.get(letter)?.test(text) === true,
);

//   79.000,- €      500,– Euro
const noCents = /^,(?:--?|[–—])/u;

/** A currency named or signed after the amount. */
function readAfter(context: FigureText, amount: Amount): Reading | null {
  const whole = amount.loose === null ? amount : scaled(amount, amount.loose.scale, amount.loose.end);
  for (const one of whole === amount ? [amount] : [whole, amount]) {
    const end = one.end + (noCents.exec(context.text.slice(one.end, one.end + 3))?.[0].length ?? 0);
    const found =
      (end > one.end ? coinAfter(context, end) : named(context, one)) ??
      (one.written === 'digits' ? signAfter(context, end) : null);
    if (found === null || !isMoney(context, one, found)) continue;
    return readingOf(context, one, { start: one.start, end: found.end, coin: found.what });
  }
  return null;
}

function named(context: FigureText, amount: Amount): After<Coin> | null {
  const worth = amount.written === 'share' && context.text.startsWith(' a ', amount.end) ? 2 : 0;
  return coinAfter(context, afterOf(context, amount) + worth);
}

/** Names of money that are other words as well: 'won', 'pounds', 'real', 'crowns'. */
function isMoney(context: FigureText, amount: Amount, found: After<Coin>): boolean {
  const name = context.text.slice(amount.end, found.end).toLowerCase();
  const next = wordAfter(context.text, found.end)?.word.toLowerCase() ?? '';
  const least = amount.number ?? amount.low ?? 0;
  if (/sen$/.test(name)) return hasSen(context) && context.text.startsWith('sen', found.end - 3);
  if (/centimes?$/.test(name)) return hasEuros(context);
  if (name === 'c') return hasCents(context) && (centsIn(context) !== null || !context.text.includes('€')); // else of dollars or of euros
  if (name === 'p') return hasPence(context) && !linesOfPictures.has(least);
  if (/won$/.test(name))
    return (
      least >= 50 && !/^(?:the|a|an|their|his|her|medals?|seats?|gold|by|in|at|or|more)$/.test(next) === true
    );
  if (/pounds?$/.test(name) && found.what.shared !== null) return !isWeight(context, amount, found.end);
  if (/(?:ether|kip|dong|lei|lari|rand|real|soles|lira|dram|drams|leva|birr)$/.test(name))
    return least >= 2 || found.hyphened;
  if (/crowns?$/.test(name)) return least >= 50 || !Number.isInteger(least); // '3.75 crowns a share', not 'two crowns'
  return true;
}

/** '720p' is a picture, '5.2p' the price of a share. */
const linesOfPictures = new Set([144, 240, 360, 480, 720, 1080, 1440, 2160]);

function isWeight(context: FigureText, amount: Amount, end: number): boolean {
  const { text } = context;
  if (text.startsWith(' of ', end) || text.startsWith(' per square', end))
    return !/^ of (?:debt|aid|savings|tax|public|taxpayer|investment)/.test(text.slice(end, end + 20));
  if (amount.scale >= 1e6) return false;
  const before = signsBefore(text, amount.start, 40);
  const after = text.slice(end, end + 24);
  return (
    /weigh|heav|lifted|lost|gained|(?:foot|feet|foot-\d{1,2}|inches|tall)(?:,| and|, and) $/i.test(before) ||
    /^ \(\d[\d.,]* ?(?:kg|kilo|ton)|^ (?:heavier|lighter|overweight)/.test(after) ||
    /^-?pound (?:bomb|baby|man|warhead|fish|dog)/.test(after)
  );
}

function readingOf(
  context: FigureText,
  amount: Amount,
  found: { start: number; end: number; coin: Coin },
): Reading {
  const minus =
    amount.number === null
      ? undefined
      : below.exec(signsBefore(context.text, found.start, 12))?.groups?.['word'];
  const { code, because, isGuess } =
    (isCents(found.coin) && !isAmongDollars(context.text, found.start) ? centsIn(context) : null) ??
    settle(context, found.coin, found);
  return {
    start: found.start - (minus?.length ?? 0),
    end: found.end,
    amount,
    unit: code,
    unitKind: 'money',
    factor: found.coin.factor * groupedByStop(context, amount, code) * (minus === undefined ? 1 : -1),
    because,
    confidence: because === null ? 0.97 : isGuess === true ? 0.7 : 0.93,
  };
}

//   das Ergebnis sank auf minus 5,4 Mio. Euro      a result of minus £4m
const below = /(?:^|[\s(])(?:at|auf|bei|from|of|op|til|till|to|van|von|zu) (?<word>minus )$/iu;

/** Hundredths of a dollar, as long as the article does not say of what. */
function isCents({ code, factor, shared }: Coin): boolean {
  return code === 'USD' && factor !== 1 && shared !== null;
}

/** A thousand for 'Rp 13.211', where the stop groups; else one. 'Rp 13.211 trillion' has decimals. */
function groupedByStop({ text, words }: FigureText, amount: Amount, code: string): number {
  const groups = words.decimal === '.' && amount.scale === 1 && wholeCurrencies.has(code);
  return groups && /^\d{1,3}\.\d{3}$/.test(text.slice(amount.start, amount.end)) ? 1000 : 1;
}
