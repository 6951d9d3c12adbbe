// Stepping left from a verb, over 'has', adverbs and dates, to its subject.
import type { Scene } from './scene.ts';
import { ADVERBS, AUXILIARIES, BE_FORMS, DAYS, MODALS, NEGATIONS } from './words.ts';

/** What stands left of a verb once adverbs, dates and 'has' are passed over. */
export interface LeftOfVerb {
  readonly at: number;
  readonly date: string | null;
  /** A form of 'be' was passed: the verb is passive, or progressive. */
  readonly be: boolean;
}

/** Step left from the verb to its subject; null where the verb is denied, only possible, or an infinitive. */
export function leftOfVerb(scene: Scene, verb: number): LeftOfVerb | null {
  let at = verb - 1;
  let date: string | null = null;
  let be = false;
  for (; at >= Math.max(0, verb - 8); at--) {
    const piece = scene.pieces[at];
    if (piece === undefined) return null;
    if (MODALS.has(piece.lower) || NEGATIONS.has(piece.lower) || piece.lower.endsWith("n't")) return null;
    if (BE_FORMS.has(piece.lower)) be = true;
    else if (piece.date !== null) date ??= piece.date.value.edtf;
    else if (!isPassedOver(scene, at)) break;
  }
  return at < 0 ? null : { at, date, be };
}

function isPassedOver(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  if (piece === undefined || piece.name !== null || piece.sign) return false;
  const next = scene.pieces[at + 1];
  if (/^(?:last|this)$/u.test(piece.lower))
    return SPELLS.test(next?.lower ?? '') || DAYS.has(next?.lower ?? '') || next?.date != null;
  if (SPELLS.test(piece.lower)) return /^(?:last|this)$/u.test(scene.pieces[at - 1]?.lower ?? '');
  if (ADVERBS.has(piece.lower) || AUXILIARIES.has(piece.lower) || DAYS.has(piece.lower)) return true;
  const beforeDate = next !== undefined && (next.date !== null || DAYS.has(next.lower));
  if (beforeDate && /^(?:on|in|early|late|earlier)$/u.test(piece.lower)) return true;
  return !piece.capital && /[a-z]ly$/u.test(piece.lower);
}

/** What 'last' and 'this' tell when of: 'Patra last week warned'. */
const SPELLS = /^(?:week|month|year|night|weekend|morning|evening|afternoon|season)$/u;
