// What is done by saying it: 'denied the charges', 'rejected the claim'; a court that rejects an appeal says nothing by that.
import {
  DECIDED_MATTERS,
  DISMISSED_WORDS,
  EXPRESSED_WORDS,
  MATTER_VERBS,
  MATTERS,
  WELCOMED_WORDS,
} from '../../lexicon/speech-verbs.ts';
import type { Scene } from './scene.ts';
import type { SpeechForm } from './speech-forms.ts';
import { AUXILIARIES, DETERMINERS, isFunctionWord, OPENING_QUOTES } from './words.ts';

/** True where the verb at piece `verb`, of the sort 'act', puts something in words: it has an object, and one that words are about. */
export function isSpeechAct(scene: Scene, verb: number, form: SpeechForm): boolean {
  return isObject(scene, verb + 1) && !isOtherAct(scene, verb, form);
}

const wordAt = (scene: Scene, at: number): string => scene.pieces[at]?.lower ?? '';

/** A speech act needs something it is about: 'denied the charges', not 'denied.' or 'was denied by'. */
function isObject(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  return (
    piece !== undefined &&
    !(piece.sign && !OPENING_QUOTES.has(piece.lower)) &&
    !/^(?:by|in|for|as|to)$/u.test(piece.lower)
  );
}

/** 'dismissed two ministers', 'court told Dando accused seen': no words of anybody's. */
function isOtherAct(scene: Scene, verb: number, form: SpeechForm): boolean {
  if (form.base === 'reject') return isDecision(scene, verb);
  if (form.base === 'welcome') return !isAbout(scene, verb, WELCOMED_WORDS);
  if (form.base === 'express' || form.base === 'voice') return !isAbout(scene, verb, EXPRESSED_WORDS);
  if (MATTER_VERBS.has(form.base)) return !MATTER_WORDS.some((words) => isAbout(scene, verb, words));
  if (form.base !== 'dismiss') return isPassiveNoun(scene, verb, form);
  const object = scene.pieces.slice(verb + 1, verb + 8);
  return !object.some(({ lower }) => DISMISSED_WORDS.has(lower) || OPENING_QUOTES.has(lower));
}

const MATTER_WORDS = [MATTERS, WELCOMED_WORDS, DISMISSED_WORDS] as const;

/** 'expressed concern that Iran could use it': the piece where what is said begins; null where no clause follows what is expressed. */
export function expressedThat(scene: Scene, verb: number, { base }: SpeechForm): number | null {
  if (base !== 'express' && base !== 'voice') return null;
  for (let at = verb + 2; at < verb + 5; at++)
    if (wordAt(scene, at) === 'that') return EXPRESSED_WORDS.has(wordAt(scene, at - 1)) ? at + 1 : null;
  return null;
}

/** One of the words stands among the next few, before any sign or verb. */
function isAbout(scene: Scene, verb: number, words: ReadonlySet<string>): boolean {
  for (let at = verb + 1; at < verb + 8; at++) {
    const piece = scene.pieces[at];
    if (piece === undefined || AUXILIARIES.has(piece.lower) || /^[,.;:]$/u.test(piece.lower)) return false;
    if (words.has(piece.lower)) return true;
  }
  return false;
}

/** 'rejected the amendment', 'rejected a bail application': within four words, before any sign or small word but an article. */
function isDecision(scene: Scene, verb: number): boolean {
  for (let at = verb + 1; at < verb + 5; at++) {
    const piece = scene.pieces[at];
    if (piece === undefined || piece.sign || (isFunctionWord(piece.lower) && !DETERMINERS.has(piece.lower)))
      return false;
    if (DECIDED_MATTERS.has(piece.lower)) return true;
  }
  return false;
}

/** 'Court told Dando accused seen at the scene': the accused, not somebody who accuses. */
function isPassiveNoun(scene: Scene, verb: number, form: SpeechForm): boolean {
  if (form.base !== 'accuse' || wordAt(scene, verb) !== 'accused') return false;
  return /(?:ed|en)$/u.test(wordAt(scene, verb + 1)) || AUXILIARIES.has(wordAt(scene, verb + 1));
}

/** Whoever is told may stand right behind them. */
export const TELLABLE: ReadonlySet<string> = new Set(['advise', 'caution', 'promise', 'warn']);

/** 'admitted perverting the course of justice', 'warned politicians against violence': the verb at piece `verb` is half of what was said. */
export function keptVerb(scene: Scene, verb: number, { base }: SpeechForm): boolean {
  if (base === 'acknowledge' || base === 'admit') return /.ing$/u.test(wordAt(scene, verb + 1));
  return TELLABLE.has(base) && isWarningAgainst(scene, verb + 1);
}

/** Words from the verb to 'against', at most. */
const LONGEST_OBJECT = 6;

/** 'residents to boil their water', 'politicians against violence': who is warned, and the word that leads to what of. */
function isWarningAgainst(scene: Scene, from: number): boolean {
  for (let at = from; at < from + LONGEST_OBJECT; at++) {
    const piece = scene.pieces[at];
    if (piece === undefined || piece.sign || piece.date !== null) return false;
    if (at > from && /^(?:about|against|to)$/u.test(piece.lower)) return true;
    if (at > from && piece.lower === 'not') continue;
    const isObject = DETERMINERS.has(piece.lower) || /^(?:him|them|us)$/u.test(piece.lower);
    if (isFunctionWord(piece.lower) && !isObject) return false;
  }
  return false;
}
