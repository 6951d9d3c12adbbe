import { tokenKinds, tokenLength } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { addWord, hashesOf } from './hashing.ts';
import { leadingWords } from './name-words.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bandOf, bitOf, bitsOf, personalBits, tellsWhatSomebodyIs } from './word-lists.ts';

// What the article, or the words themselves, tell of people whose title, rank or initials the tagger took for more: "Oba Aladetoyinbo", named before
// as "Oba Aladelusi Aladetoyinbo", "PPC Tondop" after "Joseph Tondop", "CJ Perez".

const title = bitOf('title');
const family = bitOf('family');
const givenBit = bitOf('given');
const noPerson = bitsOf('organisation-word', 'place-word', 'organisation', 'media', 'team', 'demonym');
const largePlaces = bitsOf('country', 'region', 'city');
const initialAndSurname = /^(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}’'-]+$/u;
const longestCalled = 5; // tokens
const sheikhs = hashesOf(['Shaikh', 'Shaikha', 'Sheikh', 'Sheikha']);
const fathers = hashesOf(['bin', 'bint', 'ibn']);
const most = 4; // letters of a rank
const initials = 2;
/** Where the tagger is surer than this of a body it is left alone. */
const doubtful = 0.9;
/** Where it is surer than this, initials and names of people change nothing. */
const unsure = 0.7;

/** The names with such people as people, and without their titles. Names in order; linear. */
export function withKnownPeople(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { afterTitles, surnames } = peopleOf(names, prepared);
  return names.map((name) => {
    if (name.last - name.first < 2) return name;
    if (hasRole(name, prepared)) return personFrom(name, name.first + 1, prepared);
    if (name.kind === 'person' && hasOffice(name, prepared))
      return personFrom(name, name.first + 1, prepared);
    if (name.kind === 'person') return withoutKnownTitle(name, afterTitles, prepared);
    if (hasRank(name, surnames, prepared)) return personFrom(name, name.first + 1, prepared);
    const isUnsurePair = name.confidence < unsure && name.last - name.first === 2 && listsOf(name) === 0;
    return isUnsurePair && (hasInitials(name, prepared) || hasNamesOfPeople(name, prepared))
      ? personFrom(name, name.first, prepared)
      : name;
  });
}

interface KnownPeople {
  /** Hashes of a title and a word of whoever it stands before. */
  readonly afterTitles: ReadonlySet<number>;
  /** Last words of full names. */
  readonly surnames: ReadonlySet<number>;
}

function peopleOf(names: readonly Named[], { matches, reading }: Prepared): KnownPeople {
  const { exact, sentence } = reading;
  const afterTitles = new Set<number>();
  const surnames = new Set<number>();
  for (const { kind, first, last } of names) {
    if (kind !== 'person' || last - first < 2) continue;
    surnames.add(exact[last - 1] ?? 0);
    const before = first - 1;
    if (((matches.word[before] ?? 0) & title) === 0 || sentence[before] !== sentence[first]) continue;
    for (let at = first; at < last; at += 1)
      afterTitles.add(addWord(addWord(0, exact[before] ?? 0), exact[at] ?? 0));
  }
  return { afterTitles, surnames };
}

/** "Sheikh Sultan bin Mohammed", and "Oba Aladetoyinbo" where a longer name stands behind the same title. */
function withoutKnownTitle(name: Named, afterTitles: ReadonlySet<number>, prepared: Prepared): Named {
  const { exact, lower } = prepared.reading;
  const { first, last } = name;
  const word = exact[first] ?? 0;
  const isOfFather = sheikhs.has(word) && fathers.has(lower[first + 2] ?? 0) && last - first > 3;
  const isKnown = last - first === 2 && afterTitles.has(addWord(addWord(0, word), exact[first + 1] ?? 0));
  return isOfFather || isKnown ? personFrom(name, first + 1, prepared) : name;
}

/** "PPC Tondop": letters before the surname of somebody whom the article names in full. */
function hasRank(
  name: Named,
  surnames: ReadonlySet<number>,
  { reading: { exact, tokens } }: Prepared,
): boolean {
  const { confidence, first, kind, last } = name;
  if (kind !== 'organisation' || confidence >= doubtful || last - first !== 2) return false;
  const letters = tokenLength(tokens, first);
  if (tokens.kind[first] !== tokenKinds.upper || letters < initials || letters > most) return false;
  return surnames.has(exact[first + 1] ?? 0) && listsOf(name) === 0;
}

/** "Trainer A. Orrak", "Trainer A.Orrak": what somebody does, an initial and a surname, whatever the tagger took them for. */
function hasRole(name: Named, { matches, reading: { text, tokens } }: Prepared): boolean {
  const { confidence, first, last } = name;
  if (confidence >= doubtful || last - first < 3 || last - first > longestCalled || listsOf(name) !== 0)
    return false;
  const [role, surname] = [matches.word[first] ?? 0, matches.word[last - 1] ?? 0];
  if (!tellsWhatSomebodyIs(role) || (role & family) !== 0 || (surname & noPerson) !== 0) return false;
  const words = text.slice(tokens.start[first + 1], tokens.end[last - 1]);
  return initialAndSurname.test(words);
}

/** "Archivist Roger Bryant": what somebody does, before a given name. */
function hasOffice({ first, last }: Named, { matches: { word } }: Prepared): boolean {
  const [role, next] = [word[first] ?? 0, word[first + 1] ?? 0];
  if (last - first < 3 || (next & givenBit) === 0 || (role & personalBits) !== 0) return false;
  return tellsWhatSomebodyIs(role);
}

/** "CJ Perez": of two words two initials before a surname. */
function hasInitials({ first }: Named, { matches, reading: { tokens } }: Prepared): boolean {
  const surname = matches.word[first + 1] ?? 0;
  if ((surname & family) === 0 || (surname & noPerson) !== 0) return false;
  const letters = tokenLength(tokens, first);
  return (
    letters === initials &&
    tokens.kind[first] === tokenKinds.upper &&
    tokens.kind[first + 1] === tokenKinds.capital
  );
}

/** "according to Mira Holt": two words that people alone are called by, taken for a body. */
function hasNamesOfPeople(
  { first, kind }: Named,
  { matches, reading: { lower, tokens } }: Prepared,
): boolean {
  if (kind !== 'organisation') return false;
  if (leadingWords.has(lower[first] ?? 0)) return false; // "Abu Sayyaf"
  const isOfPeople = (at: number): boolean => {
    const bits = matches.word[at] ?? 0;
    const isListed = (bits & personalBits) !== 0 && (bits & (noPerson | title | largePlaces)) === 0;
    return isListed && bandOf(bits) === 0 && tokens.kind[at] === tokenKinds.capital;
  };
  return isOfPeople(first) && isOfPeople(first + 1);
}

function personFrom(name: Named, first: number, prepared: Prepared): Named {
  const start = prepared.reading.tokens.start[first] ?? name.start;
  return withWords({ ...name, start, kind: 'person', rule: 'known-person' }, prepared);
}
