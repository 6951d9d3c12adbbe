import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { Page, PageKind } from '../../src/renderer/page.ts';
import { PAGE_KINDS } from '../../src/renderer/page-kinds.ts';
import { makeSite, type Site } from '../../src/renderer/site.ts';
import { corpusFrom, sampleCorpus } from '../sample-corpus.ts';
import type { Element } from './site-files.ts';
import { attribute, hasClass, parsedPages, siteFiles, textOf } from './site-files.ts';

const corpus = sampleCorpus();
const files = siteFiles(corpus);
const pages = parsedPages(files);
const idsOf = (path: string) => (pages.get(path) ?? []).flatMap((element) => attribute(element, 'id') ?? []);

function parentOf(node: object | null): object | null {
  return node !== null && 'parentNode' in node && typeof node.parentNode === 'object'
    ? node.parentNode
    : null;
}

function isBroken(path: string, element: Element): boolean {
  const target = attribute(element, 'href') ?? attribute(element, 'src') ?? attribute(element, 'action');
  if (target === null || /^(?:https?:|mailto:|data:)/u.test(target)) return false;
  const [file = '', fragment] = target.split('#');
  const resolved = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
  if (target.startsWith('/') || !files.has(resolved)) return true;
  return fragment !== undefined && !idsOf(resolved).includes(fragment);
}

function pagesOf(kind: PageKind, site: Site): readonly Page[] {
  return 'page' in kind ? [kind.page(site)] : kind.subjects(site).flatMap((one) => [...one.pages()]);
}

describe('the whole site', () => {
  test('every file in pages/ is listed as a kind of page', () => {
    const written = readdirSync(join(import.meta.dirname, '../../src/renderer/pages'));
    expect(PAGE_KINDS.length).toBe(written.length);
    expect(new Set(PAGE_KINDS.map((kind) => kind.name)).size).toBe(PAGE_KINDS.length);
  });

  test('every kind of page makes at least one page of the sample', () => {
    const site = makeSite(corpus);
    for (const kind of PAGE_KINDS) expect(pagesOf(kind, site).length, kind.name).toBeGreaterThan(0);
  });

  test('a page about the whole collection stands where maps of the site say', () => {
    const site = makeSite(corpus);
    const whole = PAGE_KINDS.flatMap((kind) => ('page' in kind ? [kind] : []));
    expect(whole.length).toBeGreaterThan(5);
    for (const kind of whole) expect(kind.page(site).path, kind.name).toBe(kind.path);
  });

  test('ids are unique in every page', () => {
    for (const path of pages.keys()) {
      const ids = idsOf(path);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });

  test('every link to the site names a file of it, and every fragment an element of that file', () => {
    const broken = [...pages].flatMap(([path, elements]) =>
      elements
        .filter((element) => isBroken(path, element))
        .map((element) => `${path}: ${JSON.stringify(element.attrs)}`),
    );
    expect(broken).toEqual([]);
  });

  test('every page can be reached from the home page', () => {
    const reached = new Set<string>(['index.html']);
    for (const path of reached) {
      for (const element of pages.get(path) ?? []) {
        const href = attribute(element, 'href');
        if (element.tagName !== 'a' || href === null || /^(?:https?:|mailto:)/u.test(href)) continue;
        const file = href.split('#')[0] ?? '';
        if (file !== '') reached.add(posix.normalize(posix.join(posix.dirname(path), file)));
      }
    }
    reached.add('search.html'); // the form leads there
    expect([...pages.keys()].filter((path) => !reached.has(path))).toEqual([]);
  });

  test('every quoted passage stands word for word in the article that it links to', () => {
    let checked = 0;
    for (const [path, elements] of pages) {
      for (const passage of elements.filter(
        (element) => element.tagName === 'blockquote' && hasClass(element, 'passage'),
      )) {
        const inside = passage.childNodes.filter((node) => 'tagName' in node);
        const link = inside.find((node) => node.tagName === 'a');
        const quote = elements.find(
          (element) => hasClass(element, 'words') && parentOf(parentOf(element)) === passage,
        );
        const [file = ''] = (attribute(link ?? passage, 'href') ?? '').split('#');
        const article = pages.get(posix.normalize(posix.join(posix.dirname(path), file)))?.[0];
        if (quote === undefined || article === undefined)
          throw new Error(`A passage of ${path} has no words or no article.`);
        expect(textOf(article)).toContain(textOf(quote));
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(30);
  });

  test('a statement’s quote stands word for word in its article', () => {
    const everything = [...pages]
      .filter(([path]) => path.startsWith('articles/'))
      .map(([, elements]) => textOf(elements[0] ?? fail()));
    const quotes = [...pages.values()].flat().filter((element) => element.tagName === 'q');
    expect(quotes.length).toBeGreaterThan(10);
    for (const quote of quotes) expect(everything.some((text) => text.includes(textOf(quote)))).toBe(true);
  });

  test('no page has an inline script, an inline style or a handler', () => {
    for (const [path, elements] of pages) {
      for (const element of elements) {
        const bad = element.attrs.filter((one) => one.name === 'style' || one.name.startsWith('on'));
        expect(bad, path).toEqual([]);
        if (element.tagName === 'style') throw new Error(`${path} has a style element.`);
        if (element.tagName !== 'script' || attribute(element, 'src') !== null) continue;
        expect(attribute(element, 'type'), path).toMatch(/^application\/(?:ld\+)?json$/u);
        expect(() => JSON.parse(textOf(element))).not.toThrow();
      }
    }
  });

  test('two builds give the same bytes', () => {
    expect([...siteFiles(sampleCorpus())]).toEqual([...files]);
  });

  test('an empty collection still has all its indexes, and says that it is empty', () => {
    const empty = siteFiles(corpusFrom([]));
    expect(empty.get('index.html')).toContain('No articles yet');
    for (const path of [
      'articles/index.html',
      'people/index.html',
      'dates/index.html',
      'figures/index.html',
      'sources/index.html',
    ]) {
      expect(empty.get(path), path).toContain('class="empty"');
    }
  });
});

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'long-title': 'off', // titles are the articles' own
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'prefer-native-element': 'off',
    'tel-non-breaking': 'off', // figures are not telephone numbers
    'no-raw-characters': 'off',
    'require-sri': 'off', // integrity= stops scripts on file://
    'svg-focusable': 'off',
  },
});

describe('valid HTML', () => {
  test.each(PAGE_KINDS.map((kind) => kind.name))('%s', async (name) => {
    const site = makeSite(corpus);
    const kind = PAGE_KINDS.find((one) => one.name === name);
    for (const page of kind === undefined ? [] : pagesOf(kind, site).slice(0, 4)) {
      const report = await validator.validateString(files.get(page.path) ?? '');
      const messages = report.results.flatMap((result) =>
        result.messages.map((one) => `${page.path}:${one.line}: ${one.ruleId}: ${one.message}`),
      );
      expect(messages).toEqual([]);
    }
  });
});

function fail(): never {
  throw new Error('A page without elements.');
}
