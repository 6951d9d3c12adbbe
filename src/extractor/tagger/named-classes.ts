import {
  CLASSES_OF_BODIES,
  CLASSES_OF_PEOPLE,
  CLASSES_OF_PLACES,
  HEADS_BEHIND_ROWS,
  HEADS_OF_PEOPLE,
  HEADS_OF_ROWS,
} from '../../lexicon/named-classes.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import type { NameKind } from './labels.ts';
import { listsOf, type Named } from './span-rules.ts';
import { bitsOf } from './word-lists.ts';

// A row of names of which the sentence tells what they are: "funds such as Pitango, Viola and JVP", "the districts of Orra, Vesk and Tano".

const classes: ReadonlyMap<number, NameKind> = new Map(
  (
    [
      ['organisation', CLASSES_OF_BODIES],
      ['person', CLASSES_OF_PEOPLE],
      ['place', CLASSES_OF_PLACES],
    ] as const
  ).flatMap(([kind, words]) => words.map((word) => [hashOf(word), kind] as const)),
);
const heads = hashesOf(HEADS_OF_ROWS);
const headsBehind = hashesOf(HEADS_BEHIND_ROWS);
const headsOfPeople = hashesOf(HEADS_OF_PEOPLE);
const examples = hashesOf(['including', 'like']);
const [such, as, of, the] = [hashOf('such'), hashOf('as'), hashOf('of'), hashOf('the')];
const comma = hashOf(',');
/** Between the class and 'including': "funds were founded in Israel including". */
const mostBetween = 6;
/** Of the row; what is surer is left alone. */
const doubtful = 0.9;
const fewest = 2;
const longestLink = 10; // characters
//   Pitango, Viola and JVP
//          ^     ^
const link = /^(?:, (?:and |or )?| (?:and|or|&) )(?:the )?$/u;
const listed = bitsOf('country', 'region', 'city', 'organisation', 'media', 'team', 'person');

/** The names of such rows with the kind that their class says. Names in order; linear. */
export function kindsByClasses(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const changed = new Map<Named, Named>();
  let endOfPlaces = 0;
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at];
    if (name === undefined) break;
    const told = classBefore(name, prepared);
    const kind = told ?? 'place';
    // A row of places ends where it ended for the name before: looked for once, however long it is.
    const end =
      kind === 'place' && at < endOfPlaces ? endOfPlaces : endOfRow(names, { first: at, kind }, prepared);
    if (kind === 'place') endOfPlaces = end;
    if (end - at < fewest || (told === null && !isBeforeHead(names[end - 1], prepared))) continue;
    for (const one of names.slice(at, end))
      if (one.kind !== kind && isOpen(one)) changed.set(one, { ...one, kind, rule: 'class' });
    at = end - 1;
  }
  return changed.size === 0 ? names : names.map((name) => changed.get(name) ?? name);
}

/** "Malakand, Hazara and DI Khan divisions". */
const isBeforeHead = (name: Named | undefined, { reading: { lower, sentence } }: Prepared): boolean =>
  name !== undefined &&
  headsBehind.has(lower[name.last] ?? 0) &&
  sentence[name.last] === sentence[name.first];

/** What the words before the first name say of it and those behind it; null where they say nothing. */
function classBefore(name: Named, { reading }: Prepared): NameKind | null {
  const { lower, sentence } = reading;
  let at = name.first - 1;
  if (lower[at] === the) at -= 1;
  if (sentence[at] !== sentence[name.first]) return null;
  const isHead = heads.has(lower[lower[at] === of ? at - 1 : at] ?? 0);
  if (isHead) return 'place';
  if (headsOfPeople.has(lower[at] ?? 0)) return 'person';
  const isExample = examples.has(lower[at] ?? 0);
  if (!isExample && !(lower[at] === as && lower[at - 1] === such)) return null;
  return classAt(isExample ? at - 1 : at - 2, reading);
}

/** The nearest class among the few words that end there. */
function classAt(last: number, { lower, sentence, text, tokens }: Prepared['reading']): NameKind | null {
  const end = lower[last] === comma ? last - 1 : last;
  for (let at = end; at > end - mostBetween && sentence[at] === sentence[last]; at -= 1) {
    const kind = classes.get(lower[at] ?? 0);
    if (kind !== undefined) return kind;
    const word = text.slice(tokens.start[at], tokens.end[at]);
    if (/[^\p{L}-]/u.test(word) || /\p{Ll}{3}s$/u.test(word)) return null; // another plural is nearer
  }
  return null;
}

/** Where the names end that commas and 'and' join from there on, up to one that surely is something else. */
function endOfRow(
  names: readonly Named[],
  { first, kind }: { readonly first: number; readonly kind: NameKind },
  { reading: { text } }: Prepared,
): number {
  let last = first;
  for (; last < names.length; last += 1) {
    const [left, right] = [names[last - 1], names[last]];
    if (right === undefined || (right.kind !== kind && right.confidence >= doubtful)) break;
    if (last === first || left === undefined) continue;
    if (right.start - left.end > longestLink || !link.test(text.slice(left.end, right.start))) break;
  }
  return last;
}

const isOpen = (name: Named): boolean => name.confidence < doubtful && (listsOf(name) & listed) === 0;
