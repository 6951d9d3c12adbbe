// What a date dates: an event, the publication of something, a picture, the reading of a source.
import { citingWords, publishingWords } from '../../../lexicon/date-lookalikes.ts';
import type { Block } from '../../../records/article.ts';
import type { DateRole } from '../../../records/mention.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import { isCapital, type Reading, wordAt } from './reading.ts';
import type { Shape } from './shape.ts';

/** The role of a reading in its block. */
export function findRole(shape: Shape, one: Reading, kind: Block['kind']): DateRole {
  for (let at = one.first - 1; at >= Math.max(0, one.first - 5); at -= 1) {
    if (shape.letters.charAt(at) === '!') break;
    const word = wordAt(shape, at);
    if (publishingWords.has(word)) return 'published';
    if (citingWords.has(word)) return 'cited';
  }
  if (isDateline(shape, one) || isAlone(shape, one)) return 'published';
  if (isCitation(shape, one)) return 'cited';
  return kind === 'caption' ? 'caption' : 'event';
}

/** 'MOSCOW, April 17 (Reuters) -': a place in capitals on top, an agency or a dash behind. */
function isDateline(shape: Shape, { first, last }: Reading): boolean {
  if (first === 0 || first > 8) return false;
  const opening = shape.text.slice(shape.start[0], shape.start[first]);
  const letters = opening.replace(/\([^)]{0,30}\)/gu, '').replace(/[^\p{L}]/gu, '');
  if (letters.length < 3 || letters !== letters.toUpperCase() || letters === letters.toLowerCase())
    return false;
  return /^(?:<|_|-|:|>|$)/u.test(shape.letters.slice(last + 1, last + 2));
}

/** A block with nothing but the date: the date line of the article. */
export function isAlone(shape: Shape, { first, last, from }: Reading): boolean {
  if (from.day === null || shape.letters.length > last - first + 12) return false;
  const rest = shape.letters.slice(0, first) + shape.letters.slice(last + 1);
  return /^[x:,_·<>#i!"DG-]{0,11}$/u.test(rest) && (rest.match(/x/gu)?.length ?? 0) < 4;
}

/** '(Williams, 2010)', 'et al., 2015'. */
function isCitation(shape: Shape, { first, last, from }: Reading): boolean {
  if (from.year === null || from.month !== null) return false;
  const before = signsBefore(shape.letters, first, 3);
  const inBrackets = /[>:,]/u.test(shape.letters.charAt(last + 1));
  return (
    inBrackets &&
    before.endsWith('x,') &&
    (isCapital(shape, first - 2) || wordAt(shape, first - 2) === 'al') &&
    isBracketed(shape, first)
  );
}

function isBracketed(shape: Shape, first: number): boolean {
  const before = signsBefore(shape.letters, first, 30);
  return before.lastIndexOf('<') > before.lastIndexOf('>');
}
