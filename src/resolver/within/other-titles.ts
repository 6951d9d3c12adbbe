// 'Deputy Prime Minister Horvat was heard. The builder Marko Horvat was not': a titled surname, and somebody else who is introduced later.
import { nameWords } from '../../text/person-name.ts';
import type { NameValue } from '../names.ts';
import type { Node } from '../node.ts';
import { comesAfter, type IsHeading } from './reading-order.ts';
import type { StatedOf } from './stated.ts';

/** Whether a lone surname that has a title stands before a full name that is introduced with nothing in common with it. */
export type IsSomebodyElse = (short: Node, full: Node) => boolean;

/** Who is named so often by the full name is told from somebody by it. */
const OFTEN = 4;

/** 'PM Modi' of an article that names Nirav Modi in full again and again, and never as one who holds an office. Offices are read when first asked for. */
export function otherOffices(people: readonly Node[], stated: StatedOf): IsSomebodyElse {
  let known: ReadonlyMap<number, number> | null = null;
  return (short, full) => {
    if (full.rows.length < OFTEN) return false;
    known ??= timesInOffice(people, stated);
    return !known.has(full.index) && (known.get(short.index) ?? 0) >= short.rows.length;
  };
}

/** By index of a node: how often a title or a sentence gives an office. */
function timesInOffice(people: readonly Node[], stated: StatedOf): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const { subject, value } of stated('role', people))
    if (isHead(value)) times.set(subject.index, (times.get(subject.index) ?? 0) + 1);
  for (const node of people) {
    const titled = node.rows.filter((row) => isHead(titleOf(node.valueAt(row)))).length;
    if (titled > (times.get(node.index) ?? 0)) times.set(node.index, titled);
  }
  return times;
}

function titleOf(value: NameValue): string {
  return 'title' in value ? (value.title ?? '') : '';
}

function isHead(role: string): boolean {
  return nameWords(role.slice(0, LONGEST)).some((word) => HEADS.has(word));
}

const HEADS: ReadonlySet<string> = new Set(['chancellor', 'pm', 'premier', 'president', 'prime']);

/** For the people of one article. Their roles are read when first asked for: in few articles a surname comes before the name. */
export function otherTitles(
  people: readonly Node[],
  { stated, isHeading }: { readonly stated: StatedOf; readonly isHeading: IsHeading },
): IsSomebodyElse {
  const { isOtherRole } = rolesAmong(people, stated);
  return (short, full) => !comesAfter(short, full, isHeading) && isOtherRole(short, full);
}

export interface Roles {
  /** Whether the article says of both what they are, with no word in common. */
  readonly isOtherRole: (a: Node, b: Node) => boolean;
  /** 'The late dictator Cal Dorsey'. */
  readonly isLate: (node: Node) => boolean;
}

/** What the article calls people, read when first asked for. */
export function rolesAmong(people: readonly Node[], stated: StatedOf): Roles {
  let known: ReadonlyMap<number, ReadonlySet<string>> | null = null;
  const wordsOf = (node: Node): ReadonlySet<string> | undefined => {
    known ??= wordsOfRoles(people, stated);
    return known.get(node.index);
  };
  return {
    isOtherRole(a, b) {
      const [one, other] = [wordsOf(a), wordsOf(b)];
      return one !== undefined && other !== undefined && ![...one].some((word) => other.has(word));
    },
    isLate: (node) => wordsOf(node)?.has('late') === true,
  };
}

function wordsOfRoles(people: readonly Node[], stated: StatedOf): ReadonlyMap<number, ReadonlySet<string>> {
  const words = new Map<number, Set<string>>();
  const add = (node: Node, role: string): void => {
    const own = words.get(node.index) ?? new Set<string>();
    for (const word of role
      .slice(0, LONGEST)
      .toLowerCase()
      .split(/[^\p{L}]+/u))
      if (word.length > 3) own.add(word);
    if (own.size > 0) words.set(node.index, own);
  };
  for (const node of people) {
    const title = node.told((value) => ('title' in value ? value.title : null));
    if (title !== null) add(node, title);
  }
  for (const { subject, object, value } of stated('role', people))
    if (object?.kind !== 'person') add(subject, value); // 'neighbour of Ann Lee' is no calling
  return words;
}

/** Longer roles are sentences. */
const LONGEST = 120;
