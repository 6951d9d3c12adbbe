// Every document format, in one list: a new one is a new file and a line here. Text and Markdown are in ../formats/.
import { gzip, zip } from './archive.ts';
import { isTextName } from './by-name.ts';
import { csv } from './csv.ts';
import type { DocumentFormat } from './document.ts';
import { docx } from './docx.ts';
import { epub } from './epub.ts';
import { evernote } from './evernote.ts';
import { feed } from './feed.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { mail, mailbox } from './mail.ts';
import { mhtml } from './mhtml.ts';
import { odt } from './odt.ts';
import { pdf } from './pdf.ts';
import { rtf } from './rtf.ts';
import { wacz, warc } from './warc.ts';
import { webarchive } from './webarchive.ts';
import { zotero } from './zotero.ts';

export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [
  pdf,
  rtf,
  gzip,
  epub, // before zip: a book is an archive
  odt,
  docx,
  wacz,
  zip,
  warc,
  webarchive,
  mailbox, // before mail: it begins with a mail
  mhtml, // before mail: a page in an envelope
  mail,
  evernote,
  zotero, // before feeds: both may be RDF
  feed,
  html,
  json,
  csv,
];

/** Formats that are archives inside: their name decides, because their first bytes may not. */
const PACKED: readonly DocumentFormat[] = [epub, odt, docx, wacz];

/** The format of a file: what its bytes say, then its name; undefined for text. */
export function documentFormatOf(name: string, head: string): DocumentFormat | undefined {
  if (isTextName(name, head)) return undefined;
  const extension = /\.(?<extension>[^./#]{1,12})$/u.exec(name)?.groups?.['extension']?.toLowerCase() ?? '';
  const byName = DOCUMENT_FORMATS.find((format) => format.extensions.includes(extension));
  if (byName !== undefined && (byName.recognises(head) || (PACKED.includes(byName) && head.startsWith('PK'))))
    return byName;
  return (
    DOCUMENT_FORMATS.find((format) => format.recognises(head)) ??
    byName ??
    (XML.test(extension) ? feed : undefined)
  );
}

const XML = /^(?:xml)$/u;
