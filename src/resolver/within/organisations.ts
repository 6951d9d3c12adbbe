// Within one article: an acronym is the name it abbreviates, and a short form is the long one.
import { COMPANY_SUFFIXES, SMALL_NAME_WORDS } from '../../lexicon/organisation-words.ts';
import type { ExtractedStatement } from '../../records/statement.ts';
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';

/** Join the organisations of one article. `statements` are the article's own: 'Korean Central News Agency (KCNA)' is stated there. */
export function joinOrganisationsWithin(
  nodes: readonly Node[],
  statements: readonly ExtractedStatement[],
  clusters: Clusters,
): void {
  const named = nodes.filter((node) => !node.unnamed);
  joinStatedAcronyms(named, statements, clusters);
  const long = named.filter((node) => node.words.length > 1);
  for (const node of named) {
    if (isAcronym(node.name))
      joinOnly(
        node,
        long.filter((other) => abbreviations(other).has(node.key)),
        clusters,
        'acronym-of-name',
      );
    else
      joinOnly(
        node,
        long.filter((other) => isShortFormOf(node, other)),
        clusters,
        'short-form-of-name',
      );
  }
}

function joinStatedAcronyms(
  nodes: readonly Node[],
  statements: readonly ExtractedStatement[],
  clusters: Clusters,
): void {
  const stated = statements.filter((statement) => statement.property === 'acronym');
  if (stated.length === 0) return;
  const nodeOf = new Map(
    nodes.flatMap((node) => node.mentions.map((mention) => [mention.id, node] as const)),
  );
  for (const { subject, object, value } of stated) {
    const [name, acronym] = [nodeOf.get(subject), object === null ? undefined : nodeOf.get(object)];
    if (name && acronym)
      clusters.join(name, acronym, {
        rule: 'acronym-stated',
        evidence: `The article writes '${name.name} (${value})'.`,
        confidence: 0.98,
      });
  }
}

/** Join with the one candidate there is; with none or several, nothing. */
function joinOnly(
  node: Node,
  candidates: readonly Node[],
  clusters: Clusters,
  rule: 'acronym-of-name' | 'short-form-of-name',
): void {
  const roots = new Set(candidates.map(clusters.find));
  const [one] = candidates;
  if (roots.size !== 1 || one === undefined) return;
  const how = rule === 'acronym-of-name' ? 'has the initials of' : 'is a short form of';
  clusters.join(one, node, {
    rule,
    evidence: `'${node.name}' ${how} '${one.name}', the only such name in this article.`,
    confidence: 0.9,
  });
}

/** 'KCNA', 'U.N.', 'NATO'; at least two letters, all capitals. */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.&-]{1,9}$/u.test(name);
}

/** Lower-case initials of a name, with and without its small words: 'Bank of England' gives 'be' and 'boe'. */
export function abbreviations(node: Pick<Node, 'words'>): ReadonlySet<string> {
  const initials = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('');
  return new Set([initials(node.words), initials(node.words.filter((word) => !SMALL_NAME_WORDS.has(word)))]);
}

/** 'Toyota' of 'Toyota Motor Corp': the longer name begins with the shorter and goes on with words that only say what it is. */
function isShortFormOf(short: Node, long: Node): boolean {
  if (short.words.length >= long.words.length) return false;
  if (!short.words.every((word, i) => word === long.words[i])) return false;
  return long.words.slice(short.words.length).every((word) => COMPANY_SUFFIXES.has(word));
}
