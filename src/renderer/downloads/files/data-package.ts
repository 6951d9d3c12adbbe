// Frictionless data package: describes the CSV tables for programs that read them.
import type { Corpus } from '../../../records/corpus.ts';
import { asciiStem } from '../../../text/slug.ts';
import { dataPath } from '../../links.ts';
import { asCsv } from '../csv.ts';
import type { Download } from '../download.ts';
import { tables } from '../tables.ts';

const KEYS = new Map([
  ['articles', 'article'],
  ['entities', 'id'],
  ['mentions', 'id'],
  ['statements', 'id'],
]);

export const dataPackageDownload: Download = {
  path: dataPath('datapackage.json'),
  title: 'Data package (Frictionless)',
  description: 'Describes the CSV files, column by column, for programs that read data packages.',
  mediaType: 'application/json',
  columns: [],
  *make(corpus) {
    yield `${JSON.stringify(dataPackage(corpus), null, 2)}\n`;
  },
};

function dataPackage(corpus: Corpus): object {
  return {
    profile: 'tabular-data-package',
    name: asciiStem(corpus.config.title) || 'dossier',
    title: corpus.config.title,
    ...(corpus.config.description !== '' && { description: corpus.config.description }),
    ...(corpus.config.url !== null && { homepage: corpus.config.url }),
    resources: tables.map((table) => {
      const { columns, mediaType } = asCsv(table);
      const key = KEYS.get(table.name);
      return {
        profile: 'tabular-data-resource',
        name: table.name,
        path: `${table.name}.csv`,
        title: table.title,
        description: table.description,
        format: 'csv',
        mediatype: mediaType,
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields: columns.map(({ name, type, description }) => ({ name, type, description })),
          missingValues: [''],
          ...(key !== undefined && { primaryKey: key }),
        },
      };
    }),
  };
}
