// Several articles in one text, with a row of signs between them: exports of Retriever, Infomedia or Genios, and what people pasted one below the other.
import type { ArticleFormat } from '../../records/article.ts';
import { shortHash } from '../../text/hash.ts';
import { readDayWithYear } from '../fields/publication-day.ts';
import { isBlank } from '../formats/text.ts';
import { isHeadlineLike, isProse } from '../line-shape.ts';
import type { DocumentContent, Part } from './document.ts';
import { MOST_ARTICLES } from './limits.ts';
import { paragraphs } from './parts-of-rows.ts';

const ruler = /^[^\S\n]{0,40}(?<sign>[=_*#~-])\k<sign>{9,300}[^\S\n]{0,40}$/u;
/** Rows of a head, and characters of the one that holds its day. */
const HEAD = 6;
const LONGEST_HEAD_ROW = 140;

interface Stretch {
  readonly rows: readonly string[];
  readonly isArticle: boolean;
}

/**
 * The articles between such rows, or null for any other text: each stretch that holds running text begins with a headline and a row with a day in
 * full. Stretches without running text are set aside with the article above them. Linear in the length of the text.
 */
export function partedArticles(text: string, format: ArticleFormat): readonly DocumentContent[] | null {
  const rows = text.split('\n');
  const cuts = rows.flatMap((row, at) => (row.length <= 400 && ruler.test(row) ? [at] : []));
  if (cuts.length === 0) return null;
  const stretches: Stretch[] = [];
  for (const [index, end] of [...cuts, rows.length].entries()) {
    const own = rows.slice(index === 0 ? 0 : (cuts[index - 1] ?? 0) + 1, end);
    const filled = own.filter((row) => !isBlank(row));
    const hasText = filled.some((row) => isProse(row.trim()));
    if (hasText && !beginsArticle(filled)) return null;
    if (filled.length > 0) stretches.push({ rows: own, isArticle: hasText });
  }
  if (stretches.filter(({ isArticle }) => isArticle).length < 2) return null;
  return contentsOf(stretches, format);
}

/** A headline and a day before the first running text. */
function beginsArticle(filled: readonly string[]): boolean {
  const rows = filled.slice(0, HEAD).map((row) => row.trim());
  const text = rows.findIndex((row) => isProse(row) && readDayWithYear(row) === null);
  const head = text < 0 ? rows : rows.slice(0, text);
  const isDated = (row: string): boolean => row.length <= LONGEST_HEAD_ROW && readDayWithYear(row) !== null;
  return head.some(isDated) && head.some((row) => !isDated(row) && isHeadlineLike(row));
}

function contentsOf(stretches: readonly Stretch[], format: ArticleFormat): DocumentContent[] {
  const contents: DocumentContent[] = [];
  let above: Part[] = [];
  for (const { rows, isArticle } of stretches) {
    if (isArticle && contents.length < MOST_ARTICLES) {
      const fragment = shortHash(rows.join('\n').trim(), 12);
      contents.push({
        fragment,
        format,
        encoding: 'utf-8',
        stated: [],
        parts: [...above, ...paragraphs(rows)],
      });
      above = [];
      continue;
    }
    const aside = rows
      .filter((row) => !isBlank(row))
      .map((row): Part => ({ kind: 'removed', text: row, rule: 'export-field' }));
    const last = contents.pop();
    if (last === undefined) above = [...above, ...aside];
    else contents.push({ ...last, parts: [...last.parts, ...aside] });
  }
  return contents;
}
