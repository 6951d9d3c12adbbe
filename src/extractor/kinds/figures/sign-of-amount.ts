import { codesThatAreWords } from '../../../lexicon/currencies.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import type { Span } from './figure-text.ts';
import { isLetterMoney } from './forms/money.ts';
import { unitIndexOf } from './unit-index.ts';

const before =
  /(?:\d|\d ?(?:thousand|lakh|crore|million|billion|trillion|bn|mn|m|millions? d['’]|mille)) ?$/u;
const after = /^[ \u00a0]?\d/u;
const letterAndNumber = /^\p{Lu}\d{1,6}$/u;
const withNumber = /^(?<sign>\D{2,5}?)[ \u00a0]?\d[\d.,]*(?: ?(?:bn|m|mn|tn|trn))?$/u;

/**
 * True where a span that looks like a name is the sign of the amount beside it: 'CFA' of 'CFA 500,000' and '20 250 FCFA', 'TEU' of
 * '15,500 TEU', or that sign with its number, 'Tk 128', 'Won640bn' and (near other prices) 'K12'. A sign that is a word as well ('COP 28') stays a name.
 */
export function isSignOfAmount(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + 24));
  if (letterAndNumber.test(words)) return isLetterMoney(text, start + 1);
  const whole = withNumber.exec(words)?.groups?.['sign'];
  const sign = whole ?? words;
  if (sign.length > 5 || codesThatAreWords.has(sign)) return false;
  const { signs, symbols } = unitIndexOf('en');
  const coin = signs.get(sign);
  const isMoney =
    coin !== undefined && (coin.home === null || isAtHome(text, { sign, start, home: coin.home }));
  if (!isMoney && !(sign.length > 1 && symbols.has(sign))) return false;
  if (whole !== undefined) return isMoney;
  if (before.test(signsBefore(text, start, 12))) return true;
  return isMoney && after.test(text.slice(end, end + 2));
}

/** How far around the sign the name of its country is looked for, in UTF-16 units. */
const NEAR = 4000;
const amountBehind = /^\p{L}{2,4}[ \u00a0]?\d/u;

/** The 'RO' of 'RO 8.4mn' in an article on Oman; one letter alone is more often something else. */
function isAtHome(
  text: string,
  { sign, start, home }: { sign: string; start: number; home: RegExp },
): boolean {
  return (
    sign.length > 1 &&
    amountBehind.test(text.slice(start, start + 6)) &&
    home.test(text.slice(Math.max(0, start - NEAR), start + NEAR))
  );
}
