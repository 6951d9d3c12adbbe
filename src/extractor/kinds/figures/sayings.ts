// Numbers in turns of phrase: 'my two cents', 'on cloud nine', 'fifty-fifty'.
import { numberSayings } from '../../../lexicon/number-sayings.ts';
import type { Amount } from './amount.ts';
import { type FigureText, isLetterAt } from './figure-text.ts';

interface Saying {
  readonly before: string;
  readonly after: string;
}

/** Sayings by their number's words. */
const sayings: ReadonlyMap<string, readonly Saying[]> = byNumber();

function byNumber(): ReadonlyMap<string, readonly Saying[]> {
  const found = new Map<string, Saying[]>();
  for (const saying of numberSayings) {
    const [before = '', rest = ''] = saying.split('[');
    const [number = '', after = ''] = rest.split(']');
    found.set(number, [...(found.get(number) ?? []), { before, after }]);
  }
  return found;
}

/** True for a number in words that belongs to a turn of phrase. Looks at a bounded stretch of text around it. */
export function isSaying({ text, english }: FigureText, { start, end, written }: Amount): boolean {
  if (!english || written === 'digits') return false;
  const known = sayings.get(text.slice(start, Math.min(end, start + 12)).toLowerCase());
  return known?.some((saying) => stands(text, saying, { start, end })) ?? false;
}

function stands(
  text: string,
  { before, after }: Saying,
  { start, end }: { start: number; end: number },
): boolean {
  const from = start - before.length;
  const to = end + after.length;
  return (
    plain(text.slice(Math.max(0, from), start)) === before &&
    plain(text.slice(end, to)) === after &&
    !isLetterAt(text, to) &&
    (before === '' || !isLetterAt(text, from - 1))
  );
}

const plain = (words: string): string => words.toLowerCase().replaceAll('’', "'");
