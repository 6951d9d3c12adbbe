// Is this word a form of a verb of speech, and of which sort?
import {
  CALLING_VERBS,
  GUARDED_VERBS,
  SAYING_VERBS,
  SPEECH_ACTS,
  TELLING_VERBS,
} from '../../lexicon/speech-verbs.ts';

type SpeechSort = 'saying' | 'guarded' | 'telling' | 'act' | 'calling';

export interface SpeechForm {
  readonly sort: SpeechSort;
  /** 'say' of 'said'. */
  readonly base: string;
}

const tables = [
  ['saying', SAYING_VERBS],
  ['guarded', GUARDED_VERBS],
  ['telling', TELLING_VERBS],
  ['act', SPEECH_ACTS],
  ['calling', CALLING_VERBS],
] as const;

/** Every finite form with its verb. */
export const FORMS: ReadonlyMap<string, SpeechForm> = new Map(
  tables.flatMap(([sort, verbs]) =>
    [...verbs].map(([form, base]): [string, SpeechForm] => [form, { sort, base }]),
  ),
);

/** The verb that this lower-case word is a finite form of; null for any other word. */
export function speechForm(word: string): SpeechForm | null {
  return FORMS.get(word) ?? null;
}

/** Forms that are verbs for sure: 'said', 'denies'. 'report', 'claim' and other plain forms may be nouns. */
export function isSpeechForm(word: string): boolean {
  const form = FORMS.get(word);
  return form !== undefined && (form.base !== word || word === 'say') && !NOUNS.has(word);
}

const NOUNS = new Set(
  'answers blames calls claims comments complaints demands estimates forecasts notes objects posts promises proposals protests reports rules states thanks threats'.split(
    ' ',
  ),
);
