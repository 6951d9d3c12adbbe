// Where something stands, as a row of paragraphs: newest article first, down each article, and behind the last of its paragraphs which one it is.
import { articleRef } from './article-ref.ts';
import { blockLabel } from './links.ts';
import type { Site } from './site.ts';
import { articleOf } from './site.ts';

/** A paragraph of an article and the address of the words in it. */
export interface Citing {
  readonly article: string;
  readonly block: number;
  readonly href: string;
  /** The time that the words give, where they give one; it stands in the place of the article's day. */
  readonly when: string | null;
}

export interface CitedPlace {
  /** '¶3'. */
  readonly place: string;
  readonly href: string;
  /** Who published the article, else how it is titled; null where the next place is of the same article, or all are of one. */
  readonly of: string | null;
  /** Its day, or the time that the words give; null like it. */
  readonly when: string | null;
}

const LONGEST_TITLE = 40;

/** Each paragraph once. @param several the page tells of several articles, so that each must be named */
export function citedPlaces(
  site: Site,
  { from, several }: { readonly from: string; readonly several: boolean },
  places: readonly Citing[],
): readonly CitedPlace[] {
  const rank = (article: string): number => site.placeOf.get(article) ?? 0;
  const sorted = [...places].sort((a, b) => rank(a.article) - rank(b.article) || a.block - b.block);
  const once = sorted.filter(
    (one, at) =>
      sorted.findIndex((other) => other.article === one.article && other.block === one.block) === at,
  );
  return once.map(({ article: id, block, href, when }, at) => {
    const article = articleOf(site, id);
    const next = once[at + 1];
    const isLast = next?.article !== id || next.when !== when;
    const { publisher, title, stamp } = articleRef(site, from, article);
    return {
      place: blockLabel(article, block),
      href,
      of: several && isLast ? (publisher ?? shortened(title)) : null,
      when: isLast ? (when ?? (several ? stamp : null)) : null,
    };
  });
}

function shortened(title: string): string {
  const signs = [...title];
  return signs.length <= LONGEST_TITLE ? title : `${signs.slice(0, LONGEST_TITLE).join('').trimEnd()}…`;
}
