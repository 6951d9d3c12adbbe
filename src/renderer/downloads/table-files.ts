// A table as CSV and as JSON in one walk over its rows; those that stand in the last site are not made again.
import type { Corpus } from '../../records/corpus.ts';
import type { OutputFile } from '../../records/output-file.ts';
import type { Stretch } from '../../records/standing-rows.ts';
import { csvFrame, csvWriter, describeCsv } from './csv.ts';
import type { Row, Table } from './download.ts';
import { describeJson, JSON_ARRAY, jsonWriter } from './json.ts';
import { type PartWriter, partWriter } from './part-writer.ts';
import { placeOf } from './passage.ts';
import type { Rows } from './standing-rows.ts';

interface TableFile {
  /** Of the whole table. */
  readonly path: string;
  readonly paths: readonly string[];
  readonly file: OutputFile;
}

/** The table in one of its two formats. */
interface Form {
  readonly path: string;
  readonly writer: PartWriter;
  readonly textOf: (row: Row) => string;
}

/** The files of a table, of at most `largest` bytes, in both formats. */
export function* tableFiles(
  corpus: Corpus,
  table: Table,
  { largest, rows }: { readonly largest: number; readonly rows: Rows | undefined },
): Generator<TableFile> {
  const [csvPath, jsonPath] = [describeCsv(table).path, describeJson(table).path];
  const forms: readonly Form[] = [
    {
      path: csvPath,
      writer: partWriter(csvPath, csvFrame(table.columns), largest),
      textOf: csvWriter(table.columns),
    },
    { path: jsonPath, writer: partWriter(jsonPath, JSON_ARRAY, largest), textOf: jsonWriter(table.columns) },
  ];
  const { rowsOf } = table;
  const full =
    rowsOf === undefined ? added(forms, table.rows(corpus)) : ofArticles(forms, { corpus, rowsOf, rows });
  yield* full;
  for (const { path, writer } of forms) yield { path, paths: writer.paths, file: writer.end() };
  if (rowsOf === undefined) return;
  for (const { path, writer } of forms) rows?.keep(path, { parts: writer.paths, places: writer.places });
}

function* added(forms: readonly Form[], rows: Iterable<Row>): Generator<TableFile> {
  for (const row of rows) {
    for (const { path, writer, textOf } of forms) {
      for (const file of writer.add(textOf(row))) yield { path, paths: writer.paths, file };
    }
  }
}

interface OfArticles {
  readonly corpus: Corpus;
  readonly rowsOf: NonNullable<Table['rowsOf']>;
  readonly rows: Rows | undefined;
}

/** Both files of a table stand as far as an article goes, or its rows are made for both. */
function* ofArticles(forms: readonly Form[], { corpus, rowsOf, rows }: OfArticles): Generator<TableFile> {
  const finders = forms.map(({ path }) => rows?.standingIn(path));
  for (const article of corpus.articles) {
    const { id } = article;
    for (const { writer } of forms) writer.begin(endsParts(id));
    const stretches = finders.map((find) => find?.(id) ?? null);
    if (stretches.includes(null)) yield* added(forms, rowsOf(corpus, placeOf(article)));
    else yield* standing(forms, stretches);
  }
}

function* standing(forms: readonly Form[], stretches: readonly (Stretch | null)[]): Generator<TableFile> {
  for (const [at, { path, writer }] of forms.entries()) {
    const stretch = stretches[at] ?? null;
    if (stretch === null || stretch.bytes === 0) continue;
    for (const file of writer.stand(stretch)) yield { path, paths: writer.paths, file };
  }
}

/** One article of sixteen may begin a part: its id is a hash, so that an article that comes or goes moves few ends of parts. */
function endsParts(id: string): boolean {
  return id.endsWith('0');
}
