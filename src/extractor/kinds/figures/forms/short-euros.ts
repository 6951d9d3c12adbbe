// Euros told in letters with their thousands or millions before them: '41,5 ME', '3,2 Md€', '12 MEUR'.
import { type Amount, scaled } from '../amount.ts';
import type { FigureText } from '../figure-text.ts';
import type { Reading } from '../form.ts';

//   325,90 ME      3,2 Md€      12 MEUR      45 kE
const letters = /[ \u00a0\u202f]?(?<scale>k|K|M|Mds?|Mrds?)(?<coin>€|EUR|E)(?![\p{L}\p{N}])/uy;
const scales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['Md', 1e9],
  ['Mds', 1e9],
  ['Mrd', 1e9],
  ['Mrds', 1e9],
]);

/** The euros of an amount with such letters behind it; an E alone means them in French. Null for any other amount. */
export function readShortEuros({ text, language }: FigureText, amount: Amount): Reading | null {
  if (amount.written !== 'digits' || amount.scale !== 1) return null;
  letters.lastIndex = amount.end;
  const { scale = '', coin } = letters.exec(text)?.groups ?? {};
  const factor = scales.get(scale);
  if (factor === undefined || (coin === 'E' && language !== 'fr')) return null;
  const { lastIndex: end } = letters;
  const because =
    coin === 'E' ? `“${scale}E” read as EUR: French notices of results write their euros so` : null;
  return {
    start: amount.start,
    end,
    amount: scaled(amount, factor, end),
    unit: 'EUR',
    unitKind: 'money',
    factor: 1,
    because,
    confidence: coin === 'E' ? 0.93 : 0.97,
  };
}
