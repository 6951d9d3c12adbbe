// What is said, before and behind a verb of speech, in a language with tables.
import { afterDateline } from '../dateline.ts';
import { quotationBefore, quotationParted, type Span, sceneAt, tidy } from '../quotations.ts';
import {
  isAdverb,
  isDeterminer,
  isRole,
  isVerb,
  lowerAt,
  quotedName,
  type Reading,
  wordAt,
} from './reading.ts';
import { subjectBefore } from './subject-before.ts';

/** A quotation, or a clause and its comma, ends right before the verb. */
export function isContentBefore(reading: Reading, verb: number): boolean {
  let at = verb - 1;
  while (/^[—–-]$/u.test(lowerAt(reading, at))) at -= 1;
  if (/^["”]$/u.test(lowerAt(reading, at))) return quotedName(reading, at) === null;
  if (lowerAt(reading, at) !== ',') return at < 0 && quotationParted(reading.scene, 0) !== null;
  if (/^["”]$/u.test(lowerAt(reading, at - 1))) return true;
  return (
    at >= 3 &&
    !reading.tables.subordinators.has(wordAt(reading, 0)) &&
    !reading.tables.as.has(wordAt(reading, 0)) &&
    subjectBefore(reading, verb) === null
  );
}

/** What is said before the verb: the quotation that ends there, else the sentence so far; all of it where it goes on behind the speaker. */
export function contentBefore(reading: Reading, verb: number, end: number): SaidWords | null {
  const { scene } = reading;
  const { text } = scene.article;
  let last = verb - 1;
  while (/^[—–-]$/u.test(lowerAt(reading, last))) last -= 1;
  const close = scene.pieces[last]?.end ?? scene.start;
  const quotation = quotationBefore(scene, close) ?? quotationParted(scene, verb);
  const opening = afterDateline(scene);
  const lead = quotation === null ? '' : text.slice(opening, Math.max(opening, quotation.start)).trimEnd();
  if (quotation !== null && (lead === '' || /[,:]$/u.test(lead)))
    return { ...tidy(text, quotation), from: sceneAt(scene, quotation.start).start };
  const span = tidy(text, { start: opening, end: goesOn(reading, end) ? scene.end : close });
  return span.end - span.start < SHORTEST ? null : { ...span, from: scene.start };
}

/** 'Die neue Brücke, sagte Rohde, bleibt gesperrt.'; not '…, sagte Rohde, Chef der Behörde.' */
function goesOn(reading: Reading, end: number): boolean {
  if (
    lowerAt(reading, end) !== ',' ||
    isDeterminer(reading, end + 1) ||
    reading.tables.subordinators.has(lowerAt(reading, end + 1))
  )
    return false;
  const words = reading.scene.pieces.slice(end + 1).filter((piece) => !piece.sign);
  return (
    words.length > 2 &&
    !isRole(reading, end + 1) &&
    !isRole(reading, end + 2) &&
    !/^\d/u.test(lowerAt(reading, end + 1))
  );
}

/** Shorter clauses before ', X said' are openings. */
const SHORTEST = 12;

export interface SaidWords extends Span {
  /** Where its quote begins. */
  readonly from: number;
}

/** 'Wie X mitteilte, …', 'Comme l’a dit X, …': a word that opens such a clause stands before the verb. */
export const isOpenedBy = (reading: Reading, verb: number): boolean =>
  reading.tables.as.has(wordAt(reading, 0)) && verb <= LONGEST_OPENING;

const LONGEST_OPENING = 9;

/** 'Niemand wurde verletzt, wie die Polizei mitteilte.': what stands before the comma of 'wie', whose subject begins at piece `from`. */
export function contentBeforeAs(reading: Reading, from: number): SaidWords | null {
  const { scene, tables } = reading;
  const as = tables.as.has(lowerAt(reading, from - 1)) && lowerAt(reading, from - 2) === ',';
  const close = scene.pieces[from - 2]?.start;
  if (!as || close === undefined) return null;
  const span = tidy(scene.article.text, { start: scene.start, end: close });
  return span.end - span.start < SHORTEST ? null : { ...span, from: scene.start };
}

/** What stands behind the comma that ends such a clause. */
export function contentBehindComma(reading: Reading, from: number): SaidWords | null {
  const { scene } = reading;
  const comma = scene.pieces.findIndex(({ lower }, at) => at >= from && lower === ',');
  const start = scene.pieces[comma + 1]?.start;
  if (comma < 0 || start === undefined) return null;
  return { ...tidy(scene.article.text, { start, end: scene.end }), from: scene.start };
}

/** A quotation opens at piece `at`, or behind its comma or colon. */
export const isQuoteAhead = (reading: Reading, at: number): boolean =>
  /^["“]$/u.test(lowerAt(reading, at)) ||
  (/^[,:]$/u.test(lowerAt(reading, at)) && /^["“]$/u.test(lowerAt(reading, at + 1)));

/** How far behind the verb what is said may begin. */
const FURTHEST = 14;

/** What is said behind piece `from`: after a colon, 'that', a quotation mark, or in some languages a comma; null where nothing tells. */
export function contentAfter(reading: Reading, from: number): SaidWords | null {
  const { scene } = reading;
  const start = contentStart(reading, from);
  const first = start === null ? undefined : scene.pieces[start];
  if (start === null || first === undefined) return null;
  const glued = isThat(reading, start) ? first.lower.search(/['’]/u) + 1 : 0;
  const span = tidy(scene.article.text, {
    start: first.start + glued,
    end: endOfQuoted(reading, start) ?? scene.end,
  });
  return span.end - span.start < SHORTEST - 4 ? null : { ...span, from: scene.start };
}

/** 'argumentó que “la captura es lo primero”, acotó': where the quotation ends that a second verb stands behind; null where none does. */
function endOfQuoted(reading: Reading, start: number): number | null {
  const { pieces } = reading.scene;
  if (!/^["“]$/u.test(lowerAt(reading, start))) return null;
  const close = pieces.findIndex(({ lower }, at) => at > start && /^["”]$/u.test(lower));
  const isClosed = close > start && lowerAt(reading, close + 1) === ',' && isVerb(reading, close + 2);
  return isClosed ? (pieces[close]?.end ?? null) : null;
}

function contentStart(reading: Reading, from: number): number | null {
  const { scene } = reading;
  for (let at = from; at < Math.min(scene.pieces.length, from + FURTHEST); at++) {
    if (scene.pieces[at]?.sign === true)
      return /^[()]$/u.test(lowerAt(reading, at)) ? null : startAtSign(reading, at, from);
    if (isThat(reading, at)) return /['’]/u.test(lowerAt(reading, at)) ? at : at + 1;
    if (at === from && !isAside(reading, at) && !isDeterminer(reading, at)) return null;
  }
  return null;
}

/** Where it begins at the first sign behind the verb: ': …', '“…”', ', dass …'. */
function startAtSign(reading: Reading, at: number, from: number): number | null {
  const mark = lowerAt(reading, at);
  if (mark === ':') return at + 1;
  if (/^["“]$/u.test(mark)) return at === from || isAside(reading, from) ? at : null;
  return mark === ',' ? behindComma(reading, at) : null;
}

/** When, where or to whom it was said begins at piece `at`. */
const isAside = (reading: Reading, at: number): boolean =>
  isAdverb(reading, at) || reading.tables.prepositions.has(wordAt(reading, at));

/** 'que', 'qu’il'. */
const isThat = (reading: Reading, at: number): boolean =>
  reading.tables.that.has(lowerAt(reading, at).split(/['’]/u, 1)[0] ?? '');

/** ', „…“', ', dass …', and in some languages any clause. */
function behindComma(reading: Reading, comma: number): number | null {
  if (/^["“]$/u.test(lowerAt(reading, comma + 1))) return comma + 1;
  if (isThat(reading, comma + 1)) return comma + 2;
  for (const next of [comma + 2, comma + 3])
    if (lowerAt(reading, next) === ',' && isThat(reading, next + 1)) return next + 2; // 'lamentou, porém, que'
  return reading.tables.bareClause && isClause(reading, comma + 1) ? comma + 1 : null;
}

/** 'sagte, das Urteil werde verkündet'; not 'sagte, als er kam' nor 'sagte, der Chef der Firma'. */
function isClause({ scene, tables }: Reading, at: number): boolean {
  const first = scene.pieces[at]?.lower ?? '';
  if (tables.subordinators.has(first) || tables.conjunctions.has(first)) return false;
  return scene.pieces.slice(at, at + 12).some(({ lower }) => tables.clauseVerbs.has(lower));
}
