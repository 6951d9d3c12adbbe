// Is this word a form of a verb of speech, and of which sort?
import {
  CALLING_VERBS,
  FINDING_VERBS,
  GUARDED_VERBS,
  MATTER_VERBS,
  PHRASAL_FORMS,
  PROGRESSIVE_SPEECH,
  QUOTING_VERBS,
  SAYING_VERBS,
  SPEECH_ACTS,
  SPEECH_PARTICIPLES,
  TELLING_VERBS,
} from '../../lexicon/speech-verbs.ts';

type SpeechSort = 'saying' | 'guarded' | 'telling' | 'act' | 'calling' | 'quoting' | 'phrasal';

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
  'answers appeals blames calls claims comments complaints demands estimates faults forecasts notes objects posts promises proposals protests reports rules states thanks threats'.split(
    ' ',
  ),
);

/** A form at which an event of speech can stand. */
export interface EventForm extends SpeechForm {
  readonly participle: boolean;
}

/** All forms at which an event can stand, worked out once. */
export const EVENT_FORMS: ReadonlyMap<string, EventForm> = new Map(
  [
    ...FORMS,
    ...SPEECH_PARTICIPLES,
    ...PROGRESSIVE_SPEECH,
    ...FINDING_VERBS,
    ...QUOTING_VERBS,
    ...MATTER_VERBS,
    ...PHRASAL_FORMS,
  ]
    .map(([word]) => word)
    .flatMap((word) => {
      const form = formOf(word);
      return form === null ? [] : [[word, form] as const];
    }),
);

/** 'reports' and 'claims' may be nouns, so they must be followed by a clause, as the guarded verbs must. */
function formOf(word: string): EventForm | null {
  const participle = SPEECH_PARTICIPLES.get(word);
  const progressive = PROGRESSIVE_SPEECH.get(word);
  const base = progressive ?? participle;
  if (base !== undefined) {
    const form = speechForm(base);
    return form === null ? null : { ...form, participle: participle !== undefined };
  }
  const finding = FINDING_VERBS.get(word);
  if (finding !== undefined) return { sort: 'saying', base: finding, participle: false };
  const quoting = QUOTING_VERBS.get(word);
  if (quoting !== undefined) return { sort: 'quoting', base: quoting, participle: false };
  const matter = MATTER_VERBS.get(word);
  if (matter !== undefined) return { sort: 'act', base: matter, participle: false };
  const phrasal = PHRASAL_FORMS.get(word);
  if (phrasal !== undefined) return { sort: 'phrasal', base: phrasal, participle: false };
  const form = speechForm(word);
  if (form === null) return null;
  const sort = form.sort === 'saying' && !isSpeechForm(word) ? 'guarded' : form.sort;
  return { ...form, sort, participle: false };
}
