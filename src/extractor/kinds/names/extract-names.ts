// People, organisations and places: what the tagger finds, with the value of each name worked out.
import { ORGANISATION_TYPE_WORDS, PLACE_TYPE_WORDS } from '../../../lexicon/organisation-types.ts';
import { SMALL_NAME_WORDS } from '../../../lexicon/organisation-words.ts';
import type { Article } from '../../../records/article.ts';
import type {
  Found,
  OrganisationType,
  OrganisationValue,
  PersonValue,
  PlaceValue,
} from '../../../records/mention.ts';
import { parsePersonName } from '../../../text/person-name.ts';
import { tagNames } from '../../tagger/tagger.ts';
import { countryOfName, countryOfPlace } from './country-of.ts';
import { relativeBehind, titleBefore } from './title-before.ts';
import { findUnnamedElsewhere } from './unnamed-elsewhere.ts';
import { findUnnamedSpeakers, type UnnamedSpeaker } from './unnamed-speakers.ts';

/** Every name of the article, and the unnamed people who speak in it. In order of start; spans do not overlap. */
export function extractNames(article: Article): readonly Found[] {
  const { text, language } = article;
  const named = tagNames(text, language).map(({ start, end, kind, confidence, rule, name }): Found => {
    const base = { start, end, rule, confidence };
    if (kind === 'person') return { ...base, kind, value: personValue(text, { start, end, name }) };
    if (kind === 'organisation')
      return { ...base, kind, value: organisationValue(text, { start, end, name }) };
    return { ...base, kind, value: placeValue(text, { start, end, name }, language) };
  });
  return [...named, ...unnamedSpeakers(article, named)].sort((a, b) => a.start - b.start);
}

/** A span with the basic form of its name, where the text has it in a case. */
interface Named {
  readonly start: number;
  readonly end: number;
  readonly name: string | undefined;
}

function personValue(text: string, { start, end, name: basic }: Named): PersonValue {
  const { name, given, family } = parsePersonName(basic ?? text.slice(start, end));
  return {
    name,
    given,
    family,
    title: titleBefore(text, start) ?? relativeBehind(text, end),
    unnamed: false,
  };
}

function organisationValue(text: string, { start, end, name: basic }: Named): OrganisationValue {
  const name = tidy(basic ?? text.slice(start, end));
  const type = organisationType(name);
  // 'North Korean Embassy' is many; what follows tells which: '… Embassy in Moscow'
  const seat =
    type === 'embassy'
      ? /^ in (?<place>\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,2})/u.exec(
          text.slice(end, end + 80),
        )?.groups?.['place']
      : undefined;
  return {
    name: seat === undefined ? name : `${name} in ${seat}`,
    type,
    country: countryOfName(text, start, end),
    unnamed: false,
  };
}

function placeValue(text: string, { start, end, name }: Named, language: string): PlaceValue {
  const written = calmPlace(tidy(name ?? text.slice(start, end)));
  const country = countryOfPlace(written, language);
  if (country !== null) return { name: written, type: 'country', country };
  const own = PLACE_TYPE_WORDS.get((written.split(' ').at(-1) ?? '').toLowerCase());
  if (own !== undefined) return { name: written, type: own, country: null };
  // a small word after the name makes it another thing: 'Kherson' is a city, 'Kherson region' is not
  const after = /^ (?<word>\p{Ll}{4,12})(?![\p{L}\p{N}-])/u.exec(text.slice(end, end + 16))?.groups?.['word'];
  const type = after === undefined ? undefined : PLACE_TYPE_WORDS.get(after);
  if (type === 'region' && after !== undefined && after !== 'state')
    return { name: `${written} ${after}`, type, country: null };
  return { name: written, type: null, country: null };
}

/** Rank in the list of types by word or phrase, and the longest phrase in words. */
const RANK_OF_WORD: ReadonlyMap<string, number> = new Map(
  ORGANISATION_TYPE_WORDS.flatMap(([, words], rank) => words.map((word) => [word, rank] as const)).reverse(),
);
const LONGEST_PHRASE = Math.max(...[...RANK_OF_WORD.keys()].map((phrase) => phrase.split(' ').length));

/** The first type, in the order of the list, with a word or phrase of the name; null when none tells. */
function organisationType(name: string): OrganisationType | null {
  const words = name
    .toLowerCase()
    .replace(/(?<![,.])[,.]+(?= |$)/gu, '')
    .split(' ');
  let best = ORGANISATION_TYPE_WORDS.length;
  for (let first = 0; first < words.length; first++) {
    let phrase = '';
    for (let last = first; last < words.length && last < first + LONGEST_PHRASE; last++) {
      phrase = last === first ? (words[last] ?? '') : `${phrase} ${words[last]}`;
      best = Math.min(best, RANK_OF_WORD.get(phrase) ?? best);
    }
  }
  return ORGANISATION_TYPE_WORDS[best]?.[0] ?? null;
}

function unnamedSpeakers(article: Article, named: readonly Found[]): Found[] {
  let bodies: ReadonlySet<string> | null = null; // most articles never ask
  const isNamed = (noun: string): boolean => {
    bodies ??= bodyWords(article.text, named);
    return bodies.has(noun);
  };
  let next = 0;
  const found = [...findUnnamedSpeakers(article, isNamed), ...findUnnamedElsewhere(article)];
  return found.flatMap((one): Found[] => {
    let { start } = one;
    while ((named[next]?.end ?? Number.POSITIVE_INFINITY) <= one.noun) {
      start = Math.max(start, afterBlank(article.text, named[next]?.end ?? start)); // 'Israeli' in 'Israeli police'
      next += 1;
    }
    if ((named[next]?.start ?? Number.POSITIVE_INFINITY) < one.end) return [];
    return [unnamedSpeaker(one, start)];
  });
}

/** The words of the names of bodies, in lower case. */
function bodyWords(text: string, named: readonly Found[]): ReadonlySet<string> {
  return new Set(
    named.flatMap(({ kind, start, end }) =>
      kind === 'organisation' ? text.slice(start, end).toLowerCase().split(/\s+/u) : [],
    ),
  );
}

const afterBlank = (text: string, at: number): number => (/\s/u.test(text.charAt(at)) ? at + 1 : at);

function unnamedSpeaker({ end, kind, name }: UnnamedSpeaker, start: number): Found {
  const base = { start, end, rule: 'unnamed-speaker', confidence: 0.8 };
  if (kind === 'person')
    return { ...base, kind, value: { name, given: null, family: null, title: null, unnamed: true } };
  const type = kind === 'media' ? kind : organisationType(name);
  return { ...base, kind: 'organisation', value: { name, type, country: null, unnamed: true } };
}

/** A dateline's 'RIO DE JANEIRO' is 'Rio de Janeiro'; 'U.S.', 'UAE' and 'DPRK' stay. */
function calmPlace(name: string): string {
  if (!/^\p{Lu}[\p{Lu} .'’-]{4,}$/u.test(name) || /^(?:\p{Lu}\.)+$/u.test(name)) return name;
  return name
    .split(/(?<=[ -])/u)
    .map((word, i) =>
      i > 0 && SMALL_NAME_WORDS.has(word.trim().toLowerCase())
        ? word.toLowerCase()
        : word.charAt(0) + word.slice(1).toLowerCase(),
    )
    .join('');
}

function tidy(name: string): string {
  return name.replace(/[\s ]+/gu, ' ').trim();
}
