import { TRADES_OF_COMPANIES } from '../../lexicon/legal-forms.ts';
import { isCapital, tokenKinds } from '../../text/tokens.ts';
import { inOrder } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { hashesOf } from './hashing.ts';
import { styles } from './reading.ts';
import { type Named, withWords } from './span-rules.ts';
import { bandOf, bitsOf } from './word-lists.ts';

// Capitals before a trade that only companies have in their names are a company, also where the tagger saw none: "PsiVakus Therapeutics".

const trades = hashesOf(TRADES_OF_COMPANIES);
const notFirst = bitsOf('title', 'role', 'demonym', 'time');
const most = 4; // words
const confidence = 0.8;

/** The names, with such companies that overlap none of them. Names in order; linear. */
export function withCompaniesByTrade(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { exact, style, tokens } = prepared.reading;
  const found: Named[] = [];
  let next = 0;
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens.kind[at] !== tokenKinds.capital || !trades.has(exact[at] ?? 0) || style[at] !== styles.plain)
      continue;
    while (next < names.length && (names[next]?.last ?? 0) <= at) next += 1;
    const first = startOf(at, names[next - 1]?.last ?? 0, prepared);
    if (first === at || (names[next]?.first ?? tokens.length) <= at || isCapital(tokens.kind[at + 1]))
      continue;
    const span = { start: tokens.start[first] ?? 0, end: tokens.end[at] ?? 0 };
    found.push(withWords({ ...span, kind: 'organisation', confidence, rule: 'company-trade' }, prepared));
  }
  return inOrder(names, found);
}

/** The first of the capitals right before a trade, no further back than a name; the trade itself where there is none, or too many. */
function startOf(trade: number, limit: number, prepared: Prepared): number {
  const { matches, reading } = prepared;
  let first = trade;
  while (first > limit && trade - first <= most && isCapital(reading.tokens.kind[first - 1])) first -= 1;
  if (trade - first > most || reading.sentence[first] !== reading.sentence[trade]) return trade;
  const bits = matches.word[first] ?? 0;
  return (bits & notFirst) !== 0 || bandOf(bits) > 0 ? trade : first; // "Digital Electronics" are things
}
