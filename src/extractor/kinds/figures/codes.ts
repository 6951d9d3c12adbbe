import { codeLabels } from '../../../lexicon/near-figures.ts';
import { type FigureText, isDigitAt, isLetterAt } from './figure-text.ts';
import type { Reading } from './form.ts';

// Numbers that are parts of codes: of flights, of papers and books, of addresses on the net.

/** True for 'Flight 5J 639', 'doi: 10.1000/182', '12.news@example.org', the 4 of '17(b)4' and the 1 of '1 billionth'. */
export function isCode(context: FigureText, reading: Reading): boolean {
  const { text } = context;
  const { start, end } = reading.amount;
  if (!isDigitAt(text, start)) return ordinal.test(text.slice(end, end + 12));
  if (text.charAt(start - 1) === ')') return true;
  const after = text.slice(end, end + 60);
  if (ordinal.test(after) || mail.test(after)) return true;
  if (/^10\.\d{4,5}$/.test(text.slice(start, end)) && after.startsWith('/')) return true;
  return hasLabel(text, start) || isFlight(text, reading);
}

const ordinal = /^[ -](?:hundred|thousand|million|billion|trillion)ths?(?!\p{L})/u;
const mail = /^[\w.%+-]{0,30}@[\w-]{1,30}\.\p{L}/u;
const label = new RegExp(`(?<![\\p{L}\\p{N}])(?:${codeLabels})(?: no\\.?)?(?: ?[:#])? ?$`, 'iu');

function hasLabel(text: string, start: number): boolean {
  return label.test(text.slice(Math.max(0, start - 16), start));
}

//   flights 5J 639, 5J 640 and PR 2041
//   ^word   ^codes
const flight =
  /(?<!\p{L})flights? (?:(?:no|nos|number|numbers)\.? )?(?<codes>(?:[A-Z\d]{1,3}[ -]?\d{0,4}(?:, | and | or |\/| )){0,6})$/iu;

/** A number behind 'flight' and the letters of its airline; 'the flight 2 hours later' has a measure of its own. */
function isFlight(text: string, { amount, unit, start }: Reading): boolean {
  if (unit !== null && !isLetterAt(text, amount.end)) return false;
  const codes = flight.exec(text.slice(Math.max(0, start - 70), start))?.groups?.['codes'];
  return codes !== undefined && !/[a-z]/.test(codes.replace(/ (?:and|or) /g, ''));
}
