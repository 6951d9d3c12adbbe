// An entity whose mentions are one by value alone: a date, a quantity. Nothing was judged, so there are no joins and no doubts.
import { shortHash } from '../text/hash.ts';
import type { JoinedEntity } from './pack-entities.ts';

interface Input extends Pick<JoinedEntity, 'slug' | 'label' | 'rows'> {
  readonly kind: 'date' | 'figure';
  readonly key: string;
}

export function groupedEntity({ kind, key, slug, label, rows }: Input): JoinedEntity {
  const id = `${kind}-${shortHash(key, 8)}`;
  return { id, kind, slug, label, rows, unsure: [], type: null, unnamed: false };
}

/** Eight characters can meet by chance among a hundred thousand quantities; the slug, which carries its own, then tells them apart. */
export function withUniqueIds(entities: readonly JoinedEntity[]): JoinedEntity[] {
  const counts = new Map<string, number>();
  for (const { id } of entities) counts.set(id, (counts.get(id) ?? 0) + 1);
  return entities.map((entity) =>
    (counts.get(entity.id) ?? 0) > 1
      ? { ...entity, id: `${entity.kind}-${shortHash(`${entity.id}|${entity.slug}`, 16)}` }
      : entity,
  );
}
