// Everything that was joined, as rows of numbers: which mentions, reasons and statements belong to which entity.
import type { Collection } from '../collection/collection.ts';
import { type Grouped, groupRows, integers } from '../collection/columns.ts';
import { keepLast } from '../collection/keep-last.ts';
import { StatementOfRow } from '../collection/statements.ts';
import { textAt } from '../collection/text-pool.ts';
import type { Doubt, Entity, Join, NameForm } from '../records/entity.ts';
import type { Mention } from '../records/mention.ts';
import type { Statement } from '../records/statement.ts';
import { compareText } from '../text/compare.ts';
import type { JoinTable } from './clusters.ts';

/** What is worked out of one entity when things are joined; the rest is read from the tables. */
export interface JoinedEntity
  extends Pick<Entity, 'id' | 'kind' | 'slug' | 'label' | 'type' | 'unnamed' | 'unsure'> {
  /** Rows of its mentions. */
  readonly rows: readonly number[];
}

/** The entities of a collection, by number. */
export interface EntityTable {
  readonly collection: Collection;
  readonly entities: readonly Entity[];
  /** Statements whose subject is an entity, in the order of their articles. */
  readonly statements: readonly Statement[];
  /** Number of the entity of a mention (by row), -1 where it has none. */
  readonly entityOfMention: Int32Array;
  readonly statementAt: (row: number) => Statement | undefined;
  readonly about: Grouped;
  readonly numberOf: (id: string) => number;
  /** Number of the first join of a mention (by row), -1 where it was not joined. */
  readonly joinOfMention: Int32Array;
  readonly joinAt: (number: number) => Join;
}

interface Parts {
  readonly collection: Collection;
  readonly joined: readonly JoinedEntity[];
  readonly joins: JoinTable;
  /** Joins by entity. */
  readonly reasons: Grouped;
  /** Ids of statements that the user takes out. */
  readonly hidden: (entities: readonly Entity[]) => ReadonlySet<string>;
  /** Lines that the user gives names, by entity id; asked once all is joined. */
  readonly described: (entities: readonly Entity[]) => ReadonlyMap<string, string>;
}

/** Put entities, their reasons and statements together. What entities are asked for is made of rows on each call. */
export function makeEntityTable({
  collection,
  joined,
  joins,
  reasons,
  hidden,
  described,
}: Parts): EntityTable {
  const { mentions, statements } = collection;
  const entityOfMention = new Int32Array(new SharedArrayBuffer(mentions.table.length * 4)).fill(-1);
  for (const [number, { rows }] of joined.entries()) for (const row of rows) entityOfMention[row] = number;
  const byEntity = groupRows((row) => entityOfMention[row] ?? -1, mentions.table.length, joined.length);
  const numbers = new Map(joined.map(({ id }, number) => [id, number]));
  const table = statements.table;
  const none: Grouped = { starts: new Int32Array(joined.length + 1), rows: new Int32Array(0) };
  const sources: Sources = {
    collection,
    joins,
    byEntity,
    reasons,
    said: none,
    described: new Map(),
    idOf: (number) => joined[number]?.id ?? '',
    entityOfMention,
    formsOf: keepLast(KEPT, (number) => formsOf(collection, rowsOf(byEntity, number))),
  };
  const entities = joined.map((own, number) => new JoinedOfTable(sources, own, number));
  const gone = hidden(entities);
  const subjectOf = (row: number): number =>
    gone.size > 0 && gone.has(statements.idAt(row)) ? -1 : (entityOfMention[table.subject[row] ?? -1] ?? -1);
  const subjects = integers();
  for (let row = 0; row < table.length; row += 1) subjects.push(subjectOf(row));
  const subject = subjects.finish();
  sources.said = groupRows((row) => subject[row] ?? -1, table.length, joined.length);
  sources.described = described(entities);
  const objectOf = (row: number): number =>
    (subject[row] ?? -1) < 0 ? -1 : (entityOfMention[table.object[row] ?? -1] ?? -1);
  const statementAt = (row: number): Statement | undefined =>
    (subject[row] ?? -1) < 0 ? undefined : new JoinedStatement(sources, row);
  return {
    collection,
    entities,
    entityOfMention,
    statementAt,
    statements: Array.from({ length: table.length }, (_, row) => statementAt(row)).filter(
      (one) => one !== undefined,
    ),
    about: groupRows(objectOf, table.length, joined.length),
    joinOfMention: firstJoins(joins, mentions.table.length),
    joinAt: (number) => joinAt(sources, number),
    numberOf: (id) => numbers.get(id) ?? -1,
  };
}

function firstJoins({ a, b, length }: JoinTable, mentions: number): Int32Array {
  const first = new Int32Array(mentions).fill(-1);
  for (let number = 0; number < length; number += 1) {
    for (const row of [b[number] ?? 0, a[number] ?? 0]) if (first[row] === -1) first[row] = number;
  }
  return first;
}

function joinAt({ joins, collection }: Sources, number: number): Join {
  return {
    a: collection.mentions.idAt(joins.a[number] ?? 0),
    b: collection.mentions.idAt(joins.b[number] ?? 0),
    rule: joins.rules[joins.rule[number] ?? 0] ?? '',
    evidence: textAt(joins.evidences, joins.evidence[number] ?? 0),
    confidence: joins.confidence[number] ?? 0,
  };
}

/** How many entities' spellings are kept unpacked. */
const KEPT = 60;

interface Sources {
  readonly collection: Collection;
  readonly joins: JoinTable;
  readonly byEntity: Grouped;
  readonly reasons: Grouped;
  /** Statements by subject; known once the user's word on roles is. */
  said: Grouped;
  described: ReadonlyMap<string, string>;
  readonly idOf: (entity: number) => string;
  readonly entityOfMention: Int32Array;
  readonly formsOf: (entity: number) => readonly NameForm[];
}

function rowsOf({ starts, rows }: Grouped, owner: number): Int32Array {
  return rows.subarray(starts[owner] ?? 0, starts[owner + 1] ?? 0);
}

/** Spellings, most frequent first. */
function formsOf({ mentions }: Collection, rows: Int32Array): readonly NameForm[] {
  const forms = new Map<string, string[]>();
  for (const row of rows) {
    const form = mentions.textAt(row);
    const list = forms.get(form);
    if (list) list.push(mentions.idAt(row));
    else forms.set(form, [mentions.idAt(row)]);
  }
  return [...forms]
    .map(([form, where]) => ({ form, where }))
    .sort((a, b) => b.where.length - a.where.length || compareText(a.form, b.form));
}

class JoinedOfTable implements Entity {
  readonly #sources: Sources;
  readonly #own: JoinedEntity;
  readonly #number: number;

  constructor(sources: Sources, own: JoinedEntity, number: number) {
    this.#sources = sources;
    this.#own = own;
    this.#number = number;
  }

  get id(): string {
    return this.#own.id;
  }
  get kind(): Entity['kind'] {
    return this.#own.kind;
  }
  get slug(): string {
    return this.#own.slug;
  }
  get label(): string {
    return this.#own.label;
  }
  get type(): Entity['type'] {
    return this.#own.type;
  }
  get unnamed(): boolean {
    return this.#own.unnamed;
  }
  get unsure(): readonly Doubt[] {
    return this.#own.unsure;
  }
  get names(): readonly NameForm[] {
    return this.#sources.formsOf(this.#number);
  }
  get mentions(): readonly Mention[] {
    return this.#sources.collection.mentions.all(rowsOf(this.#sources.byEntity, this.#number));
  }
  get statements(): readonly Statement[] {
    return Array.from(
      rowsOf(this.#sources.said, this.#number),
      (row) => new JoinedStatement(this.#sources, row),
    );
  }
  get because(): readonly Join[] {
    return Array.from(rowsOf(this.#sources.reasons, this.#number), (number) => joinAt(this.#sources, number));
  }
  get description(): string | null {
    return (
      this.#sources.described.get(this.id) ??
      describe(this.#sources, rowsOf(this.#sources.said, this.#number))
    );
  }
  get articles(): number {
    const { article } = this.#sources.collection.mentions.table;
    let count = 0;
    let last = -1;
    for (const row of rowsOf(this.#sources.byEntity, this.#number)) {
      if (article[row] !== last) count += 1;
      last = article[row] ?? -1;
    }
    return count;
  }
}

/** The role or description that most articles give; among equals the more telling (longer, up to a line), then the first. */
function describe({ collection }: Sources, rows: Int32Array): string | null {
  const { statements } = collection;
  const counts = new Map<string, number>();
  for (const row of rows) {
    const property = statements.propertyAt(row);
    if (property !== 'role' && property !== 'described-as') continue;
    const value = statements.valueAt(row);
    if (value.length <= 140) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [value, count] of counts) {
    const bestCount = best === null ? 0 : (counts.get(best) ?? 0);
    if (best === null || count > bestCount || (count === bestCount && value.length > best.length))
      best = value;
  }
  return best;
}

class JoinedStatement extends StatementOfRow implements Statement {
  readonly #sources: Sources;

  constructor(sources: Sources, row: number) {
    super(sources.collection, row);
    this.#sources = sources;
  }

  get subjectMention(): string {
    return this.subjectId;
  }
  get objectMention(): string | null {
    return this.#objectEntity < 0 ? null : this.objectId;
  }
  get subject(): string {
    const { statements } = this.#sources.collection;
    return this.#sources.idOf(this.#sources.entityOfMention[statements.table.subject[this.row] ?? -1] ?? -1);
  }
  get object(): string | null {
    return this.#objectEntity < 0 ? null : this.#sources.idOf(this.#objectEntity);
  }
  override toJSON(): object {
    const { subjectMention, objectMention, subject, object } = this;
    return { ...super.toJSON(), subjectMention, objectMention, subject, object };
  }
  get #objectEntity(): number {
    const { statements } = this.#sources.collection;
    return this.#sources.entityOfMention[statements.table.object[this.row] ?? -1] ?? -1;
  }
}
