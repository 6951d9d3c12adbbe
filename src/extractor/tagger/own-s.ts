import { namesInS, smallWordsAfterNames } from '../../lexicon/names-in-s.ts';
import { tokenKinds, tokensOf } from '../../text/tokens.ts';
import { possessives } from './evidence.ts';
import type { Prepared } from './features.ts';
import { addWord, hashesOf, hashOf } from './hashing.ts';
import { wordLists } from './program-data.ts';
import { type Named, withWords } from './span-rules.ts';
import { bitOf, bodyBits, sortOf, wordSorts } from './word-lists.ts';

// A possessive is no part of a name ("Toyota's", "S&P’s"), unless the name itself ends so ("Moody's", "Standard & Poor’s").

const countryBit = bitOf('country');
/** As the compiled lists have it; papers print '’s' as well. */
const ownS = hashOf("'s");
const known: ReadonlySet<number> = new Set(namesInS.map(rowOf));
const verbs = ['verb.communication', 'verb.motion', 'verb.social', 'verb.cognition'] as const;
const verbSorts: ReadonlySet<number> = new Set(verbs.map((sort) => wordSorts.indexOf(sort)));
const small = hashesOf(smallWordsAfterNames);

/** The names of an article in order, each with the 's that is its own and without one that is not. Linear. */
export function withOwnS(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { lower } = prepared.reading;
  let people: ReadonlySet<number> | null = null;
  return names.map((name) => {
    if (name.last - name.first > 1 && possessives.has(lower[name.last - 1] ?? 0))
      return withoutS(name, prepared);
    if (!isBeforeS(name, prepared) || !isOwn(name.lower)) return name;
    people ??= peopleAmong(names, prepared);
    return withS(name, prepared, people);
  });
}

function isBeforeS({ last }: Named, { reading: { lower, tokens } }: Prepared): boolean {
  return possessives.has(lower[last] ?? 0) && tokens.start[last] === tokens.end[last - 1];
}

/** Last words of people that stand somewhere without the 's: there "Christie's" is his. */
function peopleAmong(names: readonly Named[], prepared: Prepared): ReadonlySet<number> {
  const { lower } = prepared.reading;
  const people = names.filter(
    (name) => name.kind === 'person' && (name.last - name.first > 1 || !isBeforeS(name, prepared)),
  );
  return new Set(people.map(({ last }) => lower[last - 1] ?? 0));
}

/** "S&P's" that was taken whole is S&P; "St Mary's" and "Leon's" are names. */
function withoutS(name: Named, prepared: Prepared): Named {
  const { tokens } = prepared.reading;
  const { first, last } = name;
  if (last - first !== 2 || (tokens.kind[first] !== tokenKinds.upper && !isCountry(first, prepared)))
    return name;
  const base = withWords({ ...name, end: tokens.end[first] ?? name.end, rule: 'possessive' }, prepared);
  return isOwn(base.lower) ? name : base;
}

const isCountry = (at: number, { matches }: Prepared): boolean =>
  ((matches.alone[at] ?? 0) & countryBit) !== 0;

/** "Standard & Poor" before 's is Standard & Poor's; "Christie" only where the article has no such person, and what follows is no thing of his. */
function withS(name: Named, prepared: Prepared, people: ReadonlySet<number>): Named {
  const { first, last, kind } = name;
  const { lower, tokens } = prepared.reading;
  if (kind !== 'organisation' && last - first === 1)
    if (people.has(lower[first] ?? 0) || !acts(prepared, last + 1)) return name;
  const end = tokens.end[last] ?? name.end;
  return withWords({ ...name, end, kind: 'organisation', rule: 'own-s' }, prepared);
}

/** A verb or a small word stands there, or the sentence ends. */
function acts({ matches, reading: { lower, sentence, tokens } }: Prepared, at: number): boolean {
  if (sentence[at] !== sentence[at - 1] || tokens.kind[at] === tokenKinds.other) return true;
  if (small.has(lower[at] ?? 0)) return true;
  return tokens.kind[at] === tokenKinds.lower && verbSorts.has(sortOf(matches.word[at] ?? 0));
}

/** Whether the row of words with 's behind it is a body's name. */
function isOwn(row: number): boolean {
  const whole = addWord(row, ownS);
  return known.has(whole) || (wordLists().find(whole) & bodyBits) !== 0;
}

function rowOf(written: string): number {
  const { start, end } = tokensOf(written);
  return start.reduce((row, from, at) => addWord(row, hashOf(written, from, end[at] ?? from)), 0);
}
