// What of an organisation's name tells which one it is: content words, the country in it, the legal form left out.
import { BODIES_OF_MANY } from '../lexicon/bodies-of-countries.ts';
import { peoples } from '../lexicon/demonyms.ts';
import { knownAcronyms } from '../lexicon/known-acronyms.ts';
import { LEADING_FORMS, LEGAL_FORMS } from '../lexicon/legal-forms.ts';
import {
  AGENCY_KINDS,
  BODIES_OF_ONE_COUNTRY,
  BODY_WORDS,
  CLUB_ENDS,
  GENERIC_BODIES,
  NATIONAL_BODIES,
  SAME_ORGANISATION_WORDS,
  SMALL_NAME_WORDS,
  WRITTEN_AS_TWO,
} from '../lexicon/organisation-words.ts';
import { isAcronym } from '../text/acronym.ts';
import { nameKey, nameWords } from '../text/person-name.ts';
import { coreOf } from './core-of-name.ts';
import { countryOfWords } from './country-of-words.ts';

export interface OrganisationName {
  /** Key of the content words in any order: 'Ministry of Defence' and 'Defense Ministry' have one. */
  readonly core: string;
  /** ISO code of the country that stands in the name, or that alone has such a body. */
  readonly country: string | null;
  /** The core, with the country where there is one: equal keys are one organisation, unless the core is generic and has no country. */
  readonly key: string;
  /** All words in order, folded, small ones too. */
  readonly words: readonly string[];
  /** Every country has one: the name alone does not tell which. */
  readonly generic: boolean;
  /** The name as it stands is of that kind, nothing taken off. */
  readonly genericItself: boolean;
  /** A ministry of more than one thing ('Energy and Mines'): more than one country may have it, though most names are one country's. */
  readonly wideMinistry: boolean;
  /** A country has one, if it has any. */
  readonly national: boolean;
  readonly short: ShortForms;
}

/** What a shorter mention may call it; nothing for a single word, and nothing but initials for names as long as sentences. */
export interface ShortForms {
  /** Lower-case, with and without its small words and its country: 'Bank of England' has 'be' and 'boe'. */
  readonly initials: readonly string[];
  /** All but its last words, and all but its first words, parted by blanks. */
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  /** What kind of body it is: 'university', 'court'. */
  readonly bodyWords: readonly string[];
}

/** Longer names are sentences. */
const MOST_WORDS = 14;

/** 'Associated Press' for 'AP' and 'A.P.': what an acronym means the world over; null for other names. */
export function knownExpansion(name: string): string | null {
  return isAcronym(name) ? (knownAcronyms.get(nameKey(name).toUpperCase()) ?? null) : null;
}

/** 'Foreign Ministry', 'Supreme Court', 'the University': the name does not say whose. */
export function isGenericName(name: string): boolean {
  const key = nameKey(name);
  return GENERIC_BODIES.has(key) || BODY_WORDS.has(key) || thingsOfMinistry(nameWords(name)) === 1;
}

/** Whether other countries have or may have a body of this name, so that the country beside it tells two apart. */
export function mayBeOfAnyCountry(name: string): boolean {
  return isGenericName(name) || thingsOfMinistry(nameWords(name)) > 1;
}

/** How many words say what a ministry is for: 'Ministry of the Interior', 'Foreign Affairs Ministry' have one; 0 for all else. */
function thingsOfMinistry(words: readonly string[]): number {
  if (words.length === 1 && MINISTRY_IN_ONE_WORD.test(words[0] ?? '')) return 1;
  const leads =
    (words[0] === 'ministry' && (words[1] === 'of' || words[1] === 'for')) ||
    (words.length > 1 && MINISTRY_ELSEWHERE.test(words[0] ?? ''));
  if (words.length > MOST_WORDS || !(leads || words.at(-1) === 'ministry')) return 0;
  const things = (leads ? words.slice(2) : words.slice(0, -1)).filter(
    (word) => word !== 'affairs' && !SMALL_NAME_WORDS.has(word),
  );
  return countryOfWords(things) === null ? things.length : 0;
}

/** 'Innenministerium', 'Utenriksdepartementet'. */
const MINISTRY_IN_ONE_WORD = /^\p{L}{3,20}(?:ministerium|ministeriet|departementet)s?$/u;
/** 'Ministère de la Défense', "Ministero dell'Interno". */
const MINISTRY_ELSEWHERE = /^(?:ministere|ministerie|ministerio|ministero|ministerium|ministerstvo)$/u;

/** Take an organisation's name apart for comparing. An acronym that means one body the world over is read as its full name. */
export function organisationName(name: string): OrganisationName {
  const words = foldedWords(knownExpansion(name) ?? withoutLeadingForm(name));
  const { rest, country } = withoutCountry(withoutState(withoutParent(withoutKind(withoutForm(words)))));
  const genericItself = isGenericName(name);
  const things = thingsOfMinistry(rest);
  const generic = genericItself || isGenericName(rest.join(' '));
  const core = coreOf(rest, name);
  const own = country ?? BODIES_OF_ONE_COUNTRY.get(rest.join('')) ?? null;
  return {
    core,
    country: own,
    key: own === null ? core : `${core}|${own}`,
    words,
    generic,
    genericItself,
    wideMinistry: things > 1,
    national: NATIONAL_BODIES.has(nameKey(name)) || (things > 0 && country === null),
    short: shortForms(words),
  };
}

/** Whether the name begins with what form the company has. */
export function hasLeadingForm(name: string): boolean {
  return LEADING.test(name);
}

const LEADING = new RegExp(`^(?:${LEADING_FORMS.join('|')}) (?=["“«„]?\\p{Lu})`, 'u');

/** 'Griya Nusa Lestari' of 'PT Griya Nusa Lestari'. */
function withoutLeadingForm(name: string): string {
  return name.replace(LEADING, '');
}

/** Words in order, with one spelling for those that differ between countries. */
function foldedWords(name: string): string[] {
  const words = nameWords(name).flatMap(
    (word) => WRITTEN_AS_TWO.get(word) ?? [SAME_ORGANISATION_WORDS.get(word) ?? word],
  );
  const named = words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
  return withUnitedNations(withNumbersWhole(isSchool(named) ? [...named, 'school'] : named));
}

/** 'Harlow Elementary' and 'Harlow High' are schools, as papers call them. */
function isSchool(words: readonly string[]): boolean {
  return words.length > 1 && /^(?:elementary|high)$/u.test(words.at(-1) ?? '');
}

/** 'G-8' as 'g8'. */
function withNumbersWhole(words: string[]): string[] {
  const at = words.findIndex((word, index) => index > 0 && DIGITS.test(word) && words[index - 1] === 'g');
  return at < 0 ? words : words.toSpliced(at - 1, 2, `g${words[at]}`);
}

const DIGITS = /^\d+$/u;

/** 'U.N. Human Rights Council' and 'UN Human Rights Council' in full. */
function withUnitedNations(words: string[]): string[] {
  const length = words[0] === 'un' ? 1 : words[0] === 'u' && words[1] === 'n' ? 2 : 0;
  return length === 0 || words.length === length ? words : ['united', 'nations', ...words.slice(length)];
}

/** Bodies known the world over, as their words are folded. */
const KNOWN_BODIES: ReadonlySet<string> = new Set(
  [...knownAcronyms.values()].map((name) => foldedWords(name).join(' ')),
);

/** 'Volkswagen' of 'Volkswagen AG', 'Marlow Rovers' of 'Marlow Rovers FC'; 'Marlow FC' need not be the town's only club. */
function withoutForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1] ?? '')) end -= 1;
  if (end > 2 && CLUB_ENDS.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

/** 'Yonhap' of 'Yonhap News Agency': one word that is a name of its own. 'Korean Central News Agency' and 'National News Agency' stay whole. */
function withoutKind(words: readonly string[]): readonly string[] {
  const [first = '', news, agency] = words;
  const isAgency = words.length === 3 && /^(?:news|press)$/u.test(news ?? '') && agency === 'agency';
  return isAgency && countryOfWords([first]) === null && !PEOPLES.has(first) && !AGENCY_KINDS.has(first)
    ? [first]
    : words;
}

/** 'World Food Programme' of 'U.N. World Food Programme': that one is known without its parent. 'U.N. Security Council' stays whole. */
function withoutParent(words: readonly string[]): readonly string[] {
  if (words[0] !== 'united' || words[1] !== 'nations') return words;
  const rest = words.slice(2);
  return KNOWN_BODIES.has(rest.join(' ')) ? rest : words;
}

/** 'Rivers House of Assembly' of 'Rivers State House of Assembly'. 'Ohio State University' is not Ohio's. */
function withoutState(words: readonly string[]): readonly string[] {
  const at = words.indexOf('state');
  const body = words.slice(at + 1);
  return at > 0 && body.length > 1 && isGenericName(body.join(' ')) ? words.toSpliced(at, 1) : words;
}

/** 'Securities and Exchange Commission of Ghana' is Ghana's, and 'Communist Party of Vietnam' Vietnam's. */
const OF_MANY = new Set(BODIES_OF_MANY.map(nameKey));

const PEOPLES = new Set(Array.from(peoples, (people) => nameWords(people).join(' ')));

/** 'Russian Foreign Ministry' and 'Foreign Ministry of Russia': the ministry, and Russia. 'Bank of Japan' and 'American Airlines' stay whole. */
function withoutCountry(words: readonly string[]): { rest: readonly string[]; country: string | null } {
  const ofNations =
    words[0] === 'united' && words[1] === 'nations' && isGenericName(words.slice(2).join(' '));
  if (ofNations) return { rest: words.slice(2), country: UNITED_NATIONS };
  for (const length of [2, 1]) {
    const lead = countryOfWords(words.slice(0, length));
    if (lead !== null && stands(words.slice(length))) return { rest: words.slice(length), country: lead };
    const tail = countryOfWords(words.slice(-length));
    const before = words.slice(0, -length);
    if (tail === null || before.at(-1) !== 'of' || before.length < 2) continue;
    const rest = before.slice(0, -1);
    if (stands(rest) && (isGenericName(rest.join(' ')) || OF_MANY.has(nameKey(rest.join(' ')))))
      return { rest, country: tail };
  }
  return { rest: words, country: null };
}

/** Stands for the United Nations where a country's code would stand. */
export const UNITED_NATIONS = 'UN';

/** Whether what is left is a name of a body: several words, or an embassy, a parliament. */
function stands(rest: readonly string[]): boolean {
  const content = rest.filter((word) => !SMALL_NAME_WORDS.has(word));
  if (content.length > 1) return true;
  return /^(?:army|congress|consulate|embassy|government|house|navy|parliament|police|senate|treasury)$/u.test(
    content[0] ?? '',
  );
}

function shortForms(words: readonly string[]): ShortForms {
  if (words.length < 2) return { initials: [], beginnings: [], endings: [], bodyWords: [] };
  const cuts = words.length > MOST_WORDS ? [] : Array.from(words.keys()).slice(1);
  return {
    initials: initialsOf(words),
    beginnings: cuts.map((length) => words.slice(0, length).join(' ')),
    endings: cuts.map((length) => words.slice(length).join(' ')),
    bodyWords: cuts.length === 0 ? [] : bodyWordsOf(words),
  };
}

/** 'committee' of 'Senate Committee on Public Works': it is no Senate. 'secretariat' of 'Forum Secretariat', 'house' of 'House of Assembly'. */
function bodyWordsOf(words: readonly string[]): readonly string[] {
  const found = words.filter((word, at) => {
    const [next = '', afterNext] = words.slice(at + 1);
    if (word === CHAMBER) return next === 'of' && afterNext !== undefined;
    const isBeforeAnother =
      BODY_WORDS.has(next) && (afterNext === undefined || SMALL_NAME_WORDS.has(afterNext));
    return BODY_WORDS.has(word) && !isBeforeAnother;
  });
  return [...new Set(found)];
}

/** Alone it is a chamber, and a body only behind one that is spelled out. */
export const CHAMBER = 'house';

function initialsOf(words: readonly string[]): readonly string[] {
  const content = words.filter((word) => !SMALL_NAME_WORDS.has(word));
  const bare = withoutCountry(withoutForm(words)).rest.filter((word) => !SMALL_NAME_WORDS.has(word));
  const initials = (list: readonly string[]): string => list.map((word) => word[0] ?? '').join('');
  return [...new Set([words, content, bare].map(initials).filter((one) => one.length > 1))];
}
