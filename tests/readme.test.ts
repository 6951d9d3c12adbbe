// The README is under test: what the program knows, it names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { HELP } from '../src/command/arguments.ts';
import { configSchema } from '../src/records/config.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('every option of the command is in it', () => {
  const flags = [...HELP.matchAll(/--[a-z]+/gu)].map(([flag]) => flag);
  expect(flags.length).toBeGreaterThan(10);
  for (const flag of flags) expect(readme).toContain(flag);
});

/** The first YAML example of a chapter. */
function example(chapter: string): unknown {
  const text = readme.split(`### ${chapter}\n`)[1] ?? '';
  return parse(/```yaml\n(?<yaml>[\s\S]*?)```/u.exec(text)?.groups?.['yaml'] ?? '');
}

test('every setting is in its example, which is right', () => {
  const shown = configSchema.parse(example('Settings'));
  expect(Object.keys(example('Settings') as object).sort()).toEqual(Object.keys(configSchema.shape).sort());
  expect(shown.theme).toEqual({ font: 'bundled', accent: '#1b6e5a' });
});

test('every problem code is in it, and no other', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?:loaders|store|resolver|text|workers)\/.*\.ts$/u.test(path))
    .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
    .join('\n');
  const codes = new Set(
    [
      ...sources.matchAll(
        /(?:code: |(?:skipped|stopped|report)\([^']{0,60}(?:'(?:warning|error)', )?)'(?<code>[a-z]+(?:-[a-z]+)+)'/gu,
      ),
    ].map((match) => match.groups?.['code'] ?? ''),
  );
  expect(codes.size).toBeGreaterThan(12);
  const documented = readme.slice(
    readme.indexOf('### When something is wrong'),
    readme.indexOf('## How good is it'),
  );
  for (const code of codes) expect(documented).toContain(`\`${code}\``);
  for (const [, code = ''] of documented.matchAll(/`([a-z]+(?:-[a-z]+)+)`/gu))
    expect(sources).toContain(`'${code}'`);
});

test('the code map names every folder of the program', () => {
  const map =
    readFileSync(join(root, 'src/README.md'), 'utf8').split('## Code map')[1]?.split('## ')[0] ?? '';
  const rows = new Map(
    [...map.matchAll(/^\| `(?<folder>[a-z]+)\/` \|.*$/gmu)].map((row) => [
      row.groups?.['folder'] ?? '',
      row[0],
    ]),
  );
  const folders = (path: string): string[] =>
    readdirSync(join(root, path), { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map(({ name }) => name);
  expect([...rows.keys()].sort()).toEqual(folders('src').sort());
  for (const [folder, row] of rows)
    for (const inner of folders(`src/${folder}`)) expect(row, folder).toContain(`\`${inner}/\``);
});

test('every file that a developer is sent to is there', () => {
  const text = readFileSync(join(root, 'src/README.md'), 'utf8');
  const chapter = text.split('## Where a change goes')[1]?.split('\n## ')[0] ?? '';
  const paths = [...chapter.matchAll(/`(?<path>(?:src|tests|\.\.\/docs)\/[\w./-]+)`/gu)].map(({ groups }) =>
    (groups?.['path'] ?? '').replace(/^\.\.\//u, ''),
  );
  expect(paths.length).toBeGreaterThan(25);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('its set-up commands are what CI runs', () => {
  const ci = readFileSync(join(root, '.ci/run'), 'utf8');
  expect(readme).toContain('npm ci && npm run setup && npm run check');
  expect(ci).toContain('npm ci && npm run setup && npm run check');
});
