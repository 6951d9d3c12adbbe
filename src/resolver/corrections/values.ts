// Values of mentions as the user gives them.
import { units } from '../../lexicon/units.ts';
import type { FigureCorrection } from '../../records/corrections.ts';
import type {
  DateMention,
  DatePrecision,
  DateValue,
  FigureValue,
  NameKind,
  NameMention,
} from '../../records/mention.ts';
import { boundsOf, sortKeyOf } from '../../text/edtf.ts';
import { parsePersonName } from '../../text/person-name.ts';

const SAID_BY_USER = 'Set in the corrections file.';

/** What a name is, without where it stands. */
export type NameMeaning = { readonly [M in NameMention as M['kind']]: Pick<M, 'kind' | 'value'> }[NameKind];

/** Kind and value of a name that the user gives. */
export function nameMention(kind: NameKind, written: string): NameMeaning {
  if (kind === 'person') {
    const { name, given, family } = parsePersonName(written);
    return { kind, value: { name, given, family, title: null, unnamed: false } };
  }
  if (kind === 'organisation')
    return { kind, value: { name: written, type: null, country: null, unnamed: false } };
  return { kind, value: { name: written, type: null, country: null } };
}

/** Whether a text is a date as the program knows them. */
export function isEdtf(text: string): boolean {
  return sortKeyOf(text).includes('/');
}

/** A date that the user gives; what the words said stays as it was. */
export function dateValue(edtf: string, found: DateMention | null): DateValue {
  return {
    edtf,
    ...boundsOf(edtf),
    precision: precisionOf(edtf),
    role: found?.value.role ?? 'event',
    saidParts: found?.value.saidParts ?? {},
    inferredParts: {},
    because: SAID_BY_USER,
  };
}

function precisionOf(edtf: string): DatePrecision {
  if (/[/[\]{},]/u.test(edtf)) return 'range';
  const bare = edtf.replace(/[~?%]/gu, '').replace(/^[-Y]/u, '');
  const [year = '', part, day] = bare.split('-');
  if (day !== undefined) return 'day';
  if (part === undefined) return precisionOfYear(year);
  const number = Number(part);
  if (!(number > 20)) return 'month';
  if (number < 33) return 'season';
  return number < 37 ? 'quarter' : 'part-of-year';
}

function precisionOfYear(year: string): DatePrecision {
  if (/XX$/iu.test(year)) return 'century';
  return /X$/iu.test(year) ? 'decade' : 'year';
}

/** A figure of which nothing is known yet. */
export const UNKNOWN_FIGURE: FigureValue = {
  number: null,
  low: null,
  high: null,
  unit: null,
  unitKind: 'count',
  counts: null,
  outcome: null,
  qualifier: null,
  bound: 'exact',
  per: null,
  asOf: null,
  saidBy: null,
  because: null,
};

type FigureFields = Omit<FigureCorrection, 'article' | 'quote' | 'text' | 'hide'>;

/** A figure with the user's fields over those that were found. A number makes an end to low and high, and the other way round. */
export function figureValue(found: FigureValue, fields: FigureFields): FigureValue {
  const value = { ...found };
  const isRange = fields.low !== undefined || fields.high !== undefined;
  if (typeof fields.number === 'number' && !isRange) Object.assign(value, { low: null, high: null });
  if (isRange && fields.number === undefined) Object.assign(value, { number: null, bound: 'range' });
  for (const [field, given] of Object.entries(fields))
    if (given !== undefined) Object.assign(value, { [field]: given });
  if (fields.unit !== undefined && fields.unit !== found.unit) value.unitKind = unitKindOf(fields.unit);
  return { ...value, because: SAID_BY_USER };
}

/** The user names units as pages do: 'km', 'USD', 'percent'. What is no unit that is known is a count. */
function unitKindOf(unit: string | null): string {
  if (unit !== null && /^[A-Z]{3}$/u.test(unit)) return 'money';
  return units.find((one) => one.unit === unit)?.kind ?? 'count';
}
