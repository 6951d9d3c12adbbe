// A name alone with an office of which there is one: 'King Gyanendra' of five articles is one king.
import type { Collection } from '../../collection/collection.ts';
import { FORMER_WORDS, PRIVATE_BODIES } from '../../lexicon/callings.ts';
import { EAST_ASIAN_SURNAMES } from '../../lexicon/east-asian-surnames.ts';
import { LOCAL_OFFICES, OFFICES_OF_ONE } from '../../lexicon/person-titles.ts';
import { isRegnalName, nameKey, nameWords } from '../../text/person-name.ts';
import { callingIn } from '../callings.ts';
import type { Clusters, Reason } from '../clusters.ts';
import { shorterFormRule } from '../name-parts.ts';
import type { Node } from '../node.ts';
import { officeIn } from './offices.ts';

/** One that an article calls by a name and an office. */
interface Holder {
  readonly node: Node;
  readonly office: string;
  /** ISO code, null where its article tells none. */
  readonly country: string | null;
  /** Whether the number of a ruler stands behind the name. */
  readonly numbered: boolean;
  /** 'Bush administration': the words that tell the office where no title does; null where one does. */
  readonly government: string | null;
}

/** Articles that come out no further apart tell of one term of office. */
const MOST_DAYS_APART = 731;
const DAY = 86_400_000;
/** Who leads what is called by a name, 'the Tupin administration', holds one of these. */
const HEADS_OF_GOVERNMENT: ReadonlySet<string> = new Set(['president', 'prime minister']);
const GOVERNMENT = /^(?:['’]s)? (?:administration|cabinet|government|presidency)(?!\p{L})/iu;
/** Characters behind a name that a government's word may take. */
const GOVERNMENT_LENGTH = 20;

/**
 * Join people named by one word who hold one office of which there is one at a time, where all that the collection tells of its country agrees, and
 * join to them the one ruler of that name whose number is written, and whoever's government an article names that gives him no office. Of offices that each state or town has, the country must be told. `full`
 * are those named in full: where two of one family name and office cannot be one, nobody knows who is meant. Linear in the names and their roles.
 */
export function joinOfficeHolders(
  lone: readonly Node[],
  full: readonly Node[],
  collection: Collection,
  clusters: Clusters,
): void {
  const rulers = full.filter(({ name }) => isRegnalName(name));
  const wanted = new Set(lone.map(({ key }) => key));
  const people = [...lone, ...rulers.filter((node) => wanted.has(firstKey(node)))];
  const told = rolesTold(people, collection);
  const holders = holdersAmong(people, told);
  if (holders.length === 0) return;
  const disputed = disputedNames(full, wanted, collection);
  const untold = lone.filter(
    (node) => ![...(told.roles.get(node) ?? [])].some((role) => officeIn(role) !== null),
  );
  for (const group of groupsOf([...holders, ...withGovernment(untold, holders, collection)])) {
    const [{ node, office }] = group;
    if (disputed.has(`${firstKey(node)}|${office}`)) continue;
    for (const term of termsOf(group, collection)) joinTerm(term, clusters);
  }
}

function joinTerm(term: readonly Holder[], clusters: Clusters): void {
  const numbered = term.filter((one) => one.numbered);
  const numbers = new Set(numbered.map(({ node }) => node.key));
  const first = numbered[0] ?? term.find(({ government }) => government === null);
  if (numbers.size > 1 || first === undefined) return;
  for (const one of term) {
    if (one.node !== first.node && !one.numbered) clusters.join(first.node, one.node, whyOne(first, one));
  }
}

function whyOne(first: Holder, { node, office, government }: Holder): Reason {
  if (government !== null)
    return {
      rule: 'one-name-and-government',
      evidence: `One article tells of the '${government}', the other calls '${first.node.name}' ${office}, and none tells of two.`,
      confidence: 0.8,
    };
  if (first.numbered)
    return {
      rule: 'number-left-out-and-office',
      evidence: `'${node.name}' is '${first.node.name}' without the number, and both are called ${office}.`,
      confidence: 0.85,
    };
  return {
    rule: 'one-name-and-office',
    evidence: `Both articles call '${node.name}' ${office}, and none tells of two.`,
    confidence: 0.8,
  };
}

/** Of names to which nothing gives an office those with that of who leads the government called by them: the only office that the collection gives the name. */
function withGovernment(
  lone: readonly Node[],
  holders: readonly Holder[],
  { articles, mentions: { table } }: Collection,
): readonly Holder[] {
  const offices = new Map<string, string | null>();
  for (const { node, office } of holders) {
    const known = offices.get(firstKey(node));
    offices.set(firstKey(node), known === undefined || known === office ? office : null);
  }
  return lone.flatMap((node) => {
    const office = offices.get(node.key) ?? null;
    if (office === null || !HEADS_OF_GOVERNMENT.has(office)) return [];
    for (const row of node.rows) {
      const end = table.end[row] ?? 0;
      const [behind] =
        GOVERNMENT.exec(articles.wordsOf(node.articleNumber, end, end + GOVERNMENT_LENGTH)) ?? [];
      if (behind === undefined) continue;
      return [{ node, office, country: null, numbered: false, government: `${node.name}${behind}` }];
    }
    return [];
  });
}

interface RolesTold {
  /** What each is called in the titles before the name and in sentences. */
  readonly roles: ReadonlyMap<Node, ReadonlySet<string>>;
  /** Those who belong to a body: president of a bank. */
  readonly ofBody: ReadonlySet<Node>;
}

function rolesTold(people: readonly Node[], { statements }: Collection): RolesTold {
  const ofRow = new Map<number, Node>();
  for (const node of people) for (const row of node.rows) ofRow.set(row, node);
  const roles = new Map<Node, Set<string>>();
  const add = (node: Node, role: string): void => {
    const known = roles.get(node);
    if (known === undefined) roles.set(node, new Set([role]));
    else known.add(role);
  };
  const ofBody = new Set<Node>();
  for (const [row, node] of ofRow) {
    const value = node.valueAt(row);
    if ('title' in value && value.title !== null) add(node, value.title);
  }
  for (const row of statements.rowsOf('role')) {
    const node = ofRow.get(statements.table.subject[row] ?? -1);
    if (node !== undefined) add(node, statements.valueAt(row));
  }
  for (const row of statements.rowsOf('affiliation')) {
    const node = ofRow.get(statements.table.subject[row] ?? -1);
    if (node !== undefined) ofBody.add(node);
  }
  return { roles, ofBody };
}

function holdersAmong(people: readonly Node[], { roles, ofBody }: RolesTold): readonly Holder[] {
  return people.flatMap((node) => {
    const own = ofBody.has(node) ? undefined : roles.get(node);
    const holder = own === undefined ? null : holderOf(node, [...own]);
    return holder === null ? [] : [holder];
  });
}

/** What the roles of one name in one article make of it; null where they make nothing of it that tells enough, or several things. */
function holderOf(node: Node, roles: readonly string[]): Holder | null {
  if (EAST_ASIAN_SURNAMES.has(node.key)) return null;
  const countries = new Set<string>();
  const offices = new Set<string>();
  for (const role of roles) {
    const office = officeIn(role);
    if (office === null || LOCAL_OFFICES.has(office)) continue;
    if (nameWords(role).some((word) => PRIVATE_BODIES.has(word) || FORMER_WORDS.has(word))) return null;
    offices.add(office);
    const country = callingIn(role)?.country ?? null;
    if (country !== null) countries.add(country);
  }
  const [office, another] = offices;
  const [country = null, other] = countries;
  if (office === undefined || another !== undefined || other !== undefined) return null;
  if (country === null && !OFFICES_OF_ONE.has(office)) return null;
  return { node, office, country, numbered: isRegnalName(node.name), government: null };
}

/** 'clement' of 'Clement' and of 'Clement XIV'. */
function firstKey(node: Node): string {
  return isRegnalName(node.name) ? nameKey(node.words[0] ?? '') : node.key;
}

type Group = readonly [Holder, ...Holder[]];

/** Holders of one name and office, of one country where the collection tells of several: whose country is not told is then in none. */
function groupsOf(holders: readonly Holder[]): readonly Group[] {
  const groups = new Map<string, [Holder, ...Holder[]]>();
  const put = (key: string, holder: Holder): void => {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [holder]);
    else known.push(holder);
  };
  for (const holder of holders) put(`${firstKey(holder.node)}|${holder.office}`, holder);
  const found = [...groups.values()];
  groups.clear();
  for (const [at, group] of found.entries()) {
    const countries = new Set(group.flatMap(({ country }) => country ?? []));
    for (const holder of group)
      if (countries.size < 2) put(`${at}`, holder);
      else if (holder.country !== null) put(`${at}|${holder.country}`, holder);
  }
  return [...groups.values()];
}

/** A group by when its articles came out. An article that does not say so is of the only term, where there is one. */
function termsOf(group: Group, { articles }: Collection): readonly (readonly Holder[])[] {
  const dated: { readonly holder: Holder; readonly day: number }[] = [];
  const undated: Holder[] = [];
  for (const holder of group) {
    const day = Date.parse(articles.list[holder.node.articleNumber]?.published.earliest ?? '') / DAY;
    if (Number.isNaN(day)) undated.push(holder);
    else dated.push({ holder, day });
  }
  dated.sort((a, b) => a.day - b.day);
  const terms: Holder[][] = [];
  for (const [at, { holder, day }] of dated.entries()) {
    const before = dated[at - 1]?.day ?? Number.NEGATIVE_INFINITY;
    if (day - before > MOST_DAYS_APART) terms.push([holder]);
    else terms.at(-1)?.push(holder);
  }
  if (terms.length > 1) return terms;
  return [[...(terms[0] ?? []), ...undated]];
}

/** 'tupin|president' where two so named in full hold the office and the names cannot be one. */
function disputedNames(
  full: readonly Node[],
  wanted: ReadonlySet<string>,
  collection: Collection,
): ReadonlySet<string> {
  const bearers = full.filter(({ personKeys }) => personKeys.family.some((key) => wanted.has(key)));
  const [known, disputed] = [new Map<string, Node>(), new Set<string>()];
  for (const { node, office } of holdersAmong(bearers, rolesTold(bearers, collection)))
    for (const family of node.personKeys.family) {
      const key = `${family}|${office}`;
      const other = known.get(key);
      if (other === undefined) known.set(key, node);
      else if (!canBeOneName(other, node)) disputed.add(key);
      else if (node.words.length < other.words.length) known.set(key, node);
    }
  return disputed;
}

function canBeOneName({ key, parts }: Node, other: Node): boolean {
  if (key === other.key) return true;
  return shorterFormRule(parts, other.parts) !== null || shorterFormRule(other.parts, parts) !== null;
}
