// What is joined: all mentions of one spelling in one article. Within an article a spelling means one thing; the rest is evidence.
import type { Collection } from '../collection/collection.ts';
import type { Mention, NameKind, NameMention } from '../records/mention.ts';
import { isFullName, nameKey, nameWords } from '../text/person-name.ts';

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
  readonly words: readonly string[];
  readonly unnamed: boolean;
  /** Of a person: more than a surname. 'von der Leyen', 'al-Assad' and 'Jong-un' are half a name, however many words they have. */
  readonly full: boolean;
  /** Row of its first mention. */
  readonly row: number;
  /** In order of offset; never empty. Made anew on each call. */
  readonly mentions: readonly [NameMention, ...NameMention[]];
  /** Rows of its mentions, in order. */
  readonly rows: readonly number[];
}

/** Whether a mention names somebody, an organisation or a place. */
export function isName(mention: Mention): mention is NameMention {
  return mention.kind === 'person' || mention.kind === 'organisation' || mention.kind === 'place';
}

/** What is known of a name wherever it stands. */
interface NameFacts {
  readonly name: string;
  readonly key: string;
  readonly words: readonly string[];
  readonly full: boolean;
}

interface Sources {
  readonly collection: Collection;
  /** By row: the next mention of the same node, -1 for none. */
  readonly next: Int32Array;
}

/** Group the name mentions of each article by kind and spelling. Unnamed ones stay alone: two sources described alike are two sources. */
export function nodesOf(collection: Collection): Node[] {
  const { mentions } = collection;
  const { table } = mentions;
  const sources: Sources = { collection, next: new Int32Array(table.length).fill(-1) };
  const facts = new Map<string, NameFacts>();
  const nodes: Node[] = [];
  let last = new Map<string, number>();
  for (let row = 0; row < table.length; row += 1) {
    if (row === table.firstOf[table.article[row] ?? 0]) last = new Map();
    const kind = mentions.kindAt(row);
    const value = mentions.valueAt(row);
    if (kind === 'date' || kind === 'figure' || !('name' in value)) continue;
    const known = facts.get(value.name) ?? factsOf(value.name);
    facts.set(value.name, known);
    const unnamed = 'unnamed' in value && value.unnamed;
    const key = unnamed ? mentions.idAt(row) : `${kind}|${known.key}`;
    const before = last.get(key);
    if (before === undefined)
      nodes.push(new NodeOfRows(sources, { index: nodes.length, kind, row, facts: known, unnamed }));
    else sources.next[before] = row;
    last.set(key, row);
  }
  return nodes;
}

function factsOf(name: string): NameFacts {
  return { name, key: nameKey(name), words: nameWords(name), full: isFullName(name) };
}

interface Own {
  readonly index: number;
  readonly kind: NameKind;
  readonly row: number;
  readonly facts: NameFacts;
  readonly unnamed: boolean;
}

/** A node holds where its mentions are, not the mentions: a collection has many millions. */
class NodeOfRows implements Node {
  readonly #sources: Sources;
  readonly #facts: NameFacts;
  readonly index: number;
  readonly kind: NameKind;
  readonly row: number;
  readonly unnamed: boolean;

  constructor(sources: Sources, { index, kind, row, facts, unnamed }: Own) {
    this.#sources = sources;
    this.#facts = facts;
    this.index = index;
    this.kind = kind;
    this.row = row;
    this.unnamed = unnamed;
  }

  get name(): string {
    return this.#facts.name;
  }
  get key(): string {
    return this.#facts.key;
  }
  get words(): readonly string[] {
    return this.#facts.words;
  }
  get full(): boolean {
    return this.#facts.full;
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
}
