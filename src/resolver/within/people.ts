// Within one article: a surname alone is the person named in full before, and spellings meet.
import type { PersonMention } from '../../records/mention.ts';
import { nameKey, nameWords, parsePersonName } from '../../text/person-name.ts';
import { romanisationKey } from '../../text/romanisation.ts';
import type { Clusters, Reason } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';

/** Join the people of one article; what stays open comes back as doubts. */
export function joinPeopleWithin(people: readonly Node[], clusters: Clusters): FoundDoubt[] {
  const named = people.filter((node) => !node.unnamed);
  const full = named.filter((node) => node.full);
  joinFullNames(full, clusters);
  return named.filter((node) => !node.full).flatMap((node) => joinShortName(node, full, clusters));
}

/** Two full names of one article that differ only in spelling, order or a middle name. */
function joinFullNames(full: readonly Node[], clusters: Clusters): void {
  const byKey = new Map<string, Node>();
  for (const node of full) {
    for (const [rule, key] of spellings(node)) {
      const other = byKey.get(`${rule}|${key}`);
      if (other === undefined) byKey.set(`${rule}|${key}`, node);
      else clusters.join(other, node, fullNameReason(rule, other, node));
    }
  }
  joinMiddleNames(full, clusters);
}

function spellings(node: Node): [string, string][] {
  return [
    ['same-romanisation', romanisationKey(node.name)],
    ['same-words-other-order', [...node.words].sort().join(' ')],
  ];
}

/** 'John F. Kennedy' is the 'John Kennedy' of the article; 'John F.' and 'John P. Kennedy' are two, and 'Kim Jong-un' has no middle name. */
function joinMiddleNames(full: readonly Node[], clusters: Clusters): void {
  const short = new Map<string, Node>();
  const long: { node: Node; key: string }[] = [];
  for (const node of full) {
    const { given, family } = personValue(node);
    const givenWords = nameWords(given ?? '');
    if (family === null || givenWords[0] === undefined || parsePersonName(node.name).familyFirst) continue;
    const key = `${givenWords[0]} ${nameKey(family)}`;
    if (givenWords.length === 1) short.set(key, node);
    else if (!given?.includes('-')) long.push({ node, key });
  }
  for (const { node, key } of long) {
    const other = short.get(key);
    if (other !== undefined) clusters.join(other, node, fullNameReason('middle-name-left-out', other, node));
  }
}

function fullNameReason(rule: string, a: Node, b: Node): Reason {
  const how = new Map([
    ['same-romanisation', 'are the same name in two romanisations'],
    ['same-words-other-order', 'are the same words in another order'],
    ['middle-name-left-out', 'have first and family name in common and differ in a middle name only'],
  ]).get(rule);
  return { rule, evidence: `'${a.name}' and '${b.name}' stand in one article and ${how}.`, confidence: 0.93 };
}

/** A surname or given name: that (else the given name) of exactly one person of the article. */
function joinShortName(node: Node, full: readonly Node[], clusters: Clusters): FoundDoubt[] {
  for (const part of ['family', 'given'] as const) {
    const candidates = distinct(
      full.filter((other) => partKeys(other, part).includes(node.key)),
      clusters,
    );
    const one = candidates.length > 1 ? withTitleOf(node, candidates) : candidates[0];
    if (one) {
      clusters.join(one, node, {
        rule: part === 'family' ? 'family-name-in-same-article' : 'given-name-in-same-article',
        evidence: `'${node.name}' is the ${part} name of ${one.name}, the only person so named in this article.`,
        confidence: part === 'family' ? 0.95 : 0.85,
      });
      return [];
    }
    if (candidates.length > 1) {
      return candidates.map((other) => ({
        a: node,
        b: other,
        rule: 'shared-family-name',
        reason: `'${node.name}' may be ${candidates.map((each) => each.name).join(' or ')}: more than one person of the article has this name.`,
      }));
    }
  }
  return [];
}

/** 'Assad' is enough for 'al-Assad', 'Berg' for 'van der Berg'. */
function partKeys(node: Node, part: 'family' | 'given'): string[] {
  const value = personValue(node)[part];
  if (value === null) return [];
  const last = nameWords(value).at(-1);
  return part === 'family' && last !== undefined
    ? [nameKey(value), last]
    : [nameKey(value), nameWords(value)[0] ?? ''];
}

function withTitleOf(node: Node, candidates: readonly Node[]): Node | undefined {
  const title = personValue(node).title?.toLowerCase();
  if (title === undefined) return undefined;
  const same = candidates.filter((other) =>
    other.mentions.some(
      (mention) => mention.kind === 'person' && mention.value.title?.toLowerCase() === title,
    ),
  );
  return same.length === 1 ? same[0] : undefined;
}

/** One node for each cluster. */
function distinct(nodes: readonly Node[], clusters: Clusters): Node[] {
  const seen = new Set<number>();
  return nodes.filter((node) => {
    const root = clusters.find(node);
    if (seen.has(root)) return false;
    seen.add(root);
    return true;
  });
}

/** Name parts and title of a person node: of the first mention that has them. */
export function personValue(node: Node): Pick<PersonMention['value'], 'given' | 'family' | 'title'> {
  const values = node.mentions.flatMap((mention) => (mention.kind === 'person' ? [mention.value] : []));
  const parts = values.find((value) => value.family !== null);
  return {
    given: parts?.given ?? null,
    family: parts?.family ?? null,
    title: values.find((value) => value.title !== null)?.title ?? null,
  };
}
