// 'Chamal', in an article about Mahinda Rajapaksa: the Chamal Rajapaksa whom another article names beside him.
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';
import { articlesOf, haveOneInCommon } from './articles-of.ts';
import { ROYAL } from './lone-names.ts';

/** A given name of more people than this tells nothing beside a family name. */
const MOST_BEARERS = 50;
/** In shorter names a letter makes another name. */
const LEAST_LETTERS = 3;
/** Of a family, so many people of an article are looked at. */
const MOST_RELATIVES = 8;

/** People of a given name: by family name, a node for each cluster. */
type Families = ReadonlyMap<string, ReadonlyMap<number, Node>>;

/**
 * Join a name of one word with the only one who has it as given name and bears the family name of somebody whom its article names in full, where another article
 * names these two; so people named in full must have been joined. Words that are a family name of somebody stay, 'King Khalid', 'a son, Evelio', and who may be
 * somebody named in full in the same article, which has settled it or asks. Linear in names.
 */
export function joinGivenNamesOfFamilies(
  lone: readonly Node[],
  full: readonly Node[],
  clusters: Clusters,
): void {
  const asked = lone.filter(
    (node) => node.words.length === 1 && node.key.length >= LEAST_LETTERS && node.told(namesakeIn) === null,
  );
  if (asked.length === 0) return;
  const bearers = bearersOf(asked, full, clusters);
  const relatives = familiesIn(asked, full);
  const pairs = asked.flatMap((node) => {
    const families = bearers.get(node.key);
    const named = families === undefined ? undefined : relatives.get(node.articleNumber);
    const pair = named === undefined || families === undefined ? null : onlyRelative(families, named);
    return pair === null ? [] : [{ node, ...pair }];
  });
  const { areNamedTogether, isNamedIn } = articlesNaming(
    pairs.flatMap(({ one, others }) => [one, ...others]),
    clusters,
  );
  // all is judged before anything is joined
  const judged = pairs.map(({ node, one, others }) => {
    const isSettled = isNamedIn(one, node.articleNumber);
    const beside = isSettled ? undefined : others.find((other) => areNamedTogether(one, other));
    return { node, one, beside };
  });
  for (const { node, one, beside } of judged)
    if (beside !== undefined)
      clusters.join(one, node, {
        rule: 'given-name-beside-family',
        evidence: `The article names ${beside.name} and calls somebody '${node.name}' alone; another names ${one.name} with ${beside.name}, and nobody else of the family name is called so.`,
        confidence: 0.8,
      });
}

/** The title of whoever may bear the name of another one of the family: 'King', 'a son'. */
function namesakeIn(value: object): string | null {
  const title = 'title' in value && typeof value.title === 'string' ? value.title.toLowerCase() : '';
  return ROYAL.has(title) || /^an? /u.test(title) ? title : null;
}

/** By given name that stands alone somewhere and is nobody's family name. */
function bearersOf(
  asked: readonly Node[],
  full: readonly Node[],
  clusters: Clusters,
): ReadonlyMap<string, Families> {
  const wanted = new Set(asked.map(({ key }) => key));
  const isFamilyName = new Set<string>();
  const counts = new Map<string, number>();
  const bearers = new Map<string, Map<string, Map<number, Node>>>();
  for (const node of full) {
    const { family, given } = node.personKeys;
    for (const key of family) if (wanted.has(key)) isFamilyName.add(key);
    for (const key of given) {
      if (!wanted.has(key) || (counts.get(key) ?? 0) > MOST_BEARERS) continue;
      const families = bearers.get(key) ?? new Map<string, Map<number, Node>>();
      bearers.set(key, families);
      for (const name of family) {
        const own = families.get(name) ?? new Map<number, Node>();
        families.set(name, own.set(clusters.find(node), node));
      }
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Map(
    [...bearers].filter(([key]) => !isFamilyName.has(key) && (counts.get(key) ?? 0) <= MOST_BEARERS),
  );
}

/** By article with a lone name: family names that it names in full, with their bearers. */
function familiesIn(
  asked: readonly Node[],
  full: readonly Node[],
): ReadonlyMap<number, ReadonlyMap<string, readonly Node[]>> {
  const found = new Map(asked.map(({ articleNumber }) => [articleNumber, new Map<string, Node[]>()]));
  for (const node of full) {
    const families = found.get(node.articleNumber);
    if (families === undefined) continue;
    for (const key of node.personKeys.family) {
      const known = families.get(key);
      if (known === undefined) families.set(key, [node]);
      else if (known.length < MOST_RELATIVES) known.push(node);
    }
  }
  return found;
}

/** The only bearer of a given name whose family the article names, and those whom it names of that family; null where two fit, or none. */
function onlyRelative(
  families: Families,
  named: ReadonlyMap<string, readonly Node[]>,
): { readonly one: Node; readonly others: readonly Node[] } | null {
  const fitting = new Map<number, { readonly one: Node; readonly others: readonly Node[] }>();
  for (const [family, bearers] of families) {
    const others = named.get(family);
    if (others !== undefined) for (const [root, one] of bearers) fitting.set(root, { one, others });
  }
  const [only, more] = fitting.values();
  return only === undefined || more !== undefined ? null : only;
}

interface Articles {
  /** Whether an article names two people; looked up once for each two. */
  readonly areNamedTogether: (a: Node, b: Node) => boolean;
  readonly isNamedIn: (node: Node, article: number) => boolean;
}

function articlesNaming(people: readonly Node[], clusters: Clusters): Articles {
  const articles = articlesOf(people, clusters);
  const { find } = clusters;
  const known = new Map<string, boolean>();
  return {
    areNamedTogether(a, b) {
      const key = `${find(a)}|${find(b)}`;
      const found = known.get(key) ?? haveOneInCommon(articles.get(find(a)), articles.get(find(b)));
      known.set(key, found);
      return found;
    },
    isNamedIn: (node, article) => articles.get(find(node))?.has(article) === true,
  };
}
