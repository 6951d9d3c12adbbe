// Across articles a full name is needed, or further evidence. A surname alone is never enough.
import type { Collection } from '../../collection/collection.ts';
import { EAST_ASIAN_SURNAMES } from '../../lexicon/east-asian-surnames.ts';
import { nameKey, parsePersonName } from '../../text/person-name.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import { type Clusters, fullestOf } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import { type NameParts, shorterFormRule, withoutArticle, writtenLength } from '../name-parts.ts';
import type { Node } from '../node.ts';
import type { ToldNamesakes } from '../within/told-namesakes.ts';
import { agedApart } from './ages.ts';
import { bodiesOf } from './bodies.ts';
import { commonGround, type Ground } from './common-ground.ts';
import { joinGivenNamesOfFamilies } from './given-names-of-families.ts';
import { keepNamesakes } from './kept-namesakes.ts';
import { joinKinByOneName } from './kin-by-one-name.ts';
import { loneAmong, placeLoneNames } from './lone-names.ts';
import { type Context, joinLongerNames } from './longer-names.ts';
import { joinLooseWords } from './loose-words.ts';
import { joinNamesOfOneWord } from './names-of-one-word.ts';
import { type BearerOf, namesakes } from './namesakes.ts';
import { askNearMisses } from './near-misses.ts';
import { isNomDeGuerre, joinNomsDeGuerre } from './noms-de-guerre.ts';
import { joinOfficeHolders } from './office-holders.ts';
import { officesOf, officesSaid } from './offices.ts';
import { joinAcrossLanguages } from './other-languages.ts';
import { joinAcrossScripts } from './other-scripts.ts';
import { joinSameNames, type Naming } from './same-name.ts';
import { settled } from './settled-doubts.ts';
import { settleNamesakes } from './settled-namesakes.ts';
import { joinOtherNamesElsewhere, joinStatedNicknames } from './stated-nicknames.ts';

/** Join people over the whole collection, by name and by the offices and organisations that the articles give them; near misses come back as doubts. Near-linear: nodes meet by key only. */
export function joinPeopleAcross(
  people: readonly Node[],
  {
    collection,
    otherNames,
    told,
  }: { readonly collection: Collection; readonly otherNames: readonly Node[]; readonly told: ToldNamesakes },
  clusters: Clusters,
): FoundDoubt[] {
  const named = people.filter((node) => !node.unnamed && node.hasWords);
  const full = named.filter((node) => node.full);
  const ofSeveral = namesakes(named, full, { collection, clusters });
  const byAge = agedApart(full, { collection, clusters });
  const bearerOf: BearerOf = (node) => (told.has(node.index) ? null : (ofSeveral(node) ?? byAge(node)));
  const said = officesSaid(collection);
  const ground = (): Ground => ({
    offices: officesOf(named, said, clusters),
    bodies: bodiesOf(collection, clusters),
  });
  const same = joinEqualNames(full, { bearerOf, told }, clusters);
  const parted = [
    ...settleNamesakes(full, bearerOf, { collection, clusters }),
    ...keepNamesakes(full, told, { collection, clusters, ground }),
  ];
  const nicknamed = joinStatedNicknames(full, collection, clusters);
  joinOtherNamesElsewhere(named, otherNames, clusters);
  const context: Context = { ...ground(), clusters };
  const doubts = [
    ...same,
    ...parted,
    ...nicknamed,
    ...joinNomsDeGuerre(full, collection, clusters),
    ...joinSpellings(full, { ...context, collection }),
    ...joinAcrossLanguages(
      full.filter((node) => !isNomDeGuerre(node)),
      collection,
      clusters,
    ),
    ...joinAcrossScripts(full, collection, context),
    ...joinLooseWords(full, context),
    ...joinLongerNames(full, context),
  ];
  const left = [
    ...settled(doubts, collection, clusters),
    ...placeLoneNames(named, full, context),
    ...askNearMisses(full, collection, clusters),
  ];
  joinKinByOneName(named, collection, clusters);
  const withFullName = new Set(full.map((node) => clusters.find(node)));
  joinGivenNamesOfFamilies(
    loneAmong(named, withFullName, clusters).filter(({ index }) => !told.has(index)),
    full,
    clusters,
  );
  const lone = loneAmong(named, withFullName, clusters);
  joinOfficeHolders(lone, full, collection, clusters);
  joinNamesOfOneWord(lone, full, { offices: ground().offices, collection, clusters });
  return left;
}

/** Equal full names are one person, unless their articles spell them out as 'George H. W. Bush' and 'George W. Bush'. */
function joinEqualNames(
  full: readonly Node[],
  { bearerOf, told }: { readonly bearerOf: BearerOf; readonly told: ToldNamesakes },
  clusters: Clusters,
): FoundDoubt[] {
  const fullest = fullestOf(full, clusters, ({ parts }) => parts.words.length);
  const byKey = new Map<string, Node>();
  const naming = (node: Node): Naming | null => {
    if (told.has(node.index)) return null;
    const bearer = bearerOf(node);
    if (bearer !== null) return bearer.side === null ? null : sideNaming(node, bearer.side);
    const longest = fullest(node);
    if (isOfVeryMany(node)) return longest.key === node.key ? null : sideNaming(node, longest.key);
    const key = keyOf(node);
    if (keyOf(longest) === key) return { key, fullest: key };
    byKey.set(longest.key, longest);
    // another spelling of equal length says no more
    const saysMore = longest.parts.words.length > node.parts.words.length;
    return { key, fullest: saysMore ? longest.key : key };
  };
  const agree = (keys: readonly string[]): boolean => {
    if (keys.length > 10) return false;
    const sorted = keys.map((key) => byKey.get(key)?.parts).sort((a, b) => lengthOf(b) - lengthOf(a));
    const [longest] = sorted;
    return sorted.slice(1).every((one) => one && longest && shorterFormRule(one, longest) !== null);
  };
  return joinSameNames(
    full,
    {
      naming,
      tellsNames: () => true,
      reason: (a, b) => ({
        rule: 'same-full-name',
        evidence:
          a.key === b.key
            ? `Both articles write the full name '${a.name}'.`
            : `'${a.name}' and '${b.name}' are one full name but for a small word.`,
        confidence: a.words.length > 2 ? 0.95 : 0.9,
      }),
      agree,
      doubt: {
        rule: 'same-name-spelled-out-otherwise',
        why: (a, b) =>
          `'${a.name}' can be '${b.name}', but another article spells the same name out in another way.`,
      },
    },
    clusters,
  );
}

/** 'U Kyaw Zin' and 'Kyaw Zin' meet, 'Saad al-Hariri' and 'Saad Hariri'. */
function keyOf({ key, name, words, parts }: Node): string {
  if (words[0] === 'u' && parts.words[0] !== 'u') return parts.words.join('');
  return words.includes('al') || words.includes('el') ? nameKey(withoutArticle(name)) : key;
}

/** 'J. Kim': very many have the family name, and the initial tells them no better apart. Fathers of a Tariq are as many. */
function isOfVeryMany(node: Node): boolean {
  const { words } = node.parts;
  if (isNomDeGuerre(node)) return true;
  return words.length === 2 && words[0]?.length === 1 && EAST_ASIAN_SURNAMES.has(words[1] ?? '');
}

/** One of several people of a name meets those of its own side. */
function sideNaming({ key }: Node, side: string): Naming {
  const own = `${key}|${side}`;
  return { key: own, fullest: own };
}

function lengthOf(parts: NameParts | undefined): number {
  return parts === undefined ? 0 : writtenLength(parts);
}

interface SpellingContext extends Context {
  readonly collection: Collection;
}

/** Other romanisations and orders: joined when both hold the same office, belong to the same organisation, or when only the order differs; else a doubt. */
function joinSpellings(full: readonly Node[], context: SpellingContext): FoundDoubt[] {
  const doubts: FoundDoubt[] = [];
  const ways = [
    makeBearers(({ romanisation }) => romanisation),
    makeBearers(({ sortedWords }) => sortedWords),
  ];
  for (const node of full) {
    if (isOfVeryMany(node)) continue;
    for (const way of ways) {
      const others = way.othersOf(node);
      if (others.some((other) => context.clusters.together(other, node))) continue;
      const [first] = others;
      if (first !== undefined && !others.some((other) => joinSpelling(other, node, context)))
        doubts.push(spellingDoubt(first, node));
      way.add(node);
    }
  }
  return doubts;
}

/** People of one key, who were not one when they were added. */
interface Bearers {
  readonly othersOf: (node: Node) => readonly Node[];
  readonly add: (node: Node) => void;
}

/** More bearers of one key than this are not compared: the time would grow with their square. */
const MOST_BEARERS = 8;
const NOBODY: readonly Node[] = [];

function makeBearers(keyOf: (node: Node) => string): Bearers {
  const bearers = new Map<string, readonly Node[]>(); // most keys have one
  return {
    othersOf: (node) => bearers.get(keyOf(node)) ?? NOBODY,
    add(node) {
      const known = bearers.get(keyOf(node)) ?? NOBODY;
      if (known.length < MOST_BEARERS) bearers.set(keyOf(node), [...known, node]);
    },
  };
}

/** True when they are one now. */
function joinSpelling(
  other: Node,
  node: Node,
  { clusters, collection, ...ground }: SpellingContext,
): boolean {
  if (isTurned(other, node, collection) && other.sortedWords === node.sortedWords)
    return clusters.join(other, node, {
      rule: 'same-name-family-name-first',
      evidence: `'${other.name}' and '${node.name}' have the same family name and the same given name.`,
      confidence: 0.88,
    });
  const common = commonGround(other, node, ground);
  if (common === null) return false;
  return clusters.join(other, node, {
    rule: `same-romanisation-and-${common.by}`,
    evidence: `'${other.name}' and '${node.name}' are one name in two spellings, and ${common.words}.`,
    confidence: 0.88,
  });
}

/** Whether one of two names has the family name first: by its own look, or because its article is Hungarian and the other is not. */
function isTurned(one: Node, other: Node, { articles }: Collection): boolean {
  const [a, b] = [parsePersonName(one.name), parsePersonName(other.name)];
  if (a.familyFirst !== b.familyFirst && nameKey(a.family ?? '') === nameKey(b.family ?? '')) return true;
  const [first, second] = [one, other].map(({ articleNumber }) =>
    primaryLanguage(articles.list[articleNumber]?.language ?? ''),
  );
  return (first === 'hu') !== (second === 'hu') && one.words[0] === other.words.at(-1);
}

function spellingDoubt(a: Node, b: Node): FoundDoubt {
  return {
    a,
    b,
    rule: 'same-romanisation',
    reason: `'${a.name}' and '${b.name}' can be one name in two spellings, but nothing else in the articles says that they are one person.`,
  };
}
