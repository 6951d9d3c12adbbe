import {
  addingQualifiers,
  lastingVerbs,
  laterQualifiers,
  prepositionQualifiers,
  qualifierSigns,
  qualifiers,
  upVerbs,
} from '../../../lexicon/figure-words.ts';
import type { FigureBound } from '../../../records/mention.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import { type FigureText, wordBefore } from './figure-text.ts';

/** What softens or bounds a figure, in the text's own words. */
export interface Qualifier {
  /** Start of the figure with its qualifier; 'another 1.4%' begins with the number, its qualifier is 'another'. */
  readonly start: number;
  /** Where its words begin; they end where the number does begin. */
  readonly from: number;
  readonly bound: FigureBound;
}

const bounds = new Map<string, FigureBound>(
  (['exact', 'approximate', 'less-than', 'more-than', 'at-least', 'at-most'] as const).flatMap((bound) =>
    qualifiers[bound]
      .split('|')
      .map((words): [string, FigureBound] => [words.trim().replace(/\s+/g, ' '), bound]),
  ),
);

const mostWords = 4;

/** The qualifiers that end right before `start`: 'only about', 'up to', '~'. `lasting` says that the figure is a stretch of time. */
export function readQualifier(context: FigureText, start: number, lasting = false): Qualifier {
  const { text } = context;
  const signed = signAt(text, start);
  if (signed !== null) return signed;
  let from = start;
  let marked = start;
  let bound: FigureBound = 'exact';
  for (let count = 0; count < 3; count += 1) {
    const found = longestBefore(text, from);
    if (found === null || (lasting && isPreposition(text, found)) || isMove(text, found)) break;
    from = found.start;
    if (!addingQualifiers.has(found.words)) marked = from;
    if (bound === 'exact' || (found.bound !== 'exact' && bound === 'approximate')) bound = found.bound;
  }
  return { start: marked, from, bound };
}

function signAt(text: string, start: number): Qualifier | null {
  const at = text.charAt(start - 1) === ' ' ? start - 2 : start - 1;
  const bound = qualifierSigns.get(text.charAt(at));
  return bound === undefined ? null : { start: at, from: at, bound };
}

interface Found {
  readonly start: number;
  readonly words: string;
  readonly bound: FigureBound;
}

function longestBefore(text: string, at: number): Found | null {
  let from = at;
  let best: Found | null = null;
  for (let count = 0; count < mostWords; count += 1) {
    const word = wordBefore(text, from);
    if (word === null || (count === 0 && word.end === from && from === at && !/\s/.test(text.charAt(at - 1))))
      break;
    from = word.start;
    const words = text.slice(from, at).trim().toLowerCase().replace(/\s+/g, ' ');
    const bound = bounds.get(words);
    if (bound !== undefined) best = { start: from, words, bound };
  }
  return best;
}

//   на 3,5% до 1,2 млрд      замедлилась до 9,3%      зросли в травні до 54 млрд
const movedTo =
  /(?:^|[^\p{L}])(?:(?:на|со?) \d[^.]{0,24}|(?:вырос|возрос|увелич|сниз|сократ|упал|подн|повыс|пониз|замедл|ускор|усил|посил|опуст|опуска|сниж|повыш|подним|достиг|дош|дорос|подорож|подешев|зріс|зрос|збільш|зниз|скоро[тч]|впал|підн|підвищ|сповільн|пришвидш|прискор|опуст|опуска|знижу|підніма|дося|засуд)\p{L}{0,12}(?: [^.;:\d]{1,28})?,? )$/iu;

/** 'ticked up to 4.6%', 'went up to 12': the 'up' belongs to the verb, and the figure is no limit. */
function isMove(text: string, found: Found): boolean {
  if (found.words === 'до') return movedTo.test(signsBefore(text, found.start, 60));
  return found.words === 'up to' && upVerbs.has(wordBefore(text, found.start)?.word.toLowerCase() ?? '');
}

/** 'over two years' is mostly a stretch of time, 'took over four hours' is more than four. */
function isPreposition(text: string, found: Found): boolean {
  if (!prepositionQualifiers.has(found.words)) return false;
  const before = wordBefore(text, found.start)?.word.toLowerCase() ?? '';
  return !lastingVerbs.has(before);
}

const later =
  /(?:\+|-(?:plus|odd)(?![\p{L}\p{N}])| plus(?= (?:\p{Ll}{2,14} )?(?:people|\p{Ll}{3,14}s)(?!\p{L}))|[ \u00a0]?(?:(?:or|and) (?:older|over|above|up|younger|under)|or (?:more|so|less|fewer|higher)|at (?:least|most)|이상|이하|여)(?![\p{L}\p{N}]))/uy;

/** '500+', '400-plus', '20 or more': a bound after the number. Null where none stands. */
export function readLaterQualifier(
  text: string,
  end: number,
): { end: number; words: string; bound: FigureBound } | null {
  later.lastIndex = end;
  const found = later.exec(text)?.[0];
  if (found === undefined) return null;
  const words = found.trim();
  return {
    end: later.lastIndex,
    words,
    bound: laterQualifiers.get(words) ?? 'approximate',
  };
}
