// The languages other than English that have lists of words for speech.
import { frenchSpeech } from './speech-french.ts';
import { germanSpeech } from './speech-german.ts';
import { italianSpeech } from './speech-italian.ts';
import { portugueseSpeech } from './speech-portuguese.ts';
import { russianSpeech } from './speech-russian.ts';
import { spanishSpeech } from './speech-spanish.ts';
import { ukrainianSpeech } from './speech-ukrainian.ts';
import type { SpeechWords } from './speech-words.ts';

/** One for each language, by its BCP 47 primary tag. */
export const SPEECH_ELSEWHERE: ReadonlyMap<string, SpeechWords> = new Map(
  [
    frenchSpeech,
    germanSpeech,
    italianSpeech,
    portugueseSpeech,
    russianSpeech,
    spanishSpeech,
    ukrainianSpeech,
  ].map((words) => [words.language, words]),
);
