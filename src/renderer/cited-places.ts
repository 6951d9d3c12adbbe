// Where something stands, as a row of paragraphs: newest article first, down each article, and behind the last of its paragraphs which one it is.
import type { Article } from '../records/article.ts';
import { cutShort } from '../text/cut-short.ts';
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

/** Paragraphs of one article that give one time. */
export interface CitedGroup {
  readonly places: readonly { readonly place: string; readonly href: string }[];
  /** Who published the article, else how it is titled; null where all are of one. */
  readonly of: string | null;
  /** Its day, or the time that the words give; null where neither is told. */
  readonly when: string | null;
}

const LONGEST_TITLE = 40;

/** Each paragraph once. @param several the page tells of several articles, so that each must be named */
export function citedPlaces(
  site: Site,
  { from, several }: { readonly from: string; readonly several: boolean },
  places: readonly Citing[],
): readonly CitedGroup[] {
  const rank = (article: string): number => site.placeOf.get(article) ?? 0;
  const sorted = [...places].sort((a, b) => rank(a.article) - rank(b.article) || a.block - b.block);
  const groups: { when: string | null; article: Article; places: CitedGroup['places'][number][] }[] = [];
  for (const [at, { article: id, block, href, when }] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before?.article === id && before.block === block) continue;
    let group = groups.at(-1);
    if (group?.article.id !== id || group.when !== when) {
      group = { when, article: articleOf(site, id), places: [] };
      groups.push(group);
    }
    group.places.push({ place: blockLabel(group.article, block), href });
  }
  return groups.map((group) => {
    const { publisher, title, stamp } = articleRef(site, from, group.article);
    return {
      places: group.places,
      of: several ? (publisher ?? cutShort(title, LONGEST_TITLE)) : null,
      when: group.when ?? (several ? stamp : null),
    };
  });
}
