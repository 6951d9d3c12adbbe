// What titles of web pages, and of documents made from them, end with.
import { describe, expect, test } from 'vitest';
import { articleOfDocument } from '../../src/loaders/documents/article-of-document.ts';
import type { Stated } from '../../src/loaders/documents/document.ts';
import { readPage } from '../../src/loaders/documents/html/read-page.ts';
import { PROSE } from './load.ts';

/** A Word file whose properties hold this title and that begins with this headline. */
function document(title: string, headline: string) {
  const { article } = articleOfDocument(
    {
      fragment: null,
      format: 'docx',
      encoding: 'utf-8',
      stated: [{ field: 'title', key: 'dc:title', value: title }],
      parts: [
        { kind: 'heading', text: headline, level: 1 },
        ...PROSE.map((text) => ({ kind: 'paragraph', text }) as const),
      ],
    },
    { path: 'a.docx', hash: '0' },
    { correction: null, keep: [], drop: [], repeated: new Set() },
  );
  return { title: article?.title, publisher: article?.publisher, publisherFrom: article?.publisherFrom };
}

describe('a document made from a web page', () => {
  test.each([
    ['Bread queue turns deadly | Nile Mirror', 'Bread queue turns deadly', 'Nile Mirror'],
    ['Lynx crosses the Oder – Brandenburg Courier', 'Lynx crosses the Oder', 'Brandenburg Courier'],
    ['Kite season opens in Lahore - The Ravi Gazette', 'Kite season opens in Lahore', 'The Ravi Gazette'],
    ['Kite season - at last - opens | Asia | The Guardian', 'Kite season - at last - opens', 'The Guardian'],
    ['“Nothing was saved” — Le Monde', '"Nothing was saved"', 'Le Monde'],
    ['Wolf im Wald · Fuldaer Zeitung', 'Wolf im Wald', 'Fuldaer Zeitung'],
  ])('%s', (title, headline, publisher) => {
    expect(document(title, headline)).toEqual({
      title: headline,
      publisher,
      publisherFrom: {
        from: 'inferred',
        line: 1,
        quote: `dc:title: ${title}`,
        reason: 'The title of the file ends with it, behind the headline.',
      },
    });
  });

  test.each([
    ['Minutes of the board | Final Draft', 'Minutes of the board'],
    ['Minutes of the board – Jane Doe', 'Minutes of the board'], // may be a person
    ['Minutes of the board - Sport', 'Minutes of the board'],
    ['Minutes of the board - Part 2', 'Minutes of the board'],
    ['Harmon Assembly – Annual Report', 'Harmon Assembly'],
  ])('%s has its headline as title, and no publisher', (title, headline) => {
    expect(document(title, headline)).toMatchObject({ title: headline, publisher: null });
  });

  test.each([
    ['Talks in Moscow - The Guardian', 'Talks in Pyongyang'], // another headline
    ['The valley of the Guardian', 'The valley'], // nothing parts them
    ['Anglo-Welsh review of the year', 'Anglo'],
    ['Talks in Moscow', 'Talks in Moscow'],
  ])('%s is the title as it stands', (title, headline) => {
    expect(document(title, headline)).toMatchObject({ title, publisher: null });
  });
});

describe('a saved page', () => {
  const publishers = (title: string, more = ''): string[] => {
    const html = `<html><head><title>${title}</title>${more}</head><body><article><h1>Talks in the old town</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
    return readPage(html)
      .stated.filter((one: Stated) => one.field === 'publisher')
      .map((one) => one.value);
  };

  test.each([
    ['Talks in the old town - Wikipedia', ['Wikipedia']],
    ['Talks in the old town | World | The Guardian', ['The Guardian']],
    ['Talks in the old town - Опинион', ['Опинион']],
    ['Talks in the old town', []],
    ['Talks in the old town - by Taras Hnatiuk', []],
    ['Talks in the old town | Opinion', []],
    ['Talks in the old town | Page 2', []],
    ['Talks in the old town - and why they failed', []],
    ['Other talks - The Guardian', []],
  ])('%s', (title, expected) => {
    expect(publishers(title)).toEqual(expected);
  });

  test('a writer is not the publisher, and a stated one comes first', () => {
    const title = 'Talks in the old town - Taras Hnatiuk';
    expect(publishers(title, '<meta name="author" content="Taras Hnatiuk">')).toEqual([]);
    expect(
      publishers('Talks in the old town - Daily News', '<meta property="og:site_name" content="The Daily">'),
    ).toEqual(['The Daily', 'Daily News']);
  });
});
