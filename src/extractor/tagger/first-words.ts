import { bodyFirstWords, placeFirstWords } from '../../lexicon/first-words.ts';
import type { Prepared } from './features.ts';
import { hashesOf } from './hashing.ts';
import type { NameKind } from './labels.ts';
import { listsOf, type Named } from './span-rules.ts';
import { bitOf, bitsOf, bodyBits, personalBits } from './word-lists.ts';

// What the first word of a name says it is, in whatever language: "Lac Majen" is a lake, "Deportivo Ñielol" a club.

const places = hashesOf(placeFirstWords.split('|'));
const bodies = hashesOf(bodyFirstWords.split('|'));
const bodyWord = bitOf('organisation-word');
const allPlaces = bitsOf('country', 'region', 'city', 'town', 'landmark');
/** Where the tagger is surer than this it knows better: who plays may be called like a place. */
const doubtful = 0.9;

/** Doubtful names of two words and more, with the kind that the first of them says. Linear. */
export function kindsByFirstWord(names: readonly Named[], prepared: Prepared): readonly Named[] {
  return names.map((name) => {
    if (name.last - name.first < 2 || name.confidence >= doubtful) return name;
    const kind = kindOf(name, prepared);
    return kind === null || kind === name.kind ? name : { ...name, kind, rule: 'first-word' };
  });
}

function kindOf(name: Named, { matches, reading: { exact } }: Prepared): NameKind | null {
  const word = exact[name.first] ?? 0;
  if (bodies.has(word)) return (listsOf(name) & (allPlaces | personalBits)) === 0 ? 'organisation' : null;
  if (!places.has(word) || (listsOf(name) & bodyBits) !== 0) return null;
  return ((matches.word[name.last - 1] ?? 0) & bodyWord) === 0 ? 'place' : null; // "Puerto Rico Electric Authority"
}
