// Which downloads a collection has: the heavy ones only where they are asked for, or where it is not large.
import type { Corpus } from '../../records/corpus.ts';
import type { Described } from './download.ts';
import { mentionCount } from './mention-row.ts';

/** Mentions up to which 'auto' means yes: about 500 dense articles or 2,000 ordinary ones. */
export const MOST_MENTIONS_OF_AUTO = 50_000;

const counted = new WeakMap<Corpus, number>();

/** Whether the data folder of this collection has this file. */
export function isMade(
  corpus: Corpus,
  { setting, isMade: has }: Pick<Described, 'setting' | 'isMade'>,
): boolean {
  if (has?.(corpus) === false) return false;
  if (setting === undefined) return true;
  const asked = corpus.config.downloads[setting];
  return asked === 'auto' ? mentionsOf(corpus) <= MOST_MENTIONS_OF_AUTO : asked;
}

function mentionsOf(corpus: Corpus): number {
  const known = counted.get(corpus) ?? mentionCount(corpus);
  counted.set(corpus, known);
  return known;
}
