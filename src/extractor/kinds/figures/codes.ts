import { booksInParts, codeLabels } from '../../../lexicon/near-figures.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import type { Amount } from './amount.ts';
import { type FigureText, isDigitAt, isLetterAt, isUpperAt } from './figure-text.ts';
import type { Reading } from './form.ts';
import { isHourOfDay } from './scores.ts';

// Numbers that are parts of codes: of flights, of papers and books, of addresses on the net, and hours of the day.

/** True for 'Flight 5J 639', 'doi: 10.1000/182', '12.news@example.org', the 4 of '17(b)4' and the 1 of '1 billionth'. */
export function isCode(context: FigureText, reading: Reading): boolean {
  const { text } = context;
  const { start, end } = reading.amount;
  if (!isDigitAt(text, start)) return ordinal.test(text.slice(end, end + 12));
  if (text.charAt(start - 1) === ')' || isHourOfDay(text, reading) || isOrdinalSign(context, end))
    return true;
  if (reading.unitKind === 'length' && /^[ -]pegs?(?!\p{L})/u.test(text.slice(reading.end, reading.end + 6)))
    return true; // 'at the 226 km peg': where on a road
  if (reading.unit === null && isCitation(text, reading)) return true;
  if (reading.unit === null && text.charAt(end) === '/' && rowOfCodes.test(text.slice(end, end + 24)))
    return true;
  if (reading.unitKind === 'money' && notMoney.test(text.slice(end, end + 3))) return true;
  const after = text.slice(end, end + 60);
  if (ordinal.test(after) || mail.test(after)) return true;
  if (/^10\.\d{4,5}$/.test(text.slice(start, end)) && after.startsWith('/')) return true;
  return hasLabel(text, start) || isFlight(text, reading);
}

/** The 2º of '2º trimestre' and '10º Levantamento', where a degree has its scale behind it: '35ºC'. */
const isOrdinalSign = ({ text, language }: FigureText, end: number): boolean =>
  text.charAt(end) === 'º' &&
  /^(?:es|gl|it|pt)$/u.test(language) &&
  !/^º ?[CF](?!\p{L})/u.test(text.slice(end, end + 4)) &&
  /^º\.? ?\p{L}/u.test(text.slice(end, end + 4));

//   document S/2024/215     N5.5billon
const notMoney = /^(?:\/\d|\p{Ll}{3})/u;

//   case 114/Pid.B/2023     decree 47/2019/QD     file 12/A/7
const rowOfCodes = /^\/(?:\p{Lu}[\p{L}\p{N}.-]{0,12}|\d{2,4})\/[\p{Lu}\d]/u;

const ordinal = /^[ -](?:hundred|thousand|million|billion|trillion)ths?(?!\p{L})/u;
const mail = /^[\w.%+-]{0,30}@[\w-]{1,30}\.\p{L}/u;
const label = new RegExp(`(?<![\\p{L}\\p{N}])(?:${codeLabels})(?: no\\.?)?(?: ?[:#])? ?$`, 'iu');

function hasLabel(text: string, start: number): boolean {
  return label.test(signsBefore(text, start, 26));
}

//   flights 5J 639, 5J 640 and PR 2041
//   ^word   ^codes
const flight =
  /(?<!\p{L})flights? (?:(?:no|nos|number|numbers)\.? )?(?<codes>(?:[A-Z\d]{1,3}[ -]?\d{0,4}(?:, | and | or |\/| )){0,6})$/iu;

/** A number behind 'flight' and the letters of its airline; 'the flight 2 hours later' has a measure of its own. */
function isFlight(text: string, { amount, unit, start }: Reading): boolean {
  if (unit !== null && !isLetterAt(text, amount.end)) return false;
  const codes = flight.exec(signsBefore(text, start, 70))?.groups?.['codes'];
  return codes !== undefined && !/[a-z]/.test(codes.replace(/ (?:and|or) /g, ''));
}

//   42 U.S.C. § 1983      (2003) 5 SCC 1      2 Kings 4:1
//      ^reporter ^number     ^reporter ^number  ^book ^number
const reporter = /^ (?:\p{Lu}\.?){1,6}(?: \p{Lu}{1,4}\.?)? (?:§ ?)?\d/u;
const book = new RegExp(`^ (?:${booksInParts}) \\d`, 'u');

/** The 42 of '42 U.S.C. § 1983' and the 2 of '2 Kings 4:1': volumes of laws and judgments, parts of a book of the Bible. */
function isCitation(text: string, { amount: { plain, end, number } }: Reading): boolean {
  if (!plain || text.charAt(end) !== ' ' || !isUpperAt(text, end + 1)) return false;
  const after = text.slice(end, end + 24);
  return reporter.test(after) || ((number ?? 0) < 5 && book.test(after));
}

//   51° 30' N, 0° 7' W      12°34′56″      34.5°S
const angle =
  / ?[°º](?: ?\d{1,2}(?:\.\d{1,4})? ?[′'’](?: ?\d{1,2}(?:\.\d{1,4})? ?(?:[″"”]|['’′]{2}))?(?: ?[NSEW](?!\p{L}))?| ?[NSEW](?![\p{L}\p{N}]))/uy;
//   37.7749, -122.4194
const pair = /\d{1,3}\.\d{4,8}(?!\d)[,;] ?[-−–]?\d{1,3}\.\d{4,8}(?!\d)/y;

//   LOCATION...24.8N 70.3W
const short = /\d{1,2}(?:\.\d{1,4})? ?[NS],? \d{1,3}(?:\.\d{1,4})? ?[EWO](?![\p{L}\p{N}])/uy;
//   48-12N 007-35W      15-22.4S
const ofSea = /\d{2,3}-[0-5]\d(?:\.\d{1,3})?[NSEW](?![\p{L}\p{N}])/uy;
//   con una latitud de 16.45 y longitud de -98.97
const namedAngle = /(?<!\p{L})(?:latitud|longitud)(?:e|ine)?(?: (?:de|of|was|is))? [-−–]?$/iu;

/** The end of the coordinate that begins with this amount: a place on the map, and no figure; null where none does. */
export function endOfCoordinate({ text }: FigureText, { start, end, written }: Amount): number | null {
  if (written !== 'digits') return null;
  const next = text.charAt(end) === ' ' ? text.charAt(end + 1) : text.charAt(end);
  if (next === '°' || next === 'º') return endOf(angle, text, end);
  if (next === 'N' || next === 'S') return endOf(short, text, start);
  if (next === '-') return endOf(ofSea, text, start);
  if (namedAngle.test(signsBefore(text, start, 18))) return end;
  return next === ',' || next === ';' ? endOf(pair, text, start) : null;
}

function endOf(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}
