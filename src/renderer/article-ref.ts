// How other pages name an article: title (in brackets where we supplied it), publisher and date stamp.
import type { Article } from '../records/article.ts';
import { publishedStamp, publishedWords } from './calendar.ts';
import { directionOf, langAttribute } from './languages.ts';
import { articleHref } from './links.ts';

export interface ArticleRef {
  readonly href: string;
  readonly title: string;
  /** The title is ours and stands in square brackets. */
  readonly supplied: boolean;
  readonly publisher: string | null;
  readonly stamp: string;
  readonly published: string;
  readonly lang: string;
  readonly dir: string;
}

/** An article as a line on the page `from`. */
export function articleRef(from: string, article: Article): ArticleRef {
  let words = refWords.get(article);
  if (words === undefined) {
    words = makeWords(article);
    refWords.set(article, words);
  }
  return { href: articleHref(from, article), ...words };
}

const refWords = new WeakMap<Article, Omit<ArticleRef, 'href'>>();

function makeWords(article: Article): Omit<ArticleRef, 'href'> {
  return {
    title: article.title,
    supplied: article.titleFrom.from === 'supplied',
    publisher: article.publisher,
    stamp: publishedStamp(article),
    published: publishedWords(article),
    lang: langAttribute(article.language),
    dir: directionOf(article.language),
  };
}

/** Title as plain text, in square brackets where it was supplied. */
export function titleText(article: Article): string {
  return article.titleFrom.from === 'supplied' ? `[${article.title}]` : article.title;
}
