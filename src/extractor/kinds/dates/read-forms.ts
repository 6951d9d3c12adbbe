// Lay every form over a shape: each word is taken by the first form that can read it.
import type { Form, Found, Reading } from './reading.ts';
import type { Shape } from './shape.ts';

/** Words without which nothing in a shape can be a date. */
const mayHoldDate = /[DOYZJVEeyqKMWSCRULG#月]/u;

/** All readings of a shape in order, without overlaps. Linear: patterns are short and no word is tried twice by one form. */
export function readForms(shape: Shape, forms: readonly Form[]): readonly Reading[] {
  if (!mayHoldDate.test(shape.letters)) return [];
  const taken = new Uint8Array(shape.letters.length);
  const readings: Reading[] = [];
  for (const { pattern, read } of forms) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(shape.letters); match !== null; match = pattern.exec(shape.letters)) {
      const found = foundBy(shape, match);
      pattern.lastIndex = match.index + 1;
      if (taken.subarray(found.first, found.last + 1).includes(1)) continue;
      const result = read(found);
      if (result === null) continue;
      const list = 'length' in result ? result : [result];
      if (list.length === 0) taken.fill(1, found.first, found.last + 1);
      for (const one of list) taken.fill(1, one.first, one.last + 1);
      readings.push(...list);
    }
  }
  return readings.sort((a, b) => a.first - b.first);
}

function foundBy(shape: Shape, match: RegExpExecArray): Found {
  const at = (group: string): number | null => match.indices?.groups?.[group]?.[0] ?? null;
  return {
    shape,
    first: match.index,
    last: match.index + match[0].length - 1,
    at,
    value: (group) => {
      const token = at(group);
      return token === null ? null : (shape.value[token] ?? null);
    },
  };
}
