// What statements and figures rest on, as rows of numbers: there are as many as statements, and their keys are long.

import type { Lookup } from '../records/corpus.ts';
import type { Support } from '../records/independence.ts';
import { shortHash } from '../text/hash.ts';
import { integers } from './columns.ts';
import { type IdIndex, indexIds, makeIds, rowOf } from './ids.ts';
import { makeInterned } from './interned.ts';

/** One statement or figure, before the origins of its group are counted. */
export interface Found extends Omit<Support, 'origins'> {
  /** The publisher of the article, as an origin: what others call it when they quote it. */
  readonly by: string;
}

/** Supports by row. */
export interface SupportTable {
  readonly byId: IdIndex;
  /** Numbers in `groups`, `originTexts` and (-1 for none) `names`. */
  readonly group: Int32Array;
  readonly origin: Int32Array;
  readonly outlet: Int32Array;
  readonly speaker: Int32Array;
  readonly publisher: Int32Array;
  readonly groups: readonly string[];
  readonly originTexts: readonly string[];
  readonly names: readonly string[];
  /** How many different origins each group has. */
  readonly origins: Int32Array;
}

export interface SupportTableBuilder {
  readonly add: (id: string, found: Found) => void;
  readonly finish: () => SupportTable;
}

export function makeSupportTable(): SupportTableBuilder {
  const ids = makeIds();
  const [group, origin, by, outlet, speaker, publisher] = [
    integers(),
    integers(),
    integers(),
    integers(),
    integers(),
    integers(),
  ];
  const [groups, originTexts, names] = [makeInterned(), makeInterned(), makeInterned()];
  const numberOf = (name: string | null): number => (name === null ? -1 : names.numberOf(name));
  return {
    add(id, found) {
      ids.push(id);
      group.push(groups.numberOf(shortHash(found.group, 16))); // a group's key may hold a whole reported speech
      origin.push(originTexts.numberOf(found.origin));
      by.push(originTexts.numberOf(found.by));
      outlet.push(numberOf(found.chain.outlet));
      speaker.push(numberOf(found.chain.speaker));
      publisher.push(numberOf(found.chain.publisher));
    },
    finish() {
      const columns = { group: group.finish(), origin: origin.finish() };
      return {
        byId: indexIds(ids.finish()),
        ...columns,
        outlet: outlet.finish(),
        speaker: speaker.finish(),
        publisher: publisher.finish(),
        groups: groups.texts,
        originTexts: originTexts.texts,
        names: names.texts,
        origins: originsOfGroups({ ...columns, by: by.finish() }, groups.texts.length),
      };
    },
  };
}

/** Supports of statements or figures, found by their ids. */
export function readSupports(table: SupportTable): Lookup<Support> {
  const nameAt = (number: number | undefined): string | null => table.names[number ?? -1] ?? null;
  return {
    has: (id) => rowOf(table.byId, id) >= 0,
    get(id) {
      const row = rowOf(table.byId, id);
      if (row < 0) return undefined;
      const group = table.group[row] ?? 0;
      return {
        chain: {
          publisher: nameAt(table.publisher[row]),
          outlet: nameAt(table.outlet[row]),
          speaker: nameAt(table.speaker[row]),
        },
        origin: table.originTexts[table.origin[row] ?? 0] ?? '',
        group: table.groups[group] ?? '',
        origins: table.origins[group] ?? 1,
      };
    },
  };
}

interface Columns {
  readonly group: Int32Array;
  readonly origin: Int32Array;
  readonly by: Int32Array;
}

/** How many different origins each group has. */
function originsOfGroups({ group, origin, by }: Columns, groups: number): Int32Array {
  const first = new Int32Array(groups).fill(-1);
  const more = new Map<number, Set<number>>(); // of the few groups that have more than one
  for (const [row, number] of group.entries()) {
    const own = origin[row] ?? 0;
    if (number < 0 || first[number] === own) continue;
    if (first[number] === -1) first[number] = own;
    else {
      const all = more.get(number) ?? new Set([first[number] ?? 0]);
      all.add(own);
      more.set(number, all);
    }
  }
  const ends = endsOf({ group, origin, by }, more);
  return Int32Array.from(first.keys(), (number) => {
    const all = more.get(number);
    return all === undefined ? 1 : rootsOf(all, ends.get(number)).size;
  });
}

type Ends = ReadonlyMap<number, ReadonlySet<number>>;

/** For each group: whom those who are quoted in it name themselves, where they say the same in an article of their own. */
function endsOf(
  { group, origin, by }: Columns,
  more: ReadonlyMap<number, ReadonlySet<number>>,
): ReadonlyMap<number, Ends> {
  const ends = new Map<number, Map<number, Set<number>>>();
  for (const [row, number] of group.entries()) {
    const publisher = by[row] ?? 0;
    if (more.get(number)?.has(publisher) !== true) continue;
    const ofGroup = ends.get(number) ?? new Map<number, Set<number>>();
    const named = ofGroup.get(publisher) ?? new Set<number>();
    named.add(origin[row] ?? 0);
    ends.set(number, ofGroup.set(publisher, named));
  }
  return ends;
}

/** Origins with each one that only passes on replaced by those it names: a paper quotes an agency, and the agency quotes a minister. */
function rootsOf(origins: ReadonlySet<number>, ends: Ends | undefined): ReadonlySet<number> {
  const roots = new Set<number>();
  for (const one of origins) {
    const named = ends?.get(one);
    if (named === undefined || named.has(one)) roots.add(one);
    else for (const other of named) roots.add(other);
  }
  return roots;
}
