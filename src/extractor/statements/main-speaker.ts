// Whom a sentence is of: who says what a participle or a second verb in it tells.
import { isPersonPronoun, mainSubject, personBefore } from './context.ts';
import { isInQuotation } from './quotations.ts';
import { holderBefore } from './role-holders.ts';
import { isRoleHead } from './role-words.ts';
import type { Piece, Scene, Speaker } from './scene.ts';

/** The subject of the sentence; nobody where somebody speaks before piece `verb` who could not be told. */
export function mainSpeaker(scene: Scene, verb: number): readonly Speaker[] {
  const others = scene.pieces.slice(0, verb).some((piece, at) => isSaid(piece) && !isInQuotation(scene, at));
  if (others) return [];
  const name = mainSubject(scene);
  if (name !== null) return [{ name, outlet: false }];
  const first = scene.pieces[0]?.lower ?? '';
  const head =
    first === 'the' ? scene.pieces.findIndex((piece, at) => at < LONGEST_ROLE && isRoleHead(piece)) : -1;
  const held = head > 0 ? holderBefore(scene, head)?.person : null; // 'The minister hit back, saying'
  const person = isPersonPronoun(first) ? personBefore(scene, first) : (held ?? null);
  return person === null ? [] : [{ name: person, outlet: false }];
}

/** Words of 'the deputy foreign minister', with its article. */
const LONGEST_ROLE = 4;

const isSaid = ({ lower, name, capital }: Piece): boolean =>
  name === null &&
  !capital &&
  /^(?:said|says|told|tells|added|announced|explained|stated|wrote)$/u.test(lower);
