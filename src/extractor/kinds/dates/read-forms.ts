// Lay every form over a shape: each word is taken by the first form that can read it.
import { isGluedToAnother } from './guards.ts';
import type { Form, Reading } from './reading.ts';
import type { Shape } from './shape.ts';

/** Words without which nothing in a shape can be a date. */
const mayHoldDate = /[DOYZJVEeyqzKMWSCRULGQ#月j]/u;

/** All readings of a shape in order, without overlaps. Linear: patterns are short and no word is tried twice by one form. */
export function readForms(shape: Shape, forms: readonly Form[]): readonly Reading[] {
  if (!mayHoldDate.test(shape.letters)) return [];
  const taken = new Uint8Array(shape.letters.length);
  const readings: Reading[] = [];
  let match: RegExpExecArray | null = null; // the functions below speak of the match at hand: they are made once, not per match
  const at = (group: string): number | null => match?.indices?.groups?.[group]?.[0] ?? null;
  const value = (group: string): number | null => {
    const token = at(group);
    return token === null ? null : (shape.value[token] ?? null);
  };
  for (const { pattern, read } of forms) {
    pattern.lastIndex = 0;
    for (match = pattern.exec(shape.letters); match !== null; match = pattern.exec(shape.letters)) {
      const first = match.index;
      const last = first + match[0].length - 1;
      pattern.lastIndex = first + 1;
      if (isTaken(taken, first, last)) continue;
      const result = read({ shape, first, last, at, value });
      if (result === null) continue;
      const list = 'length' in result ? result : [result];
      if (list.length === 0) taken.fill(1, first, last + 1);
      for (const one of list) taken.fill(1, one.first, one.last + 1);
      readings.push(...list);
    }
  }
  return readings
    .filter(({ first, last }) => !isGluedToAnother({ shape, first, last }))
    .sort((a, b) => a.first - b.first);
}

function isTaken(taken: Uint8Array, first: number, last: number): boolean {
  for (let token = first; token <= last; token += 1) if (taken[token] === 1) return true;
  return false;
}
