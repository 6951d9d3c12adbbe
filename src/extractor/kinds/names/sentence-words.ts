// A sentence as the rules for unnamed speakers see it: its words, those with hyphens in one piece.
import { tokenKinds, tokenRoom, tokensInto } from '../../../text/tokens.ts';
import { smallWord } from '../../tagger/known-words.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly capital: boolean;
  readonly sign: boolean;
}

const room = tokenRoom();

/** The words and signs of a span, in order; linear in its length. */
export function wordsOf(text: string, span: { start: number; end: number }): readonly Word[] {
  const tokens = tokensInto(room, text, { from: span.start, to: span.end });
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const start = tokens.start[at] ?? 0;
    const end = tokens.end[at] ?? start;
    const kind = tokens.kind[at] ?? tokenKinds.other;
    const last = words.at(-1);
    const glued =
      last !== undefined && last.end === start && (endsInHyphen(last) || isHyphen(text, start, end));
    if (glued && !(last.sign && last.lower !== '-')) {
      words.pop();
      words.push({ ...last, end, lower: text.slice(last.start, end).toLowerCase(), sign: false });
      continue;
    }
    const capital = kind === tokenKinds.capital || kind === tokenKinds.upper;
    const sign = kind === tokenKinds.other;
    words.push({ start, end, lower: smallWord(text, start, end, kind), capital, sign });
  }
  return words;
}

const endsInHyphen = ({ lower }: Word): boolean => lower.endsWith('-');
const isHyphen = (text: string, start: number, end: number): boolean =>
  end === start + 1 && text.charAt(start) === '-';

/** True for the first word of a sentence, or of a quotation in it: its capital says nothing. */
export function isOpening(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).every((word) => word.sign);
}

/** They lead what follows a noun and belongs to it: 'police in Karachi', 'a spokesman for the ministry'. */
export const isLink = (word: string): boolean => LINKS.has(word);
const LINKS = new Set('about at for from in inside near of on to with within'.split(' '));

/** Days of the week, yesterday and today. */
export const isDay = (word: string): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun|yester)day$|^today$/u.test(word);
