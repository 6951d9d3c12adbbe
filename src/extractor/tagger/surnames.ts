import { tokenKinds, tokenLength } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { listsOf, type Named } from './span-rules.ts';
import { bitsOf, placeBits } from './word-lists.ts';

// A surname alone is whoever has it in full in the same article.

const titleBits = bitsOf('title', 'role');
/** The full name is this sure, and where the tagger is surer than `doubtful` of the lone word it is left alone. */
const sureEnough = 0.9;
const doubtful = 0.8;
/** From this on a lone word that was taken for a person is left as sure as it is. */
const shown = 0.6;
const shortest = 3; // letters

interface Surname {
  readonly confidence: number;
  readonly word: number;
}

/** The last words of full names of people, and the first ones too (Korean and Chinese surnames come first). */
function surnamesOf(names: readonly Named[], { reading }: Prepared): Map<number, Surname> {
  const surnames = new Map<number, Surname>();
  for (const { kind, first, last, confidence } of names) {
    if (kind !== 'person' || last - first < 2) continue;
    for (const at of [first, last - 1]) {
      if (reading.tokens.kind[at] !== tokenKinds.capital || tokenLength(reading.tokens, at) < shortest)
        continue;
      const word = reading.exact[at] ?? 0;
      const known = surnames.get(word);
      if (!known || known.confidence < confidence) surnames.set(word, { word, confidence });
    }
  }
  return surnames;
}

/** Names with the lone words that are part of a person's full name as that person, unless one is a well-known place. Linear. */
export function surnamesFollowFullNames(names: readonly Named[], prepared: Prepared): Named[] {
  const surnames = surnamesOf(names, prepared);
  return names.map((name) => {
    if (name.last - name.first !== 1 || name.rule === 'definition') return name;
    if (name.kind === 'person' && name.confidence >= shown) return name;
    const surname = surnames.get(prepared.reading.exact[name.first] ?? 0);
    if (!surname || surname.confidence < sureEnough || name.confidence > doubtful) return name;
    if ((listsOf(name) & placeBits) !== 0 || isBeforeOfficer(name, prepared)) return name;
    return {
      ...name,
      kind: 'person',
      confidence: Math.round(surname.confidence * 900) / 1000,
      rule: 'part-of-full-name',
    };
  });
}

/** "García Mayor Ana Guerra": it is the town's mayor, though a García is named as well. */
function isBeforeOfficer(
  { kind, last }: Named,
  { matches, reading: { sentence, tokens } }: Prepared,
): boolean {
  if (kind !== 'place' || sentence[last] !== sentence[last - 1]) return false;
  return tokens.kind[last] === tokenKinds.capital && ((matches.word[last] ?? 0) & titleBits) !== 0;
}
