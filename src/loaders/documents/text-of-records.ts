// The text of a file of records, when it is of a length and in an encoding that is read.
import { type DecodedMarkup, decodeMarkup } from './decode-markup.ts';
import { type DocumentFile, type Reading, unread } from './document.ts';
import { LONGEST_MARKUP } from './limits.ts';

/** The decoded text, or a reading that says why there is none. `what` is the file as messages say it: 'table'. */
export function textOfRecords(file: DocumentFile, what: string): DecodedMarkup | Reading {
  const decoded = decodeMarkup(file.bytes);
  if (decoded === null)
    return unread(
      file,
      'unreadable-document',
      `The ${what} is in no encoding that could be told.`,
      'Save it in UTF-8.',
    );
  if (decoded.text.length > LONGEST_MARKUP)
    return unread(
      file,
      'document-too-large',
      `The ${what} is longer than ${LONGEST_MARKUP / 1024 / 1024} MiB.`,
      'Part it into several files.',
    );
  return decoded;
}
