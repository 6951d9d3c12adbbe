// Across articles an acronym that its own article does not spell out is the only name of the collection that has its initials.
import { isAcronym } from '../../text/acronym.ts';
import { initialsKey, mayAbbreviate } from '../acronym-of-name.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';

/** An acronym that no article of its own spells out: joined when the whole collection knows one expansion, a doubt when it knows two. */
export function joinAcronyms(bodies: readonly Node[], clusters: Clusters): FoundDoubt[] {
  const written = (node: Node): boolean => node.organisation.words.length > 1 && !isAcronym(node.name);
  const spelledOut = new Set(bodies.filter(written).map(clusters.find));
  const acronyms = bodies.filter((node) => isAcronym(node.name) && !spelledOut.has(clusters.find(node)));
  const telling = acronyms.filter(({ key }) => key.length > 2); // two letters stand for too much
  const wanted = new Set(telling.map(({ name }) => initialsKey(name)));
  const expansions = new Map<string, Map<number, Node>>();
  for (const node of wanted.size === 0 ? [] : bodies) {
    if (isAcronym(node.name) || node.organisation.genericItself) continue;
    for (const key of node.organisation.short.initials) {
      if (!wanted.has(key)) continue;
      const known = expansions.get(key) ?? new Map<number, Node>();
      if (known.size <= MOST_EXPANSIONS && !known.has(clusters.find(node)))
        known.set(clusters.find(node), node);
      expansions.set(key, known);
    }
  }
  return telling.flatMap((node) => {
    const names = [...(expansions.get(initialsKey(node.name))?.values() ?? [])];
    const fitting = names.filter(({ organisation }) => mayAbbreviate(node.name, organisation));
    return names.length > MOST_EXPANSIONS ? [] : placeAcronym(node, fitting, clusters);
  });
}

/** An acronym of more names than this is too common to tell anything. */
const MOST_EXPANSIONS = 50;

function placeAcronym(node: Node, candidates: readonly Node[], clusters: Clusters): FoundDoubt[] {
  if (candidates.some((other) => clusters.together(node, other))) return []; // already spelled out
  const [one] = candidates;
  if (one === undefined) return [];
  if (candidates.length === 1) {
    clusters.join(one, node, {
      rule: 'acronym-of-only-such-name',
      evidence: `'${node.name}' has the initials of '${one.name}', the only such name in the collection.`,
      confidence: 0.8,
    });
    return [];
  }
  const shown = candidates.slice(0, 3);
  return shown.map((other) => ({
    a: node,
    b: other,
    rule: 'acronym-of-several',
    reason: `'${node.name}' can stand for ${shown.map((each) => `'${each.name}'`).join(' or ')}.`,
  }));
}
