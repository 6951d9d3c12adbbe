// What pages show of articles, as hashes: of a whole article, of one paragraph, of all paragraphs that speak of something.
import type { Article } from '../records/article.ts';
import type { BlockReading } from '../records/corpus.ts';
import type { Entity } from '../records/entity.ts';
import type { Mention } from '../records/mention.ts';
import { statePrint } from '../text/hash.ts';
import { blockAnchors } from './links.ts';
import { publisherPageOf } from './publisher-pages.ts';
import { figuresBySayer } from './quantities.ts';
import type { Site } from './site.ts';
import { articleOf } from './site.ts';

export interface Readings {
  /** Of all that is known of an article, with what each name, date and figure of it became. */
  readonly textOf: (article: Article) => string;
  /** Of the article and paragraph of a mention, as a page shows them that quotes it. */
  readonly blockOf: (mention: Mention) => string;
  /** Of all paragraphs that name something or tell something of it, by the id of their article. */
  readonly placesOf: (entity: Entity) => ReadonlyMap<string, string>;
}

/** @param cardOf a hash of an entity as pages name it */
export function makeReadings(site: Site, cardOf: (entity: Entity) => string): Readings {
  const { readingOf, placesOf } = site.corpus.indexes;
  const texts = new Map<string, string>();
  const passages = new Map<string, readonly string[]>();
  const sayers = sayersByBlock(site, cardOf);
  const card = (entity: Entity | undefined): string => (entity === undefined ? '' : cardOf(entity));
  const look = (article: Article): void => {
    const { id } = article;
    const reading = readingOf.get(id);
    const blocks = reading?.blocks ?? [];
    const line = lineOf(site, article);
    const anchors = blockAnchors(article);
    const passageOf = ({ print, entities }: BlockReading, at: number): string =>
      printOf([
        line,
        anchors[at] ?? '',
        print,
        sayers.get(`${id} ${at}`) ?? '',
        entities.map(card).join(' '),
      ]);
    const own = blocks.map(passageOf);
    passages.set(id, own);
    texts.set(id, printOf([line, reading?.whole ?? '', ...own]));
  };
  const passagesIn = (article: Article): readonly string[] => {
    if (!passages.has(article.id)) look(article);
    return passages.get(article.id) ?? [];
  };
  let last: { readonly id: string; readonly places: ReadonlyMap<string, string> } | null = null;
  return {
    textOf(article) {
      if (!texts.has(article.id)) look(article);
      return texts.get(article.id) ?? '';
    },
    blockOf: ({ article, block }) => passagesIn(articleOf(site, article))[block] ?? '',
    placesOf(entity) {
      if (last?.id === entity.id) return last.places; // pages of a long list ask one after the other
      const places = (placesOf.get(entity.id) ?? []).map(({ article, blocks }) => {
        const own = passagesIn(article);
        return [article.id, blocks.map((block) => own[block]).join(' ')] as const;
      });
      last = { id: entity.id, places: new Map(places) };
      return last.places;
    },
  };
}

/** By article and number of the block: who says figures of it, whom another block can name. */
function sayersByBlock(site: Site, cardOf: (entity: Entity) => string): ReadonlyMap<string, string> {
  const sayers = new Map<string, string>();
  for (const [id, figures] of figuresBySayer(site)) {
    const sayer = site.corpus.indexes.entityById.get(id);
    const card = sayer === undefined ? '' : cardOf(sayer);
    for (const figure of figures) {
      const key = `${figure.article} ${figure.block}`;
      sayers.set(key, `${sayers.get(key) ?? ''} ${figure.id} ${card}`);
    }
  }
  return sayers;
}

/** An article as other pages name it. */
export function lineOf({ corpus }: Site, article: Article): string {
  const { id, path, title, titleFrom, publisher, published, language } = article;
  const page = publisherPageOf(corpus, article);
  return JSON.stringify([id, path, title, titleFrom.from, publisher, page, published, language]);
}

/** Each part with its length before it, so that no two lists of parts look alike. */
export function printOf(parts: readonly string[]): string {
  return statePrint(parts.map((part) => `${part.length} ${part}`).join('\n'));
}

/**
 * `make`, asked once for each article or entity, of which a corpus has one object each. Not `rememberFor`, which is for the few things that
 * have a site for their key: what is kept here goes with the function, and a WeakMap of a million keys costs at each collection of garbage.
 */
export function remembered<T extends object>(make: (one: T) => string): (one: T) => string {
  const known = new Map<T, string>();
  return (one) => {
    const before = known.get(one);
    if (before !== undefined) return before;
    const made = make(one);
    known.set(one, made);
    return made;
  };
}
