import { changeNouns, changeVerbs } from '../../../../lexicon/figure-words.ts';
import { comparedByTimes } from '../../../../lexicon/near-figures.ts';
import { timesElsewhere } from '../../../../lexicon/number-phrases.ts';
import { signsBefore } from '../../../../text/signs-before.ts';
import type { Amount } from '../amount.ts';
import { type FigureText, wordAfter, wordBefore } from '../figure-text.ts';
import type { Form, Reading } from '../form.ts';
import { isFoldPhrase } from '../read-phrase.ts';

/** 'rose fivefold', 'a 10-fold increase', 'three times the 31 of May', 'four times as many': unit 'fold', kind 'ratio'. 'The aim is twofold' is none. */
export const fold: Form = { name: 'fold', read: readFold };

const end = /[-‑]?fold(?![\p{L}\p{N}-])/uy;

const times = new RegExp(` times(?= ${comparedByTimes})`, 'uy');

function readFold(context: FigureText, amount: Amount): Reading | null {
  if (amount.number === null || amount.written === 'share') return null;
  const after = endOfFold(context, amount);
  if (after === null) return null;
  return {
    start: amount.start,
    end: after,
    amount,
    unit: 'fold',
    unitKind: 'ratio',
    factor: 1,
    because: null,
    confidence: 0.85,
  };
}

function endOfFold(context: FigureText, amount: Amount): number | null {
  const { text, english } = context;
  if (isFoldPhrase(context, amount)) return amount.end;
  if (!english) return endElsewhere(context, amount);
  end.lastIndex = amount.end;
  if (end.test(text)) return tellsOfChange(text, amount, end.lastIndex) ? end.lastIndex : null;
  times.lastIndex = amount.end;
  return amount.number !== 1 && times.test(text) ? times.lastIndex : null;
}

/** 'trois fois plus', 'в 2,5 раза'; 'два раза в неделю' tells how often. */
function endElsewhere({ text, language }: FigureText, { start, end: after }: Amount): number | null {
  const pattern = timesElsewhere[language];
  if (pattern === undefined) return null;
  if (language === 'ru' && !/(?:^|[^\p{L}])в $/iu.test(signsBefore(text, start, 3))) return null;
  pattern.lastIndex = after;
  return pattern.test(text) ? pattern.lastIndex : null;
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
