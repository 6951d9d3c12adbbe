// PDF files, read by PDF.js (through unpdf): text with its places on the page; never pictures, scripts or forms.
import { getDocumentProxy } from 'unpdf';
import { bareWords } from '../line-shape.ts';
import {
  type DocumentFile,
  type DocumentFormat,
  type Part,
  type Reading,
  type Stated,
  unread,
  warning,
} from './document.ts';
import { MOST_PAGE_PIECES, MOST_PAGES, MOST_PDF_PIECES, MOST_UNPACKED } from './limits.ts';
import { officeTitle } from './office-title.ts';
import { isUnnamed, lettersOf } from './pdf/named-letters.ts';
import { type PageLine, pageLines } from './pdf/page-lines.ts';
import { pdfParts } from './pdf/pdf-parts.ts';
import { unpackedSize } from './pdf/unpacked-size.ts';
import { type TurnedPiece, turnOf, upright } from './pdf/upright.ts';
import { plainText } from './plain-text.ts';
import { get, texts } from './values.ts';

export const pdf: DocumentFormat = {
  name: 'pdf',
  label: 'PDF',
  extensions: ['pdf'],
  recognises: (head) => head.slice(0, 1100).includes('%PDF-'),
  read: readPdf,
};

/** Letters on a page below which it counts as a picture of a page. */
const FEWEST_LETTERS = 12;

async function readPdf(file: DocumentFile): Promise<Reading> {
  if (unpackedSize(file.bytes, MOST_UNPACKED) > MOST_UNPACKED)
    return unread(
      file,
      'document-too-large',
      `The PDF unpacks to more than ${MOST_UNPACKED / 1024 / 1024} MiB.`,
      'Print the pages that hold the article to a new PDF.',
    );
  const opened = await open(file);
  if ('contents' in opened) return opened;
  try {
    const { found, crowded } = await itemsOf(opened);
    const count = found.length;
    const pages: PageLine[][] = [];
    let bare = 0;
    const letters = readLetters(found, file.bytes);
    for (const items of found) {
      const lines = pageLines(upright(items.flatMap((item) => pieceOf(item, letters))));
      if (
        (lines
          .map((line) => line.text)
          .join('')
          .match(/[\p{L}\p{N}]/gu)?.length ?? 0) < FEWEST_LETTERS
      )
        bare += 1;
      pages.push(lines);
    }
    if (bare === count)
      return unread(
        file,
        'no-text-in-pdf',
        `The PDF has ${count === 1 ? 'one page' : `${count} pages`} and no text: it is a scan, a picture of text.`,
        'Make its text readable with a program for text recognition (ocrmypdf), then put the new PDF in the folder.',
      );
    const problems = [];
    if (bare > 0)
      problems.push(
        warning(
          file,
          'pages-without-text',
          `${bare} of ${count} pages of the PDF hold no text: they may be scans.`,
          'Make their text readable with a program for text recognition (ocrmypdf).',
        ),
      );
    if (opened.numPages > count)
      problems.push(
        warning(
          file,
          'document-cut',
          `The PDF has ${opened.numPages} pages; those after ${count} were not read.`,
          'Part it into several files.',
        ),
      );
    if (crowded !== null)
      problems.push(
        warning(
          file,
          'document-cut',
          `Page ${crowded} of the PDF holds more than ${MOST_PAGE_PIECES} pieces of text; the rest of it was not read.`,
          'Copy the article out of it into a text file.',
        ),
      );
    const { info } = await opened.getMetadata();
    const parts = pdfParts(pages);
    const titles = officeTitle('Title', texts(get(info, 'Title'))[0] ?? null);
    const stated = [...titles.filter(({ value }) => standsInText(value, parts)), ...printedAddress(parts)];
    return {
      contents: [
        {
          fragment: null,
          format: 'pdf',
          encoding: 'pdf',
          stated,
          parts,
        },
      ],
      problems,
    };
  } finally {
    await opened.destroy();
  }
}

/** What stands on the pages, within the bounds for one page and for all; `crowded` is the number of the first page that goes beyond its own. */
async function itemsOf(
  opened: Awaited<ReturnType<typeof getDocumentProxy>>,
): Promise<{ readonly found: readonly (readonly object[])[]; readonly crowded: number | null }> {
  const found: object[][] = [];
  let crowded: number | null = null;
  let left = MOST_PDF_PIECES;
  for (let number = 1; number <= Math.min(opened.numPages, MOST_PAGES) && left > 0; number += 1) {
    const page = await opened.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    if (items.length > MOST_PAGE_PIECES) crowded ??= number;
    found.push(items.slice(0, MOST_PAGE_PIECES));
    left -= items.length;
    page.cleanup();
  }
  return { found, crowded };
}

//   https://coast.example/flood-files | 1/6
const footOfPrint = /^(?<url>https?:\/\/[^\s|]{4,1000})(?:\s\|?\s?\d{1,4}\/\d{1,4})?$/iu;

/** The address that a browser prints at the foot of each page is the page's own; a long one that it cut is none. */
function printedAddress(parts: readonly Part[]): Stated[] {
  const feet = parts.flatMap((part) =>
    part.kind === 'removed' && part.rule === 'running-head'
      ? (footOfPrint.exec(part.text)?.groups?.['url'] ?? [])
      : [],
  );
  const [url, ...others] = new Set(feet);
  if (url === undefined || others.length > 0 || /(?:…|\.\.\.)/u.test(url)) return [];
  return [{ field: 'url', key: 'printed below the pages', value: url }];
}

/** PDF.js takes the bytes away from their owner, so it gets a copy. Nothing of the file is run, and nothing is fetched. */
async function open(file: DocumentFile) {
  try {
    return await getDocumentProxy(new Uint8Array(file.bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      enableXfa: false,
      verbosity: 0,
    });
  } catch (error) {
    const needsPassword = error instanceof Error && error.name === 'PasswordException';
    return needsPassword
      ? unread(
          file,
          'unreadable-document',
          'The PDF is locked with a password.',
          'Open it with the password and print it to a new PDF.',
        )
      : unread(
          file,
          'unreadable-document',
          `The PDF is damaged: ${error instanceof Error ? error.message.slice(0, 120).replace(/\.$/u, '') : 'it cannot be opened'}.`,
          'Open it in a viewer and print it to a new PDF; if that fails, fetch it again.',
        );
  }
}

/** Letters that only their font knows, by what the file says beside them. */
function readLetters(pages: readonly (readonly object[])[], bytes: Uint8Array): ReadonlyMap<string, string> {
  const isMissing = pages.some((items) => items.some((item) => isUnnamed(texts(get(item, 'str'))[0] ?? '')));
  return isMissing ? lettersOf(pages.flatMap(markedSpans), bytes, MOST_UNPACKED) : new Map();
}

/** The words between each beginning of a 'Span' and its end. */
function markedSpans(items: readonly object[]): string[] {
  const spans: string[] = [];
  const open: (number | null)[] = [];
  for (const item of items) {
    const type = texts(get(item, 'type'))[0];
    if (type === 'endMarkedContent') open.pop();
    else if (type !== undefined)
      open.push(get(item, 'tag') === 'Span' && isUnnumbered(item) ? spans.push('') - 1 : null);
    else {
      const at = open.at(-1) ?? null;
      if (at !== null) spans[at] += texts(get(item, 'str'))[0] ?? '';
    }
  }
  return spans;
}

/** Stretches with a number belong to the tree of a tagged file; those with words beside them have none. */
function isUnnumbered(item: object): boolean {
  return texts(get(item, 'id'))[0] === undefined;
}

/** Most first words of a document in which its title may stand. */
const HEAD = 6000;

/** A title that a program kept ('Layout 1', the file of another article) stands nowhere in the text, and says nothing where the text has a headline. */
function standsInText(title: string, parts: readonly Part[]): boolean {
  if (!parts.some((part) => part.kind === 'heading' && part.level === 1)) return true;
  const shown = parts.flatMap((part) => ('text' in part ? part.text : [])).join(' ');
  const words = new Set(bareWords(shown.slice(0, HEAD)));
  const own = bareWords(title);
  return own.filter((word) => words.has(word)).length * 2 >= own.length;
}

/** A piece of text with its place; none for marks and for text that is turned by half a corner (stamps across the page). */
function pieceOf(item: object, letters: ReadonlyMap<string, string>): TurnedPiece[] {
  const text = texts(get(item, 'str'))[0];
  const transform = get(item, 'transform');
  if (text === undefined || !Array.isArray(transform)) return [];
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform.map(Number);
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  const width = Number(get(item, 'width') ?? 0);
  const turn = turnOf(a, b);
  if (turn === null || ![x, y, size, width].every(Number.isFinite) || size <= 0) return [];
  const words = text.replace(/\p{Co}/gu, (letter) => letters.get(letter) ?? letter);
  return [{ text: plainText(words), x, y, width, size, turn }];
}
