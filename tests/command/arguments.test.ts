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

test.each([
  ['--preview', [], 'npm run build -- --preview'],
  ['--seeds', ['clips'], 'npm run build -- --seeds clips'],
  ['--explain', ["Mary O'Neill"], "npm run build -- --explain 'Mary O'\\''Neill'"],
  ['--serve', ['8080', '--watch'], 'npm run build -- --serve 8080'],
])('an option that npm took for its own writes nothing: npm run build %s %j', (option, words, right) => {
  const environment = { npm_lifecycle_event: 'build', [`npm_config_${option.slice(2)}`]: 'true' };
  const parsed = parseArguments(['build', ...words], environment);
  expect(parsed).toEqual({
    wrong: `npm took '${option}' for its own. Write two hyphens before Dossier's options: ${right}`,
  });
});

test.each([
  [{ npm_lifecycle_event: 'check', npm_config_watch: 'true' }], // the options of a script around this one
  [{ npm_lifecycle_event: 'build', npm_config_json: 'true', npm_config_jobs: '4', npm_config_cache: '/c' }],
  [{ npm_lifecycle_event: 'build', npm_config_strict: '' }],
])("npm's own settings are nothing to Dossier: %j", (environment) => {
  expect(parseArguments(['build'], environment)).toHaveProperty('options');
});

test('a stray word and a missing value are wrong', () => {
  expect(wrong('build', 'everything')).toBe(
    "'everything' belongs to no option. Is it the folder of articles? Then write --seeds everything",
  );
  expect(wrong('build', '--watch', 'my clips')).toContain("--seeds 'my clips'");
  expect(wrong('extract', 'lines.jsonl')).toContain('npm run --silent extract < lines.jsonl');
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
