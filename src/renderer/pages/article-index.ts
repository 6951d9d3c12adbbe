// articles/index.html and its further pages: every article, newest first.
import type { Article } from '../../records/article.ts';
import { articleRef } from '../article-ref.ts';
import { excerptText } from '../excerpts.ts';
import { pagedPath, relative } from '../links.ts';
import { count } from '../names.ts';
import type { Page, PageKind } from '../page.ts';
import type { Site } from '../site.ts';
import { namesIn } from '../together.ts';

const ARTICLES_A_PAGE = 500;

/** All articles, 500 a page. */
export const articleIndexPages: PageKind = { name: 'article index', pages };

function* pages(site: Site): Generator<Page> {
  const total = Math.max(1, Math.ceil(site.articles.length / ARTICLES_A_PAGE));
  for (let number = 1; number <= total; number += 1) yield indexPage(site, number, total);
}

function indexPage(site: Site, number: number, total: number): Page {
  const path = pagedPath('articles', number);
  const shown = site.articles.slice((number - 1) * ARTICLES_A_PAGE, number * ARTICLES_A_PAGE);
  const suffix = number === 1 ? '' : `, page ${number}`;
  return {
    path,
    template: 'article-index',
    title: `Articles${suffix}`,
    description: `${count(site.articles.length, 'article')}, newest first.`,
    section: 'articles',
    crumbs: [],
    view: {
      title: `Articles${suffix}`,
      total: count(site.articles.length, 'article'),
      years: byYear(site, path, shown),
      parts: Array.from({ length: total }, (_, index) => ({
        label: String(index + 1),
        href: relative(path, pagedPath('articles', index + 1)),
        current: index + 1 === number,
      })),
      long: shown.length > 12,
    },
  };
}

function byYear(site: Site, from: string, articles: readonly Article[]) {
  const years: { year: string; articles: object[] }[] = [];
  for (const article of articles) {
    const year = (article.published.earliest ?? article.published.latest)?.slice(0, 4) ?? 'Date unknown';
    if (years.at(-1)?.year !== year) years.push({ year, articles: [] });
    years.at(-1)?.articles.push({
      ...articleRef(from, article),
      lead: leadOf(site, article),
      names: namesIn(site, article).length,
      path: article.path,
      tags: article.tags,
    });
  }
  return years;
}

/** First words of the first paragraph; null where words are not published. */
export function leadOf(site: Site, article: Article): string | null {
  if (site.corpus.config.publish === 'index') return null;
  const index = Math.max(
    0,
    article.blocks.findIndex((block) => block.kind === 'paragraph'),
  );
  const block = article.blocks[index];
  return block === undefined
    ? null
    : excerptText(article, index, { start: block.start, end: block.start }, 200);
}
