import { baseUnits, type Unit, type UnitKind, units } from '../../../lexicon/units.ts';
import type { FigureValue } from '../../../records/mention.ts';

/** A figure in the base unit of its kind, for setting figures side by side. */
export interface Normalised {
  readonly number: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** 'metre', 'second', 'percent', an ISO 4217 code, 'year' of age; null for a count. */
  readonly unit: string | null;
}

const byName: ReadonlyMap<string, Unit> = new Map(units.map((unit) => [unit.unit, unit]));
const ages: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['month', 1 / 12],
  ['week', 1 / 52.1775],
  ['day', 1 / 365.2425],
]);

/**
 * The same figure in the base unit of its kind: {3, 'km'} → {3000, 'metre'}, a share → percent, ages → years. Money keeps its
 * currency (no rates are known), counts have no unit. Units that are not in the table come back as they are.
 */
export function normalise(
  value: Pick<FigureValue, 'number' | 'low' | 'high' | 'unit' | 'unitKind'>,
): Normalised {
  if (value.unitKind === 'share') return times(value, { factor: 100, offset: 0, unit: 'percent' });
  if (value.unitKind === 'age')
    return times(value, { factor: ages.get(value.unit ?? 'year') ?? 1, offset: 0, unit: 'year' });
  const unit = value.unit === null ? undefined : byName.get(value.unit);
  if (unit === undefined || value.unitKind === 'money')
    return { number: value.number, low: value.low, high: value.high, unit: value.unit };
  const kind: UnitKind = unit.kind;
  return times(value, { factor: unit.factor, offset: unit.offset ?? 0, unit: baseUnits[kind] });
}

function times(
  value: Pick<FigureValue, 'number' | 'low' | 'high'>,
  by: { factor: number; offset: number; unit: string },
): Normalised {
  const convert = (one: number | null) =>
    one === null ? null : Number((one * by.factor + by.offset).toPrecision(12));
  return { number: convert(value.number), low: convert(value.low), high: convert(value.high), unit: by.unit };
}
