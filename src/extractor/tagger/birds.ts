import { birdsLikePeople, kindsOfBirds } from '../../lexicon/species.ts';
import { tokenKinds } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { listsOf, type Named } from './span-rules.ts';
import { bitsOf, bodyBits, placeBits } from './word-lists.ts';
import { wordMarks } from './word-marks.ts';

// Columns on birds give each kind its capitals: "a Marsh Harrier over Orra Fen, and a single Raven".

const birds: ReadonlyMap<number, number> = new Map(
  Array.from(kindsOfBirds, ([word, kind]) => [hashOf(word), kind]),
);
const likePeople = hashesOf(birdsLikePeople);
const birdMarks = wordMarks({ words: new Set(birds.keys()), by: 'exact' });
/** An article that tells of so many kinds of birds is about them; one of Kestrel Foods or the Magpies tells of one. */
const fewest = 3;
const counting = hashesOf([
  'a',
  'an',
  'the',
  'another',
  'one',
  'single',
  'female',
  'male',
  'adult',
  'juvenile',
]);
const known = bodyBits | placeBits | bitsOf('landmark', 'town');

/** The names of an article about birds without the birds; what a list has whole stays. Names in order; linear. */
export function withoutBirds(names: readonly Named[], prepared: Prepared): readonly Named[] {
  return names.length === 0 || !isAboutBirds(prepared)
    ? names
    : names.filter((name) => !isBird(name, prepared));
}

function isAboutBirds({ reading }: Prepared): boolean {
  const markAt = birdMarks(reading);
  const seen = new Set<number>();
  for (let at = 0; at < reading.tokens.length; at += 1)
    if (markAt(at) !== 0) seen.add(birds.get(reading.exact[at] ?? 0) ?? 0);
  return seen.size >= fewest;
}

/** Its last word is a kind of bird; one that people are called by as well stands behind an article or a number. */
function isBird(name: Named, { reading }: Prepared): boolean {
  const { exact, lower, tokens } = reading;
  const { first, last } = name;
  const kind = exact[last - 1] ?? 0;
  if ((listsOf(name) & known) !== 0) return false;
  if (birds.has(kind)) return true;
  const isCounted = tokens.kind[first - 1] === tokenKinds.number || counting.has(lower[first - 1] ?? 0);
  return isCounted && likePeople.has(kind);
}
