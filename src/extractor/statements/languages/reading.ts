// A sentence as the rules for languages with tables see it: what each of its words is there.
import type { NameMention, PersonMention } from '../../../records/mention.ts';
import { isUnnamed, type Piece, type Scene } from '../scene.ts';
import type { SpeechTables } from './speech-tables.ts';

/** A sentence with the tables of its language. */
export interface Reading {
  readonly scene: Scene;
  readonly tables: SpeechTables;
}

/** A word or sign as it stands, in lower case; empty beyond the ends of the sentence. */
export const lowerAt = ({ scene }: Reading, at: number): string => scene.pieces[at]?.lower ?? '';

/** The word at a piece without what is glued to its front: 'l’avocate', 's’emporte'. */
export function wordAt(reading: Reading, at: number): string {
  const lower = lowerAt(reading, at);
  const sign = lower.charAt(1) === '’' || lower.charAt(1) === "'" ? 1 : lower.startsWith('qu') ? 2 : 0;
  if (sign === 0 || lower.length < sign + 2 || !/['’]/u.test(lower.charAt(sign))) return lower;
  return lower.slice(sign + 1);
}

/** True where piece `at` opens with a glued article, as 'l’avocate'. */
export const isGlued = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) !== lowerAt(reading, at);

export function isDeterminer(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  return reading.tables.determiners.has(lower.replace(/['’]$/u, ''));
}

export const isPreposition = (reading: Reading, at: number): boolean =>
  reading.tables.prepositions.has(wordAt(reading, at)) || /^d['’]/u.test(lowerAt(reading, at));

export const isRole = (reading: Reading, at: number): boolean =>
  reading.scene.pieces[at]?.sign === false &&
  reading.tables.isRole(wordAt(reading, at)) &&
  (wordAt(reading, at) !== 'titular' || /^d[aeo]l?s?$/u.test(lowerAt(reading, at + 1))); // 'la titular del Midagri', not 'el portero titular'

export const isCourtesy = (reading: Reading, at: number): boolean =>
  reading.tables.courtesy.has(wordAt(reading, at).replace('.', ''));

/** Dates, days and adverbs, which may stand anywhere. */
export function isAdverb(reading: Reading, at: number): boolean {
  const piece = reading.scene.pieces[at];
  return piece !== undefined && (piece.date !== null || reading.tables.adverbs.has(piece.lower));
}

export const isVerb = (reading: Reading, at: number): boolean => {
  const piece = reading.scene.pieces[at];
  if (piece === undefined || piece.sign || piece.name !== null) return false;
  const word = wordAt(reading, at);
  const { verbs, auxiliaries, parted } = reading.tables;
  return !(piece.capital && at > 0) && (verbs.has(word) || auxiliaries.has(word) || parted.has(word));
};

export const personOf = (piece: Piece | undefined): PersonMention | null =>
  piece?.name?.kind === 'person' && !isUnnamed(piece.name) ? piece.name : null;

/** A body, or somebody who speaks without a name. */
export const bodyOf = (piece: Piece | undefined): NameMention | null =>
  piece?.name != null && (piece.name.kind === 'organisation' || isUnnamed(piece.name)) ? piece.name : null;

export const isLink = (reading: Reading, at: number): boolean => {
  const { conjunctions, subordinators, that, as } = reading.tables;
  const lower = lowerAt(reading, at);
  return conjunctions.has(lower) || subordinators.has(lower) || that.has(lower) || as.has(lower);
};

/** 'Ивана Петрова': a name in another case than the nominative is nobody who speaks. */
export const isSubject = ({ tables }: Reading, name: NameMention | null): boolean =>
  name !== null && (!tables.inflected || name.kind !== 'person' || name.value.name === name.text);

/** Behind '(CDU)', '(58)' after a name. */
export function afterName({ scene: { pieces } }: Reading, at: number): number {
  if (pieces[at + 1]?.lower !== '(') return at + 1;
  for (let end = at + 2; end < at + 9; end++) if (pieces[end]?.lower === ')') return end + 1;
  return at + 1;
}

/** The piece of the 'Stadt' of 'Stadt Ahlen', the 'ville' of 'ville de Lyon', where the place at piece `at` speaks by its council; else null. */
export function seatBefore(reading: Reading, at: number): number | null {
  const { scene, tables } = reading;
  const name = scene.pieces[at]?.name;
  if (name?.kind !== 'place') return null;
  if (tables.seats.has(name.text.split(' ', 1)[0]?.toLowerCase() ?? '')) return at; // 'Landkreis Görlitz'
  const isBeside = tables.seats.has(wordAt(reading, at - 1));
  if (isBeside) return at - 1;
  return isPreposition(reading, at - 1) && tables.seats.has(wordAt(reading, at - 2)) ? at - 2 : null;
}

/** The piece of the one name that a quotation closing at piece `close` holds: '«Газпром» сообщил'; null where it holds more, or words. */
export function quotedName({ scene: { pieces } }: Reading, close: number): number | null {
  const isQuoted =
    /^["”»]$/u.test(pieces[close]?.lower ?? '') &&
    /^["“«„]$/u.test(pieces[close - 2]?.lower ?? '') &&
    pieces[close - 1]?.name?.kind === 'organisation';
  return isQuoted ? close - 1 : null;
}
