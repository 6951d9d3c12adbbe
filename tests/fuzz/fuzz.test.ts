// Damaged files through every stage: nothing throws, nothing hangs, and what must hold of every article holds.
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../src/collection/collection.ts';
import { extract } from '../../src/extractor/extract.ts';
import { loadArticle } from '../../src/loaders/load-article.ts';
import { loadFile } from '../../src/loaders/load-file.ts';
import type { Article } from '../../src/records/article.ts';
import { configSchema } from '../../src/records/config.ts';
import { render } from '../../src/renderer/render.ts';
import { packCorpus } from '../../src/resolver/pack-corpus.ts';
import { resolve } from '../../src/resolver/resolve.ts';
import { readTemplates, SHIPPED_TEMPLATES } from '../../src/store/read-templates.ts';
import { decode } from '../../src/text/decode.ts';
import { expectSound } from '../loaders/invariants.ts';
import { mutatedBytes, mutatedText } from './mutated.ts';

const SETTINGS = { correction: null, keep: [], drop: [], repeated: new Set<string>() };
/** Milliseconds of processor for one file of some kilobytes, ten times what a quiet machine needs. */
const LONGEST = 3000;
const options = { numRuns: 60, seed: 7 };

/** The article of a text, as the program reads it from disk; null where there is none. */
function articleOf(text: string, name: string): Article | null {
  const decoded = decode(Buffer.from(text, 'utf8'));
  if ('refused' in decoded) return null;
  const file = {
    path: name,
    text: decoded.text,
    encoding: decoded.encoding,
    hash: '0'.repeat(64),
    bytes: text.length,
  };
  return loadArticle(file, SETTINGS).article;
}

function timed(work: () => void): void {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(LONGEST);
}

describe('damaged files', () => {
  test.each(['a.txt', 'a.md'])('load and extract, with every offset at its words: %s', (name) => {
    fc.assert(
      fc.property(mutatedText, (text) =>
        timed(() => {
          const article = articleOf(text, name);
          if (article === null) return;
          expectSound(article);
          const { mentions, statements } = extract(article);
          let last = -1;
          for (const mention of mentions) {
            expect(article.text.slice(mention.start, mention.end)).toBe(mention.text);
            expect(mention.start).toBeGreaterThanOrEqual(last);
            const block = article.blocks[mention.block];
            expect(block !== undefined && block.start <= mention.start && mention.end <= block.end).toBe(
              true,
            );
            last = mention.start;
          }
          for (const { start, end, quote } of statements) expect(article.text.slice(start, end)).toBe(quote);
        }),
      ),
      options,
    );
  });

  test('of any format and any bytes come back as articles or as problems, never as an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        mutatedBytes,
        fc.constantFrom(
          'a.txt',
          'a.md',
          'a.html',
          'a.pdf',
          'a.docx',
          'a.eml',
          'a.json',
          'a.csv',
          'a.xml',
          'a.zip',
          'a.rtf',
          'a',
        ),
        async (bytes, path) => {
          const loaded = await loadFile({ path, bytes, hash: '0'.repeat(64) }, SETTINGS);
          for (const { article, problems } of loaded) {
            if (article === null) expect(problems.length).toBeGreaterThan(0);
            else
              expect(
                article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n'),
              ).toBe(article.text);
          }
        },
      ),
      options,
    );
  });

  test('resolve and render to pages in which every quote stands where its link leads, and nothing runs', () => {
    const templates = readTemplates(null);
    expect(SHIPPED_TEMPLATES).not.toBe('');
    fc.assert(
      fc.property(fc.array(mutatedText, { minLength: 1, maxLength: 3 }), (texts) => {
        const articles = texts.flatMap(
          (text, index) => articleOf(text, `${index}.${index % 2 === 0 ? 'txt' : 'md'}`) ?? [],
        );
        const resolution = resolve(collectionOf(articles, articles.map(extract)), null);
        const config = configSchema.parse({});
        const { corpus } = packCorpus({
          config,
          resolution,
          skipped: [],
          problems: [],
          corrections: [],
        });
        for (const { path, content } of render(corpus, templates)) {
          if (!path.startsWith('articles/') || typeof content !== 'string' || !path.endsWith('.html'))
            continue;
          const wrong: string[] = [];
          parse(content, { onParseError: (error) => wrong.push(`${path}: ${error.code}`) });
          expect(wrong).toEqual([]);
          expect(content).not.toMatch(
            /<(?:iframe|object|embed|img|style|base|form id)\b|<[a-z]+ [^>]*\son[a-z]+=/iu,
          );
        }
      }),
      { numRuns: 6, seed: 7 },
    );
  });
});
