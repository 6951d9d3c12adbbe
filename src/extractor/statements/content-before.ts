// Whether something stands in front of ', X said.' that X can have said.
import type { Scene } from './scene.ts';
import { isAmount } from './speech-adjuncts.ts';
import { CLOSING_QUOTES } from './words.ts';

/** Something is said before ', X said.': a quotation, or at least a clause of some words. */
export function hasContentBefore(scene: Scene, from: number): boolean {
  const before = scene.pieces[from - 1]?.lower ?? '';
  if (isBehindQuotation(scene, from)) return true;
  const first = scene.pieces[0]?.lower ?? '';
  if (first === 'as' && isAmount(scene, 0)) return before === ','; // 'As many as 42 members stayed away, an official said.'
  return before === ',' && from > 2 && !/^(?:as|when|if|asked|after|before)$|ing$/u.test(first);
}

/** A quotation closes right before piece `from`, or before a few words that belong to the speaker: '“We won,” team doctor Ann Lee said'. */
function isBehindQuotation(scene: Scene, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const piece = scene.pieces[at];
    if (piece === undefined) return false;
    if (CLOSING_QUOTES.has(piece.lower)) return true;
    if (piece.sign && !(piece.lower === ',' && at === from - 1)) return false;
  }
  return false;
}
