// sources/publishers.html and further pages: all publishers from A to Z, where the page of sources has no room for them.
import { articleRef } from './article-ref.ts';
import { publisherListPath, publisherPath, relative, SOURCES } from './links.ts';
import { count } from './names.ts';
import type { Page, Subject } from './page.ts';
import { partLinks, partTitle } from './parts.ts';
import { hasPublisherPage, publisherAnchor, publishersByPart } from './publisher-pages.ts';
import { newestOf } from './publisher-view.ts';
import { type Publisher, publishersOf } from './publishers.ts';
import type { Site } from './site.ts';

/** The pages of the list, some hundred publishers each; those without a page of their own with their articles. */
export function publisherListPages(site: Site): readonly Subject[] {
  return publishersByPart(site.corpus).map((publishers, at) => ({
    key: `~ ${at + 1}`, // no slug begins so
    print(prints) {
      const told = publishers.map(({ name, also, articles }) => [name, also, articles.length]);
      const all = [...rangesOf(site), publishersOf(site.corpus).all.length, told];
      return prints.ofArticles(
        JSON.stringify(all),
        publishers.flatMap((one) => shownBeside(site, one)),
      );
    },
    pages: () => [listPage(site, publishers, at + 1)],
  }));
}

/** Paths of these pages. */
export function publisherListPaths({ corpus }: Site): readonly string[] {
  return publishersByPart(corpus).map((_, at) => publisherListPath(at + 1));
}

/** The articles of a publisher that has no page to show them. */
function shownBeside(site: Site, publisher: Publisher) {
  return hasPublisherPage(site.corpus, publisher) ? [] : newestOf(site, publisher.articles);
}

/** 'Aachen Herald – Berlin Echo' of each page. */
function rangesOf({ corpus }: Site): readonly string[] {
  return publishersByPart(corpus).map((list) => `${list[0]?.name ?? ''} – ${list.at(-1)?.name ?? ''}`);
}

function listPage(site: Site, publishers: readonly Publisher[], part: number): Page {
  const path = publisherListPath(part);
  const ranges = rangesOf(site);
  const title = partTitle('Publishers', part);
  const total = count(publishersOf(site.corpus).all.length, 'publisher');
  return {
    path,
    template: 'publisher-list',
    title,
    description: `${total}.`,
    section: 'sources',
    crumbs: [
      { label: 'Sources', href: relative(path, SOURCES) },
      { label: title, href: null },
    ],
    view: {
      total,
      range: ranges[part - 1] ?? '',
      filter: publishers.length > 8,
      rows: publishers.map((one) => ({
        name: one.name,
        also: one.also.join(', '),
        anchor: publisherAnchor(one),
        href: hasPublisherPage(site.corpus, one) ? relative(path, publisherPath(one.slug)) : null,
        count: one.articles.length,
        articles: shownBeside(site, one).map((article) => articleRef(site, path, article)),
      })),
      parts: partLinks(ranges.length, part, publisherListPath),
    },
  };
}
