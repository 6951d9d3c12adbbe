// Which articles of the collection link to one another: an address that stands in one is the address of another.
import type { Article, ArticleLink } from '../records/article.ts';
import { addressKey } from '../text/address-key.ts';
import { rememberFor } from '../text/remember-for.ts';
import type { Site } from './site.ts';

/** An article, and its links to another: of a paragraph the first, a few at most. */
export interface LinkingArticle {
  readonly article: Article;
  readonly links: readonly ArticleLink[];
}

/** Links that are kept of one article to one other. */
const MOST_LINKS = 3;

interface LinkedArticles {
  /** The newest article at each address; the address is that of `addressKey`. */
  readonly at: ReadonlyMap<string, Article>;
  /** By address, who links there, newest first. */
  readonly into: ReadonlyMap<string, readonly LinkingArticle[]>;
}

/** The article of the collection that an address in `from` leads to; null for any other page, and for an article's own address. */
export function articleBehind(site: Site, from: Article, address: string): Article | null {
  const { at } = linkedArticles(site);
  const key = at.size === 0 ? null : addressKey(address);
  const found = key === null ? undefined : at.get(key);
  return found === undefined || key === ownKey(from) ? null : found;
}

/** Articles that link to this one, newest first. */
export function articlesLinkingTo(site: Site, article: Article): readonly LinkingArticle[] {
  const key = ownKey(article);
  return key === null ? [] : (linkedArticles(site).into.get(key) ?? []);
}

/** Articles that this one links to, each once, in order of the links. */
export function articlesLinkedFrom(site: Site, article: Article): readonly Article[] {
  if (linkedArticles(site).at.size === 0) return [];
  const found = article.links.flatMap(({ url }) => articleBehind(site, article, url) ?? []);
  return [...new Set(found)];
}

function ownKey({ url }: Article): string | null {
  return url === null ? null : addressKey(url);
}

/** Linear in the links of all articles; these are not looked at where no article has an address. */
const linkedArticles = rememberFor(({ articles }: Site): LinkedArticles => {
  const at = new Map<string, Article>();
  for (const article of articles) {
    const key = ownKey(article);
    if (key !== null && !at.has(key)) at.set(key, article);
  }
  const into = new Map<string, LinkingArticle[]>();
  for (const article of at.size === 0 ? [] : articles) {
    for (const [key, links] of linksByTarget(article, at)) {
      const known = into.get(key);
      if (known === undefined) into.set(key, [{ article, links }]);
      else known.push({ article, links });
    }
  }
  return { at, into };
});

function linksByTarget(
  article: Article,
  at: LinkedArticles['at'],
): ReadonlyMap<string, readonly ArticleLink[]> {
  const found = new Map<string, ArticleLink[]>();
  const own = ownKey(article);
  for (const link of article.links) {
    const key = addressKey(link.url);
    if (key === null || key === own || !at.has(key)) continue;
    const links = found.get(key);
    if (links === undefined) found.set(key, [link]);
    else if (links.length < MOST_LINKS && !links.some(({ block }) => block === link.block)) links.push(link);
  }
  return found;
}
