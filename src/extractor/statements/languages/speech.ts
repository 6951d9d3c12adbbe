// Who says what in a language with tables: verbs before and behind their subjects, and 'laut', 'selon', 'según'.

import type { NameMention } from '../../../records/mention.ts';
import type { Finding } from '../finding.ts';
import { isOutlet } from '../outlets.ts';
import { tidy } from '../quotations.ts';
import type { Scene } from '../scene.ts';
import { sourcesIn } from './according.ts';
import {
  contentAfter,
  contentBefore,
  contentBeforeAs,
  contentBehindComma,
  isContentBefore,
  isOpenedBy,
  isQuoteAhead,
  type SaidWords,
} from './content.ts';
import { quotationGoesOn } from './continued.ts';
import { denialAt } from './denials.ts';
import { heardBefore, holderCalled } from './heard.ts';
import { afterName, isAdverb, isDeterminer, isSubject, personOf, type Reading, wordAt } from './reading.ts';
import { endingAt, secondVerb } from './second-verbs.ts';
import { type Said, speakerBefore } from './speaker-before.ts';
import { type Subject, subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { isDenied, type SpeechVerb, verbAt } from './verbs.ts';

/** What is said or reported in a sentence; fills who was heard in it. Linear in the sentence. */
export function speechIn(reading: Reading): readonly Finding[] {
  const { scene } = reading;
  let found: readonly Finding[] = [];
  let last: SpeechVerb | null = null;
  for (let at = 0; at < scene.pieces.length; at++) {
    const denied = denialAt(reading, at);
    const verb = denied.length === 0 ? verbAt(reading, at) : null;
    const said = verb === null ? denied : saidAt(reading, verb);
    const second = said.length === 0 ? secondVerb(reading, at, { found, verb: last }) : null;
    if (second !== null) found = [...endingAt(reading, found, second.cut), second.finding];
    if (said.length > 0) found = [...found.map((one) => untilNext(reading, one, said)), ...said];
    if (said.length > 0 || second !== null) last = verb ?? last;
  }
  found = [...found, ...sourcesIn(reading)];
  if (found.length === 0) found = behindColon(reading);
  scene.heard = speakersOf(found);
  return found.length > 0 ? found : quotationGoesOn(reading);
}

/** 'Bürgermeisterin Eva Döhler war erleichtert: „Wir haben gesucht.“': the one person of a clause that ends in a colon and a quotation. */
function behindColon(reading: Reading): readonly Finding[] {
  const { scene } = reading;
  const colon = scene.pieces.findIndex(
    ({ lower }, at) => lower === ':' && /^["“]$/u.test(scene.pieces[at + 1]?.lower ?? ''),
  );
  const lead = personOf(scene.pieces[0]);
  if (lead !== null && colon > 1 && afterName(reading, 0) === colon) {
    const words = contentAfter(reading, colon); // 'Niko Lang (Trainer SV Ost): „…“'
    return words === null
      ? []
      : [
          finding(
            reading,
            { name: lead, at: 0, rule: 'quotation-behind-colon', confidence: 0.8 },
            { span: words },
          ),
        ];
  }
  const named = [...scene.names, ...scene.unnamed].filter(
    (at) => at < colon && scene.pieces[at]?.name?.kind !== 'place',
  );
  const [at] = named;
  const next = at === undefined ? undefined : scene.pieces[at + 1];
  if (at === undefined || named.length > 1 || next?.sign !== false || scene.quoted.has(at)) return [];
  const subject = scene.pieces[at]?.name?.kind === 'person' ? subjectBefore(reading, at + 1) : null;
  const span = subject?.from === 0 ? contentAfter(reading, colon) : null;
  if (subject === null || span === null || !tellsHow(reading, at + 1, colon)) return [];
  return [finding(reading, { ...subject, rule: 'quotation-behind-colon', confidence: 0.7 }, { span })];
}

/** 'war erleichtert', between a name and a colon; not 'las das Schild', whose words are no saying, nor what is denied. */
function tellsHow(reading: Reading, from: number, colon: number): boolean {
  const { scene, tables } = reading;
  if (tables.inflected || isDenied(reading, from) || scene.pieces.at(-1)?.lower === '?') return false;
  for (let at = from; at < colon; at++)
    if (isDeterminer(reading, at) || tables.prepositions.has(wordAt(reading, at))) return false;
  return true;
}

/** 'Rohde sagte, das Wehr sei alt, und Lang erklärte, …': what Rohde said ends before the conjunction. */
function untilNext({ scene, tables }: Reading, one: Finding, next: readonly Finding[]): Finding {
  const [first] = next;
  if (first === undefined || first.subject.id === one.subject.id || first.start < first.subject.end)
    return one;
  if (one.start > first.subject.start || one.end <= first.subject.start) return one;
  const name = scene.pieces.findIndex(({ start }) => start === first.subject.start);
  for (let at = name - 1; at > Math.max(0, name - 8); at--) {
    const piece = scene.pieces[at];
    if (piece === undefined || scene.quoted.has(at)) return one;
    if (piece.lower === ',' || tables.conjunctions.has(piece.lower))
      return { ...one, ...tidy(scene.article.text, { start: one.start, end: piece.start }) };
  }
  return one;
}

function speakersOf(found: readonly Finding[]): Scene['heard'] {
  const heard = new Map<string, Scene['heard'][number]>();
  for (const { subject, property } of found)
    if (subject.kind === 'person' || subject.kind === 'organisation')
      heard.set(subject.id, { name: subject, outlet: property === 'reported' });
  return [...heard.values()];
}

function saidAt(reading: Reading, verb: SpeechVerb): readonly Finding[] {
  const isFronted = isContentBefore(reading, verb.first);
  const before = isFronted || verb.pronoun ? null : speakerBefore(reading, verb.first);
  if (before !== null) {
    const end = Math.max(verb.last + 1, (verb.far ?? 0) + 1);
    const span =
      contentBeforeAs(reading, before.from) ??
      (isOpenedBy(reading, verb.first) ? contentBehindComma(reading, end) : contentAfter(reading, end));
    return span === null ? [] : [finding(reading, before, { span })];
  }
  const after = speakerBehind(reading, verb);
  if (after === null) return [];
  const end = Math.max(after.end, (verb.far ?? 0) + 1);
  const ahead = isOpenedBy(reading, verb.first)
    ? contentBehindComma(reading, end)
    : contentAfter(reading, end);
  const first = isFronted ? contentBefore(reading, verb.first, end) : null;
  const told = listenerAt(reading, after.end);
  const spans = first === null ? [ahead] : [first, isQuoteAhead(reading, end) ? ahead : null];
  return spans.flatMap((span) => (span === null ? [] : [finding(reading, after, { span, told })]));
}

interface SpeakerBehind extends Said {
  readonly end: number;
}

function speakerBehind(reading: Reading, verb: SpeechVerb): SpeakerBehind | null {
  const { scene, tables } = reading;
  const from = afterAdverbs(reading, verb.last + 1);
  const next = scene.pieces[from]?.lower ?? '';
  const silent = tables.dropsPronoun && isSilent(reading, from);
  if (verb.pronoun || tables.pronouns.has(next) || silent) {
    const name = isContentBefore(reading, verb.first) ? heardBefore(scene) : null;
    const end = verb.pronoun || silent ? from : from + 1;
    return name === null ? null : { name, at: null, end, rule: 'pronoun-says', confidence: 0.6 };
  }
  const told = behindOutletTold(reading, from);
  const subject =
    told === null
      ? (subjectAfter(reading, from) ?? behindListener(reading, from))
      : subjectAfter(reading, told);
  if (subject !== null && isSubject(reading, subject.name))
    return { ...subject, rule: 'said-by-inverted', confidence: 0.85 };
  const held = holderCalled(reading, from);
  if (held !== null) return { ...held, at: null, rule: 'the-minister-says', confidence: 0.6 };
  const goesOn = isContentBefore(reading, verb.first)
    ? isSilentBefore(reading, from)
    : isSilentOpening(reading, verb.first, from);
  const name = goesOn ? heardBefore(scene) : null;
  return name === null ? null : { name, at: null, end: from, rule: 'pronoun-says', confidence: 0.55 };
}

/** '«…», añadió.', '«…», dijo a Reuters': nobody is named behind the verb. */
function isSilent(reading: Reading, at: number): boolean {
  const piece = reading.scene.pieces[at];
  return piece === undefined || (piece.sign && piece.lower !== '(') || isListenerAhead(reading, at);
}

/** '«…», escribió en La Tercera.': one phrase with a preposition, in which nobody is named, ends the clause. */
function isSilentBefore({ scene, tables }: Reading, from: number): boolean {
  if (!tables.dropsPronoun || !tables.prepositions.has(scene.pieces[from]?.lower ?? '')) return false;
  for (let at = from + 1; at < from + 8; at++) {
    const piece = scene.pieces[at];
    if (piece === undefined || /^[,.;]$/u.test(piece.lower)) return true;
    if (piece.sign || piece.name?.kind === 'person') return false;
    if (at > from + 1 && tables.determiners.has(piece.lower)) return false;
  }
  return false;
}

/** Words in front of a verb whose subject is left out: 'Además,', 'En ese sentido,'. */
const LONGEST_OPENING = 6;

/** 'Asimismo, señaló que …', 'Ha declarado que “…”': the sentence opens with a verb of one person, behind adverbs or a phrase with a preposition, and names no subject. */
function isSilentOpening(reading: Reading, verb: number, from: number): boolean {
  const { scene, tables } = reading;
  const { pieces } = scene;
  if (!tables.dropsPronoun || verb > LONGEST_OPENING || /n$/u.test(pieces[verb]?.lower ?? '')) return false;
  const next = pieces[from]?.lower ?? '';
  if (!(tables.that.has(next) || /^["“]$/u.test(next))) return false;
  for (let at = 0; at < verb; at++) {
    const piece = pieces[at];
    if (
      piece === undefined ||
      piece.name !== null ||
      (piece.capital && at > 0) ||
      (piece.sign && piece.lower !== ',')
    )
      return false;
    const isPhrase = tables.prepositions.has(wordAt(reading, at)) || isAdverb(reading, at);
    if (at === 0 && !isPhrase) return false;
    if (isDeterminer(reading, at) && !tables.prepositions.has(wordAt(reading, at - 1))) return false;
  }
  return true;
}

function isListenerAhead(reading: Reading, at: number): boolean {
  const told = listenerAt(reading, at);
  if (told === null) return false;
  const next = reading.scene.pieces.findIndex(({ name }) => name === told) + 1;
  return reading.scene.pieces[next]?.sign !== false;
}

/** 'dijo a Reuters el alcalde Abel Paz', 'dijo en una entrevista la ministra Ana Mar': behind one phrase with a preposition. */
function behindListener(reading: Reading, from: number): Subject | null {
  const { scene, tables } = reading;
  if (!tables.prepositions.has(wordAt(reading, from))) return null;
  let at = from + 1;
  if (isDeterminer(reading, at)) at += 1; // also "l'"
  if (scene.pieces[at]?.name?.kind === 'person') return null;
  for (at += 1; at < from + 6; at++) {
    const piece = scene.pieces[at];
    if (piece === undefined || piece.sign) return null;
    if (piece.name !== null || tables.determiners.has(piece.lower) || tables.isRole(wordAt(reading, at)))
      return subjectAfter(reading, at);
  }
  return null;
}

/** Articles that have 'to' in them, and what a newsroom is called before its name. */
const CONTRACTED = /^(?:à|ao|às|aos|al|allo|alla)$/u;
const NEWSROOM =
  /^(?:agenzia|agência|agencia|canal|cadena|diário|diario|emissora|emittente|estação|jornal|quotidiano|rádio|radio|revista|televisão)$/u;

/** The piece behind the newsroom of 'disse à agência Lusa fonte da guarda', which is told and does not speak; null where none is. */
function behindOutletTold({ scene, tables }: Reading, from: number): number | null {
  const { pieces } = scene;
  const to = pieces[from]?.lower ?? '';
  if (!CONTRACTED.test(to) || !tables.toListener.has(to)) return null;
  const at = NEWSROOM.test(pieces[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  return pieces[at]?.name?.kind === 'organisation' ? at + 1 : null;
}

function afterAdverbs(reading: Reading, from: number): number {
  let at = from;
  while (at < from + 5 && (isAdverb(reading, at) || isBeforeAdverb(reading, at))) at += 1;
  return at;
}

/** The 'am' of 'am Dienstag', the 'el' of 'el jueves'. */
function isBeforeAdverb(reading: Reading, at: number): boolean {
  const { scene, tables } = reading;
  const lower = scene.pieces[at]?.lower ?? '';
  return (tables.prepositions.has(lower) || tables.determiners.has(lower)) && isAdverb(reading, at + 1);
}

/** Who is told: 'dijo a Reuters', 'sagte Boysen der Zeitung', '… à l’AFP'. */
function listenerAt(reading: Reading, at: number): NameMention | null {
  const { scene, tables } = reading;
  if (!tables.toListener.has(wordAt(reading, at)) && !tables.toListener.has(scene.pieces[at]?.lower ?? ''))
    return null;
  const next = tables.determiners.has((scene.pieces[at + 1]?.lower ?? '').replace(/['’]$/u, ''))
    ? at + 2
    : at + 1;
  const name = scene.pieces[next]?.name;
  return name?.kind === 'organisation' ? name : null;
}

function finding(
  { scene }: Reading,
  who: Said,
  what: { span: SaidWords; told?: NameMention | null },
): Finding {
  const property = who.at !== null && isOutlet(scene, who.at) ? 'reported' : 'said';
  const { name, rule, confidence } = who;
  return { subject: name, object: what.told ?? null, property, ...what.span, rule, confidence, asOf: null };
}
