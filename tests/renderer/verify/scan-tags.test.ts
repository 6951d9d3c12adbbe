import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/renderer/verify/read-page.ts';
import { scanTags, withoutReferences } from '../../../src/renderer/verify/scan-tags.ts';
import { sampleCorpus } from '../../sample-corpus.ts';
import { siteFiles } from '../site-files.ts';

function scanned(html: string): readonly string[] {
  const all: string[] = [];
  scanTags(html, {
    onOpen: (name) => all.push(`<${name}>`),
    onClose: (name) => all.push(`</${name}>`),
    onText: (start, end) => all.push(html.slice(start, end)),
  });
  return all;
}

function attributeOf(html: string, name: 'class' | 'href' | 'id'): string | null {
  const values: (string | null)[] = [];
  scanTags(html, {
    onOpen(_, attributes) {
      const { start, end } = attributes[name];
      values.push(start < 0 ? null : withoutReferences(html.slice(start, end)));
    },
    onClose: () => undefined,
    onText: () => undefined,
  });
  expect(values).toHaveLength(1);
  return values[0] ?? null;
}

describe('a page is read', () => {
  test('tag by tag, with the text between', () => {
    expect(scanned('<p class="a">One <b>two</b></p>')).toEqual(['<p>', 'One ', '<b>', 'two', '</b>', '</p>']);
  });

  test('a sign in a quoted value ends no tag', () => {
    expect(scanned(`<a title="1 > 0" href='">'>x</a>`)).toEqual(['<a>', 'x', '</a>']);
  });

  test('comments, scripts and empty elements hold no quote', () => {
    expect(scanned('a<!-- <q> --><script>"<q>"</script><br><path d=""/>b')).toEqual(['a', 'b']);
  });

  test('a lone sign is text, and what never ends is read to its end', () => {
    expect(scanned('3 < 4')).toEqual(['3 ', '<', ' 4']);
    for (const html of ['<', '<a', '<a href="', '<!--', '<script>', '</', '<!doctype html'])
      expect(scanned(html).length).toBeLessThan(3);
  });

  test('with attributes in any quotes', () => {
    expect(attributeOf(`<a class='at' href="x.html?a=1&amp;b=2" id=p1>`, 'class')).toBe('at');
    expect(attributeOf(`<a class='at' href="x.html?a=1&amp;b=2" id=p1>`, 'href')).toBe('x.html?a=1&b=2');
    expect(attributeOf(`<a class='at' href="x.html?a=1&amp;b=2" id=p1>`, 'id')).toBe('p1');
    expect(attributeOf('<a data-id="p1">', 'id')).toBeNull();
    expect(attributeOf('<a title=\'id="p1"\' hidden id = "p2" id="p3">', 'id')).toBe('p2');
    expect(attributeOf('<A HREF = x CLASS>', 'href')).toBe('x');
    expect(attributeOf('<a idx="p1" xid="p2" i=p3 href>', 'id')).toBeNull();
    expect(withoutReferences('&lt;b&gt; &amp;amp; &#39;&quot;&eacute;')).toBe('<b> &amp; \'"&eacute;');
  });

  test('whatever it is, without an error and in full', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<',
            '>',
            '</',
            'li',
            ' class="words"',
            '"',
            "'",
            '<!--',
            '-->',
            '<script>',
            'x',
            '&amp;',
            '=',
          ),
        ),
        (parts) => {
          expect(() => readPage(parts.join(''), () => true)).not.toThrow();
        },
      ),
    );
  });
});

test('every page of the sample is read as an HTML parser reads it', () => {
  for (const [path, html] of siteFiles(sampleCorpus())) {
    if (!path.endsWith('.html')) continue;
    const expected: string[] = [];
    const parser = new Parser({ ontext: (text) => expected.push(text) }, { decodeEntities: false });
    parser.end(
      html.replaceAll(/<(?<name>script|style|title|textarea|template)[^>]*>[^<]*<\/\k<name>>/gu, ''),
    );
    const texts = scanned(html).filter((piece) => !/^<\/?[a-z]/u.test(piece));
    expect(texts.join('')).toBe(expected.join(''));
  }
});

test('the time grows with the length of the page', () => {
  const time = (length: number) => {
    const html = '<li><q class="words">a</q><a class="at" href="b#p1">c</a></li><"'.repeat(length);
    const start = performance.now();
    readPage(html, () => true);
    return performance.now() - start;
  };
  time(1000);
  expect(time(40_000)).toBeLessThan(20 * Math.max(time(5000), 5));
});
