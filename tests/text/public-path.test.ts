// Pages show where a file lies in the collection, never where the collection lies.
import { expect, test } from 'vitest';
import { publicPath } from '../../src/text/public-path.ts';

test('a file of the collection is shown below the name of its folder', () => {
  expect(publicPath('seeds/a/b.txt', 'seeds')).toBe('seeds/a/b.txt');
  expect(publicPath('/home/ana/work/clips/a/b.txt', '/home/ana/work/clips')).toBe('clips/a/b.txt');
  expect(publicPath('../secret project/seeds/b.txt', '../secret project/seeds/')).toBe('seeds/b.txt');
  expect(publicPath('/srv/clips', '/srv/clips')).toBe('clips');
});

test('a file elsewhere is shown by its name alone', () => {
  expect(publicPath('/home/ana/dossier.config.yaml', '/srv/clips')).toBe('dossier.config.yaml');
  expect(publicPath('../dossier.config.yaml', 'seeds')).toBe('dossier.config.yaml');
  expect(publicPath('C:\\Users\\Ana\\dossier.config.yaml', 'seeds')).toBe('dossier.config.yaml');
});

test('a folder whose name only begins alike is another one', () => {
  expect(publicPath('seeds-old/a.txt', 'seeds')).toBe('seeds-old/a.txt');
  expect(publicPath('dossier.config.yaml', 'seeds')).toBe('dossier.config.yaml');
});
