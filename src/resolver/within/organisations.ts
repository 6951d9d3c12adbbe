// Within one article: an acronym is the name it abbreviates, and a short form is the long one.
import { LEGAL_FORMS } from '../../lexicon/legal-forms.ts';
import {
  BODY_WORDS,
  CLUB_SIGNS,
  COMPANY_SUFFIXES,
  OTHER_BODY_WORDS,
  TRAILING_BODY_WORDS,
} from '../../lexicon/organisation-words.ts';
import { isAcronym } from '../../text/acronym.ts';
import { initialsKey, mayAbbreviate } from '../acronym-of-name.ts';
import { addTo, type Buckets, distinct } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import { countryOfWords } from '../country-of-words.ts';
import { countryGiven } from '../country-told.ts';
import { hasLead, initialsAndRest } from '../initials-and-rest.ts';
import type { Node } from '../node.ts';
import { CHAMBER, hasLeadingForm } from '../organisation-name.ts';
import type { PlaceBehind } from '../place-behind.ts';
import { isClubTail } from './club-names.ts';
import { mayBeLeftOut } from './left-out-words.ts';
import { comesAfter, type IsHeading } from './reading-order.ts';
import type { StatedOf } from './stated.ts';
import { joinStatedAcronyms } from './stated-acronyms.ts';

interface Index {
  readonly key: Buckets;
  readonly core: Buckets;
  readonly initials: Buckets;
  readonly beginning: Buckets;
  readonly ending: Buckets;
  readonly word: Buckets;
}

/** What the article has beside its organisations. */
export interface Setting {
  /** 'Korean Central News Agency (KCNA)' is stated there. */
  readonly stated: StatedOf;
  /** Keys of the places that the article names. */
  readonly places: ReadonlySet<string>;
  readonly isHeading: IsHeading;
  /** The town that stands behind a club's name. */
  readonly placeBehind: PlaceBehind;
}

/** Join the organisations of one article. Returns the nodes whose short form means nothing outside it: 'the Court', 'Red Sox'. */
export function joinOrganisationsWithin(
  nodes: readonly Node[],
  { stated, places, isHeading, placeBehind }: Setting,
  clusters: Clusters,
): ReadonlySet<number> {
  const bodies = nodes.filter((node) => !node.unnamed && node.hasWords);
  const ofTwo = joinStatedAcronyms(bodies, stated, clusters);
  const index = indexOf(bodies);
  const local = new Set<number>(ofTwo);
  const isWord = ({ organisation }: Node): boolean => organisation.words.length === 1;
  for (const body of [...bodies.filter((node) => !isWord(node)), ...bodies.filter(isWord)]) {
    if (ofTwo.has(body.index)) continue;
    const found = shortForm(body, { index, places, isHeading, placeBehind });
    if (found.candidates.length === 0) continue;
    const others = found.candidates.filter((other) => other !== body);
    const [one, more] = distinct(others, clusters);
    if (one === undefined || more !== undefined) continue;
    if (found.local && !clusters.together(one, body)) local.add(body.index);
    clusters.join(one, body, {
      rule: found.rule,
      evidence: `'${body.name}' ${found.how} '${one.name}', the only such name in this article.`,
      confidence: found.confidence,
    });
  }
  return local;
}

function indexOf(bodies: readonly Node[]): Index {
  const index: Index = {
    key: new Map(),
    core: new Map(),
    initials: new Map(),
    beginning: new Map(),
    ending: new Map(),
    word: new Map(),
  };
  for (const node of bodies) {
    const { key, core, short } = node.organisation;
    addTo(index.key, key, node);
    addTo(index.core, core, node);
    if (short.beginnings.length === 0) continue;
    for (const one of short.initials) addTo(index.initials, one, node);
    for (const one of short.beginnings) addTo(index.beginning, one, node);
    for (const one of short.endings) addTo(index.ending, one, node);
    for (const one of short.bodyWords) addTo(index.word, one, node);
  }
  return index;
}

interface ShortForm {
  readonly rule: string;
  readonly how: string;
  readonly confidence: number;
  readonly candidates: readonly Node[];
  readonly local: boolean;
}

const NOTHING: ShortForm = { rule: '', how: '', confidence: 0, candidates: [], local: false };

interface Lookup extends Omit<Setting, 'stated'> {
  readonly index: Index;
}

/** The first way of shortening that has a candidate. */
function shortForm(body: Node, lookup: Lookup): ShortForm {
  const ways = [
    sameWords,
    countryLeftOut,
    acronym,
    acronymOfBeginning,
    beginning,
    ending,
    bodyWordLeftOut,
    bodyWord,
  ];
  let found = NOTHING;
  for (const way of ways) {
    found = way(body, lookup);
    if (found.candidates.some((other) => other !== body)) return found;
  }
  return found;
}

const SHORT_FORM = 'is known everywhere as the short form of';
const LONG_FORM = 'is known everywhere as the long form of';

function sameWords(node: Node, { index }: Lookup): ShortForm {
  const alike = (index.key.get(node.organisation.key) ?? []).slice(0, 2).filter((other) => other !== node);
  const candidates =
    node.organisation.generic || node.organisation.wideMinistry
      ? alike.filter((other) => !ofOtherCountry(node, other))
      : alike;
  const [other] = candidates;
  const short = other !== undefined && isAcronym(node.name) !== isAcronym(other.name);
  return {
    rule: short ? 'known-acronym' : 'same-words-of-name',
    how: short ? (isAcronym(node.name) ? SHORT_FORM : LONG_FORM) : 'has the same telling words as',
    confidence: 0.94,
    candidates: candidates.slice(0, 1),
    local: false,
  };
}

/** Whether the text tells of only one of two namesakes whose it is, or of both and otherwise. */
function ofOtherCountry(a: Node, b: Node): boolean {
  return (countryGiven(a) ?? a.organisation.country) !== (countryGiven(b) ?? b.organisation.country);
}

/** A ministry without its country is the one named before: 'The Foreign Ministry said it had met the Turkish Foreign Ministry' names two. */
function countryLeftOut(node: Node, { index, isHeading }: Lookup): ShortForm {
  const name = node.organisation;
  const own = countryGiven(node) ?? name.country;
  const candidates = (index.core.get(name.core) ?? []).filter((other) => {
    const country = other.organisation.country ?? countryGiven(other);
    return name.country === null && country !== null && (own === null || own === country);
  });
  const alone =
    own === null &&
    (name.genericItself || name.wideMinistry) &&
    !candidates.some((other) => comesAfter(node, other, isHeading));
  return {
    rule: 'country-left-out',
    how: 'leaves out the country of',
    confidence: 0.9,
    candidates: alone ? [] : candidates,
    local: false,
  };
}

function acronym(node: Node, { index }: Lookup): ShortForm {
  const written = isAcronym(node.name) || /^\p{Lu}\p{Ll}{3,9}$/u.test(node.name); // Nato, Fifa
  return {
    rule: 'acronym-of-name',
    how: 'has the initials of',
    confidence: 0.9,
    candidates: written ? spelledOut(node, index) : [],
    local: false,
  };
}

function spelledOut({ name }: Node, index: Index): readonly Node[] {
  const names = index.initials.get(initialsKey(name)) ?? [];
  return names.filter(({ organisation }) => mayAbbreviate(name, organisation));
}

/** 'UC Berkeley' of 'University of California, Berkeley': the first words by their initials. */
function acronymOfBeginning({ name, organisation }: Node, { index }: Lookup): ShortForm {
  const found = initialsAndRest(name, organisation);
  const longer = found === null ? [] : (index.ending.get(found.rest) ?? []);
  return {
    rule: 'acronym-and-rest-of-name',
    how: 'has the initials and the last words of',
    confidence: 0.9,
    candidates: longer.filter((other) => found !== null && hasLead(other.organisation, found)),
    local: false,
  };
}

/** 'Toyota' of 'Toyota Motor Corp', 'Mainz' of 'Mainz 05', 'Harvard' of 'Harvard University', 'Supreme Court' of 'Supreme Court of Cassation'. */
function beginning(node: Node, { index, places, isHeading }: Lookup): ShortForm {
  const { organisation } = node;
  const { words } = organisation;
  if (words.length === 1 && organisation.generic) return NOTHING; // Congress is not the Congress Party
  const candidates = (index.beginning.get(words.join(' ')) ?? []).filter((other) => {
    const tail = other.organisation.words.slice(words.length);
    if (tail.every((word) => COMPANY_SUFFIXES.has(word) || TRAILING_BODY_WORDS.has(word) || isYear(word)))
      return true;
    if (words.length === 1 && isClubTail(tail, places)) return true;
    if ((LEGAL_FORMS.has(tail.at(-1) ?? '') || hasLeadingForm(other.name)) && isFirstOfCompany(words))
      return !isOfOnePlace(tail, places) && comesAfter(node, other, isHeading);
    if (organisation.genericItself && countryOfWords(tail.slice(1)) !== null) return false; // decided by what is said first
    return words.length > 1 && /^(?:of|for|in)$/u.test(tail[0] ?? '');
  });
  return {
    rule: 'short-form-of-name',
    how: 'is a short form of',
    confidence: 0.9,
    candidates,
    local: false,
  };
}

/** 'Chevron Nigeria Limited' is Chevron's there, and not all of it. */
function isOfOnePlace(tail: readonly string[], places: ReadonlySet<string>): boolean {
  return tail.some((word) => places.has(word) || countryOfWords([word]) !== null);
}

/** 'Cadmus' behind 'Cadmus Mills Inc.': the words that tell the company come first. Before it, it may be the town. */
function isFirstOfCompany([first = '', ...rest]: readonly string[]): boolean {
  return rest.length > 0 || (first.length > 3 && !BODY_WORDS.has(first) && !OTHER_BODY_WORDS.has(first));
}

/** 'Mainz 05', 'Hannover 96', 'Bologna 1909': the year in which a club was founded. */
function isYear(word: string): boolean {
  return /^(?:\d{2}|1[89]\d{2})$/u.test(word);
}

/** 'Security Council' of 'UN Security Council', 'Red Sox' of 'Boston Red Sox', 'Warhol Foundation' of 'Andy Warhol Foundation'. */
function ending(node: Node, lookup: Lookup): ShortForm {
  const { organisation } = node;
  const { words } = organisation;
  const isOfTown = lookup.placeBehind(node) !== null; // 'Barcelona of Guayaquil' is not the 'FC Barcelona' of its article
  const candidates = (lookup.index.ending.get(words.join(' ')) ?? []).filter((other) => {
    const all = other.organisation.words;
    const lead = all.slice(0, all.length - words.length);
    if (isOfTown && lead.every((word) => CLUB_SIGNS.has(word))) return false;
    if (organisation.genericItself && countryOfWords(lead) !== null) return false; // decided by what is said first
    return mayBeLeftOut(lead, words, lookup.places);
  });
  return {
    rule: 'last-words-of-name',
    how: 'is the last part of',
    confidence: 0.85,
    candidates,
    local: words.length === 1 && !candidates.every(({ name }) => /^(?:\d|[AE]l\W)/u.test(name)), // '150px Airbus', 'Al Ahly'
  };
}

/** 'Scientology' of 'Church of Scientology', where both are named as organisations. */
function bodyWordLeftOut({ organisation }: Node, { index }: Lookup): ShortForm {
  const { words } = organisation;
  const candidates = (index.ending.get(['of', ...words].join(' ')) ?? []).filter((other) => {
    const all = other.organisation.words;
    return all.length === words.length + 2 && BODY_WORDS.has(all[0] ?? '');
  });
  return {
    rule: 'body-word-left-out',
    how: 'leaves out what kind of body it is of',
    confidence: 0.8,
    candidates,
    local: false,
  };
}

/** 'the University', 'the House' of a House of Assembly, where the article has one. */
function bodyWord({ organisation: { words } }: Node, { index }: Lookup): ShortForm {
  const [word = ''] = words;
  const isBody = words.length === 1 && (BODY_WORDS.has(word) || word === CHAMBER);
  const candidates = isBody ? (index.word.get(word) ?? []) : [];
  return {
    rule: 'body-of-article',
    how: 'stands for',
    confidence: 0.8,
    candidates,
    local: true,
  };
}
