// What was joined, put into tables.
import type { Collection } from '../collection/collection.ts';
import { type Grouped, groupRows, sharedIntegers } from '../collection/columns.ts';
import { type EntityHead, type EntityTable, readEntities } from '../collection/entity-table.ts';
import type { JoinTable } from '../collection/join-table.ts';
import type { Entity } from '../records/entity.ts';

interface Parts {
  readonly collection: Collection;
  readonly heads: readonly EntityHead[];
  /** By row of mention: place in `heads`, -1 where it belongs to none. */
  readonly entityOfMention: Int32Array;
  readonly joins: JoinTable;
  /** Numbers of joins by entity. */
  readonly reasons: Grouped;
}

/** The user's word on what the articles say, asked once all is joined. */
export interface LastWord {
  /** Ids of statements that the user takes out. */
  readonly hidden: (entities: readonly Entity[]) => ReadonlySet<string>;
  /** Lines that the user gives names, by entity id. */
  readonly described: (entities: readonly Entity[]) => ReadonlyMap<string, string>;
}

/** Put entities, their reasons and statements together. */
export function packEntities(parts: Parts, { hidden, described }: LastWord): EntityTable {
  const { collection, heads, entityOfMention, joins } = parts;
  const { length } = collection.mentions.table;
  const rows: Rows = {
    heads,
    mentions: groupRows((row) => entityOfMention[row] ?? -1, length, heads.length),
    entityOfMention,
    joinOfMention: firstJoins(joins, length),
  };
  const bare = withStatements(parts, rows, new Set());
  const entities = readEntities(collection, bare).list;
  const gone = hidden(entities);
  const table = gone.size === 0 ? bare : withStatements(parts, rows, gone);
  // what the user says of a name does not depend on its statements
  return heads.length === 0 ? table : { ...table, described: described(entities) };
}

type Rows = Pick<EntityTable, 'heads' | 'mentions' | 'entityOfMention' | 'joinOfMention'>;

function firstJoins({ a, b, length }: JoinTable, mentions: number): Int32Array {
  const first = sharedIntegers(mentions, -1);
  for (let number = 0; number < length; number += 1) {
    for (const row of [b[number] ?? 0, a[number] ?? 0]) if (first[row] === -1) first[row] = number;
  }
  return first;
}

function withStatements(
  { collection, heads, joins, reasons }: Parts,
  rows: Rows,
  gone: ReadonlySet<string>,
): EntityTable {
  const { table, idAt } = collection.statements;
  const subject = sharedIntegers(table.length, -1);
  for (let row = 0; row < table.length; row += 1) {
    if (gone.size === 0 || !gone.has(idAt(row)))
      subject[row] = rows.entityOfMention[table.subject[row] ?? -1] ?? -1;
  }
  const objectOf = (row: number): number =>
    (subject[row] ?? -1) < 0 ? -1 : (rows.entityOfMention[table.object[row] ?? -1] ?? -1);
  return {
    ...rows,
    joins,
    reasons,
    subject,
    said: groupRows((row) => subject[row] ?? -1, table.length, heads.length),
    about: groupRows(objectOf, table.length, heads.length),
    described: new Map(),
  };
}
