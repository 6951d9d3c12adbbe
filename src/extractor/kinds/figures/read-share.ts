import { fractionWords } from '../../../lexicon/number-words.ts';
import { type NumberRead, readNumber, readNumberWords, readScales } from '../../../text/numbers.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import { type Amount, scaled, shareOf } from './amount.ts';
import { type FigureText, isLetterAt, wordBefore } from './figure-text.ts';

/** 'two-thirds', 'a third of', 'half of', 'one in five', 'half an hour': shares, and halves of a unit. */
export function readShare(context: FigureText, at: number): Amount | null {
  if (!context.english) return null;
  const first = readNumberWords(context.text, at, context.words);
  if (first !== null) return readCountedShare(context, at, first);
  return readHalf(context, at) ?? readArticleShare(context, at);
}

const denominator = /[ -‐‑](?<word>\p{L}{4,11})(?![\p{L}\p{N}])/uy;
const inEvery = / (?:in|out of|of)(?: every)? (?:\d{1,3}(?:,\d{3})?(?!\d|[,.]\d)|\p{L}{3,8})/uy;

function readCountedShare(context: FigureText, at: number, first: NumberRead): Amount | null {
  const { text } = context;
  if (first.value < 1 || first.value > 99 || first.scale !== 1) return null;
  denominator.lastIndex = first.end;
  const word = denominator.exec(text)?.groups?.['word']?.toLowerCase() ?? '';
  const parts = fractionWords.get(word);
  const plural = word.endsWith('s') || word === 'halves';
  if (
    parts !== undefined &&
    plural === first.value > 1 &&
    !isQuarterOfYear(text, word, denominator.lastIndex)
  )
    return ofScale(context, shareOf({ at, end: denominator.lastIndex, value: first.value / parts }));
  const noun = first.value === 1 ? endOfNoun(text, first.end) : null;
  return noun === null
    ? readOneIn(context, { at, end: first.end, value: first.value })
    : readOneIn(context, { at, end: noun, value: 1 });
}

//   One farmer in three has no insurance
//      ^noun
const oneOfThem =
  / (?<noun>\p{Ll}{3,14})(?= in (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)(?:[.;,)](?!\d)|$| (?:was|were|is|are|has|had|have|does|did|do|can|cannot|could|will|would|lives|says|said|dies|died)(?!\p{L})))/uy;

/** Behind the noun between 'one' and 'in three'; null where none stands, or another noun follows: 'one house in six villages'. */
function endOfNoun(text: string, end: number): number | null {
  oneOfThem.lastIndex = end;
  return oneOfThem.test(text) ? oneOfThem.lastIndex : null;
}

/** 'for three straight quarters' and 'three quarters in a row' are times, not shares. */
function isQuarterOfYear(text: string, word: string, end: number): boolean {
  return word === 'quarters' && !text.startsWith(' of', end) && text.charAt(end - 9) !== '-';
}

/** 'one in five', '9 out of 10'. `found` is the first number. */
export function readOneIn(
  context: FigureText,
  found: { at: number; end: number; value: number },
): Amount | null {
  const { text, words } = context;
  if (!Number.isInteger(found.value)) return null;
  inEvery.lastIndex = found.end;
  const match = inEvery.exec(text);
  if (match === null || (found.value > 99 && !match[0].startsWith(' out'))) return null;
  const begin = match.index + match[0].lastIndexOf(' ') + 1;
  const every = match[0].includes('every');
  const second = readNumber(text, begin, words);
  if (/^ of /.test(match[0]) && !every && !isOfTen(text, found.value, second)) return null;
  if (second === null || second.value <= found.value || second.value > 1e6) return null;
  if (second.value > 100 && second.value % 100 !== 0) return null; // '47 out of 1,960 cases' are two counts
  const outOf = every || match[0].startsWith(' out');
  if (!outOf && (found.value > 9 || !(second.value <= 20 || second.value % 10 === 0))) return null;
  const next = text.slice(second.end, second.end + 12);
  if (
    /^[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)/.test(next) ||
    /^\d|^[.:]\d/.test(next)
  )
    return null;
  return shareOf({ at: found.at, end: second.end, value: found.value / second.value });
}

/** 'nine of 10 lorries', '60 of 100 firms': most of a round number of what is not known to the reader; 'nine of the 14 rafts' and 'one of 10 finalists' count. */
function isOfTen(text: string, first: number, second: NumberRead | null): boolean {
  if (second === null || (second.value !== 10 && second.value !== 100) || first * 2 <= second.value)
    return false;
  return / \p{Ll}/u.test(text.slice(second.end, second.end + 2)) && /\d/.test(text.charAt(second.end - 1));
}

const halfUnit =
  /half(?: an?(?= )|(?=-(?:hour|mile|litre|liter|century|day|year|million|billion|point|percent|percentage)))/iy;
const halfShare = /half(?= of | the | their | its | his | her | those | these | our | all | as )/iy;
const notAHalf = new Set([
  'first',
  'second',
  'other',
  'latter',
  'each',
  'a',
  'top',
  'bottom',
  'this',
  'that',
  'one',
  'upper',
  'lower',
  'late',
  'early',
  'better',
]);

function readHalf(context: FigureText, at: number): Amount | null {
  const { text } = context;
  const before = wordBefore(text, at)?.word.toLowerCase() ?? '';
  halfUnit.lastIndex = at;
  if (halfUnit.test(text)) {
    const { end, scale } = readScales(text, halfUnit.lastIndex, context.words);
    return { ...shareOf({ at, end, value: 0.5 * scale }), written: 'words', scale };
  }
  halfShare.lastIndex = at;
  if (halfShare.test(text)) return notAHalf.has(before) ? null : shareOf({ at, end: at + 4, value: 0.5 });
  const alone = /half(?![\p{L}\p{N}-])/iuy;
  alone.lastIndex = at;
  if (before === 'by' && alone.test(text))
    return endsChange.test(text.slice(at + 4, at + 24)) ? shareOf({ at, end: at + 4, value: 0.5 }) : null;
  alone.lastIndex = at;
  const softened =
    /^(?:about|almost|nearly|roughly|around|than|over|under|only|just|approximately|least)$/.test(before);
  return alone.test(text) && softened ? shareOf({ at, end: at + 4, value: 0.5 }) : null;
}

const articleShare =
  /(?<word>third|quarter|fifth|sixth|tenth)(?= of (?!\d)|[ -](?:percentage[ -])?points?(?!\p{L}))/iuy;

const behindChange =
  '[.,;)](?!\\d)|$| (?:after|and|as|because|between|but|compared|during|from|in|last|on|over|since|this|to|when|while|within|year-on-year)(?!\\p{L})';
const changed = new RegExp(`(?<word>third|quarter|fifth|sixth|tenth)(?=${behindChange})`, 'iuy');
/** 'fell by half, to 310'; not 'by half past nine'. */
const endsChange = new RegExp(`^(?:${behindChange})`, 'u');

const soft =
  /(?<!\p{L})(?:about|almost|around|nearly|roughly|just|only|just over|just under|more than|less than) $/u;

/** 'had given about a fifth as of Tuesday': softened, and nothing stands behind it. */
function softened(text: string, article: number, at: number): RegExpExecArray | null {
  if (!soft.test(signsBefore(text, article, 12))) return null;
  changed.lastIndex = at;
  return changed.exec(text);
}

/** 'fell by a third', 'up by almost a quarter on last year'. */
function changedBy(text: string, article: number, at: number): RegExpExecArray | null {
  if (
    !/ by (?:about |almost |around |at least |more than |nearly |over )?$/u.test(
      signsBefore(text, article, 14),
    )
  )
    return null;
  changed.lastIndex = at;
  return changed.exec(text);
}

/** 'a third of': the ordinal alone ('the third of May') is none. */
function readArticleShare(context: FigureText, at: number): Amount | null {
  articleShare.lastIndex = at;
  const article = wordBefore(context.text, at);
  const word = (
    articleShare.exec(context.text) ??
    changedBy(context.text, article?.start ?? 0, at) ??
    softened(context.text, article?.start ?? 0, at)
  )?.groups?.['word']?.toLowerCase();
  if (word === undefined || article?.word.toLowerCase() !== 'a') return null;
  if (word === 'quarter' && context.text.endsWith(' during ', article.start)) return null; // 'during a quarter of low demand'
  const value = 1 / (fractionWords.get(word) ?? 1);
  return ofScale(context, shareOf({ at: article.start, end: at + word.length, value }));
}

const ofA = / of a (?=\p{L})/uy;

/** 'three-quarters of a million' is 750,000. */
function ofScale({ text, words }: FigureText, share: Amount): Amount {
  ofA.lastIndex = share.end;
  if (!ofA.test(text)) return share;
  const { end, scale } = readScales(text, ofA.lastIndex, words);
  return scale < 1000 ? share : { ...scaled(share, scale, end), written: 'words' };
}

const article = /an? (?=\p{L})/iuy;

/** 'more than an hour', 'nearly a decade': an article before a unit counts as one; the caller asks for a qualifier. */
export function readArticle(context: FigureText, at: number): Amount | null {
  article.lastIndex = at;
  if (!context.english || !article.test(context.text) || isLetterAt(context.text, at - 1)) return null;
  return { ...shareOf({ at, end: article.lastIndex - 1, value: 1 }), written: 'article' };
}
