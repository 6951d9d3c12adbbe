// Across articles the full name of an organisation is enough, unless every country has one so named.
import type { Collection } from '../../collection/collection.ts';
import { CHAMBERS_OF_COUNTRIES } from '../../lexicon/bodies-of-countries.ts';
import { LEGAL_FORMS } from '../../lexicon/legal-forms.ts';
import {
  CLUB_ENDS,
  COMPANY_SUFFIXES,
  PUBLIC_BODY_WORDS,
  WORDS_ABOVE_COUNTRIES,
} from '../../lexicon/organisation-words.ts';
import { isAcronym } from '../../text/acronym.ts';
import { addToSet } from '../buckets.ts';
import { type Clusters, fullestOf } from '../clusters.ts';
import { countryGiven } from '../country-told.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';
import { CHAMBER, knownExpansion, type OrganisationName, UNITED_NATIONS } from '../organisation-name.ts';
import { type PlaceBehind, placesBehind } from '../place-behind.ts';
import { isOfTown } from '../within/club-names.ts';
import { joinAcronyms } from './acronyms.ts';
import { askWhichClub, type ClubsOf, clubsOfOneName, type TownOf, townsTold } from './clubs-of-towns.ts';
import { type HostOf, hostsOf } from './hosts.ts';
import { isOfMany, type Owners } from './owners.ts';
import { joinPartlySpelled } from './partly-spelled.ts';
import { joinSameNames, type Naming } from './same-name.ts';

/** 'Foreign Ministry', 'Supreme Court': the name does not say whose. */
export function isGenericBody(node: Node): boolean {
  return node.kind === 'organisation' && node.organisation.genericItself;
}

interface Evidence {
  readonly collection: Collection;
  /** All names, of all kinds. */
  readonly nodes: readonly Node[];
  /** Nodes whose short form means nothing outside its article. */
  readonly local: ReadonlySet<number>;
  readonly ownerOf: Owners['ownerOf'];
}

/**
 * Join named organisations over the collection. A generic body joins only a body of the same country; an acronym joins its one expansion; embassies
 * of one country in several places stay apart.
 */
export function joinOrganisationsAcross(
  bodies: readonly Node[],
  { collection, nodes, local, ownerOf }: Evidence,
  clusters: Clusters,
): FoundDoubt[] {
  const fullest = fullestOf(bodies, clusters, ({ organisation }) => organisation.words.length);
  const telling: Telling = {
    fullest,
    otherwise: spelledOtherwise(bodies, fullest),
    hostOf: hostsOf(bodies, collection, clusters),
    townOf: townsTold(bodies, nodes),
    townBehind: placesBehind(collection),
    clubsOf: clubsOfOneName(bodies, fullest),
    ownerOf,
    ofSeveral: bodiesOfSeveral(bodies, ownerOf),
    hasHousesOfStates:
      new Set(bodies.filter(isHouseOfState).map(({ organisation }) => organisation.core)).size > 1,
  };
  const doubts = joinSameNames(
    bodies,
    {
      naming: (node) => (local.has(node.index) ? null : namingOf(node, telling)),
      tellsNames: (a) => !needsCountry(a, telling),
      reason: (a, b) => ({
        rule: ruleFor(a, b, telling),
        evidence: evidenceFor(a, b, telling),
        confidence: isAcronym(a.name) ? 0.88 : a.key === b.key ? 0.94 : 0.9,
      }),
      agree: onlyFormsDiffer,
      isOneOfSeveral: (fullest) => fullest.endsWith(OF_TOWN),
      doubt: {
        rule: 'short-name-of-several',
        why: (a, b) =>
          `The article says only '${a.name}', and the collection has more than one so called, '${b.name}' among them.`,
      },
    },
    clusters,
  );
  return [
    ...doubts,
    ...askWhichClub(bodies, telling.clubsOf, clusters),
    ...joinAcronyms(bodies, clusters),
    ...joinPartlySpelled(bodies, clusters),
  ];
}

/** 'Chrysler Group' and 'Chrysler LLC' are one Chrysler: only words that say what a company is differ. 'Delta Air Lines' and 'Delta Electronics' are two trades. */
function onlyFormsDiffer(fullest: readonly string[]): boolean {
  const names = fullest.map((key) => (key.split('|')[0] ?? '').split(' '));
  const owners = new Set(fullest.flatMap((key) => key.split('|').slice(1)));
  const [first = [], ...others] = names;
  if (owners.size > 1) return false;
  if (others.every((words) => differInEnding(first, words))) return true;
  const bare = names.map((words) => words.filter((word) => !COMPANY_SUFFIXES.has(word)).join(' '));
  const trades = names.map((words) =>
    words
      .flatMap((word) => (COMPANY_SUFFIXES.has(word) && !isForm(word) ? word.replace(/s$/u, '') : []))
      .join(' '),
  );
  const ofTrade = new Set(trades.filter((trade) => trade !== ''));
  return bare[0] !== '' && bare.every((one) => one === bare[0]) && ofTrade.size < 2;
}

/** 'Island Electoral and Harbour Council' and 'Island Election and Harbour Council': long names but for the ending of one word. */
function differInEnding(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < LEAST_TO_SLIP) return false;
  const [own, ...more] = a.filter((word) => !b.includes(word));
  const [other, ...others] = b.filter((word) => !a.includes(word));
  if (own === undefined || other === undefined) return false;
  return more.length + others.length === 0 && own.slice(0, LEAST_ALIKE) === other.slice(0, LEAST_ALIKE);
}

/** Telling words of a name in which one may be slightly wrong, and letters that this one then has right. */
const [LEAST_TO_SLIP, LEAST_ALIKE] = [4, 5];

function isForm(word: string): boolean {
  return LEGAL_FORMS.has(word) || /^(?:companies|group|holdings?)$/u.test(word);
}

function ruleFor(a: Node, b: Node, telling: Telling): string {
  if ([a, b].some((node) => needsCountry(node, telling))) return 'same-body-of-one-country';
  if (a.key === b.key) return 'same-name';
  return isAcronym(a.name) === isAcronym(b.name) ? 'same-words-of-name' : 'known-acronym';
}

function evidenceFor(a: Node, b: Node, telling: Telling): string {
  if (ruleFor(a, b, telling) === 'same-body-of-one-country') {
    const owner = telling.ownerOf(a) ?? telling.ownerOf(b);
    return `Both articles name the '${(needsCountry(a, telling) ? a : b).name}' of ${owner === UNITED_NATIONS ? 'the United Nations' : `one country (${owner})`}.`;
  }
  if (a.key === b.key) return `Both articles write '${a.name}'.`;
  const [short, long] = isAcronym(a.name) ? [a, b] : [b, a];
  return ruleFor(a, b, telling) === 'known-acronym'
    ? `'${short.name}' is known everywhere as the short form of '${long.name}', and no article spells it out in another way.`
    : `One article writes '${a.name}', another '${b.name}': the same words${isInOtherForm(a, b) ? ', one in another form' : ''}.`;
}

/** 'Pacific Island Forum' and 'Pacific Islands Forum'. */
function isInOtherForm({ organisation: { words } }: Node, { organisation: other }: Node): boolean {
  return words.some((word) => !other.words.includes(word)) && words.length === other.words.length;
}

/** Keys of acronyms known the world over that some article spells out as something else: there they tell nothing by themselves. */
function spelledOtherwise(bodies: readonly Node[], fullest: (node: Node) => Node): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const node of bodies)
    if (knownExpansion(node.name) !== null && fullest(node).organisation.key !== node.organisation.key)
      keys.add(node.key);
  return keys;
}

/** What the articles tell of organisations beside their names. */
interface Telling {
  readonly fullest: (node: Node) => Node;
  /** Keys of acronyms known the world over that some article spells out as something else. */
  readonly otherwise: ReadonlySet<string>;
  readonly hostOf: HostOf;
  readonly townOf: TownOf;
  readonly townBehind: PlaceBehind;
  readonly clubsOf: ClubsOf;
  readonly ownerOf: Owners['ownerOf'];
  /** Cores of ministries of more than one thing, and of such chambers, that the collection has of more than one country; regulators and parties of many countries too. */
  readonly ofSeveral: ReadonlySet<string>;
  /** Whether the collection has the House of Assembly of more than one state: a bare 'House' may then be any of them. */
  readonly hasHousesOfStates: boolean;
}

/** 'Kogi State House of Assembly'. */
function isHouseOfState({ organisation: { words, country } }: Node): boolean {
  const at = words.indexOf(CHAMBER);
  return at > 0 && words[at + 1] === 'of' && country === null;
}

/** Whether the name alone does not tell which it is, in this collection. */
function needsCountry(node: Node, { ofSeveral }: Telling): boolean {
  return isGenericBody(node) || ofSeveral.has(node.organisation.core);
}

function bodiesOfSeveral(bodies: readonly Node[], ownerOf: Owners['ownerOf']): ReadonlySet<string> {
  const countries = new Map<string, Set<string>>();
  for (const node of bodies) {
    const { wideMinistry, core, country } = node.organisation;
    const told = wideMinistry
      ? (country ?? countryGiven(node))
      : CHAMBERS_OF_COUNTRIES.has(core) || isOfMany(node.organisation)
        ? ownerOf(node)
        : null;
    if (told !== null) addToSet(countries, core, told);
  }
  return new Set([...countries].flatMap(([core, told]) => (told.size > 1 ? [core] : [])));
}

/** 'Anti-Corruption Commission', 'Office for Statistics': with a country beside them they are that country's. */
function isPublicBody({ organisation: { words } }: Node): boolean {
  const isBody = PUBLIC_BODY_WORDS.has(words.at(-1) ?? '') || PUBLIC_BODY_WORDS.has(words[0] ?? '');
  return isBody && !words.some((word) => WORDS_ABOVE_COUNTRIES.has(word));
}

function namingOf(node: Node, telling: Telling): Naming | null {
  const { fullest, otherwise, hostOf, ownerOf } = telling;
  const [{ organisation: name }, { organisation: full }] = [node, fullest(node)];
  const country = name.country ?? countryGiven(node) ?? full.country ?? ownerOf(node);
  const generic = name.generic || needsCountry(node, telling);
  if (generic && country === null) return null;
  if (telling.hasHousesOfStates && name.core === CHAMBER && name.country === null) return null;
  // where an article spells 'AP' out as another body than the best known one, 'AP' does not meet that one
  const contradicted = isAcronym(node.name) && otherwise.has(node.key);
  if (contradicted && full.key === name.key) return { key: node.key, fullest: full.key };
  if (isAcronym(node.name) && full.core !== name.core && needsCountry(fullest(node), telling))
    return lettersOf(node, fullest(node), ownerOf);
  const own = isAcronym(node.name) && full.key !== name.key ? node.key : name.core;
  const key = generic || name.country !== null ? `${name.core}|${country}` : own;
  const host = hostOf(node);
  if (host === null) return null;
  if (host !== '') return { key, fullest: `${name.core} in ${host}|${country}` };
  return { key, fullest: generic ? key : fullestKey(node, full, { key, ...telling }) };
}

/** What the article tells of a body that no country tells apart. */
function fullestKey(
  node: Node,
  full: OrganisationName,
  { key, townOf, townBehind, clubsOf }: Telling & { readonly key: string },
): string {
  const { core, words } = node.organisation;
  const behind = townBehind(node);
  if (behind !== null) return `${key} ${behind}${OF_TOWN}`;
  if (clubsOf(node).length > 0 && townOf(node) === null) return `${key} of article ${node.articleNumber}`;
  if (full.core === core) return withBeside(node, key, townOf);
  const [, ...town] = full.words;
  const isClub = words.length === 1 && full.words[0] === words[0] && isOfTown(town);
  return isClub ? `${key} ${town.slice(1).join('')}${OF_TOWN}` : full.key;
}

/** 'SEC' of a commission that two countries have: it is that of its own country. */
function lettersOf(node: Node, full: Node, ownerOf: Owners['ownerOf']): Naming | null {
  const owner = full.organisation.country ?? countryGiven(full) ?? ownerOf(full);
  return owner === null ? null : { key: node.key, fullest: `${full.organisation.core}|${owner}` };
}

/** 'Arsenal de Sarandí': clubs that need their town are not the only ones of the name. */
const OF_TOWN = '|of town';

/** The key with what the article gives beside the name: the country of a public body, the town of a club, and 'FC' where others are 'SC'. */
function withBeside(node: Node, key: string, townOf: TownOf): string {
  const owner = isPublicBody(node) ? countryGiven(node) : null;
  if (owner !== null) return `${key} of ${owner}`;
  const { words } = node.organisation;
  const end = words.length > 2 && CLUB_ENDS.has(words.at(-1) ?? '') ? words.at(-1) : null;
  const beside = townOf(node) ?? end;
  return beside == null ? key : `${key} ${beside}`;
}
