// Within one article: 'Untied Nations' is the United Nations that it names elsewhere, the headline's 'Seroni Slade' the text's Neroni Slade.
import { givenNames } from '../../lexicon/given-names.ts';
import { addTo, type Buckets } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';
import type { IsHeading } from './reading-order.ts';

/** In shorter names two letters in another order make another name. */
const LEAST_LETTERS = 7;
/** In shorter names another letter makes another name, in a headline too. */
const LEAST_IN_HEADLINE = 10;

/**
 * Join names of one kind of which one has two neighbouring letters in the other's order, and stands once, or has one letter otherwise, and stands in the headline
 * alone, where the other never does. Linear in names.
 */
export function joinSlips(nodes: readonly Node[], isHeading: IsHeading, clusters: Clusters): void {
  const alike: Buckets = new Map();
  for (const node of nodes) {
    const { key } = node;
    if (key.length < LEAST_LETTERS) continue;
    const shape = `${key.length}${key[0]}${key.at(-1)}`;
    for (const other of alike.get(shape) ?? []) {
      if (clusters.together(other, node) || areBothGiven(other, node)) continue;
      const slip = slipOf(other, node, isHeading);
      if (slip !== null)
        clusters.join(other, node, {
          rule: slip.rule,
          evidence: `'${other.name}' and '${node.name}' stand in one article and differ by ${slip.how}.`,
          confidence: 0.85,
        });
    }
    addTo(alike, shape, node);
  }
}

function slipOf(
  a: Node,
  b: Node,
  isHeading: IsHeading,
): { readonly rule: string; readonly how: string } | null {
  if (isSwapped(a.key, b.key))
    return a.rows.length > 1 && b.rows.length > 1
      ? null
      : { rule: 'letters-swapped', how: 'the order of two letters' };
  return a.key.length >= LEAST_IN_HEADLINE && hasOtherLetter(a.key, b.key) && isOfHeadline(a, b, isHeading)
    ? { rule: 'other-letter-in-headline', how: 'one letter, one of them in the headline alone' }
    : null;
}

/** Whether two words of one length differ by one letter, at neither end. */
function hasOtherLetter(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return (
    at > 0 &&
    at + 1 < a.length &&
    /^\p{L}{2}$/u.test(`${a[at]}${b[at]}`) &&
    a.slice(at + 1) === b.slice(at + 1)
  );
}

/** Whether headings have one of two names and nothing else has it, and have the other nowhere. */
function isOfHeadline(a: Node, b: Node, isHeading: IsHeading): boolean {
  const [own, other] = [a, b].map(({ mentions }) => mentions.map(({ block }) => isHeading(block)));
  return (
    (own?.every(Boolean) === true && other?.some(Boolean) === false) ||
    (other?.every(Boolean) === true && own?.some(Boolean) === false)
  );
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
