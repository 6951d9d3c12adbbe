import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Expression, literalExpressions, madeExpressions, nearMisses, timeOf } from './expressions.ts';
import { quickestOf } from './quickest.ts';
import { ROOT } from './run-command.ts';

const SHORT = 1500;
const LONG = 12_000;
/** Milliseconds: a linear pattern needs a tenth of them for the short text. */
const SUSPECT = 1;

/** Measurements of one suspect. */
const TRIES = 5;
/** Eight times the text: 8 is linear, 64 is quadratic. */
const MOST = 20;

/** Patterns whose time grows with more than the length of some near miss, with the two times. */
async function slowExpressions(expressions: readonly Expression[]): Promise<string[]> {
  const slow: string[] = [];
  for (const one of expressions) {
    const times = await slowTimes(one);
    if (times !== null) slow.push(`${one.file}: /${one.source.slice(0, 120)}/${one.flags} ${times}`);
  }
  return slow;
}

async function slowTimes(one: Expression): Promise<string | null> {
  const long = nearMisses(one, LONG);
  const isLinear = ([short = 0, more = 0]: readonly number[]): boolean =>
    short < SUSPECT || more <= short * MOST;
  for (const [index, text] of nearMisses(one, SHORT).entries()) {
    if (timeOf(one, text, 1) < SUSPECT) continue;
    const times = await quickestOf(
      TRIES,
      [() => timeOf(one, text, 3), () => timeOf(one, long[index] ?? '', 1)],
      isLinear,
    );
    if (!isLinear(times)) return `${times.map((time) => time.toFixed(0)).join(' → ')} ms`;
  }
  return null;
}

const SETTINGS = { correction: null, keep: [], drop: [], repeated: new Set<string>() };

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.ts$/u.test(entry.name))
    .map((entry) => entry.name);
}

describe('no regular expression takes more than linear time', () => {
  test('a planted one is found', async () => {
    for (const source of ['\\s+$', '(?<word>[\\p{L}.]+),$', '\\s*[>/]\\s*', '#.*$'])
      expect(await slowExpressions([{ file: 'planted', source, flags: 'u' }]), source).toHaveLength(1);
    expect(await slowExpressions([{ file: 'fine', source: '\\s{0,4}$', flags: 'u' }])).toEqual([]);
  });

  test('in the sources and in the scripts of pages', async () => {
    const expressions = literalExpressions();
    expect(expressions.length).toBeGreaterThan(500);
    expect(await slowExpressions(expressions)).toEqual([]);
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
    expect(await slowExpressions(made)).toEqual([]);
  });
});
