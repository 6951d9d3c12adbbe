// Which articles name somebody.
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';

/** By cluster: numbers of the articles that name it, so many of each at the most. One pass over all names, none where nobody is asked for. */
export function articlesOf(
  names: readonly Node[],
  { find, nodes }: Clusters,
  most: number = Number.POSITIVE_INFINITY,
): ReadonlyMap<number, ReadonlySet<number>> {
  const articles = new Map(names.map((node) => [find(node), new Set<number>()]));
  for (const node of articles.size === 0 ? [] : nodes) {
    const known = articles.get(find(node));
    if (known !== undefined && known.size < most) known.add(node.articleNumber);
  }
  return articles;
}

/** Whether two sets of articles share one. */
export function haveOneInCommon(a: ReadonlySet<number> = NONE, b: ReadonlySet<number> = NONE): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const article of few) if (many.has(article)) return true;
  return false;
}

const NONE: ReadonlySet<number> = new Set();
