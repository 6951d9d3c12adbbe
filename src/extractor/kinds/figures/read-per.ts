import { perWords, rateAdverbs, rateWords } from '../../../lexicon/figure-words.ts';
import { areasElsewhere, rateSigns, ratesElsewhere } from '../../../lexicon/rate-words.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import type { FigureText } from './figure-text.ts';
import type { Reading } from './form.ts';

/** A rate and the offset after it. */
export interface Per {
  /** 'day' in 'up to 16 hours a day'. */
  readonly per: string;
  readonly end: number;
}

const perPhrase =
  /[ \u00a0]?(?:(?<sign>per|\/|each|every|ogni|an|al|a|for each|for every|par|pro|por|pour(?= 1)|je|в|за|на|с|з)[ \u00a0]?)(?<word>c?m[23²³](?!\p{N})|[\p{L}][\p{L}-]{0,20}|\d{1,3}(?:[,.\u00a0\u202f]\d{3}){1,3}|10{0,2} 000(?!\d)|\d{3,9})/uy;
/** 'against $5 million a year earlier' compares, it tells no rate. */
const comparison = /^ (?:ago|earlier|previously|prior|later|before(?![ \p{L}]))/u;
const adverb = new RegExp(` (?<word>${[...rateAdverbs.keys()].join('|')})(?!\\p{L})`, 'uy');
const hyphened = /-an?-(?<word>\p{L}{3,10})(?!\p{L})/uy; // 'a Rs 500-a-day wage'
/** '3,4 Millionen Euro im Jahr', '40 Stunden die Woche', '300 reais ao mês', '2 milioni all’anno'; not 'im Jahr 2023', 'im Jahr zuvor', 'am Tag der Wahl'. */
const merged =
  / (?:im (?:Jahr|Monat|Quartal)|am Tag|(?:in der|die) (?:Stunde|Woche|Minute|Sekunde)|ao (?:ano|mês|dia)|al (?:año|día|mes|giorno|mese)|all['’](?:anno|ora))(?!\p{L})(?! (?:\d|nach|vor|zuvor|davor|danach|darauf|de[rsm]|als|seit|an|wo|mit|zu[mr]|gegen|anterior|seguinte|scorso|prima|dopo)(?!\p{L}))/uy;
//   1,71 euro le litre      14,20 euros le mètre carré      2.000 pesos el kilo
const goods =
  / (?:le|la|el|il|der|das|die) (?:(?<area>mètre carré|mètre cube|metro cuadrado|metro quadrato|metro quadro)|(?<word>[Kk]ilo|[Ll]itre|[Ll]itro|[Ll]iter|[Tt]onne|tonelada|baril|barril|hectare|quintal))(?!\p{L})/uy;

/** What goods are priced by, behind an article: no preposition stands there. */
function readGoods(text: string, at: number): Per | null {
  if (!/[deil]/u.test(text.charAt(at + 1))) return null; // most words do not: saves trying
  goods.lastIndex = at;
  const { area, word } = goods.exec(text)?.groups ?? {};
  const lower = (word ?? '').toLowerCase();
  const per =
    area === undefined
      ? (ratesElsewhere.get(lower) ?? (perWords.has(lower) ? lower : undefined))
      : areasElsewhere.get(area);
  return per === undefined ? null : { per, end: goods.lastIndex };
}

/** The rate that follows at `at`: ' per month', ' a day', '/year', ' each', ' annually'; null where none. */
export function readPer(text: string, end: number): Per | null {
  const at = text.startsWith('/-', end) ? end + 2 : end; // 'Rs 2,500/- per month'
  const inOneWord = readOneWord(text, at) ?? readMerged(text, at) ?? readGoods(text, at);
  if (inOneWord !== null) return inOneWord;
  perPhrase.lastIndex = at;
  const { sign = '', word = '' } = perPhrase.exec(text)?.groups ?? {};
  if (word === '') return null;
  const lower = word.toLowerCase();
  const spaced = /[\s/]/.test(text.slice(at, perPhrase.lastIndex - word.length).slice(-1));
  if (!spaced || isNoRate(text, { sign, word, end: perPhrase.lastIndex })) return null;
  const allowed = sign === 'a' || sign === 'an' ? rateWords : perWords;
  const isStroke = sign === '/' || sign === 'per';
  const thousands = /^100?$/u.test(word)
    ? thousandsBehind.exec(text.slice(perPhrase.lastIndex, end + 24))
    : null;
  if (thousands !== null) return { per: `${word},000`, end: perPhrase.lastIndex + thousands[0].length };
  if (roundNumber.test(word)) return { per: word.replace(/[^\d]/gu, ','), end: perPhrase.lastIndex };
  const per = allowed.has(lower)
    ? lower
    : ((isStroke ? rateSigns.get(lower) : undefined) ?? ratesElsewhere.get(lower));
  if (per === undefined) return otherRate(text, { sign, word: lower, end: perPhrase.lastIndex });
  return { per: per === 'annum' ? 'year' : per, end: perPhrase.lastIndex };
}

/** 'je 100.000 Einwohner', 'par 100 000 habitants'. */
const roundNumber = /^10{0,2}(?:(?:[.\u00a0\u202f ]000){1,2}| (?:тысяч|тис(?:яч)?|тыс|mil))$/u;
const thousandsBehind = /^ (?:тыс(?:\.|яч)|тис(?:\.|яч)|tys(?:\.|ięcy)|mil(?!\p{L}))/u;

/** The number behind 'per': 'per 1,000 people', 'je 100.000 Einwohner', 'par 100 000 habitants'. */
export function isBaseOfRate({ text, english }: FigureText, { start, end }: Reading): boolean {
  if (english && text.endsWith('per ', start)) return true;
  return (
    !english &&
    roundNumber.test(text.slice(start, end)) &&
    / (?:je|pro|por|par|per|pour|cada|ogni|op|на) (?:cada )?$/u.test(signsBefore(text, start, 10))
  );
}

/** What stands behind a rate's sign, with the offset after it. */
interface Behind {
  readonly sign: string;
  readonly word: string;
  readonly end: number;
}

/** 'against $5 million a year earlier', 'a 250-megawatt / 1,000-MWh battery'. */
const isNoRate = (text: string, { sign, word, end }: Behind): boolean =>
  (sign === 'a' && comparison.test(text.slice(end, end + 16))) ||
  /^\p{L}['’]\p{L}/u.test(text.slice(end - 1, end + 2)) || // 'nove anni per l’ex sindaco'
  (sign === '/' && /^\d/u.test(word) && /^[-\p{L}]/u.test(text.charAt(end)));

/** 'por metro cuadrado', 'al metro quadro', 'за квадратный метр'. */
function areaElsewhere(text: string, first: string, at: number): Per | null {
  secondWord.lastIndex = at;
  const second = secondWord.exec(text)?.groups?.['word']?.toLowerCase() ?? '';
  const per = areasElsewhere.get(`${first} ${second}`);
  return per === undefined ? null : { per, end: secondWord.lastIndex };
}

/** What follows 'per' and is in no list: 'per square metre', 'per troy ounce', 'per parcel'. */
function otherRate(text: string, { sign, word, end }: Behind): Per | null {
  if (sign !== 'per') return sign === '' ? null : areaElsewhere(text, word, end);
  const area = areaElsewhere(text, word, end);
  if (area !== null) return area;
  if (word === 'square' || word === 'cubic') return perArea(text, end, word);
  return (
    nounBehind(text, afterKinds(text, word, end)) ??
    (word === 'cent' || word.length < 3 ? null : { per: word, end })
  );
}

/** ' annually', '-a-day'. */
function readOneWord(text: string, at: number): Per | null {
  adverb.lastIndex = at;
  const once = adverb.exec(text)?.groups?.['word'];
  if (once !== undefined) return { per: rateAdverbs.get(once) ?? once, end: adverb.lastIndex };
  hyphened.lastIndex = at;
  const joined = hyphened.exec(text)?.groups?.['word']?.toLowerCase() ?? '';
  return rateWords.has(joined) ? { per: joined, end: hyphened.lastIndex } : null;
}

/** A rate behind a preposition that holds its article. */
function readMerged(text: string, at: number): Per | null {
  merged.lastIndex = at;
  const found = merged.exec(text)?.[0] ?? '';
  const per = ratesElsewhere.get(found.split(/[ '’]/u).at(-1)?.toLowerCase() ?? '');
  return per === undefined ? null : { per, end: merged.lastIndex };
}

const secondWord = /[ -](?<word>\p{L}{3,12})(?![\p{L}\p{N}])/uy;

const kinds = /^(?:dry|fine|gross|long|metric|net|short|standard|troy|wet)$/u;

/** Behind the 'metric' of 'per wet metric tonne'. */
function afterKinds(text: string, first: string, at: number): number {
  if (!kinds.test(first)) return at;
  secondWord.lastIndex = at;
  const second = secondWord.exec(text)?.groups?.['word'] ?? '';
  return kinds.test(second) ? secondWord.lastIndex : at;
}

/** The ounce of 'per troy ounce', the tonne of 'per metric tonne'. */
function nounBehind(text: string, at: number): Per | null {
  secondWord.lastIndex = at;
  const word = secondWord.exec(text)?.groups?.['word']?.toLowerCase() ?? '';
  return perWords.has(word) && text.charAt(at) === ' ' ? { per: word, end: secondWord.lastIndex } : null;
}

/** 'per square metre'. */
function perArea(text: string, at: number, first: string): Per | null {
  secondWord.lastIndex = at;
  const word = secondWord.exec(text)?.groups?.['word']?.toLowerCase();
  return word === undefined ? null : { per: `${first} ${word}`, end: secondWord.lastIndex };
}

const ofSomething =
  / of (?:[\p{L}\p{N}-]{2,20} ){0,2}[\p{L}\p{N}-]{2,20}(?:,? and [\p{L}-]{2,20})?(?= (?:per|a|an|each|every) |(?: (?:annually|monthly|weekly|daily))(?!\p{L}))/uy;

/** What '95 Liter Regen pro Quadratmeter' and '180 litros de lluvia por metro cuadrado' measure. */
const somethingElsewhere = / (?:de |di |d['’])?\p{L}{3,14}(?= (?:pro|je|par|por|per|al) \p{L})/uy;

/** '491 litres of rain per square metre', '20 kg of rice a month', 'R18.26 to the dollar': the rate stands behind what is measured. */
export function readFurther(text: string, { unit, unitKind, start, end }: Reading): Per | null {
  const isRate = unitKind === 'money' || (unit === null && text.slice(start, end).includes('.')); // 'at 28.45 to the US dollar'
  if (isRate && text.startsWith(' to the ', end)) return readExchange(text, end);
  if (unit === null || unitKind === 'share') return null;
  somethingElsewhere.lastIndex = end;
  if (somethingElsewhere.test(text)) return readPer(text, somethingElsewhere.lastIndex);
  ofSomething.lastIndex = end;
  return ofSomething.test(text) ? readPer(text, ofSomething.lastIndex) : null;
}

const exchange =
  / to the (?:US |U\.S\. |American )?(?<word>dollar|euro|greenback|yen|yuan)(?=[.,;)]|\n|$| (?:after|against|amid|and|as|at|but|by|during|from|in|last|on|since|this|when|while)(?!\p{L}))/uy;

function readExchange(text: string, at: number): Per | null {
  exchange.lastIndex = at;
  const word = exchange.exec(text)?.groups?.['word'];
  return word === undefined ? null : { per: word === 'greenback' ? 'dollar' : word, end: exchange.lastIndex };
}
