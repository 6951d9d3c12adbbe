import { afterPlaces, beforePlaces } from '../../lexicon/place-cues.ts';
import { beforeName, behindName, textBefore, textBehind } from './cues.ts';
import type { Prepared } from './features.ts';
import { hashOf } from './hashing.ts';
import { listsOf, type Named } from './span-rules.ts';
import { bitOf, bitsOf, bodyBits, personalBits as personBits } from './word-lists.ts';

// Where only a place can stand, a doubtful body or person is one: "born in Vesk", "the outskirts of Orra", "Tano airport".

const before = beforeName(beforePlaces);
const after = behindName(afterPlaces);
const reach = 24; // characters, the longest entry and a blank
/** Where the tagger is surer than this it is left alone. */
const doubtful = 0.8;
const of = hashOf('of');
const most = 3; // words
const bodyWord = bitOf('organisation-word');
const others = bodyBits | bitsOf('demonym', 'title', 'role');

/** Doubtful bodies and people that the words beside them call places, as such. Names in order; linear. */
export function placesByCues(names: readonly Named[], prepared: Prepared): readonly Named[] {
  return names.map((name, at) =>
    mayBePlace(name, prepared) &&
    (isHome(name, names[at - 1], prepared) ||
      before.test(textBefore(name, prepared, reach)) ||
      after.test(textBehind(name, prepared, reach)))
      ? { ...name, kind: 'place', rule: 'place-cue' }
      : name,
  );
}

/** "Peter Sukoro of Haimarao": who is of somebody is nobody's full name. */
function isHome(
  name: Named,
  before: Named | undefined,
  { matches, reading: { lower, sentence } }: Prepared,
): boolean {
  if (before?.kind !== 'person' || name.kind !== 'person' || name.last - name.first > 2) return false;
  if (before.last - before.first < 2 || name.first !== before.last + 1 || lower[before.last] !== of)
    return false;
  for (let at = name.first; at < name.last; at += 1)
    if (((matches.word[at] ?? 0) & personBits) !== 0) return false;
  return sentence[before.last] === sentence[name.first];
}

function mayBePlace(name: Named, { matches }: Prepared): boolean {
  if (name.kind === 'place' || name.confidence >= doubtful || name.last - name.first > most) return false;
  if ((listsOf(name) & others) !== 0) return false;
  return ((matches.word[name.last - 1] ?? 0) & bodyWord) === 0;
}
