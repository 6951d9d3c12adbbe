// The list of formats, the folder and the page for users agree.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DOCUMENT_FORMATS } from '../../../src/loaders/documents/document-formats.ts';

const folder = new URL('../../../src/loaders/documents/', import.meta.url);

test('every format that a file defines is on the list', () => {
  const defined = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(new URL(name, folder), 'utf8').matchAll(/^export const \w+: DocumentFormat = \{/gmu),
    ]);
  expect(DOCUMENT_FORMATS).toHaveLength(defined.length);
});

test('no two formats want the same ending', () => {
  const endings = DOCUMENT_FORMATS.flatMap((format) => format.extensions);
  expect(new Set(endings).size).toBe(endings.length);
});

test.each(DOCUMENT_FORMATS.map((format) => [format.label, format.extensions[0] ?? '']))(
  'docs/formats.md tells of the %s',
  (_label, ending) => {
    const docs = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');
    expect(docs).toMatch(new RegExp(`[.]${ending}\\b`, 'u'));
  },
);
