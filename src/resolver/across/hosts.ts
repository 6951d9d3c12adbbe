// Where an embassy is: a country keeps many, and their name tells only whose they are.
import type { Collection } from '../../collection/collection.ts';
import { MISSION_WORDS } from '../../lexicon/organisation-words.ts';
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';
import { placeName } from '../place-name.ts';

/** Key of the place in which an embassy is, '' where nothing tells it, null where its article names embassies in several places by one name. */
export type HostOf = (node: Node) => string | null;

/** Read from what is stated of places, for the clusters as they are now. */
export function hostsOf(bodies: readonly Node[], collection: Collection, clusters: Clusters): HostOf {
  const stated = placesStated(collection);
  const hosts = new Map<number, string | null>();
  for (const node of stated.size === 0 ? [] : bodies) {
    if (!isMission(node)) continue;
    const root = clusters.find(node);
    for (const row of node.rows) {
      const place = stated.get(row);
      if (place !== undefined) hosts.set(root, (hosts.get(root) ?? place) === place ? place : null);
    }
  }
  return (node) => {
    const host = isMission(node) ? hosts.get(clusters.find(node)) : '';
    return host === undefined ? '' : host;
  };
}

function isMission({ organisation }: Node): boolean {
  return organisation.words.some((word) => MISSION_WORDS.has(word));
}

/** By the row of a mention: key of the place in which it is said to be. */
function placesStated({ mentions, statements }: Collection): ReadonlyMap<number, string> {
  const { table } = statements;
  const places = new Map<number, string>();
  for (const row of statements.rowsOf('located-in')) {
    const [subject = -1, object = -1] = [table.subject[row], table.object[row]];
    const value = object < 0 ? null : mentions.valueAt(object);
    if (value !== null && 'name' in value) places.set(subject, placeName(value.name).key);
  }
  return places;
}
