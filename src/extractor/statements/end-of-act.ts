// Where 'denied the charge and will stand trial in March' ends: behind what is denied, before what else is told of whoever denied it.
import type { Scene } from './scene.ts';
import type { SpeechEvent } from './speech-event.ts';
import { AUXILIARIES, PRONOUNS, RELATIVES, SUBORDINATORS } from './words.ts';

/**
 * The offset where the object of a verb ends that is itself half of what was said, at the 'and' of a second predicate; null for other verbs,
 * and where a clause is the object ('denied that he was there and had paid').
 */
export function endOfAct(scene: Scene, { verb, content }: SpeechEvent): number | null {
  if (content.side === 'before' || content.from !== verb) return null;
  const { pieces } = scene;
  for (let at = verb + 1; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || scene.quoted.has(at) || isClauseWord(piece.lower)) return null;
    const isSecond =
      (piece.lower === 'and' || piece.lower === 'but') && AUXILIARIES.has(pieces[at + 1]?.lower ?? '');
    if (isSecond) return pieces[at - 1]?.end ?? null;
  }
  return null;
}

const isClauseWord = (word: string): boolean =>
  word === 'that' ||
  AUXILIARIES.has(word) ||
  PRONOUNS.has(word) ||
  SUBORDINATORS.has(word) ||
  RELATIVES.has(word);
