import type { FoundName } from './found-name.ts';
import { plain, type Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

// Places by those beside them: in "Intibucá, Lempira y Ocotepeque" two that lists know speak for the third.

/** Places that must be known in a row, and things that it must name. */
const FEWEST_KNOWN = 2;
const FEWEST = 3;
const mostWords = 4;
/** Two capitals that nothing else speaks for give way. */
const weak = 0.5;
const AND = /^(?:e|et|y|и|і|та)$/u;

/** The names of one sentence, with the places of its rows. Linear. Nothing changes where nouns have capitals: there any row of nouns looks so. */
export function withPlaceRows(
  words: readonly Word[],
  names: readonly FoundName[],
  vocabulary: Vocabulary,
): readonly FoundName[] {
  const places = names.filter(({ kind }) => kind === 'place').length;
  if (vocabulary.capitalNouns || places < FEWEST_KNOWN) return names;
  const known = new Map(names.map((name) => [name.first, name]));
  const added: FoundName[] = [];
  for (let at = 0; at < words.length; ) {
    const row = rowAt(words, at, { known, vocabulary });
    added.push(...placesIn(row, known));
    at = Math.max(at + 1, row.at(-1)?.end ?? 0);
  }
  if (added.length === 0) return names;
  const firsts = new Set(added.map(({ first }) => first));
  return [...names.filter(({ first }) => !firsts.has(first)), ...added].sort((a, b) => a.first - b.first);
}

interface Item {
  readonly first: number;
  readonly end: number;
}

interface Around {
  readonly known: ReadonlyMap<number, FoundName>;
  readonly vocabulary: Vocabulary;
}

/** What commas and 'and' part, from a word on. */
function rowAt(words: readonly Word[], from: number, around: Around): readonly Item[] {
  const row: Item[] = [];
  for (let item = itemAt(words, from, around); item !== null; ) {
    row.push(item);
    let next = item.end;
    if (words[next]?.text === ',') next += 1;
    if (AND.test(words[next]?.lower ?? '')) next += 1;
    item = next === item.end ? null : itemAt(words, next, around);
  }
  return row;
}

/** A name, or a few capitals with the small words inside them. */
function itemAt(words: readonly Word[], first: number, { known, vocabulary }: Around): Item | null {
  const name = known.get(first);
  if (name !== undefined) return { first, end: name.end };
  let end = first;
  while (end - first < mostWords && isPart(words[end], vocabulary) && (end === first || !known.has(end))) {
    end += 1;
    const isTied =
      vocabulary.particles.has(plain(words[end]?.lower ?? '')) && isPart(words[end + 1], vocabulary);
    if (isTied && !AND.test(words[end]?.lower ?? '')) end += 1;
  }
  return end === first || words[first]?.opens === true ? null : { first, end };
}

const isPart = (word: Word | undefined, { isDemonym, never }: Vocabulary): boolean =>
  word?.capital === true && !word.upper && !never.has(plain(word.lower)) && !isDemonym(word.lower);

/** The unknown of a row in which places are known and nothing else is. */
function placesIn(row: readonly Item[], known: ReadonlyMap<number, FoundName>): FoundName[] {
  if (row.length < FEWEST) return [];
  const names = row.map(({ first }) => known.get(first));
  if (names.filter((name) => name?.kind === 'place').length < FEWEST_KNOWN) return [];
  if (names.some((name) => name !== undefined && name.kind !== 'place' && name.confidence > weak)) return [];
  return row.flatMap(({ first, end }, at) =>
    names[at]?.kind === 'place'
      ? []
      : [{ first, end, kind: 'place', confidence: 0.6, rule: 'place-row', name: null }],
  );
}
