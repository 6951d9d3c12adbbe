// Who says, tells, reports or denies what.

import { FINDING_VERBS, PROGRESSIVE_SPEECH } from '../../lexicon/speech-verbs.ts';
import type { NameMention } from '../../records/mention.ts';
import { isBodyNounAt, isCentralBankAt } from './body-named.ts';
import { contentBehind, hasContentBefore } from './content-before.ts';
import {
  bodyBefore,
  hasOtherPersons,
  isPersonPronoun,
  mainSubject,
  openingOf,
  personBefore,
  personInLastParagraph,
} from './context.ts';
import { describedEndingAt } from './described-speaker.ts';
import { heardPerson, isAnswer, onlyQuoted, speakerBefore, unnamedBefore } from './heard-before.ts';
import { invertedEvent } from './inverted-speech.ts';
import { leftOfVerb } from './left-of-verb.ts';
import { mainSpeaker } from './main-speaker.ts';
import { phraseStart } from './phrase-start.ts';
import { isInQuotation } from './quotations.ts';
import { holderBefore } from './role-holders.ts';
import { isRoleHead } from './role-words.ts';
import { isUnnamed, type Scene, type Speaker } from './scene.ts';
import { speakersEndingAt } from './speakers.ts';
import { contentOf, isClauseAhead, isQuoteAhead } from './speech-content.ts';
import type { SpeechEvent } from './speech-event.ts';
import { EVENT_FORMS, type EventForm, isSpeechForm, type SpeechForm } from './speech-forms.ts';
import { type Speakers, speakerAt } from './subject-phrases.ts';
import { ADVERBS, AUXILIARIES, isFunctionWord, MODALS } from './words.ts';

/** All verbs of speech of a sentence that have a speaker and a content, from left to right. */
export function speechEvents(scene: Scene): readonly SpeechEvent[] {
  const events: SpeechEvent[] = [];
  for (let verb = 0; verb < scene.pieces.length; verb++) {
    const event = eventAt(scene, verb, events);
    if (event !== null) events.push(event);
  }
  return events;
}

function eventAt(scene: Scene, verb: number, earlier: readonly SpeechEvent[]): SpeechEvent | null {
  const piece = scene.pieces[verb];
  if (piece === undefined || piece.sign || piece.capital || piece.name !== null) return null;
  const form = EVENT_FORMS.get(piece.lower);
  if (form === undefined || isOtherWord(scene, verb, form)) return null;
  const comma = form.participle ? beforeParticiple(scene, verb) : null;
  if (comma !== null) return participleEvent(scene, verb, { form, earlier, comma });
  const beside = form.participle ? besideParticiple(scene, verb, form) : null;
  if (beside !== null) return beside;
  const left = leftOfVerb(scene, verb);
  if (left === null) return invertedEvent(scene, verb, form);
  const progressive = PROGRESSIVE_SPEECH.has(piece.lower);
  if (left.be !== progressive) return invertedEvent(scene, verb, form);
  const found = subjectAt(scene, left.at, { date: left.date, earlier, form });
  if (found === null) return invertedEvent(scene, verb, form);
  const inverted = found.speakers.by === 'apposed' ? invertedEvent(scene, verb, form) : null;
  if (inverted?.speakers.names[0]?.name.kind === 'person') return inverted; // '..., at 10 a.m., said forecaster Ann Lee.'
  const content = contentOf(scene, verb, form);
  if (content === null || isRelativeClause(scene, found.speakers.from, content.from)) return null;
  const behind = content.side === 'before' ? contentBehind(scene, found.speakers.from, verb) : null;
  if (behind !== null) return { verb, content: { ...content, side: 'after', from: behind }, ...found };
  if (content.side === 'before' && !hasContentBefore(scene, found.speakers.from, verb)) return null;
  return { verb, content, ...found };
}

/** 'Maharashtra state said', 'the report says'; 'made a plan'. */
function isOtherWord(scene: Scene, verb: number, form: EventForm): boolean {
  if (form.sort === 'phrasal') return contentOf(scene, verb, form) === null;
  return form.base === scene.pieces[verb]?.lower && isVerbAt(scene, verb + 1);
}

function isVerbAt(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  if (piece === undefined || piece.capital) return false;
  return isSpeechForm(piece.lower) || FINDING_VERBS.has(piece.lower) || AUXILIARIES.has(piece.lower);
}

/** Who speaks in what follows, where the sentence ends in 'Ann Lee said:'; null for any other sentence. */
export function leavesSpeaking(scene: Scene): Speaker | null {
  const last = scene.pieces.length - 1;
  if (scene.pieces[last]?.lower !== ':') return null;
  for (let verb = last - 1; verb > Math.max(0, last - 14); verb--) {
    const piece = scene.pieces[verb];
    if (piece === undefined || (piece.sign && piece.lower !== ',')) return null;
    const form = EVENT_FORMS.get(piece.lower);
    if (form === undefined || form.sort === 'act' || form.sort === 'calling' || form.participle) continue;
    const left = leftOfVerb(scene, verb);
    const found = left === null ? null : subjectAt(scene, left.at, { date: null, earlier: [], form });
    return found?.speakers.names.length === 1 ? (found.speakers.names[0] ?? null) : null;
  }
  return null;
}

/** The comma of ', saying', ', further stressing'; of 'denied it adding that' the verb itself, as many papers set no comma there. Null: no such clause. */
function beforeParticiple(scene: Scene, verb: number): number | null {
  const before = scene.pieces[verb - 1];
  if (before?.lower === ',') return verb - 1;
  if (before?.lower === 'before' && isQuoteAhead(scene, verb + 1)) return verb - 1; // '…,” he said, before adding: “…”'
  if (before !== undefined && ADVERBS.has(before.lower) && scene.pieces[verb - 2]?.lower === ',')
    return verb - 2;
  if (scene.pieces[verb]?.lower !== 'adding' || before === undefined || before.sign) return null;
  const object = /^(?:one|it|him|her|them|so)$/u.test(before.lower);
  if (!object && isFunctionWord(before.lower)) return null;
  const that = scene.pieces[verb + 1]?.lower === 'that' ? 1 : 0;
  return isClauseAhead(scene, verb + 1 + that) && verb > 2 ? verb : null;
}

interface Found {
  readonly speakers: Speakers;
  readonly cut: number | null;
  readonly rule: string;
  readonly confidence: number;
}

interface Around {
  readonly date: string | null;
  readonly earlier: readonly SpeechEvent[];
  readonly form: SpeechForm;
}

const RULES = {
  named: 'says',
  apposed: 'says-after-apposition',
  behind: 'says-behind-phrase',
  paper: 'says-on-paper',
} as const;
const TRUST = { named: 0.9, apposed: 0.85, behind: 0.75, paper: 0.75 } as const;

function subjectAt(scene: Scene, at: number, around: Around): Found | null {
  const word = scene.pieces[at]?.lower ?? '';
  const named = speakersEndingAt(scene, at, around.date);
  if (FINDING_VERBS.has(around.form.base) && named?.by !== 'paper') return null;
  if (named !== null && named.by in RULES) {
    const way = named.by === 'apposed' || named.by === 'behind' || named.by === 'paper' ? named.by : 'named';
    return { speakers: named, cut: null, rule: RULES[way], confidence: TRUST[way] };
  }
  if (/^(?:and|but|,)$/u.test(word)) return sharedSubject(scene, at, around);
  return (
    knownSubject(scene, at, around) ??
    heardSubject(scene, at, around) ??
    describedSubject(scene, at, around.date)
  );
}

/** 'he', 'the group' or 'the minister', of whom the article has told who that is. */
function knownSubject(scene: Scene, at: number, { date, form, earlier }: Around): Found | null {
  if (isPersonPronoun(scene.pieces[at]?.lower ?? ''))
    return sameSubject(scene, at, { date, form, earlier }) ?? pronounSubject(scene, at, { date, form });
  if (isBodyNounAt(scene, at)) return bodySubject(scene, at, date);
  return isRoleHead(scene.pieces[at]) ? holderSubject(scene, at, date) : null;
}

/** 'It says', 'they added', 'the officials said' after who spoke last. What is denied is mostly the word of another. */
function heardSubject(scene: Scene, at: number, { form, date }: Around): Found | null {
  const pronoun = form.sort === 'act' ? null : (speakerBefore(scene, at) ?? bodyOfSentence(scene, at));
  const speaker = pronoun ?? unnamedBefore(scene, at);
  if (speaker === null) return null;
  const from = pronoun === null ? at - 1 : at;
  const speakers: Speakers = { names: [speaker], from, by: 'pronoun', date };
  return pronoun === null
    ? { speakers, cut: null, rule: 'the-officials-say', confidence: 0.6 }
    : { speakers, cut: null, rule: 'it-says', confidence: 0.55 };
}

/** 'Nordvind will cut 900 jobs, it said on Wednesday.': the body that the sentence is of, where nobody else was heard before. */
function bodyOfSentence(scene: Scene, at: number): Speaker | null {
  if (!/^(?:it|the)$/u.test(scene.pieces[at]?.lower ?? '')) return null;
  if (scene.pieces[at - 1]?.lower !== ',' || at < SHORTEST) return null;
  const name = mainSubject(scene);
  if (name?.kind !== 'organisation' || isUnnamed(name)) return null;
  const heard = (scene.previous ?? scene.lastParagraph)?.heard ?? [];
  return heard.every((one) => one.name.text === name.text) ? { name, outlet: false } : null;
}

/** A sentence with its subject before ', it said' has more pieces than this. */
const SHORTEST = 4;

function pronounSubject(
  scene: Scene,
  at: number,
  { date, form }: Pick<Around, 'date' | 'form'>,
): Found | null {
  if (isInQuotation(scene, at)) return null; // 'the witness said: “They were paid, he told me.”'
  const word = scene.pieces[at]?.lower ?? '';
  const heard = heardPerson(scene, at);
  const speaking = form.sort === 'act' ? null : heard; // what somebody denies may be what another one said of him
  const near = speaking ?? (hasOtherPersons(scene, at) ? null : personBefore(scene, word));
  const far =
    near === null && !hasOtherPersons(scene, at) ? personInLastParagraph(openingOf(scene), word) : null;
  const person = near ?? far ?? heard ?? onlyQuoted(scene, at);
  if (person === null || (heard !== null && isAnswer(scene, at, form))) return null;
  const subordinate = /^(?:although|though|while|but|and)$/u.test(scene.pieces[at - 1]?.lower ?? '');
  const cut = subordinate && scene.pieces[at - 2]?.lower === ',' ? at - 2 : null;
  const speakers: Speakers = { names: [{ name: person, outlet: false }], from: at, by: 'pronoun', date };
  const isHere = near !== null && (speaking === null || openingOf(scene).previous !== null);
  return !isHere
    ? { speakers, cut, rule: 'pronoun-of-last-paragraph', confidence: 0.5 }
    : { speakers, cut, rule: 'pronoun-says', confidence: 0.65 };
}

/** 'Noro told analysts it was late, and he added': who alone spoke in the sentence, where nobody else is named behind him. */
function sameSubject(scene: Scene, at: number, { date, form, earlier }: Around): Found | null {
  const last = earlier.at(-1);
  const [speaker, ...others] = last?.speakers.names ?? [];
  const isJoined = form.sort !== 'act' && /^(?:and|but)$/u.test(scene.pieces[at - 1]?.lower ?? '');
  if (last === undefined || speaker?.name.kind !== 'person' || others.length > 0 || !isJoined) return null;
  if (
    isInQuotation(scene, at) ||
    scene.pieces.slice(last.verb, at).some(({ name }) => name?.kind === 'person')
  )
    return null;
  const cut = scene.pieces[at - 2]?.lower === ',' ? at - 2 : at - 1;
  const speakers: Speakers = { names: [speaker], from: at, by: 'shared', date };
  return { speakers, cut, rule: 'and-he-says', confidence: 0.65 };
}

function bodySubject(scene: Scene, at: number, date: string | null): Found | null {
  const name = bodyBefore(scene, scene.pieces[at]?.lower ?? '', at) ?? companyOfSentence(scene, at);
  if (name === null) return null;
  const from = isCentralBankAt(scene, at) ? at - 2 : at - 1;
  const speakers: Speakers = { names: [{ name, outlet: false }], from, by: 'body', date };
  return { speakers, cut: null, rule: 'the-group-says', confidence: 0.55 };
}

/** 'Letsema Gems has secured a loan, the company announced.': the one body that the sentence is of. */
function companyOfSentence(scene: Scene, at: number): NameMention | null {
  const isBehind = /^(?:company|firm)$/u.test(scene.pieces[at]?.lower ?? '') && at > SHORTEST;
  return isBehind ? (bodyOfSentence(scene, at - 1)?.name ?? null) : null;
}

/** 'the minister said', of whom the article has told who that is. */
function holderSubject(scene: Scene, at: number, date: string | null): Found | null {
  const held = holderBefore(scene, at);
  if (held === null) return null;
  const speakers: Speakers = {
    names: [{ name: held.person, outlet: false }],
    from: held.from,
    by: 'body',
    date,
  };
  return { speakers, cut: null, rule: 'the-minister-says', confidence: 0.6 };
}

/** 'the 45-year-old said', 'the Ballinamore native added': whom the article has told of so, or alone told of right before. */
function describedSubject(scene: Scene, at: number, date: string | null): Found | null {
  const described = describedEndingAt(scene, at);
  if (described === null) return null;
  const { person, from } = described;
  const speakers: Speakers = { names: [{ name: person, outlet: false }], from, by: 'body', date };
  return { speakers, cut: null, rule: 'the-veteran-says', confidence: 0.55 };
}

/** 'denied the charges and said', 'promised ..., but rejected': the speaker of the verb before. */
function sharedSubject(scene: Scene, at: number, around: Around): Found | null {
  if (scene.pieces[at]?.lower === ',' || isInfinitive(scene, at + 1, around)) return null;
  const names =
    around.earlier.at(-1)?.speakers.names ?? (around.form.sort === 'saying' ? mainSpeaker(scene, at) : []);
  if (names.length === 0) return null;
  const cut = scene.pieces[at - 1]?.lower === ',' ? at - 1 : at;
  const speakers: Speakers = { names, from: at + 1, by: 'shared', date: around.date };
  return { speakers, cut, rule: 'and-says', confidence: 0.65 };
}

/** 'wanted to meet his son and express their support': nobody has expressed it yet. */
function isInfinitive({ pieces }: Scene, verb: number, { form }: Around): boolean {
  if (form.sort !== 'act' || pieces[verb]?.lower !== form.base) return false;
  return pieces.slice(Math.max(0, verb - 14), verb - 1).some(({ lower }) => MODALS.has(lower));
}

/** 'Saldo later published photographs, saying the sides explored': the sentence's subject, or the last speaker. */
function participleEvent(
  scene: Scene,
  verb: number,
  how: { form: SpeechForm; earlier: readonly SpeechEvent[]; comma: number },
): SpeechEvent | null {
  const names = how.earlier.at(-1)?.speakers.names ?? mainSpeaker(scene, verb);
  const content = contentOf(scene, verb, how.form);
  if (names.length === 0 || content === null || content.side === 'before') return null;
  const speakers: Speakers = { names, from: verb, by: 'shared', date: null };
  return { verb, speakers, content, cut: how.comma, rule: 'saying', confidence: 0.65 };
}

/** 'with governor Ann Lee saying prices were too high': who stands between 'with' and the participle. */
function besideParticiple(scene: Scene, verb: number, form: SpeechForm): SpeechEvent | null {
  const speaker = speakerAt(scene, verb - 1);
  const from = speaker === null ? 0 : phraseStart(scene, verb - 1);
  const content = scene.pieces[from - 1]?.lower === 'with' ? contentOf(scene, verb, form) : null;
  if (speaker === null || content === null || content.side === 'before') return null;
  const speakers: Speakers = { names: [speaker], from, by: 'named', date: null };
  return { verb, speakers, content, cut: from - 1, rule: 'with-saying', confidence: 0.75 };
}

/** 'what X calls', 'which the company said': the content is elsewhere; 'as X said that' tells it. */
function isRelativeClause({ pieces }: Scene, from: number, content: number): boolean {
  const before = pieces[from - 1]?.lower ?? '';
  const tells = before === 'as' && pieces[content - 1]?.lower === 'that';
  return from > 1 && !tells && /^(?:what|which|whom|whose|if|unless|whether|as)$/u.test(before);
}
