import { BODIES_OF_FIELDS, FIELDS_OF_BODIES, HOLDERS_WITH_OFFICES } from '../../lexicon/fields-of-bodies.ts';
import { tokenKinds } from '../../text/tokens.ts';
import { inOrder, replacingOverlaps, withoutOverlaps } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { styles } from './reading.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bandOf, bitOf, bitsOf, bodyBits, sortOf } from './word-lists.ts';

// Bodies for two things, of which the tagger saw one: "Ministry of Local Government and Regional Development", "Competition and Fair Trading
// Commission", "Office of the Prime Minister and Cabinet".

const heads = hashesOf(BODIES_OF_FIELDS);
const fields = hashesOf(FIELDS_OF_BODIES);
const links = hashesOf(['of', 'for']);
const [and, the] = [hashOf('and'), hashOf('the')];
const organisationWord = bitOf('organisation-word');
const noFields = bitsOf(
  'demonym',
  'title',
  'role',
  'organisation-word',
  'given',
  'country',
  'region',
  'city',
  'team',
);
const demonym = bitOf('demonym');
const given = bitOf('given');
/** Where the tagger is surer than this of the first thing as a body, it is one. */
const doubtful = 0.85;
const mostWords = 3; // of the other thing

//   the Prime Minister's Department     But not: the president's office
const ofHolder = new RegExp(
  `(?<![\\p{L}-])(?:${HOLDERS_WITH_OFFICES})['’]s (?:Chambers|Department|Office|Secretariat)(?![\\p{L}-])`,
  'gu',
);
const sureOfOffice = 0.9;
const sureOfWhole = 0.6;

/** The names, with such bodies whole, and those that serve one who holds an office. Names in order; linear. */
export function withJoinedBodies(found: readonly Named[], prepared: Prepared): readonly Named[] {
  const names = withOfficesOfHolders(found, prepared);
  const whole = names.flatMap((name, at) => joinedFields(names[at - 1], name, prepared) ?? []);
  const rest = whole.length === 0 ? names : withoutOverlaps(names, whole);
  const joined = rest.map((name, at) => {
    if (name.kind !== 'organisation' || prepared.reading.style[name.first] !== styles.plain) return name;
    const limits = { from: rest[at - 1]?.last ?? 0, to: rest[at + 1]?.first ?? Number.POSITIVE_INFINITY };
    return withSecondField(withFirstField(name, limits.from, prepared), limits.to, prepared);
  });
  return inOrder(joined, whole);
}

/** "the Prime Minister's Department", unless it is a part of a longer name. */
function withOfficesOfHolders(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const offices: Named[] = [];
  let next = 0;
  for (const { 0: words, index } of prepared.reading.text.matchAll(ofHolder)) {
    const span = { start: index, end: index + words.length, kind: 'organisation' } as const;
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) < span.end) next += 1;
    const name = names[next];
    const isWhole = name !== undefined && name.start <= span.start && name.confidence >= sureOfWhole;
    if (!isWhole)
      offices.push(withWords({ ...span, confidence: sureOfOffice, rule: 'office-of-holder' }, prepared));
  }
  return offices.length === 0 ? names : replacingOverlaps(names, offices);
}

/** "The Ugandan Cotton and Tea Authority", which the tagger took for two bodies: the first is a thing that such bodies are for. */
function joinedFields(before: Named | undefined, name: Named, prepared: Prepared): Named | null {
  const { matches, reading } = prepared;
  const { lower, sentence } = reading;
  if (before?.kind !== 'organisation' || name.kind !== 'organisation' || name.first !== before.last + 1)
    return null;
  if (lower[before.last] !== and || lower[before.first - 1] !== the || before.confidence >= doubtful)
    return null;
  if (((matches.word[name.last - 1] ?? 0) & organisationWord) === 0 || name.last - name.first < 2)
    return null;
  if (((listsOf(before) | listsOf(name)) & bodyBits) !== 0 || sentence[name.first] !== sentence[before.first])
    return null;
  const from = ((matches.word[before.first] ?? 0) & demonym) !== 0 ? before.first + 1 : before.first;
  for (let at = from; at < before.last; at += 1) if (!isThing(at, prepared)) return null;
  for (let at = name.first; at < name.last - 1; at += 1) if (!isThing(at, prepared)) return null;
  return from < before.last
    ? withWords({ ...name, start: before.start, rule: 'two-fields' }, prepared)
    : null;
}

/** "Ministry of Local Government", behind which "and Regional Development" stands. */
function withSecondField(name: Named, limit: number, prepared: Prepared): Named {
  const { lower, tokens } = prepared.reading;
  if (lower[name.last] !== and || !heads.has(lower[name.first] ?? 0)) return name;
  if (!links.has(lower[name.first + 1] ?? 0)) return name;
  let last = name.last + 1;
  while (last < limit && last - name.last <= mostWords && isCapital(last, prepared)) last += 1;
  const isWhole = last === limit || !isCapital(last, prepared);
  if (last === name.last + 1 || !isWhole || !fields.has(lower[last - 1] ?? 0)) return name;
  return withWords({ ...name, end: tokens.end[last - 1] ?? name.end, rule: 'two-fields' }, prepared);
}

/** "Fair Trading Commission", before which "the Competition and" stands. */
function withFirstField(name: Named, limit: number, prepared: Prepared): Named {
  const { matches, reading } = prepared;
  const { lower, sentence, tokens } = reading;
  const link = name.first - 1;
  if (lower[link] !== and || sentence[link] !== sentence[name.first]) return name;
  if (((matches.word[name.last - 1] ?? 0) & organisationWord) === 0 || name.last - name.first < 2)
    return name;
  if ((listsOf(name) & bodyBits) !== 0) return name;
  let first = link;
  while (first > limit && link - first < mostWords && isField(first - 1, prepared)) first -= 1;
  if (first === link || lower[first - 1] !== the || sentence[first - 1] !== sentence[link]) return name;
  return withWords({ ...name, start: tokens.start[first] ?? name.start, rule: 'two-fields' }, prepared);
}

const isCapital = (at: number, { reading: { tokens } }: Prepared): boolean =>
  tokens.kind[at] === tokenKinds.capital;

/** The same, though somebody may be called so: 'Tea'. */
function isThing(at: number, prepared: Prepared): boolean {
  const bits = prepared.matches.word[at] ?? 0;
  return (
    isCapital(at, prepared) && (bits & (noFields & ~given)) === 0 && (bandOf(bits) > 0 || sortOf(bits) > 0)
  );
}

/** An ordinary word with a capital that is no office, no people and no body by itself. */
function isField(at: number, prepared: Prepared): boolean {
  const bits = prepared.matches.word[at] ?? 0;
  return isCapital(at, prepared) && (bits & noFields) === 0 && (bandOf(bits) > 0 || sortOf(bits) > 0);
}
