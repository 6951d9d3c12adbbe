// What an article's own page says of a figure that other articles give otherwise.
import type { FigureMention } from '../records/mention.ts';
import { articleRef } from './article-ref.ts';
import { differencesOf, saidInstead, valueWords } from './differing-figures.ts';
import { mentionHref } from './links.ts';
import { type Elsewhere, type FigureRow, figureRow } from './quantities.ts';
import type { Site } from './site.ts';
import { articleOf } from './site.ts';

const MOST = 6;

/** The other values of a figure for the page `from`, each with its article; none where no other article is known to differ. */
export function figuresElsewhere(site: Site, from: string, mention: FigureMention): readonly Elsewhere[] {
  const difference = differencesOf(site, articleOf(site, mention.article)).get(mention.id);
  if (difference === undefined) return [];
  return saidInstead(difference, mention, MOST).map((other) => {
    const article = articleOf(site, other.article);
    return {
      value: valueWords(other),
      href: mentionHref(from, article, other.id),
      article: articleRef(site, from, article),
    };
  });
}

/** A figure as a row on its article's own page, with what others say instead. */
export function comparedRow(site: Site, from: string, mention: FigureMention): FigureRow {
  return { ...figureRow(site, from, mention), elsewhere: figuresElsewhere(site, from, mention) };
}
