import { fractionSigns, fractionWords, type NumberWords } from '../../../lexicon/number-words.ts';

const patterns = new Map<NumberWords, RegExp>();

/**
 * The quick look before anything heavier: matches a digit, a fraction sign, or the first letter of a word that can begin an amount.
 * Global: the caller moves `lastIndex`.
 */
export function amountStarts(words: NumberWords, english: boolean): RegExp {
  const known = patterns.get(words);
  if (known !== undefined) return new RegExp(known);
  const starts = [...words.cardinals.keys(), ...words.scales.keys(), ...words.vague.keys()].filter(
    (word) => word.length > 2,
  );
  if (english)
    starts.push(
      'tens',
      'half',
      ...[...fractionWords.keys()].filter((word) => /^(?:third|quarter|fifth|sixth|tenth)$/.test(word)),
    );
  const longestFirst = [...new Set(starts)].sort((a, b) => b.length - a.length).join('|');
  const softened = english
    ? `|(?<=\\b(?:an|than|over|under|about|around|nearly|almost|roughly|approximately|least) )an?(?= (?:${articleUnits}))|(?<![\\p{L}\\p{N}])an?(?= (?:${halvedUnits}) and a half(?!\\p{L}))`
    : '';
  const inWords =
    longestFirst === ''
      ? ''
      : `|(?<![\\p{L}\\p{N}])(?:${longestFirst})(?![\\p{L}\\p{N}])${english ? folds : ''}`;
  const made = new RegExp(`\\d|[${[...fractionSigns.keys()].join('')}]${inWords}${softened}`, 'giu');
  patterns.set(words, made);
  return new RegExp(made);
}

const folds = `|(?<![\\p{L}\\p{N}])(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand)(?=fold(?!\\p{L}))`;
const halvedUnits =
  'minute|hour|day|week|month|year|decade|century|kilomet(?:re|er)|met(?:re|er)|mile|tonne|ton';
const articleUnits =
  'second|minute|hour|day|week|fortnight|month|year|decade|century|kilomet|met(?:er|re)|mile|tonne|ton|acre|hectare|percent|percentage|dollar|euro';
