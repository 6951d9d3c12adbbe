// 'Ada Lindqvist' and 'Ada Lindqvest' of two articles that tell of one thing: a slip of one of them, or two people. Only a reader can say.
import type { Collection } from '../../collection/collection.ts';
import { editDistance } from '../../text/nearest.ts';
import { addTo, type Buckets, distinct } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';
import { articlesOf, haveOneInCommon } from './articles-of.ts';
import type { Pair } from './only-partners.ts';
import { scenesOf } from './scenes.ts';

/** Vowels apart, so many letters may be others, added or left out. */
const MOST_CHANGES = 2;
/** In shorter names a letter makes another name. */
const LEAST_LETTERS = 8;
/** A word of so many letters may have one wrong wherever it stands, behind so many right ones. */
const [LEAST_IN_WORD, LEAST_RIGHT] = [8, 5];
/** Names of more bearers are common, and a list of them is no help. */
const MOST_BEARERS = 4;

/**
 * Ask of full names that differ by a vowel, a doubled letter or an s, or by any letter late in a long word, where no article names both and one of each names another person or an
 * organisation that few do, or a place on one day; nothing is joined. Linear in names: they meet by their consonants, or by the beginning of their first long word, only.
 */
export function askNearMisses(
  full: readonly Node[],
  collection: Collection,
  clusters: Clusters,
): readonly FoundDoubt[] {
  const groups: Buckets = new Map();
  const opened: Buckets = new Map();
  const seen = new Set<number>();
  for (const node of full) {
    if (seen.has(node.keyNumber)) continue;
    seen.add(node.keyNumber);
    const { words, key } = node;
    if (key.length < LEAST_LETTERS || words.length < 2 || !node.latin) continue;
    addTo(groups, bonesOf(words), node);
    const opening = openingOf(words);
    if (opening !== null) addTo(opened, opening, node);
  }
  const pairs = withoutRepeats([
    ...[...groups.values()].flatMap((group) => pairsOf(group, MOST_CHANGES, clusters)),
    ...[...opened.values()].flatMap((group) => pairsOf(group, 1, clusters)),
  ]);
  const apart = pairs.filter(areNeverTogether(pairs, clusters));
  const sceneOf = scenesOf(apart, collection, clusters);
  return apart.flatMap(({ a, b }) => {
    const scene = sceneOf({ a, b });
    if (scene === null) return [];
    const reason = `'${a.name}' and '${b.name}' are spelled nearly alike, and ${scene}: one may be a slip of the pen.`;
    return [{ a, b, rule: 'spelled-nearly-alike', reason }];
  });
}

/** 'd lndqvst' of 'Ada Lindqvist' and of 'Ada Lindqvest': consonants, and what each word begins with. */
function bonesOf(words: readonly string[]): string {
  return words
    .map((word) => (word.length > 5 ? word.replace(/(?<=[^aeiouys])s$/u, '') : word)) // 'Martins' and 'Martin'
    .map((word) => (word.slice(0, 1) + word.slice(1).replace(/[aeiouy]/gu, '')).replace(/(.)\1+/gu, '$1'))
    .join(' ');
}

/** 'ma subra' of 'Ma Subramaniam' and of 'Ma Subramanian'; null where no word is that long. */
function openingOf(words: readonly string[]): string | null {
  const at = words.findIndex((word) => word.length >= LEAST_IN_WORD);
  return at < 0 ? null : words.with(at, (words[at] ?? '').slice(0, LEAST_RIGHT)).join(' ');
}

function withoutRepeats(pairs: readonly Pair[]): readonly Pair[] {
  return [...new Map(pairs.map((pair) => [`${pair.a.index}|${pair.b.index}`, pair])).values()];
}

function pairsOf(group: readonly Node[], most: number, clusters: Clusters): readonly Pair[] {
  if (group.length < 2) return [];
  const bearers = distinct(group, clusters);
  if (bearers.length > MOST_BEARERS) return [];
  return bearers.flatMap((a, at) =>
    bearers.slice(at + 1).flatMap((b) => (editDistance(a.key, b.key, most) <= most ? [{ a, b }] : [])),
  );
}

/** Whether no article names both: an author who spells a name in two ways means two people. */
function areNeverTogether(pairs: readonly Pair[], clusters: Clusters): (pair: Pair) => boolean {
  const articles = articlesOf(
    pairs.flatMap(({ a, b }) => [a, b]),
    clusters,
  );
  return ({ a, b }) => !haveOneInCommon(articles.get(clusters.find(a)), articles.get(clusters.find(b)));
}
