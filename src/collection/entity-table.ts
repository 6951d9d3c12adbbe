// Everything that was joined, as rows of numbers: which mentions, reasons and statements belong to which entity.
import type { SureMentions } from '../records/corpus.ts';
import type { Doubt, Entity, Join, NameForm } from '../records/entity.ts';
import type { Mention } from '../records/mention.ts';
import type { Statement } from '../records/statement.ts';
import { alone } from '../text/alone.ts';
import { keepLast } from '../text/keep-last.ts';
import type { Collection } from './collection.ts';
import type { Grouped } from './columns.ts';
import { type JoinTable, joinAt } from './join-table.ts';
import { formsOf } from './name-forms.ts';
import { StatementOfRow } from './statements.ts';

/** What is worked out of one entity when things are joined; the rest is read from the tables. */
export type EntityHead = Pick<Entity, 'id' | 'kind' | 'slug' | 'label' | 'type' | 'unnamed' | 'unsure'>;

/** The entities of a collection, by number. */
export interface EntityTable {
  readonly heads: readonly EntityHead[];
  /** Rows of mentions by entity. */
  readonly mentions: Grouped;
  /** Number of the entity of a mention (by row), -1 where it has none. */
  readonly entityOfMention: Int32Array;
  readonly joins: JoinTable;
  /** Numbers of joins by entity. */
  readonly reasons: Grouped;
  /** Number of the first join of a mention (by row), -1 where it was not joined. */
  readonly joinOfMention: Int32Array;
  /** Number of the entity that a statement (by row) is about, -1 where it was taken out or is about none. */
  readonly subject: Int32Array;
  /** Rows of statements by subject, and by object. */
  readonly said: Grouped;
  readonly about: Grouped;
  /** Lines that the user gives names, by entity id. */
  readonly described: ReadonlyMap<string, string>;
}

/** The entities of a table, and what is asked of them. */
export interface Entities {
  readonly list: readonly Entity[];
  /** Number of an id, -1 where no entity has it. */
  readonly numberOf: (id: string) => number;
  readonly ofMention: (row: number) => Entity | undefined;
  readonly statementAt: (row: number) => Statement | undefined;
  /** Statements whose object is the entity of this number. */
  readonly statementsAbout: (entity: number) => readonly Statement[];
  readonly joinAt: (number: number) => Join;
  /** Mentions of the entity of this number with at least this confidence. */
  readonly sureMentions: (entity: number, least: number) => SureMentions;
  /** Numbers of the articles that name the entity of this number. */
  readonly articlesNaming: (entity: number) => readonly number[];
}

/** Read a table of entities. Each number has one object as long as this lives; what it is asked for is made of rows on each call. */
export function readEntities(collection: Collection, table: EntityTable): Entities {
  const numbers = new Map(table.heads.map(({ id }, number) => [id, number]));
  const sources: Sources = {
    collection,
    table,
    formsOf: keepLast(KEPT, (number) => formsOf(collection.mentions, rowsOf(table.mentions, number))),
    descriptions: [],
  };
  const list = table.heads.map((head, number) => new EntityOfTable(sources, head, number));
  const statementAt = (row: number): Statement | undefined =>
    (table.subject[row] ?? -1) < 0 ? undefined : new JoinedStatement(sources, row);
  return {
    list,
    statementAt,
    numberOf: (id) => numbers.get(id) ?? -1,
    ofMention: (row) => list[table.entityOfMention[row] ?? -1],
    statementsAbout: (entity) =>
      Array.from(rowsOf(table.about, entity), statementAt).filter((one) => one !== undefined),
    joinAt: (number) => joinAt(table.joins, collection.mentions, number),
    sureMentions: (entity, least) => sureMentions(collection, rowsOf(table.mentions, entity), least),
    articlesNaming: (entity) => articlesOf(collection, rowsOf(table.mentions, entity)),
  };
}

/** How many entities' spellings are kept unpacked. */
const KEPT = 60;

interface Sources {
  readonly collection: Collection;
  readonly table: EntityTable;
  readonly formsOf: (entity: number) => readonly NameForm[];
  /** By number; not given where nobody has asked. */
  readonly descriptions: (string | null | undefined)[];
}

function rowsOf({ starts, rows }: Grouped, owner: number): Int32Array {
  return rows.subarray(starts[owner] ?? 0, starts[owner + 1] ?? 0);
}

/** Numbers of the articles that rows of mentions stand in, in their order. */
function articlesOf({ mentions }: Collection, rows: Int32Array): readonly number[] {
  const { article } = mentions.table;
  const found: number[] = [];
  for (const row of rows) {
    const number = article[row] ?? 0;
    if (found.at(-1) !== number) found.push(number);
  }
  return found;
}

function sureMentions({ mentions }: Collection, rows: Int32Array, least: number): SureMentions {
  const { article, confidence } = mentions.table;
  let [sure, articles, first, last] = [0, 0, -1, -1];
  for (const row of rows) {
    if ((confidence[row] ?? 0) < least) continue;
    sure += 1;
    if (first < 0) first = row;
    if (article[row] !== last) articles += 1;
    last = article[row] ?? 0;
  }
  return {
    mentions: sure,
    articles,
    first: first < 0 ? null : mentions.at(first),
    others: rows.length - sure,
  };
}

class EntityOfTable implements Entity {
  readonly #sources: Sources;
  readonly #own: EntityHead;
  readonly #number: number;
  #articles = -1;

  constructor(sources: Sources, own: EntityHead, number: number) {
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
    return this.#sources.collection.mentions.all(rowsOf(this.#sources.table.mentions, this.#number));
  }
  get statements(): readonly Statement[] {
    return Array.from(
      rowsOf(this.#sources.table.said, this.#number),
      (row) => new JoinedStatement(this.#sources, row),
    );
  }
  get because(): readonly Join[] {
    return Array.from(rowsOf(this.#sources.table.reasons, this.#number), (number) =>
      joinAt(this.#sources.table.joins, this.#sources.collection.mentions, number),
    );
  }
  get description(): string | null {
    const { descriptions, table } = this.#sources;
    const known = descriptions[this.#number];
    if (known !== undefined) return known;
    const made = table.described.get(this.id) ?? describe(this.#sources, rowsOf(table.said, this.#number));
    descriptions[this.#number] = made;
    return made;
  }
  get articles(): number {
    if (this.#articles >= 0) return this.#articles;
    const { collection, table } = this.#sources;
    this.#articles = articlesOf(collection, rowsOf(table.mentions, this.#number)).length;
    return this.#articles;
  }
}

/** The role or description that is given most often; among equals the more telling (longer, up to a line), then the first. */
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
  return best === null ? null : alone(best);
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
    const { table } = this.#sources;
    return table.heads[table.subject[this.row] ?? -1]?.id ?? '';
  }
  get object(): string | null {
    return this.#sources.table.heads[this.#objectEntity]?.id ?? null;
  }
  override toJSON(): object {
    const { subjectMention, objectMention, subject, object } = this;
    return { ...super.toJSON(), subjectMention, objectMention, subject, object };
  }
  get #objectEntity(): number {
    const { collection, table } = this.#sources;
    return table.entityOfMention[collection.statements.table.object[this.row] ?? -1] ?? -1;
  }
}
