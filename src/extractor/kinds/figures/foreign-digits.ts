// Digits in an English text that are written as other languages write them: '8,5 %', 'R87 450,50', '12.500.000'; and carelessly: 'K10, 800'.
import { type FigureText, onceForArticle } from './figure-text.ts';

//   8,5 % · R25,42          R87 450,50                                     Gs. 12.500.000
const foreign =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4},\d{1,2}(?![\d,]|\.\d)|\d{1,4},\d{1,2}(?![\d,]|\.\d)|\d{1,3}(?:\.\d{3}){2,4}(?!\d|[.,]\d)/y;
//   14,017 million tons, beside '5,21 t/ha' and '2,05%'
const threeDecimals = /\d{1,3},\d{3}(?= (?:b|m|tr)illion(?!\p{L}))/uy;
const decimalComma = /(?<![\d.,])\d{1,3},\d{1,2}(?: ?%| ?t\/ha| per ?cent| (?:b|m|tr)illion)/gu;
const groupingComma = /\d,\d{3}(?:,\d{3}|\.\d)/u;

/** The digits so written that begin at `at`, null where none do. */
export function foreignDigits(context: FigureText, at: number): string | null {
  for (const pattern of hasDecimalCommas(context) ? [foreign, threeDecimals] : [foreign]) {
    pattern.lastIndex = at;
    const digits = pattern.exec(context.text)?.[0];
    if (digits !== undefined) return digits;
  }
  return null;
}

/** True for an article that writes '5,21' for 5.21, at least twice, and groups no thousands by commas. */
const hasDecimalCommas = onceForArticle<void, boolean>(
  ({ text }) => (text.match(decimalComma)?.length ?? 0) > 1 && !groupingComma.test(text),
);

//   fined K10, 800 or a month      a levy of N25, 000 each      not: paid K10, 300 of them
const loose =
  /\d{1,3}(?:, \d{3})+(?=[.;)]|,? (?:and|as|at|bail|by|each|fine|for|from|in|on|only|or|per|to|was|which|while|with)(?!\p{L})|$)/uy;
const signed = /(?:[$£€₦₵]|(?<![\p{L}\d])(?:GH[¢₵S]?|K|Ksh|MK|N|P|R|Rs\.?|Sh|UGX))$/u;

/** The groups of an amount with a blank behind the comma, right behind the sign of its money; null for any other. */
export function looseGroups({ text }: FigureText, at: number): { end: number; value: number } | null {
  if (!signed.test(text.slice(Math.max(0, at - 4), at))) return null;
  loose.lastIndex = at;
  const digits = loose.exec(text)?.[0];
  return digits === undefined
    ? null
    : { end: at + digits.length, value: Number(digits.replaceAll(', ', '')) };
}
