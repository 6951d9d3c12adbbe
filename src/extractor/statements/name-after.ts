// The name that follows a verb or preposition: 'said Russian Foreign Minister Lavrov', 'by the news agency KCNA'.
import { RELATIONS } from '../../lexicon/unnamed-words.ts';
import { isAcronymAt } from './acronym-brackets.ts';
import { phraseStart } from './phrase-start.ts';
import { isOrganisationNoun, isRoleHead } from './role-words.ts';
import { personAt } from './roles.ts';
import type { Scene } from './scene.ts';
import { ADVERBS, AUXILIARIES, CLITICS, DAYS, DETERMINERS, isFunctionWord, PREPOSITIONS } from './words.ts';

/** The name that a phrase of role words ends in: 'Foreign Minister Lavrov' after 'said'. */
export function nameAfter(scene: Scene, from: number): number | null {
  for (let at = from; at < Math.min(scene.pieces.length, from + 12); at++) {
    const piece = scene.pieces[at];
    const close = piece?.lower === '(' ? closeOf(scene, at) : null;
    if (close !== null) {
      at = close;
      continue;
    }
    if (
      piece === undefined ||
      piece.sign ||
      piece.date !== null ||
      (PREPOSITIONS.has(piece.lower) && !isInsideRole(scene, at))
    )
      return null;
    if (piece.name === null) continue;
    const start = phraseStart(scene, at);
    const further = furtherName(scene, at);
    if (further !== null) return further;
    if (isFollowedByNoun(scene, at + 1)) return null;
    return start <= from || (start === from + 1 && DETERMINERS.has(scene.pieces[from]?.lower ?? ''))
      ? at
      : null;
  }
  return null;
}

/** Where the short bracket ends that parts a role from its name: 'Deputy Commissioner (West Zone) Rao'. */
function closeOf(scene: Scene, open: number): number | null {
  if (!isRoleHead(scene.pieces[open - 1]) && scene.pieces[open - 2]?.lower !== 'of') return null;
  for (let at = open + 2; at <= open + 4; at++) if (scene.pieces[at]?.lower === ')') return at;
  return null;
}

/** 'says the ABAC report will': the name only leads to another noun. 'said Kim has': the name begins what is said. */
function isFollowedByNoun(scene: Scene, at: number): boolean {
  const next = scene.pieces[at];
  if (next === undefined || next.sign || next.date !== null || next.name !== null) return false;
  if (AUXILIARIES.has(next.lower)) return true;
  return !(
    isFunctionWord(next.lower) ||
    ADVERBS.has(next.lower) ||
    DAYS.has(next.lower) ||
    CLITICS.has(next.lower) ||
    DESCRIPTIONS.test(next.lower)
  );
}

const DESCRIPTIONS = /^(?:news|newspaper|agency|television|radio|daily|magazine|group|close|familiar)$/u;

/** 'said DSP Deepak Raya', 'said taxi driver Musa Bello' behind a quotation: up to four words that no list knows, and the person. */
export function titledAfter(scene: Scene, from: number): number | null {
  for (let at = from; at < from + 5; at++) {
    const piece = scene.pieces[at];
    if (piece === undefined || piece.sign || piece.date !== null) return null;
    if (personAt(scene, at) !== null) return at;
    if (piece.name === null && (isFunctionWord(piece.lower) || ADVERBS.has(piece.lower))) return null;
  }
  return null;
}

/** 'its president, Omar Touray', 'the humanitarian office, OCHA': what somebody or a body is, a comma, and the name. */
export function apposedName(scene: Scene, from: number): number | null {
  const opening = scene.pieces[from];
  const isOneOf = opening?.lower === 'one' && scene.pieces[from + 1]?.lower === 'of'; // 'said one of them, Karl Micallef'
  if (
    opening === undefined ||
    !(DETERMINERS.has(opening.lower) || CLITICS.has(scene.pieces[from + 1]?.lower ?? ''))
  )
    return null;
  for (let at = from + 1; at < from + 9; at++) {
    if (scene.pieces[at]?.lower !== ',') continue;
    const named = isOneOf ? personAt(scene, at + 1) !== null : isApposed(scene, at);
    return named ? at + 1 : null;
  }
  return null;
}

function isApposed(scene: Scene, comma: number): boolean {
  const before = scene.pieces[comma - 1];
  if (personAt(scene, comma + 1) !== null)
    return isRoleHead(before) || RELATIONS.has(before?.lower ?? '') || isRoleFor(scene, comma);
  return isOrganisationNoun(before) && scene.pieces[comma + 1]?.name?.kind === 'organisation';
}

/** 'a spokesperson for the railway, Kim Ost,': a role and whom it is for end before the comma. */
function isRoleFor(scene: Scene, comma: number): boolean {
  const link = scene.pieces.findLastIndex(({ lower }, at) => at < comma && lower === 'for');
  return link > comma - 6 && isRoleHead(scene.pieces[link - 1]);
}

/** A person or unnamed person right after an organisation's or place's name: 'Kremlin spokesman Peskov'. */
export function furtherName(scene: Scene, at: number): number | null {
  if (scene.pieces[at]?.name?.kind === 'person') return null;
  const from = isAcronymAt(scene, at + 1) ? at + 4 : at + 1; // 'the Accountability Bureau (NAB) prosecutor Faisal Bukhari'
  for (let next = from; next < Math.min(scene.pieces.length, from + 6); next++) {
    const piece = scene.pieces[next];
    if (piece === undefined || (piece.sign && !CLITICS.has(piece.lower)) || PREPOSITIONS.has(piece.lower))
      return null;
    if (piece.name?.kind === 'person') return next;
  }
  return null;
}

function isInsideRole(scene: Scene, at: number): boolean {
  return scene.pieces[at]?.lower === 'of' && scene.pieces[at + 1]?.capital === true;
}
