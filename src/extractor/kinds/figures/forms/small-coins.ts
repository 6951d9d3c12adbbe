// Cents and pence mean what the rest of the article writes: its euros, its pounds.
import { centsOf } from '../../../../lexicon/currencies.ts';
import { goodsByBarrel } from '../../../../lexicon/near-figures.ts';
import { hasWord, onceForArticle } from '../figure-text.ts';
import type { Settled } from './shared-money.ts';

/** How many times as often as dollars an article must write its own money for cents to be of that. */
const OFTENER = 4;
/** Languages whose countries have no other cents. */
const euroLanguages: ReadonlySet<string> = new Set(['de', 'it', 'nl']);
const dollars = /\$|dollar/giu;

/** Whose cents these are where the article writes euros, rand or Kenyan shillings and hardly a dollar; null where it does not tell. */
export const centsIn = onceForArticle<void, Settled | null>(({ text, language }) => {
  const least = OFTENER * [...text.matchAll(dollars)].length;
  const found = centsOf.flatMap(({ code, signs }) => {
    const sign = signs.find((one) => hasWord(text, one));
    return sign === undefined || (least > 0 && text.split(sign).length - 1 < least)
      ? []
      : [{ code, because: `cents read as ${code}: the article writes '${sign}'` }];
  });
  if (found.length === 0 && least === 0 && euroLanguages.has(language))
    return { code: 'EUR', because: 'cents read as EUR: the article is written in a language of the euro' };
  return found.length === 1 ? (found[0] ?? null) : null;
});

const priced = new RegExp(`\\$|(?<!\\p{L})(?:${goodsByBarrel})(?!\\p{L})`, 'iu');

/** 'Brent fell 46 cents to $74.88' in a paper of euros. */
export const isAmongDollars = (text: string, at: number): boolean =>
  priced.test(text.slice(Math.max(0, at - 60), at + 40));

/** Whether 'p' can be pence: the article writes pounds, pence or 'stg'. */
export const hasPence = onceForArticle<void, boolean>(
  ({ text }) => hasWord(text, '£') || hasWord(text, 'pence') || hasWord(text, 'stg'),
);

//   612c/kg      38.5c a litre      20c per pound
const pricedInCents =
  /\d ?c(?:\/| an? | per )(?:bu|bushel|dozen|egg|head|kg|kilo|kilogram|kWh|l|lb|lit(?:er|re)|pound|share|unit)(?!\p{L})/u;

/** Whether 'c' against the digits can be cents: the article gives prices in cents for each kilo, litre or pound, or writes the word. */
export const hasCents = onceForArticle<void, boolean>(
  ({ text, english }) => english && (pricedInCents.test(text) || hasWord(text, 'cents')),
);

/** Whether centimes are those of the euro and not of francs or dinars: the article writes euros. */
export const hasEuros = onceForArticle<void, boolean>(
  ({ text }) => text.includes('€') || /(?<!\p{L})[Ee]uros?(?!\p{L})/u.test(text),
);

/** Whether 'sen' are those of Malaysia and no senators: the article writes ringgit. */
export const hasSen = onceForArticle<void, boolean>(
  ({ text }) => /(?<!\p{L})RM ?\d/u.test(text) || hasWord(text, 'ringgit'),
);
