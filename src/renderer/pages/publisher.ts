// sources/<slug>.html: one publisher: its articles, whom it quotes, whose reports it carries, which texts it shares, what others take from it.
import type { Article } from '../../records/article.ts';
import { articleRef, byYear } from '../article-ref.ts';
import { entityHref, publisherPath, relative, SOURCES } from '../links.ts';
import { count } from '../names.ts';
import type { Page, Subject, SubjectPages } from '../page.ts';
import { partCount, partLinks, partNumbers, partOf, partTitle } from '../parts.ts';
import { makeStrip } from '../pictures.ts';
import { publisherListPages, publisherListPaths } from '../publisher-list.ts';
import { hasPublisherPage } from '../publisher-pages.ts';
import {
  authorsOf,
  newestOf,
  organisationOf,
  quotedBy,
  sharedLines,
  sharedTexts,
  spanWords,
  takenFrom,
} from '../publisher-view.ts';
import { type Publisher, publishersOf } from '../publishers.ts';
import type { Site } from '../site.ts';

const ARTICLES_A_PAGE = 500;

/** A page for each publisher, more where it has very many articles, and a list of all where the page of sources has no room for them. */
export const publisherPages: SubjectPages = {
  name: 'publisher',
  subjects: (site) => [
    ...publisherListPages(site),
    ...withPages(site).flatMap((publisher) => subjectsOf(site, publisher)),
  ],
  paths: (site) => [
    ...publisherListPaths(site),
    ...withPages(site).flatMap(({ slug, articles }) =>
      partNumbers(partCount(articles.length, ARTICLES_A_PAGE)).map((part) => publisherPath(slug, part)),
    ),
  ],
};

function withPages({ corpus }: Site): readonly Publisher[] {
  return publishersOf(corpus).all.filter((publisher) => hasPublisherPage(corpus, publisher));
}

function subjectsOf(site: Site, publisher: Publisher): readonly Subject[] {
  const { slug, name, also } = publisher;
  const total = partCount(publisher.articles.length, ARTICLES_A_PAGE);
  let made: Whole | null = null; // once for all its pages and their prints
  const whole = (): Whole => {
    made ??= wholeOf(newestOf(site, publisher.articles));
    return made;
  };
  return partNumbers(total).map((part) => ({
    key: part === 1 ? slug : `${slug} ${part}`,
    print(prints) {
      const told = JSON.stringify([name, also, total, publisher.articles.length]);
      if (part > 1) return prints.ofArticles(told, partOf(whole().newest, part, ARTICLES_A_PAGE));
      const organisation = organisationOf(site, publisher);
      const others = sharedTexts(site, publisher, whole().newest).flatMap((text) => [
        text.article,
        ...text.others,
      ]);
      const beside = [
        organisation === null ? '' : prints.ofEntity(organisation),
        prints.ofArticles('', others),
      ];
      return prints.ofArticles(`${told} ${beside.join(' ')}`, whole().newest);
    },
    pages: () => [publisherPage(site, publisher, { part, total, whole: whole() })],
  }));
}

interface Part {
  readonly part: number;
  readonly total: number;
  readonly whole: Whole;
}

/** What each page of a publisher tells of all its articles. */
interface Whole {
  readonly newest: readonly Article[];
  /** First and last day. */
  readonly span: string | null;
  readonly undated: number;
  /** Those whose publisher was inferred. */
  readonly inferred: number;
}

function wholeOf(newest: readonly Article[]): Whole {
  return {
    newest,
    span: spanWords(newest),
    undated: newest.filter(({ published }) => published.edtf === null).length,
    inferred: newest.filter(({ publisherFrom }) => publisherFrom.from === 'inferred').length,
  };
}

function publisherPage(site: Site, publisher: Publisher, { part, total, whole }: Part): Page {
  const { newest, span, undated, inferred } = whole;
  const { slug, name, also } = publisher;
  const path = publisherPath(slug, part);
  const title = partTitle(name, part);
  const articles = count(newest.length, 'article');
  return {
    path,
    template: 'publisher',
    title,
    about: `${name}.`,
    description: `${articles}.`,
    section: 'sources',
    crumbs: [
      { label: 'Sources', href: relative(path, SOURCES) },
      { label: title, href: null },
    ],
    ...(part === 1 && {
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'Organization',
        name,
        ...(also.length > 0 && { alternateName: also }),
      },
    }),
    view: {
      name,
      also,
      articles,
      span,
      undated,
      inferred,
      years: byYear(partOf(newest, part, ARTICLES_A_PAGE), (article) => ({
        ...articleRef(site, path, article),
        author: article.author,
      })),
      parts: partLinks(total, part, (number) => publisherPath(slug, number)),
      top: relative(path, publisherPath(slug)),
      first: part === 1 ? firstPart(site, publisher, { path, newest }) : null,
    },
  };
}

/** What stands on the first page only. */
function firstPart(
  site: Site,
  publisher: Publisher,
  { path, newest }: { path: string; newest: readonly Article[] },
) {
  const organisation = organisationOf(site, publisher);
  return {
    organisation:
      organisation === null
        ? null
        : { name: organisation.label, href: entityHref(path, organisation), role: organisation.description },
    authors: authorsOf(newest),
    strip: makeStrip(newest.map(({ published }) => ({ ...published, series: 'published' as const }))),
    ...quotedBy(site, path, { articles: newest, own: organisation }),
    shared: sharedLines(site, path, sharedTexts(site, publisher, newest)),
    taken: takenFrom(site, path, publisher),
  };
}
