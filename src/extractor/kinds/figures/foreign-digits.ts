// Digits in an English text that are written as other languages write them: '8,5 %', 'R87 450,50', '12.500.000'.
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
