// seeds/_identifiers.csv: who names are in registers, a row a name. It may be made by hand, in OpenRefine, or from the site's own entities.csv.
import { parse } from 'csv-parse/sync';
import { type GivenIdentifiers, identifiersSchema } from '../records/corrections.ts';
import { REGISTERS, type Register } from '../records/identifier.ts';
import type { Problem } from '../records/problem.ts';

export interface IdentifierRow {
  readonly given: GivenIdentifiers;
  /** One-based line of the file. */
  readonly line: number;
}

export interface IdentifierTable {
  readonly rows: readonly IdentifierRow[];
  /** Of level error: nothing may be written. */
  readonly problems: readonly Problem[];
}

const SIGNS = [',', ';', '\t'] as const;
const MOST_PROBLEMS = 20;

/**
 * Read a table with a header: `name` (or `label`), `kind`, and either `scheme` and `id`, or a column for each register ('wikidata'), or
 * `identifiers` as the site's own table has it ('wikidata:Q42; viaf:5'). Other columns, rows of dates and figures, and rows without an
 * identifier mean nothing. Whether an identifier is right is checked with those of the corrections file. Never throws; linear.
 * @param file as problems call it
 */
export function readIdentifierTable(text: string, file: string): IdentifierTable {
  const found = recordsOf(text.replace(/^\ufeff/u, ''));
  if (found === null)
    return fault(
      file,
      1,
      'The table cannot be read as CSV.',
      'Look for a quotation mark that is not closed.',
    );
  const [header, ...records] = found;
  const columns = columnsOf(header?.cells ?? []);
  if (
    header === undefined ||
    columns.name < 0 ||
    columns.registers.size + Number(columns.hasPair) + Number(columns.all >= 0) === 0
  )
    return fault(
      file,
      1,
      'The first line does not name the columns.',
      `Begin with a line 'name,kind,scheme,id', or 'name,kind' and columns of ${REGISTERS.join(', ')}.`,
    );
  const rows: IdentifierRow[] = [];
  const problems: Problem[] = [];
  for (const { cells, line } of records) {
    const read = rowOf(cells, columns);
    if (read === null) continue;
    const checked = identifiersSchema.safeParse(read);
    if (checked.success) rows.push({ given: checked.data, line });
    else if (problems.length < MOST_PROBLEMS)
      problems.push(
        problem(file, line, ...whatIsWrong(checked.error.issues[0]?.path.map(String) ?? [], read)),
      );
  }
  return { rows, problems };
}

interface Columns {
  readonly name: number;
  readonly kind: number;
  readonly scheme: number;
  readonly id: number;
  readonly hasPair: boolean;
  /** 'identifiers' of entities.csv. */
  readonly all: number;
  readonly registers: ReadonlyMap<Register, number>;
}

function columnsOf(header: readonly string[]): Columns {
  const names = header.map((cell) => cell.trim().toLowerCase());
  const [scheme, id] = [names.indexOf('scheme'), names.indexOf('id')];
  return {
    name: names.includes('name') ? names.indexOf('name') : names.indexOf('label'),
    kind: names.indexOf('kind'),
    all: names.indexOf('identifiers'),
    ...{ scheme, id, hasPair: scheme >= 0 && id >= 0 },
    registers: new Map(
      REGISTERS.flatMap((register) => {
        const at = names.indexOf(register);
        return at < 0 ? [] : [[register, at] as const];
      }),
    ),
  };
}

/** What a row says, unchecked; null where it says nothing. */
function rowOf(cells: readonly string[], columns: Columns): Record<string, unknown> | null {
  const cell = (at: number): string => withoutApostrophe((cells[at] ?? '').trim());
  const kind = cell(columns.kind).toLowerCase();
  if (kind === 'date' || kind === 'figure') return null;
  const told = new Map<string, string[]>();
  const add = (register: string, values: readonly string[]): void => {
    const own = values.filter((value) => value !== '');
    if (own.length > 0) told.set(register, [...(told.get(register) ?? []), ...own]);
  };
  for (const [register, at] of columns.registers) add(register, several(cell(at)));
  if (columns.hasPair) add(cell(columns.scheme).toLowerCase(), several(cell(columns.id)));
  if (columns.all >= 0) for (const one of several(cell(columns.all))) add(...registerOf(one));
  if (told.size === 0) return null;
  return { name: cell(columns.name), ...(kind !== '' && { kind }), ...Object.fromEntries(told) };
}

/** 'wikidata:Q42' → wikidata and Q42; an address is one of `url`. */
function registerOf(written: string): readonly [register: string, values: readonly string[]] {
  const colon = written.indexOf(':');
  return /^https?:/iu.test(written) || colon < 0
    ? ['url', [written]]
    : [written.slice(0, colon).toLowerCase(), [written.slice(colon + 1)]];
}

/** The apostrophe that the site's own tables put before what a spreadsheet would run. */
function withoutApostrophe(text: string): string {
  return /^'[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(text) ? text.slice(1) : text;
}

function whatIsWrong(
  path: readonly string[],
  row: Readonly<Record<string, unknown>>,
): readonly [message: string, hint: string] {
  const [where = ''] = path;
  if (where === 'name')
    return ['The row has no name, or one that is too long.', 'Write who or what is meant.'];
  if (where === 'kind')
    return [`'${String(row['kind'])}' is no kind.`, 'Write person, organisation, place, or nothing.'];
  const unknown = Object.keys(row).find(
    (key) => key !== 'name' && key !== 'kind' && REGISTERS.every((register) => register !== key),
  );
  return unknown === undefined
    ? ['The row has an identifier that is too long, or more than 20 of one register.', 'Take it out.']
    : [`'${unknown.slice(0, 40)}' is no register.`, `Write one of ${REGISTERS.join(', ')}.`];
}

interface TableRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

function recordsOf(text: string): readonly TableRecord[] | null {
  const first = text.slice(0, 10_000).split('\n', 1)[0] ?? '';
  const counts = SIGNS.map((sign) => first.split(sign).length);
  const records: TableRecord[] = [];
  try {
    parse(text, {
      delimiter: SIGNS[counts.indexOf(Math.max(...counts))] ?? ',',
      on_record: (cells: readonly string[], { lines }) => {
        records.push({ cells, line: lines });
        return null;
      },
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    return records;
  } catch {
    return null; // a fault of the file, which its reader is told
  }
}

function fault(file: string, line: number, message: string, hint: string): IdentifierTable {
  return { rows: [], problems: [problem(file, line, message, hint)] };
}

function problem(file: string, line: number, message: string, hint: string): Problem {
  return { code: 'bad-settings', level: 'error', file, line, message, hint };
}

/** A cell can name several: 'Q1; Q2'. */
function several(cell: string): readonly string[] {
  return cell.split(/[;|]/u).map((one) => one.trim());
}
