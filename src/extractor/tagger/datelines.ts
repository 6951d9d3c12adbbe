import { tokenKinds } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { listsOf, type Named } from './span-rules.ts';
import { bodyBits, placeBits } from './word-lists.ts';

// "BARISHAL: Police recovered", "MANILA, Philippines –": a town in capitals at the head of a paragraph.

//   MANILA, Philippines –     BARISHAL:
const behind = /^(?:, \p{L}[\p{L} .]{1,30})?(?::| ?[–—]| -)/u;
const reach = 50; // characters
/** Where the tagger is surer than this it is left alone. */
const doubtful = 0.97;

/** The names, with those at the head of a paragraph as places that a list knows or the article names in small letters. Names in order; linear. */
export function placesByDatelines(
  names: readonly Named[],
  { reading: { text, tokens } }: Prepared,
): readonly Named[] {
  const isHead = (name: Named): boolean =>
    name.kind !== 'place' &&
    name.confidence < doubtful &&
    tokens.kind[name.first] === tokenKinds.upper &&
    (name.start === 0 || text[name.start - 1] === '\n') &&
    behind.test(text.slice(name.end, name.end + reach));
  if (!names.some(isHead)) return names;
  const places = new Set(names.filter(({ kind }) => kind === 'place').map(({ lower }) => lower));
  return names.map((name) =>
    isHead(name) && (places.has(name.lower) || isListed(name))
      ? { ...name, kind: 'place', rule: 'dateline' }
      : name,
  );
}

/** As a place, and as no body. */
const isListed = (name: Named): boolean =>
  (listsOf(name) & placeBits) !== 0 && (listsOf(name) & bodyBits) === 0;
