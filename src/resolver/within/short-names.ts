// What a shorter mention of an article may call those whom it names in full: family name, given name, initials, a sound.
import { nicknames } from '../../lexicon/nicknames.ts';
import { keepLast } from '../../text/keep-last.ts';
import { isNameSuffix, isRegnalName, nameKey } from '../../text/person-name.ts';
import { romanisationKey } from '../../text/romanisation.ts';
import { addTo, type Buckets } from '../buckets.ts';
import { generationOf } from '../name-parts.ts';
import type { Node } from '../node.ts';

/** In the order in which they are tried. */
export const PARTS = ['family', 'given', 'inner', 'nickname', 'initials', 'sound'] as const;
export type Part = (typeof PARTS)[number];

/** In the words of a reason. */
export const WHAT: Readonly<Record<Part, string>> = {
  family: 'the family name',
  given: 'the given name',
  inner: 'one of the names',
  nickname: 'a short form of the given name',
  initials: 'the initials',
  sound: 'another spelling of the family name',
};

export const CONFIDENCE: Readonly<Record<Part, number>> = {
  family: 0.95,
  given: 0.85,
  inner: 0.8,
  nickname: 0.75,
  initials: 0.85,
  sound: 0.8,
};

/** The people of one article, asked by what a shorter mention says of them. */
export interface ShortNames {
  /** Whom a lone name may mean, read as one part of a name. */
  readonly bearers: (node: Node, part: Part) => readonly Node[];
  /**
   * 'Tesfaye' behind 'Abiy Tesfaye' and, closer, 'Tesfaye Girma': where people are called by their given names it is the second, also where it is used
   * before 'Abiy Tesfaye', who comes last. Null where nobody has it as given name who stands closer to its first use.
   */
  readonly closerByGivenName: (node: Node, ofFamily: Node) => Node | null;
}

/** Read the full names of an article. Linear in them. */
export function shortNames(full: readonly Node[]): ShortNames {
  const lookup: Lookup = { parts: indexParts(full), familiesBySound: familiesBySound(full) };
  return {
    bearers: (node, part) => ofGeneration(node, part, candidatesFor(node, part, lookup)),
    closerByGivenName(node, ofFamily) {
      const [one, more] = lookup.parts.given.get(node.key) ?? [];
      if (one === undefined || more !== undefined) return null;
      const isLast = one.row < ofFamily.row && node.row < ofFamily.row;
      return isLast || (one.row < node.row && one.row > ofFamily.row) ? one : null;
    },
  };
}

interface Lookup {
  readonly parts: PartIndex;
  readonly familiesBySound: () => Buckets;
}

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

/** What the article's full names offer for a lone name, by one part. */
function candidatesFor(
  node: Node,
  part: Part,
  { parts: index, familiesBySound: bySound }: Lookup,
): readonly Node[] {
  const key = bareKey(node);
  if (part === 'sound') return key.length < LEAST_TO_SOUND ? [] : (bySound().get(soundOf(key)) ?? []);
  if (part === 'nickname') return (nicknames.get(key) ?? []).flatMap((name) => index.given.get(name) ?? []);
  if (part === 'initials') return ofInitials(node, index.initials);
  return index[part].get(key) ?? (part === 'family' ? withoutArticle(node, index.family) : []);
}

/** 'AKD' of 'Anura Kumara Dissanayake', whatever a page makes of the capitals. */
function ofInitials(node: Node, initials: Buckets): readonly Node[] {
  const candidates = initials.get(node.key);
  if (candidates === undefined) return NOBODY;
  return node.mentions.every(({ text }) => INITIALS.test(text)) ? candidates : NOBODY;
}

const INITIALS = /^\p{Lu}{3,4}$/u;

/** 'Al-Khouri' of 'Rami Khouri': the article of Arabic names comes and goes. */
function withoutArticle({ name, words }: Node, families: Buckets): readonly Node[] {
  return /^[AaEe]l-/u.test(name) ? (families.get(words.slice(1).join('')) ?? []) : [];
}

/** The key of a name without its suffix: 'Smith Jr.' is looked for as Smith. */
export function bareKey({ name, key }: Node): string {
  const words = name.split(/\s+/u);
  return words.length > 1 && isNameSuffix(words.at(-1) ?? '') ? nameKey(words.slice(0, -1).join(' ')) : key;
}

/** 'Smith Jr.' is no Smith Sr.; 'King III' is of those with a number the one with three, and 'Elizabeth II' no Elizabeth Smith. */
function ofGeneration(node: Node, part: Part, candidates: readonly Node[]): readonly Node[] {
  const own = generationOf(node.parts);
  const regnal = isRegnalName(node.name);
  if (own === null || candidates.length === 0) return regnal ? NOBODY : candidates;
  const same = candidates.filter(({ parts }) => generationOf(parts) === own);
  if (regnal) return part === 'family' ? same.filter((other) => other !== node) : NOBODY;
  return same.length > 0 ? same : candidates.filter(({ parts }) => generationOf(parts) === null);
}

const NOBODY: readonly Node[] = [];
