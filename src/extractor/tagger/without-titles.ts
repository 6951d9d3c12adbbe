import { TITLES_NEVER_NAMES, TITLES_OF_PEOPLE_ALONE } from '../../lexicon/person-titles.ts';
import { tokenKinds } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { type Named, withWords } from './span-rules.ts';
import { bandOf, bitOf, bitsOf, sortOf } from './word-lists.ts';

// "Sir Peter Ipatas", "Lyonpo Gem Tshering", "Senior Chief Kachindamoto": the title that the tagger took along, where it is nobody's name.

const titles = hashesOf(TITLES_NEVER_NAMES);
const personal = hashesOf(TITLES_OF_PEOPLE_ALONE);
const traditional = hashOf('Traditional');
const authorities = hashesOf(['Authorities', 'Authority']);
const [lance, corporal] = [hashOf('Lance'), hashOf('Corporal')];
const beforeChief = hashesOf(['Acting', 'Deputy', 'Paramount', 'Senior']);
const chief = hashOf('Chief');
const the = hashOf('the');
const given = bitOf('given');
const officeBits = bitsOf('title', 'role');
const bodyWords = bitsOf('organisation-word', 'place-word');
/** Where the tagger is surer than this of a body it is left alone. */
const doubtful = 0.85;
/** Where it is surer than this of somebody, "the Bishop" may be called so. */
const sure = 0.8;

/** A person's name without such titles; one word is left in any case. A title with a given name that was taken for a body is a person. */
export function withoutTitles(name: Named, prepared: Prepared): Named {
  const { exact, text, tokens } = prepared.reading;
  if (name.last - name.first < 2 || !(name.kind === 'person' || isOfficer(name, prepared))) return name;
  let first = text.startsWith('T/A', name.start - 2) ? name.first + 1 : name.first; // Traditional Authority
  while (first < name.last - 1 && titles.has(exact[first] ?? 0)) first += 1;
  if (name.kind === 'person' && first < name.last - 1 && personal.has(exact[first] ?? 0)) first += 1;
  if (first < name.last - 2 && isOfTwoWords(first, prepared)) first += 2;
  return first === name.first
    ? name
    : withWords({ ...name, start: tokens.start[first] ?? name.start, kind: 'person' }, prepared);
}

/** "Senior Chief", "Traditional Authority", "Lance Corporal". */
const isOfTwoWords = (first: number, { reading: { exact } }: Prepared): boolean =>
  (beforeChief.has(exact[first] ?? 0) && exact[first + 1] === chief) ||
  (exact[first] === lance && exact[first + 1] === corporal) ||
  (exact[first] === traditional && authorities.has(exact[first + 1] ?? 0));

/** "The Induna, who heads the court", "elected as Kgosana": a title alone is nobody's name, and hardly a place's. */
export function isTitleAlone(
  { confidence, first, kind, last }: Named,
  { matches, reading }: Prepared,
): boolean {
  const { exact, lower, sentence, tokens } = reading;
  if (last - first === 2 && kind === 'person')
    return titles.has(exact[first] ?? 0) && titles.has(exact[first + 1] ?? 0);
  if (last - first !== 1) return false;
  if (!titles.has(exact[first] ?? 0)) {
    const isOffice = ((matches.word[first] ?? 0) & officeBits) === officeBits;
    return isOffice && kind === 'person' && confidence < sure && lower[first - 1] === the;
  }
  if (lower[first - 1] === the) return true;
  if (kind === 'organisation') return false;
  return tokens.kind[first - 1] === tokenKinds.lower && sentence[first - 1] === sentence[first];
}

/** "Ombudsman Jesus Remulla" taken for a body: a given name follows the title, and no word that bodies are named with. */
function isOfficer({ confidence, first, kind, last }: Named, prepared: Prepared): boolean {
  const { matches, reading } = prepared;
  if (kind !== 'organisation' || confidence >= doubtful) return false;
  const isTwo = last - first > 2 && isOfTwoWords(first, prepared);
  if (!isTwo && !titles.has(reading.exact[first] ?? 0)) return false;
  let isUnknown = true; // as chiefs are called
  for (let at = first + (isTwo ? 2 : 1); at < last; at += 1) {
    const word = matches.word[at] ?? 0;
    if ((word & bodyWords) !== 0) return false;
    if (bandOf(word) > 0 || sortOf(word) > 0) isUnknown = false;
  }
  return isUnknown || (last - first > 2 && ((matches.word[first + 1] ?? 0) & given) !== 0);
}
