import { TITLES_NEVER_NAMES } from '../../lexicon/person-titles.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { type Named, withWords } from './span-rules.ts';

// "Sir Peter Ipatas", "Lyonpo Gem Tshering", "Senior Chief Kachindamoto": the title that the tagger took along, where it is nobody's name.

const titles = hashesOf(TITLES_NEVER_NAMES);
const beforeChief = hashesOf(['Acting', 'Deputy', 'Paramount', 'Senior']);
const chief = hashOf('Chief');

/** A person's name without such titles; one word is left in any case. */
export function withoutTitles(name: Named, prepared: Prepared): Named {
  const { exact, tokens } = prepared.reading;
  if (name.kind !== 'person' || name.last - name.first < 2) return name;
  let first = name.first;
  while (first < name.last - 1 && titles.has(exact[first] ?? 0)) first += 1;
  if (first < name.last - 2 && beforeChief.has(exact[first] ?? 0) && exact[first + 1] === chief) first += 2;
  return first === name.first
    ? name
    : withWords({ ...name, start: tokens.start[first] ?? name.start }, prepared);
}
