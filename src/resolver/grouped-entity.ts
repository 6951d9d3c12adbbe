// An entity whose mentions are one by value alone: a date, a quantity. Nothing was judged, so there are no joins and no doubts.
import type { EntityHead } from '../collection/entity-table.ts';
import { shortHash } from '../text/hash.ts';

/** Entities of one kind, and which mentions they have. */
export interface GroupedEntities {
  readonly heads: readonly EntityHead[];
  /** Place in `heads` of the entity that has the mention of this row; the row is of the kind. */
  readonly placeOf: (row: number) => number;
}

interface Input extends Pick<EntityHead, 'slug' | 'label'> {
  readonly kind: 'date' | 'figure';
  readonly key: string;
}

export function groupedEntity({ kind, key, slug, label }: Input): EntityHead {
  const id = `${kind}-${shortHash(key, 8)}`;
  return { id, kind, slug, label, unsure: [], type: null, unnamed: false };
}

/** Eight characters can meet by chance among a hundred thousand quantities; the slug, which carries its own, then tells them apart. */
export function withUniqueIds(heads: readonly EntityHead[]): EntityHead[] {
  const counts = new Map<string, number>();
  for (const { id } of heads) counts.set(id, (counts.get(id) ?? 0) + 1);
  return heads.map((head) =>
    (counts.get(head.id) ?? 0) > 1
      ? { ...head, id: `${head.kind}-${shortHash(`${head.id}|${head.slug}`, 16)}` }
      : head,
  );
}

/** `sort` as places: number in the order in which groups were met, to place in the sorted list. */
export function placesOf(sorted: readonly { readonly number: number }[]): Int32Array {
  const places = new Int32Array(sorted.length);
  for (const [place, { number }] of sorted.entries()) places[number] = place;
  return places;
}
