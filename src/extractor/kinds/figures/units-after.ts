import { spacedSigns } from '../../../lexicon/currencies.ts';
import { type Unit, units } from '../../../lexicon/units.ts';
import type { Amount } from './amount.ts';
import { type FigureText, isLetterAt, isWordAt } from './figure-text.ts';
import { isRoundPhrase } from './read-phrase.ts';
import type { Coin } from './unit-index.ts';

/** A unit or currency and the offset after it. */
export interface After<T> {
  readonly what: T;
  readonly end: number;
  /** Joined by a hyphen: 'four-hour'. */
  readonly hyphened: boolean;
}

const onlyTouching = new Set([
  'm',
  'l',
  'L',
  'h',
  'W',
  'V',
  'J',
  '"',
  '″',
  '′',
  '°',
  'mi',
  'ms',
  'mt',
  'Mt',
  'Gt',
  'kn',
  'ct',
  'in.',
  'mb',
  'MP',
  'MM',
]);

/** The symbol from `at` on, longest first, one blank or hyphen between allowed for most: '5 km', '17%', '50-kg'. */
export function symbolAfter(context: FigureText, at: number): After<Unit> | null {
  const { text, units } = context;
  const hyphened = text.charAt(at) === '-' && isLetterAt(text, at + 1) && isLetterAt(text, at + 2);
  const blank = hyphened || isBlank(text, at) ? 1 : 0;
  for (let length = units.longestSign; length > 0; length -= 1) {
    const sign = text.slice(at + blank, at + blank + length);
    const unit = sign.length === length ? units.symbols.get(sign) : undefined;
    const end = at + blank + length;
    if (unit === undefined || (isWordAt(text, end - 1) && isWordAt(text, end))) continue;
    const isAmount =
      isSpaced(sign, context.english) || (/^[MG]t$/.test(sign) && text.startsWith(' of ', end)); // '5.9 Mt of CO2'
    if (blank === 1 && onlyTouching.has(sign) && !isAmount) continue;
    if (sign === 'g' && /[-‑]/.test(text.charAt(end))) continue; // '4 g-force'
    return { what: unit, end, hyphened };
  }
  return null;
}

/** '5 m' and '33,4 Mt' in other languages than English, where 'Mt' is no mountain; '26 mi' in English. */
const isSpaced = (sign: string, english: boolean): boolean =>
  english ? sign === 'mi' : sign === 'm' || sign === 'Mt';

/** The currency sign from `at` on: '10 $', '500 USD', '5€'. */
export function signAfter(context: FigureText, at: number): After<Coin> | null {
  const { text, units } = context;
  const blank = isBlank(text, at) ? 1 : 0;
  for (let length = units.longestSign; length > 0; length -= 1) {
    const sign = text.slice(at + blank, at + blank + length);
    const coin = sign.length === length ? units.signs.get(sign) : undefined;
    const end = at + blank + length;
    if (coin === undefined || coin.home !== null || (isWordAt(text, end - 1) && isWordAt(text, end)))
      continue;
    if (
      /\d/.test(text.charAt(end)) ||
      (blank === 1 && /^[A-Za-z]{1,2}\.?$/.test(sign) && !spacedSigns.has(sign))
    )
      continue; // '5 $10': the sign is the next one's
    return { what: coin, end, hyphened: false };
  }
  return null;
}

/** The name of a unit from `at` on: ' percentage points', '-hour', ' per cent'. */
export function nameAfter(context: FigureText, at: number): After<Unit> | null {
  return nameIn(context, at, context.units.names);
}

/** The name of a unit that ends before `at`: 'magnitude 7.6', 'magnitude of 7.6'. */
export function nameBefore({ text, units }: FigureText, at: number): { what: Unit; start: number } | null {
  const gap = text.charAt(at - 1) === '-' ? at : at - 1; // 'magnitude-7.6'
  if (gap < at && !isBlank(text, gap)) return null;
  for (const [name, what] of units.before) {
    const start = gap - name.length;
    if (start < 0 || isWordAt(text, start - 1)) continue;
    if (text.slice(start, gap).toLowerCase() === name) return { what, start };
  }
  return null;
}

/** The name of a currency from `at` on: ' US dollars', '-euro', ' of dollars'. */
export function coinAfter(context: FigureText, at: number): After<Coin> | null {
  return nameIn(context, at, context.units.coins);
}

const longestName = 32;
const mostWords = 4;

/** The place from which a name may follow: behind 'of' of 'hundreds of kilometres', 'de' of '5 millones de euros', 'd' of 'un milliard d’euros'. */
export function afterOf(context: FigureText, amount: Amount): number {
  const { text, english } = context;
  const { end, written, scale } = amount;
  if (english) return written === 'vague' && text.startsWith(' of ', end) ? end + ' of'.length : end;
  return written === 'vague' || scale >= 1000 || isRoundPhrase(context, amount) ? afterDe(text, end) : end;
}

const de = / (?:de|di|des)(?= )| d(?=['’])/y;

/** Behind the 'de' or the 'd' that other languages than English set between an amount and its noun; `at` where none stands. */
export function afterDe(text: string, at: number): number {
  de.lastIndex = at;
  return de.test(text) ? de.lastIndex : at;
}

function nameIn<T>(context: FigureText, at: number, names: ReadonlyMap<string, T>): After<T> | null {
  const { text } = context;
  const gap = text.charAt(at);
  const hyphened = gap === '-' || gap === '‑' || gap === '‐';
  const isElided = !context.english && (gap === '’' || gap === "'"); // d’euros
  const start = hyphened || isElided || isBlank(text, at) ? at + 1 : at;
  if (context.units.glued) return gluedName(context, start, names);
  if (start === at) return null;
  const ends = wordEnds(text, start);
  for (const end of ends.reverse()) {
    if (/^\d[.,\u00a0]?\d/u.test(text.slice(end - 1, end + 2))) continue; // 'por 100' of '312 por 100.000 habitantes'
    const what = names.get(text.slice(start, end).toLowerCase().replaceAll('\u00a0', ' '));
    if (what !== undefined) return { what, end, hyphened };
    const apart = hyphened
      ? names.get(text.slice(start, end).toLowerCase().replaceAll(/[-‑‐]/gu, ' '))
      : undefined; // '48,000-square-metre'
    if (apart !== undefined) return { what: apart, end, hyphened };
  }
  return null;
}

/** Offsets after the first, second, … word from `start` on; a stop after a word counts as a further end ('sq. ft.'). */
function wordEnds(text: string, start: number): number[] {
  const ends: number[] = [];
  const limit = Math.min(text.length, start + longestName);
  let words = 0;
  for (let index = start; index <= limit && words < mostWords; index += 1) {
    if (isWordAt(text, index) && index < limit) continue;
    if (index === start && !isSign(text.charAt(index))) break;
    if (index > start && index < limit && !isWordAt(text, index)) ends.push(index);
    if (index === text.length || (index === limit && !isWordAt(text, index))) ends.push(index);
    const sign = text.charAt(index);
    if (isBlank(text, index) || sign === '-') words += 1;
    else if (!isSign(sign)) break;
  }
  return ends;
}

function isSign(sign: string): boolean {
  return sign === '.' || sign === '/' || sign === '$' || sign === '°' || sign === '’' || sign === "'";
}

function gluedName<T>(context: FigureText, start: number, names: ReadonlyMap<string, T>): After<T> | null {
  for (let length = 8; length > 0; length -= 1) {
    const what = names.get(context.text.slice(start, start + length));
    if (what !== undefined) return { what, end: start + length, hyphened: false };
  }
  return null;
}

function isBlank(text: string, index: number): boolean {
  const sign = text.charAt(index);
  return sign === ' ' || sign === '\u00a0' || sign === '\u202f';
}

/** The unit of the table with this name; null where it has none. */
export function unitOf(name: string): Unit | null {
  return units.find(({ unit }) => unit === name) ?? null;
}
