// How other pages name an article: title (in brackets where we supplied it), publisher and date stamp.
import type { Article } from '../records/article.ts';
import { rememberFor } from '../text/remember-for.ts';
import { publishedStamp, publishedWords } from './calendar.ts';
import { bracketed, type Html, languageMark } from './html.ts';
import { directionOf, langAttribute } from './languages.ts';
import { articleHref, relative } from './links.ts';
import { publisherPageOf } from './publisher-pages.ts';
import type { Site } from './site.ts';

export interface ArticleRef {
  readonly href: string;
  /** Its file, as the corrections file calls it. */
  readonly path: string;
  readonly title: string;
  /** The title as it is shown, in brackets where it is ours. */
  readonly shown: Html;
  /** The attributes `lang` and `dir` of the article's words, each only where it is not that of the page. */
  readonly mark: Html;
  /** The title is ours and stands in square brackets. */
  readonly supplied: boolean;
  readonly publisher: string | null;
  /** Link to the page of the publisher; null where it has none of its own. */
  readonly publisherPage: string | null;
  readonly stamp: string;
  readonly published: string;
  readonly lang: string;
  readonly dir: string;
}

type Words = Omit<ArticleRef, 'href' | 'publisherPage'>;

interface KnownRef {
  readonly words: Words;
  /** Path of the publisher's page. */
  readonly publisherPage: string | null;
}

/** Rows of articles under the year of each, in the order given; those without a date under 'Date unknown'. */
export function byYear<T>(
  articles: readonly Article[],
  rowOf: (article: Article) => T,
): readonly { readonly year: string; readonly articles: readonly T[] }[] {
  const years: { year: string; articles: T[] }[] = [];
  for (const article of articles) {
    const year = (article.published.earliest ?? article.published.latest)?.slice(0, 4) ?? 'Date unknown';
    const row = rowOf(article);
    if (years.at(-1)?.year === year) years.at(-1)?.articles.push(row);
    else years.push({ year, articles: [row] });
  }
  return years;
}

/** An article as a line on the page `from`. */
export function articleRef(site: Site, from: string, article: Article): ArticleRef {
  const { words, publisherPage } = knownRef(site, article);
  return {
    href: articleHref(from, article),
    publisherPage: publisherPage === null ? null : relative(from, publisherPage),
    ...words,
  };
}

function knownRef(site: Site, article: Article): KnownRef {
  const refs = knownRefs(site);
  const known = refs.get(article.id);
  if (known !== undefined) return known;
  if (refs.size >= MOST_REMEMBERED) refs.clear();
  const made = { words: makeWords(site, article), publisherPage: publisherPageOf(site.corpus, article) };
  refs.set(article.id, made);
  return made;
}

/** Articles whose lines are kept, some 400 bytes each: the index of figures goes through all of them in no order. */
const MOST_REMEMBERED = 200_000;

/** By article id. */
const knownRefs = rememberFor((_: Site) => new Map<string, KnownRef>());

function makeWords(site: Site, article: Article): Words {
  const supplied = article.titleFrom.from === 'supplied';
  const lang = langAttribute(article.language);
  const dir = directionOf(article.language);
  return {
    path: article.path,
    title: article.title,
    shown: bracketed(article.title, supplied),
    mark: languageMark(lang === site.corpus.config.language ? null : lang, dir === 'ltr' ? null : dir),
    supplied,
    publisher: article.publisher,
    stamp: publishedStamp(article),
    published: publishedWords(article),
    lang,
    dir,
  };
}

/** Title as plain text, in square brackets where it was supplied. */
export function titleText(article: Article): string {
  return article.titleFrom.from === 'supplied' ? `[${article.title}]` : article.title;
}
