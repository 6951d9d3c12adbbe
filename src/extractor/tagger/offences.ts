import { firstWordsOfOffences, wordsOfCharges } from '../../lexicon/offences.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import type { Named } from './span-rules.ts';
import { bitOf } from './word-lists.ts';

// What somebody is charged with is no body, however many capitals the police give it: "charged with Possession of Cannabis and Breach of Curfew".

const firsts = hashesOf(firstWordsOfOffences);
const charge = new RegExp(`(?<!\\p{L})(?:${wordsOfCharges})(?!\\p{L})[^.!?]*$`, 'iu');
const reach = 300; // characters
const bodyWord = bitOf('organisation-word');

/** The names but for offences behind a word of charges; "Murder Investigation Team" ends like a body and stays. Names in order; linear. */
export function withoutOffences(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { matches, reading } = prepared;
  return names.filter(({ first, kind, last, start }) => {
    if (kind === 'person' || !(firsts.has(reading.exact[first] ?? 0) || isOmission(first, reading)))
      return true;
    if (last - first > 1 && ((matches.word[last - 1] ?? 0) & bodyWord) !== 0) return true;
    return !charge.test(reading.text.slice(Math.max(0, start - reach), start));
  });
}

/** "Failure to Cease Operations", of which the tagger saw the end. */
const isOmission = (first: number, { exact, lower }: Prepared['reading']): boolean =>
  lower[first - 1] === to && firsts.has(exact[first - 2] ?? 0);

const to = hashOf('to');
