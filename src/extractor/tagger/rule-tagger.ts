import { isCapital, tokenKinds } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { addWord, hashOf } from './hashing.ts';
import type { NameKind } from './labels.ts';
import type { NameSpan } from './name-span.ts';
import { wordLists } from './program-data.ts';
import { bandOf, bitOf, bodyBits, placeBits } from './word-lists.ts';

// Names by rules and word lists alone: for languages the model was not trained on. Runs of capitals are judged by their words;
// in scripts without capitals only what stands in the lists is a name. Fewer names than the model finds, and lower confidence.

const bits = {
  country: bitOf('country'),
  place: placeBits | bitOf('landmark'),
  town: bitOf('town'),
  given: bitOf('given'),
  family: bitOf('family'),
  person: bitOf('person'),
  organisation: bodyBits,
  demonym: bitOf('demonym'),
  title: bitOf('title'),
  organisationWord: bitOf('organisation-word'),
  placeWord: bitOf('place-word'),
  time: bitOf('time'),
};

const links = new Set(
  "of and & de la del da do dos das du des al el bin ibn van von der den y e und et - ' ’"
    .split(' ')
    .map((word) => hashOf(word)),
);
const mostWords = 12;

/** The names in a prepared article, in order. Linear. */
export function tagByRules(prepared: Prepared): NameSpan[] {
  const { tokens } = prepared.reading;
  const names: NameSpan[] = [];
  for (let at = 0; at < tokens.length; ) {
    const kind = tokens.kind[at];
    const last = kind === tokenKinds.caseless ? listedEnd(prepared, at) : runEnd(prepared, at);
    const found = last > at ? judge(prepared, at, last) : null;
    if (found) names.push(found);
    at = Math.max(last, at + 1);
  }
  return names;
}

/** One past the last word of the longest entry of the lists that begins here. */
function listedEnd({ reading, matches }: Prepared, at: number): number {
  const wanted = bits.country | bits.place | bits.organisation | bits.person | bits.family;
  const from = matches.first[at] ?? 0;
  if ((from & wanted) !== 0)
    for (let last = at + 1; last < at + mostWords && last < reading.tokens.length; last += 1)
      if (((matches.last[last] ?? 0) & from & wanted) !== 0) return last + 1;
  return ((matches.alone[at] ?? 0) & (bits.country | bits.place | bits.organisation)) === 0 ? at : at + 1;
}

/** One past the last word of the run of capitals that begins here, over at most two linking words. */
function runEnd({ reading }: Prepared, at: number): number {
  const { tokens, sentence, lower } = reading;
  if (!isCapital(tokens.kind[at])) return at;
  let last = at + 1;
  const inside = (place: number): boolean => place < tokens.length && sentence[place] === sentence[at];
  while (last - at < mostWords) {
    let next = last;
    while (inside(next) && next - last < 2 && links.has(lower[next] ?? 0)) next += 1;
    if (!inside(next) || !isCapital(tokens.kind[next])) break;
    last = next + 1;
  }
  return last;
}

function judge(prepared: Prepared, from: number, last: number): NameSpan | null {
  const { reading, matches } = prepared;
  const word = (at: number): number => matches.word[at] ?? 0;
  let first = from;
  let titled = false;
  while (first < last - 1 && ((word(first) & bits.title) !== 0 || isOpeningWord(prepared, first))) {
    titled = (word(first) & bits.title) !== 0;
    first += 1;
  }
  if (first > 0 && reading.sentence[first - 1] === reading.sentence[first])
    titled ||= (word(first - 1) & bits.title) !== 0;
  let hash = 0;
  let all = 0;
  for (let at = first; at < last; at += 1) {
    hash = addWord(hash, reading.lower[at] ?? 0);
    all |= word(at);
  }
  const verdict = verdictOf({
    whole: wordLists().find(hash),
    all,
    length: last - first,
    start: word(first),
    end: word(last - 1),
    titled,
  });
  if (!verdict) return null;
  const common = bandOf(word(first));
  if (last - first === 1 && verdict.confidence < 0.7 && common > 0 && common < 6) return null;
  return {
    start: reading.tokens.start[first] ?? 0,
    end: reading.tokens.end[last - 1] ?? 0,
    ...verdict,
    rule: 'word-lists',
  };
}

/** An ordinary word with a capital only because it opens the sentence. */
function isOpeningWord({ reading, matches }: Prepared, at: number): boolean {
  const own = matches.word[at] ?? 0;
  const band = bandOf(own);
  return (
    reading.opens[at] === 1 &&
    band > 0 &&
    band < 5 &&
    (own & (bits.place | bits.given | bits.organisationWord)) === 0
  );
}

interface Evidence {
  readonly whole: number;
  readonly all: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
  readonly titled: boolean;
}

interface Verdict {
  readonly kind: NameKind;
  readonly confidence: number;
}

function verdictOf({ whole, all, length, start, end, titled }: Evidence): Verdict | null {
  if ((whole & (bits.demonym | bits.time)) !== 0 && (whole & bits.place) === 0) return null;
  if ((whole & bits.country) !== 0) return { kind: 'place', confidence: 0.9 };
  if (titled) return { kind: 'person', confidence: 0.8 };
  if ((whole & bits.organisation) !== 0) return { kind: 'organisation', confidence: 0.75 };
  if ((whole & bits.place) !== 0) return { kind: 'place', confidence: 0.8 };
  if (length > 1 && (all & bits.organisationWord) !== 0) return { kind: 'organisation', confidence: 0.65 };
  if (length > 1 && ((start | end) & bits.placeWord) !== 0) return { kind: 'place', confidence: 0.6 };
  if (length > 1 && length < 5 && (start & bits.given) !== 0) return { kind: 'person', confidence: 0.75 };
  if ((whole & bits.town) !== 0) return { kind: 'place', confidence: 0.6 };
  if (length > 1 && length < 4 && (end & bits.family) !== 0) return { kind: 'person', confidence: 0.6 };
  if (length === 1 && (whole & bits.family) !== 0) return { kind: 'person', confidence: 0.5 };
  return null;
}
