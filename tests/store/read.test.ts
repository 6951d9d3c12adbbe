import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listSeeds } from '../../src/store/list-seeds.ts';
import { outputPlace } from '../../src/store/places.ts';
import { LARGEST_SEED, readSeed } from '../../src/store/read-seed.ts';
import { readSettings } from '../../src/store/read-settings.ts';
import { folderWith } from '../temporary.ts';

describe('listing seeds', () => {
  test('hidden and underscored names are left out, folders of them with a note, every depth is read, order is by code unit', async () => {
    const seeds = folderWith({
      'b.txt': '',
      'B.TXT': '',
      'a/c.md': '',
      '.hidden': '',
      '_notes.txt': '',
      '_drafts/x.txt': '',
      '_drafts/deep/y.txt': '',
      'a/_posts/2024-05-03-fair.md': '',
      'a/.git/x.txt': '',
    });
    const { paths, problems } = await listSeeds(seeds, 'seeds');
    expect(paths).toEqual(['B.TXT', 'a/c.md', 'b.txt']);
    expect(problems).toMatchObject([
      {
        code: 'folder-left-out',
        level: 'note',
        file: 'seeds',
        message: "_drafts/, a/_posts/ were left out, because their names begin with '_'.",
      },
    ]);
  });

  test('files whose names begin with an underscore are left out in silence: the corrections file is one', async () => {
    const seeds = folderWith({ 'a.txt': '', '_corrections.yaml': '', '_draft.txt': '' });
    expect(await listSeeds(seeds, 'seeds')).toEqual({ paths: ['a.txt'], problems: [] });
  });

  test('links are named and never followed, also when they loop', async () => {
    const outside = folderWith({ 'secret.txt': 'secret' });
    const seeds = folderWith({ 'a.txt': '' });
    symlinkSync('.', join(seeds, 'loop'));
    symlinkSync(join(outside, 'secret.txt'), join(seeds, 'leak.txt'));
    const list = await listSeeds(seeds, 'seeds');
    expect(list.paths).toEqual(['a.txt']);
    expect(list.problems.map(({ file, code }) => [file, code])).toEqual([
      ['seeds/leak.txt', 'link-not-followed'],
      ['seeds/loop', 'link-not-followed'],
    ]);
    expect(readSeed(seeds, 'leak.txt', 'seeds')).toMatchObject({ problem: { code: 'unreadable-seed' } });
  });

  test('a missing folder is an error with a hint', async () => {
    expect((await listSeeds(join(folderWith(), 'no'), 'no')).problems).toMatchObject([
      { code: 'no-seeds-folder', level: 'error' },
    ]);
  });
});

describe('reading a seed', () => {
  test('a file that is gone, a folder, and a huge file come back as problems', () => {
    const seeds = folderWith({ 'big.txt': 'x' });
    truncateSync(join(seeds, 'big.txt'), LARGEST_SEED + 1);
    mkdirSync(join(seeds, 'folder.txt'));
    expect(readSeed(seeds, 'gone.txt', 'seeds')).toMatchObject({
      problem: { code: 'unreadable-seed', level: 'warning' },
    });
    expect(readSeed(seeds, 'folder.txt', 'seeds')).toMatchObject({ problem: { code: 'unreadable-seed' } });
    expect(readSeed(seeds, 'big.txt', 'seeds')).toMatchObject({ problem: { code: 'seed-too-large' } });
  });

  test('text comes decoded with its hash', () => {
    const seeds = folderWith({ 'a.txt': 'Zürich' });
    expect(readSeed(seeds, 'a.txt', 'seeds')).toMatchObject({
      file: {
        path: 'a.txt',
        text: 'Zürich',
        encoding: 'utf-8',
        bytes: 7,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/u),
      },
    });
  });

  test('binary bytes are refused with a reason', () => {
    const seeds = folderWith({ 'a.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]) });
    expect(readSeed(seeds, 'a.txt', 'seeds')).toMatchObject({ problem: { code: 'not-text' } });
  });
});

describe('settings', () => {
  const options = (folder: string) => ({
    seeds: join(folder, 'seeds'),
    out: join(folder, 'dist'),
    templates: null,
    config: join(folder, 'dossier.config.yaml'),
    strict: false,
  });

  test('what the command line names must be there, or nothing is written', () => {
    const folder = folderWith({ 'look/about.md': '# Us' });
    const problems = (asked: object) =>
      readSettings({ ...options(folder), ...asked }).problems.map(({ level, message, hint }) => [
        level,
        message,
        hint,
      ]);
    for (const config of ['pasages.yaml', 'elsewhere/dossier.config.yaml', 'dossier.config.yaml'])
      expect(problems({ config: join(folder, config), isConfigNamed: true })).toEqual([
        ['error', 'There is no such file.', 'Check the name, or leave --config out.'],
      ]);
    expect(problems({ isConfigNamed: false })).toEqual([]);
    expect(problems({ templates: join(folder, 'loook') })).toEqual([
      ['error', 'There is no such folder.', 'Check the name, or leave --templates out.'],
    ]);
    expect(problems({ templates: join(folder, 'look/about.md') })).toHaveLength(1);
    expect(problems({ templates: join(folder, 'look') })).toEqual([]);
  });

  test('a file in the place of the seeds folder has no settings; listing says that there is no folder', () => {
    const folder = folderWith({ seeds: 'a file' });
    expect(readSettings(options(folder))).toMatchObject({ corrections: null, problems: [] });
  });

  test('no files are the defaults', () => {
    const settings = readSettings(options(folderWith()));
    expect(settings).toMatchObject({
      corrections: null,
      problems: [],
      config: { title: 'Dossier', noindex: true, publish: 'full' },
    });
  });

  test('--zip holds above the file', () => {
    const folder = folderWith({ 'dossier.config.yaml': 'title: Clippings\ndownloads:\n  zip: false\n' });
    expect(readSettings(options(folder)).config.downloads.zip).toBe(false);
    const { config } = readSettings({ ...options(folder), zip: true });
    expect([config.title, config.downloads.zip]).toEqual(['Clippings', true]);
  });

  test('the table of identifiers stands behind those of the corrections file, with a place of its own', () => {
    const folder = folderWith({
      'seeds/_corrections.yaml': 'identifiers:\n  - { name: Ann, wikidata: Q1 }\n',
      'seeds/_identifiers.csv': 'name,wikidata\nBen,Q2\n',
    });
    const { corrections } = readSettings(options(folder));
    expect(corrections?.corrections.identifiers).toEqual([
      { name: 'Ann', wikidata: ['Q1'] },
      { name: 'Ben', wikidata: ['Q2'] },
    ]);
    expect(corrections?.lines.get('identifiers.1')).toBe(2);
    expect(corrections?.table?.from).toBe(1);
    expect(corrections?.table?.path).toMatch(/_identifiers\.csv$/u);
  });

  test('a table alone is enough, and a wrong one is an error with its line', () => {
    const alone = folderWith({ 'seeds/_identifiers.csv': 'name,wikidata\nBen,Q2\n' });
    expect(readSettings(options(alone)).corrections?.corrections.identifiers).toHaveLength(1);
    const wrong = folderWith({ 'seeds/_identifiers.csv': 'name,kind,wikidata\nBen,,Q2\nAnn,human,Q3\n' });
    expect(readSettings(options(wrong)).problems).toMatchObject([
      { level: 'error', line: 3, message: "'human' is no kind." },
    ]);
  });

  test('an unknown key names its line and the nearest key', () => {
    const folder = folderWith({
      'dossier.config.yaml': 'title: Clippings\nlangage: en\n',
      'seeds/_corrections.yaml': 'hide: [A]\n\nsmae:\n  - [A, B]\n',
    });
    expect(
      readSettings(options(folder)).problems.map(({ line, message, hint, level }) => [
        line,
        message,
        hint,
        level,
      ]),
    ).toEqual([
      [2, "There is no key 'langage'.", "Did you mean 'language'?", 'error'],
      [3, "There is no key 'smae'.", "Did you mean 'same'?", 'error'],
    ]);
  });

  test.each([
    ['title: [1', 1],
    ['noindex: perhaps\n', 1],
    ['title: A\ntitle: B\n', 2],
    ['thresholds:\n  mention: 7\n', 2],
    ['url: javascript:alert(1)\n', 1],
  ])('a bad value is an error with its line: %j', (yaml, line) => {
    const { problems } = readSettings(options(folderWith({ 'dossier.config.yaml': yaml })));
    expect(problems[0]).toMatchObject({ level: 'error', line });
  });

  test('an alias bomb and a file that is no UTF-8 are refused', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`)
      .join('\n')}`;
    expect(readSettings(options(folderWith({ 'dossier.config.yaml': bomb }))).problems[0]).toMatchObject({
      level: 'error',
    });
    expect(
      readSettings(options(folderWith({ 'dossier.config.yaml': new Uint8Array([0xff, 0xfe, 0x41]) })))
        .problems[0],
    ).toMatchObject({ level: 'error' });
  });
});

describe('where a site may be written', () => {
  test.each([
    ['the seeds themselves', 'seeds'],
    ['a folder around the seeds', '.'],
    ['a folder in the seeds', 'seeds/dist'],
    ['nothing', ''],
    ['a file', 'file'],
  ])('not over %s', (_, out) => {
    const folder = folderWith({ 'seeds/a.txt': '', file: '' });
    const options = {
      seeds: join(folder, 'seeds'),
      out: out === '' ? '' : join(folder, out),
      templates: null,
      config: '',
      strict: false,
    };
    expect(outputPlace(options, join(folder, 'templates'))).toMatchObject({
      problem: { code: 'unsafe-output', level: 'error' },
    });
  });

  test.each([
    ['in the site', 'dist/cache', false],
    ['around the site', '.', false],
    ['among the seeds', 'seeds/cache', false],
    ['among the seeds under a name that is no seed', 'seeds/_cache', true],
    ['hidden among the seeds', 'seeds/.cache/x', true],
    ['elsewhere', 'cache', true],
  ])('a cache %s', (_, cache, isFine) => {
    const folder = folderWith({ 'seeds/a.txt': '' });
    const place = outputPlace(
      {
        seeds: join(folder, 'seeds'),
        out: join(folder, 'dist'),
        templates: null,
        config: '',
        strict: false,
        cache: join(folder, cache),
      },
      join(folder, 't'),
    );
    if (isFine) expect(place).toEqual({ folder: join(folder, 'dist') });
    else expect(place).toMatchObject({ problem: { code: 'unsafe-output', level: 'error' } });
  });

  test('a link to a folder is resolved, so that the link stays', () => {
    const folder = folderWith({ 'real/x': '', 'seeds/a.txt': '' });
    symlinkSync(join(folder, 'real'), join(folder, 'dist'));
    expect(
      outputPlace(
        {
          seeds: join(folder, 'seeds'),
          out: join(folder, 'dist'),
          templates: null,
          config: '',
          strict: false,
        },
        join(folder, 't'),
      ),
    ).toEqual({ folder: join(folder, 'real') });
  });
});

test('a settings file that the system does not let be looked at is an error of its own, not of the output folder', () => {
  const folder = folderWith({ 'dossier.config.yaml': 'title: A' });
  const name = `${'x'.repeat(300)}.yaml`; // ENAMETOOLONG, for the superuser too
  const options = { seeds: join(folder, 'seeds'), out: 'dist', templates: null, strict: false };
  expect(readSettings({ ...options, config: join(folder, name) }).problems).toMatchObject([
    { code: 'bad-settings', message: 'It cannot be looked at (ENAMETOOLONG).' },
  ]);
});

test('a closed folder is named and the rest is read', async () => {
  const seeds = folderWith({ 'open/a.txt': '', 'closed/b.txt': '' });
  chmodSync(join(seeds, 'closed'), 0o000);
  const list = await listSeeds(seeds, 'seeds');
  chmodSync(join(seeds, 'closed'), 0o755);
  // the superuser may open any folder; everybody else must be told
  if (process.getuid?.() === 0) expect(list.paths).toContain('open/a.txt');
  else expect(list.problems).toMatchObject([{ file: 'seeds/closed', code: 'unreadable-folder' }]);
  writeFileSync(join(seeds, 'open/a.txt'), '');
});
