// The tables of the collection: one file for each in tables/, one line for each here.
import type { Table } from './download.ts';
import { articlesTable } from './tables/articles.ts';
import { datesTable } from './tables/dates.ts';
import { entitiesTable } from './tables/entities.ts';
import { figuresTable } from './tables/figures.ts';
import { mentionsTable } from './tables/mentions.ts';
import { statementsTable } from './tables/statements.ts';

export const tables: readonly Table[] = [
  articlesTable,
  entitiesTable,
  mentionsTable,
  statementsTable,
  figuresTable,
  datesTable,
];
