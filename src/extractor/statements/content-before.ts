// What stands in front of ', X said': something that X can have said, or only when and where it was.
import { FINITE_PASTS } from '../../lexicon/past-verbs.ts';
import { quotationParted } from './quotations.ts';
import type { Scene } from './scene.ts';
import { isAmount } from './speech-adjuncts.ts';
import { isClauseAhead } from './speech-content.ts';
import { ADVERBS, AUXILIARIES, CLOSING_QUOTES, PREPOSITIONS, RELATIVES } from './words.ts';

/** Something is said before ', X said.': a quotation, or at least a clause of some words. */
export function hasContentBefore(scene: Scene, from: number, verb = from): boolean {
  const before = scene.pieces[from - 1]?.lower ?? '';
  if (isBehindQuotation(scene, from) || quotationParted(scene, from) !== null) return true;
  const first = scene.pieces[0]?.lower ?? '';
  if (first === 'as' && isAmount(scene, 0)) return before === ','; // 'As many as 42 members stayed away, an official said.'
  if (first.endsWith('ing') && first !== 'during' && !isGerund(scene, from)) return false;
  if (before !== ',' || from <= 2 || tellsWhere(scene, from)) return false;
  return (
    !/^(?:as|when|if|asked|after|before)$/u.test(first) ||
    (first === 'as' && scene.pieces[1]?.lower === 'of') ||
    hasMainClause(scene, from) ||
    isConditionBefore(scene, verb)
  );
}

const venues =
  /^(?:briefing|conference|email|e-mail|filing|interview|letter|memo|message|note|post|release|speech|statement|tweet|video)$/u;

/** 'In a statement after its meeting today, the bank said at …': where it was said, in a phrase that has no verb. */
function tellsWhere({ pieces }: Scene, from: number): boolean {
  const opening = pieces.slice(0, from - 1).map(({ lower }) => lower);
  return (
    /^(?:at|during|in|on|via)$/u.test(opening[0] ?? '') &&
    opening.slice(1, OPENING_NOUN).some((word) => venues.test(word)) &&
    !opening.some((word) => AUXILIARIES.has(word) || FINITE_PASTS.has(word))
  );
}

/** Pieces within which the noun of such a phrase stands: 'In a later video message'. */
const OPENING_NOUN = 5;

/** Words of a clause, at least. */
const CLAUSE = 4;

/** 'After the rain stopped, the river rose by a metre, officials said': a clause stands between what opens the sentence and the speaker. */
function hasMainClause({ pieces }: Scene, from: number): boolean {
  const comma = pieces.findLastIndex(({ lower }, at) => at < from - 1 && lower === ',');
  const clause = comma < 0 ? [] : pieces.slice(comma + 1, from - 1);
  return (
    clause.length >= CLAUSE && clause.some(({ lower }) => AUXILIARIES.has(lower) || FINITE_PASTS.has(lower))
  );
}

/** 'If bees remember it, she argues, meadows may cost more': what stands before is the condition of what goes on behind the verb. */
export function isConditionBefore({ pieces }: Scene, verb: number): boolean {
  return pieces[0]?.lower === 'if' && pieces[verb + 1]?.lower === ',' && pieces.length - verb > SHORTEST_MAIN;
}

/** Pieces of a main clause behind ', she argues,', at least. */
const SHORTEST_MAIN = 5;

/** 'Repairing the line will cost 60 million,' is said; 'Speaking in Lima,' tells where. */
function isGerund(scene: Scene, from: number): boolean {
  const words = scene.pieces.slice(0, from).map(({ lower }) => lower);
  return words.some((word) => AUXILIARIES.has(word)) && !words.some((word) => RELATIVES.has(word));
}

/** Longest opening that tells when or where: 'Late on Tuesday night, police said, …'. */
const LONGEST_OPENING = 6;

/** Where the content begins behind the verb of a speaker whose sentence opens with what was not said, but tells when or where; null where it does not. */
export const contentBehind = (scene: Scene, from: number, verb: number): number | null =>
  contentBehindAside(scene, from, verb) ?? contentBehindPlace(scene, from, verb);

/** 'Overall, Berlant said, evacuees number …', 'In Gaza, officials said, 30 died': the piece after the second comma, where all before the speaker only tells when or where; null otherwise. */
function contentBehindAside({ pieces }: Scene, from: number, verb: number): number | null {
  const opening = pieces.slice(0, from - 1);
  const [first] = opening;
  const isAside =
    pieces[from - 1]?.lower === ',' && pieces[verb + 1]?.lower === ',' && pieces[verb + 2] !== undefined;
  if (first === undefined || !isAside || opening.length > LONGEST_OPENING) return null;
  const opens =
    PREPOSITIONS.has(first.lower) ||
    ADVERBS.has(first.lower) ||
    first.date !== null ||
    OPENERS.test(first.lower);
  return opens && opening.every(({ lower, sign }) => !sign && !AUXILIARIES.has(lower)) ? verb + 2 : null;
}

const OPENERS = /^(?:altogether|days|hours|late|minutes|months|overall|weeks|years)$|ly$/u;

/** Longest phrase behind the verb: 'said at the current level of the rate, its stance remains'. */
const LONGEST_PHRASE = 8;

/** 'In a statement after its meeting, the bank said at this level, its stance remains …': the piece behind the verb, where the opening only tells where it was said; null otherwise. */
function contentBehindPlace(scene: Scene, from: number, verb: number): number | null {
  const { pieces } = scene;
  if (pieces[from - 1]?.lower !== ',' || !tellsWhere(scene, from)) return null;
  if (!PREPOSITIONS.has(pieces[verb + 1]?.lower ?? '')) return null;
  const comma = pieces.findIndex(({ sign }, at) => at > verb && sign);
  const isPhrase = comma > 0 && comma - verb <= LONGEST_PHRASE && pieces[comma]?.lower === ',';
  return isPhrase && isClauseAhead(scene, comma + 1) ? verb + 1 : null;
}

/** A quotation closes right before piece `from`, or before a few words that belong to the speaker: '“We won,” team doctor Ann Lee said'. */
function isBehindQuotation(scene: Scene, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const piece = scene.pieces[at];
    if (piece === undefined) return false;
    if (CLOSING_QUOTES.has(piece.lower)) return true;
    if (piece.sign && !(piece.lower === ',' && at === from - 1)) return false;
  }
  return false;
}
