import { PLURAL_TITLES } from '../../lexicon/person-titles.ts';
import { isCapital, tokenKinds } from '../../text/tokens.ts';
import { replacingOverlaps } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { hashesOf } from './hashing.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bandOf, bitsOf, personalBits } from './word-lists.ts';
import { wordMarks } from './word-marks.ts';

// One title before several people: "Cllrs Hillman, Hewes and A. Orrak", "Chiefs Gwesa and Ntabo".

const titles = hashesOf(PLURAL_TITLES);
const titleMarks = wordMarks({ words: titles, by: 'exact' });
const joins = hashesOf([',', 'and', '&']);
const confidence = 0.9;
const fewest = 2;
const longest = 40; // people
const mostWords = 3;
/** Where the tagger is surer than this of a place or a body the row ends before it. */
const doubtful = 0.9;
/** Frequency bands of everyday words, as they stand in the lists. */
const everyday = 3;
const noPerson = bitsOf('title', 'role', 'organisation-word', 'time', 'demonym', 'country');

/** The names, with the rows behind such titles as people. Names in order; linear. */
export function peopleByPluralTitles(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { tokens } = prepared.reading;
  const markAt = titleMarks(prepared.reading);
  const found: Named[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (markAt(at) === 0) continue;
    while ((names[next]?.last ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const row = rowFrom(at + 1, names.slice(next, next + longest), prepared);
    if (row.length < fewest) continue;
    found.push(...row);
    at = (row.at(-1)?.last ?? at + 1) - 1;
  }
  return replacingOverlaps(names, found);
}

function rowFrom(first: number, names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { lower, sentence } = prepared.reading;
  const row: Named[] = [];
  for (let at = first; row.length < longest && sentence[at] === sentence[first - 1]; ) {
    const person = personAt(at, names, prepared);
    if (person === null) break;
    row.push(person);
    at = person.last;
    while (at - person.last < 2 && joins.has(lower[at] ?? 0)) at += 1;
    if (at === person.last) break;
  }
  return row;
}

/** The capitals that begin there, unless the tagger is sure that they are something else. */
function personAt(first: number, names: readonly Named[], prepared: Prepared): Named | null {
  const { matches, reading } = prepared;
  const { sentence, tokens } = reading;
  const seen = names.find((name) => name.last > first);
  if (seen?.first === first && seen.kind === 'person')
    return { ...seen, confidence: Math.max(seen.confidence, confidence) };
  if (seen !== undefined && seen.first <= first && isSure(seen)) return null;
  let last = first;
  while (last - first < mostWords && isCapital(tokens.kind[last]) && sentence[last] === sentence[first])
    last += 1;
  if (last === first || isCapital(tokens.kind[last])) return null;
  for (let at = first; at < last; at += 1) if (!mayBeName(matches.word[at] ?? 0)) return null;
  if (last - first === 1 && tokens.kind[first] === tokenKinds.upper) return null;
  const span = { start: tokens.start[first] ?? 0, end: tokens.end[last - 1] ?? 0, kind: 'person' } as const;
  return withWords({ ...span, confidence, rule: 'plural-title' }, prepared);
}

const isSure = (name: Named): boolean => name.confidence >= doubtful || listsOf(name) !== 0;

function mayBeName(bits: number): boolean {
  if ((bits & personalBits) !== 0) return true;
  const band = bandOf(bits);
  return (bits & noPerson) === 0 && !(band > 0 && band < everyday);
}
