// What may stand between a verb of speech and what is said: dates, places, listeners, and the 'that' behind them.
import type { NameMention } from '../../records/mention.ts';
import type { Scene } from './scene.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CLITICS,
  CLOSING_QUOTES,
  DAYS,
  OPENING_QUOTES,
  PREPOSITIONS,
} from './words.ts';

const wordAt = (scene: Scene, at: number): string => scene.pieces[at]?.lower ?? '';

export interface That {
  readonly at: number;
  readonly told: NameMention | null;
  readonly date: string | null;
}

/** The 'that' which opens the content, over times, places and listeners: 'said Monday in Lima that'. */
export function thatAfter(scene: Scene, from: number): That | null {
  const at = thatAt(scene, from);
  if (at === null) return null;
  const between = scene.pieces.slice(from, at);
  const told = between.findLast((piece, index) => piece.name !== null && between[index - 1]?.lower === 'to');
  const dated = between.find((piece) => piece.date !== null);
  return { at, told: told?.name ?? null, date: dated?.date?.value.edtf ?? null };
}

function thatAt(scene: Scene, from: number): number | null {
  if (wordAt(scene, from) === 'that') return from;
  const isAside =
    wordAt(scene, from) === ',' && wordAt(scene, from + 2) === ',' && isPlainAside(scene, from + 1);
  if (isAside) return wordAt(scene, from + 3) === 'that' ? from + 3 : null; // 'stressed, however, that'
  const isOther =
    /^(?:about|as|by|for|of|with|without)$/u.test(wordAt(scene, from)) && !isByPhone(scene, from);
  if (!startsAdjunct(scene, from) || isOther) return null;
  for (let at = from + 1; at < Math.min(scene.pieces.length, from + 14); at++) {
    const piece = scene.pieces[at];
    const close = OPENING_QUOTES.has(piece?.lower ?? '') ? closeOfTitle(scene, at) : null;
    if (close !== null) {
      at = close;
      continue;
    }
    if (piece === undefined || piece.sign || AUXILIARIES.has(piece.lower)) return null;
    if (piece.lower === 'that') return at;
  }
  return null;
}

const isPlainAside = (scene: Scene, at: number): boolean =>
  ADVERBS.has(wordAt(scene, at)) || /^(?:instead|though|too)$/u.test(wordAt(scene, at));

/** Where the quotation marks around the name of a programme close: 'said on ETV\'s "Esimene stuudio" that'. */
function closeOfTitle({ pieces }: Scene, open: number): number | null {
  const close = pieces
    .slice(open + 1, open + LONGEST_TITLE)
    .findIndex(({ lower }) => CLOSING_QUOTES.has(lower));
  const inside = pieces.slice(open + 1, open + 1 + close);
  return close > 0 && inside[0]?.capital === true && inside.every(({ sign }) => !sign)
    ? open + 1 + close
    : null;
}

const LONGEST_TITLE = 7;

/** 'said by phone', 'told by email'. */
function isByPhone(scene: Scene, at: number): boolean {
  return wordAt(scene, at) === 'by' && /^(?:e-?mail|phone|radio|telephone)$/u.test(wordAt(scene, at + 1));
}

/** Pieces of the '(6/11)' of 'on Wednesday (6/11)'; 0 where no such bracket opens. */
function bracketedDay(scene: Scene, at: number): number {
  if (wordAt(scene, at) !== '(' || !DAYS.has(wordAt(scene, at - 1))) return 0;
  const close = scene.pieces.slice(at, at + 6).findIndex(({ lower }) => lower === ')');
  const inside = scene.pieces.slice(at + 1, at + Math.max(close, 1));
  return inside.every(({ lower, date }) => date !== null || /^[\d/.-]+$/u.test(lower)) ? close + 1 : 0;
}

function startsAdjunct(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  if (piece === undefined) return false;
  return (
    piece.date !== null ||
    DAYS.has(piece.lower) ||
    PREPOSITIONS.has(piece.lower) ||
    ADVERBS.has(piece.lower) ||
    /^(?:last|this|early|late)$/u.test(piece.lower) ||
    isSpellEarlier(scene, at)
  );
}

/** 'a day earlier', 'two weeks ago'. */
function isSpellEarlier(scene: Scene, at: number): boolean {
  const earlier = [at + 2, at + 3].find((index) =>
    /^(?:ago|earlier|later|before)$/u.test(wordAt(scene, index)),
  );
  if (earlier === undefined) return false;
  return /^(?:an?|few|\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten)$/u.test(wordAt(scene, at));
}

/** The 'morning' of 'on Monday morning'. */
const isPartOfDay = (scene: Scene, at: number): boolean =>
  (DAYS.has(wordAt(scene, at - 1)) || scene.pieces[at - 1]?.date != null) &&
  /^(?:morning|afternoon|evening|night)$/u.test(wordAt(scene, at));

/** Past 'Monday', 'on 5 May', 'last week', 'by phone'. */
export function afterDates(scene: Scene, from: number): { at: number; date: string | null } {
  let at = isByPhone(scene, from) ? from + 2 : from;
  let date: string | null = null;
  for (; at < from + 5; at++) {
    const piece = scene.pieces[at];
    if (piece === undefined) break;
    const next = scene.pieces[at + 1];
    if (piece.date !== null && !CLITICS.has(next?.lower ?? '')) date ??= piece.date.value.edtf;
    else if (
      /^(?:last|this)$/u.test(piece.lower) &&
      /^(?:week|month|year|night|weekend|morning)$/u.test(next?.lower ?? '')
    )
      at += 1;
    else if (!isOfTime(scene, at)) break;
  }
  return { at: at + bracketedDay(scene, at), date };
}

/** A day, a part of one, an adverb, or the 'on' before a date. */
function isOfTime(scene: Scene, at: number): boolean {
  const lower = wordAt(scene, at);
  if (DAYS.has(lower) || isPartOfDay(scene, at)) return true;
  if (ADVERBS.has(lower) && !OF_CONTENT.has(lower)) return true;
  const next = scene.pieces[at + 1];
  const leads = next !== undefined && (next.date !== null || DAYS.has(next.lower));
  return leads && /^(?:on|last|late|early|this|in)$/u.test(lower);
}

/** They belong to what is said: 'says only half of the rooms are open'. */
const OF_CONTENT = new Set(
  'already always even ever just merely now only soon still unanimously usually'.split(' '),
);

/** 'at least 10 citizens', 'as many as 12 people', 'about two percent', 'between 30 and 40 houses': not where or when it was said. */
export function isAmount(scene: Scene, at: number): boolean {
  const second = wordAt(scene, at + 1);
  if (wordAt(scene, at) === 'at') return /^(?:least|most)$/u.test(second);
  if (wordAt(scene, at) === 'as')
    return /^(?:many|much|few|little)$/u.test(second) && wordAt(scene, at + 2) === 'as';
  return /^(?:about|around|between|over|under|near)$/u.test(wordAt(scene, at)) && isNumber(second);
}

/** '100', 'five', '€'. */
export const isNumber = (word: string): boolean =>
  /^\p{N}|^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|hundreds|thousands|\p{Sc})$/u.test(
    word,
  );
