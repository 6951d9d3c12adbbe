// A short name in brackets behind the full one, and what only stands in brackets there.
import { expect, test } from 'vitest';
import { statementsIn } from './statements-in.ts';

const acronyms = (marked: string): string[] =>
  statementsIn(marked).filter((one) => one.startsWith('acronym'));

test.each([
  ['The [organisation:Parti Rakyat Bersama] ([organisation:Bersama]) met.', 1],
  ['The [organisation:Parti Rakyat Bersama] ([organisation:Harapan]) met.', 0],
  ['The [organisation:Bersama] ([organisation:Parti Rakyat Bersama]) met.', 0],
  ['The [organisation:Parti Rakyat Bersama] and [organisation:Bersama] met.', 0],
])('%s', (text, count) => {
  expect(acronyms(text)).toHaveLength(count);
});
