import { FORMS_OF_PARTNERS } from '../../lexicon/legal-forms.ts';
import { tokenKinds } from '../../text/tokens.ts';
import { withoutOverlaps } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { type Named, withWords } from './span-rules.ts';
import { bitsOf, bodyBits, placeBits } from './word-lists.ts';

// Firms called after more partners than two: "Tidmore, Hale & Bascom LLP", of which the tagger saw the last two.

const forms = hashesOf(FORMS_OF_PARTNERS);
const ands = hashesOf(['&', 'and']);
const comma = hashOf(',');
const others = placeBits | bodyBits | bitsOf('title', 'role', 'demonym', 'time');
const most = 5; // partners before the last two

/** The names, with such firms from their first partner on. Names in order; linear. */
export function withPartners(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const firms = names.flatMap((name) => {
    const first = isFirm(name, prepared) ? firstPartner(name, prepared) : name.first;
    if (first === name.first) return [];
    const start = prepared.reading.tokens.start[first] ?? name.start;
    return [withWords({ ...name, start, rule: 'partners' }, prepared)];
  });
  if (firms.length === 0) return names;
  return [...withoutOverlaps(names, firms), ...firms].sort((a, b) => a.start - b.start);
}

/** "Hale & Bascom LLP": two surnames and what a firm of lawyers or accountants ends with. */
function isFirm({ kind, first, last }: Named, { reading: { exact, lower } }: Prepared): boolean {
  if (kind === 'place' || last - first < 4 || !forms.has(exact[last - 1] ?? 0)) return false;
  return ands.has(lower[first + 1] ?? 0);
}

function firstPartner({ first: known }: Named, { matches, reading }: Prepared): number {
  const { lower, sentence, tokens } = reading;
  let first = known;
  while (
    known - first < 2 * most &&
    lower[first - 1] === comma &&
    tokens.kind[first - 2] === tokenKinds.capital &&
    sentence[first - 2] === sentence[known] &&
    ((matches.alone[first - 2] ?? 0) & others) === 0
  )
    first -= 2;
  const isLongerName =
    tokens.kind[first - 1] === tokenKinds.capital && sentence[first - 1] === sentence[known];
  return isLongerName ? known : first; // 'with Ann Lee, Hale & Bascom LLP'
}
