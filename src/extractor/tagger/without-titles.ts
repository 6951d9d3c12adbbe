import { TITLES_NEVER_NAMES } from '../../lexicon/person-titles.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { type Named, withWords } from './span-rules.ts';
import { bandOf, bitOf, bitsOf, sortOf } from './word-lists.ts';

// "Sir Peter Ipatas", "Lyonpo Gem Tshering", "Senior Chief Kachindamoto": the title that the tagger took along, where it is nobody's name.

const titles = hashesOf(TITLES_NEVER_NAMES);
const beforeChief = hashesOf(['Acting', 'Deputy', 'Paramount', 'Senior']);
const chief = hashOf('Chief');
const the = hashOf('the');
const given = bitOf('given');
const bodyWords = bitsOf('organisation-word', 'place-word');
/** Where the tagger is surer than this of a body it is left alone. */
const doubtful = 0.85;

/** A person's name without such titles; one word is left in any case. A title with a given name that was taken for a body is a person. */
export function withoutTitles(name: Named, prepared: Prepared): Named {
  const { exact, text, tokens } = prepared.reading;
  if (name.last - name.first < 2 || !(name.kind === 'person' || isOfficer(name, prepared))) return name;
  let first = text.startsWith('T/A', name.start - 2) ? name.first + 1 : name.first; // Traditional Authority
  while (first < name.last - 1 && titles.has(exact[first] ?? 0)) first += 1;
  if (first < name.last - 2 && beforeChief.has(exact[first] ?? 0) && exact[first + 1] === chief) first += 2;
  return first === name.first
    ? name
    : withWords({ ...name, start: tokens.start[first] ?? name.start, kind: 'person' }, prepared);
}

/** "The Induna, who heads the court": a title behind an article is nobody's name. */
export function isTitleAlone({ first, last }: Named, { reading: { exact, lower } }: Prepared): boolean {
  return last - first === 1 && titles.has(exact[first] ?? 0) && lower[first - 1] === the;
}

/** "Ombudsman Jesus Remulla" taken for a body: a given name follows the title, and no word that bodies are named with. */
function isOfficer(
  { confidence, first, kind, last }: Named,
  { matches, reading: { exact } }: Prepared,
): boolean {
  if (kind !== 'organisation' || confidence >= doubtful || !titles.has(exact[first] ?? 0)) return false;
  const next = matches.word[first + 1] ?? 0;
  if (last - first === 2) return bandOf(next) === 0 && sortOf(next) === 0; // a chief by one name
  if ((next & given) === 0) return false;
  for (let at = first + 1; at < last; at += 1) if (((matches.word[at] ?? 0) & bodyWords) !== 0) return false;
  return true;
}
