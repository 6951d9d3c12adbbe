import type { Prepared } from './features.ts';
import { isPaper } from './known-bodies.ts';
import { listsOf, type Named } from './span-rules.ts';
import { bitOf, placeBits } from './word-lists.ts';

const demonymBit = bitOf('demonym');

/** What a people is called, and no place. */
export const isDemonym = (name: Named): boolean =>
  (listsOf(name) & demonymBit) !== 0 && (listsOf(name) & placeBits) === 0;

/** "Russian", "Kurds" alone are no names; the paper in "told The Hindu" is one. */
export function withoutDemonyms(names: readonly Named[], prepared: Prepared): readonly Named[] {
  return names.filter(
    (name) => !isDemonym(name) || (name.last - name.first === 1 && isPaper(prepared, name.first)),
  );
}
