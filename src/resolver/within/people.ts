// Within one article: a surname alone is the person named in full before, and spellings meet.
import { FATHER_PARTICLES, NAME_PARTICLES } from '../../lexicon/name-particles.ts';
import { isRegnalName } from '../../text/person-name.ts';
import { distinct } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import { areOfTwo, MARKS } from '../family-marks.ts';
import type { NameValue } from '../names.ts';
import type { Node } from '../node.ts';
import type { IsFamily } from './families.ts';
import { isKin } from './kin.ts';
import { type IsSomebodyElse, otherOffices, otherTitles } from './other-titles.ts';
import type { IsHeading } from './reading-order.ts';
import { bareKey, CONFIDENCE, PARTS, type Part, type ShortNames, shortNames, WHAT } from './short-names.ts';
import { joinShorterNames } from './shorter-names.ts';
import { joinNicknames, joinSpellings } from './spellings.ts';
import type { StatedOf } from './stated.ts';
import { type WhichOfFamily, whichOfFamily } from './which-of-family.ts';

/** More people of one name than this, and a list is no help to a reader. */
const MOST_DOUBTS = 5;

interface Setting {
  readonly stated: StatedOf;
  readonly isHeading: IsHeading;
  readonly isFamily: IsFamily;
}

/** Join the people of one article; what stays open comes back as doubts. */
export function joinPeopleWithin(
  people: readonly Node[],
  { stated, isHeading, isFamily }: Setting,
  clusters: Clusters,
): FoundDoubt[] {
  const named = people.filter((node) => !node.unnamed && node.hasWords);
  const full = named.filter((node) => node.full);
  partRelatives(full, stated, clusters);
  joinSpellings(full, clusters);
  joinNicknames(full, clusters);
  const doubts = joinShorterNames(full, { named, stated, isHeading }, clusters);
  const short = named.filter((node) => !node.full || isRegnalName(node.name)); // 'King III' is 'Martin Luther King III'
  if (short.length === 0) return doubts;
  const known: Known = {
    names: shortNames(full),
    isRelative: relativesAmong(full, stated),
    isSomebodyElse: otherTitles(named, { stated, isHeading }),
    isOfOtherOffice: otherOffices(named, stated),
    family: whichOfFamily(full, stated),
    isFamily,
    loneKeys: new Set(short.map(({ key }) => key)),
  };
  partFamilies(short, clusters);
  for (const node of short) doubts.push(...joinShortName(node, known, clusters));
  joinParticles(short, clusters);
  joinSuffixes(short, known.names, clusters);
  return doubts;
}

/** 'Cal Dorsey Jr., son of the former mayor Cal Dorsey': whoever is somebody's relative is another one. */
function partRelatives(full: readonly Node[], stated: StatedOf, clusters: Clusters): void {
  if (full.length < 2) return;
  for (const { subject, object, value } of stated('role', full))
    if (object?.kind === 'person' && object !== subject && isKin(value)) clusters.part([subject, object]);
}

/** What the full names of an article tell of its short ones. */
interface Known {
  readonly names: ShortNames;
  readonly isRelative: (node: Node) => boolean;
  readonly isSomebodyElse: IsSomebodyElse;
  readonly isOfOtherOffice: IsSomebodyElse;
  readonly family: WhichOfFamily;
  readonly isFamily: IsFamily;
  /** Keys of names of one word that stand alone. */
  readonly loneKeys: ReadonlySet<string>;
}

/** 'Mr. Hartigan' and 'Mrs. Hartigan' of an article never become one. */
function partFamilies(short: readonly Node[], clusters: Clusters): void {
  const byName = new Map<number, Node[]>();
  for (const node of short) {
    if (node.mark === MARKS.none) continue;
    const before = byName.get(node.keyNumber);
    for (const other of before ?? []) if (areOfTwo(other.mark, node.mark)) clusters.part([other, node]);
    if (before === undefined) byName.set(node.keyNumber, [node]);
    else before.push(node);
  }
}

/** Those whom the article calls a brother, a daughter, a widow. Read when first asked for: few articles need it. */
function relativesAmong(full: readonly Node[], stated: StatedOf): Known['isRelative'] {
  let relatives: ReadonlySet<number> | null = null;
  return (node) => {
    relatives ??= new Set([
      ...stated('role', full).flatMap(({ subject, value }) => (isKin(value) ? [subject.index] : [])),
      ...full.filter((one) => one.told(kinIn) !== null).map(({ index }) => index),
    ]);
    return relatives.has(node.index);
  };
}

/** 'wife' of 'his wife, Joan Hartigan'. */
function kinIn(value: NameValue): string | null {
  const title = titleIn(value);
  return title !== null && isKin(title) ? title : null;
}

/** A surname or given name: that (else the given name) of exactly one person of the article. */
function joinShortName(node: Node, known: Known, clusters: Clusters): FoundDoubt[] {
  for (const part of PARTS) {
    const candidates = distinct(known.names.bearers(node, part), clusters);
    const [only] = candidates;
    if (only === undefined) continue;
    if (part === 'family' && known.isFamily(node)) return [];
    const isAlone = candidates.length === 1;
    const doubts = isAlone ? otherBearers(node, only, { ...known, part, clusters }) : [];
    if (doubts.length > 0) return doubts;
    const told = isAlone ? only : whoIsTold(node, candidates, known);
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

/** The one of several of a name whom the word before it means, who has the same title, or who alone was named before. */
function whoIsTold(node: Node, candidates: readonly Node[], { family }: Known): Node | undefined {
  if (node.mark !== MARKS.none) return family.one(node, candidates);
  return withTitleOf(node, candidates) ?? namedFirst(node, candidates);
}

/** Why a lone name need not be that of the only one who has it as family name; empty where nothing speaks against it. */
function otherBearers(
  node: Node,
  only: Node,
  {
    names,
    isRelative,
    isSomebodyElse,
    isOfOtherOffice,
    family,
    loneKeys,
    part,
    clusters,
  }: Known & {
    readonly part: Part;
    readonly clusters: Clusters;
  },
): FoundDoubt[] {
  if (part === 'given' && isSomebodyElse(node, only)) return [otherTitleDoubt(node, only)]; // King Khalid before Prince Khalid bin Fahd
  if (node.mark !== MARKS.none && !family.mayBe(node, only)) return doubtsOf(node, [only]);
  if (isIntroduced(node) && only.row < node.row) return doubtsOf(node, [only], 'relative-introduced');
  if (part === 'inner' && isKin(node.told(titleIn) ?? ''))
    return doubtsOf(node, [only], 'relative-introduced'); // 'her mother Imelda' beside 'Maria Imelda'
  if (part !== 'family') return [];
  const byGiven = names.closerByGivenName(node, only) ?? namesake(node, only, { names, loneKeys });
  if (byGiven !== null && !clusters.together(byGiven, only)) return doubtsOf(node, [byGiven, only]);
  if (isOfOtherOffice(node, only)) return [otherOfficeDoubt(node, only)];
  if (node.row < only.row && isRelative(only)) return [relativeDoubt(node, only)];
  return isSomebodyElse(node, only) ? [otherTitleDoubt(node, only)] : []; // another article may tell whose title it is
}

/** 'Amir' beside 'Amir Tarin' and 'Hamza Amir' in an article that calls this one Hamza. */
function namesake(
  node: Node,
  ofFamily: Node,
  { names, loneKeys }: Pick<Known, 'names' | 'loneKeys'>,
): Node | null {
  if (!ofFamily.personKeys.given.some((key) => loneKeys.has(key))) return null;
  return names.bearers(node, 'given')[0] ?? null;
}

/** 'PM Modi' in an article about Nirav Modi. */
function otherOfficeDoubt(a: Node, b: Node): FoundDoubt {
  return {
    a,
    b,
    rule: 'family-name-other-title',
    reason: `'${a.name}' stands with the title of an office, and the article names ${b.name} again and again without one: it may be another person.`,
  };
}

/** 'A son, Evelio': whoever is named so stands there for the first time. */
function isIntroduced(node: Node): boolean {
  const title = titleIn(node.valueAt(node.row));
  return title !== null && /^an? /u.test(title);
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

function doubtsOf(node: Node, candidates: readonly Node[], rule = 'shared-family-name'): FoundDoubt[] {
  const shown = candidates.slice(0, MOST_DOUBTS);
  const list = shown.map((each) => each.name).join(' or ');
  return shown.map((other) => ({
    a: node,
    b: other,
    rule,
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
    const isOther = start > 0 && !FATHER_PARTICLES.has(node.words[start - 1] ?? '');
    const other = isOther ? plain.get(node.words.slice(start).join('')) : undefined;
    if (other !== undefined)
      clusters.join(other, node, {
        rule: 'particle-left-out',
        evidence: `'${node.name}' is '${other.name}' with its small word, and stands in the same article.`,
        confidence: 0.9,
      });
  }
}

/** 'Marcos Jr.' and 'Marcos', where the article names nobody of the family in full and only one so. */
function joinSuffixes(short: readonly Node[], names: ShortNames, clusters: Clusters): void {
  const withSuffix = short.filter((node) => node.words.length > 1 && bareKey(node) !== node.key);
  if (withSuffix.length === 0) return;
  const plain = new Map(short.map((node) => [node.key, node]));
  for (const node of withSuffix) {
    const key = bareKey(node);
    const other = plain.get(key);
    const isOnly = withSuffix.every((one) => one === node || bareKey(one) !== key);
    if (
      other === undefined ||
      !isOnly ||
      other.mark !== MARKS.none ||
      names.bearers(other, 'family').length > 0
    )
      continue;
    clusters.join(node, other, {
      rule: 'suffix-left-out',
      evidence: `'${other.name}' is '${node.name}' without what tells the generation, and the article names no other of the family.`,
      confidence: 0.85,
    });
  }
}
