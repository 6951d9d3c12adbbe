// articles/index.html and its further pages: every article, newest first.
import type { Article } from '../../records/article.ts';
import { articleRef, byYear } from '../article-ref.ts';
import { excerptAround, sentenceAround, sentencesAround, wordsOf } from '../excerpts.ts';
import { pagedPath } from '../links.ts';
import { count } from '../names.ts';
import type { Page, SubjectPages } from '../page.ts';
import { partCount, partLinks, partNumbers, partOf, partTitle } from '../parts.ts';
import type { Site } from '../site.ts';
import { entityOf, mentionsNear } from '../site.ts';
import { namesIn } from '../together.ts';

const ARTICLES_A_PAGE = 500;

/** All articles, 500 a page. */
export const articleIndexPages: SubjectPages = {
  name: 'article index',
  subjects(site) {
    const total = partCount(site.articles.length, ARTICLES_A_PAGE);
    return numbersOf(site).map((number) => ({
      key: String(number),
      print: (prints) =>
        prints.ofArticles(
          JSON.stringify([total, site.articles.length]),
          partOf(site.articles, number, ARTICLES_A_PAGE),
        ),
      pages: () => [indexPage(site, number, total)],
    }));
  },
  paths: (site) => numbersOf(site).map((number) => pagedPath('articles', number)),
};

/** Of its pages, from 1. */
function numbersOf({ articles }: Site): readonly number[] {
  return partNumbers(partCount(articles.length, ARTICLES_A_PAGE));
}

function indexPage(site: Site, number: number, total: number): Page {
  const path = pagedPath('articles', number);
  const shown = partOf(site.articles, number, ARTICLES_A_PAGE);
  const title = partTitle('Articles', number);
  return {
    path,
    template: 'article-index',
    title,
    description: `${count(site.articles.length, 'article')}, newest first.`,
    section: 'articles',
    crumbs: [],
    view: {
      title,
      total: count(site.articles.length, 'article'),
      years: byYear(shown, (article) => articleRow(site, path, article)),
      parts: partLinks(total, number, (one) => pagedPath('articles', one)),
      long: shown.length > 12,
    },
  };
}

function articleRow(site: Site, from: string, article: Article) {
  return {
    ...articleRef(site, from, article),
    lead: leadOf(site, article),
    names: namesIn(site, article).length,
    path: article.path,
    tags: article.tags,
  };
}

/** A masthead or the name of a town that stands before the text is shorter than this. */
const LEAST_LEAD = 40;
const LONGEST_LEAD = 240;
/** Where the first sentence is so short, as many as this has room for, or as the longest lead has. */
const WITH_NEXT = 160;

/**
 * First sentence, with the next where it is short, of the first paragraph or answer that may be published; a short line where nothing
 * longer may; null where none may.
 */
export function leadOf(site: Site, article: Article): string | null {
  const { publish } = site.corpus.config;
  if (publish === 'index') return null;
  const cited = (index: number) =>
    publish === 'full' ||
    mentionsNear(site, article, index, article.blocks[index] ?? { start: 0, end: 0 }).some(
      (mention) => entityOf(site, mention) !== null,
    );
  const isLead = (index: number) => {
    const kind = article.blocks[index]?.kind;
    return (kind === 'paragraph' || kind === 'answer') && cited(index);
  };
  const long = article.blocks.findIndex(({ start, end }, at) => end - start >= LEAST_LEAD && isLead(at));
  const index = long < 0 ? article.blocks.findIndex((_, at) => isLead(at)) : long;
  const block = article.blocks[index];
  if (block === undefined) return null;
  const start = { start: block.start, end: block.start + 1 };
  const first = sentenceAround(article, index, start, LONGEST_LEAD);
  if (first.end - first.start >= LEAST_LEAD) return wordsOf(article, first);
  for (const least of [WITH_NEXT, LONGEST_LEAD]) {
    const more = sentencesAround(article, index, start, { least, most: LONGEST_LEAD });
    const isAll = more.end === block.end;
    if (isAll || more.end - more.start >= LEAST_LEAD) return wordsOf(article, { ...more, cutAfter: false }); // whole sentences
  }
  return wordsOf(article, excerptAround(article, index, start, LONGEST_LEAD)); // 'BAYONNE.' before a long sentence
}
