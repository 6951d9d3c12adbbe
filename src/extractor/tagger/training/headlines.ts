import { sentencesOf } from '../../../text/sentences.ts';
import type { AnnotatedArticle } from './corpus.ts';

// Headlines in capitals and in title case are rare in the annotated articles and common in collected ones.

/** Articles as they are, but every fourth has its first sentence once more before it in capitals, every fourth in title case. */
export function withHeadlines(articles: readonly AnnotatedArticle[]): AnnotatedArticle[] {
  return articles.map((article, at) => {
    if (at % 4 === 1) return withHeadline(article, (words) => words.toUpperCase());
    if (at % 4 === 3) return withHeadline(article, titleCase);
    return article;
  });
}

/** "Kim met him in Moscow" as "Kim Met Him in Moscow". */
function titleCase(words: string): string {
  return words.replace(/(?<![\p{L}\p{N}'’-])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
}

function withHeadline(article: AnnotatedArticle, write: (words: string) => string): AnnotatedArticle {
  const first = sentencesOf(article.text.slice(0, 1000))[0];
  if (!first || first.end - first.start > 160) return article;
  const words = article.text.slice(first.start, first.end).replace(/[.!?]+$/, '');
  const headline = write(words);
  if (headline.length !== words.length) return article; // 'ß' grows: the places of names would shift
  const shift = headline.length + 2 - first.start;
  const body = article.text.slice(first.start);
  const own = article.entities.filter(
    ({ start, end }) => start >= first.start && end <= first.start + words.length,
  );
  return {
    ...article,
    text: `${headline}\n\n${body}`,
    entities: [
      ...own.map((name) => ({ ...name, start: name.start - first.start, end: name.end - first.start })),
      ...article.entities.map((name) => ({ ...name, start: name.start + shift, end: name.end + shift })),
    ],
  };
}
