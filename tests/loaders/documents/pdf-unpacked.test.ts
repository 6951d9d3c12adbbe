// PDF files that hold more than they weigh: measured before they are unpacked.
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpackedSize } from '../../../src/loaders/documents/pdf/unpacked-size.ts';
import { articlesOf, load, problemCodes, sample } from './load-samples.ts';

const MIB = 1024 * 1024;
const blank = (bytes: number): Buffer => Buffer.alloc(bytes, 0x20);
const WORDS =
  'BT /F1 12 Tf 72 700 Td (The ferry between the two islands sails again on Tuesday morning.) Tj ET\n';

/** A PDF whose pages all have this stream as their content. */
function pdf(packed: Uint8Array, filters: string, pages = 1): Uint8Array {
  const page =
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>>>';
  const more = Array.from({ length: pages - 1 }, () => page);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[3 0 R${more.map((_, at) => ` ${6 + at} 0 R`).join('')}]/Count ${pages}>>`,
    page,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ].map((one, index) => Buffer.from(`${index + 1} 0 obj\n${one}\nendobj\n`));
  return Buffer.concat([
    Buffer.from('%PDF-1.5\n'),
    ...objects,
    Buffer.from(`5 0 obj\n<</Length ${packed.length}/Filter${filters}>>\nstream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
    ...more.map((one, at) => Buffer.from(`${6 + at} 0 obj\n${one}\nendobj\n`)),
    Buffer.from('trailer\n<</Size 6/Root 1 0 R>>\n%%EOF'),
  ]);
}

describe('what a PDF unpacks to', () => {
  test('is counted over its streams, also where one is packed twice or broken off', () => {
    const packed = deflateSync(blank(3 * MIB));
    expect(unpackedSize(pdf(packed, '/FlateDecode'), 256 * MIB)).toBe(3 * MIB);
    const twice = deflateSync(packed);
    expect(unpackedSize(pdf(twice, '[/FlateDecode/FlateDecode]'), 256 * MIB)).toBe(3 * MIB + packed.length);
    const half = unpackedSize(pdf(packed.subarray(0, packed.length / 2), '/FlateDecode'), 256 * MIB);
    expect(half).toBeGreaterThan(MIB);
  });

  test('is counted no further than the bound', () => {
    expect(unpackedSize(pdf(deflateSync(blank(9 * MIB)), '/FlateDecode'), 4 * MIB)).toBe(4 * MIB + 1);
  });

  test('is nothing for what is no packed stream', () => {
    expect(unpackedSize(Buffer.from('stream\nstream\r\nx\u009cendstream'), MIB)).toBe(0);
    expect(unpackedSize(new Uint8Array(), MIB)).toBe(0);
  });

  test.each(['chromium.pdf', 'libreoffice-columns.pdf'])('is far below the bound for %s', (name) => {
    expect(unpackedSize(sample(name), 256 * MIB)).toBeLessThan(8 * MIB);
  });
});

test('a PDF beyond the bound is named and not read, one within it is read', async () => {
  const bomb = pdf(deflateSync(deflateSync(blank(300 * MIB), { level: 9 })), '[/FlateDecode/FlateDecode]');
  expect(bomb.length).toBeLessThan(20_000);
  expect(await problemCodes('bomb.pdf', bomb)).toEqual(['document-too-large']);
  const [article] = await articlesOf('ferry.pdf', pdf(deflateSync(WORDS), '/FlateDecode'));
  expect(article?.text).toContain('sails again on Tuesday morning.');
});

test('pages that share one stream of many pieces are read up to a bound, and so is a page that holds too many', {
  timeout: 60_000,
}, async () => {
  const marks = '/A BMC EMC\n';
  const full = deflateSync(WORDS + marks.repeat(24_990));
  const shared = await load('shared.pdf', pdf(full, '/FlateDecode', 23));
  expect(shared.at(-1)?.article?.text).toContain('sails again on Tuesday morning.');
  expect(shared.flatMap(({ problems }) => problems.map(({ message }) => message))).toEqual([
    'The PDF has 23 pages; those after 21 were not read.',
  ]);
  const crowded = await load('crowded.pdf', pdf(deflateSync(WORDS + marks.repeat(26_000)), '/FlateDecode'));
  expect(crowded.flatMap(({ problems }) => problems.map(({ message }) => message))).toEqual([
    'Page 1 of the PDF holds more than 50000 pieces of text; the rest of it was not read.',
  ]);
});
