import { KINDS_OF_HOUSES } from '../../lexicon/name-openers.ts';
import { SMALL_NAME_WORDS } from '../../lexicon/organisation-words.ts';
import { capitalsOf, isAcronym } from '../../text/acronym.ts';
import { tokenKinds } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { addWord, hashesOf, hashOf } from './hashing.ts';
import { type Named, withWords } from './span-rules.ts';
import { bandOf, bitOf, sortOf, tellsWhatSomebodyIs } from './word-lists.ts';

// Letters whose words the article writes. "iodine deficiency disorder (IDD)" is no body, and neither is IDD anywhere else in it; where the
// words are a body's, the letters tell where its name begins: "Ethics and Anti-Corruption Commission (EACC)".

const open = hashOf('(');
const close = hashOf(')');
const small = hashesOf(SMALL_NAME_WORDS);
const bodyWordBit = bitOf('organisation-word');
const fewest = 2;
const most = 7; // letters
const longest = 120; // characters of their words
const kindsOfHouses: ReadonlySet<string> = new Set(KINDS_OF_HOUSES);

/** A stretch of tokens. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The names without letters that stand for ordinary words: every one of the words is ordinary, none is one that bodies are named with, and
 * the tagger saw no name in them. Names in order; linear.
 */
export function withoutThings(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { exact, lower, tokens } = prepared.reading;
  const things = new Set<number>();
  for (let at = 1; at < tokens.length - 1; at += 1) {
    if (lower[at] !== open) continue;
    const words = wordsBefore(prepared, at) ?? wordsInside(prepared, at) ?? smallWordsBefore(prepared, at);
    if (words === null) continue;
    if (!(isKindOfHouse(words, prepared) || isOffice(words, prepared) || isThing(words, names, prepared)))
      continue;
    things.add(addWord(0, exact[words.first === at + 1 ? at - 1 : at + 1] ?? 0));
  }
  return things.size === 0
    ? names
    : names.filter((name) => name.kind === 'person' || !things.has(name.exact));
}

/** "Provincial Police Commander (PPC)": the last word is what somebody is, and the letters are no body. */
function isOffice({ last }: Stretch, { matches }: Prepared): boolean {
  const bits = matches.word[last - 1] ?? 0;
  return tellsWhatSomebodyIs(bits) && (bits & bodyWordBit) === 0;
}

/** "Hatiya Police Station (PS)": the letters tell what sort of house it is. */
function isKindOfHouse({ first, last }: Stretch, { reading: { text, tokens } }: Prepared): boolean {
  if (last - first !== 2 || tokens.kind[first - 1] !== tokenKinds.capital) return false;
  return kindsOfHouses.has(text.slice(tokens.start[first], tokens.end[last - 1]).toLowerCase());
}

/** The rule of letters whose words are a body's in this article, whatever country they mean elsewhere. */
export const speltOut = 'spelt-out';
/** How sure letters are whose words are a body's: sure enough to be looked for elsewhere. */
const confidence = 0.95;

/**
 * The names of bodies grown to the left up to the word that their letters begin with, and the letters as bodies too, also where the tagger
 * saw no name in them. Names in order; linear.
 */
export function withSpeltBodies(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const kept: Named[] = [];
  let short: Named | null = null; // the letters of the body before
  for (const name of names) {
    if (short !== null && name.first < short.last) {
      kept.push(asBody(name, short));
      short = null;
      continue;
    }
    if (short !== null) kept.push(short);
    withMissed(kept, name, prepared);
    const words = name.kind === 'organisation' ? bodyBefore(prepared, name.last) : null;
    kept.push(words === null ? name : grown(name, words, { before: kept.at(-1), prepared }));
    short = words === null ? null : lettersOf(name, prepared);
  }
  return short === null ? kept : [...kept, short];
}

/** The letters that the tagger saw as well are a body's. */
function asBody(name: Named, { first, last }: Named): Named {
  if (name.first !== first || name.last !== last) return name;
  return { ...name, kind: 'organisation', confidence: Math.max(name.confidence, confidence), rule: speltOut };
}

/** "Centre national d’études (CNE)", of which the tagger saw hardly more than the letters: its first word is one that bodies are named with. */
function withMissed(kept: Named[], short: Named, prepared: Prepared): void {
  const { opens, tokens } = prepared.reading;
  if (short.kind !== 'organisation' || short.end - short.start < 3) return;
  const words = bodyBefore(prepared, short.first - 1);
  if (words === null || ((prepared.matches.word[words.first] ?? 0) & bodyWordBit) === 0) return;
  if (tokens.kind[words.first] !== tokenKinds.capital || opens[words.first] === 1) return;
  if (kept.at(-1)?.last === words.last) return; // the tagger saw it to its end
  if (kept.at(-1)?.first === words.first) kept.pop();
  if ((kept.at(-1)?.last ?? 0) > words.first) return;
  const span = { start: tokens.start[words.first] ?? 0, end: tokens.end[words.last - 1] ?? 0 };
  kept.push(withWords({ ...span, kind: 'organisation', confidence: 0.85, rule: 'spelt-out' }, prepared));
}

function lettersOf({ last: bracket }: Named, prepared: Prepared): Named {
  const { start, end } = prepared.reading.tokens;
  const span = { start: start[bracket + 1] ?? 0, end: end[bracket + 1] ?? 0 };
  return withWords({ ...span, kind: 'organisation', confidence, rule: 'spelt-out' }, prepared);
}

function grown(
  body: Named,
  words: Stretch,
  { before, prepared }: { readonly before: Named | undefined; readonly prepared: Prepared },
): Named {
  const isFree = before === undefined || before.last <= words.first;
  if (words.first >= body.first || !isFree || !isName(words, prepared)) return body;
  const start = prepared.reading.tokens.start[words.first] ?? body.start;
  return withWords({ ...body, start, rule: 'spelt-out' }, prepared);
}

/** The words of a bracket's letters, unless they tell who somebody is there: "Member of Parliament (MP)". */
function bodyBefore(prepared: Prepared, bracket: number): Stretch | null {
  const words = wordsBefore(prepared, bracket);
  const bits = words === null ? 0 : (prepared.matches.word[words.first] ?? 0);
  return tellsWhatSomebodyIs(bits) && (bits & bodyWordBit) === 0 ? null : words; // a centre plays rugby too
}

/** Every word has a capital but the small ones, the first too. */
function isName({ first, last }: Stretch, { reading: { lower, opens, tokens } }: Prepared): boolean {
  if (tokens.kind[first] !== tokenKinds.capital || opens[first] === 1) return false;
  for (let at = first; at < last; at += 1)
    if (tokens.kind[at] === tokenKinds.lower && !small.has(lower[at] ?? 0)) return false;
  return true;
}

/** "Ground Controlled Approach (GCA)": the words before the bracket that begin with the letters in it. */
function wordsBefore(prepared: Prepared, bracket: number): Stretch | null {
  const { lower } = prepared.reading;
  const letters = lower[bracket] === open ? lettersAt(prepared, bracket + 1) : null;
  if (letters === null || lower[bracket + 2] !== close) return null;
  let at = bracket - 1;
  for (let left = letters.length - 1; left >= 0; at -= 1) {
    if (isTie(prepared, at)) continue;
    if (!isWord(prepared, at, bracket)) return null;
    if (initialOf(prepared, at) === letters[left]) left -= 1;
    else if (!small.has(lower[at] ?? 0)) return null;
  }
  return { first: at + 1, last: bracket };
}

/** "GCA (ground controlled approach)": the words inside it. */
function wordsInside(prepared: Prepared, bracket: number): Stretch | null {
  const { lower } = prepared.reading;
  const letters = lettersAt(prepared, bracket - 1);
  if (letters === null) return null;
  let at = bracket + 1;
  for (let next = 0; next < letters.length; at += 1) {
    if (!isWord(prepared, at, bracket)) return null;
    if (initialOf(prepared, at) === letters[next]) next += 1;
    else if (!small.has(lower[at] ?? 0)) return null;
  }
  return lower[at] === close ? { first: bracket + 1, last: at } : null;
}

/** "polyurethane foam (PUF)": small words, each of which begins with a letter and may hold the next ones. */
function smallWordsBefore(prepared: Prepared, bracket: number): Stretch | null {
  const { lower, sentence, text, tokens } = prepared.reading;
  const letters = lettersAt(prepared, bracket + 1);
  if (letters === null || lower[bracket + 2] !== close) return null;
  for (let first = bracket - 1; first > bracket - letters.length && first >= 0; first -= 1) {
    if (tokens.kind[first] !== tokenKinds.lower || sentence[first] !== sentence[bracket]) return null;
    const words = text
      .slice(tokens.start[first], tokens.end[bracket - 1])
      .slice(0, longest)
      .split(/[ -]/u);
    if (words.length > 1 && areSpelt(letters, words)) return { first, last: bracket };
  }
  return null;
}

function areSpelt(letters: string, words: readonly string[]): boolean {
  let next = 0;
  for (const word of words) {
    if (!word.toLowerCase().startsWith(letters[next] ?? '\0')) return false;
    next += 1;
    const following = words[words.indexOf(word) + 1]?.charAt(0) ?? '';
    for (const letter of word.slice(1)) if (letter === letters[next] && letter !== following) next += 1;
  }
  return next === letters.length;
}

function lettersAt({ reading: { text, tokens } }: Prepared, at: number): string | null {
  const [start, end] = [tokens.start[at] ?? 0, tokens.end[at] ?? 0];
  if (tokens.kind[at] === tokenKinds.lower || end - start < fewest || end - start > most) return null;
  const written = text.slice(start, end);
  return isAcronym(written) ? capitalsOf(written).toLowerCase() : null; // 'iis' of 'IISc'
}

function isWord({ reading: { sentence, tokens } }: Prepared, at: number, bracket: number): boolean {
  const kind = tokens.kind[at];
  return sentence[at] === sentence[bracket] && (kind === tokenKinds.lower || kind === tokenKinds.capital);
}

/** A hyphen, an apostrophe, or the one letter before it: "d’études". */
const isTie = ({ reading: { text, tokens } }: Prepared, at: number): boolean =>
  /^(?:[-‐‑'’]|\p{Ll})$/u.test(text.slice(tokens.start[at] ?? 0, tokens.end[at] ?? 0));

/** 'e' of "études" and of "d’études". */
const initialOf = ({ reading: { text, tokens } }: Prepared, at: number): string => {
  const word = text.slice(tokens.start[at] ?? 0, (tokens.start[at] ?? 0) + 4).replace(/^[dl]['’]/iu, '');
  return word.normalize('NFD').charAt(0).toLowerCase();
};

function isThing({ first, last }: Stretch, names: readonly Named[], prepared: Prepared): boolean {
  for (let at = first; at < last; at += 1) {
    const bits = prepared.matches.word[at] ?? 0;
    const isOrdinary =
      prepared.reading.tokens.kind[at] === tokenKinds.lower || bandOf(bits) > 0 || sortOf(bits) > 0;
    if ((bits & bodyWordBit) !== 0 || !isOrdinary) return false;
  }
  return !names.some((name) => name.first < last && first < name.last);
}
