// Saved web pages: 'web page complete', SingleFile, plain HTML.
import type { Problem } from '../../records/problem.ts';
import { decodeMarkup } from './decode-markup.ts';
import { type DocumentFile, type DocumentFormat, note, type Reading, unread, warning } from './document.ts';
import { europresseArticles } from './html/europresse.ts';
import { isWall } from './html/page-wall.ts';
import { readPage } from './html/read-page.ts';
import { LONGEST_MARKUP } from './limits.ts';
import { telegramMessages } from './telegram.ts';

export const html: DocumentFormat = {
  name: 'html',
  label: 'web page',
  extensions: ['html', 'htm', 'xhtml', 'xht', 'shtml', 'php', 'asp', 'aspx', 'jsp'],
  recognises: (head) =>
    /^(?:[^<]{0,20})(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,500}-->\s{0,20}){0,5}<(?:!doctype html|html)[\s>]/iu.test(
      head,
    ),
  read: readHtml,
};

/** A page to its article. Pages longer than 16 MiB after their pictures are taken out are named, not read. */
export function readHtml(file: DocumentFile, _tools?: unknown, declared: string | null = null): Reading {
  const decoded = decodeMarkup(file.bytes, declared);
  if (decoded === null)
    return unread(
      file,
      'unreadable-document',
      'The web page is in no encoding that could be told.',
      'Open it in a browser and save it again as UTF-8.',
    );
  const source = withoutData(decoded.text);
  if (source.length > LONGEST_MARKUP)
    return unread(
      file,
      'document-too-large',
      `The web page holds more than ${LONGEST_MARKUP / 1024 / 1024} MiB of markup.`,
      'Save the article alone, with the reader view of the browser.',
    );
  const guessed = decoded.toldBy === undefined ? [] : [guess(file, decoded.encoding, decoded.toldBy)];
  const { encoding } = decoded;
  const exported = europresseArticles(source) ?? telegramMessages(source);
  if (exported !== null)
    return { contents: exported.map((one) => ({ ...one, encoding })), problems: guessed };
  const page = readPage(source);
  if (isWall(page.parts))
    return unread(
      file,
      'page-without-article',
      'The page holds no article: the site asked for consent, a script or a proof that a person is there, or found nothing, and that was saved.',
      'Open the address again, answer what it asks, and save the page when the article is shown.',
    );
  const problems = page.isFlat
    ? [
        ...guessed,
        warning(
          file,
          'page-without-structure',
          'The web page is nested too deeply; its words were read without headings, lists and tables.',
          'Save it anew with the reader view of the browser.',
        ),
      ]
    : guessed;
  return {
    contents: [{ fragment: null, format: 'html', encoding, stated: page.stated, parts: page.parts }],
    problems,
  };
}

function guess(file: DocumentFile, encoding: string, language: string): Problem {
  return note(
    file,
    'encoding-guessed',
    `The web page does not say in which encoding it is; it was read as ${encoding}, because its letters are those of ${language}.`,
    'Nothing is to be done if its page reads well; else open it in a browser and save it again as UTF-8.',
  );
}

/** Pictures and fonts that SingleFile writes into the page: megabytes that hold no word. */
function withoutData(source: string): string {
  return source.replace(/data:[a-z]{4,12}\/[\w.+-]{1,60};base64,[A-Za-z0-9+/=%]*/gu, 'data:,');
}
