import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReadCache } from '../../src/store/read-cache.ts';
import { folderWith } from '../temporary.ts';

const fill = (folder: string, texts: Readonly<Record<string, string>>, version = '1'): string | null => {
  const cache = openReadCache(folder, version);
  for (const [key, text] of Object.entries(texts)) cache.set(key, text);
  return cache.close();
};
const look = (folder: string, keys: readonly string[], version = '1'): (string | null)[] => {
  const cache = openReadCache(folder, version);
  const found = keys.map(cache.get);
  cache.close();
  return found;
};
const dataOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.data'))
    .map((name) => join(folder, name));

test('what one build keeps the next one finds, and the newest text of a key wins', () => {
  const folder = join(folderWith(), 'deep/cache');
  expect(fill(folder, { a: 'Zürich', b: '' })).toBeNull();
  fill(folder, { a: 'Genève' });
  expect(look(folder, ['a', 'b', 'c'])).toEqual(['Genève', '', null]);
});

test('the newest text wins also where the process that kept it has the lower number', () => {
  const folder = folderWith();
  fill(folder, { a: 'old' });
  for (const name of readdirSync(folder)) {
    const renamed = join(folder, name.replace(/^\d+-\d+/u, '99999999-1'));
    renameSync(join(folder, name), renamed);
    utimesSync(renamed, 1, 1);
  }
  fill(folder, { a: 'new' });
  expect(look(folder, ['a'])).toEqual(['new']);
});

test('another version of the program finds nothing, and keeps its own beside', () => {
  const folder = folderWith();
  fill(folder, { a: 'one' });
  fill(folder, { a: 'two' }, '2');
  expect(look(folder, ['a'])).toEqual(['one']);
  expect(look(folder, ['a'], '2')).toEqual(['two']);
});

test('a text that was cut off or changed on disk is as if it were not there', () => {
  const folder = folderWith();
  fill(folder, { a: 'the first text', b: 'the second text' });
  const [data = ''] = dataOf(folder);
  truncateSync(data, 20);
  expect(look(folder, ['a', 'b'])).toEqual(['the first text', null]);
  writeFileSync(data, readFileSync(data, 'utf8').replace('first', 'worst'));
  expect(look(folder, ['a', 'b'])).toEqual([null, null]);
  fill(folder, { a: 'the first text' });
  expect(look(folder, ['a'])).toEqual(['the first text']);
});

test('strange files, half an index line and an index without data do no harm', () => {
  const folder = folderWith({
    'x.index': 'not ours',
    'y.index': 'dossier read cache 1\nab 0 5',
    'z.data': 'z',
  });
  fill(folder, { a: 'text' });
  for (const name of readdirSync(folder).filter((one) => /^\d+-\d+\.index$/u.test(one)))
    appendFileSync(join(folder, name), 'deadbeef 99999999999');
  expect(look(folder, ['a'])).toEqual(['text']);
});

test('two builds at once keep both their texts', () => {
  const folder = folderWith();
  const first = openReadCache(folder, '1');
  const second = openReadCache(folder, '1');
  first.set('a', 'A');
  second.set('b', 'B');
  first.close();
  second.close();
  expect(look(folder, ['a', 'b'])).toEqual(['A', 'B']);
});

test('texts that no build needs any more are dropped when there are many files', () => {
  const folder = folderWith();
  for (let number = 0; number < 40; number += 1) fill(folder, { [`old ${number}`]: 'old', kept: 'kept' });
  expect(look(folder, ['kept'])).toEqual(['kept']);
  expect(dataOf(folder).length).toBeLessThan(30);
  expect(look(folder, ['kept', 'old 1'])).toEqual(['kept', null]);
});

test('data that a killed process left without an index are removed, those of a running one are not', () => {
  const gone = spawnSync(process.execPath, ['--version']).pid;
  const names = [`${gone}-1.data`, `${gone}-2.data`, `${gone}-2.index`, `${process.pid}-3.data`, 'mine.data'];
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, ''])));
  fill(folder, {});
  expect(readdirSync(folder).sort()).toEqual([`${process.pid}-3.data`, 'mine.data'].sort());
});

test('a folder that cannot be made keeps nothing and says why', () => {
  const folder = folderWith({ file: '' });
  expect(fill(join(folder, 'file/cache'), { a: 'text' })).toMatch(/^E[A-Z]+$/u);
});
