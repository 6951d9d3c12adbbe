import { isCapital, tokenKinds, tokenLength } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import type { NameKind } from './labels.ts';
import type { NameSpan } from './name-span.ts';

// A name begins and ends with a word: "-Williams" is a piece of "Eze-Williams", "Workers’" is "Workers".

/** First token of a name and one past its last. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

interface Whole extends Stretch {
  readonly name: NameSpan;
}

/** Names that begin and end with whole words, in order and without overlap; a name of signs alone is none. Linear. */
export function withWholeWords(names: readonly NameSpan[], { reading }: Prepared): NameSpan[] {
  const { start, end, length } = reading.tokens;
  const whole: Whole[] = [];
  let next = 0;
  names.forEach((name, at) => {
    while (next < length && (end[next] ?? 0) <= name.start) next += 1;
    const first = next;
    let last = first;
    while (last < length && (start[last] ?? 0) < name.end) last += 1;
    const before = whole.at(-1);
    const limits = { from: before?.last ?? 0, to: names[at + 1]?.start ?? Number.POSITIVE_INFINITY };
    const cut = trim(reading, GROWN[name.kind](reading, { first, last }, limits));
    if (cut.last > cut.first) whole.push({ name, ...cut });
  });
  return whole.map(({ name, first, last }) => ({
    ...name,
    start: start[first] ?? name.start,
    end: end[last - 1] ?? name.end,
  }));
}

type Reading = Prepared['reading'];

interface Limits {
  readonly from: number;
  readonly to: number;
}

/** Parts of a surname in one row: more is no surname. */
const mostParts = 4;

/** What belongs to a name of each kind that the tagger left out, up to the names on both sides. */
const GROWN: Readonly<Record<NameKind, (reading: Reading, own: Stretch, limits: Limits) => Stretch>> = {
  person: grow,
  organisation: withLettersBefore,
  place: (_, own) => own,
};

/** Take in the letters before a hyphen: "MIT-WHOI Joint Program", not its last three words. */
function withLettersBefore(reading: Reading, own: Stretch, { from }: Limits): Stretch {
  const { first, last } = own;
  const letters = first - 2;
  if (last - first < 2 || letters < from || reading.tokens.kind[letters] !== tokenKinds.upper) return own;
  const isOneWord = isHyphen(reading, first - 1) && isTied(reading, first) && isTied(reading, first - 1);
  return isOneWord ? { first: letters, last } : own;
}

/** Take in the other parts of a hyphenated surname, up to the names on both sides. */
function grow(reading: Reading, { first, last }: Stretch, limits: Limits): Stretch {
  const { tokens } = reading;
  let from = first;
  while (isHyphen(reading, from) && first - from < mostParts && from > limits.from) {
    if (!isTied(reading, from) || !isCapital(tokens.kind[from - 1])) break;
    from -= 1;
    if (from > limits.from && isHyphen(reading, from - 1) && isTied(reading, from)) from -= 1;
  }
  let to = last;
  const isFree = (at: number): boolean => at < tokens.length && (tokens.end[at] ?? 0) <= limits.to;
  for (let part = 0; part < mostParts; part += 1) {
    const hyphen = isHyphen(reading, to - 1) ? to - 1 : to;
    if (!isHyphen(reading, hyphen) || !isTied(reading, hyphen) || !isTied(reading, hyphen + 1)) break;
    if (!isFree(hyphen + 1) || !isCapital(tokens.kind[hyphen + 1])) break;
    to = hyphen + 2;
  }
  return { first: from, last: to };
}

function trim(reading: Reading, { first, last }: Stretch): Stretch {
  let from = first;
  let to = last;
  while (from < to && isBareSign(reading, from)) from += 1;
  while (to > from && isBareSign(reading, to - 1) && !closesBracket(reading, from, to - 1)) to -= 1;
  return { first: from, last: to };
}

/** No blank before the token. */
function isTied({ tokens }: Reading, at: number): boolean {
  return at > 0 && at < tokens.length && tokens.end[at - 1] === tokens.start[at];
}

function isHyphen({ tokens, text }: Reading, at: number): boolean {
  return tokenLength(tokens, at) === 1 && /^[-‐‑]/u.test(text.charAt(tokens.start[at] ?? 0));
}

/** A sign by itself; "Yahoo!" and "Canal+" end with one that is theirs. */
function isBareSign({ tokens, text }: Reading, at: number): boolean {
  if (tokens.kind[at] !== tokenKinds.other) return false;
  return /^[^\p{L}\p{N}@#!+°]+$/u.test(
    text.slice(tokens.start[at] ?? 0, Math.min(tokens.end[at] ?? 0, (tokens.start[at] ?? 0) + 8)),
  );
}

/** "Communist Party of India (Marxist)". */
function closesBracket({ tokens, text }: Reading, first: number, at: number): boolean {
  if (text.charAt(tokens.start[at] ?? 0) !== ')') return false;
  for (let place = at - 1; place > first && place > at - 12; place -= 1)
    if (text.charAt(tokens.start[place] ?? 0) === '(') return true;
  return false;
}
