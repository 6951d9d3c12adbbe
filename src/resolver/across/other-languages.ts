// A name as another language writes it: Сергей Лавров, Sergej Lawrow and Sergei Lavrov.
import type { Collection } from '../../collection/collection.ts';
import { TRANSCRIBED_LANGUAGES } from '../../lexicon/transcriptions.ts';
import { keepLast } from '../../text/keep-last.ts';
import { rulersNumber } from '../../text/person-name.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import { transcriptionKey } from '../../text/romanisation.ts';
import { addToSet, distinct } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';

/** More bearers of one name than this are not told one by one. */
const MOST_DOUBTS = 3;
/** How many names are kept with the key that a language gives them. */
const KEPT = 1 << 12;

/**
 * Join full names that are one name as two languages write it, where the collection has no third that reads so. Two spellings of one
 * language may be two people; two languages always spell a name of a third script in their own ways. Near-linear: nodes meet by key only.
 */
export function joinAcrossLanguages(
  full: readonly Node[],
  collection: Collection,
  clusters: Clusters,
): FoundDoubt[] {
  const tongueOf = (node: Node): string =>
    node.latin ? languageOf(collection, node.articleNumber) : scriptOf(node.name);
  const tongues = new Set(full.map(tongueOf));
  if (tongues.size < 2) return [];
  const doubts = joinByKey(full, { keyOf: ({ romanisation }) => romanisation, tongueOf }, clusters);
  for (const language of TRANSCRIBED_LANGUAGES) {
    if (!tongues.has(language)) continue;
    const own = keepLast(KEPT, (name: string) => transcriptionKey(name, language) + rulersNumber(name));
    const other = keepLast(KEPT, (name: string) => transcriptionKey(name, null) + rulersNumber(name));
    const keyOf = (node: Node): string => (tongueOf(node) === language ? own : other)(node.name);
    doubts.push(...joinByKey(full, { keyOf, tongueOf, only: language }, clusters));
  }
  return doubts;
}

interface How {
  readonly keyOf: (node: Node) => string;
  readonly tongueOf: (node: Node) => string;
  /** Names must meet one of this language. */
  readonly only?: string;
}

function joinByKey(full: readonly Node[], { keyOf, tongueOf, only }: How, clusters: Clusters): FoundDoubt[] {
  const first = new Map<string, string>();
  const mixed = new Map<string, Node[]>();
  for (const node of full) {
    const [key, tongue] = [keyOf(node), tongueOf(node)];
    const known = first.get(key);
    if (known === undefined) first.set(key, tongue);
    else if (known !== tongue) mixed.set(key, []);
  }
  if (mixed.size === 0) return [];
  for (const node of full) mixed.get(keyOf(node))?.push(node);
  return [...mixed.values()].flatMap((nodes) => {
    const bearers = distinct(nodes, clusters);
    const [a, b] = bearers;
    if (a === undefined || b === undefined) return [];
    const spokenBy = new Map<number, Set<string>>();
    for (const node of nodes) addToSet(spokenBy, clusters.find(node), tongueOf(node));
    const spoken = bearers.map((bearer) => spokenBy.get(clusters.find(bearer)) ?? new Set<string>());
    if (only !== undefined && !spoken.some((tongues) => tongues.has(only))) return [];
    return bearers.length === 2 ? joinTwo(a, b, { spoken, clusters }) : doubtsOf(bearers);
  });
}

function joinTwo(
  a: Node,
  b: Node,
  { spoken, clusters }: { spoken: readonly ReadonlySet<string>[]; clusters: Clusters },
): FoundDoubt[] {
  const [ofA, ofB] = spoken;
  if (ofA === undefined || ofB === undefined || ofA.has('') || ofB.has('')) return [];
  if ([...ofA].some((tongue) => ofB.has(tongue))) return [];
  clusters.join(a, b, {
    rule: 'same-name-in-other-language',
    evidence: `'${a.name}' and '${b.name}' are one name as two languages write it, and no other name of the collection reads so.`,
    confidence: 0.85,
  });
  return [];
}

function doubtsOf([a, ...others]: readonly Node[]): FoundDoubt[] {
  if (a === undefined) return [];
  return others.slice(0, MOST_DOUBTS).map((b) => ({
    a,
    b,
    rule: 'same-name-in-other-language',
    reason: `'${a.name}' can be '${b.name}' as another language writes it, but more than one name of the collection reads so.`,
  }));
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'Cyrillic'],
  [/\p{Script=Greek}/u, 'Greek'],
  [/\p{Script=Hangul}/u, 'Hangul'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Kana'],
  [/\p{Script=Han}/u, 'Han'],
  [/\p{Script=Arabic}/u, 'Arabic'],
];

/** The script of a name that has no Latin letter. */
function scriptOf(name: string): string {
  return SCRIPTS.find(([letters]) => letters.test(name))?.[1] ?? 'other';
}

/** Primary language of an article; '' where nothing tells it. */
function languageOf({ articles }: Collection, article: number): string {
  const language = primaryLanguage(articles.list[article]?.language ?? '');
  return language === 'und' ? '' : language;
}
