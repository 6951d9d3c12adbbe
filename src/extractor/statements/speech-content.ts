// What is said: from a verb of speech to the end of what it reports.
import { FINITE_PASTS } from '../../lexicon/past-verbs.ts';
import {
  ACT_PREPOSITIONS,
  PHRASAL_ACTS,
  PHRASAL_VERBS,
  SPEECH_PARTICIPLES,
} from '../../lexicon/speech-verbs.ts';
import type { NameMention } from '../../records/mention.ts';
import { listenerAfter, listenerBeforeThat, strangerAfter } from './listeners.ts';
import type { Piece, Scene } from './scene.ts';
import { expressedThat, isSpeechAct, keptVerb, TELLABLE } from './speech-acts.ts';
import { afterDates, isAmount, isNumber, thatAfter } from './speech-adjuncts.ts';
import { isCalling } from './speech-calling.ts';
import type { SpeechForm } from './speech-forms.ts';
import {
  AUXILIARIES,
  CLITICS,
  CLOSING_QUOTES,
  DETERMINERS,
  isFunctionWord,
  OPENING_QUOTES,
  PREPOSITIONS,
  PRONOUNS,
} from './words.ts';

export interface Content {
  /** 'after': what is said begins at piece `from`; 'before': it stands left of subject and verb. */
  readonly side: 'after' | 'before';
  readonly from: number;
  /** Who was told, where a name says so. */
  readonly told: NameMention | null;
  /** EDTF of a date right after the verb. */
  readonly date: string | null;
}

/** Where the content of the verb at piece `verb` stands; null where the words are no reported speech. */
export function contentOf(scene: Scene, verb: number, form: SpeechForm): Content | null {
  switch (form.sort) {
    case 'act':
      return isSpeechAct(scene, verb, form) ? after(expressedThat(scene, verb, form) ?? verb) : null;
    case 'calling':
      return isCalling(scene, verb + 1, form.base) ? after(verb) : null;
    case 'telling':
      return toldContent(scene, verb);
    case 'quoting':
      return quotedContent(scene, verb);
    case 'phrasal':
      return phrasalContent(scene, verb, form.base);
    default:
      return keptVerb(scene, verb, form)
        ? after(verb)
        : (warnedThat(scene, verb, form) ?? saidContent(scene, verb, form));
  }
}

const wordAt = (scene: Scene, at: number): string => scene.pieces[at]?.lower ?? '';

function after(from: number, told: NameMention | null = null, date: string | null = null): Content {
  return { side: 'after', from, told, date };
}

/** The words of a question, and of whoever sobs or laughs them, only where they are quoted: 'asked: “Which line?”', '“Which line?” Noakes asked.' */
function quotedContent(scene: Scene, verb: number): Content | null {
  if (isQuoteAhead(scene, verb + 1))
    return after(OPENING_QUOTES.has(wordAt(scene, verb + 1)) ? verb + 1 : verb + 2);
  const closed = scene.pieces
    .slice(Math.max(0, verb - 8), verb)
    .some(({ lower }) => CLOSING_QUOTES.has(lower));
  const parted = CLOSING_QUOTES.has(scene.previous?.pieces.at(-1)?.lower ?? ''); // '“Who measures it?” Tikait asked.'
  return (closed || parted) && endsHere(scene, verb + 1)
    ? { side: 'before', from: verb, told: null, date: null }
    : null;
}

type Phrases = readonly (readonly string[])[];

/** The first of the phrases whose words stand behind piece `verb`. */
const phraseBehind = (scene: Scene, verb: number, phrases: Phrases = []): readonly string[] | undefined =>
  phrases.find((phrase) => phrase.every((word, index) => wordAt(scene, verb + 1 + index) === word));

/** 'paid tribute to her', 'pointed out that'; what 'shot back' follows must be quoted: 'In the second half, Tait hit back.' */
function phrasalContent(scene: Scene, verb: number, base: string): Content | null {
  if (phraseBehind(scene, verb, PHRASAL_ACTS.get(base)) !== undefined) return after(verb);
  const words = phraseBehind(scene, verb, PHRASAL_VERBS.get(base));
  if (words === undefined) return null;
  const content = saidContent(scene, verb + words.length, { sort: 'guarded', base });
  const isBack = words.at(-1) === 'back' || words.at(-1) === 'in';
  if (content?.side !== 'before' || !isBack) return content;
  return scene.pieces.slice(0, verb).some(({ lower }) => CLOSING_QUOTES.has(lower)) ? content : null;
}

/** Before a number they are verbs: 'estimates 100 million infections'. */
const COUNTING = new Set(['estimate', 'forecast', 'report']);

/** With an object of their own they are speech acts: 'promised the greenest games'. */
const PROMISES = new Set(['pledge', 'promise']);

/** 'advised members that no objection was raised': whoever is told stands between the verb and 'that'. */
function warnedThat(scene: Scene, verb: number, { base }: SpeechForm): Content | null {
  const warned = TELLABLE.has(base) ? listenerAfter(scene, verb + 1) : null;
  return warned !== null && wordAt(scene, warned.at) === 'that' ? after(warned.at + 1, warned.told) : null;
}

function saidContent(scene: Scene, verb: number, form: SpeechForm): Content | null {
  const next = wordAt(scene, verb + 1);
  if (ACT_PREPOSITIONS.get(form.base)?.has(next)) return after(verb);
  if (form.base === 'claim' && next === 'responsibility') return after(verb);
  if (/^(?:apologi[sz]e|appeal)$/u.test(form.base)) return null;
  if (isEmpty(scene, verb + 1)) return null;
  const that = thatAfter(scene, verb + 1);
  if (that !== null) return after(that.at + 1, that.told, that.date);
  const { at, date } = afterDates(scene, verb + 1);
  const sign = wordAt(scene, at);
  if (sign === 'to' && ACT_PREPOSITIONS.get(form.base)?.has(sign)) return after(verb, null, date); // 'promised on Thursday to raise it'
  if (isQuoteAhead(scene, at)) return after(OPENING_QUOTES.has(sign) ? at : at + 1, null, date);
  if (/^(?:although|if|though|unless|while)$/u.test(sign) && opensLongClause(scene, at))
    return after(at, null, date);
  const amount = isAmount(scene, at);
  if (endsHere(scene, at) && !amount) return { side: 'before', from: verb, told: null, date };
  if ((PREPOSITIONS.has(sign) || isWhen(scene, verb, sign)) && !amount)
    return afterAdjunct(scene, at, { verb, date });
  const clause = isClauseAhead(scene, at);
  return clause ? after(at, null, date) : objectContent(scene, { verb, form, at, date });
}

/** '"We won," Lee said after the speech.', '“...,” he told reporters when he arrived.': when it was said, not what. */
function isWhen(scene: Scene, verb: number, word: string): boolean {
  if (!/^(?:after|before|following|when)$/u.test(word)) return false;
  const before = scene.pieces.slice(Math.max(0, verb - 14), verb);
  if (before.some(({ lower }) => CLOSING_QUOTES.has(lower))) return true;
  const isTime = word !== 'when' || wordAt(scene, verb + 2).endsWith('ing'); // 'said when announcing the results'
  return isTime && before.some(({ lower }) => lower === ',') && !hasClauseBehind(scene, verb);
}

/** 'The rate stays, Lee announced after a meeting of the board.': nothing behind the verb that could have been said. */
function hasClauseBehind(scene: Scene, verb: number): boolean {
  return scene.pieces
    .slice(verb + 1)
    .some(({ lower }) => AUXILIARIES.has(lower) || PRONOUNS.has(lower) || /^[,:"“]$/u.test(lower));
}

/** 'stated this on Sunday while addressing newsmen'; not 'said this was wrong'. */
function isThisAlone(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  return (
    piece === undefined ||
    piece.date !== null ||
    /^(?:[.,;]|in|on|at|during|through|when|while|yesterday|today)$/u.test(piece.lower)
  );
}

/** 'said so', 'said nothing', 'said to be ill'; not 'said so far', 'said to reporters'. */
function isEmpty(scene: Scene, at: number): boolean {
  const next = wordAt(scene, at);
  if (next === 'so') return wordAt(scene, at + 1) !== 'far';
  if (next === 'this') return isThisAlone(scene, at + 1);
  if (next === 'to') {
    const isToBody = DETERMINERS.has(wordAt(scene, at + 1)) && thatAfter(scene, at) !== null; // 'reported to the commune that'
    return !isToBody && listenerAfter(scene, at + 1) === null;
  }
  return /^(?:nothing|little|yes|goodbye|hello|anything|something)$/u.test(next);
}

interface Verb {
  readonly verb: number;
  readonly form: SpeechForm;
  /** Behind the dates that follow it. */
  readonly at: number;
  readonly date: string | null;
}

/** No clause follows: 'announced plans to sail', 'confirmed the attack', 'promised the greenest games'; nothing for 'claimed the title'. */
function objectContent(scene: Scene, { verb, form, at, date }: Verb): Content | null {
  const sign = wordAt(scene, at);
  if (COUNTING.has(form.base) && (isNumber(sign) || isAmount(scene, at))) return after(at, null, date);
  if (form.sort === 'guarded') return PROMISES.has(form.base) && DETERMINERS.has(sign) ? after(verb) : null;
  if (form.base !== 'say' && wordAt(scene, verb) === form.base) return null;
  const isWithVerb = form.base === 'admit' || isSmallObject(scene, verb + 1, at); // 'admitted 11 counts of fraud'
  if (form.sort === 'saying' && !CARRIERS.has(form.base) && isWithVerb) return after(verb);
  if (scene.pieces[at] === undefined || scene.pieces[at]?.sign || /^(?:using|following|citing)$/u.test(sign))
    return null;
  return after(at, null, date);
}

/** 'said while the fire was out, the road stayed shut': a clause of its own opens what is said; not 'said while leaving.' */
function opensLongClause(scene: Scene, at: number): boolean {
  if (!isClauseAhead(scene, at + 1)) return false;
  const comma = scene.pieces.findIndex((piece, index) => index > at && piece.lower === ',');
  return comma > at + 3 && isClauseAhead(scene, comma + 1);
}

/** No longer object than this needs its verb beside it. */
const SMALL = 5;

/** 'confirmed the attack', 'announces June 30 power cut': few words, or a day that belongs to them, tell nothing without the verb. */
function isSmallObject(scene: Scene, from: number, afterDate: number): boolean {
  const { pieces } = scene;
  if (pieces[from]?.date && afterDate === from + 1) return true;
  let end = from;
  while (end <= from + SMALL && pieces[end] !== undefined && !endsObject(pieces[end])) end += 1;
  return end > from && end <= from + SMALL;
}

/** What they carry stands for itself: 'reported fresh fighting'. */
const CARRIERS = new Set(['say', 'state', 'report', 'mention', 'remark', 'tweet', 'note']);

function endsObject(piece: Piece | undefined): boolean {
  if (piece === undefined) return true;
  return /^[,.;:!?()]$/u.test(piece.lower) || /^(?:and|but|while|as|adding)$/u.test(piece.lower);
}

/** Behind 'said in a statement' a pronoun begins what is said: 'said in a statement it would review the text'. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  'briefing email interview letter memo note post report speech statement testimony tweet'.split(' '),
);
const CLAUSE_SUBJECTS = /^(?:he|it|she|there|they|we)$/u;

/** "said in a statement.": the content stands before; 'said in a statement, "..."': after. 'reported for duty': none. */
function afterAdjunct(scene: Scene, at: number, verb: { verb: number; date: string | null }): Content | null {
  for (let end = at; end < Math.min(scene.pieces.length, at + 14); end++) {
    if (isQuoteAhead(scene, end) && !PREPOSITIONS.has(wordAt(scene, end - 1)))
      return after(OPENING_QUOTES.has(wordAt(scene, end)) ? end : end + 1, null, verb.date);
    if (OWN_WORDS.has(wordAt(scene, end - 1)) && CLAUSE_SUBJECTS.test(wordAt(scene, end)))
      return after(end, null, verb.date);
    if (end > at && endsHere(scene, end))
      return { side: 'before', from: verb.verb, told: null, date: verb.date };
    if (scene.pieces[end]?.sign) return null;
  }
  return endsHere(scene, scene.pieces.length) && scene.pieces.length <= at + 14
    ? { side: 'before', from: verb.verb, told: null, date: verb.date }
    : null;
}

/** A quotation opens here, at once or after a comma or colon; some write a semicolon for it. */
export function isQuoteAhead(scene: Scene, at: number): boolean {
  const sign = wordAt(scene, at);
  if (OPENING_QUOTES.has(sign)) return true;
  return /^[,:;]$/u.test(sign) && OPENING_QUOTES.has(wordAt(scene, at + 1));
}

function endsHere(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  return (
    piece === undefined || /^[,.;!?]$/u.test(piece.lower) || piece.lower === 'while' || piece.lower === 'as'
  );
}

/** A new subject follows: a pronoun, a name, 'there', or an article with a verb soon after. */
export function isClauseAhead(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  if (piece === undefined) return false;
  if (/^(?:he|she|it|they|we|i|you|there|this|these|how|why|what|if|whether)$/u.test(piece.lower))
    return true;
  if (!DETERMINERS.has(piece.lower) && piece.name === null && isFunctionWord(piece.lower)) return false;
  const end = Math.min(scene.pieces.length, at + 12);
  let joined = false;
  for (let next = at + 1; next < end; next++) {
    const word = scene.pieces[next];
    if (word === undefined || word.sign || SPEECH_PARTICIPLES.has(word.lower)) return false;
    if (/^(?:who|whom|whose)$/u.test(word.lower)) return false; // 'advised the government and whom nobody has accused'
    if (AUXILIARIES.has(word.lower) || (FINITE_PASTS.has(word.lower) && !joined)) return true;
    joined ||= word.lower === 'and'; // 'wrote checks to herself and hid them'
  }
  return false;
}

/** After 'told': the listener, then 'that', a quotation, or the clause itself. */
function toldContent(scene: Scene, verb: number): Content | null {
  const listener =
    listenerAfter(scene, verb + 1) ?? strangerAfter(scene, verb) ?? listenerBeforeThat(scene, verb + 1);
  if (listener === null) return null;
  const { at: end, told } = listener;
  const that = wordAt(scene, end) === 'that' ? { at: end, told: null, date: null } : thatAfter(scene, end);
  if (that !== null) return after(that.at + 1, told, that.date);
  const { at, date } = afterDates(scene, end);
  const sign = wordAt(scene, at);
  if (/ing$/u.test(sign) && startsNoun(scene, at + 1)) return describedListener(scene, at, told);
  if (isQuoteAhead(scene, at)) return after(OPENING_QUOTES.has(sign) ? at : at + 1, told, date);
  if (endsHere(scene, at)) return { side: 'before', from: verb, told, date };
  if (PREPOSITIONS.has(sign) || isWhen(scene, verb, sign)) {
    const found =
      sign === 'to' || sign === 'of' || sign === 'about' ? null : afterAdjunct(scene, at, { verb, date });
    return found === null ? null : { ...found, told };
  }
  return scene.pieces[at]?.sign ? null : after(at, told, date);
}

function startsNoun(scene: Scene, at: number): boolean {
  return DETERMINERS.has(wordAt(scene, at)) || scene.pieces[at]?.capital === true;
}

/** 'told a court containing the widow and the two sons that the shot ...': what is said begins after 'that'. */
function describedListener(scene: Scene, from: number, told: NameMention | null): Content | null {
  for (let at = from; at < Math.min(scene.pieces.length, from + 25); at++) {
    if (wordAt(scene, at) === 'that') return after(at + 1, told);
    if (scene.pieces[at]?.sign && !CLITICS.has(wordAt(scene, at))) return null;
  }
  return null;
}
