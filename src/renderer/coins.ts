// An article as ContextObject in a span (COinS): what reference managers read from a page where they look at nothing else.
import type { Article } from '../records/article.ts';
import { titleText } from './article-ref.ts';
import { writersOfArticle } from './writers.ts';

/**
 * Key and value pairs of OpenURL (ANSI/NISO Z39.88-2004) in its Dublin Core form, for the `title` of a span of class Z3988. What the file
 * does not give is left out; a day is given only where it is one.
 */
export function coins(article: Article): string {
  const { publisher, author, url, language, published } = article;
  const pairs = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', titleText(article)],
    ...writersOfArticle(author).map((name) => ['rft.creator', name] as const),
    ['rft.source', publisher],
    ['rft.date', published.earliest === published.latest ? published.earliest : null],
    ['rft.language', language === 'und' ? null : language],
    ['rft.identifier', url],
  ] as const;
  return pairs.flatMap(([key, value]) => (value === null ? [] : [`${key}=${encoded(value)}`])).join('&');
}

/** As in an address; half of a surrogate pair, which cannot stand there, becomes the sign for what is not known. */
function encoded(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'));
}
