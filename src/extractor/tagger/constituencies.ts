import { CONSTITUENCY_ENDS, REPRESENTATIVES } from '../../lexicon/constituencies.ts';
import { tokenKinds } from '../../text/tokens.ts';
import { inOrder } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { type Named, withWords } from './span-rules.ts';
import { bitsOf } from './word-lists.ts';

// "Member of Parliament for South Choiseul Elijah Doromuala": a constituency and who sits for it, one behind the other.

const members = hashesOf(REPRESENTATIVES);
const directions = hashesOf(CONSTITUENCY_ENDS);
const forWord = hashOf('for');
/** Only these sit for a place: a councillor or a senator may speak for a party. */
const sitting = hashesOf(['member', 'mp']);
const surely = 0.97;
/** Where the tagger is surer than this it is left alone. */
const doubtful = 0.85;
const confidence = 0.75;
const most = 6; // words
const noPlaces = bitsOf('title', 'role', 'organisation-word', 'media', 'time');

/** The names, with such constituencies as places and with the people behind them. Names in order; linear. */
export function withConstituencies(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { lower, tokens } = prepared.reading;
  const found: Named[] = [];
  for (let at = 1; at < tokens.length - 1; at += 1)
    if (lower[at] === forWord && members.has(lower[at - 1] ?? 0)) found.push(...partsAt(at + 1, prepared));
  if (found.length === 0) return singleWords(names, prepared);
  const gone = new Set<Named>();
  const added: Named[] = [];
  let next = 0;
  for (const part of found) {
    while (next < names.length && (names[next]?.last ?? 0) <= part.first) next += 1;
    const touched: Named[] = [];
    for (let at = next; (names[at]?.first ?? part.last) < part.last; at += 1)
      touched.push(...names.slice(at, at + 1));
    if (!touched.every((name) => givesWay(name, part))) continue;
    for (const name of touched) gone.add(name);
    added.push(part);
  }
  const kept = names.filter((name) => !gone.has(name));
  return singleWords(inOrder(kept, added), prepared);
}

/** "the member for Orrahan" sits for a place, whatever the tagger made of it; the whole article calls it so, mostly in brackets behind a name. */
function singleWords(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { lower, tokens } = prepared.reading;
  const seats = new Set<number>();
  for (const { first, kind, last, exact, confidence: own } of names) {
    if (kind === 'place' || own >= surely || last - first !== 1 || tokens.kind[last] === tokenKinds.capital)
      continue;
    if (lower[first - 1] === forWord && sitting.has(lower[first - 2] ?? 0)) seats.add(exact);
  }
  if (seats.size === 0) return names;
  return names.map((name) =>
    name.kind !== 'place' && seats.has(name.exact)
      ? { ...name, kind: 'place', confidence, rule: 'constituency' }
      : name,
  );
}

/** A doubtful name, or one that is no more than a piece. */
const givesWay = (name: Named, part: Named): boolean =>
  name.confidence < doubtful ||
  (name.first >= part.first && name.last <= part.last && name.kind === part.kind);

/** The constituency that begins there and the person behind it; none where a single word may be either's. */
function partsAt(first: number, prepared: Prepared): readonly Named[] {
  const { lower, sentence, tokens } = prepared.reading;
  let last = first;
  while (
    last - first < most &&
    tokens.kind[last] === tokenKinds.capital &&
    sentence[last] === sentence[first]
  )
    last += 1;
  if (last - first < 2 || last - first === most) return [];
  let end = directions.has(lower[first] ?? 0) ? first + 2 : first + 1;
  while (end < last && directions.has(lower[end] ?? 0)) end += 1;
  const hasDirection = end - first > 1;
  if (!hasDirection || last - end === 1 || end > last || !areFree(first, last, prepared)) return [];
  const place = spanOf(first, end, 'place', prepared);
  return last === end ? [place] : [place, spanOf(end, last, 'person', prepared)];
}

function areFree(first: number, last: number, { matches }: Prepared): boolean {
  for (let at = first; at < last; at += 1) if (((matches.word[at] ?? 0) & noPlaces) !== 0) return false;
  return true;
}

function spanOf(first: number, last: number, kind: 'place' | 'person', prepared: Prepared): Named {
  const { start, end } = prepared.reading.tokens;
  const span = { start: start[first] ?? 0, end: end[last - 1] ?? 0, kind, confidence, rule: 'constituency' };
  return withWords(span, prepared);
}
