// Addresses that stay: what was renamed, joined or moved since the last build leaves a small page that leads on; what is gone leaves one that says so.
import type { Addresses, KnownPage } from '../records/addresses.ts';
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { MentionKind } from '../records/mention.ts';
import { compareText } from '../text/compare.ts';
import { foldedText } from '../text/folded.ts';
import { shortHash } from '../text/hash.ts';
import { nameKey } from '../text/person-name.ts';
import { publisherKey } from '../text/publisher-key.ts';
import { articlePath, assetPath, CHANGES, entityAddress, hasOwnPage, kindFolder, relative } from './links.ts';
import { publisherAddress } from './publisher-pages.ts';
import { newestOf } from './publisher-view.ts';
import { type Publisher, publisherOf, publishersOf } from './publishers.ts';
import type { Site } from './site.ts';
import { articleOf, entitiesOf, mentionsOf, shownEntity } from './site.ts';

/** A former address and where it leads now. */
export interface LeadOn {
  readonly path: string;
  /** Null where the thing itself is gone. */
  readonly to: string | null;
  /** What the target is called; of what is gone, what it was called. */
  readonly label: string;
  /** Pages of the articles that had it, where they stand now. */
  readonly articles: readonly { readonly path: string; readonly title: string }[];
  /** What stood there. */
  readonly was: KnownPage;
}

const KINDS: readonly MentionKind[] = ['person', 'organisation', 'place', 'figure'];
/** So many mentions know a name again; more would make the list long and tell no more. */
const SIGNS = 5;
const ARTICLES_NAMED = 5;
/** No site is swamped with pages that only lead on, or only say that something is gone. */
const MOST_MOVED = 5000;
const MOST_GONE = 2000;
/** Names go to a shared page where a site has too many pages: few of those may leave one behind. */
const MOST_SHELVED = 1000;

/** The pages of the things of a site, in order of path. Dates are left out: their addresses say the date. */
export function pagesOfThings(site: Site): readonly KnownPage[] {
  const pages: KnownPage[] = site.articles.map((article) => [
    articlePath(article),
    article.title,
    [signOf(article)],
  ]);
  for (const kind of KINDS) {
    for (const entity of entitiesOf(site, kind))
      pages.push([entityAddress(entity), entity.label, signsOf(site, entity), articlesOf(site, entity)]);
  }
  for (const publisher of publishersOf(site.corpus).all)
    pages.push([publisherAddress(site.corpus, publisher), publisher.name, [], someOf(site, publisher)]);
  return pages.sort(([a], [b]) => compareText(a, b));
}

/** Pages of their own that these things have, in order of path. */
export function pathsOfThings(site: Site): readonly string[] {
  const things = KINDS.flatMap((kind) => entitiesOf(site, kind).filter(hasOwnPage));
  return [...site.articles.map(articlePath), ...things.map(entityAddress)].sort(compareText);
}

/** An article is known again by its words, however they are wrapped. */
function signOf(article: Article): string {
  return shortHash(foldedText(article.text).trim(), 16);
}

/** Mentions spread over all that a name has: where it is split, each part has some. */
function signsOf(site: Site, entity: Entity): string[] {
  const mentions = mentionsOf(site, entity);
  const step = Math.max(1, mentions.length / SIGNS);
  return [
    ...new Set(Array.from({ length: SIGNS }, (_, i) => mentions[Math.floor(i * step)]?.id ?? '')),
  ].filter((id) => id !== '');
}

/** Pages of the newest articles that name it. */
function articlesOf(site: Site, entity: Entity): string[] {
  const paths = new Set<string>();
  for (const { article } of mentionsOf(site, entity)) {
    if (paths.size === ARTICLES_NAMED) break;
    paths.add(articlePath(articleOf(site, article)));
  }
  return [...paths];
}

/** Pages of the newest articles of a publisher. */
function someOf(site: Site, { articles }: Publisher): string[] {
  return newestOf(site, articles).slice(0, ARTICLES_NAMED).map(articlePath);
}

/** Former addresses, of the last build or before, whose thing has another page now or none: in order of path. */
export function leadOns(site: Site, pages: readonly KnownPage[], last: Addresses | null): readonly LeadOn[] {
  if (last === null) return [];
  const now = new Map(pages.map(([path, label]) => [path, label]));
  const successor = makeSuccessor(site, pages);
  const former = [...last.pages, ...last.moved].filter(([path]) => !now.has(path) && !path.includes('#'));
  const targets = new Map(former.map((was) => [was[0], successor(was)]));
  const leads = former
    .map((was): LeadOn => {
      const to = targets.get(was[0]) ?? null;
      const articles = (was[3] ?? []).flatMap((path) => {
        const stands = now.has(path) ? path : (targets.get(path) ?? null);
        return stands === null ? [] : [{ path: stands, title: now.get(stands) ?? '' }];
      });
      return { path: was[0], to, label: to === null ? was[1] : (now.get(to) ?? ''), articles, was };
    })
    .sort((a, b) => compareText(a.path, b.path));
  return [
    ...leads.filter(({ to }) => to !== null && !to.includes('#')).slice(0, MOST_MOVED),
    ...leads.filter(({ to }) => to?.includes('#')).slice(0, MOST_SHELVED),
    ...leads.filter(({ to }) => to === null).slice(0, MOST_GONE),
  ].sort((a, b) => compareText(a.path, b.path));
}

/** The template and the view of the page at a former address. */
export function leadPage(
  site: Site,
  { path, to, label, articles }: LeadOn,
): { template: string; view: object } {
  const view = {
    lang: site.corpus.config.language,
    label,
    siteCss: relative(path, assetPath('site.css')),
  };
  if (to !== null) return { template: 'moved', view: { ...view, href: relative(path, to) } };
  const isArticle = path.startsWith('articles/');
  return {
    template: 'gone',
    view: {
      ...view,
      isArticle,
      articles: articles.map((one) => ({ title: one.title, href: relative(path, one.path) })),
      index: relative(path, `${path.slice(0, path.indexOf('/'))}/index.html`),
      changes: relative(path, CHANGES),
    },
  };
}

/** The page that has most of what a former page was known by; else the only one of its name in its folder. */
function makeSuccessor(site: Site, pages: readonly KnownPage[]): (page: KnownPage) => string | null {
  let bySign: Map<string, string> | null = null;
  let byName: ReadonlyMap<string, string | null> | null = null;
  const articles = (): Map<string, string> => {
    bySign ??= new Map(site.articles.map((article) => [signOf(article), articlePath(article)]));
    return bySign;
  };
  const names = (): ReadonlyMap<string, string | null> => {
    byName ??= tableOfNames(site, pages);
    return byName;
  };
  const publishers = makePublisherOfPage(site);
  return ([path, label, signs, articlesThen]) => {
    if (path.startsWith('sources/')) return publishers(label, articlesThen ?? []);
    const votes = new Map<string, number>();
    for (const sign of signs) {
      const entity = shownEntity(site, site.corpus.indexes.entityOfMention.get(sign) ?? null);
      const target = entity === null ? articles().get(sign) : entityAddress(entity);
      if (target !== undefined && entity?.kind !== 'date') votes.set(target, (votes.get(target) ?? 0) + 1);
    }
    const [best] = [...votes].sort(([a, left], [b, right]) => right - left || compareText(a, b));
    if (best !== undefined) return best[0];
    return names().get(nameIn(path, label)) ?? null;
  };
}

/** A publisher is known again by its name, and where that has changed by its articles, when all that are still here have one publisher. */
function makePublisherOfPage({ corpus }: Site): (name: string, articles: readonly string[]) => string | null {
  const byKey = new Map(publishersOf(corpus).all.map((one) => [one.key, one]));
  let byPath: ReadonlyMap<string, Article> | null = null;
  return (name, articles) => {
    const same = byKey.get(publisherKey(name));
    if (same !== undefined) return publisherAddress(corpus, same);
    byPath ??= new Map(corpus.articles.map((article) => [articlePath(article), article]));
    const here = articles.flatMap((path) => byPath?.get(path) ?? []);
    const [first, ...others] = new Set(here.map((article) => publisherOf(corpus, article)));
    return first == null || others.length > 0 ? null : publisherAddress(corpus, first);
  };
}

/** The only page of each name; null where several have it. */
function tableOfNames(site: Site, pages: readonly KnownPage[]): ReadonlyMap<string, string | null> {
  const table = new Map<string, string | null>();
  const add = (key: string, path: string): void => {
    const known = table.get(key);
    table.set(key, known === undefined || known === path ? path : null);
  };
  for (const [path, label] of pages) add(nameIn(path, label), path);
  for (const kind of KINDS) {
    for (const entity of entitiesOf(site, kind)) {
      for (const { form } of entity.names) add(nameIn(`${kindFolder(kind)}/`, form), entityAddress(entity));
    }
  }
  return table;
}

function nameIn(path: string, label: string): string {
  return `${path.slice(0, path.indexOf('/'))} ${nameKey(label)}`;
}

/** The list that the next build reads: one page a line. */
export function addressesText(pages: readonly KnownPage[], moved: readonly LeadOn[]): string {
  const lines = (list: readonly unknown[]): string => list.map((one) => JSON.stringify(one)).join(',\n');
  return `{"dossier": 1, "pages": [\n${lines(pages)}\n], "moved": [\n${lines(moved.map(({ was }) => was))}\n]}\n`;
}
