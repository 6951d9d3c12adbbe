// Who speaks, behind a verb or 'according to': 'Deichgraf Hinrich Boysen', 'le maire de Lyon, Jean Petit'.
import type { NameMention } from '../../../records/mention.ts';
import type { Piece } from '../scene.ts';
import {
  afterName,
  bodyOf,
  isCourtesy,
  isDeterminer,
  isGlued,
  isPreposition,
  isRole,
  isVerb,
  personOf,
  type Reading,
  seatBefore,
} from './reading.ts';

/** Somebody who speaks. */
export interface Subject {
  readonly name: NameMention;
  /** The piece of the name. */
  readonly at: number;
  /** First piece of the phrase, with article and role. */
  readonly from: number;
  /** The piece behind the phrase. */
  readonly end: number;
}

/** Longest phrase of a subject, in pieces. */
const LONGEST = 16;

/** What was read of a phrase so far. */
interface Phrase {
  readonly from: number;
  /** An article, or a noun with its article glued to it. */
  readonly opened: boolean;
  /** Within 'de la Junta', 'des Kreises': what is named there does not speak. */
  readonly depends: boolean;
  readonly knowsRole: boolean;
}

/** The subject that begins at piece `from`: 'Deichgraf Hinrich Boysen', 'le maire de Lyon, Jean Petit'; null where none that is sure. */
export function subjectAfter(reading: Reading, from: number): Subject | null {
  const { pieces } = reading.scene;
  const quoted = /^["“]$/u.test(pieces[from]?.lower ?? '') ? bodyOf(pieces[from + 1]) : null;
  if (quoted !== null && /^["”]$/u.test(pieces[from + 2]?.lower ?? ''))
    return { name: quoted, at: from + 1, from, end: from + 3 }; // 'пишет «Коммерсант»'
  let phrase: Phrase = { from, opened: false, depends: false, knowsRole: false };
  for (let at = from; at < Math.min(pieces.length, from + LONGEST); at++) {
    const piece = pieces[at];
    if (piece === undefined) return null;
    const found = piece.sign ? atSign(reading, at, phrase) : namedIn(reading, at, phrase);
    if (found !== undefined) return found;
    if (piece.name === null && endsPhrase(reading, at, phrase)) return null;
    phrase = piece.name === null ? withWord(reading, at, phrase) : { ...phrase, depends: true };
  }
  return null;
}

/** The name behind a comma that ends 'le maire de Lyon,'; null at any other sign, undefined within words: 'Dr.', 'l’'. */
function atSign(
  reading: Reading,
  at: number,
  { from, knowsRole, opened, depends }: Phrase,
): Subject | null | undefined {
  const sign = reading.scene.pieces[at]?.lower ?? '';
  if (/^['’.-]$/u.test(sign) && at > from) return undefined;
  return sign === ',' && (knowsRole || (opened && !depends)) ? apposed(reading, at, from) : null;
}

/** The name at piece `at` as the subject, null where nobody can be, undefined where the phrase goes on behind it. */
function namedIn(reading: Reading, at: number, { from, depends }: Phrase): Subject | null | undefined {
  const { pieces } = reading.scene;
  const piece = pieces[at];
  if (piece === undefined || piece.name === null) return undefined;
  const person = personOf(piece);
  const isBehind = isDeterminer(reading, at - 1) && at - 1 > from && isPreposition(reading, at - 2);
  const direct = at === from || !(isPreposition(reading, at - 1) || isBehind);
  if (person !== null && at > from && direct && pieces[at - 1]?.name != null)
    return subjectAt(reading, person, { from, at });
  const seat = seatBefore(reading, at);
  if (seat !== null && seat <= from + 1) return subjectAt(reading, piece.name, { from, at });
  const name = person ?? bodyOf(piece);
  if (name === null || depends) return undefined;
  if (!direct) return person === null ? undefined : null;
  return name.kind === 'organisation' && personOf(pieces[at + 1]) !== null
    ? undefined
    : subjectAt(reading, name, { from, at });
}

function endsPhrase(reading: Reading, at: number, { depends }: Phrase): boolean {
  const { tables, scene } = reading;
  const piece = scene.pieces[at];
  if (piece === undefined || piece.sign) return piece === undefined;
  if (piece.date !== null || isVerb(reading, at)) return true;
  return tables.that.has(piece.lower) || (!depends && tables.conjunctions.has(piece.lower));
}

function withWord(reading: Reading, at: number, phrase: Phrase): Phrase {
  if (reading.scene.pieces[at]?.sign !== false) return phrase;
  const { from, opened } = phrase;
  const isPrepositional = isPreposition(reading, at) && at > from;
  const opens = !isPrepositional && (isDeterminer(reading, at) || isGlued(reading, at));
  const depends = phrase.depends || isPrepositional || (opens && opened && at > from + 1);
  return {
    from,
    opened: opened || opens,
    depends,
    knowsRole: phrase.knowsRole || (!depends && isRole(reading, at)),
  };
}

function subjectAt(
  reading: Reading,
  name: NameMention | null,
  { from, at }: { from: number; at: number },
): Subject | null {
  return name === null ? null : { name, at, from, end: afterName(reading, at) };
}

/** 'le maire de Lyon, Jean Petit': the person behind the comma, where a sign or nothing follows. */
function apposed(reading: Reading, comma: number, from: number): Subject | null {
  const { pieces } = reading.scene;
  let at = comma + 1;
  while (at < comma + 4 && isCourtesy(reading, at)) at = pieces[at + 1]?.lower === '.' ? at + 2 : at + 1;
  const person = personOf(pieces[at]);
  return person === null || !isClosed(pieces[at + 1])
    ? null
    : { name: person, at, from, end: afterName(reading, at) };
}

const isClosed = (piece: Piece | undefined): boolean => piece === undefined || piece.sign;
