// What becomes of the bearers of one full name whose callings differ: one after all, two, or a question.
import type { Collection } from '../../collection/collection.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';
import type { Bearer, BearerOf } from './namesakes.ts';
import type { Pair } from './only-partners.ts';
import { RARE_PEOPLE, scenesOf } from './scenes.ts';

/** One of several times as many articles as all others together is the one that an article means which tells nothing. */
const TIMES_AS_MANY = 5;

/** More sides of one name than this are not compared with each other. */
const MOST_COMPARED = 8;

/** Those of one side, or those of whom the articles tell nothing. */
interface Group {
  readonly node: Node;
  readonly noun: string;
  readonly by: Bearer['by'];
  count: number;
}

interface Namesakes {
  readonly sides: Map<string, Group>;
  readonly undecided: Node[];
}

/**
 * Bearers of one name who have just been joined side by side. Two sides are one where both articles name another person as well whom few do; else
 * no later rule may join them, and they are a doubt. Whoever is of no side joins the one that shares a person with them, or that is in nearly all
 * articles; else they stay among themselves, in doubt.
 */
export function settleNamesakes(
  full: readonly Node[],
  bearerOf: BearerOf,
  { collection, clusters }: { readonly collection: Collection; readonly clusters: Clusters },
): FoundDoubt[] {
  const names = grouped(full, bearerOf);
  const pairs = [...names.values()].flatMap(pairsOf);
  const sceneOf = scenesOf(pairs, collection, clusters, RARE_PEOPLE);
  return [...names.values()].flatMap((name) => settle(name, (pair) => sceneOf(pair), clusters));
}

function grouped(full: readonly Node[], bearerOf: BearerOf): ReadonlyMap<number, Namesakes> {
  const names = new Map<number, Namesakes>();
  for (const node of full) {
    const bearer = bearerOf(node);
    if (bearer === null) continue;
    const name: Namesakes = names.get(node.keyNumber) ?? { sides: new Map(), undecided: [] };
    names.set(node.keyNumber, name);
    const { sides, undecided } = name;
    const known = sides.get(bearer.side ?? '');
    if (bearer.side === null) undecided.push(node);
    else if (known === undefined)
      sides.set(bearer.side, { node, noun: bearer.noun, by: bearer.by, count: 1 });
    else known.count += 1;
  }
  return names;
}

function pairsOf({ sides, undecided }: Namesakes): readonly Pair[] {
  const groups = [...sides.values()].slice(0, MOST_COMPARED);
  return [
    ...groups.flatMap(({ node: a }, at) => groups.slice(at + 1).map(({ node: b }) => ({ a, b }))),
    ...undecided.flatMap((b) => groups.map(({ node: a }) => ({ a, b }))),
  ];
}

function settle(
  { sides, undecided }: Namesakes,
  sceneOf: (pair: Pair) => string | null,
  clusters: Clusters,
): FoundDoubt[] {
  const groups = [...sides.values()];
  // all is judged before anything is joined
  const compared = groups.slice(0, MOST_COMPARED);
  const scenes = compared.flatMap(({ node: a }, at) =>
    compared.slice(at + 1).flatMap(({ node: b }) => scenePair({ a, b }, sceneOf)),
  );
  const placed = undecided.map((b) => compared.flatMap(({ node: a }) => scenePair({ a, b }, sceneOf)));
  for (const scene of scenes) joinByScene(scene, clusters);
  clusters.part(groups.map(({ node }) => node));
  const most = mostNamed(groups);
  let bare: Node | null = null;
  for (const [at, node] of undecided.entries()) {
    const [one, more] = placed[at] ?? [];
    if (one !== undefined && more === undefined) joinByScene(one, clusters);
    else if (most !== null) joinMostNamed(most, node, clusters);
    else if (bare === null) bare = node;
    else clusters.join(bare, node, { rule: 'same-full-name', evidence: bothWrite(node), confidence: 0.8 });
  }
  return [...doubtsBetween(groups), ...doubtsOf(bare, groups)];
}

interface ScenePair extends Pair {
  readonly scene: string;
}

function scenePair(pair: Pair, sceneOf: (pair: Pair) => string | null): readonly ScenePair[] {
  const scene = sceneOf(pair);
  return scene === null ? [] : [{ ...pair, scene }];
}

function joinByScene({ a, b, scene }: ScenePair, clusters: Clusters): void {
  clusters.join(a, b, {
    rule: 'same-full-name-and-scene',
    evidence: `${bothWrite(a).slice(0, -1)}, and ${scene}.`,
    confidence: 0.88,
  });
}

function joinMostNamed({ node: a, noun }: Group, b: Node, clusters: Clusters): void {
  clusters.join(a, b, {
    rule: 'same-full-name-most-named',
    evidence: `${bothWrite(b)} This one does not say who that is; nearly all that do mean the ${noun}.`,
    confidence: 0.75,
  });
}

function bothWrite({ name }: Node): string {
  return `Both articles write the full name '${name}'.`;
}

function mostNamed(groups: readonly Group[]): Group | null {
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  return groups.find(({ count }) => count >= TIMES_AS_MANY * (all - count)) ?? null;
}

function doubtsBetween(groups: readonly Group[]): FoundDoubt[] {
  const [first, ...others] = groups;
  return first === undefined
    ? []
    : others.slice(0, MOST_DOUBTS).map((other) => ({
        a: first.node,
        b: other.node,
        rule: `same-name-other-${first.by}`,
        reason: `Both articles write '${first.node.name}', but one calls the bearer ${first.noun}, the other ${other.noun}, and nothing else says that they are one person.`,
      }));
}

function doubtsOf(bare: Node | null, groups: readonly Group[]): FoundDoubt[] {
  if (bare === null) return [];
  return groups.slice(0, MOST_DOUBTS).map(({ node, noun, by }) => ({
    a: bare,
    b: node,
    rule: `same-name-other-${by}`,
    reason: `The article says only '${bare.name}', and the collection has more than one so called, a ${noun} among them.`,
  }));
}

/** More people of one name than this are not told one by one. */
const MOST_DOUBTS = 3;
