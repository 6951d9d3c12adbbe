// '(NAB)' behind 'the National Accountability Bureau': letters that part a name from the words that belong to it.
import type { Scene } from './scene.ts';

/** True where the short name of the organisation before stands in brackets from piece `open` on: three pieces. */
export function isAcronymAt({ pieces }: Scene, open: number): boolean {
  return (
    pieces[open]?.lower === '(' &&
    pieces[open + 1]?.capital === true &&
    pieces[open + 2]?.lower === ')' &&
    pieces[open - 1]?.name?.kind === 'organisation'
  );
}
