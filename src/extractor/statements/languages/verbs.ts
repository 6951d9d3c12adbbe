// A verb of speech with all that belongs to it: 'a-t-il ajouté', 'teilte … mit', 'ha asegurado', 'hat … erklärt'.
import { isAdverb, type Reading, wordAt } from './reading.ts';

export interface SpeechVerb {
  readonly first: number;
  /** Last piece of the verb where it stands together. */
  readonly last: number;
  /** Where its particle or participle stands at the end of the clause; else null. */
  readonly far: number | null;
  /** 'a-t-il', 'explique-t-elle'. */
  readonly pronoun: boolean;
}

const CLITIC = /^(?<verb>.+?)-(?:t-)?(?:il|elle|ils|elles|on)$/u;
/** 'queixou-se'. */
const ENCLITIC = /-(?:se|lhe|lhes|me|nos)$/u;
/** How far the second part of a verb may stand. */
const FURTHEST = 14;

/** The verb of speech that begins at piece `at`, neither denied nor in a quotation; null for all other words. */
export function verbAt(reading: Reading, at: number): SpeechVerb | null {
  const { scene, tables } = reading;
  const piece = scene.pieces[at];
  if (piece === undefined || piece.sign || piece.name !== null || piece.date !== null || scene.quoted.has(at))
    return null;
  if (piece.capital && at > 0) return null;
  const clitic = CLITIC.exec(piece.lower)?.groups?.['verb'];
  const word = clitic ?? wordAt(reading, at).replace(ENCLITIC, '');
  const pronoun = clitic !== undefined;
  const isAuxiliary = tables.auxiliaries.has(word);
  const particle = tables.parted.get(word);
  const isKnown = isAuxiliary || particle !== undefined || tables.verbs.has(word);
  if (
    !isKnown &&
    !(
      isBehindQuotation(reading, at) &&
      tables.pastEndings?.test(word) === true &&
      !tables.auxiliaries.has(word)
    )
  )
    return null;
  if (isDenied(reading, at)) return null;
  const first = tables.reflexives.has(scene.pieces[at - 1]?.lower ?? '') ? at - 1 : at;
  if (isAuxiliary) return compound(reading, { at, first, pronoun });
  if (particle === undefined) return { first, last: at, far: null, pronoun };
  const far = farWord(reading, at + 1, (lower) => lower === particle);
  return far === null ? null : { first, last: at, far, pronoun };
}

/** '«Soy del todo inocente», repitió Bru': a quotation of some words closes right before, which is no title. */
function isBehindQuotation({ scene: { pieces, quoted } }: Reading, at: number): boolean {
  let close = at - 1;
  while (close > at - 4 && /^[,—–-]$/u.test(pieces[close]?.lower ?? '')) close -= 1; // '«…», — пошутил Асанов'
  return /^["”]$/u.test(pieces[close]?.lower ?? '') && (quoted.has(close - FEWEST) || quoted.has(0));
}

/** A title has fewer words. */
const FEWEST = 2;

/** 'no dijo', 'n’a pas confirmé': a word around piece `at` denies it. */
export function isDenied(reading: Reading, at: number): boolean {
  const { scene, tables } = reading;
  const negated = (index: number): boolean => tables.negations.has(scene.pieces[index]?.lower ?? '');
  return (
    /^n['’]/u.test(scene.pieces[at]?.lower ?? '') || negated(at - 1) || negated(at - 2) || negated(at + 1)
  );
}

interface Auxiliary {
  readonly at: number;
  readonly first: number;
  readonly pronoun: boolean;
}

function compound(reading: Reading, { at, first, pronoun }: Auxiliary): SpeechVerb | null {
  const { tables, scene } = reading;
  let next = at + 1;
  while (next < at + 4 && isAdverb(reading, next) && !tables.participles.has(wordAt(reading, next)))
    next += 1;
  const isOpen = isBehindQuotation(reading, at) && tables.pastEndings?.test(wordAt(reading, next)) === true;
  if (isOpen || tables.participles.has(wordAt(reading, next)))
    return { first, last: next, far: null, pronoun };
  if (!tables.bareClause) return null;
  const far = farWord(reading, next, (lower) => tables.participles.has(lower));
  return far === null || scene.quoted.has(far) ? null : { first, last: at, far, pronoun };
}

/** The word that ends its clause: a sign or nothing follows it. */
function farWord(
  { scene: { pieces } }: Reading,
  from: number,
  isIt: (lower: string) => boolean,
): number | null {
  for (let at = from; at < Math.min(pieces.length, from + FURTHEST); at++) {
    const piece = pieces[at];
    if (piece === undefined || (piece.sign && !/^[()]$/u.test(piece.lower))) return null;
    const next = pieces[at + 1];
    if (isIt(piece.lower) && (next === undefined || next.sign)) return at;
  }
  return null;
}
