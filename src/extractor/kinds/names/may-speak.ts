// Which sentences can hold somebody who speaks without a name: most hold no noun for people, or no verb of speech, and need no more than this look.
import { GUARDED_VERBS, SAYING_VERBS, SPEECH_ACTS, TELLING_VERBS } from '../../../lexicon/speech-verbs.ts';
import { UNNAMED_NOUNS } from '../../../lexicon/unnamed-words.ts';
import { hashesOf } from '../../tagger/hashing.ts';
import { readText } from '../../tagger/reading.ts';

const FINITE = new Set(
  [...SAYING_VERBS, ...TELLING_VERBS, ...SPEECH_ACTS, ...GUARDED_VERBS].map(([form]) => form),
);
/** Mostly other things than speech after a plural noun: 'workers demand', 'voters reject'. */
const SOFT =
  /^(?:state|states|post|posts|posted|rule|rules|ruled|note|notes|object|objects|continue|continues|continued|repeat|repeats|cite|dispute|forecast|claims|reports|demands|calls|cries|swore|wrote|write|recall|observe|maintain|maintained|praise|hail|blame|mention|hint|imply|answer|counter|assess|assesses|assessed|fault|faults|submit|submits|submitted|welcome|welcomes|welcomed)$/u;

/** True for the forms of verbs by which somebody without a name speaks. */
export const isSpeech = (word: string): boolean => FINITE.has(word) && !SOFT.test(word);

/** Hashes of words; of one with a hyphen, of its last part. */
const lastHashesOf = (words: Iterable<string>): ReadonlySet<number> =>
  hashesOf(Array.from(words, (word) => word.slice(word.lastIndexOf('-') + 1)));

/** The nouns that can stand for somebody. */
const NOUN_HASHES = lastHashesOf(UNNAMED_NOUNS);

/** Without one of these nobody speaks in a sentence: the verbs, and what `isHeardFrom` and `isQuoted` ask for. */
const SPEECH_HASHES = lastHashesOf([
  ...FINITE,
  ...'according heard learned learnt information word told said informed confirmed reported'.split(' '),
  ...'quotes quoted quoting citing cites cited saying'.split(' '),
]);

/** Whether one of the nouns can speak in a sentence: in most none does. To be asked from the beginning of the text to its end. */
export function speakerLookup(text: string): (sentence: { start: number; end: number }) => boolean {
  const { tokens, lower } = readText(text);
  let at = 0;
  return ({ start, end }) => {
    while (at < tokens.length && (tokens.end[at] ?? 0) <= start) at += 1;
    if ((tokens.start[at] ?? end) < start) return true; // an address that runs on from the sentence before
    let noun = false;
    let speech = false;
    for (; at < tokens.length && (tokens.start[at] ?? 0) < end; at += 1) {
      if ((tokens.end[at] ?? 0) > end) return true;
      noun ||= NOUN_HASHES.has(lower[at] ?? 0);
      speech ||= SPEECH_HASHES.has(lower[at] ?? 0);
    }
    return noun && speech;
  };
}
