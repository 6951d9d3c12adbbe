// Within one article: a surname alone is the person named in full before, and spellings meet.
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/name-particles.ts';
import { nicknames } from '../../lexicon/nicknames.ts';
import { COUNTS_OF_CHILDREN, RELATIVES } from '../../lexicon/relatives.ts';
import { keepLast } from '../../text/keep-last.ts';
import { nameKey } from '../../text/person-name.ts';
import { romanisationKey } from '../../text/romanisation.ts';
import { addTo, type Buckets, distinct } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { NameValue } from '../names.ts';
import type { Node } from '../node.ts';
import { type IsSomebodyElse, otherTitles } from './other-titles.ts';
import type { IsHeading } from './reading-order.ts';
import { joinShorterNames } from './shorter-names.ts';
import type { StatedOf } from './stated.ts';

/** More people of one name than this, and a list is no help to a reader. */
const MOST_DOUBTS = 5;

/** Join the people of one article; what stays open comes back as doubts. */
export function joinPeopleWithin(
  people: readonly Node[],
  { stated, isHeading }: { readonly stated: StatedOf; readonly isHeading: IsHeading },
  clusters: Clusters,
): FoundDoubt[] {
  const named = people.filter((node) => !node.unnamed && node.hasWords);
  const full = named.filter((node) => node.full);
  joinSpellings(full, clusters);
  const doubts = joinShorterNames(full, { stated, isHeading }, clusters);
  const short = named.filter((node) => !node.full);
  if (short.length === 0) return doubts;
  const known: Known = {
    parts: indexParts(full),
    familiesBySound: familiesBySound(full),
    isRelative: relativesAmong(full, stated),
    isSomebodyElse: otherTitles(named, { stated, isHeading }),
  };
  for (const node of short) doubts.push(...joinShortName(node, known, clusters));
  joinParticles(short, clusters);
  return doubts;
}

/** Two full names of one article that differ only in spelling or order. */
function joinSpellings(full: readonly Node[], clusters: Clusters): void {
  const ways = [
    {
      rule: 'same-romanisation',
      how: 'name in two romanisations',
      key: (node: Node): string => node.romanisation,
      first: new Map<string, Node>(),
    },
    {
      rule: 'same-words-other-order',
      how: 'words in another order',
      key: (node: Node): string => node.sortedWords,
      first: new Map<string, Node>(),
    },
  ];
  for (const node of full) {
    for (const { rule, how, key, first } of ways) {
      const other = first.get(key(node));
      if (other === undefined) first.set(key(node), node);
      else if (!clusters.together(other, node))
        clusters.join(other, node, {
          rule,
          evidence: `'${other.name}' and '${node.name}' stand in one article and are the same ${how}.`,
          confidence: 0.93,
        });
    }
  }
}

const PARTS = ['family', 'given', 'inner', 'nickname', 'initials', 'sound'] as const;
type Part = (typeof PARTS)[number];

const WHAT: Readonly<Record<Part, string>> = {
  family: 'the family name',
  given: 'the given name',
  inner: 'one of the names',
  nickname: 'a short form of the given name',
  initials: 'the initials',
  sound: 'another spelling of the family name',
};

const CONFIDENCE: Readonly<Record<Part, number>> = {
  family: 0.95,
  given: 0.85,
  inner: 0.8,
  nickname: 0.75,
  initials: 0.85,
  sound: 0.8,
};

type PartIndex = Readonly<Record<Exclude<Part, 'sound'>, Buckets>>;

/** Full names by what a shorter mention may call their bearers. */
function indexParts(full: readonly Node[]): PartIndex {
  const index = {
    family: new Map(),
    given: new Map(),
    inner: new Map(),
    nickname: new Map(), // looked up from the nickname's side
    initials: new Map(),
  };
  for (const node of full) {
    const { family, given, inner } = node.personKeys;
    for (const key of HAN_NAME.test(node.name) ? [node.name.slice(0, 1), node.name.slice(0, 2)] : [])
      addTo(index.family, key, node);
    if (given.length === 0) continue;
    for (const key of family) addTo(index.family, key, node);
    for (const key of given) addTo(index.given, key, node);
    for (const key of inner) addTo(index.inner, key, node);
    const { words } = node;
    if (words.length > 2) addTo(index.initials, words.map((word) => word[0] ?? '').join(''), node);
  }
  return index;
}

/** How a family name sounds, in whatever spelling; the same few come again in each article. */
const soundOf = keepLast(1 << 12, romanisationKey);
/** Shorter names are too many alike. */
const LEAST_TO_SOUND = 5;

/** Full names by the sound of the family name. Read when first asked for: most lone names are spelled as the full ones. */
function familiesBySound(full: readonly Node[]): () => Buckets {
  let families: Buckets | null = null;
  return () => {
    if (families !== null) return families;
    families = new Map();
    for (const node of full) {
      if (node.personKeys.given.length === 0) continue;
      for (const key of node.personKeys.family) addTo(families, soundOf(key), node);
    }
    return families;
  };
}

/** Written without a blank, family name of one or two signs first: '习近平', '佐藤健一'. */
const HAN_NAME = /^\p{Script=Han}{3,6}$/u;

/** What the full names of an article tell of its short ones. */
interface Known {
  readonly parts: PartIndex;
  readonly familiesBySound: () => Buckets;
  readonly isRelative: (node: Node) => boolean;
  readonly isSomebodyElse: IsSomebodyElse;
}

/** Those whom the article calls a brother, a daughter, a widow. Read when first asked for: few articles need it. */
function relativesAmong(full: readonly Node[], stated: StatedOf): Known['isRelative'] {
  let relatives: ReadonlySet<number> | null = null;
  return (node) => {
    relatives ??= new Set(
      stated('role', full).flatMap(({ subject, value }) => (isKin(value) ? [subject.index] : [])),
    );
    return relatives.has(node.index);
  };
}

/** 'minister's brother', 'wife of the president'; not 'mother of two'. */
function isKin(role: string): boolean {
  return KIN.test(role.slice(0, 200));
}

const KIN = new RegExp(
  `(?:^|[\\s-])(?:${RELATIVES.join('|')})(?:-in-law)?(?:$| of (?!\\d|a |${COUNTS_OF_CHILDREN.join('|')}))`,
  'iu',
);

/** What the article's full names offer for a lone name, by one part. */
function candidatesFor(
  node: Node,
  part: Part,
  { parts: index, familiesBySound: bySound }: Known,
): readonly Node[] {
  const key = bareKey(node);
  if (part === 'sound') return key.length < LEAST_TO_SOUND ? [] : (bySound().get(soundOf(key)) ?? []);
  if (part === 'nickname') return (nicknames.get(key) ?? []).flatMap((name) => index.given.get(name) ?? []);
  if (part === 'initials') return /^\p{Lu}{3,4}$/u.test(node.name) ? (index.initials.get(key) ?? []) : [];
  return index[part].get(key) ?? (part === 'family' ? withoutArticle(node, index.family) : []);
}

/** 'Al-Khouri' of 'Rami Khouri': the article of Arabic names comes and goes. */
function withoutArticle({ name, words }: Node, families: Buckets): readonly Node[] {
  return /^[AaEe]l-/u.test(name) ? (families.get(words.slice(1).join('')) ?? []) : [];
}

/** 'Smith Jr.' is looked for as Smith. */
function bareKey({ name, key }: Node): string {
  const words = name.split(/\s+/u);
  const last = (words.at(-1) ?? '').toLowerCase().replace(/,$/u, '');
  return words.length > 1 && NAME_SUFFIXES.has(last) ? nameKey(words.slice(0, -1).join(' ')) : key;
}

/** A surname or given name: that (else the given name) of exactly one person of the article. */
function joinShortName(node: Node, known: Known, clusters: Clusters): FoundDoubt[] {
  for (const part of PARTS) {
    const candidates = distinct(candidatesFor(node, part, known), clusters);
    const [only] = candidates;
    if (only === undefined) continue;
    if (part === 'family' && candidates.length === 1 && node.row < only.row && known.isRelative(only))
      return [relativeDoubt(node, only)];
    if (part === 'family' && candidates.length === 1 && known.isSomebodyElse(node, only))
      return [otherTitleDoubt(node, only)]; // another article may tell whose title it is
    const told =
      candidates.length > 1 ? (withTitleOf(node, candidates) ?? namedFirst(node, candidates)) : only;
    if (told === undefined) return doubtsOf(node, candidates);
    const why =
      candidates.length > 1
        ? 'and no other person so named comes before it or has the same title'
        : 'the only person so named in this article';
    clusters.join(told, node, {
      rule: candidates.length > 1 ? `${part}-name-told-apart` : `${part}-name-in-same-article`,
      evidence: `'${node.name}' is ${WHAT[part]} of ${told.name}, ${why}.`,
      confidence: candidates.length > 1 ? 0.8 : CONFIDENCE[part],
    });
    return [];
  }
  return [];
}

/** 'Suharno' stands before 'Eko Suharno, the minister's brother': it may well be the minister. */
function relativeDoubt(a: Node, b: Node): FoundDoubt {
  return {
    a,
    b,
    rule: 'family-name-of-relative',
    reason: `'${a.name}' stands before ${b.name}, whom the article calls somebody's relative: it may be that other person.`,
  };
}

/** 'Deputy Prime Minister Horvat' stands before 'the builder Marko Horvat'. */
function otherTitleDoubt(a: Node, b: Node): FoundDoubt {
  return {
    a,
    b,
    rule: 'family-name-other-title',
    reason: `'${a.name}' stands with another title before ${b.name}, whom the article introduces later: it may be another person.`,
  };
}

function doubtsOf(node: Node, candidates: readonly Node[]): FoundDoubt[] {
  const shown = candidates.slice(0, MOST_DOUBTS);
  const list = shown.map((each) => each.name).join(' or ');
  return shown.map((other) => ({
    a: node,
    b: other,
    rule: 'shared-family-name',
    reason: `'${node.name}' may be ${list}: more than one person of the article has this name.`,
  }));
}

function withTitleOf(node: Node, candidates: readonly Node[]): Node | undefined {
  const title = node.told(titleIn)?.toLowerCase();
  if (title === undefined) return undefined;
  const same = candidates.filter(
    (other) => other.told((value) => (titleIn(value)?.toLowerCase() === title ? title : null)) !== null,
  );
  return same.length === 1 ? same[0] : undefined;
}

function titleIn(value: NameValue): string | null {
  return 'title' in value ? value.title : null;
}

/** The one candidate that the article has named in full when it first uses the short name; undefined when it has named several. */
function namedFirst(node: Node, candidates: readonly Node[]): Node | undefined {
  const byStart = [...candidates].sort((a, b) => a.mentions[0].start - b.mentions[0].start);
  const [first, second] = byStart;
  if (first === undefined || second === undefined) return undefined;
  const use = node.mentions.find((mention) => mention.start > first.mentions[0].start);
  return use !== undefined && use.start < second.mentions[0].start ? first : undefined;
}

/** 'de Lafayette' and 'Lafayette', where the article has no full name. */
function joinParticles(short: readonly Node[], clusters: Clusters): void {
  const plain = new Map(short.map((node) => [node.key, node]));
  for (const node of short) {
    const start = node.words.findIndex((word) => !NAME_PARTICLES.has(word));
    const other = start > 0 ? plain.get(node.words.slice(start).join('')) : undefined;
    if (other !== undefined)
      clusters.join(other, node, {
        rule: 'particle-left-out',
        evidence: `'${node.name}' is '${other.name}' with its small word, and stands in the same article.`,
        confidence: 0.9,
      });
  }
}
