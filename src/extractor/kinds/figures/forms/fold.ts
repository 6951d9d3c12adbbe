import { changeNouns, changeVerbs } from '../../../../lexicon/figure-words.ts';
import type { Amount } from '../amount.ts';
import { type FigureText, wordAfter, wordBefore } from '../figure-text.ts';
import type { Form, Reading } from '../form.ts';

/** 'rose fivefold', 'a 10-fold increase': unit 'fold', kind 'ratio'. 'The aim is twofold' is none. */
export const fold: Form = { name: 'fold', read: readFold };

const end = /[-‑]?fold(?![\p{L}\p{N}-])/uy;

function readFold(context: FigureText, amount: Amount): Reading | null {
  end.lastIndex = amount.end;
  if (
    amount.number === null ||
    !end.test(context.text) ||
    !tellsOfChange(context.text, amount, end.lastIndex)
  )
    return null;
  return {
    start: amount.start,
    end: end.lastIndex,
    amount,
    unit: 'fold',
    unitKind: 'ratio',
    factor: 1,
    because: null,
    confidence: 0.85,
  };
}

function tellsOfChange(text: string, { start }: Amount, after: number): boolean {
  if (changeNouns.has(wordAfter(text, after)?.word.toLowerCase() ?? '')) return true;
  let at = start;
  for (let count = 0; count < 4; count += 1) {
    const word = wordBefore(text, at);
    if (word === null) return false;
    if (changeVerbs.has(word.word.toLowerCase())) return true;
    at = word.start;
  }
  return false;
}
