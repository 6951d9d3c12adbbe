// Where a collection speaks of an entity: the blocks that name it, and those with what is said of it.
import type { Collection } from './collection.ts';
import type { EntityTable } from './entity-table.ts';

/**
 * By the number of each article that names the entity of this number, the blocks of its mentions, then those of statements of it and about
 * it, in their order; several of one block that follow each other count once. Linear in mentions and statements of the entity.
 */
export function placesOf(
  { mentions, statements }: Pick<Collection, 'mentions' | 'statements'>,
  { mentions: named, said, about }: EntityTable,
  entity: number,
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  const sources = [
    { rows: named, table: mentions.table },
    { rows: said, table: statements.table },
    { rows: about, table: statements.table },
  ] as const;
  for (const { rows, table } of sources) {
    const end = rows.starts[entity + 1] ?? 0;
    for (let at = rows.starts[entity] ?? 0; at < end; at += 1) {
      const row = rows.rows[at] ?? 0;
      const [article = 0, block = 0] = [table.article[row], table.block[row]];
      const blocks = places.get(article);
      if (blocks === undefined) places.set(article, [block]);
      else if (blocks[blocks.length - 1] !== block) blocks.push(block);
    }
  }
  return places;
}
