import { currencies } from '../../lexicon/currencies.ts';
import { signsBefore } from '../../text/signs-before.ts';
import type { Prepared } from './features.ts';
import type { Named } from './span-rules.ts';

/** "N865", "P12.6 billion", "Sh385", the "AU" of "AU$ 40 million": an amount of money is no name; "G20" and "M23" are. */
export function withoutMoney(names: readonly Named[], { reading: { text } }: Prepared): Named[] {
  return names.filter(({ start, end }) => end - start > 16 || !isMoney(text, start, end));
}

const money =
  /^(?:[NPR](?=\d{3}|\d{1,3}[.,]\d|\d{1,3}(?:bn|m|tr))|(?:[KTU]?[Ss]hs?|Rs|Tk|Rp|RM|GHS|GH¢|AED|NGN|KES|UGX|TZS|ZAR|USD|EUR)\.?(?=\d))/u;
const sign = /^[$€£¥₩₽₹] ?\d/u;
const amount = /\d(?: ?(?:thousand|million|billion|trillion|bn|m|k))?[ \u00a0]?\(?$/u;
const currencyCodes: ReadonlySet<string> = new Set(currencies.map(({ code }) => code));
/** As they stand before a number with a blank: "Ksh 24.75", "Kshs. 30 million", "PKR 2.21". Single letters are initials too. */
const signsBeforeNumbers: ReadonlySet<string> = new Set(
  currencies
    .flatMap(({ code, signs }) => [code, ...signs.split(' ')])
    .filter((one) => /^\p{Lu}\p{L}{1,4}$/u.test(one)),
);

/** True where the stretch of the text is an amount or the sign of one. */
export function isMoney(text: string, start: number, end: number): boolean {
  if (money.test(text.slice(start, end + 3))) return true;
  const isBeforeNumber = /^\.? ?\d/u.test(text.slice(end, end + 3));
  if (isBeforeNumber && signsBeforeNumbers.has(text.slice(start, end).replace(/hs$/u, 'h'))) return true;
  if (end - start > 3) return false;
  if (sign.test(text.slice(end, end + 3))) return true;
  if (!amount.test(signsBefore(text, start, 12))) return false;
  return (
    currencyCodes.has(text.slice(start, end)) ||
    /^ (?:dollar|cent)s?(?!\p{L})/u.test(text.slice(end, end + 9))
  ); // '$99 (USD)', '9.99 US dollars'
}
