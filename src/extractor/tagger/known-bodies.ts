import { knownAcronyms } from '../../lexicon/known-acronyms.ts';
import { tokenKinds } from '../../text/tokens.ts';
import { isCapital, type Prepared } from './features.ts';
import { hashesOf } from './hashing.ts';
import type { NameSpan } from './name-span.ts';
import { styles } from './reading.ts';

// "A UN review", "WHO said": letters that mean one body the world over, where the tagger saw no name.

const acronyms = hashesOf(knownAcronyms.keys());
const confidence = 0.9;

/**
 * The names with the well-known bodies between them. Not where the letters are part of more: beside another capital ("EU Green Deal"),
 * a hyphen ("pro-EU") or a sign of money ("AU$"). Names in order; linear.
 */
export function withKnownBodies(names: readonly NameSpan[], prepared: Prepared): readonly NameSpan[] {
  const { exact, style, tokens } = prepared.reading;
  const added: NameSpan[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens.kind[at] !== tokenKinds.upper || style[at] !== styles.plain) continue;
    if (!acronyms.has(exact[at] ?? 0) || !standsAlone(prepared, at)) continue;
    const [start, end] = [tokens.start[at] ?? 0, tokens.end[at] ?? 0];
    while (next < names.length && (names[next]?.end ?? 0) <= start) next += 1;
    if ((names[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    added.push({ start, end, kind: 'organisation', confidence, rule: 'known-acronym' });
  }
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.start - b.start);
}

function standsAlone({ reading: { opens, sentence, text, tokens } }: Prepared, at: number): boolean {
  const beside = (to: number): boolean => sentence[to] === sentence[at] && isCapital(tokens.kind[to]);
  if (beside(at + 1) || (beside(at - 1) && opens[at - 1] === 0)) return false; // "The UN", "A UN camp": the word before only opens
  const sides = `${text.charAt((tokens.start[at] ?? 0) - 1)}${text.charAt(tokens.end[at] ?? 0)}`;
  return !/[-$£€/&@#]/u.test(sides);
}
