import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OutputFile } from '../../src/records/output-file.ts';
import { MANIFEST_FILE } from '../../src/store/manifest.ts';
import { publish } from '../../src/store/publish.ts';
import { folderWith } from '../temporary.ts';

const site = (files: Readonly<Record<string, string>>): OutputFile[] =>
  Object.entries(files).map(([path, content]) => ({ path, content }));
const quiet = { onFile: (): void => {} };
const listing = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('a first site is written with its manifest and nothing beside it', async () => {
  const parent = folderWith();
  const result = await publish(
    site({ 'index.html': 'home', 'people/kim.html': 'Kim' }),
    join(parent, 'dist'),
    quiet,
  );
  expect(result).toMatchObject({
    written: true,
    files: 2,
    bytes: 7,
    largest: 4,
    added: ['index.html', 'people/kim.html'],
  });
  expect(listing(parent)).toEqual([
    'dist',
    `dist/${MANIFEST_FILE}`,
    'dist/index.html',
    'dist/people',
    'dist/people/kim.html',
  ]);
});

test('the next site replaces the old one, and only files that a build wrote are removed', async () => {
  const dist = join(folderWith(), 'dist');
  await publish(site({ 'index.html': 'one', 'old.html': 'old' }), dist, quiet);
  writeFileSync(join(dist, 'CNAME'), 'example.org');
  mkdirSync(join(dist, 'mine'));
  writeFileSync(join(dist, 'mine/notes.txt'), 'mine');
  symlinkSync('/nowhere', join(dist, 'mine/link'));
  const result = await publish(site({ 'index.html': 'two', 'new.html': 'new' }), dist, quiet);
  expect(result).toMatchObject({
    added: ['new.html'],
    changed: ['index.html'],
    removed: ['old.html'],
    foreign: ['CNAME', 'mine/link', 'mine/notes.txt'],
  });
  expect(listing(dist)).toEqual([
    MANIFEST_FILE,
    'CNAME',
    'index.html',
    'mine',
    'mine/link',
    'mine/notes.txt',
    'new.html',
  ]);
  expect(readFileSync(join(dist, 'mine/notes.txt'), 'utf8')).toBe('mine');
});

test('empty folders and the rights of folders with others’ files stay as well: a repository in the site is one after the build', async () => {
  const dist = join(folderWith(), 'dist');
  await publish(site({ 'index.html': 'one', 'people/a.html': 'a' }), dist, quiet);
  mkdirSync(join(dist, '.git/refs/heads'), { recursive: true });
  mkdirSync(join(dist, 'people/mine'));
  mkdirSync(join(dist, 'closed'));
  writeFileSync(join(dist, 'closed/key'), 'secret');
  chmodSync(join(dist, 'closed'), 0o500);
  chmodSync(dist, 0o750);
  for (const home of ['two', 'three']) await publish(site({ 'index.html': home }), dist, quiet);
  expect(listing(dist)).toEqual([
    MANIFEST_FILE,
    '.git',
    '.git/refs',
    '.git/refs/heads',
    'closed',
    'closed/key',
    'index.html',
    'people',
    'people/mine',
  ]);
  expect([dist, join(dist, 'closed')].map((path) => statSync(path).mode & 0o777)).toEqual([0o750, 0o500]);
  expect(listing(join(dist, '..')).filter((path) => path.startsWith('.'))).toEqual([]);
  chmodSync(join(dist, 'closed'), 0o700);
});

test('a foreign file in the way stops the build before anything changes', async () => {
  const parent = folderWith({ 'dist/index.html': 'somebody wrote this by hand' });
  const result = await publish(site({ 'index.html': 'ours' }), join(parent, 'dist'), quiet);
  expect(result.problems.map(({ code }) => code)).toEqual(['foreign-file-in-the-way']);
  expect(listing(parent)).toEqual(['dist', 'dist/index.html']);
  expect(readFileSync(join(parent, 'dist/index.html'), 'utf8')).toBe('somebody wrote this by hand');
});

test('a build that fails half way leaves the old site and no rubbish', async () => {
  const parent = folderWith();
  const dist = join(parent, 'dist');
  await publish(site({ 'index.html': 'one' }), dist, quiet);
  function* failing(): Generator<OutputFile> {
    yield { path: 'index.html', content: 'two' };
    throw new Error('a template is missing');
  }
  await expect(publish(failing(), dist, quiet)).rejects.toThrow('a template is missing');
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('one');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('what a build killed before the swap left is cleared away by the next one', async () => {
  const parent = folderWith({ '.dist.dossier-next/index.html': 'half written' });
  await publish(site({ 'index.html': 'new' }), join(parent, 'dist'), quiet);
  expect(readFileSync(join(parent, 'dist/index.html'), 'utf8')).toBe('new');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('an old site that a build killed between the two renames left aside is put back, then replaced', async () => {
  const parent = folderWith();
  await publish(site({ 'index.html': 'one' }), join(parent, 'dist'), quiet);
  writeFileSync(join(parent, 'dist/CNAME'), 'example.org');
  renameSync(join(parent, 'dist'), join(parent, '.dist.dossier-old'));
  const result = await publish(site({ 'index.html': 'two' }), join(parent, 'dist'), quiet);
  expect(result).toMatchObject({ changed: ['index.html'], foreign: ['CNAME'] });
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('a lock of a process that is gone is taken over, one of a living process is respected', async () => {
  const parent = folderWith({ '.dist.dossier-lock': '999999999' });
  expect((await publish(site({ 'index.html': 'one' }), join(parent, 'dist'), quiet)).written).toBe(true);
  writeFileSync(join(parent, '.dist.dossier-lock'), String(process.ppid));
  expect(
    (await publish(site({ 'index.html': 'two' }), join(parent, 'dist'), quiet)).problems.map(
      ({ code }) => code,
    ),
  ).toEqual(['output-in-use']);
  expect(readFileSync(join(parent, 'dist/index.html'), 'utf8')).toBe('one');
});

test('the same site again leaves the folder untouched; a damaged page is written anew', async () => {
  const dist = join(folderWith(), 'dist');
  await publish(site({ 'index.html': 'one' }), dist, quiet);
  expect(await publish(site({ 'index.html': 'one' }), dist, quiet)).toMatchObject({
    added: [],
    changed: [],
    removed: [],
  });
  writeFileSync(join(dist, 'index.html'), 'damaged');
  await publish(site({ 'index.html': 'one' }), dist, quiet);
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('one');
});

test.each(['../out.html', '/etc/passwd', 'a/../../b.html', 'a\\b.html', 'a//b.html', 'ä.html', '.hidden'])(
  'the path %s is refused',
  async (path) => {
    const parent = folderWith();
    await expect(publish([{ path, content: '' }], join(parent, 'dist'), quiet)).rejects.toThrow('not safe');
    expect(existsSync(join(parent, 'dist'))).toBe(false);
  },
);

test('two pages on one path, also in other case, are our own mistake and named', async () => {
  await expect(
    publish(site({ 'a/Kim.html': '1', 'a/kim.html': '2' }), join(folderWith(), 'dist'), quiet),
  ).rejects.toThrow('Two pages want a/kim.html');
});

test('only what changed is written; the rest is the same file as before', async () => {
  const dist = join(folderWith(), 'dist');
  const pages: Record<string, string> = Object.fromEntries(
    Array.from({ length: 50 }, (_, n) => [`people/${n}.html`, `Page ${n}`]),
  );
  expect(await publish(site(pages), dist, quiet)).toMatchObject({ files: 50, filesWritten: 50 });
  const before = statSync(join(dist, 'people/7.html')).ino;
  const folder = statSync(dist).ino;
  expect(await publish(site(pages), dist, quiet)).toMatchObject({ files: 50, filesWritten: 0 });
  expect(statSync(dist).ino).toBe(folder);
  const edited: Record<string, string> = { ...pages, 'people/9.html': 'Page nine' };
  expect(await publish(site(edited), dist, quiet)).toMatchObject({
    filesWritten: 1,
    changed: ['people/9.html'],
  });
  expect(statSync(join(dist, 'people/7.html')).ino).toBe(before);
  const { 'people/3.html': _gone, ...fewer } = edited;
  expect(await publish(site(fewer), dist, quiet)).toMatchObject({
    filesWritten: 0,
    removed: ['people/3.html'],
  });
  expect(existsSync(join(dist, 'people/3.html'))).toBe(false);
  expect(readFileSync(join(dist, 'people/9.html'), 'utf8')).toBe('Page nine');
});

test('a build that the user stops leaves the old site and nothing beside it', async () => {
  const parent = folderWith();
  const dist = join(parent, 'dist');
  await publish(site({ 'index.html': 'one' }), dist, quiet);
  const stop = new AbortController();
  const pages = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`p${n}.html`, 'two']));
  await expect(
    publish(site(pages), dist, {
      onFile: (count) => (count === 200 ? stop.abort() : undefined),
      signal: stop.signal,
    }),
  ).rejects.toThrow('stopped');
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('one');
  expect(readdirSync(parent)).toEqual(['dist']);
});
