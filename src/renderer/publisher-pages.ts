// Which publishers have a page of their own, where the others stand, and how other pages point at them.
import type { Article } from '../records/article.ts';
import type { Corpus } from '../records/corpus.ts';
import { compareText } from '../text/compare.ts';
import { asciiStem } from '../text/slug.ts';
import { publisherListPath, publisherPath, relative } from './links.ts';
import { partCount, partOf } from './parts.ts';
import { placementOf } from './placement.ts';
import { type Publisher, publisherOf, publishersOf } from './publishers.ts';

/** Publishers that the page of sources lists; more are listed from A to Z on pages of their own. */
export const MOST_LISTED = 200;
const ON_A_PAGE = 250;

/** Publishers with fewer articles than things need for a page of their own stand on the list alone. */
export function hasPublisherPage(corpus: Corpus, { articles }: Publisher): boolean {
  return articles.length >= placementOf(corpus).minimum;
}

/** The list of all publishers from A to Z, page by page; none where the page of sources has room for all, and all have pages. */
export function publishersByPart(corpus: Corpus): readonly (readonly Publisher[])[] {
  const made = lists.get(corpus.articles) ?? makeLists(corpus);
  lists.set(corpus.articles, made);
  return made;
}

const lists = new WeakMap<Corpus['articles'], readonly (readonly Publisher[])[]>();

function makeLists(corpus: Corpus): readonly (readonly Publisher[])[] {
  const { all } = publishersOf(corpus);
  if (all.length <= MOST_LISTED && all.every((one) => hasPublisherPage(corpus, one))) return [];
  const keys = new Map(all.map((one) => [one.key, asciiStem(one.name.replace(/^the(?=\s)/iu, ''))]));
  const keyOf = ({ key }: Publisher): string => keys.get(key) ?? '';
  const sorted = [...all].sort((a, b) => compareText(keyOf(a), keyOf(b)) || compareText(a.key, b.key));
  return Array.from({ length: partCount(sorted.length, ON_A_PAGE) }, (_, at) =>
    partOf(sorted, at + 1, ON_A_PAGE),
  );
}

/** Address of a publisher: its page, or its place on the list. */
export function publisherAddress(corpus: Corpus, publisher: Publisher): string {
  if (hasPublisherPage(corpus, publisher)) return publisherPath(publisher.slug);
  const known = places.get(corpus.articles) ?? placesOnLists(corpus);
  places.set(corpus.articles, known);
  return `${publisherListPath(known.get(publisher.key) ?? 1)}#${publisherAnchor(publisher)}`;
}

/** By key, the page of the list. */
const places = new WeakMap<Corpus['articles'], ReadonlyMap<string, number>>();

function placesOnLists(corpus: Corpus): ReadonlyMap<string, number> {
  return new Map(
    publishersByPart(corpus).flatMap((list, at) => list.map(({ key }) => [key, at + 1] as const)),
  );
}

/** Anchor of a publisher on the list. */
export function publisherAnchor({ slug }: Publisher): string {
  return `s-${slug}`;
}

/** Path of the page of who published an article; null where it is not known or stands on the list alone. */
export function publisherPageOf(corpus: Corpus, article: Article): string | null {
  const publisher = publisherOf(corpus, article);
  return publisher !== null && hasPublisherPage(corpus, publisher) ? publisherPath(publisher.slug) : null;
}

/** Link to who published an article; null where it is not known. */
export function publisherHref(corpus: Corpus, from: string, article: Article): string | null {
  const publisher = publisherOf(corpus, article);
  return publisher === null ? null : relative(from, publisherAddress(corpus, publisher));
}
