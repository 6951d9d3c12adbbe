// Cents and pence mean what the rest of the article writes: its euros, its pounds.
import { centsOf } from '../../../../lexicon/currencies.ts';
import { type FigureText, hasWord } from '../figure-text.ts';

interface Settled {
  readonly code: string;
  /** Why, for the reader. */
  readonly because: string;
}

/** Whose cents these are where the article writes euros, rand or Kenyan shillings and no dollar; null where it does not tell. */
export const centsIn = onceForArticle((text): Settled | null => {
  if (/\$|dollar/i.test(text)) return null;
  const found = centsOf.flatMap(({ code, signs }) => {
    const sign = signs.find((one) => hasWord(text, one));
    return sign === undefined
      ? []
      : [{ code, because: `cents read as ${code}: the article writes '${sign}'` }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
});

/** Whether 'p' can be pence: the article writes pounds or pence. */
export const hasPence = onceForArticle((text) => hasWord(text, '£') || hasWord(text, 'pence'));

/** What is looked for in the whole text is looked for once, not at each of its amounts. */
function onceForArticle<T>(look: (text: string) => T): (context: FigureText) => T {
  const seen = new WeakMap<FigureText, { readonly found: T }>();
  return (context) => {
    const known = seen.get(context) ?? { found: look(context.text) };
    seen.set(context, known);
    return known.found;
  };
}
