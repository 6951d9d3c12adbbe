import type { Amount } from '../amount.ts';
import { type FigureText, isUpperAt, wordAfter, wordBefore } from '../figure-text.ts';
import type { Form, Reading } from '../form.ts';

/** '34-year-old', '60 years old', 'aged 34', 'at the age of 56', 'Barra, 51, will': a person's years, unit 'year', kind 'age'. */
export const age: Form = { name: 'age', read: readAge };

const old = /[ -‑](?:years?|months?|weeks?|days?)(?:[ -‑]olds?| of age)(?![\p{L}\p{N}])/uy;

function readAge(context: FigureText, amount: Amount): Reading | null {
  const { text } = context;
  if (amount.number === null || amount.number > 130 || !context.english) return null;
  old.lastIndex = amount.end;
  if (old.test(text)) {
    const unit = /year|month|week|day/.exec(text.slice(amount.end, old.lastIndex))?.[0] ?? 'year';
    return reading(amount, { end: old.lastIndex, unit, confidence: 0.97 });
  }
  if (
    isAged(text, amount.start) &&
    !/^[ -](?:years?|months?|percent|per)/.test(text.slice(amount.end, amount.end + 8))
  )
    return reading(amount, { end: amount.end, unit: 'year', confidence: 0.95 });
  return amount.plain && isAppositive(text, amount)
    ? reading(amount, { end: amount.end, unit: 'year', confidence: 0.8 })
    : null;
}

function reading(amount: Amount, found: { end: number; unit: string; confidence: number }): Reading {
  return {
    start: amount.start,
    end: found.end,
    amount,
    unit: found.unit,
    unitKind: 'age',
    factor: 1,
    because: null,
    confidence: found.confidence,
  };
}

function isAged(text: string, start: number): boolean {
  return /(?:^|[^\p{L}])(?:aged?|ages|the age of|age of|turned|turning)(?: (?:just|only|about|around|between|from))? $/iu.test(
    text.slice(Math.max(0, start - 28), start),
  );
}

const months =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/i;

/** A name, the age between commas: 'Papermaster, 49, had left'. */
function isAppositive(text: string, amount: Amount): boolean {
  const years = amount.number ?? 0;
  if (years < 4 || years > 115 || !text.startsWith(', ', amount.start - 2)) return false;
  const before = wordBefore(text, amount.start - 2);
  if (before === null || !isUpperAt(text, before.start) || months.test(before.word)) return false;
  const sign = text.charAt(amount.end);
  const next = wordAfter(text, amount.end)?.word ?? '';
  if (sign === '.' && /^(?:[\s”"’']|$)/.test(text.charAt(amount.end + 1)))
    return years > 13 && isUpperAt(text, wordBefore(text, before.start)?.start ?? -1); // 'said Franco Armani, 39.'
  return sign === ','
    ? !/^ \d/.test(text.slice(amount.end + 1, amount.end + 3))
    : /^(?:from|of|told|said|who|was)$/.test(next);
}
