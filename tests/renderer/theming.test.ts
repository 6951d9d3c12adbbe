import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accentFiles } from '../../src/renderer/accent.ts';
import { render } from '../../src/renderer/render.ts';
import { corpusOf } from '../corpus-of.ts';
import { readTemplates } from './site-files.ts';

const ROOT = join(import.meta.dirname, '../..');
const guide = readFileSync(join(ROOT, 'docs/theming.md'), 'utf8');

/** Template to the fields that the guide lists for it. */
const documented = new Map(
  guide
    .split(/^### /mu)
    .slice(1)
    .map((part) => {
      const name = part.slice(0, part.indexOf('\n'));
      return [
        name,
        [...part.matchAll(/^- `(?<field>\w+)`: \S/gmu)].map((match) => match.groups?.['field'] ?? ''),
      ];
    }),
);

test('the guide to theming lists every field that each template uses, and none that it does not', () => {
  expect(documented.size).toBeGreaterThan(30);
  for (const [name, fields] of documented) {
    const text = readFileSync(join(ROOT, 'templates', name), 'utf8');
    const used = new Set(
      [...text.matchAll(/\bit\.(?<field>\w+)/gu)].map((match) => match.groups?.['field'] ?? ''),
    );
    used.delete('t');
    used.delete('ui');
    expect([name, ...fields]).toEqual([name, ...[...used].sort()]);
  }
});

test('an accent that is too light for paper is darkened for it, and a dark one lightened for the dark', () => {
  const css = (accent: string) => [...accentFiles(accent)].map(({ content }) => String(content)).join('');
  expect(css('#ffff00')).not.toContain('light-dark(#ffff00');
  expect(css('#ffff00')).toContain(', #ffff00)');
  expect(css('#000080')).toContain('light-dark(#000080,');
  expect(css('#000080')).not.toContain(', #000080)');
  expect([...accentFiles(null)]).toEqual([]);
});

test.each([
  ['about.eta', '<p><%= it.nothing.here %></p>', 'reading .here.'],
  ['about.eta', '<p><%= it.nothing %></p>', ''],
  ['parts/map.eta', '<% if (', ''],
])('a template of the user’s own that fails is named: %s %s', (path, text, reason) => {
  const files = new Map([...readTemplates().files, [path, text]]);
  const corpus = corpusOf({ 'a.txt': 'Rain\n\nAmina Wanjiru left Nairobi.\n' });
  expect(() => [...render(corpus, { files })]).toThrow(
    new RegExp(`^The template ${path} cannot be used: [\\s\\S]{0,200}${reason}`, 'u'),
  );
});
