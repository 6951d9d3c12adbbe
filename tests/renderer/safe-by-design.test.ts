import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { render } from '../../src/renderer/render.ts';
import { corpusFrom } from '../sample-corpus.ts';
import { readTemplates } from './site-files.ts';

const root = join(import.meta.dirname, '../../src/renderer');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const eta = [...readTemplates().files].filter(([path]) => path.endsWith('.eta'));

test('markup is made in four files alone', () => {
  const makers = sources.filter((name) => readFileSync(join(root, name), 'utf8').includes('new Html('));
  expect(makers.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([
    'annotate.ts',
    'html.ts',
    'layout.ts',
    'markdown.ts',
  ]);
});

test('a path is known to links.ts alone: no other file writes the name of a page', () => {
  const paths =
    /['"`](?:people|organisations|places|dates|figures|articles|sources|data)\/[^'"`]{0,40}\.html/u;
  const knowing = sources.filter((name) =>
    paths.test(readFileSync(join(root, name), 'utf8').replaceAll(/\/\*\*.*?\*\/|\/\/[^\n]*/gsu, '')),
  );
  expect(knowing).toEqual(['links.ts']);
});

test('templates print unescaped only what another template has printed', () => {
  expect(eta.length).toBeGreaterThan(20);
  for (const [path, content] of eta) {
    const raw = [...String(content).matchAll(/<%~\s*(?<what>[^%]{0,40})/gu)].map(
      (match) => match.groups?.['what'] ?? '',
    );
    for (const what of raw) expect(what, path).toMatch(/^include\('@parts\//u);
  }
});

test('templates have no inline script, style or handler, and no attribute without quotes around a slot', () => {
  for (const [path, content] of eta) {
    expect(String(content), path).not.toMatch(/\sstyle=|\son[a-z]{3,20}=|<script>|=<%/u);
  }
});

test('a missing template stops the build and says which', () => {
  const files = new Map(readTemplates().files);
  files.delete('parts/bars.eta');
  expect(() => [
    ...render(corpusFrom([{ path: 'a.txt', title: 'A', blocks: [['paragraph', '[place=x:Rome]']] }]), {
      files,
    }),
  ]).toThrow('@parts/bars');
  files.delete('about.md');
  expect(() => [...render(corpusFrom([]), { files })]).toThrow('about.md');
});

test('two files that want one path stop the build, naming both', () => {
  const files = new Map(readTemplates().files);
  files.set('assets/SITE.css', '');
  expect(() => [...render(corpusFrom([]), { files })]).toThrow('Two pages want assets/SITE.css');
});
