import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leftSite } from '../../src/store/left-files.ts';
import { manifestText } from '../../src/store/manifest.ts';
import { withCheck } from '../../src/store/note.ts';
import { rememberPages, standingPages } from '../../src/store/standing-pages.ts';
import { folderWith } from '../temporary.ts';

const PRINTS = new Map([
  ['article a', 'p1'],
  ['name b', 'p2'],
  ['explain b', 'p3'], // has no file
]);

function left(): { site: string; note: string } {
  const folder = folderWith({
    'dist/a.html': 'one',
    'dist/b.html': 'two',
    'dist/b.2.html': 'three',
    'dist/.dossier-manifest.json': manifestText(
      new Map([
        ['a.html', 'h1'],
        ['b.html', 'h2'],
        ['b.2.html', 'h3'],
      ]),
    ),
  });
  const [site, note] = [join(folder, 'dist'), join(folder, 'cache/pages.json')];
  const subjects = new Map([
    ['article a', ['a.html']],
    ['name b', ['b.html', 'b.2.html']],
  ]);
  rememberPages(note, 'f', { prints: PRINTS, subjects, site: leftSite(site) });
  return { site, note };
}

describe('pages that stand from the last build', () => {
  test('are those that lie there as they were left, with their hashes and sizes', () => {
    const { site, note } = left();
    const { prints, filesOf } = standingPages(note, site, 'f');
    expect(prints).toEqual(PRINTS);
    expect([...filesOf(new Set(['name b', 'explain b', 'unheard of']))]).toEqual([
      { path: 'b.html', hash: 'h2', bytes: 3, written: false, subject: 'name b' },
      { path: 'b.2.html', hash: 'h3', bytes: 5, written: false, subject: 'name b' },
    ]);
  });

  test.each([
    ['is gone', (file: string) => rmSync(file)],
    ['has another size', (file: string) => writeFileSync(file, 'mine')],
    [
      'was changed at another time',
      (file: string) => utimesSync(file, new Date(2000, 1, 1), new Date(2000, 1, 1)),
    ],
  ] as const)('are not those of which one file %s', (_, change) => {
    const { site, note } = left();
    change(join(site, 'b.2.html'));
    expect([...standingPages(note, site, 'f').prints.keys()]).toEqual(['article a', 'explain b']);
  });

  test('are not those that the site’s own list does not name', () => {
    const { site, note } = left();
    writeFileSync(join(site, '.dossier-manifest.json'), manifestText(new Map([['a.html', 'h1']])));
    expect([...standingPages(note, site, 'f').prints.keys()]).toEqual(['article a', 'explain b']);
  });

  test.each([
    ['of another program, configuration or templates', (text: string) => text.replace('"f"', '"g"')],
    ['cut off', (text: string) => text.slice(0, -20)],
    ['another by one digit', (text: string) => text.replace('"p1"', '"p4"')],
    ['empty', () => ''],
    ['no object', () => withCheck('null')],
    ['without pages', () => withCheck('{"frame":"f"}')],
    ['a list of other things', () => withCheck('{"frame":"f","subjects":[1]}')],
    ['without files', () => withCheck('{"frame":"f","subjects":[["article a","p1"]]}')],
    ['of files that are no paths', () => withCheck('{"frame":"f","subjects":[["article a","p1",[null]]]}')],
  ] as const)('are none where the note is %s', (_, damage) => {
    const { site, note } = left();
    writeFileSync(note, damage(readFileSync(note, 'utf8')));
    expect(standingPages(note, site, 'f').prints.size).toBe(0);
  });

  test('are none where nothing could be written down', () => {
    const { site } = left();
    const nowhere = join(site, 'a.html', 'pages.json'); // below a file
    rememberPages(nowhere, 'f', { prints: PRINTS, subjects: new Map(), site: leftSite(site) });
    expect(standingPages(nowhere, site, 'f').prints.size).toBe(0);
  });
});
