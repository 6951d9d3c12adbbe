// The values of figures as numbers: hardly two are equal, but what they count and the words around them come again and again.
import type { FigureBound, FigureValue } from '../records/mention.ts';
import { keepByNumber } from '../text/keep-last.ts';
import { doubles, integers } from './columns.ts';
import { makeInterned } from './interned.ts';
import { makeDistinctPool, receivedPool, type TextPool, textAt } from './text-pool.ts';

/** What is counted, in what unit: figures that agree in this can stand side by side. */
export type Quantity = Pick<FigureValue, 'unit' | 'unitKind' | 'counts' | 'outcome' | 'per'>;

/** Values of figures, by number. */
export interface FigureTable {
  /** NaN for none. */
  readonly number: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Number in `quantities`, which has each once, as JSON. */
  readonly quantity: Int32Array;
  readonly quantities: TextPool;
  /** Numbers in `terms`, -1 for none. */
  readonly qualifier: Int32Array;
  readonly bound: Int32Array;
  readonly asOf: Int32Array;
  readonly saidBy: Int32Array;
  readonly because: Int32Array;
  readonly terms: readonly string[];
}

export interface FigureTableBuilder {
  /** The number under which the value is found again. */
  readonly add: (value: FigureValue) => number;
  readonly finish: () => FigureTable;
}

export function makeFigureTable(): FigureTableBuilder {
  const [number, low, high] = [doubles(), doubles(), doubles()];
  const [quantity, qualifier, bound, asOf] = [integers(), integers(), integers(), integers()];
  const [saidBy, because] = [integers(), integers()];
  const quantities = makeDistinctPool();
  const terms = makeInterned();
  const numberOf = (term: string | null): number => (term === null ? -1 : terms.numberOf(term));
  return {
    add(value) {
      const { unit, unitKind, counts, outcome, per } = value;
      quantity.push(quantities.numberOf(JSON.stringify([unit, unitKind, counts, outcome, per])));
      number.push(value.number ?? Number.NaN);
      low.push(value.low ?? Number.NaN);
      high.push(value.high ?? Number.NaN);
      qualifier.push(numberOf(value.qualifier));
      bound.push(numberOf(value.bound));
      asOf.push(numberOf(value.asOf));
      saidBy.push(numberOf(value.saidBy));
      because.push(numberOf(value.because));
      return number.length - 1;
    },
    finish: () => ({
      ...{ number: number.finish(), low: low.finish(), high: high.finish() },
      ...{ quantity: quantity.finish(), quantities: quantities.finish() },
      ...{ qualifier: qualifier.finish(), bound: bound.finish(), asOf: asOf.finish() },
      ...{ saidBy: saidBy.finish(), because: because.finish(), terms: terms.texts },
    }),
  };
}

/** How many quantities are kept unpacked. */
const KEPT = 4096;

/** Values of a table, as they were given; numbers that are not finite, which JSON has no sign for either, are null. */
export function readFigures(table: FigureTable): (number: number) => FigureValue {
  const quantityAt = keepByNumber(KEPT, (number) => quantityOf(table, number));
  const termAt = (number: number | undefined): string | null => table.terms[number ?? -1] ?? null;
  return (number) => {
    const { unit, unitKind, counts, outcome, per } = quantityAt(table.quantity[number] ?? 0);
    return {
      number: numberOrNull(table.number[number]),
      low: numberOrNull(table.low[number]),
      high: numberOrNull(table.high[number]),
      unit,
      unitKind,
      counts,
      outcome,
      qualifier: termAt(table.qualifier[number]),
      bound: boundOf(termAt(table.bound[number])),
      per,
      asOf: termAt(table.asOf[number]),
      saidBy: termAt(table.saidBy[number]),
      because: termAt(table.because[number]),
    };
  };
}

/** What a number of `quantities` counts. */
export function quantityOf({ quantities }: FigureTable, number: number): Quantity {
  const [unit, unitKind, counts, outcome, per] = JSON.parse(textAt(quantities, number));
  return { unit, unitKind, counts, outcome, per };
}

function numberOrNull(number: number | undefined): number | null {
  return number !== undefined && Number.isFinite(number) ? number + 0 : null; // + 0: no negative zero, as in JSON
}

/** The table was filled from values, so the term is a bound. */
function boundOf(term: string | null): FigureBound {
  return (term ?? 'exact') as FigureBound;
}

/** A table as it arrives in another thread. */
export function receivedFigures(table: FigureTable): FigureTable {
  return { ...table, quantities: receivedPool(table.quantities) };
}
