// When an article was published, in words and for citation programs.
import type { Article, Published } from '../../records/article.ts';
import { describeDate } from '../../text/edtf.ts';

/** Year, month and day as far as they are known: [2026, 4, 17], [2025, 6], [2022]. */
export type DateParts = readonly [number] | readonly [number, number] | readonly [number, number, number];

/** '2026-04-17' → [2026, 4, 17]; null for anything that is not a plain year, month or day. */
export function dateParts(edtf: string | null): DateParts | null {
  const { year, month, day } =
    /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d\d))?)?$/u.exec(edtf ?? '')?.groups ?? {};
  if (year === undefined) return null;
  if (month === undefined) return [Number(year)];
  return day === undefined ? [Number(year), Number(month)] : [Number(year), Number(month), Number(day)];
}

/** '17 April 2026', 'June 2025', '17 April 2026 or later'; null when nothing is known. */
export function publishedWords(published: Published): string | null {
  return published.edtf === null ? null : describeDate(published.edtf);
}

/** As a librarian writes it: in square brackets what the article itself does not state. */
export function publishedInBrackets(article: Article): string | null {
  const words = publishedWords(article.published);
  if (words === null) return null;
  const { from } = article.publishedFrom;
  return from === 'inferred' || from === 'supplied' ? `[${words}]` : words;
}

/** The title, in square brackets where it was supplied and does not stand in the file. */
export function titleInBrackets(article: Article): string {
  return article.titleFrom.from === 'supplied' ? `[${article.title}]` : article.title;
}
