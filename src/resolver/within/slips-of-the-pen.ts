// Within one article: 'Untied Nations' is the United Nations that it names elsewhere.
import { givenNames } from '../../lexicon/given-names.ts';
import { addTo, type Buckets } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';

/** In shorter names two letters in another order make another name. */
const LEAST_LETTERS = 7;

/** Join names of one kind of which one has two neighbouring letters in the other's order, and stands once. Linear in names. */
export function joinSlips(nodes: readonly Node[], clusters: Clusters): void {
  const alike: Buckets = new Map();
  for (const node of nodes) {
    const { key } = node;
    if (key.length < LEAST_LETTERS) continue;
    const shape = `${key.length}${key[0]}${key.at(-1)}`;
    for (const other of alike.get(shape) ?? []) {
      if (!isSwapped(other.key, key) || clusters.together(other, node) || areBothGiven(other, node)) continue;
      if (other.rows.length > 1 && node.rows.length > 1) continue;
      clusters.join(other, node, {
        rule: 'letters-swapped',
        evidence: `'${other.name}' and '${node.name}' stand in one article and differ by the order of two letters.`,
        confidence: 0.85,
      });
    }
    addTo(alike, shape, node);
  }
}

/** Whether two words of one length differ by two neighbouring letters in another order, neither at an end. */
function isSwapped(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [first = '', second = ''] = [a[at], a[at + 1]];
  if (at === 0 || at + 2 >= a.length || first !== b[at + 1] || second !== b[at]) return false;
  return /^\p{L}{2}$/u.test(first + second) && a.slice(at + 2) === b.slice(at + 2);
}

/** 'Marian Novak' and 'Marina Novak'. */
function areBothGiven(a: Node, b: Node): boolean {
  const [one = '', other = ''] = [a.words[0], b.words[0]];
  return a.kind === 'person' && one !== other && givenNames.has(one) && givenNames.has(other);
}
