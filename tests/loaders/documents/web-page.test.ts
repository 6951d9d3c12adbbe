// Saved web pages: what is the article, what is said about it, and what is set aside.
import { describe, expect, test } from 'vitest';
import { articleOf, blocksOf, load, problemCodes, removedOf } from './load-samples.ts';
import { average, measure } from './measure.ts';

describe('a saved page', () => {
  test.each(['chromium-dom.htm', 'chromium.mhtml', 'python.html.gz'])(
    'gives its article in %s',
    async (name) => {
      const article = await articleOf(name);
      expect(article).toMatchObject({
        title: 'Ferry service resumes after storm',
        publisher: 'Harbour News',
        author: 'Jane Doe',
        url: 'https://harbour.example/ferry',
        published: { edtf: '2024-02-11' },
        language: 'en-GB',
      });
      expect(blocksOf(article)).toEqual([
        'heading: Ferry service resumes after storm',
        'paragraph: Boats between the two islands run again after four days of high waves.',
        'caption: A ferry leaves the harbour on Sunday. Photo: Lee Min',
        expect.stringMatching(/^paragraph: The ferry between Port Alder/u),
        'paragraph: “We are glad that the boats are running again,” said Mayor Anna Kowalczyk. “People had begun to run out of medicine.”',
        'heading: Damage to the pier',
        expect.stringMatching(/^paragraph: The pier at Saint Brendan/u),
        'table: Port | Passengers\nPort Alder | 700\nSaint Brendan | 500',
        'list: - Boats leave at 8 a.m. and 4 p.m.\n- Tickets bought last week remain valid.',
        'paragraph: Further storms are expected on Thursday, the weather service said.',
      ]);
    },
  );

  test('shows what was set aside with its rule', async () => {
    const removed = removedOf(await articleOf('chromium-dom.htm'));
    expect(removed.get('Home World')).toBe('navigation');
    expect(removed.get('Get our newsletter')).toBe('newsletter');
    expect(removed.get('People had begun to run out of medicine')).toBe('pull-quote');
    expect(removed.get('Storm closes schools on the coast')).toBe('related-link');
    expect(removed.get('By Jane Doe')).toBe('byline');
  });

  test('says where each field comes from', async () => {
    const article = await articleOf('chromium-dom.htm');
    expect(article.publishedFrom).toEqual({
      from: 'stated',
      line: 2,
      quote: 'JSON-LD NewsArticle datePublished: 2024-02-11T10:00:00+09:00',
    });
    expect(article.lines[1]).toBe('JSON-LD NewsArticle datePublished: 2024-02-11T10:00:00+09:00');
  });
});

describe('what a page says about itself', () => {
  const body =
    '<p>The ferry between Port Alder and Saint Brendan resumed service on Sunday, the company said in a statement.</p>';
  test.each([
    [
      'Dublin Core',
      '<meta name="DC.date" content="2023-09-17"><meta name="dc.publisher" content="The Chronicle">',
      '2023-09-17',
      'The Chronicle',
    ],
    [
      'OpenGraph',
      '<meta property="article:published_time" content="2023-09-17T23:30:00-05:00"><meta property="og:site_name" content="The Chronicle">',
      '2023-09-17',
      'The Chronicle',
    ],
    [
      'citation metas',
      '<meta name="citation_publication_date" content="2023/09/17"><meta name="citation_journal_title" content="The Chronicle">',
      '2023-09-17',
      'The Chronicle',
    ],
    [
      'JSON-LD in a graph',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"datePublished":"2023-09-17","publisher":{"@type":"Organization","name":"The Chronicle"}}]}</script>',
      '2023-09-17',
      'The Chronicle',
    ],
    [
      'JSON-LD whose publisher is another node',
      '<script type="application/ld+json">{"@graph":[{"@type":"Organization","@id":"#org","name":"The Chronicle"},{"@type":"NewsArticle","datePublished":"2023-09-17","publisher":{"@id":"#org"},"author":{"@id":"#nobody"}}]}</script>',
      '2023-09-17',
      'The Chronicle',
    ],
  ])('%s', async (_what, head, day, publisher) => {
    const article = await articleOf('a.html', `<html><head>${head}</head><body>${body}</body></html>`);
    expect(article.published.edtf).toBe(day);
    expect(article.publisher).toBe(publisher);
  });

  test.each([
    ['a day that no calendar has', '<meta name="date" content="2023-02-30">'],
    ['a day that could be two', '<meta name="date" content="03/04/2023">'],
    ['broken JSON', '<script type="application/ld+json">{"datePublished": "2023-</script>'],
  ])('nothing is made of %s', async (_what, head) => {
    const article = await articleOf('a.html', `<html><head>${head}</head><body>${body}</body></html>`);
    expect(article.published.edtf).toBeNull();
  });

  test('a note’s number does not become part of a figure, a power stays one', async () => {
    const article = await articleOf(
      'a.html',
      '<html><body><p>About 1,200<sup><a href="#n1">3</a></sup> people live on 14 km<sup>2</sup> of rock, said the mayor of the island on Friday.</p></body></html>',
    );
    expect(article.text).toBe(
      'About 1,200[3] people live on 14 km² of rock, said the mayor of the island on Friday.',
    );
  });
});

describe('hostile and odd pages', () => {
  const prose = 'The ferry between Port Alder and Saint Brendan resumed service on Sunday, the company said.';
  test('scripts, styles, handlers and addresses that run leave nothing behind', async () => {
    const article = await articleOf(
      'a.html',
      `<html><body onload="x()"><script>alert('stolen')</script><style>p{color:red}</style><p onclick="steal()">${prose} <a href="javascript:steal()">More</a> <a href="data:text/html,x">here</a>.</p><iframe src="https://evil.example"></iframe></body></html>`,
    );
    expect(article.text).toBe(`${prose} More here.`);
    expect(article.lines.join('\n')).not.toMatch(/alert|steal|color|evil/u);
    expect(article.links).toEqual([]);
  });

  test('20,000 elements within each other cost the structure, not the words', async () => {
    const [loaded] = (await load('deep.html', `<html><body>${'<div>'.repeat(20_000)}${prose}`)).filter(
      (one) => one.article !== null,
    );
    expect(loaded?.article?.text).toBe(prose);
    expect(await problemCodes('deep.html', `<html><body>${'<div>'.repeat(20_000)}${prose}`)).toEqual([
      'page-without-structure',
    ]);
  });

  test('a layout table of 150,000 rows is read, and what is beyond the bound is named', async () => {
    const rows = Array.from({ length: 150_000 }, (_, row) => `<tr><td>row ${row}</td></tr>`).join('');
    expect(
      await problemCodes(
        'rows.html',
        `<html><body><article><h1>Rain</h1><table>${rows}</table></article></body></html>`,
      ),
    ).toEqual(['document-cut']);
  });

  test('the character set that a page declares is the one it is read in', async () => {
    const page = Buffer.concat([
      Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>'),
      Buffer.from([0xcf, 0xee, 0xf0, 0xf2, 0x20, 0xee, 0xf2, 0xea, 0xf0, 0xfb, 0xf2, 0x2e]),
      Buffer.from('</p></body></html>'),
    ]);
    expect((await articleOf('a.html', page)).text).toBe('Порт открыт.');
  });

  test('the folder beside a page saved as complete is left out and named', async () => {
    expect(
      await problemCodes(
        'Ferry_files/saved_resource.html',
        '<html><body><p>An advertisement in a frame.</p></body></html>',
      ),
    ).toEqual(['part-of-saved-page']);
  });
});

test('on 32 layouts nearly all of the article is found and hardly anything else', {
  timeout: 60_000,
}, async () => {
  const scores = await measure();
  const ours = average(scores.map((one) => one.ours));
  const alone = average(scores.map((one) => one.readability));
  expect(scores).toHaveLength(32);
  expect(ours.precision).toBeGreaterThan(0.985);
  expect(ours.recall).toBeGreaterThan(0.99);
  expect(ours.precision).toBeGreaterThan(alone.precision);
  expect(ours.recall).toBeGreaterThan(alone.recall);
});
