import { afterPlaces, beforePlaces } from '../../lexicon/place-cues.ts';
import type { Prepared } from './features.ts';
import { listsOf, type Named } from './span-rules.ts';
import { bitOf, bitsOf, bodyBits } from './word-lists.ts';

// Where only a place can stand, a doubtful body or person is one: "born in Vesk", "the outskirts of Orra", "Tano airport".

const before = new RegExp(`(?:^|[^\\p{L}])(?:${beforePlaces}) $`, 'iu');
const after = new RegExp(`^ (?:${afterPlaces})(?![\\p{L}-])`, 'u');
const reach = 24; // characters, the longest entry and a blank
/** Where the tagger is surer than this it is left alone. */
const doubtful = 0.8;
const most = 3; // words
const bodyWord = bitOf('organisation-word');
const others = bodyBits | bitsOf('demonym', 'title', 'role');

/** Doubtful bodies and people that the words beside them call places, as such. Names in order; linear. */
export function placesByCues(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { text } = prepared.reading;
  return names.map((name) =>
    mayBePlace(name, prepared) &&
    (before.test(text.slice(Math.max(0, name.start - reach), name.start)) ||
      after.test(text.slice(name.end, name.end + reach)))
      ? { ...name, kind: 'place', rule: 'place-cue' }
      : name,
  );
}

function mayBePlace(name: Named, { matches }: Prepared): boolean {
  if (name.kind === 'place' || name.confidence >= doubtful || name.last - name.first > most) return false;
  if ((listsOf(name) & others) !== 0) return false;
  return ((matches.word[name.last - 1] ?? 0) & bodyWord) === 0;
}
