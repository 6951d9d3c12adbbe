import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { correctionsSchema } from '../../src/records/corrections.ts';
import { corpusFrom, sampleCorpus } from '../sample-corpus.ts';
import type { Element } from './site-files.ts';
import { attribute, hasClass, parsedPages, siteFiles, textOf } from './site-files.ts';

const corpus = sampleCorpus();
const files = siteFiles(corpus);
const pages = parsedPages(files);

function page(part: string): readonly Element[] {
  const found = [...pages].find(([path]) => path.includes(part) && !path.includes('.source.'));
  if (found === undefined) throw new Error(`No page has ${part} in its path.`);
  return found[1];
}

function byId(elements: readonly Element[], id: string): Element {
  const found = elements.find((element) => attribute(element, 'id') === id);
  if (found === undefined) throw new Error(`No element has the id ${id}.`);
  return found;
}

const byClass = (elements: readonly Element[], name: string) =>
  elements.filter((element) => hasClass(element, name));
const text = (elements: readonly Element[]) => textOf(elements[0] ?? missing());

describe('an article', () => {
  const article = page('001-saldo');

  test('has a number for every paragraph and its own anchors for captions', () => {
    expect(textOf(byId(article, 'p2'))).toContain('¶2 Vladimir Saldo, the Moscow-appointed head');
    expect(textOf(byId(article, 'c1'))).toContain('Vladimir Saldo (left)');
  });

  test('shows a supplied title in brackets, with its reason', () => {
    expect(text(article)).toContain('[Russian-installed official meets North Korea’s ambassador in Moscow]');
    expect(text(article)).toContain('Supplied, so it stands in square brackets. The file has no title');
    expect(textOf(byClass(article, 'stamp')[0] ?? missing())).toBe('≥ 17 Apr 2026');
  });

  test('has an anchor for every mention, a link to its page, and a card of its own for every figure', () => {
    const marked = byClass(article, 'e').filter((element) => attribute(element, 'id')?.startsWith('m-'));
    expect(marked.length).toBe(26);
    for (const mention of marked) {
      const card = attribute(mention, 'data-p');
      if (hasClass(mention, 'figure')) expect(card).toMatch(/^\d{1,3}$/u);
      else expect(card ?? null).toBeNull();
      expect(attribute(mention, 'href')).toMatch(/^\.\.\/(?:people|organisations|places|dates|figures)\//u);
    }
  });

  test('says beside the text who is named as a source, and when nobody is', () => {
    const notes = byClass(article, 'note').map((element) => textOf(element));
    expect(notes).toContain('Source named Global Rights Compliance for these 2 figures');
    expect(notes).toContain('No source named for these 2 figures');
    expect(notes).toContain('Shin Hong Cheol is the Sin Hong Chol of ¶2 Why');
    expect(notes).toContain('Link kept from the text koreajoongangdaily.joins.com');
  });

  test('is legend, index and filter in one box', () => {
    const boxes = article.filter((element) => attribute(element, 'type') === 'checkbox');
    expect(boxes.map((box) => attribute(box, 'id'))).toEqual([
      'k-person',
      'k-organisation',
      'k-place',
      'k-date',
      'k-figure',
    ]);
  });

  test('lists what was set aside with its rule and the line that undoes it', () => {
    const removed = byClass(article, 'removed')[0];
    expect(textOf(removed ?? missing())).toContain(
      'Related article: Russia and North Korea’s Propaganda Partnership Is Taking Shape rule related-link',
    );
  });

  test('says why to read on', () => {
    expect(text(article)).toMatch(/also names (?:North Korea|Russia)/u);
  });

  test('in Arabic is set from right to left', () => {
    const body = byClass(page('harvest-ar'), 'text')[0] ?? missing();
    expect([attribute(body, 'dir'), attribute(body, 'lang')]).toEqual(['rtl', 'ar']);
  });

  test('shows questions, answers, editor’s notes and lists as what they are', () => {
    const interview = page('interview');
    expect(textOf(byClass(interview, 'question')[0] ?? missing())).toContain(
      'Q Kang Ji-won What was the domestic situation',
    );
    expect(textOf(byClass(interview, 'editor-note')[0] ?? missing())).toContain('Editor’s note');
    expect(byClass(interview, 'list')[0]?.childNodes.some((node) => node.nodeName === 'ul')).toBe(true);
  });
});

test('a title that stands in the text is shown once, as the heading of the page, with its links', () => {
  const titled = corpusFrom([
    {
      path: 'a.txt',
      title: 'Ada Lovelace speaks',
      blocks: [
        ['heading', '[person=x:Ada Lovelace] speaks'],
        ['paragraph', 'Of engines.'],
      ],
    },
  ]);
  const [, elements] =
    [...parsedPages(siteFiles(titled))].find(
      ([path]) => path.startsWith('articles/a-') && !path.includes('source'),
    ) ?? missing();
  const headings = elements.filter(
    (element) => textOf(element) === 'Ada Lovelace speaks' && /^h\d$/u.test(element.tagName),
  );
  expect(headings.map((heading) => [heading.tagName, attribute(heading, 'id')])).toEqual([['h1', 'h1']]);
  expect(byClass(elements, 'person').some((link) => attribute(link, 'id')?.startsWith('m-'))).toBe(true);
});

test('the source view shows every line as received, and strikes out what was set aside', () => {
  const [path, elements] =
    [...pages].find(([name]) => name.includes('001-saldo') && name.includes('.source.')) ?? missing();
  const article = corpus.articles.find((one) => path.includes(one.id)) ?? missing();
  for (const [index, line] of article.lines.entries())
    expect(textOf(byId(elements, `L${index + 1}`))).toContain(line);
  expect(elements.filter((element) => element.tagName === 'del').map((element) => textOf(element))).toEqual(
    article.removed.map((one) => one.text),
  );
});

describe('a person', () => {
  test('says first what they said, then every passage with the name linked to its mention', () => {
    const saldo = page('people/vladimir-saldo');
    const whole = text(saldo);
    expect(whole.indexOf('What they said')).toBeLessThan(whole.indexOf('Every passage'));
    const hits = byClass(saldo, 'hit');
    expect(hits.map((hit) => textOf(hit))).toEqual(['Vladimir Saldo', 'Vladimir Saldo', 'Saldo']);
    for (const hit of hits)
      expect(attribute(hit, 'href')).toMatch(
        /^\.\.\/articles\/001-saldo-[0-9a-f]{12}\.html#m-[0-9a-f]{10}$/u,
      );
  });

  test('says why two spellings are one, and with whom they may be confused', () => {
    expect(text(page('people/sin-hong-chol'))).toContain(
      'Same syllables in another romanisation: Sin = Shin, Chol = Cheol. rule romanisation, 95 %',
    );
    expect(text(page('people/kim-gwan-wook'))).toContain(
      'May also be not joined Kim Gwang Uk One letter differs',
    );
  });

  test('without a name stays without one', () => {
    expect(text(page('people/a-reporting-partner'))).toContain(
      'Not named a reporting partner in Yanggang Province',
    );
    const index = text(page('people/index'));
    expect(index.indexOf('Not named')).toBeLessThan(index.indexOf('a reporting partner'));
    expect(index).toContain('8 people named in 5 articles.');
  });

  test('who shares a family name stands with the others of that name, one link from the index', () => {
    expect(page('people/index').some((one) => attribute(one, 'href') === 'shared-names.html')).toBe(true);
    expect(text(page('people/shared-names'))).toMatch(
      /Kim 3 Kim Jong-un person, Supreme Leader .{0,200}Kim Gwang Uk person .{0,200}Kim Gwan Wook person, director of the Institute of Agricultural Sciences/u,
    );
  });
});

test('an organisation is shown as a source apart from its passages', () => {
  const whole = text(page('organisations/global-rights'));
  expect(whole).toContain('As a source');
  expect(whole).toContain('Figures with this source 2');
});

describe('dates', () => {
  test('whose year is not stated have their own lane and say what would settle it', () => {
    const whole = text(page('year-unknown'));
    expect(whole).toContain('The article has no publication date, so the year stays open.');
    expect(whole).toContain('published: 2024-01-31');
  });

  test('whose year was worked out say so', () => {
    expect(text(page('dates/2023-09-19'))).toContain('partly inferred');
  });

  test('a year leads to its months, and the timeline to both', () => {
    const months = byClass(page('dates/2023.html'), 'months')[0] ?? missing();
    expect(textOf(months)).toContain('September 19 1 passage, 1 published');
    const hrefs = page('dates/2023.html').map((element) => attribute(element, 'href'));
    expect(hrefs).toContain('2023-09.html');
    const timeline = page('dates/index');
    expect(byClass(timeline, 'published').length).toBeGreaterThan(2);
    expect(byClass(timeline, 'happened').length).toBeGreaterThan(3);
    expect(timeline.some((element) => element.tagName === 'svg')).toBe(true);
  });
});

describe('figures', () => {
  test('of one quantity stand side by side and are never averaged', () => {
    const whole = text(page('figures/north-korean-workers'));
    expect(whole).toContain('2 figures in 2 articles, 2 different values, side by side and never averaged.');
    expect(whole).toContain('12,000–14,000');
    expect(whole).not.toContain('13,000');
    expect(whole).not.toContain('153,000 North Korean');
  });

  test('show the value as written and normalised, and who says it', () => {
    const whole = text(page('figures/index'));
    expect(whole).toContain('≤ 16 hours / day … akin to forced labor, working up to 16 hours a day with');
    expect(whole).toContain('40 % قالت ليلى حداد في موسكو إن المحصول ارتفع بنسبة ٤٠٪.');
    expect(whole).toContain('no source named');
  });
});

test('every block of YAML on the site is a valid corrections file', () => {
  let checked = 0;
  for (const elements of pages.values()) {
    for (const block of elements.filter((element) => element.tagName === 'pre')) {
      const content = block.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
      if (!/^(?:articles|same|different|hide|rename|kind):/u.test(content)) continue;
      expect(correctionsSchema.safeParse(parseYaml(content)).error).toBeUndefined();
      checked += 1;
    }
  }
  expect(checked).toBeGreaterThan(40);
});

describe('how much of the articles is published', () => {
  const sentence = 'Because the DPRK has relied on China for flour';
  const unmarked = 'Nothing is named in this sentence.';
  const samples = [
    {
      path: 'a.txt',
      title: 'A title',
      blocks: [
        ['paragraph', unmarked],
        ['paragraph', 'Here [person=x:Ada Lovelace] speaks of engines.'],
      ],
    },
  ] as const;
  const htmlOf = (publish: 'full' | 'passages' | 'index') =>
    [...siteFiles(corpusFrom(samples, [], { publish }))]
      .filter(([path]) => path.endsWith('.html'))
      .map(([, content]) => content)
      .join('\n');

  test('all of it', () => {
    expect(htmlOf('full')).toContain(unmarked);
    expect([...files.values()].join('\n')).toContain(sentence.slice(-20));
  });

  test('only passages that something is cited from', () => {
    expect(htmlOf('passages')).not.toContain(unmarked);
    expect(htmlOf('passages')).toContain('speaks of engines');
  });

  test('nothing but names and places', () => {
    expect(htmlOf('index')).not.toContain('speaks of engines');
    expect(htmlOf('index')).toContain('Ada Lovelace');
  });
});

test('a site with an address has canonical links, a sitemap and a feed; one without has none', () => {
  const published = siteFiles(sampleCorpus({ url: 'https://clippings.example/press', noindex: false }));
  expect(published.get('people/sin-hong-chol.html')).toContain(
    '<link rel="canonical" href="https://clippings.example/press/people/sin-hong-chol.html">',
  );
  expect(published.get('sitemap.xml')).toContain('<loc>https://clippings.example/press/about.html</loc>');
  expect(published.get('feed.xml')).toContain('<updated>2026-04-17T00:00:00Z</updated>');
  expect(published.get('robots.txt')).toContain('Sitemap: https://clippings.example/press/sitemap.xml');
  expect(files.has('sitemap.xml') || files.has('feed.xml') || files.has('robots.txt')).toBe(false);
  expect(files.get('index.html')).toContain('<meta name="robots" content="noindex">');
});

function missing(): never {
  throw new Error('Nothing of that kind is on the page.');
}
