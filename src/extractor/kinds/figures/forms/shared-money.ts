// Which of several currencies a shared sign or name means: whose dollar '$' is, whose pesos, rupees and pounds.
import { letterCurrencies, type SharedCurrency, sharedCurrencies } from '../../../../lexicon/currencies.ts';
import { goodsByBarrel, goodsByWeight, marketBeginnings } from '../../../../lexicon/near-figures.ts';
import { AGENCIES, genericDomains, worldPapers } from '../../../../lexicon/publisher-words.ts';
import { countryOfWord } from '../../names/country-of.ts';
import { type FigureText, hasWord, onceForArticle, type Span } from '../figure-text.ts';
import type { Coin } from '../unit-index.ts';
import { pesosOf } from './pesos.ts';

export interface Settled {
  /** ISO 4217. */
  readonly code: string;
  /** Why, for the reader; null where nothing was assumed. */
  readonly because: string | null;
  /** True where nothing in the article spoke for it. */
  readonly isGuess?: boolean;
}

/** The currency of a coin that stands in `span`: its own, or what the article tells of a shared one, else the usual one. */
export function settle(context: FigureText, { code, shared }: Coin, span: Span): Settled {
  if (shared === null) return { code, because: null };
  const pesos = shared.code === 'USD' && context.text.charAt(span.start) === '$' ? pesosOf(context) : null;
  if (pesos !== null) return pesos;
  const settled = settleShared(context, shared);
  return shared.domains !== undefined && settled.code !== shared.code && isWorldPrice(context, shared, span)
    ? {
        code: shared.code,
        because: `${whatOf(shared)} read as ${shared.code}: the world trades this in US dollars`,
      }
    : settled;
}

//   Brent crude rose 2% to $81.20 a barrel      gold at $2,300/oz      iron ore, the benchmark price of which fell to $95 a tonne
const byBarrel = /^[ -]?(?:an?|per|\/)[ -]?(?:barrel|bbl|(?:troy )?ounce|oz)(?!\p{L})/u;
const byWeight = /^[ -]?(?:an?|per|\/)[ -]?(?:(?:metric )?ton|tonne|pound|lb)(?!\p{L})/u;
const ofBarrels = new RegExp(`(?<!\\p{L})(?:${goodsByBarrel})(?!\\p{L})`, 'iu');
const ofWeight = new RegExp(`(?<!\\p{L})(?:${goodsByWeight})(?!\\p{L})`, 'iu');
const market = new RegExp(`(?<!\\p{L})(?:${marketBeginnings})`, 'iu');

/** Oil, gold and metals have one price in the world, and papers of any country give it in US dollars unless they say another. */
function isWorldPrice({ text }: FigureText, { elsewhere }: SharedCurrency, { start, end }: Span): boolean {
  const after = text.slice(end, end + 20);
  const isByWeight = byWeight.test(after);
  if (!isByWeight && !byBarrel.test(after)) return false;
  const near = text.slice(Math.max(0, start - 120), end + 60);
  const isSaid = elsewhere.some(({ signs }) => signs.some((sign) => hasWord(near, sign)));
  return !isSaid && (isByWeight ? ofWeight.test(near) && market.test(near) : ofBarrels.test(near));
}

const settleShared = onceForArticle((context, shared: SharedCurrency): Settled => {
  const { code, why } = (shared.domains === undefined ? null : fromHome(context, shared)) ??
    fromSpelling(context, shared) ??
    (shared.domains === undefined ? fromCountries(context, shared) : null) ?? {
      code: shared.code,
      why: unsaid,
    };
  return {
    code,
    because: `${whatOf(shared)} read as ${code}: ${why}`,
    ...(why === unsaid && { isGuess: true }),
  };
});

const unsaid = 'the article does not say which';

const whatOf = ({ names, signs, code }: SharedCurrency): string =>
  names.split('|')[0] || signs.split(' ')[0] || code;

interface Told {
  readonly code: string;
  readonly why: string;
}

const inUS = /US\$|\$US|\bUSD\b|\bU\.?S\.? dollar|\bAmerican dollar/;

/** What the article spells out elsewhere: 'A$5m'. Not where it gives US dollars too, or the plain sign in brackets behind: 'A$5m ($3.3m)'. */
function fromSpelling(context: FigureText, shared: SharedCurrency): Told | null {
  const { text } = context;
  const spelled = shared.elsewhere.flatMap(({ code, signs }) => {
    const sign = signs.find((one) => hasWord(text, one));
    return sign === undefined ? [] : [{ code, sign }];
  });
  const [only] = spelled;
  if (only === undefined || spelled.length > 1) return null;
  if (
    shared.code === 'USD' &&
    (inUS.test(text) || isConverted(text, only.sign) || isOfMore(context, shared, only.code))
  )
    return null;
  return { code: only.code, why: `the article writes '${only.sign}' elsewhere` };
}

/** 'Canada gave C$650m of the $4 billion', where America is named as often as Canada: the plain sign is nobody's but the world's. */
function isOfMore(context: FigureText, shared: SharedCurrency, code: string): boolean {
  const counts = named(context, shared);
  const timesOf = (one: string): number => counts.find((other) => other.code === one)?.times ?? 0;
  return timesOf(shared.code) > 0 && timesOf(shared.code) >= timesOf(code);
}

/** True where the plain dollar stands in brackets behind an amount with the sign or name: 'A$5m ($3.3m)', '5 Canadian dollars ($3.60)'. */
function isConverted(text: string, sign: string): boolean {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
    if (converted.test(text.slice(at + sign.length, at + sign.length + 60))) return true;
  return false;
}

const converted = /^[^()\n]{0,25}\([^()\n$]{0,15}\$\d/;

/** Of the countries with a currency of this name the one that the article names most; null where none leads. */
function fromCountries(context: FigureText, shared: SharedCurrency): Told | null {
  const [first, second] = named(context, shared);
  return first === undefined || first.times === second?.times ? null : speaksOf(first);
}

/** True where US dollars are written as such and others plainly: 'US$8 million' beside '$1.2 billion'. */
const isToldApart = (text: string): boolean => inUS.test(text) && plainDollars.test(text);

const plainDollars = /(?<![\p{L}$])\$ ?\d/u;

function speaksOf({ code, word }: Named): Told {
  return { code, why: `the article speaks of '${word}'` };
}

/**
 * The dollar of the paper's own country, or of the one that the article names most, where nothing speaks for the American: US names lead,
 * an agency wrote it, another country is named more often, US dollars and the country's own are both spelled out, or the country is one
 * that others write of in US dollars.
 */
function fromHome(context: FigureText, shared: SharedCurrency): Told | null {
  const counts = named(context, shared);
  const timesOf = (code: string): number => counts.find((one) => one.code === code)?.times ?? 0;
  const home = homeOfPaper(context, shared);
  if (home !== null) return timesOf(shared.code) > timesOf(home.code) ? null : home;
  const [first, second] = counts;
  if (
    first === undefined ||
    first.code === shared.code ||
    (shared.byPaperAlone?.has(first.code) === true && !isToldApart(context.text)) ||
    first.times < Math.max(2, 2 * (second?.times ?? 0))
  )
    return null;
  if (isFromElsewhere(context) || isRivalled(context.text, first)) return null;
  const own = shared.elsewhere.find((one) => one.code === first.code)?.signs ?? [];
  const spelled = own.find((sign) => hasWord(context.text, sign));
  const isContrasted =
    spelled !== undefined && (inUS.test(context.text) || isConverted(context.text, spelled));
  return isContrasted ? null : speaksOf(first);
}

/** By the ending of the article's address, or the name of the publisher: 'The Sydney Morning Herald', 'The New York Times'. */
function homeOfPaper({ publisher, url }: FigureText, shared: SharedCurrency): Told | null {
  const domain = domainOf(url);
  for (const [code, ending] of Object.entries(shared.domains ?? {}))
    if (domain === ending) return { code, why: `the article's address ends in '.${domain}'` };
  const [first, second] = publisher === null ? [] : countsIn(publisher.slice(0, 200), shared);
  if (first === undefined || second !== undefined) return homeOfHost(url, shared);
  return { code: first.code, why: `the paper is '${publisher}'` };
}

/** The country that opens the name of the paper's site: 'fijitimes.com', 'www.jamaica-gleaner.com'. */
function homeOfHost(url: string | null, shared: SharedCurrency): Told | null {
  const site = hostOf(url).split('.').at(-2) ?? '';
  if (site === '') return null;
  for (const [code, words] of Object.entries(shared.countries ?? {})) {
    const name = words.split('|').find((word) => word.length > SHORTEST && site.startsWith(squeezed(word)));
    if (name !== undefined) return { code, why: `the article's address is that of '${site}'` };
  }
  return null;
}

/** Shorter names open other words. */
const SHORTEST = 3;

const squeezed = (name: string): string => name.toLowerCase().replaceAll(' ', '');

const hostOf = (url: string | null): string =>
  url === null
    ? ''
    : (/^https?:\/\/(?<host>[^/:?#]{1,200})/iu.exec(url)?.groups?.['host']?.toLowerCase() ?? '');

const domainOf = (url: string | null): string => hostOf(url).split('.').at(-1) ?? '';

const byline = /\((?<agency>[\p{L} ]{2,30})\)/gu;

/** 'SYDNEY (Reuters) - ', BBC News: who writes for readers anywhere, and papers of third countries. */
function isFromElsewhere({ publisher, text, url }: FigureText): boolean {
  const domain = domainOf(url);
  if (domain.length === 2 && !genericDomains.has(domain)) return true;
  const opening = [...text.slice(0, 400).matchAll(byline)].map((match) => match.groups?.['agency'] ?? '');
  return [publisher ?? '', ...opening].some((name) => worldwide.has(name.toLowerCase()));
}

/** Those that write for any country; agencies that are called after theirs do not. */
const worldwide: ReadonlySet<string> = new Set([
  ...worldPapers,
  ...[...AGENCIES].flatMap(([key, name]) => (/Canad|Austral/.test(name) ? [] : [key, name.toLowerCase()])),
]);

interface Named extends Pick<Told, 'code'> {
  readonly times: number;
  /** The first word that named it. */
  readonly word: string;
}

/** The countries of a shared currency with how often the article names them, most often first. */
const named = onceForArticle(({ text }, shared: SharedCurrency) => countsIn(text, shared));

interface Naming {
  readonly pattern: RegExp;
  /** ISO 4217 by a country's name. */
  readonly codes: ReadonlyMap<string, string>;
}

const ofPeoples = '(?:e?rs?|i?an?s?|ns?|ese|is?|s)?';

const namings: ReadonlyMap<SharedCurrency, Naming> = new Map(
  [...sharedCurrencies, ...letterCurrencies.values()].flatMap((shared) =>
    shared.countries === undefined ? [] : [[shared, namingOf(shared.countries)] as const],
  ),
);

function namingOf(countries: Readonly<Record<string, string>>): Naming {
  const codes = new Map<string, string>();
  for (const [code, words] of Object.entries(countries))
    for (const word of words.split('|')) codes.set(word, code).set(word.toUpperCase(), code); // 'KATHMANDU' in a date line
  const ways = [...codes.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'));
  const pattern = `\\b(?<![\\p{L}\\p{N}$])(?<name>${ways.join('|')})${ofPeoples}(?![\\p{L}\\p{N}$])`;
  return { pattern: new RegExp(pattern, 'gu'), codes };
}

/** A name in a date line counts twice: it says where the article was written. 'Townsville, Queensland' is one. */
function countsIn(text: string, shared: SharedCurrency): readonly Named[] {
  const found = new Map<string, Named>();
  const naming = namings.get(shared);
  if (naming === undefined) return [];
  const { pattern, codes } = naming;
  let last = { code: '', end: 0, name: '' };
  for (const match of text.matchAll(pattern)) {
    const name = match.groups?.['name'] ?? '';
    const code = codes.get(name) ?? shared.code;
    const isOfLast = code === last.code && name !== last.name && text.slice(last.end, match.index) === ', ';
    last = { code, end: match.index + match[0].length, name };
    if (isOfLast) continue;
    const { times, word } = found.get(code) ?? { times: 0, word: match[0] };
    found.set(code, { code, word, times: times + (/^\p{Lu}{4}/u.test(name) ? 2 : 1) });
  }
  return [...found.values()].sort((a, b) => b.times - a.times);
}

const capitalised = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}\p{L}{1,20})?/gu;
/** Whether a country that has no part in the question is named more often: 'Canada's dollars for Ukraine' may be anybody's. */
function isRivalled(text: string, { times }: Named): boolean {
  const counts = new Map<string, number>();
  for (const [words] of text.matchAll(capitalised)) {
    const country = countryOfWord(words) ?? countryOfWord(words.split(' ', 1)[0] ?? '');
    if (country !== null && !dollarLands.has(country)) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count > times);
}

const dollarLands: ReadonlySet<string> = new Set([
  'US',
  ...sharedCurrencies.flatMap(({ domains }) =>
    Object.values(domains ?? {}).map((domain) => domain.toUpperCase()),
  ),
]);
