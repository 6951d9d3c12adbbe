// Who speaks, in front of a verb: 'El alcalde de Vigo, Abel Paz, dijo', 'Ina Rohde (SPD) sagte'.
import type { NameMention } from '../../../records/mention.ts';
import type { Piece } from '../scene.ts';
import {
  bodyOf,
  isAdverb,
  isCourtesy,
  isDeterminer,
  isGlued,
  isLink,
  isPreposition,
  isSubject,
  isVerb,
  personOf,
  quotedName,
  type Reading,
  seatBefore,
} from './reading.ts';
import { roleBeforeName, roleEndingAt } from './role-words.ts';
import type { Subject } from './subject-after.ts';

/** The subject that ends right before piece `verb`, where a clause begins with it; null where none that is sure. */
export function subjectBefore(reading: Reading, verb: number): Subject | null {
  const { pieces } = reading.scene;
  let at = verb - 1;
  if (pieces[at]?.lower === ',') return apposedBefore(reading, at);
  if (pieces[at]?.lower === ')') at = openingBefore(pieces, at) - 1;
  at = quotedName(reading, at) ?? at;
  const piece = pieces[at];
  const seat = seatBefore(reading, at);
  if (seat !== null && piece?.name != null) return seated(reading, { name: piece.name, at, seat });
  const name = personOf(piece) ?? bodyOf(piece);
  if (name === null || !isSubject(reading, name)) return null;
  const from = phraseBefore(reading, at);
  return from === null || !opensClause(reading, from) ? null : { name, at, from, end: at + 1 };
}

/** 'Die Stadt Ahlen teilte mit', 'La ville de Lyon a annoncé': the place by its council. */
function seated(
  reading: Reading,
  { name, at, seat }: { name: NameMention; at: number; seat: number },
): Subject | null {
  const from = withDeterminer(reading, seat);
  return opensClause(reading, from) ? { name, at, from, end: at + 1 } : null;
}

function openingBefore(pieces: readonly Piece[], close: number): number {
  for (let at = close - 1; at > Math.max(0, close - 8); at--) if (pieces[at]?.lower === '(') return at;
  return close;
}

/** 'El alcalde de Vigo, Abel Paz, dijo'; 'Abel Paz, alcalde de Vigo, dijo'. */
function apposedBefore(reading: Reading, comma: number): Subject | null {
  const { pieces } = reading.scene;
  const last = beforeBracket(pieces, comma - 1);
  const direct = personOf(pieces[last]);
  const from = direct !== null && isSubject(reading, direct) ? roleBeforeComma(reading, last) : null;
  if (direct !== null && from !== null) return { name: direct, at: last, from, end: comma };
  for (let at = comma - 2; at > Math.max(0, comma - 26); at--) {
    const piece = pieces[at];
    if (piece === undefined || (piece.sign && /^[;:.!?“”"]$/u.test(piece.lower))) return null;
    const subject = piece.lower === ',' ? nameEndingAt(reading, at) : undefined;
    if (subject !== undefined) return subject;
  }
  return null;
}

const beforeBracket = (pieces: readonly Piece[], at: number): number =>
  pieces[at]?.lower === ')' ? openingBefore(pieces, at) - 1 : at;

/** Where 'El alcalde de Vigo,' begins before the name at piece `name`; null where no clause begins with such words. */
function roleBeforeComma(reading: Reading, name: number): number | null {
  let start = name;
  while (start > 0 && isCourtesy(reading, start - 1)) start -= 1;
  const role = reading.scene.pieces[start - 1]?.lower === ',' ? roleEndingAt(reading, start - 2) : null;
  const from = role === null ? null : withDeterminer(reading, role.from);
  return from !== null && opensClause(reading, from) ? from : null;
}

/** The subject right before the comma; null where it cannot be one, undefined where no name stands there. */
function nameEndingAt(reading: Reading, comma: number): Subject | null | undefined {
  const { pieces } = reading.scene;
  const at = beforeBracket(pieces, comma - 1);
  const name = personOf(pieces[at]) ?? bodyOf(pieces[at]);
  if (name === null || !isSubject(reading, name)) return undefined;
  const from = phraseBefore(reading, at);
  return from === null || !opensClause(reading, from) ? null : { name, at, from, end: comma };
}

/** First piece of the words that belong to the name at piece `at`; null where it depends on others: 'el abogado de Ana Paz'. */
function phraseBefore(reading: Reading, at: number): number | null {
  const { pieces } = reading.scene;
  let from = quotedName(reading, at + 1) === null ? at : at - 1;
  while (from > 0 && isCourtesy(reading, from - 1)) from -= 1;
  const link = isDeterminer(reading, from - 1) ? from - 2 : from - 1;
  if (isPreposition(reading, link) || isPreposition(reading, from - 1)) return null;
  const role = roleBeforeName(reading, from);
  if (role !== null) from = role.from;
  while (from > 0 && isPlain(reading, from - 1)) from -= 1;
  from = withDeterminer(reading, from);
  const before = pieces[from - 1];
  if (
    before !== undefined &&
    !before.sign &&
    (isPreposition(reading, from - 1) || isDeterminer(reading, from - 1))
  )
    return null;
  return isPreposition(reading, from) && isGlued(reading, from) ? null : from;
}

const withDeterminer = (reading: Reading, from: number): number =>
  from > 0 && isDeterminer(reading, from - 1) ? from - 1 : from;

function isPlain(reading: Reading, at: number): boolean {
  const piece = reading.scene.pieces[at];
  if (piece === undefined || piece.sign || piece.name !== null || piece.date !== null) return false;
  return !(
    isDeterminer(reading, at) ||
    isPreposition(reading, at) ||
    isVerb(reading, at) ||
    isAdverb(reading, at) ||
    isLink(reading, at)
  );
}

/** A sentence, or a clause behind a sign or a conjunction, begins at piece `from`. */
function opensClause(reading: Reading, from: number): boolean {
  const before = reading.scene.pieces[from - 1];
  if (before === undefined) return true;
  if (before.sign) return /^[,:;“”"–—-]$/u.test(before.lower);
  const { conjunctions, as } = reading.tables;
  return conjunctions.has(before.lower) || as.has(before.lower) || (from <= 4 && isAdverb(reading, from - 1));
}
