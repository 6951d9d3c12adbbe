import { tokenKinds } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { isHonour, listsOf, type Named } from './span-rules.ts';
import { bitOf } from './word-lists.ts';

// Capitals right beside a person's name that are no body: the rank before it, the order behind it.

const mediaBit = bitOf('media');

/** Most letters of a rank: 'ACP Tarika', 'ASP Okello', 'Insp' is written otherwise. */
const longestRank = 4;

/**
 * The names without ranks and honours that were taken for bodies: "ACP" where it stands before people alone ("ACP Tarika"), "KCB" of "Sir Ronald
 * Okoro, KCB". A paper or broadcaster that a list knows stays ("BBC"), and so do letters that stand elsewhere. In order; linear.
 */
export function withoutRanksAndHonours(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const ranks = ranksAmong(names, prepared);
  const besidePeople = new Set<number>();
  const kept: Named[] = [];
  for (const name of names) {
    const isLetters = name.kind === 'organisation' && name.last - name.first === 1;
    if (isLetters && (ranks.has(name.exact) || isOrder(name, besidePeople, prepared))) {
      if (isHonour(prepared, name.first)) markEnd(name, besidePeople, prepared); // 'KCB, GBE'
      continue;
    }
    if (name.kind === 'person') markEnd(name, besidePeople, prepared);
    kept.push(name);
  }
  return kept.length === names.length ? names : kept;
}

/** The tokens at which letters behind this name would stand: right after it, or after its comma. */
function markEnd({ last }: Named, besidePeople: Set<number>, { reading: { text, tokens } }: Prepared): void {
  besidePeople.add(text[tokens.start[last] ?? -1] === ',' ? last + 1 : last);
}

function isOrder({ first }: Named, besidePeople: ReadonlySet<number>, prepared: Prepared): boolean {
  return besidePeople.has(first) && isHonour(prepared, first);
}

/** Letters of which every occurrence stands right before a person. */
function ranksAmong(names: readonly Named[], prepared: Prepared): ReadonlySet<number> {
  const ranks = new Set<number>();
  const others = new Set<number>();
  for (const [index, name] of names.entries())
    (isBeforePerson(name, names[index + 1], prepared) ? ranks : others).add(name.exact);
  for (const other of others) ranks.delete(other);
  return ranks;
}

function isBeforePerson(
  name: Named,
  next: Named | undefined,
  { reading: { sentence, tokens } }: Prepared,
): boolean {
  return (
    next?.kind === 'person' &&
    next.first === name.last &&
    next.start === name.end + 1 &&
    sentence[next.first] === sentence[name.first] &&
    tokens.kind[name.first] === tokenKinds.upper &&
    name.end - name.start <= longestRank &&
    (listsOf(name) & mediaBit) === 0
  );
}
