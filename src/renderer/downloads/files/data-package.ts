// Frictionless data package: describes the CSV tables, and names every other file, for programs that read them.
import type { Corpus } from '../../../records/corpus.ts';
import { asciiStem } from '../../../text/slug.ts';
import { dataPath } from '../../links.ts';
import { describeCsv } from '../csv.ts';
import { type Column, type Download, PLAIN, type Table, type Written } from '../download.ts';
import { tables } from '../tables.ts';

const KEYS = new Map([
  ['articles', 'article'],
  ['entities', 'id'],
  ['mentions', 'id'],
  ['statements', 'id'],
]);

/** Columns that hold a key of another table, wherever they stand. */
const POINTS_AT = new Map([
  ['article', { resource: 'articles', fields: 'article' }],
  ['entity', { resource: 'entities', fields: 'id' }],
  ['subject', { resource: 'entities', fields: 'id' }],
  ['object', { resource: 'entities', fields: 'id' }],
]);

export const dataPackageDownload: Download = {
  path: dataPath('datapackage.json'),
  title: 'Data package (Frictionless)',
  description:
    'Describes the CSV files, column by column, for programs that read data packages, and names the other files of this folder. A file in parts is listed part by part; only the first part of a CSV file has the header.',
  mediaType: 'application/json',
  columns: [],
  make: (corpus, written) => ({
    frame: PLAIN,
    pieces: [`${JSON.stringify(dataPackage(corpus, written), null, 2)}\n`],
  }),
};

function dataPackage(corpus: Corpus, written: Written): object {
  const described = new Set(tables.map((table) => dataPath(`${table.name}.csv`)));
  const others = [...written].filter(([path]) => !described.has(path));
  return {
    profile: 'data-package',
    name: asciiStem(corpus.config.title) || 'dossier',
    title: corpus.config.title,
    ...(corpus.config.description !== '' && { description: corpus.config.description }),
    ...(corpus.config.url !== null && { homepage: corpus.config.url }),
    resources: [
      ...tables.map((table) => tabular(table, written)),
      ...others.map(([path, parts]) => ({
        profile: 'data-resource',
        name: nameOf(path).replaceAll(/[^a-z0-9._-]/gu, '-'),
        path: pathsOf(path, parts),
        format: path.slice(path.lastIndexOf('.') + 1),
      })),
    ],
  };
}

function tabular(table: Table, written: Written): object {
  const { columns, mediaType, path } = describeCsv(table);
  const key = KEYS.get(table.name);
  const pointers = columns.flatMap(({ name }) => {
    const reference = POINTS_AT.get(name);
    return reference === undefined || (table.name === 'articles' && name === 'article')
      ? []
      : [{ fields: name, reference }];
  });
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: pathsOf(path, written.get(path) ?? [path]),
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: mediaType,
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => fieldOf(column, key)),
      missingValues: [''],
      ...(key !== undefined && { primaryKey: key }),
      ...(pointers.length > 0 && { foreignKeys: pointers }),
    },
  };
}

function fieldOf({ name, type, description }: Column, key: string | undefined): object {
  return { name, type, description, ...(name === key && { constraints: { required: true, unique: true } }) };
}

function pathsOf(path: string, parts: readonly string[]): string | readonly string[] {
  return parts.length > 1 ? parts.map(nameOf) : nameOf(parts[0] ?? path);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
