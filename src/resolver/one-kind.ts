// A company that one article's words make a person or a place, and others an organisation without doubt: one name, one kind.
import type { Collection } from '../collection/collection.ts';
import type { NameOrDateValue } from '../collection/mention-table.ts';
import { readMentions } from '../collection/mentions.ts';
import { readStatements } from '../collection/statements.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { MENTION_KINDS, type NameKind } from '../records/mention.ts';
import { countryOfCity, countryOfRegion } from '../text/country-of-region.ts';
import { countryOfWords } from './country-of-words.ts';
import type { Names } from './names.ts';
import { isNameKind } from './node.ts';

const NAME_KINDS: readonly NameKind[] = ['person', 'organisation', 'place'];
/** How sure one article must be of the kind that a name has. */
const SURE = 0.9;
/** How many times as much must speak for it as for all others. */
const TIMES_AS_MUCH = 2;
const RULE = 'kind-in-other-articles';

/** What the mentions of one name and kind come to. */
interface Votes {
  /** What one of them tells. */
  readonly value: number;
  readonly sum: number;
  readonly best: number;
}

/**
 * The collection with each name of several words that is surely an organisation in some article one in all that doubtfully make it a person or a place. Names of
 * one word are towns and firms at once, countries and cities are teams, and a given name in front may be a founder's: these stay. Linear in mentions.
 */
export function withOneKind(collection: Collection, names: Names): Collection {
  const { mentions, articles, statements } = collection;
  const { table } = mentions;
  const bodies = bodiesOf(collection, names);
  if (bodies.size === 0) return collection;
  const kind = copyOf(table.kind, Uint8Array);
  const [value, rule] = [copyOf(table.value, Int32Array), copyOf(table.rule, Int32Array)];
  for (let row = 0; row < table.length; row += 1) {
    const before = mentions.kindAt(row);
    const ofBody = isNameKind(before) ? bodies.get(names.keyNumber(table.value[row] ?? 0)) : undefined;
    if (ofBody === undefined || before === 'organisation') continue;
    kind[row] = MENTION_KINDS.indexOf('organisation');
    value[row] = ofBody;
    rule[row] = table.rules.length;
  }
  const made = readMentions({ ...table, kind, value, rule, rules: [...table.rules, RULE] }, articles);
  return { articles, mentions: made, statements: readStatements(statements.table, articles, made) };
}

/** By number of the key: of names that are an organisation's, the value to be had by all. */
function bodiesOf(collection: Collection, names: Names): ReadonlyMap<number, number> {
  const { mentions } = collection;
  const { table } = mentions;
  const mixed = mixedKeys(collection, names);
  const votes = new Map(Array.from(mixed, (key) => [key, new Map<NameKind, Votes>()]));
  for (let row = 0; row < table.length && mixed.size > 0; row += 1) {
    const kind = mentions.kindAt(row);
    const value = table.value[row] ?? 0;
    const own = isNameKind(kind) ? votes.get(names.keyNumber(value)) : undefined;
    if (own === undefined || !isNameKind(kind)) continue;
    const confidence = table.confidence[row] ?? 0;
    const { sum, best, value: known } = own.get(kind) ?? { sum: 0, best: 0, value };
    const shown = isPlain(mentions.namedAt(known)) ? known : value; // a country or a title beside one is not the others'
    own.set(kind, { value: shown, sum: sum + confidence, best: Math.max(best, confidence) });
  }
  return new Map(
    [...votes].flatMap(([key, own]) => {
      const value = isBody(own) ? own.get('organisation')?.value : undefined;
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

function isPlain(value: NameOrDateValue): boolean {
  return !('country' in value && value.country !== null) && !('title' in value && value.title !== null);
}

/** Numbers of keys of several words that mentions of more than one kind have. */
function mixedKeys({ mentions }: Collection, names: Names): ReadonlySet<number> {
  const { table } = mentions;
  const kinds = new Uint8Array(table.values.length.length);
  const mixed = new Set<number>();
  for (let row = 0; row < table.length; row += 1) {
    const kind = mentions.kindAt(row);
    if (!isNameKind(kind)) continue;
    const value = table.value[row] ?? 0;
    const key = names.keyNumber(value);
    const before = kinds[key] ?? 0;
    const after = before | (1 << NAME_KINDS.indexOf(kind));
    if (after === before) continue;
    kinds[key] = after;
    if (before !== 0 && !names.unnamed(value) && mayBeOne(names, value)) mixed.add(key);
  }
  return mixed;
}

function mayBeOne(names: Names, value: number): boolean {
  const words = names.words(value);
  const name = names.name(value);
  return (
    words.length > 1 &&
    !givenNames.has(words[0] ?? '') &&
    countryOfWords(words) === null &&
    countryOfCity(name) === null &&
    countryOfRegion(name) === null
  );
}

/** Whether the votes for an organisation are sure, and those for all else few and doubtful. */
function isBody(votes: ReadonlyMap<NameKind, Votes>): boolean {
  const body = votes.get('organisation');
  const others = [...votes].flatMap(([kind, one]) => (kind === 'organisation' ? [] : [one]));
  if (body === undefined || body.best < SURE || others.some(({ best }) => best >= SURE)) return false;
  return body.sum >= TIMES_AS_MUCH * others.reduce((total, { sum }) => total + sum, 0);
}

function copyOf<A extends Uint8Array | Int32Array>(
  column: A,
  type: { readonly BYTES_PER_ELEMENT: number; new (buffer: SharedArrayBuffer): A },
): A {
  const copy = new type(new SharedArrayBuffer(column.length * type.BYTES_PER_ELEMENT));
  copy.set(column);
  return copy;
}
