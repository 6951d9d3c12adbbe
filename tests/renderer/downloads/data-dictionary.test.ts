// docs/data.md is under test: what the program writes, it names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../../../src/records/config.ts';
import { downloads } from '../../../src/renderer/downloads/downloads.ts';
import { EXTRA_DOWNLOADS } from '../../../src/renderer/downloads/extra-downloads.ts';
import { tables } from '../../../src/renderer/downloads/tables.ts';

const docs = readFileSync(join(import.meta.dirname, '../../../docs/data.md'), 'utf8');
const inTable = (text: string) => text.replaceAll('|', '\\|');

test('it names every file with its title and description, and no other', () => {
  const files = docs.slice(docs.indexOf('## Files'), docs.indexOf('## Sizes'));
  const named = [...files.matchAll(/^\| `(?<path>data\/[^`]+)` \|/gmu)].map(
    (match) => match.groups?.['path'],
  );
  const written = [...downloads, ...EXTRA_DOWNLOADS];
  expect(named).toEqual(written.map((one) => one.path));
  for (const { title, description } of written)
    expect(files).toContain(`**${inTable(title)}.** ${inTable(description)}`);
});

describe('it names every column with its type and meaning, in order, and no other', () => {
  test.each(tables)('$name', ({ name, columns }) => {
    const from = docs.indexOf(`### ${name}\n`);
    const next = docs.indexOf('\n### ', from + 1);
    const section = docs.slice(from, next < 0 ? undefined : next);
    const rows = [
      ...section.matchAll(/^\| `(?<column>[a-z_0-9]+)` \| (?<type>[^|]+) \| (?<meaning>.+) \|$/gmu),
    ];
    expect(rows.map((row) => row.groups?.['column'])).toEqual(columns.map((column) => column.name));
    for (const [at, column] of columns.entries()) {
      expect(rows[at]?.groups?.['type']).toBe(
        `${column.type}${column.onlyJson === true ? ', JSON only' : ''}`,
      );
      expect(rows[at]?.groups?.['meaning']).toBe(inTable(column.description));
    }
  });
});

test('it names every setting of downloads', () => {
  const settings = docs.slice(docs.indexOf('downloads:'), docs.indexOf('```\n', docs.indexOf('downloads:')));
  expect([...settings.matchAll(/^ {4}(?<key>\w+):/gmu)].map((match) => match.groups?.['key'])).toEqual(
    Object.keys(configSchema.parse({}).downloads),
  );
});
