// Across articles the full name of an organisation is enough, unless every country has one so named.
import { GENERIC_BODIES } from '../../lexicon/organisation-words.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';
import { abbreviations, isAcronym } from '../within/organisations.ts';

/** Country that the name or its neighbourhood gives, null where none. */
function countryOf(node: Node): string | null {
  for (const mention of node.mentions)
    if (mention.kind === 'organisation' && mention.value.country !== null) return mention.value.country;
  return null;
}

/** 'Foreign Ministry', 'Supreme Court': the name does not say whose. */
export function isGenericBody(node: Node): boolean {
  return node.kind === 'organisation' && GENERIC_BODIES.has(node.key);
}

/** Join organisations over the collection. A generic body joins only a body of the same country; an acronym joins its one expansion. */
export function joinOrganisationsAcross(organisations: readonly Node[], clusters: Clusters): FoundDoubt[] {
  const named = organisations.filter((node) => !node.unnamed);
  const first = new Map<string, Node>();
  for (const node of named) {
    const generic = isGenericBody(node);
    const country = countryOf(node);
    if (generic && country === null) continue;
    const key = generic ? `${node.key}|${country}` : node.key;
    const other = first.get(key);
    if (other === undefined) first.set(key, node);
    else {
      const evidence = generic
        ? `Both articles name the '${node.name}' of one country (${country}).`
        : `Both articles write '${node.name}'.`;
      clusters.join(other, node, {
        rule: generic ? 'same-body-of-one-country' : 'same-name',
        evidence,
        confidence: isAcronym(node.name) ? 0.88 : 0.94,
      });
    }
  }
  return joinAcronyms(named, clusters);
}

/** An acronym that no article of its own spells out: joined when the whole collection knows one expansion, a doubt when it knows two. */
function joinAcronyms(named: readonly Node[], clusters: Clusters): FoundDoubt[] {
  const expansions = new Map<string, Map<number, Node>>();
  for (const node of named) {
    if (node.words.length < 2 || isGenericBody(node)) continue;
    for (const key of abbreviations(node)) {
      if (key.length < 3) continue; // two letters stand for too much
      const known = expansions.get(key) ?? new Map<number, Node>();
      if (!known.has(clusters.find(node))) known.set(clusters.find(node), node);
      expansions.set(key, known);
    }
  }
  return named
    .filter((node) => isAcronym(node.name))
    .flatMap((node) => placeAcronym(node, [...(expansions.get(node.key)?.values() ?? [])], clusters));
}

function placeAcronym(node: Node, candidates: readonly Node[], clusters: Clusters): FoundDoubt[] {
  const open = candidates.filter((other) => !clusters.together(node, other));
  if (open.length === 0 || open.length < candidates.length) return []; // none known, or already spelled out somewhere
  const [one] = open;
  if (one && open.length === 1) {
    clusters.join(one, node, {
      rule: 'acronym-of-only-such-name',
      evidence: `'${node.name}' has the initials of '${one.name}', the only such name in the collection.`,
      confidence: 0.8,
    });
    return [];
  }
  return open.slice(0, 3).map((other) => ({
    a: node,
    b: other,
    rule: 'acronym-of-several',
    reason: `'${node.name}' can stand for ${open
      .slice(0, 3)
      .map((each) => `'${each.name}'`)
      .join(' or ')}.`,
  }));
}
