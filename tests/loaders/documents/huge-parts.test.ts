// One part of a file may be as long as the file: it is read as a short one is.
import { expect, test } from 'vitest';
import { load } from './load-samples.ts';

/** More than the arguments of one call that any engine takes. */
const MANY = 150_000;

test.each([
  [
    'lines of a message that is no article',
    'chat.txt',
    `12/03/2024, 10:15 - Ana: so\n${'x\n'.repeat(MANY)}13/03/2024, 10:16 - Ben: *Ferry to Unst will stop*\n\nThe ferry to Unst will stop in May, the islands council said on Tuesday.\n`,
  ],
  [
    'notes of a paragraph',
    'report.rtf',
    `{\\rtf1 The ferry to Unst will stop in May.${'{\\footnote a}'.repeat(MANY)}\\par}`,
  ],
  [
    'key words of a page',
    'page.html',
    `<html><head><meta name="keywords" content="${'a,'.repeat(MANY)}"></head><body><article><p>The ferry to Unst will stop in May, the islands council said on Tuesday.</p></article></body></html>`,
  ],
  [
    'writers of a record',
    'records.json',
    JSON.stringify([
      { text: 'The ferry to Unst will stop in May.', author: Array.from({ length: MANY }, String) },
    ]),
  ],
])('%s', { timeout: 60_000 }, async (_, path, text) => {
  const loaded = await load(path, text);
  expect(loaded.map(({ article }) => article?.text.includes('The ferry to Unst will stop in May'))).toContain(
    true,
  );
});
