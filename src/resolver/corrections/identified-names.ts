// Which page each identifier of the user belongs to, once all is joined; and what of them does not fit together.
import type { EntityHead } from '../../collection/entity-table.ts';
import { registers } from '../../lexicon/registers.ts';
import type { CorrectionsFile } from '../../records/corrections.ts';
import { type Identifier, REGISTERS } from '../../records/identifier.ts';
import { compareText } from '../../text/compare.ts';
import { identifierText } from '../../text/identifiers.ts';
import { nameKey } from '../../text/person-name.ts';
import { addToSet } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import type { NameEntities } from '../entities.ts';
import { canMean, type Given } from './identifiers.ts';
import type { KeysOf } from './known-names.ts';
import { type Log, tableOf } from './log.ts';
import { short } from './passages.ts';

interface Joined {
  readonly clusters: Clusters;
  readonly names: NameEntities;
}

interface Word {
  readonly file: CorrectionsFile | null;
  readonly keysOf: KeysOf;
  readonly log: Log;
}

/**
 * The identifiers of each person, organisation and place, by id. A name that several have says nothing unless a kind, the register, or
 * the label tells which is meant: then nothing is set and the user is asked. Costs nothing where no identifier is given.
 */
export function identifiedNames(
  given: readonly Given[],
  { clusters, names }: Joined,
  { file, keysOf, log }: Word,
): ReadonlyMap<string, readonly Identifier[]> {
  if (given.length === 0) return new Map();
  const told = new Map<EntityHead, Given[]>();
  const meant = namesMeant(given, { clusters, names }, keysOf);
  const labels = names.heads.map(({ label }) => label);
  const unknown: Given[] = [];
  let found = 0;
  for (const one of given) {
    const inTable = tableOf(file, one.entry) !== null;
    const all = meant(one.name);
    if (all.length === 0) {
      if (inTable) unknown.push(one);
      else log.unmatched(one.path, one.name, labels);
      continue;
    }
    const head = theOne(one, all, { keysOf, log });
    if (head === null) continue;
    const list = told.get(head);
    if (list === undefined) told.set(head, [one]);
    else list.push(one);
    const { register, value } = one.identifier;
    if (inTable) found += 1;
    else
      log.done(one.path, `identifiers: ${short(one.name)}`, `${registers[register].label} ${short(value)}`);
  }
  tellTable({ found, unknown }, file, log);
  if (!log.hasError()) tellShared(told, log); // the error has said it
  for (const list of told.values()) tellSeveral(list, log);
  return new Map([...told].map(([{ id }, list]) => [id, inOrder(list)]));
}

/** What each name can mean: entities that go by it, those that are called so first. */
function namesMeant(
  given: readonly Given[],
  { clusters, names: { heads, placeOf } }: Joined,
  keysOf: KeysOf,
): (name: string) => readonly EntityHead[] {
  const asked = new Set(given.flatMap(({ name }) => keysOf(name)));
  const found = new Map<string, Set<EntityHead>>();
  for (const head of heads) {
    const key = nameKey(head.label);
    if (asked.has(key) && !head.unnamed) addToSet(found, key, head);
  }
  for (const node of clusters.nodes) {
    const head = asked.has(node.key) ? heads[placeOf[clusters.find(node)] ?? -1] : undefined;
    if (head !== undefined && !head.unnamed) addToSet(found, node.key, head);
  }
  return (name) => [...new Set(keysOf(name).flatMap((key) => [...(found.get(key) ?? [])]))];
}

/** Of all that have the name the one that is meant; null, and the user is told, where that is not certain. */
function theOne(
  one: Given,
  all: readonly EntityHead[],
  { keysOf, log }: Pick<Word, 'keysOf' | 'log'>,
): EntityHead | null {
  const fitting = all.filter(({ kind }) => kind !== 'date' && kind !== 'figure' && canMean(one, kind));
  const keys = keysOf(one.name);
  const called = fitting.filter(({ label }) => keys.includes(nameKey(label)));
  const [only = null] = called.length === 1 ? called : fitting;
  if (called.length === 1 || fitting.length === 1) return only;
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  if (fitting.length === 0)
    log.doubtful(
      one.path,
      `'${short(one.name)}' is a name of the kind ${kinds.join(', ')} here, not of the kind ${(one.kind === null ? registers[one.identifier.register].kinds : [one.kind]).join(', ')}, so this identifier is not shown.`,
      'Say its kind, or take the line out.',
    );
  else
    log.doubtful(
      one.path,
      `${fitting.length} names of the collection may be meant by '${short(one.name)}', so this identifier is not shown.`,
      kinds.length > 1
        ? `Add kind: one of ${kinds.join(', ')}.`
        : 'Write the fullest name, or part them with pin and rename.',
    );
  return null;
}

interface Table {
  readonly found: number;
  readonly unknown: readonly Given[];
}

/** A table is told in one line: it may have more rows than the collection has names. */
function tellTable({ found, unknown }: Table, file: CorrectionsFile | null, log: Log): void {
  if (file?.table === undefined) return;
  const { path } = file.table;
  const own = path.slice(path.lastIndexOf('/') + 1); // pages show it: nothing of where it lies
  if (found > 0) log.done('', own, `${found} ${found === 1 ? 'identifier' : 'identifiers'} set`);
  const [first] = unknown;
  if (first === undefined) return;
  const missing = [...new Set(unknown.map(({ name }) => name))];
  const some = missing.slice(0, 5).map((name) => `'${short(name)}'`);
  log.unused(
    first.path,
    `${missing.length} ${missing.length === 1 ? 'name of this table stands' : 'names of this table stand'} in no article: ${some.join(', ')}${missing.length > 5 ? ' …' : ''}.`,
    'A list may be longer than the collection; check the spelling, if one should be there.',
  );
}

/** One identifier on two pages, which could not be joined: mostly because they are of different kinds. */
function tellShared(told: ReadonlyMap<EntityHead, readonly Given[]>, log: Log): void {
  const owners = new Map<string, EntityHead>();
  for (const [head, list] of told) {
    for (const { identifier, path } of list) {
      const text = identifierText(identifier);
      const owner = owners.get(text) ?? head;
      owners.set(text, owner);
      if (owner === head || identifier.register === 'url') continue;
      log.doubtful(
        path,
        `'${owner.label}' (${owner.kind}) and '${head.label}' (${head.kind}) have one identifier, ${text}.`,
        'Say with kind what both are, or take one of the two out.',
      );
    }
  }
}

/** Two identifiers of one register on one page that came by different names: two things may have been taken for one. */
function tellSeveral(list: readonly Given[], log: Log): void {
  for (const register of REGISTERS) {
    if (register === 'url' || register === 'company') continue; // a thing has as many as it likes
    const own = list.filter(({ identifier }) => identifier.register === register);
    const [first] = own;
    const other = own.find(
      ({ identifier, entry, name }) =>
        identifier.value !== first?.identifier.value &&
        entry !== first?.entry &&
        nameKey(name) !== nameKey(first?.name ?? ''),
    );
    if (first === undefined || other === undefined) continue;
    log.doubtful(
      other.path,
      `'${short(first.name)}' and '${short(other.name)}' are one page here and have two identifiers of ${registers[register].label}, ${first.identifier.value} and ${other.identifier.value}.`,
      `If they are two, add different: [${short(first.name)}, ${short(other.name)}]; if one has both, give both in one entry.`,
    );
  }
}

function inOrder(list: readonly Given[]): readonly Identifier[] {
  const each = new Map(list.map(({ identifier }) => [identifierText(identifier), identifier]));
  const place = new Map(REGISTERS.map((register, at) => [register, at]));
  return [...each.values()].sort(
    (a, b) => (place.get(a.register) ?? 0) - (place.get(b.register) ?? 0) || compareText(a.value, b.value),
  );
}
