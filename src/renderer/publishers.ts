// Who published the articles: one publisher for all spellings of a name.
import type { Article } from '../records/article.ts';
import type { Corpus } from '../records/corpus.ts';
import { compareText } from '../text/compare.ts';
import { shortHash } from '../text/hash.ts';
import { publisherKey } from '../text/publisher-key.ts';
import { rememberFor } from '../text/remember-for.ts';
import { asciiStem, isDeviceName } from '../text/slug.ts';

export interface Publisher {
  /** What its spellings have in common; no two publishers share it. */
  readonly key: string;
  /** The spelling of most articles. */
  readonly name: string;
  /** The others, that of most articles first. */
  readonly also: readonly string[];
  /** File name without folder and '.html'. */
  readonly slug: string;
  /** In the order of the corpus. */
  readonly articles: readonly Article[];
}

interface Publishers {
  /** By how many articles they have, then by name. */
  readonly all: readonly Publisher[];
  readonly byName: ReadonlyMap<string, Publisher>;
  /** Articles of which it is not known who published them. */
  readonly unknown: readonly Article[];
}

/** All publishers of a collection. Linear in articles but for sorting. */
export function publishersOf({ articles }: Pick<Corpus, 'articles'>): Publishers {
  return publishersIn(articles);
}

/** Who published an article; null where it is not known. */
export function publisherOf(corpus: Pick<Corpus, 'articles'>, { publisher }: Article): Publisher | null {
  return publisher === null ? null : (publishersOf(corpus).byName.get(publisher) ?? null);
}

const publishersIn = rememberFor((articles: readonly Article[]): Publishers => {
  const byName = new Map<string, Article[]>();
  const unknown: Article[] = [];
  for (const article of articles) {
    const list = article.publisher === null ? unknown : byName.get(article.publisher);
    if (list !== undefined) list.push(article);
    else if (article.publisher !== null) byName.set(article.publisher, [article]);
  }
  const namesByKey = new Map<string, string[]>();
  for (const name of byName.keys()) {
    const names = namesByKey.get(publisherKey(name));
    if (names === undefined) namesByKey.set(publisherKey(name), [name]);
    else names.push(name);
  }
  const often = (name: string): number => byName.get(name)?.length ?? 0;
  const all = [...namesByKey]
    .map(([key, spellings]): Publisher => {
      const [name = '', ...also] = spellings.sort((a, b) => often(b) - often(a) || compareText(a, b));
      const [only = [], ...others] = [name, ...also].map((one) => byName.get(one) ?? []);
      const published = others.length === 0 ? only : inOrder([only, ...others]);
      return { key, name, also, slug: slugOf(key, name), articles: published };
    })
    .sort((a, b) => b.articles.length - a.articles.length || compareText(a.key, b.key));
  const publisherByName = new Map(all.flatMap((one) => [one.name, ...one.also].map((name) => [name, one])));
  return { all, byName: publisherByName, unknown };
});

/**
 * The name where it tells all of the key, and is the address of no page of ours; else with a hash: a name that was cut or put into Latin
 * letters meets others sooner or later. No two are the same, whatever the names are.
 */
function slugOf(key: string, name: string): string {
  const stem = asciiStem(name.replace(/^the(?=\s)/iu, ''));
  const isOurs = isDeviceName(stem) || /^(?:index|publishers)$|-[0-9a-f]{8}$/u.test(stem);
  if (stem !== '' && !isOurs && stem.replaceAll('-', '') === key) return stem;
  return [stem, shortHash(key, 8)].filter((part) => part !== '').join('-');
}

function inOrder(lists: readonly (readonly Article[])[]): readonly Article[] {
  return lists.flat().sort((a, b) => compareText(a.path, b.path));
}
