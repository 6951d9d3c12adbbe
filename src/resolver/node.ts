// What is joined: all mentions of one spelling in one article. Within an article a spelling means one thing; the rest is evidence.
import type { Collection } from '../collection/collection.ts';
import type { Mention, NameKind, NameMention } from '../records/mention.ts';
import { MARKS, type Mark, marksTellingApart } from './family-marks.ts';
import type { NameParts } from './name-parts.ts';
import { makeNames, type Names, type NameValue } from './names.ts';
import type { OrganisationName } from './organisation-name.ts';
import type { PersonKeys } from './person-keys.ts';
import type { PlaceName } from './place-name.ts';
import { placesSetApart } from './places-told.ts';

export interface Node {
  /** Position in the list of all nodes. */
  readonly index: number;
  readonly kind: NameKind;
  /** Id of the article. */
  readonly article: string;
  /** Number of the article. */
  readonly articleNumber: number;
  /** The name as a page would show it, of the first mention. */
  readonly name: string;
  readonly key: string;
  /** Number of the key: equal for equal keys. */
  readonly keyNumber: number;
  readonly words: readonly string[];
  /** Whether it has a word at all: '-' has none. */
  readonly hasWords: boolean;
  /** The words in the order of the alphabet, parted by blanks. */
  readonly sortedWords: string;
  readonly romanisation: string;
  /** The name read as a person's, an organisation's, a place's. */
  readonly parts: NameParts;
  readonly organisation: OrganisationName;
  readonly place: PlaceName;
  /** What a shorter mention may call a person, by the first mention whose family name is known. */
  readonly personKeys: PersonKeys;
  readonly unnamed: boolean;
  /** Of lone names that their article uses for two: which of them the word before it tells; 0 for all others. */
  readonly mark: Mark;
  /** Of a person: more than a surname. 'von der Leyen', 'al-Assad' and 'Jong-un' are half a name, however many words they have. */
  readonly full: boolean;
  /** Whether the name has a Latin letter. */
  readonly latin: boolean;
  /** Row of its first mention. */
  readonly row: number;
  /** In order of offset; never empty. Made anew on each call. */
  readonly mentions: readonly [NameMention, ...NameMention[]];
  /** Rows of its mentions, in order. */
  readonly rows: readonly number[];
  /** The value of one of its rows. */
  readonly valueAt: (row: number) => NameValue;
  /** What the first of its mentions that tells something tells; null where none does. Cheaper than `mentions`. */
  readonly told: <T>(tell: (value: NameValue, number: number) => T | null) => T | null;
}

/** Whether a mention names somebody, an organisation or a place. */
export function isName(mention: Mention): mention is NameMention {
  return isNameKind(mention.kind);
}

/** Whether mentions of a kind are names. */
export function isNameKind(kind: Mention['kind']): kind is NameKind {
  return kind === 'person' || kind === 'organisation' || kind === 'place';
}

interface Sources {
  readonly collection: Collection;
  readonly names: Names;
  /** By row: the next mention of the same node, -1 for none. */
  readonly next: Int32Array;
}

const NAME_KINDS: readonly NameKind[] = ['person', 'organisation', 'place'];

/** Group the name mentions of each article by kind, spelling and, for bodies that every country has, the country told. Unnamed ones stay alone: two sources described alike are two sources. */
export function nodesOf(collection: Collection, names: Names = makeNames(collection.mentions)): Node[] {
  const { mentions } = collection;
  const { table } = mentions;
  const sources: Sources = { collection, names, next: new Int32Array(table.length).fill(-1) };
  // by meaning and kind: the row last seen with them, in whatever article
  const last = new Int32Array(2 * table.values.length.length * NAME_KINDS.length).fill(-1);
  const nodes: Node[] = [];
  const setApart = rowsSetApart(collection);
  const markAt = marksTellingApart(collection, names);
  const lastMarked = new Map<number, number>();
  for (let row = 0; row < table.length; row += 1) {
    const kind = mentions.kindAt(row);
    if (!isNameKind(kind)) continue;
    const value = table.value[row] ?? 0;
    const unnamed = names.unnamed(value);
    const mark = kind === 'person' ? markAt(row, names.keyNumber(value)) : MARKS.none;
    const slot = names.meaning(value) * NAME_KINDS.length + NAME_KINDS.indexOf(kind);
    const markedSlot = slot * MARKS.all + mark;
    const latest = mark === MARKS.none ? last[slot] : lastMarked.get(markedSlot);
    const before = unnamed || setApart.begins(row, slot, last) ? -1 : (latest ?? -1);
    if (before < (table.firstOf[table.article[row] ?? 0] ?? 0))
      nodes.push(new NodeOfRows(sources, { index: nodes.length, kind, row, unnamed, mark }));
    else sources.next[before] = row;
    if (mark !== MARKS.none) lastMarked.set(markedSlot, row);
    else if (!unnamed) last[slot] = row;
  }
  return nodes;
}

interface SetApart {
  /** Whether a mention begins a node of its own. What stands in later blocks of the article is the first bearer's again, for which `last` is set back. */
  readonly begins: (row: number, slot: number, last: Int32Array) => boolean;
}

/** Mentions that their article sets apart from an earlier one of the same name: 'his namesake, the sprinter Ana Ruiz', 'Springfield, Missouri' behind 'Springfield, Illinois'. */
function rowsSetApart(collection: Collection): SetApart {
  const {
    statements,
    mentions: { table },
  } = collection;
  const apart = new Set(placesSetApart(collection));
  for (const row of statements.rowsOf('namesake')) {
    if (statements.at(row).rule === 'namesake') apart.add(statements.table.subject[row] ?? -1); // 'no relation' may be said of somebody named before
  }
  const open = new Map<number, { readonly row: number; readonly before: number }>();
  return {
    begins(row, slot, last) {
      if (apart.has(row)) {
        const before = last[slot] ?? -1;
        const isSecond = before >= (table.firstOf[table.article[row] ?? 0] ?? 0);
        if (isSecond) open.set(slot, { row, before });
        return isSecond;
      }
      const aside = open.size === 0 ? undefined : open.get(slot);
      if (aside === undefined) return false;
      if (table.article[aside.row] !== table.article[row]) open.delete(slot);
      else if (table.block[aside.row] !== table.block[row]) {
        last[slot] = aside.before;
        open.delete(slot);
      }
      return false;
    },
  };
}

type Own = Pick<Node, 'index' | 'kind' | 'row' | 'unnamed' | 'mark'>;

/** A node holds where its mentions are, not the mentions: a collection has many millions. */
class NodeOfRows implements Node {
  readonly #sources: Sources;
  readonly index: number;
  readonly kind: NameKind;
  readonly row: number;
  readonly unnamed: boolean;
  readonly mark: Mark;

  constructor(sources: Sources, { index, kind, row, unnamed, mark }: Own) {
    this.#sources = sources;
    this.index = index;
    this.kind = kind;
    this.row = row;
    this.unnamed = unnamed;
    this.mark = mark;
  }

  get name(): string {
    return this.#sources.names.name(this.#value);
  }
  get key(): string {
    return this.#sources.names.key(this.#value);
  }
  get keyNumber(): number {
    return this.#sources.names.keyNumber(this.#value);
  }
  get words(): readonly string[] {
    return this.#sources.names.words(this.#value);
  }
  get hasWords(): boolean {
    return this.#sources.names.hasWords(this.#value);
  }
  get sortedWords(): string {
    return this.#sources.names.sortedWords(this.#value);
  }
  get romanisation(): string {
    return this.#sources.names.romanisation(this.#value);
  }
  get parts(): NameParts {
    return this.#sources.names.parts(this.#value);
  }
  get organisation(): OrganisationName {
    return this.#sources.names.organisation(this.#value);
  }
  get place(): PlaceName {
    return this.#sources.names.place(this.#value);
  }
  get personKeys(): PersonKeys {
    const telling = this.told((value, number) =>
      'family' in value && value.family !== null ? number : null,
    );
    return this.#sources.names.personKeys(telling ?? this.#value);
  }
  get full(): boolean {
    return this.#sources.names.full(this.#value);
  }
  get latin(): boolean {
    return this.#sources.names.latin(this.#value);
  }
  get articleNumber(): number {
    return this.#sources.collection.mentions.table.article[this.row] ?? 0;
  }
  get article(): string {
    return this.#sources.collection.articles.idOf(this.articleNumber);
  }
  get rows(): readonly number[] {
    const rows: number[] = [];
    for (let row = this.row; row >= 0; row = this.#sources.next[row] ?? -1) rows.push(row);
    return rows;
  }
  get mentions(): readonly [NameMention, ...NameMention[]] {
    const [first, ...rest] = this.#sources.collection.mentions.all(this.rows).filter(isName);
    if (first === undefined) throw new Error(`Row ${this.row} holds no name.`);
    return [first, ...rest];
  }
  valueAt(row: number): NameValue {
    const value = this.#sources.collection.mentions.valueAt(row);
    if (!('name' in value)) throw new Error(`Row ${row} holds no name.`);
    return value;
  }
  told<T>(tell: (value: NameValue, number: number) => T | null): T | null {
    const { next, collection } = this.#sources;
    const { namedAt, table } = collection.mentions;
    let last = -1;
    for (let row = this.row; row >= 0; row = next[row] ?? -1) {
      const number = table.value[row] ?? 0;
      if (number === last) continue; // tells the same again
      last = number;
      const value = namedAt(number);
      const told = 'name' in value ? tell(value, number) : null;
      if (told !== null) return told;
    }
    return null;
  }

  get #value(): number {
    return this.#sources.collection.mentions.table.value[this.row] ?? 0;
  }
}

/** Nodes by the key of their name. */
export function nodesByKey(nodes: readonly Node[]): Map<string, Node[]> {
  const map = new Map<string, Node[]>();
  for (const node of nodes) {
    const list = map.get(node.key);
    if (list) list.push(node);
    else map.set(node.key, [node]);
  }
  return map;
}
