// Rows of articles that stand in the last site as they would be made now, and where all rows stand in this one.
import type { MadeRows, RowPlaces, Stretch } from '../../records/standing-rows.ts';

/** What a build knows of rows that need not be made, and keeps for the next. */
export interface Rows {
  /** Finds the rows of an article in the files of a table ('data/mentions.csv'): null where they are to be made. */
  readonly standingIn: (table: string) => (article: string) => Stretch | null;
  /** Takes note of where the rows of all articles stand now. */
  readonly keep: (table: string, places: RowPlaces) => void;
  /** For the next build; empty where nothing was kept. */
  readonly made: () => MadeRows;
}

/**
 * @param prints gives a hash for each article by its id, in the order of the collection: of all that its rows show
 * @param standing what stands of the last site; asked for once, and not before rows are
 */
export function makeRows(prints: () => ReadonlyMap<string, string>, standing: () => MadeRows | null): Rows {
  const made = new Map<string, RowPlaces>();
  let known: Known | null = null;
  return {
    standingIn(table) {
      known ??= knownRows(prints(), standing());
      const { tables, numberOf } = known;
      const own = tables.get(table);
      return (article) => {
        const number = own === undefined ? undefined : numberOf.get(article);
        return own === undefined || number === undefined ? null : stretchAt(own, number);
      };
    },
    keep(table, places) {
      made.set(table, places);
    },
    made: () => ({ articles: [...prints()], tables: made }),
  };
}

/** Nothing stands, and nothing is kept for the next build. */
export function noRows(): Rows {
  return makeRows(
    () => new Map(),
    () => null,
  );
}

interface Known {
  readonly tables: MadeRows['tables'];
  /** Of articles that have not changed. */
  readonly numberOf: ReadonlyMap<string, number>;
}

function knownRows(prints: ReadonlyMap<string, string>, last: MadeRows | null): Known {
  const numberOf = new Map<string, number>();
  for (const [number, [id, print]] of (last?.articles ?? []).entries())
    if (prints.get(id) === print) numberOf.set(id, number);
  return { tables: last?.tables ?? new Map(), numberOf };
}

function stretchAt({ parts, places }: RowPlaces, number: number): Stretch | null {
  const [part, start, bytes] = [places[number * 3], places[number * 3 + 1], places[number * 3 + 2]];
  const path = parts[part ?? -1];
  return path === undefined || start === undefined || bytes === undefined ? null : { path, start, bytes };
}
