import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Expression, literalExpressions, madeExpressions, nearMisses, timeOf } from './expressions.ts';
import { ROOT } from './run-command.ts';

const SHORT = 1500;
const LONG = 12_000;
/** Milliseconds: a linear pattern needs a tenth of them for the short text. */
const SUSPECT = 1;

/** Patterns whose time grows with more than the length of some near miss, with the two times. */
function slowExpressions(expressions: readonly Expression[]): string[] {
  return expressions.flatMap((one) => {
    const times = slowTimes(one);
    return times === null ? [] : [`${one.file}: /${one.source.slice(0, 120)}/${one.flags} ${times}`];
  });
}

function slowTimes(one: Expression): string | null {
  const long = nearMisses(one, LONG);
  for (const [index, text] of nearMisses(one, SHORT).entries()) {
    if (timeOf(one, text, 1) < SUSPECT) continue;
    const short = timeOf(one, text, 3);
    if (short < SUSPECT) continue;
    const more = quickest(() => timeOf(one, long[index] ?? '', 1), short * 20);
    // Eight times the text: 8 is linear, 64 is quadratic.
    if (more > short * 20) return `${short.toFixed(0)} → ${more.toFixed(0)} ms`;
  }
  return null;
}

/** The shortest of at most five times, as soon as one is short enough: a machine may stumble, a square is slow every time. */
function quickest(time: () => number, enough: number): number {
  let best = time();
  for (let tries = 1; tries < 5 && best > enough; tries += 1) best = Math.min(best, time());
  return best;
}

const SETTINGS = { correction: null, keep: [], drop: [], repeated: new Set<string>() };

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.ts$/u.test(entry.name))
    .map((entry) => entry.name);
}

describe('no regular expression takes more than linear time', () => {
  test('a planted one is found', () => {
    for (const source of ['\\s+$', '(?<word>[\\p{L}.]+),$', '\\s*[>/]\\s*', '#.*$'])
      expect(slowExpressions([{ file: 'planted', source, flags: 'u' }]), source).toHaveLength(1);
    expect(slowExpressions([{ file: 'fine', source: '\\s{0,4}$', flags: 'u' }])).toEqual([]);
  });

  test('in the sources and in the scripts of pages', () => {
    const expressions = literalExpressions();
    expect(expressions.length).toBeGreaterThan(500);
    expect(slowExpressions(expressions)).toEqual([]);
  });

  test('nor those that are made of word lists', async () => {
    // Each language, kind of text and format has patterns that are made when the first article of it comes.
    const made = await madeExpressions(async () => {
      const { loadFile } = await import('../../src/loaders/load-file.ts');
      const { extract } = await import('../../src/extractor/extract.ts');
      for (const folder of ['seeds', 'tests/gold/languages', 'tests/loaders/documents/samples'])
        for (const path of filesIn(folder)) {
          const seed = { path, bytes: readFileSync(join(ROOT, folder, path)), hash: '0' };
          for (const { article } of await loadFile(seed, SETTINGS)) if (article !== null) extract(article);
        }
    });
    expect(made.length).toBeGreaterThan(20);
    expect(slowExpressions(made)).toEqual([]);
  });
});
