// A person in another script and in Latin letters: أسامة ربيع and Osama Rabie, プーチン and Putin.
import type { Collection } from '../../collection/collection.ts';
import { type Readings, readingsOf } from '../../text/sounds/readings.ts';
import { namesReadAs, type SpelledNames, spelledNames } from '../../text/sounds/spelled-names.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';
import { commonGround } from './common-ground.ts';
import { type Context, MOST_DOUBTS } from './longer-names.ts';
import type { Pair } from './only-partners.ts';
import { scenesOf } from './scenes.ts';

/**
 * Compare full names in other scripts with those in Latin letters, sound by sound. A name of a script that writes its vowels joins the one Latin
 * name that reads so. One of a script that leaves them out (Arabic, Hebrew, Thai), or whose signs have many readings (Han), joins only
 * where the articles have more in common: an office, an organisation, another person, a place on one day. All else that reads alike is a doubt. Near-linear: Latin
 * names are sorted once and looked up.
 */
export function joinAcrossScripts(
  full: readonly Node[],
  collection: Collection,
  context: Context,
): FoundDoubt[] {
  const { clusters } = context;
  const found = candidatesOf(full, context);
  const pairs = found.flatMap(({ node, latin }) => latin.map((b): Pair => ({ a: node, b })));
  const sceneOf = scenesOf(pairs, collection, clusters);
  // all is judged before anything is joined: what a pair rests on may not be what was joined for its sake
  const judged = found.map((each): Judged => {
    const groundOf = (b: Node): string | null =>
      commonGround(each.node, b, context)?.words ?? sceneOf({ a: each.node, b });
    const backed = each.latin.flatMap((node) => {
      const ground = groundOf(node);
      return ground === null ? [] : [{ node, ground }];
    });
    return { ...each, backed };
  });
  const claims = countClaims(judged, ({ latin }) => latin, clusters);
  const backedClaims = countClaims(judged, ({ backed }) => backed.map(({ node }) => node), clusters);
  const ready = judged.map((one) => {
    const alone = one.latin.length === 1 && one.latin.every((node) => claims(one, node) === 1);
    const backed = one.backed.filter(({ node }) => backedClaims(one, node) === 1);
    return { ...one, alone, backed: one.backed.length === 1 ? backed : [] };
  });
  return ready.flatMap((one) => decide(one, context));
}

/** A name in another script, and the Latin ones that it may be, one for each cluster. */
interface Candidates {
  readonly node: Node;
  readonly latin: readonly Node[];
  readonly script: string;
  readonly sounded: boolean;
}

interface Backed {
  readonly node: Node;
  /** 'both are called president'. */
  readonly ground: string;
}

interface Judged extends Candidates {
  /** Those candidates for whom more speaks than the name. */
  readonly backed: readonly Backed[];
}

/** How many names of one script claim a Latin one. */
function countClaims(
  judged: readonly Judged[],
  claimed: (one: Judged) => readonly Node[],
  { find }: Context['clusters'],
): (one: Judged, node: Node) => number {
  const counts = new Map<string, number>();
  const keyOf = ({ script }: Judged, node: Node): string => `${script}|${find(node)}`;
  for (const one of judged)
    for (const node of claimed(one)) counts.set(keyOf(one, node), (counts.get(keyOf(one, node)) ?? 0) + 1);
  return (one, node) => counts.get(keyOf(one, node)) ?? 0;
}

/** `alone`: it reads as one Latin name only, and nothing else of its script does. */
function decide(
  { node, latin, sounded, alone, backed: [backed] }: Judged & { readonly alone: boolean },
  { clusters }: Context,
): FoundDoubt[] {
  const [only] = latin;
  if (backed !== undefined) {
    clusters.join(backed.node, node, {
      rule: 'same-name-in-other-script-and-ground',
      evidence: `'${node.name}' reads as '${backed.node.name}', and ${backed.ground}.`,
      confidence: 0.85,
    });
    return [];
  }
  if (alone && sounded && only !== undefined) {
    clusters.join(only, node, {
      rule: 'same-name-in-other-script',
      evidence: `'${node.name}' reads as '${only.name}', and no other name of the collection does.`,
      confidence: 0.83,
    });
    return [];
  }
  return latin.slice(0, MOST_DOUBTS).map((b) => ({
    a: node,
    b,
    rule: 'can-be-read-as',
    reason: alone
      ? `'${node.name}' can be read as '${b.name}', but its letters do not tell every sound, and nothing else in the articles says that they are one person.`
      : `'${node.name}' can be read as '${b.name}', but more than one name of the collection fits.`,
  }));
}

function candidatesOf(full: readonly Node[], { clusters }: Context): readonly Candidates[] {
  const foreign = full.filter((node) => !node.latin && !node.unnamed);
  if (foreign.length === 0) return [];
  const known = new Map<number, Readings | null>();
  for (const node of foreign)
    if (!known.has(node.keyNumber)) known.set(node.keyNumber, readingsOf(node.name));
  const all = [...known.values()].flatMap((readings) => readings ?? []);
  if (all.length === 0) return [];
  const book = bookOf(
    full,
    all.some(({ familyFirst }) => familyFirst),
  );
  const seen = new Set<number>();
  const bearersOf = new Map<number, ReadonlyMap<number, Node>>();
  return foreign.flatMap((node): readonly Candidates[] => {
    const readings = known.get(node.keyNumber) ?? null;
    const root = clusters.find(node);
    if (readings === null || seen.has(root)) return [];
    seen.add(root);
    const bearers = bearersOf.get(node.keyNumber) ?? bearersIn(book, readings, clusters.find);
    bearersOf.set(node.keyNumber, bearers);
    if (bearers.size === 0 || bearers.has(root)) return [];
    const { script, sounded } = readings;
    return [{ node, latin: [...bearers.values()].slice(0, MOST_DOUBTS + 1), script, sounded }];
  });
}

/** Latin names as they are looked up. */
interface Book {
  readonly inOrder: SpelledNames;
  /** With the last word first as well. */
  readonly eitherWay: SpelledNames;
  readonly bearers: ReadonlyMap<string, readonly Node[]>;
}

function bookOf(full: readonly Node[], turned: boolean): Book {
  const bearers = new Map<string, Node[]>();
  const [plain, either] = [new Set<string>(), new Set<string>()];
  for (const node of full) {
    if (!node.latin || node.unnamed) continue;
    const spellings = turned ? [node.key, turnedKey(node.words)] : [node.key];
    plain.add(node.key);
    for (const spelling of new Set(spellings)) {
      if (turned) either.add(spelling);
      const known = bearers.get(spelling);
      if (known === undefined) bearers.set(spelling, [node]);
      else if (known.length < MOST_BEARERS && !known.includes(node)) known.push(node);
    }
  }
  const inOrder = spelledNames(plain);
  return { inOrder, eitherWay: turned ? spelledNames(either) : inOrder, bearers };
}

/** More bearers of one spelling than this are never 'the only one'. */
const MOST_BEARERS = 400;

function turnedKey(words: readonly string[]): string {
  return [...words.slice(-1), ...words.slice(0, -1)].join('');
}

/** One node for each cluster that has a name which reads so. */
function bearersIn(
  { inOrder, eitherWay, bearers }: Book,
  { ways, familyFirst }: Readings,
  find: (node: Node) => number,
): ReadonlyMap<number, Node> {
  const found = new Map<number, Node>();
  for (const way of ways) {
    for (const name of namesReadAs(way, familyFirst ? eitherWay : inOrder))
      for (const node of bearers.get(name) ?? []) if (!found.has(find(node))) found.set(find(node), node);
  }
  return found;
}
