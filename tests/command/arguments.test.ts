import { expect, test } from 'vitest';
import { DEFAULT_PORT, HELP, parseArguments } from '../../src/command/arguments.ts';

const options = (...words: string[]) => {
  const parsed = parseArguments(words);
  if ('wrong' in parsed) throw new Error(parsed.wrong);
  return parsed.options;
};
const wrong = (...words: string[]): string => {
  const parsed = parseArguments(words);
  if (!('wrong' in parsed)) throw new Error('It was accepted.');
  return parsed.wrong;
};

test('no words build seeds/ into dist/', () => {
  expect(options('build')).toMatchObject({
    command: 'build',
    seeds: 'seeds',
    out: 'dist',
    templates: null,
    config: 'dossier.config.yaml',
    isConfigNamed: false,
    strict: false,
    zip: false,
    serve: null,
  });
});

test('every option is read', () => {
  expect(
    options(
      'build',
      '--seeds',
      'a',
      '--out=b',
      '--templates',
      'c',
      '--config',
      'd',
      '--strict',
      '--zip',
      '--quiet',
      '--verbose',
      '--explain',
      'Kim Jong-un',
    ),
  ).toMatchObject({
    seeds: 'a',
    out: 'b',
    templates: 'c',
    config: 'd',
    isConfigNamed: true,
    strict: true,
    zip: true,
    quiet: true,
    verbose: true,
    explain: 'Kim Jong-un',
  });
  expect(options('build', '--watch', '--json')).toMatchObject({ watch: true, json: true });
});

test('a folder is the same with a slash behind it', () => {
  expect(options('build', '--seeds', 'a/', '--out', 'b//', '--templates', './c/')).toMatchObject({
    seeds: 'a',
    out: 'b',
    templates: './c',
  });
  expect(options('build', '--seeds', '/').seeds).toBe('/');
});

test('--serve takes a port or its own', () => {
  expect(options('build', '--serve').serve).toBe(DEFAULT_PORT);
  expect(options('build', '--serve', '8080').serve).toBe(8080);
  expect(options('build', '--serve', '--watch')).toMatchObject({ serve: DEFAULT_PORT, watch: true });
  expect(wrong('build', '--serve', '99999')).toContain('not a port');
});

test('a wrong option names the nearest right one', () => {
  expect(wrong('build', '--seed', 'x')).toBe("There is no option '--seed'. Did you mean '--seeds'?");
  expect(wrong('build', '--strickt')).toBe("There is no option '--strickt'. Did you mean '--strict'?");
});

test('a stray word and a missing value are wrong', () => {
  expect(wrong('build', 'everything')).not.toBe('');
  expect(wrong('build', '--out')).not.toBe('');
});

test.each([
  [['--explain', '--seeds', 'a'], "'--explain' needs a value."],
  [['--out'], "'--out' needs a value."],
  [['--templates='], "'--templates' needs a value."],
  [['--config', ''], "'--config' needs a value."],
  [['--seeds='], "'--seeds' needs a value."],
])('an option without its value is named: %j', (words, said) => {
  expect(wrong('build', ...words)).toBe(said);
});

test.each([
  ['--explain', 'Ann', '--watch'],
  ['--preview', '--json'],
  ['--preview', '--serve'],
  ['--preview', '--profile'],
  ['--explain', 'Ann', '--preview'],
])('what only tells stands beside nothing that builds: %s %s %s', (...words) => {
  expect(wrong('build', ...words)).toContain(words[0]);
  expect(options('build', '--preview', '--zip', '--strict', '--quiet').preview).toBe(true);
});

test('help names every option', () => {
  for (const flag of [
    'seeds',
    'out',
    'templates',
    'config',
    'strict',
    'zip',
    'explain',
    'watch',
    'serve',
    'json',
    'quiet',
    'verbose',
    'version',
  ])
    expect(HELP).toContain(`--${flag}`);
});
