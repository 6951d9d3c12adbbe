// One verb of speech, found in a sentence.
import type { Content } from './speech-content.ts';
import type { Speakers } from './subject-phrases.ts';

/** One verb of speech with its subject and where its content stands. */
export interface SpeechEvent {
  readonly verb: number;
  readonly speakers: Speakers;
  readonly content: Content;
  /** First piece after the content of an earlier event: the 'and' of 'and said', the comma of ', saying'. Null: ends nothing. */
  readonly cut: number | null;
  readonly rule: string;
  readonly confidence: number;
}
