// What a number hangs on, before it or behind: 'COVID-19', '16:08', '5G', '21st'.
import { signsBefore } from '../../../text/signs-before.ts';
import { type FigureText, isDigitAt, isWordAt } from './figure-text.ts';
import type { Reading } from './form.ts';

//   +2,9%      +1,1 Millionen      (+782 000)      But not: +49 30 1234
const more =
  /^\d[\d.,]{0,6} ?(?:%|percent|per cent|Mrd|Mio|mil[hl]|Mil[hl]|billion|trillion)|^\d{1,3}(?:[ \u00a0]\d{3})+(?! ?\d)/u;

/** True when the digits hang on something before them: 'COVID-19', 'A330', '16:08', '#1', '192.168.1.2'. */
export function isGluedBefore(context: FigureText, start: number): boolean {
  const { text } = context;
  const sign = text.charAt(start - 1);
  if (isWordAt(text, start - 1)) return !context.units.glued || isDigitAt(text, start - 1);
  if ('#@_=\\§№^*+'.includes(sign) && sign !== '')
    return !(sign === '+' && more.test(text.slice(start, start + 24)));
  if (
    sign === '-' ||
    sign === '‑' ||
    sign === '/' ||
    sign === ':' ||
    sign === '.' ||
    sign === ',' ||
    sign === '’' ||
    sign === "'"
  )
    return (
      !isElided(context, start) &&
      (isWordAt(text, start - 2) || sign === "'" || sign === '’' || text.charAt(start - 2) === ')')
    );
  return (sign === '–' || sign === '(') && isDigitAt(text, start - 2);
}

/** The eight of 'l’8%' and 'dell’11 marzo': an article or its like, which loses its vowel before a number. */
const isElided = ({ text, english }: FigureText, start: number): boolean =>
  !english && /(?:^|[^\p{L}])(?:[dl]|[dns]ell|all|dall|sull)['’]$/iu.test(signsBefore(text, start, 7));

const tail = /[\p{L}\p{N}]*(?:[.,:/–‑’'-][\p{L}\p{N}]+)*/uy;

/** The end of the word or number run that begins at `at`: after a rejected number nothing inside it is looked at again. */
export function endOfRun({ text, units }: FigureText, at: number): number {
  if (units.glued) return at + 1; // words without blanks: the next number may be another
  tail.lastIndex = at;
  tail.test(text);
  return Math.max(tail.lastIndex, at + 1);
}

const clock =
  /^[ \u00a0]?(?:[ap]\.?m\b|[AP]\.?M\b|o['’]clock|GMT|UTC|EST|EDT|BST|CEST|CET|EEST|EET|WIB|AEST|KST|JST|IST|hours (?:GMT|UTC|local)|local time|Uhr(?!\p{L})|(?:B\.?C\.?E?\.?|A\.?D\.?|CE)(?![\p{L}]))/u;

/** True when a reading goes on into something else: '5G', '3-2-1', '10:30', '6 p.m.', '21st'. */
export function isGluedAfter(context: FigureText, reading: Reading): boolean {
  const { text } = context;
  const { end } = reading;
  if (reading.unit !== null && reading.unitKind !== 'age') return false;
  if (context.units.glued) return isDigitAt(text, end);
  if (reading.unit === null && /^ ?m(?![\p{L}\p{N}'’])/u.test(text.slice(end, end + 3))) return true; // metres or millions: nothing tells
  if (isWordAt(text, end)) return true;
  const sign = text.charAt(end);
  if ((sign === "'" || sign === '’') && isDigitAt(text, end + 1)) return true; // 6'2"
  if (':/.,–—-^+('.includes(sign) && sign !== '' && isDigitAt(text, end + 1)) return true; // '10^5', '(90+3)', '92(10)'
  if (context.language === 'de' && text.startsWith(' am ', end)) return false; // 'verurteilte den 52-Jährigen am Mittwoch'
  return reading.amount.written === 'digits' && clock.test(text.slice(end, end + 16));
}
