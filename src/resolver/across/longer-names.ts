// One article writes less of a given name than another: 'John Kennedy' and 'John F. Kennedy', 'M. Keller' and 'Maria Keller'.
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import { shorterFormRule } from '../name-parts.ts';
import type { Node } from '../node.ts';
import { type Offices, sharedOffice } from './offices.ts';

/** More candidates than this and a doubt would only say that the name is common. */
export const MOST_DOUBTS = 3;

export interface Context {
  readonly offices: Offices;
  readonly clusters: Clusters;
}

/** A way of writing less, by which both sides get one key; null for a name that is not of that side. */
interface Way {
  readonly shortKey: (node: Node) => string | null;
  readonly longKey: (node: Node) => string | null;
  /** Names of the rule for a join and for a doubt. */
  readonly joined: string;
  readonly doubted: string;
  /** How the short one is written: 'without a middle name'. */
  readonly how: string;
}

const WAYS: readonly Way[] = [
  {
    shortKey: ({ words }) => (words.length === 2 ? words.join(' ') : null),
    longKey: ({ parts }) =>
      parts.words.length < 3 || parts.familyFirst ? null : `${parts.words[0]} ${parts.words.at(-1)}`,
    joined: 'middle-name-and-office',
    doubted: 'middle-name-left-out',
    how: 'without a middle name',
  },
  {
    shortKey: ({ parts }) => (beginsWithInitial(parts.words) ? initialKey(parts.words) : null),
    longKey: ({ parts }) =>
      parts.familyFirst || parts.words.length < 2 || beginsWithInitial(parts.words)
        ? null
        : initialKey(parts.words),
    joined: 'initial-and-office',
    doubted: 'initial-for-name',
    how: 'with an initial for the given name',
  },
];

/** A single letter of a script that has small letters: '김' is a whole family name. */
function beginsWithInitial([first = '', ...rest]: readonly string[]): boolean {
  return /^\p{Ll}$/u.test(first) && (rest.at(-1)?.length ?? 0) > 1;
}

function initialKey(words: readonly string[]): string {
  return `${words[0]?.[0] ?? ''} ${words.at(-1)}`;
}

/** One with the same office when no other long form fits, else a doubt. Nodes meet by key only. */
export function joinLongerNames(full: readonly Node[], context: Context): FoundDoubt[] {
  return WAYS.flatMap((way) => joinWay(full, way, context));
}

function joinWay(full: readonly Node[], way: Way, context: Context): FoundDoubt[] {
  const { clusters } = context;
  const short = shortNames(full, way);
  if (short.size === 0) return [];
  const groups = new Map<string, Map<number, Node>>();
  for (const node of full) {
    const key = way.longKey(node);
    if (key === null || !short.has(key)) continue;
    const group = groups.get(key) ?? new Map<number, Node>();
    if (group.size <= MOST_DOUBTS && !group.has(clusters.find(node))) group.set(clusters.find(node), node);
    groups.set(key, group);
  }
  if (groups.size === 0) return [];
  const done = new Set<number>();
  return full.flatMap((node) => {
    const root = clusters.find(node);
    const key = done.has(root) ? null : way.shortKey(node);
    const group = key === null ? undefined : groups.get(key);
    if (group === undefined) return [];
    done.add(root);
    const long = [...group.values()].filter(
      (one) => !clusters.together(one, node) && shorterFormRule(node.parts, one.parts) !== null,
    );
    return joinOne(node, long, { way, ...context });
  });
}

function shortNames(full: readonly Node[], way: Way): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const node of full) {
    const key = way.shortKey(node);
    if (key !== null) keys.add(key);
  }
  return keys;
}

function joinOne(
  node: Node,
  long: readonly Node[],
  { way, offices, clusters }: Context & { readonly way: Way },
): FoundDoubt[] {
  const [one] = long;
  const office = one !== undefined && long.length === 1 ? sharedOffice(node, one, offices) : null;
  if (one !== undefined && office !== null) {
    clusters.join(one, node, {
      rule: way.joined,
      evidence: `'${node.name}' is '${one.name}' ${way.how}, and both are called ${office}.`,
      confidence: 0.82,
    });
    return [];
  }
  return long.slice(0, MOST_DOUBTS).map((b) => ({
    a: node,
    b,
    rule: way.doubted,
    reason: `'${node.name}' can be '${b.name}' ${way.how}, but nothing else in the articles says so.`,
  }));
}
