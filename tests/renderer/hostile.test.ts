import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/renderer/annotate.ts';
import { jsonBlock, printSlot } from '../../src/renderer/html.ts';
import { outsideLink } from '../../src/renderer/outside-links.ts';
import { corpusFrom } from '../sample-corpus.ts';
import { attribute, elementsOf, parsedPages, siteFiles, textOf } from './site-files.ts';

const NASTY = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '</title></style></textarea><svg onload=alert(1)>',
  '<%= it.site %><%~ include("@layout") %>',
  '\u0024{alert(1)}{{7*7}}',
  "' onmouseover='alert(1)",
  '<!--<script>',
  'a\u2028b\u2029c',
  '\u202egnp.exe\u202c',
  'javascript:alert(1)',
];

const nastyCorpus = corpusFrom(
  NASTY.map((text, index) => ({
    path: `${text.replaceAll('/', '_')}${index}.txt`,
    title: `Title ${text}`,
    publisher: `Publisher ${text}`,
    author: `Author ${text}`,
    url: `https://example.com/?q=${text}`,
    tags: [text],
    blocks: [
      ['heading', `Heading ${text}`],
      [
        'paragraph',
        `Before ${text} after [person=who-${index}:Zed ${text.replaceAll(']', '')}] and [figure=f-${index}:5 ${text.replaceAll(']', '')}] said ${text}`,
      ],
      ['question', text, text],
      ['list', `${text}\n${text}`],
      ['code', text],
    ],
    links: [
      { url: `javascript:${text}`, text, block: 1 },
      { url: `https://example.com/${text}`, text, block: 1 },
    ],
    removed: [{ text, rule: text }],
    changes: [{ rule: text, line: 1, message: text }],
    statements: [{ subject: `who-${index}`, property: 'said', value: text, quote: `Before ${text} after` }],
  })),
  NASTY.map((text, index) => ({
    key: `who-${index}`,
    kind: 'person',
    label: `Zed ${text}`,
    description: text,
  })),
  { title: `Site ${NASTY[0]}`, description: NASTY.join('\n\n'), url: 'https://example.com/' },
);

const files = siteFiles(nastyCorpus);
const pages = parsedPages(files);

describe('hostile text never becomes markup', () => {
  test('no page has an element or an attribute that a template does not print', () => {
    for (const [path, elements] of pages) {
      for (const element of elements) {
        expect(['img', 'iframe', 'object', 'embed', 'textarea', 'style', 'base'], path).not.toContain(
          element.tagName,
        );
        expect(
          element.attrs.filter((one) => one.name.startsWith('on')),
          path,
        ).toEqual([]);
        const isOurScript = /^(?:\.\.\/)?assets\/[a-z]+\.js$/u.test(attribute(element, 'src') ?? '');
        const isData = /^application\/(?:ld\+)?json$/u.test(attribute(element, 'type') ?? '');
        if (element.tagName === 'script') expect(isOurScript || isData, path).toBe(true);
      }
    }
  });

  test('no link leads to a script, and none that leaves the site tells where it comes from', () => {
    for (const [path, elements] of pages) {
      for (const element of elements.filter((one) => one.tagName === 'a')) {
        const href = attribute(element, 'href') ?? '';
        expect(href, path).not.toMatch(/^\s*(?:javascript|data|vbscript|file):/iu);
        if (path === '404.html')
          expect(href).toMatch(/^https:\/\/example\.com\//u); // whole addresses, as it is shown at any depth
        else if (/^https?:/u.test(href))
          expect(attribute(element, 'rel'), `${path} ${href}`).toBe('noopener nofollow noreferrer');
      }
    }
  });

  test('the words themselves are on the page, as text', () => {
    const all = [...pages.entries()]
      .filter(([path]) => path.startsWith('articles/'))
      .map(([, elements]) => elements[0]);
    const text = all.map((root) => (root === undefined ? '' : textOf(root))).join('\n');
    for (const nasty of NASTY) expect(text).toContain(`Before ${nasty.replaceAll(/\s/gu, ' ')} after`);
  });

  test('every script block is JSON in which nothing can end it', () => {
    for (const elements of pages.values()) {
      for (const element of elements.filter(
        (one) => one.tagName === 'script' && attribute(one, 'src') === null,
      )) {
        expect(() => JSON.parse(textOf(element))).not.toThrow();
      }
    }
  });

  test('file names are plain ASCII', () => {
    for (const path of files.keys()) expect(path).toMatch(/^[\w./-]{1,150}$/u);
  });
});

describe('the pieces', () => {
  test('any text between any mentions comes back as its own text content', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (raw, from, length) => {
        const text = [...raw].filter((sign) => /^[^\p{C}]$/u.test(sign) && sign.length === 1).join('');
        const start = Math.min(from, text.length);
        const end = Math.min(text.length, start + length);
        const mention = {
          kind: 'place',
          id: 'x',
          article: 'a',
          block: 0,
          start,
          end,
          text: text.slice(start, end),
          rule: 'r',
          confidence: 1,
          value: { name: '', type: null, country: null },
        } as const;
        const html = annotate(text, { start: 0, end: text.length }, [mention], () => ({
          href: '"><b>',
          className: 'e',
          id: null,
          preview: 3,
        }));
        const tree = parseFragment(`<p>${html.markup}</p>`);
        expect(elementsOf(tree).every((element) => element.tagName === 'p' || element.tagName === 'a')).toBe(
          true,
        );
        expect(
          elementsOf(tree)[0]
            ?.childNodes.map((node) => ('value' in node ? node.value : 'tagName' in node ? textIn(node) : ''))
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('overlapping mentions and mentions outside the range stay plain text', () => {
    const at = (start: number, end: number) =>
      ({
        kind: 'place',
        id: `${start}`,
        article: 'a',
        block: 0,
        start,
        end,
        text: '',
        rule: 'r',
        confidence: 1,
        value: { name: '', type: null, country: null },
      }) as const;
    const html = annotate(
      'in North Korea now',
      { start: 3, end: 14 },
      [at(0, 2), at(3, 14), at(9, 14), at(12, 18)],
      () => ({ href: '#', className: 'e', id: null, preview: null }),
    );
    expect(html.markup).toBe('<a class="e" href="#">North Korea</a>');
  });

  test('the name of a file that turns the direction of a line turns nothing but itself', () => {
    const path = 'notes/\u202eltr.txt';
    const site = siteFiles(
      corpusFrom([{ path, title: 'A day', blocks: [['paragraph', '[person=ada:Ada Lovelace] left.']] }]),
    );
    const pages = [...site].filter(([name]) => /^articles\/.*ltr.*\.html$/u.test(name));
    expect(pages).toHaveLength(2);
    for (const [, html] of pages) {
      const shown = html
        .slice(html.indexOf('<main'))
        .replace(/<script[\s\S]*?<\/script>|<pre[\s\S]*?<\/pre>/gu, '');
      expect(shown).toContain(`<bdi>${path}</bdi>`);
      expect(shown.replaceAll(`<bdi>${path}</bdi>`, '')).not.toContain('\u202e');
    }
  });

  test('a template slot refuses a value that its view does not have', () => {
    expect(() => printSlot(undefined)).toThrow('does not have');
    expect(printSlot(null)).toBe('');
    expect(printSlot('<b>')).toBe('&lt;b&gt;');
  });

  test('data for scripts survives the way there and back', () => {
    const value = { a: '</script><!--\u2028', b: ['&', '<'] };
    expect(jsonBlock(value).markup).not.toMatch(/[<>&\u2028]/u);
    expect(JSON.parse(jsonBlock(value).markup)).toEqual(value);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example/x',
    'file:///etc/passwd',
    'https:\\\\x',
    'http://',
    'ftp://x.example',
    '',
  ])('%s is no link', (address) => {
    expect(outsideLink(address)).toBeNull();
  });
});

function textIn(node: Parameters<typeof elementsOf>[0]): string {
  return 'childNodes' in node ? node.childNodes.map((one) => ('value' in one ? one.value : '')).join('') : '';
}
