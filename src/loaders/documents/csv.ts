// Articles in a table: one per row, the first row names the columns.
import { parse } from 'csv-parse/sync';
import { decodeMarkup } from './decode-markup.ts';
import {
  type DocumentContent,
  type DocumentFile,
  type DocumentFormat,
  type Reading,
  type ReadingTools,
  unread,
  warning,
} from './document.ts';
import { LONGEST_MARKUP, MOST_ARTICLES } from './limits.ts';
import { contentOfRecord, keysFor } from './records.ts';

export const csv: DocumentFormat = {
  name: 'csv',
  label: 'table',
  extensions: ['csv', 'tsv', 'tab', 'psv'],
  recognises: () => false,
  read: readCsv,
};

function readCsv(file: DocumentFile, tools: ReadingTools): Reading {
  const decoded = decodeMarkup(file.bytes);
  if (decoded === null)
    return unread(
      file,
      'unreadable-document',
      'The table is in no encoding that could be told.',
      'Save it as CSV in UTF-8.',
    );
  if (decoded.text.length > LONGEST_MARKUP)
    return unread(
      file,
      'document-too-large',
      `The table is longer than ${LONGEST_MARKUP / 1024 / 1024} MiB.`,
      'Part it into several files.',
    );
  const rows = parse(decoded.text.replace(/^sep=.\n/u, ''), {
    delimiter: delimiterOf(decoded.text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    to: MOST_ARTICLES + 1,
  });
  const [header = [], ...records] = rows;
  const columns = header.map((name) => name.trim());
  const textColumn = (keysFor(columns, tools.fields).get('text') ?? []).find((name) =>
    columns.includes(name),
  );
  if (textColumn === undefined)
    return unread(
      file,
      'no-articles',
      `No column of the table is named as one that holds text; its columns are: ${columns.slice(0, 12).join(', ').slice(0, 200)}.`,
      "Name the column with the articles' text 'text', 'body' or 'content'.",
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
  const problems = [];
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
