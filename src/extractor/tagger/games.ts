import { GAME_WORDS, RESULT_WORDS, WORDS_AROUND_GAMES } from '../../lexicon/team-words.ts';
import { tokenKinds, tokenLength } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { hashesOf } from './hashing.ts';
import { wordMarks } from './word-marks.ts';

// Where an article tells of games.

const gameMarks = wordMarks(
  { words: hashesOf(GAME_WORDS), by: 'lower' },
  { words: hashesOf(WORDS_AROUND_GAMES), by: 'lower' },
  { words: hashesOf(RESULT_WORDS), by: 'lower' },
);
const dashes = hashesOf(['-', '–']);
/** A score stands at most so many tokens from the word for a result: 'beat Zaragoza Deportivo 2-1'. */
const reachOfScore = 6;
const longestScore = 2; // digits
/** A report on a game has at least so many of its words; so has a paragraph on one among others. */
const fewestOfArticle = 5;
const reach = 24; // tokens to each side

export interface Games {
  /** True where a game is told of around a token. */
  readonly isAt: (token: number) => boolean;
}

/** Where the article tells of games: everywhere, or around their words; null where it never does. */
export function gamesOf({ reading }: Prepared): Games | null {
  const markAt = gameMarks(reading);
  const at: number[] = [];
  let around = 0;
  for (let token = 0; token < reading.tokens.length; token += 1) {
    const marks = markAt(token);
    if ((marks & 1) !== 0 || ((marks & 4) !== 0 && hasScore(token, reading))) at.push(token);
    else if ((marks & 2) !== 0) around += 1;
  }
  if (at.length === 0) return null;
  if (at.length + around >= fewestOfArticle) return { isAt: () => true };
  return { isAt: (token) => at.some((one) => Math.abs(one - token) <= reach) };
}

/** Two short numbers with a dash between them near a token: 'won 2-1'. */
function hasScore(token: number, { lower, sentence, tokens }: Prepared['reading']): boolean {
  const isNumber = (at: number): boolean =>
    tokens.kind[at] === tokenKinds.number && tokenLength(tokens, at) <= longestScore;
  for (let dash = token - reachOfScore; dash <= token + reachOfScore; dash += 1) {
    if (!dashes.has(lower[dash] ?? 0) || sentence[dash] !== sentence[token]) continue;
    if (isNumber(dash - 1) && isNumber(dash + 1)) return true;
  }
  return false;
}
