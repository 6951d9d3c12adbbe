// A table of which each row belongs to one article: those of articles that have not changed need not be made again.
import type { Table } from './download.ts';
import { placeOf } from './passage.ts';

/** The table with all its rows: those of one article after those of the other, in the order of the collection. */
export function articleTable(table: Required<Omit<Table, 'rows'>>): Table {
  return {
    ...table,
    *rows(corpus) {
      for (const article of corpus.articles) yield* table.rowsOf(corpus, placeOf(article));
    },
  };
}
