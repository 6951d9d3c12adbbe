// Front matter of programs that write neither YAML nor simple keys, and keys that stand twice.
import { describe, expect, test } from 'vitest';
import { articleOf, load, PROSE } from './load.ts';

const BODY = PROSE.join('\n\n');
const told = (text: string, path = 'note.md') => {
  const { title, author, publisher, published, url } = articleOf(text, path);
  return { title, author, publisher, published: published.edtf, url };
};

describe('headers of programs', () => {
  test('the title block of pandoc, in a text file too where two of its lines stand there', () => {
    const article = articleOf(`% Salt at Chapora\n% Leonor Costa\n% 9 August 2023\n\n${BODY}`, 'a.txt');
    expect(article).toMatchObject({ title: 'Salt at Chapora', author: 'Leonor Costa' });
    expect(article.published.edtf).toBe('2023-08-09');
    expect(articleOf(`% of homes without water\n\n${BODY}`, 'a.txt').text).toContain('% of homes');
  });

  test('the title block of pandoc', () => {
    const header =
      '% Who owns the creek?\n  Salt at Chapora\n% Leonor Costa; Kavita Rao\n% 9 August 2023\n\n';
    expect(told(header + BODY)).toMatchObject({
      title: 'Who owns the creek? Salt at Chapora',
      author: 'Leonor Costa, Kavita Rao',
      published: '2023-08-09',
    });
  });

  test('a line with a per cent sign in a text is no title block', () => {
    expect(articleOf(`% of homes without water rose\n${BODY}`, 'a.md').text).toContain('% of homes');
  });

  test('keywords of Org mode', () => {
    const header =
      '#+TITLE: Creek closed\n#+OPTIONS: toc:nil\n#+DATE: <2025-05-15 Thu>\n#+AUTHOR: Moana Ferris\n\n';
    const article = articleOf(header + BODY, 'note.org');
    expect(told(header + BODY, 'note.org')).toMatchObject({
      title: 'Creek closed',
      author: 'Moana Ferris',
      published: '2025-05-15',
    });
    expect(article.text.startsWith(PROSE[0])).toBe(true);
  });

  test('what a reader of pages writes above its Markdown', () => {
    const header =
      'Title: Creek closed\n\nURL Source: https://paper.example/creek\n\nPublished Time: 2025-11-06T09:12:44+08:00\n\nMarkdown Content:\n';
    expect(told(header + BODY)).toMatchObject({
      title: 'Creek closed',
      url: 'https://paper.example/creek',
      published: '2025-11-06',
    });
  });

  test("'Title: …' without the end of such a header is read as before", () => {
    expect(articleOf(`Title: Creek closed\n\n${BODY}`, 'a.txt').title).toBe('Creek closed');
  });
});

describe('TOML over several lines', () => {
  test('lists and texts between three quotation marks', () => {
    const toml =
      '+++\ntitle = """Creek closed"""\nauthors = [\n  "Ana Sitoe",\n  "Abdul Remane",\n]\nsummary = """\nLong\n"""\ndate = 2025-07-08\n[params]\nsource = "x"\n+++\n';
    expect(told(toml + BODY)).toMatchObject({
      title: 'Creek closed',
      author: 'Ana Sitoe, Abdul Remane',
      published: '2025-07-08',
      publisher: null,
    });
  });

  test('a list that never ends is no front matter', () => {
    expect(articleOf(`+++\ntitle = "x"\ntags = [\n"a"\n+++\n${BODY}`, 'a.md').text).toContain('+++');
  });
});

describe('a key that stands twice', () => {
  test('with two values is not believed, and the others count', () => {
    const { article, problems } = load(
      `---\ntitle: One\ntitle: Other\nauthor: Jane Doe\n---\n${BODY}`,
      'a.md',
    );
    expect(article?.author).toBe('Jane Doe');
    expect(['One', 'Other']).not.toContain(article?.title);
    expect(article?.text).not.toContain('title:');
    expect(problems.map(({ code }) => code)).toEqual(['front-matter-bad-value']);
  });

  test('with one value says it', () => {
    expect(told(`---\ntitle: One\ntitle: One\n---\n${BODY}`).title).toBe('One');
  });
});
