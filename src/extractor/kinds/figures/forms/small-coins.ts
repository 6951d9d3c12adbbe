// Cents and pence mean what the rest of the article writes: its euros, its pounds.
import { centsOf } from '../../../../lexicon/currencies.ts';
import { hasWord, onceForArticle } from '../figure-text.ts';
import type { Settled } from './shared-money.ts';

/** Whose cents these are where the article writes euros, rand or Kenyan shillings and no dollar; null where it does not tell. */
export const centsIn = onceForArticle<void, Settled | null>(({ text }) => {
  if (/\$|dollar/i.test(text)) return null;
  const found = centsOf.flatMap(({ code, signs }) => {
    const sign = signs.find((one) => hasWord(text, one));
    return sign === undefined
      ? []
      : [{ code, because: `cents read as ${code}: the article writes '${sign}'` }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
});

/** Whether 'p' can be pence: the article writes pounds, pence or 'stg'. */
export const hasPence = onceForArticle<void, boolean>(
  ({ text }) => hasWord(text, '£') || hasWord(text, 'pence') || hasWord(text, 'stg'),
);

/** Whether 'sen' are those of Malaysia and no senators: the article writes ringgit. */
export const hasSen = onceForArticle<void, boolean>(
  ({ text }) => /(?<!\p{L})RM ?\d/u.test(text) || hasWord(text, 'ringgit'),
);
