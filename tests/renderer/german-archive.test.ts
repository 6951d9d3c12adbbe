// A German press archive of a century, as a German site: words, marks and counts that a librarian reads first.
import { expect, test } from 'vitest';
import { buildSite } from '../sites/build-site.ts';

const FILES = {
  'bruch.txt': `Deich bei Wiekum gebrochen
Wiekumer Bote, 18. Februar 1962

Das Wasser stieg seit 1855 nie so hoch. Die Firma Gebrüder Harms erhielt 520.000 Mark, sagte Landrat Wilhelm Behrens am 17. Februar 1962.
`,
  'gedenken.md': `---
title: "Gedenken: „Das Wasser kam um drei“"
published: 2012-02-17
publisher: Wiekumer Bote
---

Am Freitag wurde der Flut gedacht. Die Firma Gebrüder Harms erhielt 520.000 Mark, sagte der Historiker Jens Ubben.
`,
};

async function textOf(path: RegExp): Promise<string> {
  const { site } = await buildSite(FILES, 'language: de\n');
  const found = [...site].find(([name]) => path.test(name));
  return String(found?.[1] ?? '');
}

test('decades on the timeline are German', async () => {
  const home = await textOf(/^index\.html$/u);
  expect(home).toMatch(/>1850er<\/text>/u);
  expect(home).not.toMatch(/>\d{4}s</u);
});

test('what several articles claim is counted in German, with German numbers', async () => {
  const sources = await textOf(/^sources\/index\.html$/u);
  expect(sources).toMatch(/Behauptungen mehrerer Artikel: \d/u);
  expect(sources).not.toContain('520,000');
});

test('front matter is no line set aside, and the file as received does not strike it out', async () => {
  const article = await textOf(/^articles\/gedenken-[a-z0-9]*\.html$/u);
  expect(article).toContain('Nichts: jede Zeile der Datei steht im Artikel oder nennt seine Angaben.');
  expect(article).toContain('<bdi>Deutsch</bdi>');
  const source = await textOf(/^articles\/gedenken-[a-z0-9]*\.source\.html$/u);
  expect(source).not.toContain('<del>');
  expect(source).toContain('5 Zeilen Kopfdaten, 0 Zeilen beiseitegelegt');
  expect(source).toMatch(/class="front-matter"/u);
});

test('a citation quotes a quotation with the inner marks', async () => {
  const article = await textOf(/^articles\/gedenken-[a-z0-9]*\.html$/u);
  expect(article).toContain('„Gedenken: ‚Das Wasser kam um drei‘.“ Wiekumer Bote');
});
