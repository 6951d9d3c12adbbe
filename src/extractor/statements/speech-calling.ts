// Which words give something a name: 'called the order a distraction', 'described it as cowardly'.
import { NO_NAMES } from '../../lexicon/speech-verbs.ts';
import type { Scene } from './scene.ts';
import { AUXILIARIES, CLITICS, DETERMINERS, isFunctionWord, OPENING_QUOTES } from './words.ts';

const wordAt = (scene: Scene, at: number): string => scene.pieces[at]?.lower ?? '';

const endsHere = (scene: Scene, at: number): boolean => /^(?:|[,.;!?]|while|as)$/u.test(wordAt(scene, at));

/** True where the object behind a verb of that base gives it a name, or where somebody calls for something. */
export function isCalling(scene: Scene, from: number, base: string): boolean {
  if (base === 'describe') return isDescribing(scene, from);
  return (base === 'call' && /^(?:on|for|upon)$/u.test(wordAt(scene, from))) || isNaming(scene, from);
}

/** 'described the attack as cowardly'; not 'described the route to the town'. */
function isDescribing(scene: Scene, from: number): boolean {
  for (let at = from + 1; at < from + 9; at++) {
    const piece = scene.pieces[at];
    if (piece === undefined || (piece.sign && !CLITICS.has(piece.lower))) return false;
    if (piece.lower === 'as') return scene.pieces[at + 1] !== undefined;
    if (AUXILIARIES.has(piece.lower) || piece.lower === 'how') return false;
  }
  return false;
}

/** 'called the order a distraction', 'called him “a traitor”'; not 'called the police', 'called him a day later'. */
function isNaming(scene: Scene, from: number): boolean {
  const object = scene.pieces[from];
  if (object === undefined || object.sign || /^an?$/u.test(object.lower)) return false;
  if (!(DETERMINERS.has(object.lower) || object.name !== null || /^(?:it|him|her|them)$/u.test(object.lower)))
    return false;
  for (let at = from + 1; at < from + LONGEST_OBJECT; at++) {
    const piece = scene.pieces[at];
    if (piece === undefined || piece.date !== null) return false;
    if (OPENING_QUOTES.has(piece.lower) || (at > from + 1 && isJudgement(scene, at))) return true;
    if (/^an?$/u.test(piece.lower)) return !NO_NAMES.has(wordAt(scene, at + 1));
    if (!isOfObject(scene, at)) return false;
  }
  return false;
}

/** What may stand within 'called the state of the building “decay”'. */
function isOfObject(scene: Scene, at: number): boolean {
  const { sign, lower } = scene.pieces[at] ?? { sign: true, lower: '' };
  if (sign) return CLITICS.has(lower);
  return (
    !isFunctionWord(lower) || lower === 'of' || (DETERMINERS.has(lower) && wordAt(scene, at - 1) === 'of')
  );
}

/** Pieces between 'called' and the name that is given, at most. */
const LONGEST_OBJECT = 8;

/** 'called the allegation baseless'. */
const isJudgement = (scene: Scene, at: number): boolean =>
  JUDGING.test(wordAt(scene, at)) && endsHere(scene, at + 1);

const JUDGING =
  /(?:less|able|ible|ous)$|^(?:absurd|false|historic|illegal|premature|regrettable|unfair|untrue|wrong)$/u;
