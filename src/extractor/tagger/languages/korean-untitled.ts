import { koreanGivenSyllables } from '../../../lexicon/names-korean.ts';
import type { NameSpan } from '../name-span.ts';
import type { Pieces } from './pieces.ts';

// Koreans whom no title introduces: three syllables that make a name, again and again with the particles of a person.

interface Word {
  readonly start: number;
  readonly text: string;
}

const first = new Set(koreanGivenSyllables.first);
const second = new Set(koreanGivenSyllables.second);
/** Particles that only living beings have. */
const ofPeople = /^(?:에게|에게서|께서|한테|께)$/u;
/** So often a name must stand in an article when nothing else speaks for it. */
const OFTEN = 2;

/** The people of a text that stand alone, without what was found already. Linear. */
export function untitledPeople(
  words: readonly Word[],
  found: readonly NameSpan[],
  lists: Pieces,
): NameSpan[] {
  const candidates = outside(words, found).filter(({ text }) => isCandidate(text, lists));
  const counts = new Map<string, number>();
  for (const { text } of candidates) {
    const name = text.slice(0, 3);
    counts.set(name, (counts.get(name) ?? 0) + (ofPeople.test(text.slice(3)) ? OFTEN : 1));
  }
  return candidates
    .filter(({ text }) => (counts.get(text.slice(0, 3)) ?? 0) >= OFTEN)
    .map(({ start }) => ({
      start,
      end: start + 3,
      kind: 'person',
      confidence: 0.55,
      rule: 'repeated-name',
    }));
}

/** Words that no name covers. */
function outside(words: readonly Word[], found: readonly NameSpan[]): Word[] {
  const spans = [...found].sort((a, b) => a.start - b.start);
  let at = 0;
  return words.filter(({ start }) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at += 1;
    return (spans[at]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
}

/** A surname, two syllables of given names, and a particle: "최서윤은". */
function isCandidate(text: string, { surnames, followers, never, listed, titles }: Pieces): boolean {
  const name = text.slice(0, 3);
  if (text.length < 4 || text.length > 7 || !followers.has(text.slice(3))) return false;
  if (!surnames.has(name.charAt(0)) || !first.has(name.charAt(1)) || !second.has(name.charAt(2)))
    return false;
  return !never.has(name) && !listed.has(name) && !titles.has(name) && !listed.has(name.slice(0, 2));
}
