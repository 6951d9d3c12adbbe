import { tokenKinds, tokenLength } from '../../text/tokens.ts';
import { inOrder } from '../without-overlaps.ts';
import { isDemonym } from './demonyms.ts';
import { isInEvent } from './events.ts';
import { evidenceBits } from './evidence.ts';
import type { Prepared } from './features.ts';
import { addWord, hashesOf } from './hashing.ts';
import { isOrdinary } from './headlines.ts';
import type { NameKind } from './labels.ts';
import { isMoney } from './money.ts';
import { styles } from './reading.ts';
import { type Named, wordsFrom } from './span-rules.ts';
import { bandOf } from './word-lists.ts';

// What is named once is named wherever its words stand.

const mostWords = 12;

interface Known {
  readonly kind: NameKind;
  readonly confidence: number;
  readonly length: number;
  /** The last word of a full name, of so few letters that it is a name only before what people do: "Day said". */
  readonly isShort?: boolean;
}

const shortest = 4; // letters of a last word that is looked for everywhere
const said = hashesOf(['added', 'explained', 'noted', 'said', 'says', 'told']);

/** A name must be this sure at one place to be marked at places where the tagger saw none. */
const sureEnough = 0.9;
/** A name of several words is hardly anything else elsewhere. */
const sureEnoughOfSeveral = 0.75;

/** Names that are sure at one place are looked for everywhere else; so are the last words of people's full names. Names in order; linear. */
export function repeatsEverywhere(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { reading } = prepared;
  const taken = new Uint8Array(reading.tokens.length);
  for (const { first, last } of names) taken.fill(1, first, last);
  const { known, starters } = sureNames(names, prepared);
  const added: Named[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (taken[at] === 1 || !starters.has(reading.exact[at] ?? 0)) continue;
    const name = repeatAt(prepared, { known, taken, at });
    if (!name) continue;
    added.push(name);
    at = name.last - 1;
  }
  return inOrder(names, added);
}

interface SureNames {
  /** By the hash of the whole name. */
  readonly known: ReadonlyMap<number, Known>;
  /** Hashes of first words. */
  readonly starters: ReadonlySet<number>;
}

function sureNames(names: readonly Named[], { reading }: Prepared): SureNames {
  const known = new Map<number, Known>();
  const starters = new Set<number>();
  const remember = (hash: number, firstWord: number, entry: Known): void => {
    if ((known.get(hash)?.confidence ?? 0) < entry.confidence) known.set(hash, entry);
    starters.add(firstWord);
  };
  for (const name of names) {
    const { first, last, exact, kind, confidence } = name;
    if (confidence < (last - first > 1 ? sureEnoughOfSeveral : sureEnough) || last - first > mostWords)
      continue;
    if (reading.style[first] !== styles.plain) continue;
    if (isDemonym(name)) continue; // "told The Hindu" makes no paper of a Hindu temple
    remember(exact, reading.exact[first] ?? 0, { kind, confidence, length: last - first });
    if (kind !== 'person' || confidence < sureEnough || last - first < 2) continue;
    if (reading.tokens.kind[last - 1] !== tokenKinds.capital) continue;
    const isShort = tokenLength(reading.tokens, last - 1) < shortest;
    const word = reading.exact[last - 1] ?? 0;
    remember(addWord(0, word), word, { kind, confidence, length: 1, isShort });
  }
  return { known, starters };
}

function repeatAt(
  prepared: Prepared,
  {
    known,
    taken,
    at,
  }: { readonly known: ReadonlyMap<number, Known>; readonly taken: Uint8Array; readonly at: number },
): Named | null {
  const { reading } = prepared;
  const { tokens, exact, sentence } = reading;
  let hash = 0;
  let best: Known | null = null;
  for (let next = at; next < at + mostWords && next < tokens.length; next += 1) {
    if (taken[next] === 1 || sentence[next] !== sentence[at]) break;
    hash = addWord(hash, exact[next] ?? 0);
    const entry = known.get(hash);
    if (entry && entry.length === next - at + 1) best = entry;
  }
  if (!best || !standsAlone(prepared, at, at + best.length)) return null;
  if (best.length === 1 && isDoubted(best, prepared, at)) return null;
  const last = at + best.length;
  const [start, end] = [tokens.start[at] ?? 0, tokens.end[last - 1] ?? 0];
  if (isMoney(reading.text, start, end)) return null;
  const confidence = Math.round(best.confidence * 850) / 1000;
  const name = wordsFrom({ start, end, kind: best.kind, confidence, rule: 'repeated-name' }, at, reading);
  return best.kind === 'place' && isInEvent(name, reading.text) ? null : name;
}

/** A lone word that is hardly the name there. */
const isDoubted = ({ isShort }: Known, prepared: Prepared, at: number): boolean =>
  (isShort === true && !said.has(prepared.reading.lower[at + 1] ?? 0)) ||
  isOrdinaryWord(prepared, at) ||
  isWeekday(prepared, at);

/** Not a part of a longer run of capitals ("Washington" in "Washington Post"), nor of a word with a hyphen; ordinary words of a headline aside. */
function standsAlone(prepared: Prepared, first: number, last: number): boolean {
  const { tokens, sentence, opens, style } = prepared.reading;
  const isHeadline = style[first] === styles.titleCase;
  const isCapital = (at: number): boolean =>
    (tokens.kind[at] === tokenKinds.capital && !(isHeadline && isOrdinary(at, prepared))) ||
    tokens.kind[at] === tokenKinds.upper;
  const before = first > 0 && sentence[first - 1] === sentence[first];
  if (before && isCapital(first - 1) && opens[first - 1] === 0) return false;
  const after = last < tokens.length && sentence[last] === sentence[first];
  return !(after && isCapital(last));
}

/** "John Friday" is not meant by "on Friday", nor by "left Friday"; "Mr Friday" is he. */
function isWeekday({ reading: { text, tokens, sentence } }: Prepared, at: number): boolean {
  if (sentence[at - 1] !== sentence[at] || tokens.kind[at - 1] !== tokenKinds.lower) return false;
  return /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(text.slice(tokens.start[at], tokens.end[at]));
}

/** The word also stands in small letters in this article, or opens a sentence as an ordinary word would. */
function isOrdinaryWord({ reading, evidence, matches }: Prepared, at: number): boolean {
  const bits = evidence.get(reading.lower[at] ?? 0)?.bits ?? 0;
  const band = bandOf(matches.word[at] ?? 0);
  return (bits & evidenceBits.lowerCase) !== 0 || (reading.opens[at] === 1 && band > 0 && band < 3);
}
