// What was joined, put into tables.
import type { Collection } from '../collection/collection.ts';
import { type Grouped, groupRows, sharedIntegers } from '../collection/columns.ts';
import {
  type EntityHead,
  type EntityTable,
  type JoinTable,
  readEntities,
} from '../collection/entity-table.ts';
import type { Entity } from '../records/entity.ts';

/** An entity with the rows of its mentions. */
export interface JoinedEntity extends EntityHead {
  readonly rows: readonly number[];
}

interface Parts {
  readonly collection: Collection;
  readonly joined: readonly JoinedEntity[];
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
  const { collection, joined } = parts;
  const bare = withStatements(parts, joinedRows(parts), new Set());
  const gone = hidden(readEntities(collection, bare).list);
  const table = gone.size === 0 ? bare : withStatements(parts, joinedRows(parts), gone);
  return joined.length === 0
    ? table
    : { ...table, described: described(readEntities(collection, table).list) };
}

type Rows = Pick<EntityTable, 'heads' | 'mentions' | 'entityOfMention' | 'joinOfMention'>;

function joinedRows({ collection, joined, joins }: Parts): Rows {
  const { length } = collection.mentions.table;
  const entityOfMention = sharedIntegers(length, -1);
  for (const [number, { rows }] of joined.entries()) for (const row of rows) entityOfMention[row] = number;
  return {
    heads: joined.map(({ rows: _rows, ...head }) => head),
    mentions: groupRows((row) => entityOfMention[row] ?? -1, length, joined.length),
    entityOfMention,
    joinOfMention: firstJoins(joins, length),
  };
}

function firstJoins({ a, b, length }: JoinTable, mentions: number): Int32Array {
  const first = sharedIntegers(mentions, -1);
  for (let number = 0; number < length; number += 1) {
    for (const row of [b[number] ?? 0, a[number] ?? 0]) if (first[row] === -1) first[row] = number;
  }
  return first;
}

function withStatements(
  { collection, joined, joins, reasons }: Parts,
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
    said: groupRows((row) => subject[row] ?? -1, table.length, joined.length),
    about: groupRows(objectOf, table.length, joined.length),
    described: new Map(),
  };
}
