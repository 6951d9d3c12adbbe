// 'The offence, she said, struck at the heart': a verb of speech with its subject in the midst of what is said.
import { FINITE_PASTS, PASTS_AND_PARTICIPLES } from '../../lexicon/past-verbs.ts';
import { isConditionBefore } from './content-before.ts';
import type { Scene } from './scene.ts';
import type { SpeechEvent } from './speech-event.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS } from './words.ts';

/** 'In the past day, Davis said, the coalition struck twice': the verb stands inside what is said, so all of the sentence is. */
export function isAside(scene: Scene, event: SpeechEvent): boolean {
  const first = scene.pieces[0]?.lower ?? '';
  const rest = scene.pieces.length - event.verb;
  const goesOn = scene.pieces[event.verb + 1]?.lower === ',' && rest > 5;
  const short = event.speakers.from <= 9;
  if (isConditionBefore(scene, event.verb)) return true;
  const isSubject = isVerbAhead(scene, event.verb + 2) || isBareSubject(scene, event.speakers.from - 1);
  if (goesOn && short && event.speakers.from <= 5 && isSubject) return true;
  return (
    goesOn && short && (PREPOSITIONS.has(first) || ADVERBS.has(first) || first === 'but' || first === 'and')
  );
}

/** 'The offence, she said, struck at the heart': an article and its noun are nothing that can have been said. */
function isBareSubject({ pieces }: Scene, end: number): boolean {
  const isOpened = DETERMINERS.has(pieces[0]?.lower ?? '') && pieces[end]?.lower === ',';
  return (
    isOpened &&
    end <= 3 &&
    !pieces.slice(1, end).some(({ lower }) => AUXILIARIES.has(lower) || isPast(lower) || lower.endsWith('s'))
  );
}

/** 'These firms, Kim alleged, (also) received': the verb of the sentence follows, so what stands before is its subject. */
function isVerbAhead(scene: Scene, from: number): boolean {
  const at = ADVERBS.has(scene.pieces[from]?.lower ?? '') ? from + 1 : from;
  const word = scene.pieces[at]?.lower ?? '';
  return AUXILIARIES.has(word) || (isPast(word) && scene.pieces[at]?.capital === false);
}

const isPast = (word: string): boolean =>
  /[a-z]ed$/u.test(word) || FINITE_PASTS.has(word) || PASTS_AND_PARTICIPLES.has(word);
