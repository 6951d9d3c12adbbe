import {
  fractionSigns,
  fractionWords,
  type NumberWords,
  softeners,
  unitsWithArticle,
} from '../../../lexicon/number-words.ts';
import { ratiosElsewhere } from '../../../lexicon/shares-elsewhere.ts';
import type { FigureText } from './figure-text.ts';
import { phrasesOf } from './read-phrase.ts';

const patterns = new Map<NumberWords, RegExp>();

/**
 * The quick look before anything heavier: matches a digit, a fraction sign, or the first letter of a word that can begin an amount.
 * Global: the caller moves `lastIndex`.
 */
export function amountStarts({ words, english, language }: FigureText): RegExp {
  const known = patterns.get(words);
  if (known !== undefined) return new RegExp(known);
  const starts = [...words.cardinals.keys(), ...words.scales.keys(), ...words.vague.keys()].filter(
    (word) => word.length > 2,
  );
  starts.push(...phrasesOf(language).keys());
  if (english)
    starts.push(
      'tens',
      'half',
      ...[...fractionWords.keys()].filter((word) => /^(?:third|quarter|fifth|sixth|tenth)$/.test(word)),
    );
  const longestFirst = [...new Set(starts)]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll("'", "['’]");
  const ends = english ? '(?:(?![\\p{L}\\p{N}])|(?=fold(?!\\p{L})))' : '(?![\\p{L}\\p{N}])';
  const inWords = [
    ...(longestFirst === '' ? [] : [`(?:${longestFirst})${ends}`]),
    ...(english ? [article] : language === 'ru' || language === 'uk' ? [] : [oneOfSo]),
  ];
  const signs = `\\d|[${[...fractionSigns.keys()].join('')}]`;
  // one look behind for all words: the engine then passes letters within words without trying any
  const made = new RegExp(
    inWords.length === 0 ? signs : `${signs}|(?<![\\p{L}\\p{N}])(?:${inWords.join('|')})`,
    'giu',
  );
  patterns.set(words, made);
  return new RegExp(made);
}

/** 'un emploi sur cinq', 'una de cada tres'. */
const oneOfSo = `(?:une?|un[oa]|uma?|ein[er]?|een)(?= (?:\\p{Ll}{3,16} )?(?:${ratiosElsewhere}) [\\p{Ll}\\d])`;

/** 'more than an hour', 'a year and a half'. */
const article = `an?(?= (?:(?:${unitsWithArticle}) and a half(?!\\p{L})|(?<=\\b(?:${softeners}) an? )(?:${unitsWithArticle})))`;
