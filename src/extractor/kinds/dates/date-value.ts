// From a settled reading to the value of a mention.
import type { DatePrecision, DateRole, DateValue } from '../../../records/mention.ts';
import { boundsOf } from '../../../text/edtf.ts';
import type { Moment, Reading } from './reading.ts';

/** The value of a reading whose year is filled in as far as it can be. */
export function dateValue(one: Reading, role: DateRole): DateValue {
  const edtf = edtfOf(one);
  return {
    edtf,
    ...boundsOf(edtf),
    precision: precisionOf(one),
    role,
    saidParts: 'calendar' in one.said ? one.said : saidPartsOf(one), // of another calendar no part is that of the text
    inferredParts: one.inferred,
    because: one.because,
  };
}

/** The EDTF of a whole with its part and limit: '2024', early → '2024-01~/2024-04~'; with a limit '../2024-04~'. */
export function limited(whole: string, part: number, limit: Reading['limit']): string {
  const third = part === 0 ? null : thirdOf(whole, part);
  const [start, end] = third ?? [whole, whole];
  if (limit === 'open') return `${start}/..`;
  if (limit === 'until') return part === 3 ? `../${whole}` : `../${end}`;
  return third === null ? whole : `${start}/${end}`;
}

function edtfOf({ from, to, part, about, choice, limit }: Reading): string {
  const start = momentEdtf(from);
  if (choice !== null) return `[${[start, momentEdtf(choice)].sort().join(',')}]`;
  if (to !== null && !about && limit === 'open') return `${start}/..`; // 'since 2019-20'
  if (to !== null) return about ? aboutRange([start, momentEdtf(to)], limit) : `${start}/${momentEdtf(to)}`;
  return limited(
    about && part === 0 ? `${start}~` : start,
    from.day === null && from.group === null ? part : 0,
    limit,
  );
}

/** 'the last week of May', 'by the last week of May'. */
function aboutRange([start, end]: readonly [string, string], limit: Reading['limit']): string {
  return `${limit === 'until' ? '..' : `${start}~`}/${limit === 'open' ? '..' : `${end}~`}`;
}

function momentEdtf({ year, span, month, day, group }: Moment): string {
  const base = year === null ? 'XXXX' : yearEdtf(year, span);
  const second = group ?? month;
  if (second === null) return base;
  return day === null ? `${base}-${pad(second)}` : `${base}-${pad(second)}-${pad(day)}`;
}

function yearEdtf(year: number, span: number): string {
  const size = Math.abs(year);
  const sign = year < 0 ? '-' : '';
  if (size > 9999) return `Y${year}`;
  if (span === 10) return `${sign}${String(Math.floor(size / 10)).padStart(3, '0')}X`;
  if (span === 100) return `${sign}${pad(Math.floor(size / 100))}XX`;
  return sign + String(size).padStart(4, '0');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

const MONTH_THIRDS = [
  [1, 10],
  [11, 20],
  [21, 31],
] as const;
const YEAR_THIRDS = [
  [1, 4],
  [5, 8],
  [9, 12],
] as const;
const DECADE_THIRDS = [
  [0, 3],
  [4, 6],
  [7, 9],
] as const;
const CENTURY_THIRDS = [
  [0, 33],
  [34, 66],
  [67, 99],
] as const;

/** First and last of the early, middle or late third of a year, month, decade or century; null for what has no thirds. */
function thirdOf(whole: string, part: number): readonly [string, string] | null {
  const index = part - 1;
  if (/^(?:\d{4}|XXXX)-(?:0[1-9]|1[0-2])$/u.test(whole)) {
    const [first, last] = MONTH_THIRDS[index] ?? [1, 31];
    const end = part === 3 ? Number(boundsOf(whole.replace('XXXX', '2024')).latest?.slice(-2) ?? last) : last;
    return [`${whole}-${pad(first)}~`, `${whole}-${pad(end)}~`];
  }
  if (/^\d{4}$/u.test(whole)) {
    const [first, last] = YEAR_THIRDS[index] ?? [1, 12];
    return [`${whole}-${pad(first)}~`, `${whole}-${pad(last)}~`];
  }
  const [first, last] = (/^\d{3}X$/u.test(whole) ? DECADE_THIRDS : CENTURY_THIRDS)[index] ?? [0, 0];
  if (!/^\d{2,3}X{1,2}$/u.test(whole)) return null;
  const digits = whole.replaceAll('X', '');
  const width = 4 - digits.length;
  return [
    `${digits}${String(first).padStart(width, '0')}~`,
    `${digits}${String(last).padStart(width, '0')}~`,
  ];
}

function precisionOf({ from, to, part }: Reading): DatePrecision {
  if (to !== null) return 'range';
  if (part > 0 && from.group === null && from.day === null) return 'part-of-year';
  if (from.span === 100) return 'century';
  if (from.span === 10) return 'decade';
  if (from.group !== null) return from.group < 25 ? 'season' : from.group < 37 ? 'quarter' : 'part-of-year';
  if (from.day !== null) return 'day';
  return from.month === null ? 'year' : 'month';
}

const PARTS = ['', 'early', 'middle', 'late'];

function saidPartsOf(one: Reading): Record<string, number | string> {
  const said: Record<string, number | string> = { ...one.said };
  const { from, to, part } = one;
  const hasYear = !('year' in one.inferred);
  if (from.year !== null && hasYear)
    said[from.span === 1 ? 'year' : from.span === 10 ? 'decade' : 'century'] = from.year;
  if (from.month !== null && !('month' in one.inferred)) said['month'] = from.month;
  if (from.day !== null) said['day'] = from.day;
  if (from.weekday !== null) said['weekday'] = from.weekday;
  if (from.group !== null) said['part'] = from.group;
  if (part > 0) said['part'] = PARTS[part] ?? '';
  if (to?.year !== undefined && to.year !== null && hasYear) said['endYear'] = to.year;
  if (to?.month !== undefined && to.month !== null) said['endMonth'] = to.month;
  if (to?.day !== undefined && to.day !== null) said['endDay'] = to.day;
  return said;
}
