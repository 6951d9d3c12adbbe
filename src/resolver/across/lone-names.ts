// A family or given name alone, in an article that names nobody so in full: 'President Putin', 'Governor Hoa'.
import { addTo, addToSet } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import { generationOf } from '../name-parts.ts';
import type { Node } from '../node.ts';
import { bareKey } from '../within/short-names.ts';
import { type Context, MOST_DOUBTS } from './longer-names.ts';
import { type Offices, sharedOffice } from './offices.ts';

/** By key of a lone name: those whom it may mean, a node for each cluster. */
type Bearers = ReadonlyMap<string, ReadonlyMap<number, Node>>;

/**
 * Join each to the one person of that surname, or called so by another article, who holds the same office; a surname is else left apart with a
 * doubt. Linear in names and their offices.
 */
export function placeLoneNames(
  named: readonly Node[],
  full: readonly Node[],
  { offices, clusters }: Context,
): FoundDoubt[] {
  const withFullName = new Map(full.map((node) => [clusters.find(node), node]));
  const lone = loneAmong(named, withFullName, clusters);
  if (lone.length === 0) return [];
  const wanted = new Set(lone.map(bareKey));
  const bySurname = groupBySurname(full, wanted, clusters);
  const isNamedInFull = bearersInArticle(full, lone);
  const byCalling = groupByCalling(named, { wanted, bySurname, withFullName }, clusters);
  const byOffice = groupByOffice(bySurname, offices, () => true);
  const byCall = groupByOffice(byCalling, offices, (office) => !ROYAL.has(office));
  const reasons = new Map<string, string>(); // one surname can stand alone in any number of articles
  return lone.flatMap((node) => {
    const matching = new Set(
      Array.from(offices.of(node), (office) => {
        const key = `${bareKey(node)}|${office}`;
        return [...(byOffice.get(key) ?? []), ...(byCall.get(key) ?? [])];
      })
        .flat()
        .filter((one) => isOfGeneration(node, one)),
    );
    const [one] = matching;
    if (one === undefined || matching.size > 1)
      return isNamedInFull(node) ? [] : surnameDoubts(node, bySurname.get(bareKey(node)), reasons);
    const office = sharedOffice(node, one, offices);
    const isCalled = !one.personKeys.family.includes(bareKey(node));
    clusters.join(one, node, {
      rule: isCalled ? 'called-so-elsewhere-and-office' : 'family-name-and-office',
      evidence: isCalled
        ? `Another article calls ${one.name} '${node.name}', and both are called ${office}.`
        : `'${node.name}' and '${one.name}' share the family name and are both called ${office}.`,
      confidence: isCalled ? 0.82 : 0.85,
    });
    return [];
  });
}

/** Those whose cluster nobody writes in full. */
export function loneAmong(
  named: readonly Node[],
  withFullName: { readonly has: (root: number) => boolean },
  clusters: Clusters,
): readonly Node[] {
  return named.filter((node) => !node.full && !withFullName.has(clusters.find(node)));
}

/** Whether the article of a lone name has somebody of that family name in full: it then says more than the name, and asks by itself where it leaves a choice. */
function bearersInArticle(full: readonly Node[], lone: readonly Node[]): (node: Node) => boolean {
  const [asked, named] = [new Map<number, Set<string>>(), new Map<number, Set<string>>()];
  for (const node of lone) addToSet(asked, node.articleNumber, bareKey(node));
  for (const node of full) {
    const keys = asked.get(node.articleNumber);
    if (keys === undefined) continue;
    for (const key of node.personKeys.family) if (keys.has(key)) addToSet(named, node.articleNumber, key);
  }
  return (node) => named.get(node.articleNumber)?.has(bareKey(node)) === true;
}

/** 'Marcos Jr.' is Ferdinand Marcos Jr., and not the father. */
function isOfGeneration(lone: Node, { parts }: Node): boolean {
  const own = generationOf(lone.parts);
  return own === null || own === generationOf(parts);
}

function surnameDoubts(
  node: Node,
  candidates: ReadonlyMap<number, Node> | undefined,
  reasons: Map<string, string>,
): readonly FoundDoubt[] {
  if (candidates === undefined || candidates.size > MOST_DOUBTS) return [];
  return Array.from(candidates.values(), (b) => {
    const reason = `The article says only '${node.name}'. A family name alone is not enough to take this for ${b.name}.`;
    const known = reasons.get(reason) ?? reason;
    reasons.set(known, known);
    return { a: node, b, rule: 'family-name-alone', reason: known };
  });
}

/** Family name (its last word), where it is wanted, to one node for each cluster of people so named. */
function groupBySurname(full: readonly Node[], wanted: ReadonlySet<string>, clusters: Clusters): Bearers {
  const groups = new Map<string, Map<number, Node>>();
  for (const node of full)
    for (const key of node.personKeys.family) if (wanted.has(key)) addBearer(groups, key, node, clusters);
  return groups;
}

interface Known {
  readonly wanted: ReadonlySet<string>;
  readonly bySurname: Bearers;
  /** By cluster: a full name of it. */
  readonly withFullName: ReadonlyMap<number, Node>;
}

/** 'Huyen', where it is wanted, to those whose own articles call them so behind a full name: in Vietnam, Ethiopia and Burma people go by given names. */
function groupByCalling(
  named: readonly Node[],
  { wanted, bySurname, withFullName }: Known,
  clusters: Clusters,
): Bearers {
  const groups = new Map<string, Map<number, Node>>();
  for (const node of named) {
    if (node.full || !wanted.has(node.key)) continue;
    const root = clusters.find(node);
    const one = withFullName.get(root);
    if (one !== undefined && bySurname.get(node.key)?.has(root) !== true)
      addBearer(groups, node.key, one, clusters);
  }
  return groups;
}

function addBearer(
  groups: Map<string, Map<number, Node>>,
  key: string,
  node: Node,
  clusters: Clusters,
): void {
  const root = clusters.find(node);
  const group = groups.get(key) ?? new Map<number, Node>();
  if (!group.has(root)) group.set(root, node);
  groups.set(key, group);
}

/** 'putin|president' to those so called who hold the office; two are enough to know that it is not one. */
function groupByOffice(
  bearers: Bearers,
  offices: Offices,
  counts: (office: string) => boolean,
): ReadonlyMap<string, readonly Node[]> {
  const groups = new Map<string, Node[]>();
  for (const [name, nodes] of bearers)
    for (const node of nodes.values())
      for (const office of offices.of(node)) {
        const key = `${name}|${office}`;
        if (counts(office) && (groups.get(key)?.length ?? 0) < 2) addTo(groups, key, node);
      }
  return groups;
}

/** Houses give few names to many: 'Prince Khalid' and 'King Khalid' are whoever is meant. */
export const ROYAL: ReadonlySet<string> = new Set(
  'king|queen|pope|emperor|empress|crown prince|crown princess|prince|princess|emir|sultan|sheikh'.split('|'),
);
