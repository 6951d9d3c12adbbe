// The articles of a collection: what every page asks at hand, text and blocks packed until a page needs them.
import type { Article } from '../records/article.ts';
import { keepByNumber, keepLast } from '../text/keep-last.ts';
import { type BlockTable, blocksOf, makeBlockTable } from './block-table.ts';
import { integers } from './columns.ts';
import { makeDistinctPool, makeTextPool, partAt, receivedPool, type TextPool, textAt } from './text-pool.ts';

/** What is kept of all articles at all times. */
const AT_HAND = [
  ...(['id', 'path', 'format', 'encoding', 'hash', 'title', 'published', 'publisher', 'author'] as const),
  ...(['url', 'language', 'tags'] as const),
] as const;
type AtHand = Pick<Article, (typeof AT_HAND)[number]>;
/** Where its fields come from. */
type Origins = Pick<Article, 'titleFrom' | 'publishedFrom' | 'publisherFrom' | 'authorFrom' | 'languageFrom'>;
type Details = Pick<Article, 'removed' | 'changes'>;

/** Packed articles, by number. */
export interface ArticleTable {
  readonly atHand: readonly AtHand[];
  readonly texts: TextPool;
  readonly blocks: BlockTable;
  /** Number of an article in `origins`. */
  readonly originsOf: Int32Array;
  /** JSON of Origins, each once: most articles of a paper have theirs from the same places, and every line of an article asks for its title's. */
  readonly origins: TextPool;
  /** JSON of a Details. */
  readonly details: TextPool;
  /** JSON of the links; empty where there are none, so that who asks all articles for theirs need not read the others. */
  readonly links: TextPool;
  /** The lines of the file as received, joined by line breaks. */
  readonly lines: TextPool;
}

export interface ArticleTableBuilder {
  readonly length: number;
  readonly add: (article: Article) => void;
  readonly finish: () => ArticleTable;
}

export function makeArticleTable(): ArticleTableBuilder {
  const atHand: AtHand[] = [];
  const [texts, details] = [makeTextPool({ readInParts: true }), makeTextPool()];
  const [linkTexts, lines] = [makeTextPool(), makeTextPool()];
  const [origins, originsOf] = [makeDistinctPool(), integers()];
  const blockTable = makeBlockTable();
  return {
    get length() {
      return atHand.length;
    },
    add(article) {
      const { id, path, format, encoding, hash, title, published, publisher, author, url, language, tags } =
        article;
      const { titleFrom, publishedFrom, publisherFrom, authorFrom, languageFrom } = article;
      const { text, blocks, links, removed, changes, lines: received } = article;
      atHand.push({
        id,
        path,
        format,
        encoding,
        hash,
        title,
        published,
        publisher,
        author,
        url,
        language,
        tags,
      });
      texts.add(text);
      const from: Origins = { titleFrom, publishedFrom, publisherFrom, authorFrom, languageFrom };
      originsOf.push(origins.numberOf(JSON.stringify(from)));
      details.add(JSON.stringify({ removed, changes } satisfies Details));
      linkTexts.add(links.length === 0 ? '' : JSON.stringify(links));
      blockTable.addArticle(blocks);
      lines.add(received.join('\n'));
    },
    finish: () => ({
      atHand,
      texts: texts.finish(),
      blocks: blockTable.finish(),
      originsOf: originsOf.finish(),
      origins: origins.finish(),
      details: details.finish(),
      links: linkTexts.finish(),
      lines: lines.finish(),
    }),
  };
}

/** The articles of a table. Each number has one object as long as this lives. */
export interface Articles {
  readonly table: ArticleTable;
  readonly list: readonly Article[];
  readonly idOf: (number: number) => string;
  readonly textOf: (number: number) => string;
  /** Its characters from `start` up to `end`, without the rest. */
  readonly wordsOf: (number: number, start: number, end: number) => string;
  /** Number of an id, -1 where no article has it. */
  readonly numberOf: (id: string) => number;
}

/** How many articles' texts and blocks are kept unpacked: those that one page after another looks at. */
const KEPT_UNPACKED = 2000;
/** How many of the origins are. */
const ORIGINS_KEPT = 1 << 12;

export function readArticles(table: ArticleTable): Articles {
  const numbers = new Map(table.atHand.map(({ id }, number) => [id, number]));
  const textOf = keepLast(KEPT_UNPACKED, (number: number) => textAt(table.texts, number));
  const originsAt = keepByNumber(
    ORIGINS_KEPT,
    (number): Origins => JSON.parse(textAt(table.origins, number)),
  );
  const originsOf = (number: number): Origins => originsAt(table.originsOf[number] ?? 0);
  const detailsOf = keepLast(
    KEPT_UNPACKED,
    (number: number): Details => JSON.parse(textAt(table.details, number)),
  );
  const blocks = keepLast(KEPT_UNPACKED, (number: number) => blocksOf(table.blocks, number));
  const linesOf = (number: number): readonly string[] => {
    const lines = textAt(table.lines, number);
    return lines === '' ? [] : lines.split('\n');
  };
  const linksOf = (number: number): Article['links'] => {
    const links = textAt(table.links, number);
    return links === '' ? [] : JSON.parse(links);
  };
  const sources: Sources = { textOf, blocksOf: blocks, originsOf, detailsOf, linksOf, linesOf };
  const list = table.atHand.map((atHand, number) => new PackedArticle(atHand, number, sources));
  return {
    table,
    list,
    textOf,
    wordsOf: (number, start, end) => partAt(table.texts, number, start, end),
    idOf: (number) => table.atHand[number]?.id ?? '',
    numberOf: (id) => numbers.get(id) ?? -1,
  };
}

interface Sources {
  readonly textOf: (number: number) => string;
  readonly blocksOf: (number: number) => Article['blocks'];
  readonly originsOf: (number: number) => Origins;
  readonly detailsOf: (number: number) => Details;
  readonly linksOf: (number: number) => Article['links'];
  readonly linesOf: (number: number) => readonly string[];
}

class PackedArticle implements Article {
  readonly #number: number;
  readonly #sources: Sources;
  readonly #own: AtHand;

  constructor(own: AtHand, number: number, sources: Sources) {
    this.#own = own;
    this.#number = number;
    this.#sources = sources;
  }

  get id(): Article['id'] {
    return this.#own.id;
  }
  get path(): Article['path'] {
    return this.#own.path;
  }
  get format(): Article['format'] {
    return this.#own.format;
  }
  get encoding(): Article['encoding'] {
    return this.#own.encoding;
  }
  get hash(): Article['hash'] {
    return this.#own.hash;
  }
  get title(): Article['title'] {
    return this.#own.title;
  }
  get published(): Article['published'] {
    return this.#own.published;
  }
  get publisher(): Article['publisher'] {
    return this.#own.publisher;
  }
  get author(): Article['author'] {
    return this.#own.author;
  }
  get url(): Article['url'] {
    return this.#own.url;
  }
  get language(): Article['language'] {
    return this.#own.language;
  }
  get tags(): Article['tags'] {
    return this.#own.tags;
  }
  get text(): Article['text'] {
    return this.#sources.textOf(this.#number);
  }
  get blocks(): Article['blocks'] {
    return this.#sources.blocksOf(this.#number);
  }
  get links(): Article['links'] {
    return this.#sources.linksOf(this.#number);
  }
  get removed(): Article['removed'] {
    return this.#details.removed;
  }
  get changes(): Article['changes'] {
    return this.#details.changes;
  }
  get lines(): Article['lines'] {
    return this.#sources.linesOf(this.#number);
  }
  get titleFrom(): Article['titleFrom'] {
    return this.#origins.titleFrom;
  }
  get publishedFrom(): Article['publishedFrom'] {
    return this.#origins.publishedFrom;
  }
  get publisherFrom(): Article['publisherFrom'] {
    return this.#origins.publisherFrom;
  }
  get authorFrom(): Article['authorFrom'] {
    return this.#origins.authorFrom;
  }
  get languageFrom(): Article['languageFrom'] {
    return this.#origins.languageFrom;
  }
  /** For JSON and for whoever looks at it: all fields. */
  toJSON(): Article {
    const { text, blocks, links, lines } = this;
    return { ...this.#own, ...this.#origins, ...this.#details, text, blocks, links, lines };
  }
  get #origins(): Origins {
    return this.#sources.originsOf(this.#number);
  }
  get #details(): Details {
    return this.#sources.detailsOf(this.#number);
  }
}

/** A table as it arrives in another thread. */
export function receivedArticles(table: ArticleTable): ArticleTable {
  const { texts, origins, details, links, lines } = table;
  return {
    ...table,
    texts: receivedPool(texts),
    origins: receivedPool(origins),
    details: receivedPool(details),
    links: receivedPool(links),
    lines: receivedPool(lines),
  };
}
