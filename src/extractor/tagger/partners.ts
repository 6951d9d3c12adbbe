import { FAMILY_ENDS, FORMS_OF_PARTNERS, TRADE_ENDS } from '../../lexicon/legal-forms.ts';
import { tokenKinds } from '../../text/tokens.ts';
import { replacingOverlaps } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { type Named, withWords } from './span-rules.ts';
import { bitsOf, bodyBits, placeBits } from './word-lists.ts';

// Firms called after people, of which the tagger saw some: "Tidmore, Hale & Bascom LLP", "Kayama and Sons".

const forms = hashesOf(FORMS_OF_PARTNERS);
const ands = hashesOf(['&', 'and']);
const comma = hashOf(',');
const others = placeBits | bodyBits | bitsOf('title', 'role', 'demonym', 'time');
/** They end no other names. */
const ofPartnersAlone = hashesOf(['LLP', 'PLLC']);
const familyEnds = hashesOf(FAMILY_ENDS);
const tradeEnds = hashesOf(TRADE_ENDS);
const longestFamily = 3; // words
const most = 5; // partners before the last two

/** The names, with such firms from their first partner on. Names in order; linear. */
export function withPartners(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { end: ends, start: starts } = prepared.reading.tokens;
  const firms = names.flatMap((name) => {
    const first = isFirm(name, prepared) ? firstPartner(name, prepared) : name.first;
    const last = lastOfFamilyFirm(name, prepared);
    if (first === name.first && last === name.last) return [];
    const span = { start: starts[first] ?? name.start, end: ends[last - 1] ?? name.end };
    return [withWords({ ...name, ...span, kind: 'organisation', rule: 'partners' }, prepared)];
  });
  return replacingOverlaps(names, firms);
}

/** Whether a name ends as firms of lawyers and accountants do, and holds two surnames, or stands behind one: "Hale & Bascom LLP", "Bascom LLP". */
function isFirm({ kind, first, last }: Named, { reading: { exact, lower } }: Prepared): boolean {
  const form = exact[last - 1] ?? 0;
  if (last - first === 2) return ofPartnersAlone.has(form) && ands.has(lower[first - 1] ?? 0);
  return kind !== 'place' && last - first > 3 && forms.has(form) && ands.has(lower[first + 1] ?? 0);
}

/** One past the last word of "Kayama and Sons", "Brinkerhoff Seeds", of which the tagger saw the family. */
function lastOfFamilyFirm({ first, kind, last }: Named, { reading }: Prepared): number {
  const { exact, lower, sentence, tokens } = reading;
  if (last - first > longestFamily || tokens.kind[last - 1] !== tokenKinds.capital) return last;
  const isFamily = ands.has(lower[last] ?? 0) && familyEnds.has(exact[last + 1] ?? 0);
  const isTrade = kind === 'person' && last - first === 1 && tradeEnds.has(exact[last] ?? 0);
  const end = isFamily ? last + 2 : isTrade ? last + 1 : last;
  return sentence[end - 1] === sentence[first] && tokens.kind[end] !== tokenKinds.capital ? end : last;
}

function firstPartner({ first: own, last }: Named, { matches, reading }: Prepared): number {
  const { lower, sentence, tokens } = reading;
  const isSecond = last - own === 2 && tokens.kind[own - 2] === tokenKinds.capital;
  const known = isSecond && sentence[own - 2] === sentence[own] ? own - 2 : own;
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
