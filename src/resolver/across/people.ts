// Across articles a full name is needed, or further evidence. A surname alone is never enough.
import { OFFICE_TITLES } from '../../lexicon/person-titles.ts';
import type { ExtractedStatement } from '../../records/statement.ts';
import { nameKey, nameWords } from '../../text/person-name.ts';
import { romanisationKey } from '../../text/romanisation.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';
import { personValue } from '../within/people.ts';

/** More candidates than this and a doubt would only say that the name is common. */
const MOST_DOUBTS = 3;

/** Join people over the whole collection; near misses come back as doubts. Near-linear: nodes meet by key only. */
export function joinPeopleAcross(
  people: readonly Node[],
  statements: ReadonlyMap<string, readonly ExtractedStatement[]>,
  clusters: Clusters,
): FoundDoubt[] {
  const named = people.filter((node) => !node.unnamed);
  const full = named.filter((node) => node.full);
  joinEqualNames(full, clusters);
  const offices = officesOf(named, statements);
  return [...joinSpellings(full, offices, clusters), ...placeShortNames(named, full, offices, clusters)];
}

function joinEqualNames(full: readonly Node[], clusters: Clusters): void {
  const first = new Map<string, Node>();
  for (const node of full) {
    const other = first.get(node.key);
    if (other === undefined) first.set(node.key, node);
    else
      clusters.join(other, node, {
        rule: 'same-full-name',
        evidence: `Both articles write the full name '${node.name}'.`,
        confidence: node.words.length > 2 ? 0.95 : 0.9,
      });
  }
}

/** Spellings in other romanisations: joined when both hold the same office, else a doubt. */
function joinSpellings(full: readonly Node[], offices: Offices, clusters: Clusters): FoundDoubt[] {
  const doubts: FoundDoubt[] = [];
  const first = new Map<string, Node>();
  for (const node of full) {
    const key = romanisationKey(node.name);
    const other = first.get(key);
    if (other === undefined) first.set(key, node);
    else if (!clusters.together(other, node)) {
      const office = sharedOffice(other, node, offices);
      if (office === null)
        doubts.push({
          a: other,
          b: node,
          rule: 'same-romanisation',
          reason: `'${other.name}' and '${node.name}' can be one name in two romanisations, but nothing else in the articles says that they are one person.`,
        });
      else
        clusters.join(other, node, {
          rule: 'same-romanisation-and-office',
          evidence: `'${other.name}' and '${node.name}' are one name in two romanisations, and both are called ${office}.`,
          confidence: 0.88,
        });
    }
  }
  return doubts;
}

/** Lone surnames: joined to the one person of that surname who holds the same office, else left apart with a doubt. */
function placeShortNames(
  named: readonly Node[],
  full: readonly Node[],
  offices: Offices,
  clusters: Clusters,
): FoundDoubt[] {
  const bySurname = groupBySurname(full, clusters);
  const withFullName = new Set(full.map(clusters.find));
  const doubts: FoundDoubt[] = [];
  for (const node of named) {
    if (node.full || withFullName.has(clusters.find(node))) continue;
    const candidates = bySurname.get(node.key) ?? [];
    const matching = candidates.filter((other) => sharedOffice(node, other, offices) !== null);
    const [one] = matching;
    if (one && matching.length === 1) {
      clusters.join(one, node, {
        rule: 'family-name-and-office',
        evidence: `'${node.name}' and '${one.name}' share the family name and are both called ${sharedOffice(node, one, offices)}.`,
        confidence: 0.85,
      });
    } else if (candidates.length > 0 && candidates.length <= MOST_DOUBTS) {
      for (const other of candidates)
        doubts.push({
          a: node,
          b: other,
          rule: 'family-name-alone',
          reason: `The article says only '${node.name}'. A family name alone is not enough to take this for ${other.name}.`,
        });
    }
  }
  return doubts;
}

/** Family name (its last word) to one node for each cluster of people so named. */
function groupBySurname(full: readonly Node[], clusters: Clusters): Map<string, Node[]> {
  const groups = new Map<string, Map<number, Node>>();
  for (const node of full) {
    const { family } = personValue(node);
    const last = nameWords(family ?? '').at(-1);
    for (const key of new Set([nameKey(family ?? ''), last ?? ''])) {
      if (key === '') continue;
      const group = groups.get(key) ?? new Map<number, Node>();
      if (!group.has(clusters.find(node))) group.set(clusters.find(node), node);
      groups.set(key, group);
    }
  }
  return new Map([...groups].map(([key, group]) => [key, [...group.values()]]));
}

/** Offices ('president', 'foreign minister') by cluster representative. */
interface Offices {
  readonly of: (node: Node) => ReadonlySet<string>;
}

function officesOf(
  named: readonly Node[],
  statements: ReadonlyMap<string, readonly ExtractedStatement[]>,
): Offices {
  const known = new Map<number, Set<string>>();
  const collect = (node: Node): ReadonlySet<string> => {
    const cached = known.get(node.index);
    if (cached) return cached;
    const roles = node.mentions.flatMap((mention) =>
      (statements.get(mention.id) ?? []).filter((one) => one.property === 'role').map((one) => one.value),
    );
    const titles = node.mentions.flatMap((mention) =>
      mention.kind === 'person' && mention.value.title !== null ? [mention.value.title] : [],
    );
    const offices = new Set([...roles, ...titles].flatMap(officeIn));
    known.set(node.index, offices);
    return offices;
  };
  for (const node of named) collect(node);
  return { of: collect };
}

/** The office that a role ends or begins with: 'Russian President' and 'president of Russia' are both 'president'. */
function officeIn(role: string): string[] {
  const text = ` ${role
    .toLowerCase()
    .replace(/[^\p{L}-]+/gu, ' ')
    .slice(0, 200)} `;
  const longest = OFFICE_TITLES.filter((title) => text.includes(` ${title} `)).sort(
    (a, b) => b.length - a.length,
  )[0];
  return longest === undefined ? [] : [longest];
}

function sharedOffice(a: Node, b: Node, offices: Offices): string | null {
  const other = offices.of(b);
  for (const office of offices.of(a)) if (other.has(office)) return office;
  return null;
}
