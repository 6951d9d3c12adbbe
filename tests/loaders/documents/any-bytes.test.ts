// Whatever the bytes, an answer comes back: articles, or problems that say what to do.
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Loaded } from '../../../src/loaders/load-article.ts';
import { load, problemCodes, sample } from './load-samples.ts';

const EXTENSIONS = [
  'html',
  'mhtml',
  'pdf',
  'docx',
  'odt',
  'rtf',
  'eml',
  'mbox',
  'json',
  'jsonl',
  'csv',
  'rss',
  'atom',
  'xml',
  'rdf',
  'epub',
  'gz',
  'warc',
  'wacz',
  'zip',
  'txt',
  'md',
  '',
] as const;

function expectSound(loaded: readonly Loaded[]): void {
  expect(loaded.length).toBeGreaterThan(0);
  for (const { article, problems } of loaded) {
    if (article === null) expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem.message.length * problem.hint.length).toBeGreaterThan(0);
    if (article === null) continue;
    expect([...article.text].filter(isUnseen)).toEqual([]);
    let end = -1;
    for (const block of article.blocks) {
      expect(block.start).toBeGreaterThan(end);
      expect(block.line).toBeGreaterThanOrEqual(1);
      expect(block.endLine).toBeLessThanOrEqual(article.lines.length);
      end = block.end;
    }
    expect(end).toBeLessThanOrEqual(article.text.length);
  }
}

/** Control characters and the mark of a lost one. */
function isUnseen(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code < 32 && code !== 9 && code !== 10) || (code >= 0x7f && code < 0xa0) || code === 0xfffd;
}

describe('any bytes', () => {
  test.each(EXTENSIONS)('with the ending .%s', { timeout: 60_000 }, async (extension) => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
        ),
        async (bytes) => {
          expectSound(await load(extension === '' ? 'name' : `a.${extension}`, bytes));
        },
      ),
      { numRuns: 25, seed: 7 },
    );
  });

  test.each(readdirSync(new URL('./samples/', import.meta.url)))(
    '%s, cut and with bytes changed',
    { timeout: 60_000 },
    async (name) => {
      const whole = sample(name);
      for (let round = 1; round <= 6; round += 1) {
        const bytes = Uint8Array.from(
          round % 2 === 0 ? whole.subarray(0, Math.floor((whole.length * round) / 7)) : whole,
        );
        for (let at = round * 17; at < bytes.length; at += Math.max(97, Math.floor(bytes.length / 40)))
          bytes[at] = (at * 31 + round * 7) % 256;
        expectSound(await load(name, bytes));
      }
    },
  );
});

describe('bombs', () => {
  test.each([
    [
      'entities that grow',
      'laughs.rss',
      '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><item><description>&b;</description></item></channel></rss>',
      'unreadable-document',
    ],
    [
      'an entity that names a file',
      'file.rss',
      '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><description>&x;</description></item></channel></rss>',
      'unreadable-document',
    ],
    ['elements within elements', 'deep.rss', `<rss>${'<a>'.repeat(50_000)}`, 'unreadable-document'],
    ['lists within lists', 'deep.json', '['.repeat(500_000), 'unreadable-document'],
    [
      'a gzip of 100 MiB of nothing',
      'bomb.gz',
      gzipSync(new Uint8Array(100 * 1024 * 1024)),
      'archive-too-large',
    ],
    ['a text that is a picture', 'a.png', 'PNG', 'unknown-format'],
    ['an old Word file', 'a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'unknown-format'],
  ])('%s: %s', async (_what, name, bytes, code) => {
    expect(await problemCodes(name, bytes)).toEqual([code]);
  });

  test('archives within archives end', async () => {
    let bytes: Uint8Array = new TextEncoder().encode('The ferry resumed service on Sunday.');
    for (let depth = 0; depth < 6; depth += 1) bytes = gzipSync(bytes);
    expect(await problemCodes('a.txt.gz.gz.gz.gz.gz.gz', bytes)).toEqual(['archive-too-deep']);
  });
});
