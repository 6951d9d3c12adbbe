// Settings and corrections that are broken, huge or made to harm: told with their file, and nothing is written.
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runBuild } from './run-command.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'dossier-settings-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Nine aliases of nine aliases of …: nine to the power of ten. */
const LAUGHS = Array.from({ length: 10 }, (_, depth) =>
  depth === 0
    ? 'title: &b0 [x]'
    : `b${depth}: &b${depth} [${Array(9)
        .fill(`*b${depth - 1}`)
        .join(', ')}]`,
).join('\n');

const FILES: readonly (readonly [what: string, content: string | Uint8Array])[] = [
  ['aliases that grow', LAUGHS],
  ['keys of prototypes', '__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\n'],
  ['50 MB', Buffer.alloc(50_000_000, 'key: value\n')],
  ['bytes that are no text', Uint8Array.from({ length: 4000 }, (_, index) => (index * 197 + 13) % 256)],
  ['UTF-16', Buffer.from('\ufefftitle: x\n', 'utf16le')],
  ['values of other types', 'title: [1, 2]\nthresholds: yes\nsame: 3\narticles: 4\n'],
  ['a key that stands twice', 'title: a\ntitle: b\n'],
  ['brackets without end', '['.repeat(20_000)],
  ['maps within maps', `title: ${'{a: '.repeat(3000)}1${'}'.repeat(3000)}`],
  ['keys of keys', '? '.repeat(10_000)],
  ['tags that make objects', 'title: !!js/function "globalThis.PWNED = 1"\nfeedback: !!js/undefined ""\n'],
  ['two documents', 'title: a\n---\ntitle: b\n'],
];

describe.each(['dossier.config.yaml', 'seeds/_corrections.yaml'])('%s', (file) => {
  test.each(FILES)('%s', (what, content) => {
    const folder = join(root, `${file}-${what}`.replaceAll(/[^a-z0-9]/giu, '-'));
    mkdirSync(join(folder, 'seeds'), { recursive: true });
    writeFileSync(join(folder, 'seeds/a.txt'), 'Talks in Nairobi\n\nAmina Wanjiru spoke.\n');
    writeFileSync(join(folder, file), content);
    const run = runBuild({ folder, nodeWords: ['--import', join(import.meta.dirname, 'usage.mjs')] });
    expect({ code: run.code, signal: run.signal }).toEqual({ code: 1, signal: null });
    expect(run.report?.written).toBe(false);
    expect(run.report?.problems.length).toBeGreaterThan(0);
    for (const problem of run.report?.problems ?? []) {
      expect(problem).toMatchObject({ code: 'bad-settings', level: 'error', file });
      expect(`${problem.message} ${problem.hint}`).not.toMatch(
        /undefined|\[object|TypeError|RangeError|call stack| at [\w.]+ \(/u,
      );
    }
    expect(run.errors).not.toMatch(/Dossier itself failed|PWNED/u);
    const usage: { seconds: number; mebibytes: number } = JSON.parse(
      /usage (?<json>\{[^}]{1,200}\})/u.exec(run.errors)?.groups?.['json'] ?? '{}',
    );
    expect(usage.seconds).toBeLessThan(30); // of processor, start included: one on a quiet machine
    expect(usage.mebibytes).toBeLessThan(700);
    expect(readdirSync(folder).filter((name) => name !== 'seeds' && name !== 'dossier.config.yaml')).toEqual(
      [],
    );
  });
});

test('a folder in the place of a settings file, and an empty file, are told and taken', () => {
  const folder = join(root, 'folder');
  mkdirSync(join(folder, 'seeds'), { recursive: true });
  writeFileSync(join(folder, 'seeds/a.txt'), 'Talks in Nairobi\n\nAmina Wanjiru spoke.\n');
  mkdirSync(join(folder, 'dossier.config.yaml'));
  expect(runBuild({ folder }).report?.problems).toMatchObject([
    { code: 'bad-settings', message: 'This is no file.' },
  ]);
  rmSync(join(folder, 'dossier.config.yaml'), { recursive: true });
  writeFileSync(join(folder, 'dossier.config.yaml'), '');
  expect(runBuild({ folder }).code).toBe(0);
});
