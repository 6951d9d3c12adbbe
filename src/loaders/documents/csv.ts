// Articles in a table: one per row, the first row names the columns.
import { parse } from 'csv-parse/sync';
import {
  type DocumentContent,
  type DocumentFile,
  type DocumentFormat,
  type Reading,
  type ReadingTools,
  unread,
  warning,
} from './document.ts';
import { MOST_ARTICLES } from './limits.ts';
import { contentOfRecord, keysFor, misspeltFields } from './records.ts';
import { textOfRecords } from './text-of-records.ts';

export const csv: DocumentFormat = {
  name: 'csv',
  label: 'table',
  extensions: ['csv', 'tsv', 'tab', 'psv'],
  recognises: () => false,
  read: readCsv,
};

function readCsv(file: DocumentFile, tools: ReadingTools): Reading {
  const decoded = textOfRecords(file, 'table');
  if ('contents' in decoded) return decoded;
  const rows = parse(decoded.text.replace(/^sep=.\n/u, ''), {
    delimiter: delimiterOf(decoded.text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    to: MOST_ARTICLES + 1,
  });
  const [header = [], ...records] = rows;
  const columns = header.map((name) => name.trim());
  const textColumn = keysFor(columns, tools.fields).get('text')?.[0];
  const misspelt = misspeltFields(file, columns, tools.fields);
  if (textColumn === undefined)
    return unread(
      file,
      'no-articles',
      `No column of the table is named as one that holds text; its columns are: ${columns.slice(0, 12).join(', ').slice(0, 200)}.`,
      misspelt[0]?.hint ??
        "Name the column with the articles' text 'text', 'body' or 'content', or say its name in dossier.config.yaml: `fields: { text: … }`.",
    );
  const contents: DocumentContent[] = [];
  let bare = 0;
  for (const record of records) {
    const content = contentOfRecord(
      new Map(columns.map((name, index) => [name, record[index] ?? ''])),
      tools.fields,
      'csv',
    );
    if (content === null) bare += 1;
    else contents.push(content);
  }
  const problems = [...misspelt];
  if (bare > 0)
    problems.push(
      warning(
        file,
        'records-without-text',
        `${bare} of ${records.length} rows hold no text and have no page.`,
        `Fill the column '${textColumn}', or take the rows out.`,
      ),
    );
  if (records.length >= MOST_ARTICLES)
    problems.push(
      warning(
        file,
        'document-cut',
        `Rows after ${MOST_ARTICLES} were not read.`,
        'Part the table into several files.',
      ),
    );
  return { contents, problems };
}

/** The sign that stands most often in the first line, outside quotation marks. */
function delimiterOf(text: string): string {
  const line =
    text
      .slice(0, 10_000)
      .replace(/"[^"]{0,2000}"/gu, '')
      .split('\n')
      .find((one) => one.trim() !== '' && !one.startsWith('sep=')) ?? '';
  const signs = [',', ';', '\t', '|'] as const;
  const counts = signs.map((sign) => line.split(sign).length);
  const most = Math.max(...counts);
  return signs[counts.indexOf(most)] ?? ',';
}
