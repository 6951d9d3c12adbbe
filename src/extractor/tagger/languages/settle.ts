import { casesOf } from './declension.ts';
import type { FoundName } from './found-name.ts';
import { plain, type Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

// What the whole article tells: the surname of somebody named in full is that person everywhere, and what was called a body once stays one.

interface Known {
  readonly kind: 'person' | 'organisation';
  readonly confidence: number;
  /** In the nominative where that is known. */
  readonly name: string | null;
  /** The word with a capital that belongs to the surname: "Le" of "Yann Le Goff", in small letters. */
  readonly particle: string | null;
  /** Letters that stand for a body: a word in small letters is another. */
  readonly upper: boolean;
}

/** A name that one weak sign speaks for gives way to a person of the article. */
const weak = 0.66;
/** Two capitals that nothing else speaks for are somebody when the second stands alone as well. */
const repeatedIsEnough = 0.5;

/** Names of each sentence after the whole article was read. Linear. */
export function settle(
  sentences: readonly (readonly Word[])[],
  found: readonly (readonly FoundName[])[],
  vocabulary: Vocabulary,
): FoundName[][] {
  const known = knownOf(sentences, found, vocabulary);
  return sentences.map((words, at) => settleSentence(words, found[at] ?? [], { known, vocabulary }));
}

function knownOf(
  sentences: readonly (readonly Word[])[],
  found: readonly (readonly FoundName[])[],
  { inflected, never, saysBody, isTitle, particles }: Vocabulary,
): Map<string, Known> {
  const known = new Map<string, Known>();
  const told = found.flatMap((names, at) =>
    names.flatMap((name) => {
      const last = sentences[at]?.[name.end - 1];
      const before = name.end - name.first > 2 ? sentences[at]?.[name.end - 2] : undefined;
      return last !== undefined && tellsName(name, last) ? [{ name, last, before }] : [];
    }),
  );
  for (const { name, last, before } of told) {
    const own = plain((name.name?.split(' ').at(-1) ?? last.text).toLowerCase());
    const entry: Known = {
      kind: name.kind === 'person' ? 'person' : 'organisation',
      confidence: Math.round(name.confidence * 95) / 100,
      name: inflected ? own : null,
      particle: before?.capital === true && particles.has(before.lower) ? before.lower : null,
      upper: name.rule === 'short-name' && last.upper,
    };
    for (const form of inflected ? [...casesOf(own), plain(last.lower)] : [own])
      if (!known.has(form) && !never.has(form) && !saysBody(form) && !isTitle(form)) known.set(form, entry);
  }
  return known;
}

function tellsName({ kind, first, end, confidence, rule }: FoundName, last: Word): boolean {
  if (last.text.length < 3) return false;
  if (rule === 'body-before' || rule === 'short-name') return end - first === 1;
  if (kind !== 'person') return false;
  return confidence >= (end - first < 2 ? 0.75 : repeatedIsEnough);
}

function settleSentence(
  words: readonly Word[],
  names: readonly FoundName[],
  { known, vocabulary }: { known: ReadonlyMap<string, Known>; vocabulary: Vocabulary },
): FoundName[] {
  const kept = names.filter(({ kind, first, end, confidence }) => {
    if (kind === 'person' || end - first > 1 || confidence > weak) return true;
    return (known.get(plain(words[first]?.lower ?? ''))?.confidence ?? 0) < weak * 0.95;
  });
  const taken = new Uint8Array(words.length);
  for (const { first, end } of kept) taken.fill(1, first, end);
  const added = words.flatMap((word, at): FoundName[] => {
    const one = word.capital && taken[at] === 0 ? known.get(plain(word.lower)) : undefined;
    if (one === undefined || (one.upper && !word.upper) || vocabulary.never.has(plain(word.lower))) return [];
    return [
      {
        first: isParticleOf(words[at - 1], one) && taken[at - 1] === 0 ? at - 1 : at,
        end: at + 1,
        kind: one.kind,
        confidence: one.confidence,
        name: nominative(word, one),
        rule: one.kind === 'person' ? 'part-of-full-name' : 'body-named-before',
      },
    ];
  });
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

function isParticleOf(before: Word | undefined, { particle }: Known): boolean {
  return before?.capital === true && before.lower === particle;
}

function nominative(word: Word, { name }: Known): string | null {
  if (name === null || plain(word.lower) === name) return null;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
