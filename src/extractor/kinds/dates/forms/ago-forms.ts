// Times told by how long ago they were: 'two years ago', 'a fortnight ago', 'two or three years ago'.
import { dayOf, isoOf, monthOf } from '../calendar.ts';
import type { Reference } from '../find-reference.ts';
import { relative } from '../from-publication.ts';
import type { Form, Found, Reading, Relative } from '../reading.ts';

/** 'two years ago', '10 days ago'. */
export function readAgo(found: Found): Reading | null {
  const number = found.value('number') ?? 0;
  const unit = plainUnit(found.value('unit') ?? 0);
  if (number < 1 || unit === 6 || (unit === 4 && number > 200) || (unit === 5 && number > 20)) return null;
  return relative(found, (reference) => resolveAgo(reference, number, unit), 0.75);
}

/** 'anni' are years and 'década' is a decade, also where they open one. */
const plainUnit = (value: number): number => (value === 10 ? 4 : value === 11 ? 5 : value);

function resolveAgo({ year, month, day }: Reference, number: number, unit: number): Relative | null {
  if (unit === 4 || unit === 5) {
    const then = (year ?? 0) - number * (unit === 5 ? 10 : 1);
    return year === null ? null : { edtf: `${then}~`, inferred: { year: then }, part: 0 };
  }
  if (unit === 3) {
    if (year === null || month === null) return null;
    const value = monthOf(year, month - number);
    return { edtf: `${value}~`, inferred: { month: value }, part: 0 };
  }
  if (day === null) return null;
  const days = unit === 2 ? 7 : unit === 7 ? 14 : 1;
  const back = dayOf(day - number * days);
  return { edtf: `${isoOf(back)}${days > 1 ? '~' : ''}`, inferred: { ...back }, part: 0 };
}

/** 'two or three years ago': from the earlier to the later. Of days and weeks nothing is told. */
function readEitherAgo(found: Found): Reading | readonly Reading[] {
  const [less, more, unit] = [found.value('less') ?? 0, found.value('number') ?? 0, found.value('unit') ?? 0];
  if (unit !== 4 || less >= more || more > 200) return [];
  return relative(
    found,
    ({ year }) =>
      year === null
        ? null
        : {
            edtf: `${year - more}~/${year - less}~`,
            inferred: { from: year - more, to: year - less },
            part: 0,
          },
    0.75,
  );
}

export const agoForms: readonly Form[] = [
  { rule: 'relative', pattern: /(?<less>[nDd])[&T](?<number>[nDd])-?(?<unit>U)a/dg, read: readEitherAgo },
  { rule: 'relative', pattern: /(?<number>[nDd])-?(?<unit>U)a/dg, read: readAgo },
];
