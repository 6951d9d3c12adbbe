// What two articles have in common beside two names that may be one: another person, an organisation, or a place on one day.
import type { Collection } from '../../collection/collection.ts';
import { COUNTRY_OFFICES, RULERS } from '../../lexicon/callings.ts';
import { isDay } from '../../text/edtf.ts';
import { isRegnalName, nameWords } from '../../text/person-name.ts';
import { addToSet } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';
import { articlesOf } from './articles-of.ts';
import { onlyPartners, type Pair } from './only-partners.ts';

/** What speaks for a pair beside the names, as the words of a reason; null where nothing does. */
export type SharedScene = (pair: Pair) => string | null;

/** Of each name, so many of its articles are looked at. */
const MOST_ARTICLES = 12;
/** A thing that more articles name than this tells nothing of any two of them. */
const MOST_NAMING = 30;

/** Which names of both articles tell something, beside a place on one day. */
interface Telling {
  readonly tells: (node: Node) => boolean;
  /** How many articles may name a thing that tells something, of so many articles. */
  readonly mostNaming: (articles: number) => number;
}

/** Anybody named in full, and any organisation. */
const ANY: Telling = {
  tells: (node) => node.kind === 'organisation' || (node.kind === 'person' && node.full),
  mostNaming: () => MOST_NAMING,
};

/** Somebody named in full in few articles: the president of a club stands beside its striker and beside the mayor of his name. Who rules stands beside everybody. */
export const RARE_PEOPLE: Telling = {
  tells: (node) => node.kind === 'person' && node.full && !isRuler(node),
  mostNaming: (articles) => Math.min(MOST_NAMING, Math.max(2, Math.floor(articles / 10))),
};

/** The same in some more articles, for names that have more in common than letters. */
export const FEW_PEOPLE: Telling = {
  tells: RARE_PEOPLE.tells,
  mostNaming: (articles) => Math.max(6, RARE_PEOPLE.mostNaming(articles)),
};

function isRuler(node: Node): boolean {
  if (isRegnalName(node.name)) return true;
  const title = node.told((value) => ('title' in value ? value.title : null));
  return title !== null && nameWords(title).some((word) => RULERS.has(word) || COUNTRY_OFFICES.has(word));
}

/** What the articles of the pairs tell, read in three passes over all names. Each pair is taken to be the only one for both of its names. */
export function scenesOf(
  pairs: readonly Pair[],
  collection: Collection,
  clusters: Clusters,
  { tells, mostNaming }: Telling = ANY,
): SharedScene {
  if (pairs.length === 0) return () => null;
  const naming = articlesOf(
    pairs.flatMap(({ a, b }) => [a, b]),
    clusters,
    MOST_ARTICLES,
  );
  const articles = new Set([...naming.values()].flatMap((own) => [...own]));
  const named = namedIn(articles, mostNaming(collection.articles.list.length), clusters);
  const partner = onlyPartners(pairs, clusters);
  const daysOf = new Map<number, ReadonlySet<string>>();
  const daysIn = (article: number): ReadonlySet<string> => {
    const known = daysOf.get(article) ?? daysNamed(collection, article);
    daysOf.set(article, known);
    return known;
  };
  const sharedBy = (both: TwoArticles): string | null => {
    if (both.left === both.right) return 'one article names both';
    const { telling, place } = sharedThings(both, { named, partner, clusters, tells });
    if (telling !== null) return `both articles name '${telling.name}' as well`;
    const day = place === null ? null : firstShared(daysIn(both.left), daysIn(both.right));
    return place === null || day === null
      ? null
      : `both articles tell of '${place.name}' and of one day (${day})`;
  };
  return ({ a, b }) => {
    const own = new Set([clusters.find(a), clusters.find(b)]);
    for (const left of naming.get(clusters.find(a)) ?? []) {
      for (const right of naming.get(clusters.find(b)) ?? []) {
        const found = sharedBy({ left, right, own });
        if (found !== null) return found;
      }
    }
    return null;
  };
}

/** By article: clusters named there of which the collection does not tell too often. */
function namedIn(
  articles: ReadonlySet<number>,
  mostNaming: number,
  clusters: Clusters,
): ReadonlyMap<number, ReadonlySet<number>> {
  const all = new Map<number, Set<number>>();
  for (const node of clusters.nodes)
    if (articles.has(node.articleNumber) && !node.unnamed)
      addToSet(all, node.articleNumber, clusters.find(node));
  const wanted = new Uint8Array(clusters.nodes.length);
  for (const roots of all.values()) for (const root of roots) wanted[root] = 1;
  const [count, last] = [new Int32Array(wanted.length), new Int32Array(wanted.length).fill(-1)];
  for (const node of clusters.nodes) {
    const root = clusters.find(node);
    if (wanted[root] === 0 || last[root] === node.articleNumber) continue;
    last[root] = node.articleNumber;
    count[root] = (count[root] ?? 0) + 1;
  }
  return new Map(
    Array.from(all, ([article, roots]) => [
      article,
      new Set([...roots].filter((root) => (count[root] ?? 0) <= mostNaming)),
    ]),
  );
}

interface TwoArticles {
  readonly left: number;
  readonly right: number;
  /** The names that are in question themselves. */
  readonly own: ReadonlySet<number>;
}

interface Known extends Pick<Telling, 'tells'> {
  readonly named: ReadonlyMap<number, ReadonlySet<number>>;
  readonly partner: ReadonlyMap<number, number>;
  readonly clusters: Clusters;
}

/** A person or an organisation of both articles, and a place of both. */
function sharedThings(
  { left, right, own }: TwoArticles,
  { named, partner, clusters, tells }: Known,
): { readonly telling: Node | null; readonly place: Node | null } {
  const there = named.get(right);
  let place: Node | null = null;
  for (const root of named.get(left) ?? []) {
    if (own.has(root)) continue;
    const node = clusters.nodes[root];
    if (node === undefined) continue;
    const both = there?.has(root) === true;
    const other = partner.get(root);
    const alike = node.kind === 'person' && other !== undefined && there?.has(other) === true;
    if (!both && !alike) continue;
    if (tells(node)) return { telling: node, place };
    if (node.kind === 'place') place ??= node;
  }
  return { telling: null, place };
}

/** Whole days that an article names, and the one on which it was published. */
function daysNamed({ mentions, articles }: Collection, article: number): ReadonlySet<string> {
  const { firstOf } = mentions.table;
  const days = new Set<string>();
  const add = (edtf: string | null): void => {
    if (edtf !== null && isDay(edtf)) days.add(edtf);
  };
  add(articles.list[article]?.published.edtf ?? null);
  for (let row = firstOf[article] ?? 0; row < (firstOf[article + 1] ?? 0); row += 1) {
    if (mentions.kindAt(row) !== 'date') continue;
    const value = mentions.valueAt(row);
    if ('edtf' in value) add(value.edtf);
  }
  return days;
}

function firstShared(a: ReadonlySet<string>, b: ReadonlySet<string>): string | null {
  for (const one of a) if (b.has(one)) return one;
  return null;
}

/** What was joined may tell of others: so often it is looked again. */
const MOST_ROUNDS = 3;

/** Join pairs by what their scenes tell, again as long as that joins some; `join` gives back those that it left. */
export function joinInRounds<T extends Pair>(
  pairs: readonly T[],
  join: (left: readonly T[]) => readonly T[],
): void {
  for (let round = 0, left = pairs; round < MOST_ROUNDS && left.length > 0; round += 1) {
    const rest = join(left);
    if (rest.length === left.length) return;
    left = rest;
  }
}
