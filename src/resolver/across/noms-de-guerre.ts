// 'Abu Tariq' of two articles: fathers of a Tariq are many, and a second fact must say that it is one.
import type { Collection } from '../../collection/collection.ts';
import { addToSet } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';
import { scenesOf } from './scenes.ts';

/** 'Abu Tariq', 'Umm Salma': called after a child, or a name that fighters choose. With a third word it is a name as others. */
export function isNomDeGuerre({ words }: Pick<Node, 'words'>): boolean {
  return words.length === 2 && /^(?:ab[ou]u?|umm?|oumm?)$/u.test(words[0] ?? '');
}

/** More bearers of one such name are not compared each with each. */
const MOST_COMPARED = 8;
/** More than this are not compared at all: so many are never one. */
const MOST_BEARERS = 200;
/** More of them are not told one by one. */
const MOST_DOUBTS = 3;

/**
 * Join bearers of one such name where both articles name another person or an organisation as well, and no article names the two side by side as two;
 * the others are doubts. Linear in names.
 */
export function joinNomsDeGuerre(
  full: readonly Node[],
  collection: Collection,
  clusters: Clusters,
): FoundDoubt[] {
  const bearers = new Map<string, Map<number, Node>>();
  for (const node of full) {
    if (!isNomDeGuerre(node)) continue;
    const known = bearers.get(node.romanisation) ?? new Map<number, Node>();
    bearers.set(node.romanisation, known);
    if (known.size < MOST_BEARERS && !known.has(clusters.find(node))) known.set(clusters.find(node), node);
  }
  const pairs = [...bearers.values()].flatMap((known) => pairsOf([...known.values()]));
  if (pairs.length === 0) return [];
  const sceneOf = scenesOf(pairs, collection, clusters);
  const isOneArticle = sharedArticles(
    pairs.flatMap(({ a, b }) => [a, b]),
    full,
    clusters,
  );
  // all is judged before anything is joined
  const judged = pairs.map((pair) => ({ ...pair, scene: isOneArticle(pair) ? null : sceneOf(pair) }));
  for (const { a, b, scene } of judged)
    if (scene !== null)
      clusters.join(a, b, {
        rule: 'nom-de-guerre-and-scene',
        evidence: `Both articles write '${a.name}', and ${scene}.`,
        confidence: 0.8,
      });
  const told = new Map<string, number>();
  return judged.flatMap(({ a, b }): FoundDoubt[] => {
    const count = told.get(a.romanisation) ?? 0;
    if (count >= MOST_DOUBTS || clusters.together(a, b)) return [];
    told.set(a.romanisation, count + 1);
    return [doubt(a, b)];
  });
}

interface Two {
  readonly a: Node;
  readonly b: Node;
}

function pairsOf(nodes: readonly Node[]): readonly Two[] {
  return nodes.slice(0, MOST_COMPARED).flatMap((a, at) => nodes.slice(at + 1).map((b) => ({ a, b })));
}

/** Whether one article names both as two: 'Abu Tariq denied that Mahmoud al-Jundi was dead'. */
function sharedArticles(
  asked: readonly Node[],
  full: readonly Node[],
  { find }: Clusters,
): (pair: Two) => boolean {
  const articles = new Map(asked.map((node) => [find(node), new Set<number>()]));
  for (const node of full) if (articles.has(find(node))) addToSet(articles, find(node), node.articleNumber);
  const rootThen = new Map(asked.map((node) => [node.index, find(node)]));
  const articlesOf = ({ index }: Node): ReadonlySet<number> =>
    articles.get(rootThen.get(index) ?? -1) ?? NONE;
  return ({ a, b }) => [...articlesOf(a)].some((article) => articlesOf(b).has(article));
}

const NONE: ReadonlySet<number> = new Set();

function doubt(a: Node, b: Node): FoundDoubt {
  return {
    a,
    b,
    rule: 'nom-de-guerre-alone',
    reason: `Both articles write '${a.name}', a name that many bear. Is it one person? Nothing else in the articles says so.`,
  };
}
