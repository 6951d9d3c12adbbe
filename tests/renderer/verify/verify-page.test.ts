import { beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../../src/renderer/render.ts';
import { readPage } from '../../../src/renderer/verify/read-page.ts';
import { makeVerifier } from '../../../src/renderer/verify/verify-page.ts';
import { corpusFrom, sampleCorpus } from '../../sample-corpus.ts';
import { readTemplates, siteFiles } from '../site-files.ts';

const corpus = sampleCorpus();
let files: ReadonlyMap<string, string>;

beforeAll(() => {
  files = siteFiles(corpus);
});

function pageThat(test: (path: string, html: string) => boolean): readonly [string, string] {
  for (const [path, html] of files) if (path.endsWith('.html') && test(path, html)) return [path, html];
  throw new Error('No page is like that.');
}

describe('every quote of the sample site', () => {
  test('stands where its link leads', () => {
    const verify = makeVerifier(corpus);
    for (const [path, html] of files) if (path.endsWith('.html')) verify(path, html);
  });

  test('has a link to its passage beside it, and there are many', () => {
    let quotes = 0;
    for (const [path, html] of files) {
      if (!path.endsWith('.html')) continue;
      for (const quote of readPage(html, null).quotes) {
        expect([path, quote.words, quote.href]).not.toContain(null);
        quotes += 1;
      }
    }
    expect(quotes).toBeGreaterThan(40);
  });

  test.each(['passages', 'index'] as const)('also when the site publishes only %s', (publish) => {
    const withheld = sampleCorpus({ publish });
    const verify = makeVerifier(withheld);
    for (const [path, html] of siteFiles(withheld)) if (path.endsWith('.html')) verify(path, html);
  });
});

describe('a planted mistake', () => {
  const verify = makeVerifier(corpus);

  test('in a quote names the statement and both pages', () => {
    const statement = corpus.statements.find((one) => one.property === 'said');
    if (statement === undefined) throw new Error('The sample has no reported speech.');
    const quote = statement.quote.trim();
    const [path, html] = pageThat(
      (place, text) => place.startsWith('people/') && text.includes(`>${escaped(quote)}</q>`),
    );
    const wrong = html.replace(
      `>${escaped(quote)}</q>`,
      () => `>${escaped(quote.replace(/\w+/u, 'nobody'))}</q>`,
    );
    expect(() => verify(path, wrong)).toThrow(
      new RegExp(`page ${path} quotes statement .* from articles/.*#`, 'u'),
    );
  });

  test('in a passage: one word more', () => {
    const [path, html] = pageThat(
      (place, text) => place.startsWith('people/') && text.includes('<span class="words">'),
    );
    const wrong = html.replace('<span class="words">', '<span class="words">Reportedly ');
    expect(() => verify(path, wrong)).toThrow('these words do not stand there: “Reportedly ');
  });

  test('in a link: a passage of another paragraph', () => {
    const [path, html] = pageThat(
      (place, text) => place.startsWith('people/') && /<a class="pn" href="[^"]+#p2"/u.test(text),
    );
    expect(() => verify(path, html.replace(/(?<=<a class="pn" href="[^"]+)#p2"/u, '#p1"'))).toThrow('#p1');
  });

  test('on the review page: words that the article does not have', () => {
    const [path, html] = pageThat(
      (place, text) => place === 'review.html' && text.includes('<span class="words">'),
    );
    expect(() => verify(path, html)).not.toThrow();
    const wrong = html.replace('<span class="words">', '<span class="words">Reportedly ');
    expect(() => verify(path, wrong)).toThrow('these words do not stand there: “Reportedly ');
  });

  test('in a figure: another number than the article gives', () => {
    const [path, html] = pageThat(
      (place, text) => place.startsWith('figures/') && text.includes('class="e figure"'),
    );
    const wrong = html.replace(/(?<=<a class="e figure" href="[^"]+"><bdi>)/u, '1');
    expect(() => verify(path, wrong)).toThrow(/quotes (?:mention|statement) [0-9a-f]+ from articles\//u);
  });

  test('in the article itself: a word is missing', () => {
    const [path, html] = pageThat(
      (place) => place.startsWith('articles/') && /saldo-[0-9a-f]+\.html$/u.test(place),
    );
    const wrong = html.replace(/(?<=<span class="words">)\w+/u, '');
    expect(wrong).not.toBe(html);
    expect(() => verify(path, wrong)).toThrow('does not hold the words of 001_saldo.txt at #');
  });

  test('in the article itself: a paragraph has lost its anchor', () => {
    const [path, html] = pageThat(
      (place) => place.startsWith('articles/') && /saldo-[0-9a-f]+\.html$/u.test(place),
    );
    expect(() => verify(path, html.replace(' id="p1"', ''))).toThrow('has no place #p1');
  });

  test('stops the build when a template plants it', () => {
    const templates = readTemplates();
    const changed = new Map(templates.files);
    const part = String(changed.get('parts/statements.eta'));
    changed.set('parts/statements.eta', part.replace('<%= line.quote %>', 'It is said: <%= line.quote %>'));
    expect(() => [...render(corpus, { files: changed })]).toThrow(
      'these words do not stand there: “It is said: ',
    );
  });
});

test('markup, blanks and signs in the words change nothing', () => {
  const odd = corpusFrom([
    {
      path: 'odd.txt',
      title: 'Odd',
      blocks: [
        [
          'paragraph',
          '[person=m:Mira\tHolt] said  <b>“5 < 6 & 7”</b>\nin [place=e:Ellery] &amp; ]]> \u0000\ud800 -->.',
        ],
        ['list', '- [person=m:Mira Holt] came\n- [person=o:Otto Lang] left'],
      ],
    },
  ]);
  const verify = makeVerifier(odd);
  for (const [path, html] of siteFiles(odd)) if (path.endsWith('.html')) verify(path, html);
});

test('a page of any shape is read to its end, and words within words are read once', () => {
  for (const html of [
    '',
    '<',
    '<a',
    '</q></li>',
    '<q class="words">x',
    '<!-- <li><q class="words">x</q>',
    '<script><li>',
  ])
    expect(readPage(html, () => true).quotes).toEqual([]);
  const long = readPage(`<li>${'<q class="words">a'.repeat(20_000)}`, () => false);
  expect(long.quotes.length).toBeLessThanOrEqual(1);
});

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

describe('marks of every shape are found', () => {
  test.each([
    ['class first', '<li><q class="words">a</q> <a class="at" href="b#p1">¶1</a></li>'],
    ['class last', '<li><q lang="de" class="words">a</q> <a href="b#p1" class="at">¶1</a></li>'],
    ['several classes', '<li><q class="x words y">a</q> <a class="n at" href="b#p1">¶1</a></li>'],
    ['other quotes', `<li ><q class='words'>a</q> <a class='at' href='b#p1'>¶1</a></li>`],
    ['no quotes', '<li><q class=words>a</q> <a class=at href=b#p1>¶1</a></li>'],
    ['large letters', '<LI><Q CLASS="words">a</Q> <A CLASS="at" HREF="b#p1">¶1</A></LI>'],
    [
      'a sign in a value before it',
      '<li title="1 > 0"><q title="a > b" class="words">a</q><a class="pn" href="b#p1">¶1</a></li>',
    ],
    ['markup within', '<li><q class="words"><b>a</b></q> <a class="at" href="b#p1"><bdi>¶1</bdi></a></li>'],
    [
      'a block quote within whose link stands outside',
      '<li><blockquote><p class="words">a</p></blockquote><a class="at" href="b#p1">¶1</a></li>',
    ],
    [
      'after a script that looks like a quote',
      '<script>"<li><q class=\\"words\\">x"</script><li><q class="words">a</q><a class="at" href="b#p1">¶1</a></li>',
    ],
    [
      'after a comment that does',
      '<!-- <li><q class="words">x --><li><q class="words">a</q><a class="at" href="b#p1">¶1</a></li>',
    ],
  ])('%s', (_, html) => {
    expect(readPage(html, null).quotes).toEqual([{ words: 'a', href: 'b#p1' }]);
    expect(readPage(`<p>3 < 4 class="words" ${html} < </p>`, () => false).quotes).toEqual([
      { words: 'a', href: 'b#p1' },
    ]);
  });

  test.each([
    ['another word', '<li><q class="keywords words-2">a</q><a class="at" href="b#p1">¶1</a></li>'],
    ['another attribute', '<li><q data-class="words">a</q><a class="at" href="b#p1">¶1</a></li>'],
    ['no element', '<li>&lt;q class="words"&gt;a<a class="at" href="b#p1">¶1</a></li>'],
  ])('and none where there is none: %s', (_, html) => {
    expect(readPage(html, null).quotes).toEqual([]);
  });
});
