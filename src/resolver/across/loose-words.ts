// 'Idris Salleh', 'Idris Tun Salleh' and 'Idris Abdul Salleh': one name, with and without words that papers leave out at will.
import { addTo, type Buckets, distinct } from '../buckets.ts';
import type { FoundDoubt } from '../doubts.ts';
import { bareName, hasLooseWords } from '../name-parts.ts';
import type { Node } from '../node.ts';
import { commonGround } from './common-ground.ts';
import { type Context, MOST_DOUBTS } from './longer-names.ts';

/** Join those of one name who share an office or an organisation; the others are doubts. Linear in names: nodes meet by key only. */
export function joinLooseWords(full: readonly Node[], context: Context): FoundDoubt[] {
  const groups: Buckets = new Map();
  const loose = full.filter(({ parts }) => !parts.familyFirst && hasLooseWords(parts));
  const keys = new Set(loose.map(({ parts }) => bareName(parts)));
  for (const node of keys.size === 0 ? [] : full) {
    const key = bareName(node.parts);
    if (keys.has(key) && !node.parts.familyFirst) addTo(groups, key, node);
  }
  return [...groups.values()].flatMap((group) => joinGroup(group, context));
}

function joinGroup(group: readonly Node[], { clusters, ...ground }: Context): FoundDoubt[] {
  const bearers = distinct(group, clusters);
  if (bearers.length > MOST_BEARERS) return [];
  const doubts: FoundDoubt[] = [];
  for (const [at, b] of bearers.entries()) {
    const others = bearers.slice(0, at).filter((a) => !clusters.together(a, b));
    for (const a of others) {
      const common = clusters.together(a, b) ? null : commonGround(a, b, ground);
      if (common === null) continue;
      clusters.join(a, b, {
        rule: `loose-words-and-${common.by}`,
        evidence: `'${a.name}' and '${b.name}' are one name but for words that are left out at will, and ${common.words}.`,
        confidence: 0.85,
      });
    }
    const left = others.filter((a) => !clusters.together(a, b)).slice(0, MOST_DOUBTS);
    doubts.push(...left.map((a) => doubt(a, b)));
  }
  return doubts;
}

/** A name of more bearers is too common to tell anything. */
const MOST_BEARERS = 8;

function doubt(a: Node, b: Node): FoundDoubt {
  return {
    a,
    b,
    rule: 'loose-words-left-out',
    reason: `'${a.name}' and '${b.name}' are one name but for words that are left out at will, and nothing else in the articles says that they are one person.`,
  };
}
