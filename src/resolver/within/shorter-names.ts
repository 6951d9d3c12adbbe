// Within one article: 'John Kennedy' is the 'John F. Kennedy' of the article, 'López Obrador' its 'Andrés Manuel López Obrador'.
import { addTo, type Buckets, distinct } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import { type NameParts, partsOf, shorterFormRule } from '../name-parts.ts';
import type { Node } from '../node.ts';

interface Taken {
  readonly node: Node;
  readonly parts: NameParts;
}

const HOW: ReadonlyMap<string, string> = new Map([
  ['middle-name-left-out', 'without a middle name'],
  ['middle-name-shortened', 'with a middle name as initial'],
  ['initial-for-name', 'with an initial for the given name'],
  ['nickname', 'with the short form of the given name'],
  ['family-names-of-name', 'by the family names alone'],
  ['first-words-of-name', 'without the last of the family names'],
]);

/** Join full names with the one longer form that the article has; several forms that cannot be one person are doubts. */
export function joinShorterNames(full: readonly Node[], clusters: Clusters): FoundDoubt[] {
  const taken = full
    .map((node): Taken => ({ node, parts: partsOf(node.name) }))
    .sort((a, b) => lengthOf(b.parts) - lengthOf(a.parts) || a.node.index - b.node.index);
  const parts = new Map(taken.map((one) => [one.node.index, one.parts]));
  const buckets: Buckets = new Map();
  const doubts: FoundDoubt[] = [];
  for (const one of taken) {
    doubts.push(...joinOne(one, longerThan(one, buckets, parts), clusters));
    for (const key of edgeKeys(one.parts)) addTo(buckets, key, one.node);
  }
  return doubts;
}

/** Initials are shorter than any word. */
function lengthOf({ words }: NameParts): number {
  return words.reduce((sum, word) => sum + (word.length === 1 ? 1 : 100), 0);
}

/** A shorter form shares the first or the last word. */
function edgeKeys({ words }: NameParts): Set<string> {
  return new Set([`first|${words[0]}`, `last|${words.at(-1)}`]);
}

interface Longer {
  readonly node: Node;
  readonly rule: string;
}

function longerThan(one: Taken, buckets: Buckets, parts: ReadonlyMap<number, NameParts>): Longer[] {
  return [...edgeKeys(one.parts)]
    .flatMap((key) => buckets.get(key) ?? [])
    .flatMap((node) => {
      const own = parts.get(node.index);
      const rule = own === undefined ? null : shorterFormRule(one.parts, own);
      return rule === null ? [] : [{ node, rule }];
    });
}

function joinOne({ node }: Taken, longer: readonly Longer[], clusters: Clusters): FoundDoubt[] {
  const others = distinct(
    longer.map((one) => one.node),
    clusters,
  ).filter((other) => !clusters.together(node, other));
  const [first] = longer;
  if (first === undefined || others.length === 0) return [];
  if (others.length === 1 && longer.every((one) => clusters.together(one.node, first.node))) {
    clusters.join(first.node, node, {
      rule: first.rule,
      evidence: `'${node.name}' is '${first.node.name}' ${HOW.get(first.rule)}, and no other name of the article fits.`,
      confidence:
        first.rule === 'middle-name-left-out' || first.rule === 'middle-name-shortened' ? 0.93 : 0.85,
    });
    return [];
  }
  return others.slice(0, 3).map((other) => ({
    a: node,
    b: other,
    rule: 'shorter-form-of-several',
    reason: `'${node.name}' can be a shorter form of more than one name of the article, '${other.name}' among them.`,
  }));
}
