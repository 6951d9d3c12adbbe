// Evernote's export (ENEX): an article for each note that holds text, with the address from which it was clipped.
import { shortHash } from '../../text/hash.ts';
import { decodeMarkup } from './decode-markup.ts';
import {
  type DocumentContent,
  type DocumentFile,
  type DocumentFormat,
  type Reading,
  type Stated,
  unread,
  warning,
} from './document.ts';
import { readMarkup } from './html/read-page.ts';
import { MOST_ARTICLES } from './limits.ts';
import { elementsBelow, firstText, parseXml, textBelow, type XmlElement } from './xml-tree.ts';

export const evernote: DocumentFormat = {
  name: 'html',
  label: 'Evernote export',
  extensions: ['enex'],
  recognises: (head) => /<en-export[\s>]/u.test(head),
  read: readNotes,
};

/** Pictures and attachments in base64: megabytes that hold no word. */
const attached = /<data\b[^<>]{0,200}>[^<]*<\/data>/gu;

function readNotes(file: DocumentFile): Reading {
  const decoded = decodeMarkup(file.bytes);
  if (decoded === null)
    return unread(
      file,
      'unreadable-document',
      'The export is in no encoding that could be told.',
      'Export the notebook from Evernote again.',
    );
  const notes = elementsBelow(parseXml(decoded.text.replace(attached, '')), 'note');
  const contents = notes.slice(0, MOST_ARTICLES).flatMap((note) => contentOf(note, decoded.encoding) ?? []);
  const bare = Math.min(notes.length, MOST_ARTICLES) - contents.length;
  const problems = [];
  if (bare > 0)
    problems.push(
      warning(
        file,
        'records-without-text',
        `${bare} of ${notes.length} notes hold no text and have no page.`,
        'Nothing is to be done if they were only pictures.',
      ),
    );
  if (notes.length > MOST_ARTICLES)
    problems.push(
      warning(
        file,
        'document-cut',
        `Notes after ${MOST_ARTICLES} were not read.`,
        'Export the notebook in several files.',
      ),
    );
  const [only] = contents;
  return { contents: only && notes.length === 1 ? [{ ...only, fragment: null }] : contents, problems };
}

/** One note; null where it holds no words. The author that Evernote writes is who clipped it. */
function contentOf(note: XmlElement, encoding: string): DocumentContent | null {
  const markup = firstText(note, 'content') ?? '';
  const { parts } = readMarkup(markup.replace(/<\?xml[^>]{0,200}\?>|<!DOCTYPE[^>]{0,300}>/giu, ''));
  if (!parts.some((part) => 'text' in part && part.kind !== 'removed' && /\p{L}/u.test(part.text)))
    return null;
  const title = firstText(note, 'title') ?? '';
  const url = firstText(note, 'source-url') ?? '';
  const clipped = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)T/u.exec(
    firstText(note, 'created') ?? '',
  )?.groups;
  const stated: Stated[] = [
    ...(isUntitled(title) ? [] : [{ field: 'title', key: 'title', value: title } as const]),
    ...(url === '' ? [] : [{ field: 'url', key: 'source-url', value: url } as const]),
    ...elementsBelow(note, 'tag').map(
      (tag): Stated => ({ field: 'tag', key: 'tag', value: textBelow(tag).trim() }),
    ),
  ];
  if (clipped)
    stated.push({
      field: 'published',
      key: 'created',
      value: `../${clipped['year']}-${clipped['month']}-${clipped['day']}`,
    });
  const fragment = shortHash(url || `${title}\n${markup}`, 12);
  return { fragment, format: 'html', encoding, stated, parts };
}

/** What Evernote calls notes without a title. */
function isUntitled(title: string): boolean {
  return /^(?:untitled(?: note)?|unbenannt|sans titre|sin título)?$/iu.test(title.trim());
}
