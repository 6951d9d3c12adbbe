// A CSV table against its Frictionless Table Schema: header, types, required and unique cells, keys of other tables.
import { readCsv } from './read-csv.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean };
}
interface Resource {
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: string;
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

const FORMS = new Map([
  ['integer', /^-?\d+$/u],
  ['number', /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u],
  ['boolean', /^(?:true|false)$/u],
  ['date', /^-?\d{4}-\d\d-\d\d$/u],
]);

/** What a Frictionless reader would report, at most some lines. `read` gives the text of a path of the package. */
export function checkTable(
  name: string,
  resources: ReadonlyMap<unknown, unknown>,
  read: (path: string) => string,
): readonly string[] {
  const resource = resourceOf(resources, name);
  const [header = [], ...rows] = readCsv(read(resource.path));
  const { fields, foreignKeys = [] } = resource.schema;
  const problems: string[] = [];
  if (header.join() !== fields.map((field) => field.name).join())
    problems.push(`${name}: the header is ${header.join()}`);
  for (const [column, field] of fields.entries()) {
    const cells = rows.map((row) => row[column] ?? '');
    problems.push(...cellProblems(field, cells).map((problem) => `${name}.${field.name}: ${problem}`));
  }
  for (const { fields: own, reference } of foreignKeys) {
    const keys = new Set(columnOf(resourceOf(resources, reference.resource), reference.fields, read));
    for (const cell of columnOf(resource, own, read))
      if (cell !== '' && !keys.has(cell))
        problems.push(`${name}.${own}: ${cell} is in no ${reference.resource}`);
  }
  return problems.slice(0, 5);
}

function cellProblems({ type, constraints }: Field, cells: readonly string[]): readonly string[] {
  const form = FORMS.get(type);
  const problems = cells
    .filter((cell) => cell !== '' && form?.test(cell) === false)
    .map((cell) => `${cell} is no ${type}`);
  if (constraints?.required && cells.includes('')) problems.push('a cell is empty');
  if (constraints?.unique && new Set(cells).size < cells.length) problems.push('a cell stands twice');
  return problems;
}

function columnOf(resource: Resource, field: string, read: (path: string) => string): readonly string[] {
  const [header = [], ...rows] = readCsv(read(resource.path));
  const at = header.indexOf(field);
  return rows.map((row) => row[at] ?? '');
}

function resourceOf(resources: ReadonlyMap<unknown, unknown>, name: string): Resource {
  // What it is, is checked by the schema of the package before.
  const resource = resources.get(name) as Resource | undefined;
  if (resource === undefined) throw new Error(`The package has no table ${name}.`);
  return resource;
}
