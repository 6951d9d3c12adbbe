// 'Swiss National Bank (SNB)' and 'Schweizerische Nationalbank (SNB)': one short form that two languages spell out.
import type { Collection } from '../../collection/collection.ts';
import { isAcronym } from '../../text/acronym.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import { initialsKey } from '../acronym-of-name.ts';
import { addToSet } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';
import { scenesOf } from './scenes.ts';

/** Two letters stand for too much. */
const LEAST_LETTERS = 3;

/** Names that one acronym stands for. */
interface SpelledOut {
  readonly node: Node;
  /** Of the articles that write the name out. */
  readonly languages: ReadonlySet<string>;
}

/**
 * Join the two names of an acronym where no article of one language writes out the other's, and both articles name another person or
 * organisation as well; so these must have been joined. Linear in names.
 */
export function joinAcronymsOfLanguages(
  bodies: readonly Node[],
  { collection, clusters }: { readonly collection: Collection; readonly clusters: Clusters },
): void {
  const pairs = [...namesByAcronym(bodies, collection, clusters)].flatMap(([acronym, names]) => {
    const [a, b, more] = [...names.values()];
    if (a === undefined || b === undefined || more !== undefined) return [];
    return speakAlike(a, b) ? [] : [{ acronym, a: a.node, b: b.node }];
  });
  const sceneOf = scenesOf(pairs, collection, clusters);
  // all is judged before anything is joined
  const judged = pairs.map((pair) => ({ ...pair, scene: sceneOf(pair) }));
  for (const { acronym, a, b, scene } of judged)
    if (scene !== null)
      clusters.join(a, b, {
        rule: 'acronym-in-two-languages',
        evidence: `'${a.name}' and '${b.name}' are both called ${acronym.toUpperCase()} in their articles, of two languages, and ${scene}.`,
        confidence: 0.85,
      });
}

function speakAlike(a: SpelledOut, b: SpelledOut): boolean {
  return a.languages.has('') || b.languages.has('') || [...a.languages].some((one) => b.languages.has(one));
}

/** By the key of an acronym: the names that articles give it, by their clusters. */
function namesByAcronym(
  bodies: readonly Node[],
  { articles }: Collection,
  clusters: Clusters,
): ReadonlyMap<string, ReadonlyMap<number, SpelledOut>> {
  const acronyms = new Map<number, string>();
  for (const node of bodies)
    if (isAcronym(node.name) && node.key.length >= LEAST_LETTERS)
      acronyms.set(clusters.find(node), initialsKey(node.name));
  const languages = new Map<number, Set<string>>();
  const names = new Map<string, Map<number, SpelledOut>>();
  for (const node of acronyms.size === 0 ? [] : bodies) {
    const root = clusters.find(node);
    const acronym = acronyms.get(root);
    if (acronym === undefined || isAcronym(node.name) || node.organisation.words.length < 2) continue;
    const language = primaryLanguage(articles.list[node.articleNumber]?.language ?? '');
    addToSet(languages, root, language === 'und' ? '' : language);
    const known = names.get(acronym) ?? new Map<number, SpelledOut>();
    names.set(acronym, known);
    if (!known.has(root)) known.set(root, { node, languages: languages.get(root) ?? new Set() });
  }
  return names;
}
