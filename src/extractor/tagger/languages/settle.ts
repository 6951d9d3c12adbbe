import type { FoundName } from './cased-names.ts';
import { casesOf } from './declension.ts';
import { plain, type Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

// What the whole article tells: the surname of somebody named in full is that person everywhere.

interface Surname {
  readonly confidence: number;
  /** In the nominative where that is known. */
  readonly name: string | null;
}

/** A name that one weak sign speaks for gives way to a person of the article. */
const weak = 0.66;

/** Names of each sentence after the whole article was read. Linear. */
export function settle(
  sentences: readonly (readonly Word[])[],
  found: readonly (readonly FoundName[])[],
  vocabulary: Vocabulary,
): FoundName[][] {
  const surnames = surnamesOf(sentences, found, vocabulary);
  return sentences.map((words, at) => settleSentence(words, found[at] ?? [], { surnames, vocabulary }));
}

function surnamesOf(
  sentences: readonly (readonly Word[])[],
  found: readonly (readonly FoundName[])[],
  { inflected, never }: Vocabulary,
): Map<string, Surname> {
  const surnames = new Map<string, Surname>();
  const people = found.flatMap((names, at) =>
    names.flatMap((name) => {
      const last = sentences[at]?.[name.end - 1];
      return last !== undefined && tellsSurname(name, last) ? [{ name, last }] : [];
    }),
  );
  for (const { name, last } of people) {
    const own = plain((name.name?.split(' ').at(-1) ?? last.text).toLowerCase());
    const entry = { confidence: Math.round(name.confidence * 95) / 100, name: inflected ? own : null };
    for (const form of inflected ? [...casesOf(own), plain(last.lower)] : [own])
      if (!surnames.has(form) && !never.has(form)) surnames.set(form, entry);
  }
  return surnames;
}

function tellsSurname({ kind, first, end, confidence }: FoundName, last: Word): boolean {
  if (kind !== 'person' || last.text.length < 3) return false;
  return confidence >= (end - first < 2 ? 0.75 : weak);
}

function settleSentence(
  words: readonly Word[],
  names: readonly FoundName[],
  { surnames, vocabulary }: { surnames: ReadonlyMap<string, Surname>; vocabulary: Vocabulary },
): FoundName[] {
  const kept = names.filter(
    ({ kind, first, end, confidence }) =>
      kind === 'person' ||
      end - first > 1 ||
      confidence > weak ||
      !surnames.has(plain(words[first]?.lower ?? '')),
  );
  const taken = new Uint8Array(words.length);
  for (const { first, end } of kept) taken.fill(1, first, end);
  const added = words.flatMap((word, at): FoundName[] => {
    const surname = word.capital && taken[at] === 0 ? surnames.get(plain(word.lower)) : undefined;
    if (surname === undefined || vocabulary.never.has(plain(word.lower))) return [];
    return [
      {
        first: at,
        end: at + 1,
        kind: 'person',
        confidence: surname.confidence,
        name: nominative(word, surname),
        rule: 'part-of-full-name',
      },
    ];
  });
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

function nominative(word: Word, { name }: Surname): string | null {
  if (name === null || plain(word.lower) === name) return null;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
