// Within one article: 'John Kennedy' is the 'John F. Kennedy' of the article, 'López Obrador' its 'Andrés Manuel López Obrador'.
import { addTo, type Buckets, distinct } from '../buckets.ts';
import { type Calling, callingIn, canBeOne } from '../callings.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import { generationOf, shorterFormRule, writtenLength } from '../name-parts.ts';
import type { Node } from '../node.ts';
import { relativesByOneWord } from './kin.ts';
import { type Roles, rolesAmong } from './other-titles.ts';
import { comesAfter, type IsHeading } from './reading-order.ts';
import type { StatedOf } from './stated.ts';

const HOW: ReadonlyMap<string, string> = new Map([
  ['middle-name-left-out', 'without a middle name'],
  ['middle-name-shortened', 'with a middle name as initial'],
  ['initial-for-name', 'with an initial for the given name'],
  ['nickname', 'with the short form of the given name'],
  ['family-names-of-name', 'by the family names alone'],
  ['first-words-of-name', 'without the last of the family names'],
]);

interface Setting {
  /** All people that the article names, by a single word too. */
  readonly named: readonly Node[];
  readonly stated: StatedOf;
  readonly isHeading: IsHeading;
}

/** Join full names with the one longer form that the article has; several forms that cannot be one person are doubts. */
export function joinShorterNames(
  full: readonly Node[],
  { named, stated, isHeading }: Setting,
  clusters: Clusters,
): FoundDoubt[] {
  const longestFirst = full
    .map((node) => ({ node, length: writtenLength(node.parts) }))
    .sort((a, b) => b.length - a.length || a.node.index - b.node.index);
  const callings = callingsAmong(full, stated);
  const roles = rolesAmong(full, stated);
  const isOfRelative = relativesByOneWord(named, stated);
  const written = new Set(full.map(({ parts }) => parts.words.join(' ')));
  const ends: Ends = { first: new Map(), last: new Map() };
  const doubts: FoundDoubt[] = [];
  for (const { node } of longestFirst) {
    doubts.push(
      ...joinOne(node, longerThan(node, ends), {
        callings,
        ...roles,
        isOfRelative,
        isHeading,
        written,
        clusters,
      }),
    );
    const { words } = node.parts;
    addTo(ends.first, words[0] ?? '', node);
    addTo(ends.last, words.at(-1) ?? '', node);
  }
  return doubts;
}

/** Names by their first and by their last word: a shorter form shares one of them. */
interface Ends {
  readonly first: Buckets;
  readonly last: Buckets;
}

interface Longer {
  readonly node: Node;
  readonly rule: string;
}

function longerThan({ parts }: Node, { first, last }: Ends): Longer[] {
  const { words } = parts;
  const candidates = [...(first.get(words[0] ?? '') ?? []), ...(last.get(words.at(-1) ?? '') ?? [])];
  return candidates.flatMap((node) => {
    const rule = shorterFormRule(parts, node.parts);
    return rule === null ? [] : [{ node, rule }];
  });
}

/** What the article calls each of them. Read when first asked for: few articles need it. */
function callingsAmong(full: readonly Node[], stated: StatedOf): (node: Node) => readonly Calling[] {
  let known: Map<number, Calling[]> | null = null;
  return (node) => {
    if (known === null) {
      known = new Map();
      for (const { subject, value } of stated('role', full)) {
        const calling = callingIn(value);
        if (calling !== null) known.set(subject.index, [...(known.get(subject.index) ?? []), calling]);
      }
    }
    return known.get(node.index) ?? [];
  };
}

interface Known extends Roles {
  readonly callings: (node: Node) => readonly Calling[];
  readonly isOfRelative: (a: Node, b: Node) => boolean;
  readonly isHeading: IsHeading;
  /** Words of all full names of the article. */
  readonly written: ReadonlySet<string>;
  readonly clusters: Clusters;
}

function joinOne(node: Node, longer: readonly Longer[], known: Known): FoundDoubt[] {
  const { clusters } = known;
  if (longer.length === 0) return [];
  const others = distinct(
    longer.map((one) => one.node),
    clusters,
  ).filter((other) => !clusters.together(node, other));
  const [first] = longer;
  if (first === undefined || others.length === 0) return [];
  const against = whatTellsApart(node, first, known);
  if (against !== null) {
    clusters.part([node, first.node]);
    return [{ a: node, b: first.node, ...against }];
  }
  if (others.length === 1 && longer.every((one) => clusters.together(one.node, first.node))) {
    clusters.join(first.node, node, {
      rule: first.rule,
      evidence: `'${node.name}' is '${first.node.name}' ${HOW.get(first.rule)}, and no other name of the article fits.`,
      confidence:
        first.rule === 'middle-name-left-out' || first.rule === 'middle-name-shortened' ? 0.93 : 0.85,
    });
    return [];
  }
  return others.slice(0, 3).map((other) => ({
    a: node,
    b: other,
    rule: 'shorter-form-of-several',
    reason: `'${node.name}' can be a shorter form of more than one name of the article, '${other.name}' among them.`,
  }));
}

/** What speaks against one bearer of a name and a longer form of it, as the words of a doubt; null where nothing does. */
function whatTellsApart(
  a: Node,
  { node: b, rule }: Longer,
  { callings, isOtherRole, isLate, isOfRelative, isHeading, written }: Known,
): Pick<FoundDoubt, 'rule' | 'reason'> | null {
  // 'the envoy Ana Silva Santos' and 'the weaver Ana Silva' may share but the first of two family names
  const isOther = rule === 'first-words-of-name' && isOtherRole(a, b);
  if (isOther || !canBeOne(callings(a), callings(b)))
    return {
      rule: 'shorter-form-other-calling',
      reason: `'${a.name}' can be a shorter form of '${b.name}', but the article gives the two different callings.`,
    };
  if (isDoubleName(a, b) && !comesAfter(a, b, isHeading))
    return {
      rule: 'shorter-form-before-double-name',
      reason: `The article names '${a.name}' before '${b.name}': it may tell of two people of one family.`,
    };
  if (rule === 'family-names-of-name' && written.has(withNameOfFather(a, b)))
    return {
      rule: 'shorter-form-of-father',
      reason: `'${a.name}' can be a shorter form of '${b.name}', but the article also writes its first names alone: it may be a father or a mother.`,
    };
  if (isOfRelative(a, b) !== isOfRelative(b, a))
    return {
      rule: 'shorter-form-of-relative',
      reason: `'${a.name}' can be a shorter form of '${b.name}', but the article tells of two relatives of one family name.`,
    };
  const [one, other] = IS_OF_TWO.test(a.parts.suffix ?? '') ? [b, a] : [a, b];
  const ofFamily = IS_OF_TWO.test(other.parts.suffix ?? '') && generationOf(one.parts) === null;
  if (!ofFamily) return null;
  if (comesAfter(one, other, isHeading) && !isLate(one) && !isOtherRole(one, other)) return null;
  return {
    rule: 'shorter-form-other-generation',
    reason: `The article names '${one.name}' before '${other.name}': it may tell of a father and a son.`,
  };
}

/** 'maryam nawaz', by which the article calls 'Maryam Nawaz Sharif' beside 'Nawaz Sharif'. */
function withNameOfFather({ parts: { words } }: Node, { parts: { words: longer } }: Node): string {
  return longer.slice(0, longer.length - words.length + 1).join(' ');
}

/** 'Ursula Brandt' and 'Ursula Brandt-Kern'. */
function isDoubleName(a: Node, b: Node): boolean {
  const [family, longer] = [a, b].map(({ name }) => name.split(/\s+/u).at(-1)?.toLowerCase() ?? '');
  return longer?.startsWith(`${family}-`) === true;
}

/** Whoever is called so has a namesake in the family. A second and a third are popes and kings, too. */
const IS_OF_TWO = /^(?:jr|sr)$/u;
