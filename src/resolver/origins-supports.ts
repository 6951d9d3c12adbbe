// What statements and figures rest on, as rows of numbers: there are as many as statements, and their keys are long.
import { integers } from '../collection/columns.ts';
import { indexIds, makeIds, rowOf } from '../collection/ids.ts';
import { makeInterned } from '../collection/interned.ts';
import type { Lookup } from '../records/corpus.ts';
import type { Support } from '../records/independence.ts';
import { shortHash } from '../text/hash.ts';

/** One statement or figure, before the origins of its group are counted. */
export type Found = Omit<Support, 'origins'>;

export interface Supports {
  readonly add: (id: string, found: Found) => void;
  readonly finish: () => Lookup<Support>;
}

/** Supports of statements or figures, found by their ids. */
export function makeSupports(): Supports {
  const ids = makeIds();
  const [group, origin, outlet, speaker, publisher] = [
    integers(),
    integers(),
    integers(),
    integers(),
    integers(),
  ];
  const [groups, origins, names] = [makeInterned(), makeInterned(), makeInterned()];
  const numberOf = (name: string | null): number => (name === null ? -1 : names.numberOf(name));
  return {
    add(id, found) {
      ids.push(id);
      group.push(groups.numberOf(shortHash(found.group, 16))); // a group's key may hold a whole reported speech
      origin.push(origins.numberOf(found.origin));
      outlet.push(numberOf(found.chain.outlet));
      speaker.push(numberOf(found.chain.speaker));
      publisher.push(numberOf(found.chain.publisher));
    },
    finish() {
      const byId = indexIds(ids.finish());
      const columns = { group: group.finish(), origin: origin.finish(), outlet: outlet.finish() };
      const [speakers, publishers] = [speaker.finish(), publisher.finish()];
      const counts = originsOfGroups(columns.group, columns.origin, groups.texts.length);
      const nameAt = (number: number | undefined): string | null => names.texts[number ?? -1] ?? null;
      return {
        has: (id) => rowOf(byId, id) >= 0,
        get(id) {
          const row = rowOf(byId, id);
          if (row < 0) return undefined;
          const number = columns.group[row] ?? 0;
          return {
            chain: {
              publisher: nameAt(publishers[row]),
              outlet: nameAt(columns.outlet[row]),
              speaker: nameAt(speakers[row]),
            },
            origin: origins.texts[columns.origin[row] ?? 0] ?? '',
            group: groups.texts[number] ?? '',
            origins: counts[number] ?? 1,
          };
        },
      };
    },
  };
}

/** How many different origins each group has. */
function originsOfGroups(group: Int32Array, origin: Int32Array, groups: number): Int32Array {
  const first = new Int32Array(groups).fill(-1);
  const more = new Map<number, Set<number>>(); // of the few groups that have more than one
  for (const [row, number] of group.entries()) {
    const own = origin[row] ?? 0;
    if (number < 0 || first[number] === own) continue;
    if (first[number] === -1) first[number] = own;
    else {
      const others = more.get(number) ?? new Set();
      others.add(own);
      more.set(number, others);
    }
  }
  return Int32Array.from(first.keys(), (number) => 1 + (more.get(number)?.size ?? 0));
}
