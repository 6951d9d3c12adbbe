// Templates of the user's own: what is wrong with them is told as the user's, with its place.
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { templateProblems } from '../../src/store/read-templates.ts';
import { optionsFor } from '../sites/build-site.ts';
import { folderWith } from '../temporary.ts';

const said = (files: Record<string, string>): unknown[] => {
  const folder = folderWith(files);
  return templateProblems(folder).map(({ level, file, hint }) => [
    level,
    file.slice(folder.length + 1),
    /'(?<meant>[^']+)'/u.exec(hint)?.groups?.['meant'] ?? null,
  ]);
};

test('names that no page may have are errors, names nearly those of pages warnings, all others fine', () => {
  expect(said({ 'assets/my style.css': '', 'assets/ok.css': '', 'assets/x/größe.svg': '' })).toEqual([
    ['error', 'assets/my style.css', null],
    ['error', 'assets/x/größe.svg', null],
  ]);
  expect(said({ 'articel.eta': '', 'article.eta': '', 'parts/own-ribbon-of-mine.eta': '' })).toEqual([
    ['warning', 'articel.eta', 'article.eta'],
  ]);
});

describe('a template of the user’s own that cannot be used stops the build with its name and line', () => {
  test.each([
    ['article.eta', 'x\n<% if (', 2],
    ['article.eta', 'x\n\n<%= it.nope %>', 3],
    ['article.eta', '<% for (const one of it.nope) { %>\n<p><%= one %></p>\n<% } %>', 1],
    ['article.eta', "x\n<%~ include('@parts/title', { mark: '', href: 'x', shown: undefined }) %>", 2], // the shipped part fails by what it is given here
    ['parts/title.eta', 'x\n\n\n<%= it.href %><%= it.nope %>', 4],
    ['about.eta', "<%~ include('@parts/nix', it) %>", 1],
    ['article.eta', '<h1><%= it.title %></h1>', null], // leaves the article's words out
    ['layout.eta', '<!doctype html><title><%= it.title %></title>', null],
  ])('%s: %s', async (template, text, line) => {
    const folder = folderWith({ 'seeds/a.txt': 'Rain\n\nIt rained in Oslo.\n', [`look/${template}`]: text });
    const templates = join(folder, 'look');
    const { published, problems } = await build({ ...optionsFor(folder), templates }, () => {});
    expect(published).toBeNull();
    expect(problems).toMatchObject([
      { code: 'bad-template', level: 'error', file: `${templates}/${template}`, line },
    ]);
    expect(problems[0]?.message).not.toMatch(/\n|\.\./u);
  });

  test.each([
    ['<%= it.title %> <%= it.nope %>', "'it.nope' is a value that its view does not have."],
    ['<%= it.nope.name %>', "Cannot read properties of undefined (reading 'name')."],
    ['<% if (it.title { %>', 'Bad template syntax: '],
  ])('of %s the message says what is wrong', async (text, words) => {
    const folder = folderWith({ 'seeds/a.txt': 'Rain\n\nIt rained in Oslo.\n', 'look/article.eta': text });
    const templates = join(folder, 'look');
    const { problems } = await build({ ...optionsFor(folder), templates }, () => {});
    expect(problems[0]?.message).toContain(words);
    expect(problems[0]?.message.length).toBeGreaterThan(50);
  });

  test('a shipped one is our own mistake', async () => {
    const folder = folderWith({ 'seeds/a.txt': 'Rain\n\nIt rained in Oslo.\n' });
    const { published } = await build(optionsFor(folder), () => {});
    expect(published?.written).toBe(true);
  });
});

test('a folder that may not be read is an error, and so is one that is not there', () => {
  const folder = folderWith({ 'look/parts/x.eta': '', file: '' });
  expect(templateProblems(join(folder, 'file'))).toMatchObject([{ message: 'There is no such folder.' }]);
  expect(templateProblems(join(folder, 'no'))).toMatchObject([{ message: 'There is no such folder.' }]);
  chmodSync(join(folder, 'look/parts'), 0o000);
  const closed = templateProblems(join(folder, 'look'));
  chmodSync(join(folder, 'look/parts'), 0o755);
  // the superuser may read any folder
  if (process.getuid?.() !== 0) expect(closed).toMatchObject([{ code: 'bad-settings', level: 'error' }]);
});
