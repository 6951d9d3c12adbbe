// Who denies what in a language with tables: 'bestritt die Vorwürfe', 'a démenti toute implication', 'negó haber cobrado'.
import type { Finding } from '../finding.ts';
import { tidy } from '../quotations.ts';
import { contentAfter, isContentBefore, type SaidWords } from './content.ts';
import type { DenialForm } from './denial-tables.ts';
import { isAdverb, isDeterminer, isSubject, isVerb, type Reading, wordAt } from './reading.ts';
import { type Said, speakerBefore } from './speaker-before.ts';
import { subjectAfter } from './subject-after.ts';
import { isDenied, verbAt } from './verbs.ts';

/** A verb that denies. */
interface Denial {
  /** Its first piece, with the auxiliary. */
  readonly verb: number;
  /** First piece of the words that are kept: the verb itself, or behind 'hat' what is denied. */
  readonly from: number;
  /** The piece behind what stands together of the verb. */
  readonly next: number;
  /** Where a particle or participle ends the clause; else null. */
  readonly far: number | null;
  readonly guarded: boolean;
}

/**
 * The denial whose verb begins at piece `at`, the verb within its value as in English, and what a second verb tells; nothing where no verb of denying stands there or nobody
 * is sure to deny. What a court rejects, and what is not denied, gives none.
 */
export function denialAt(reading: Reading, at: number): readonly Finding[] {
  const denial = verbOfDenial(reading, at);
  if (denial === null || isDenied(reading, at)) return NOTHING;
  const who = speakerBefore(reading, denial.verb) ?? whoBehind(reading, denial);
  if (who === null) return NOTHING;
  const { scene, tables } = reading;
  const end = endOfDenied(reading, denial);
  const object = Math.max(denial.next, 'end' in who ? who.end : 0);
  const hasObject = denial.far === null ? end - object > 0 : denial.far - object > 0;
  if (!hasObject || (denial.guarded && !isCharged(reading, object, end))) return NOTHING;
  const start = scene.pieces[denial.from]?.start ?? scene.end;
  const close = scene.pieces[end - 1]?.end ?? scene.end;
  const how = { object: null, property: 'said', asOf: null } as const;
  const span = tidy(scene.article.text, { start, end: close });
  const found = { subject: who.name, ...how, ...span, rule: 'denies', confidence: 0.8 };
  const more = scene.pieces.slice(denial.next, end).some(({ lower }) => tables.that.has(lower))
    ? null // of 'negó que Paz llegó y dijo que …' nobody knows who said it
    : saidBehind(reading, end + 1);
  return more === null
    ? [found]
    : [found, { subject: who.name, ...how, ...more, rule: 'and-says', confidence: 0.65 }];
}

const NOTHING: readonly Finding[] = [];

/** 'rebateu as críticas e disse que o estado está em dia': what the second verb, at piece `at`, tells. */
function saidBehind(reading: Reading, at: number): SaidWords | null {
  const verb = at < reading.scene.pieces.length ? verbAt(reading, at) : null;
  return verb === null || verb.pronoun ? null : contentAfter(reading, Math.max(verb.last, verb.far ?? 0) + 1);
}

function verbOfDenial(reading: Reading, at: number): Denial | null {
  const { scene, tables } = reading;
  const piece = scene.pieces[at];
  if (tables.denials === null || piece === undefined || piece.sign || piece.name !== null) return null;
  const form = tables.denials.forms.get(piece.lower);
  if (form === undefined && !tables.auxiliaries.has(piece.lower)) return null;
  if ((piece.capital && at > 0) || scene.quoted.has(at)) return null;
  return form === undefined ? compound(reading, at) : finite(reading, at, form);
}

function finite(reading: Reading, at: number, { particle, guarded }: DenialForm): Denial | null {
  const far = particle === null ? null : wordEndingClause(reading, at + 1, (lower) => lower === particle);
  return particle !== null && far === null ? null : { verb: at, from: at, next: at + 1, far, guarded };
}

/** 'a démenti', 'ha sempre negato', 'hat … zurückgewiesen'. */
function compound(reading: Reading, at: number): Denial | null {
  const { tables } = reading;
  let next = at + 1;
  while (next < at + 4 && isAdverb(reading, next)) next += 1;
  const beside = tables.denials?.participles.get(wordAt(reading, next));
  if (beside !== undefined)
    return { verb: at, from: next, next: next + 1, far: null, guarded: beside.guarded };
  const far = tables.bareClause
    ? wordEndingClause(reading, next, (lower) => tables.denials?.participles.has(lower) === true)
    : null;
  const form = far === null ? undefined : tables.denials?.participles.get(wordAt(reading, far));
  return far === null || form === undefined
    ? null
    : { verb: at, from: at + 1, next: at + 1, far, guarded: form.guarded };
}

/** 'Am Montag wies Innenministerin Falk die Kritik zurück': whose name stands right behind the verb; not '„Nein“, dementierte Falk'. */
function whoBehind(
  reading: Reading,
  { verb, next }: Denial,
): (Pick<Said, 'name'> & { readonly end: number }) | null {
  if (isContentBefore(reading, verb)) return null;
  let from = next;
  while (from < next + 3 && isAdverb(reading, from)) from += 1;
  const subject = subjectAfter(reading, from);
  return subject !== null && isSubject(reading, subject.name) ? subject : null;
}

/** The piece behind what is denied: before the conjunction of a second verb, else the end of the sentence. */
function endOfDenied(reading: Reading, { next, far }: Denial): number {
  const { scene, tables } = reading;
  for (let at = (far ?? next - 1) + 1; at < scene.pieces.length; at++) {
    if (scene.quoted.has(at) || !tables.conjunctions.has(scene.pieces[at]?.lower ?? '')) continue;
    if (isSecondVerb(reading, at + 1) || isSecondVerb(reading, at + 2)) return at;
  }
  return scene.pieces.length;
}

/** A verb of speech or an auxiliary, a participle that shares it ('et annoncé une plainte'), or what by its ending or its place is a verb: 'e pediu desculpa', 'und verwies auf'. */
function isSecondVerb(reading: Reading, at: number): boolean {
  const { tables, scene } = reading;
  const word = wordAt(reading, at);
  if (isVerb(reading, at) || tables.participles.has(word)) return true;
  const piece = scene.pieces[at];
  if (piece === undefined || piece.capital || piece.sign) return false;
  if (tables.pastEndings?.test(word) === true || tables.denials?.isVerb(word) === true) return true;
  return tables.capitalNouns && isPlainWord(reading, at) && isSmallWord(reading, at + 1);
}

const isSmallWord = (reading: Reading, at: number): boolean =>
  isDeterminer(reading, at) || reading.tables.prepositions.has(wordAt(reading, at));

const isPlainWord = (reading: Reading, at: number): boolean =>
  !isSmallWord(reading, at) && !isAdverb(reading, at);

/** The word that ends a clause, within which words may be quoted: 'hat den Bericht als „frei erfunden“ zurückgewiesen'. */
function wordEndingClause(reading: Reading, from: number, isIt: (lower: string) => boolean): number | null {
  const { pieces } = reading.scene;
  for (let at = from; at < Math.min(pieces.length, from + LONGEST_CLAUSE); at++) {
    const piece = pieces[at];
    if (piece === undefined || (piece.sign && !/^[()"“”]$/u.test(piece.lower))) return null;
    if (isIt(piece.lower) && pieces[at + 1]?.sign !== false) return at;
  }
  return null;
}

const LONGEST_CLAUSE = 18;

/** Charges, a report, or a clause stand among the pieces. */
function isCharged({ scene, tables }: Reading, from: number, to: number): boolean {
  const words = scene.pieces.slice(from, Math.min(to, from + FURTHEST));
  return words.some(
    ({ lower }) =>
      tables.that.has(lower) || tables.denials?.isCharge(lower.replace(/^[ld]['’]/u, '')) === true,
  );
}

/** How far behind the verb the word for the charges may stand. */
const FURTHEST = 6;
