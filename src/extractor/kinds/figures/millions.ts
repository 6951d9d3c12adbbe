import { harmWords, notPluralThoughS, nounPhraseEnds } from '../../../lexicon/figure-words.ts';
import {
  afterMetres,
  afterMetresMostly,
  lengthBeginnings,
  lengthWords,
  millionBeginnings,
  millionWords,
} from '../../../lexicon/near-figures.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import type { Amount } from './amount.ts';
import { type FigureText, onceForArticle, wordAfter } from './figure-text.ts';

// The m behind a number: metres of '100m sprint', millions of 'profit was up from 359m to 471m'.

export type MeaningOfM = 'metre' | 'million' | 'unknown';

/**
 * What the m of '359m' or '359 m' is, null where no m stands there. What follows tells first, then what the sentence speaks of; where
 * both fail, an m against its number is the metre, unless the article writes its millions so ('£5m', '2bn').
 */
export function meaningOfM(context: FigureText, amount: Amount): MeaningOfM | null {
  const { text } = context;
  if (amount.loose === null || text.charAt(amount.loose.end - 1) !== 'm') return null;
  const { end } = amount.loose;
  if (!context.english) return isCounted(text, end) ? 'million' : 'metre';
  if (strictly.test(text.slice(end, end + 24))) return 'metre';
  if (isCounted(text, end)) return 'million';
  const near = `${sentenceBefore(text, amount.start)}#${sentenceAfter(text, end)}`;
  const [long, many] = [lengths.test(near), millions.test(near)];
  if (long && many) return 'unknown';
  if (many) return describes(text, amount.start, end) ? 'unknown' : 'million';
  if (long) return 'metre';
  if (mostly.test(text.slice(end, end + 16))) return 'metre';
  const likely = end - amount.end === 1 && (describes(text, amount.start, end) || writesLengths(context));
  return likely && !writesMillions(context) ? 'metre' : 'unknown';
}

const strictly = new RegExp(`^(?:-\\p{L}| ?[x×] ?\\d| (?:${afterMetres})(?![\\p{L}\\p{N}]))`, 'u');
const mostly = new RegExp(`^ (?:${afterMetresMostly})(?![\\p{L}\\p{N}])`, 'u');
const lengths = new RegExp(`(?<!\\p{L})(?:${lengthBeginnings}|(?:${lengthWords})(?!\\p{L}))`, 'iu');
const millions = new RegExp(`(?<!\\p{L})(?:${millionBeginnings}|(?:${millionWords})(?!\\p{L}))`, 'iu');

/** 'a 30m tower' in a sentence on a budget: the number tells of the noun behind it, unless that is one of money, as in 'a 30m loan'. */
function describes(text: string, start: number, end: number): boolean {
  const next = wordAfter(text, end)?.word ?? '';
  return (
    /(?:^|[^\p{L}])(?:an?|the|its|their|his|her) (?:\p{Ll}{2,14} )?$/u.test(signsBefore(text, start, 22)) &&
    /^\p{Ll}/u.test(next) &&
    !isNoNoun(next) &&
    !millions.test(next)
  );
}

/** '5m people', '1m displaced', '2m barrels'; not '100m is', '110m hurdles'. */
function isCounted(text: string, end: number): boolean {
  const next = wordAfter(text, end)?.word ?? '';
  if (/^(?:people|euros?|dollars?|pounds?|tonnes|more)$/u.test(next) || harmWords.has(next)) return true;
  return /^[\p{Ll}-]{3,}s$/u.test(next) && !/^(?:wins|this)$/u.test(next) && !isNoNoun(next);
}

const isNoNoun = (word: string): boolean => notPluralThoughS.has(word) || nounPhraseEnds.has(word);

/** What stands in the sentence before `at`, at most a hundred characters. */
function sentenceBefore(text: string, at: number): string {
  const before = signsBefore(text, at, 100);
  const cut = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('? '));
  return before.slice(cut + 1);
}

/** What stands in the sentence behind `at`, at most sixty characters. */
function sentenceAfter(text: string, at: number): string {
  const after = text.slice(at, at + 60);
  const cut = /\n|[.?!] /u.exec(after)?.index;
  return cut === undefined ? after : after.slice(0, cut);
}

/** Whether the article speaks of metres or kilometres elsewhere. */
const writesLengths = onceForArticle<void, boolean>(({ text }) =>
  /(?<!\p{L})(?:kilo)?met(?:re|er)s?(?!\p{L})|\d ?k?m (?:away|deep|high|long|tall|wide|race|sprint)(?!\p{L})/iu.test(
    text,
  ),
);

/** Whether the article writes '£5m', '40m euros' or '2bn' for its millions. */
const writesMillions = onceForArticle<void, boolean>(({ text }) =>
  /[$£€¥₹] ?\d[\d.,]{0,12}m(?!\p{L})|\d(?:bn|mn)(?!\p{L})/u.test(text),
);
