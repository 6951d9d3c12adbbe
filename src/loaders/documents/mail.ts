// Mails: the letter as an article, articles attached to it as further ones. Mailboxes: one article per mail.
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import PostalMime, { type Address, type Email } from 'postal-mime';
import { shortHash } from '../../text/hash.ts';
import { within } from './archive.ts';
import {
  type DocumentContent,
  type DocumentFile,
  type DocumentFormat,
  type InnerText,
  type Part,
  type Reading,
  type ReadingTools,
  unread,
  warning,
} from './document.ts';
import { readMarkup } from './html/read-page.ts';
import { DEEPEST_ARCHIVE, LARGEST_FILE, MOST_ARTICLES } from './limits.ts';
import { oneLine, plainText } from './plain-text.ts';

export const mail: DocumentFormat = {
  name: 'mail',
  label: 'mail',
  extensions: ['eml', 'emlx'],
  recognises: (head) =>
    /^(?:[A-Za-z][A-Za-z-]{1,40}: [^\n]{0,998}\r?\n(?:[ \t][^\n]{0,998}\r?\n){0,20}){3,60}/u.test(head) &&
    /^mime-version:/imu.test(head) &&
    /^(?:from|subject|received):/imu.test(head) &&
    !/^content-type:\s{0,5}multipart\/related[\s\S]{0,400}text\/html/imu.test(head),
  read: readMail,
};

export const mailbox: DocumentFormat = {
  name: 'mail',
  label: 'mailbox',
  extensions: ['mbox', 'mbx'],
  recognises: (head) => /^From [^\n]{3,200}\r?\n(?:>?[A-Za-z-]{2,40}: )/u.test(head),
  read: readMailbox,
};

/** Attachments that may be articles; pictures, programs and signatures are only named. */
const ARTICLE_NAME = /\.(?:pdf|docx|odt|rtf|html?|mht(?:ml)?|eml|txt|md|epub|json|csv|xml|zip)$/iu;

async function readMail(file: DocumentFile, tools: ReadingTools): Promise<Reading> {
  const letter = await PostalMime.parse(withReadableHeader(file.bytes), {
    attachmentEncoding: 'arraybuffer',
    maxNestingDepth: 50,
    maxHeadersSize: 1024 * 1024,
  });
  const headers = headerLines(letter);
  const body = bodyOf(letter);
  const inner: Reading[] = [];
  const aside: Part[] = [];
  for (const attached of letter.attachments.slice(0, 200)) {
    const name = oneLine(attached.filename ?? '').replace(/[/\\]/gu, '_');
    const bytes =
      typeof attached.content === 'string'
        ? new TextEncoder().encode(attached.content)
        : new Uint8Array(attached.content);
    aside.push({
      kind: 'removed',
      text: `Attachment: ${name === '' ? attached.mimeType : name}`,
      rule: 'attachment',
    });
    if (
      !ARTICLE_NAME.test(name) ||
      attached.related === true ||
      file.depth >= DEEPEST_ARCHIVE ||
      bytes.length > LARGEST_FILE
    )
      continue;
    tools.budget.entries -= 1;
    if (tools.budget.entries < 0) break;
    const reading = await tools.open({ path: `${file.path}#${name}`, name, bytes, depth: file.depth + 1 });
    inner.push({ ...reading, contents: reading.contents.map((content) => within(content, name)) });
  }
  const contents: (DocumentContent | InnerText)[] = [];
  if (body.kind === 'text') {
    const text = [
      ...headers,
      '',
      body.text,
      ...aside.map((part) => ('text' in part ? `\n${part.text}` : '')),
    ].join('\n');
    contents.push({ innerText: { ...file, name: 'mail.txt', bytes: new TextEncoder().encode(text) } });
  } else if (body.kind === 'html') {
    const head = headers.map((text): Part => ({ kind: 'paragraph', text }));
    contents.push({
      fragment: null,
      format: 'mail',
      encoding: 'utf-8',
      stated: [],
      parts: [...head, ...readMarkup(body.text).parts, ...aside],
    });
  }
  const problems = inner.flatMap((reading) => reading.problems);
  const found = inner.flatMap((reading) => reading.contents);
  if (contents.length + found.length === 0 && problems.length === 0)
    problems.push(
      warning(file, 'empty-seed', 'The mail holds no text.', 'Open it and check that it was saved whole.'),
    );
  return { contents: [...contents, ...found], problems };
}

/** Old programs write the letters of a header as those of the text, without a word about it: there they become UTF-8. */
function withReadableHeader(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.subarray(0, 1024 * 1024).indexOf('\r\n\r\n');
  const header = file.subarray(0, end < 0 ? 0 : end);
  if (!header.some((byte) => byte > 0x7f) || isUtf8(header)) return bytes;
  const charset = /\bcharset="?(?<name>[\w-]{2,40})/iu.exec(header.toString('latin1'))?.groups?.['name'];
  if (charset === undefined || !iconv.encodingExists(charset)) return bytes;
  return Buffer.concat([Buffer.from(iconv.decode(header, charset)), file.subarray(end)]);
}

/** The header as people see it: read by the same pass that reads mails pasted into text files. */
function headerLines({ from, to, date, subject }: Email): string[] {
  const line = (name: string, value: string): string[] =>
    value === '' ? [] : [`${name}: ${value.slice(0, 280)}`];
  return [
    ...line('From', from === undefined ? '' : addressText(from)),
    ...line('To', oneLine((to ?? []).slice(0, 5).map(addressText).join(', '))),
    ...line('Date', oneLine(dayOf(date))),
    ...line('Subject', oneLine(subject ?? '')),
  ];
}

/** Postal-mime gives an ISO instant where it can: the day is enough. */
function dayOf(date: string | undefined): string {
  return /^\d{4}-\d\d-\d\dT/u.test(date ?? '') ? (date ?? '').slice(0, 10) : (date ?? '');
}

function addressText(address: Address): string {
  const { name } = address;
  return oneLine(
    'address' in address && address.address !== undefined && name === '' ? address.address : name,
  );
}

/** HTML where it holds more than the plain text does, because it has the headings and lists; else the plain text. */
function bodyOf({ html, text }: Email): { kind: 'html' | 'text' | 'none'; text: string } {
  const plain = plainText(text ?? '');
  if (html !== undefined && /\p{L}/u.test(html)) return { kind: 'html', text: plainText(html) };
  return /\p{L}/u.test(plain) ? { kind: 'text', text: plain } : { kind: 'none', text: '' };
}

/** Mails begin at lines 'From …' after an empty line. Each is named by its Message-ID. */
async function readMailbox(file: DocumentFile, tools: ReadingTools): Promise<Reading> {
  const starts = mailStarts(file.bytes);
  if (starts.length === 0)
    return unread(
      file,
      'unreadable-document',
      'The mailbox holds no mail.',
      'Export it again as mbox or as single .eml files.',
    );
  const contents: (DocumentContent | InnerText)[] = [];
  const problems = [];
  let bare = 0;
  for (const [index, start] of starts.slice(0, MOST_ARTICLES).entries()) {
    const whole = Buffer.from(file.bytes.subarray(start, starts[index + 1] ?? file.bytes.length));
    const bytes = Buffer.from(
      whole
        .subarray(whole.indexOf(10) + 1)
        .toString('latin1')
        .replace(/^>(?=>{0,10}From )/gmu, ''),
      'latin1',
    );
    const id = /^message-id:\s{0,10}(?<id><[^\s>]{1,400}>)/imu.exec(
      bytes.subarray(0, 16_384).toString('latin1'),
    )?.groups?.['id'];
    const key = shortHash(id ?? bytes.toString('latin1'), 12);
    const path = `${file.path}#${key}`;
    try {
      const reading = await readMail({ path, name: 'mail.eml', bytes, depth: file.depth + 1 }, tools);
      contents.push(...reading.contents.map((content) => within(content, key)));
      const isBare =
        reading.contents.length === 0 && reading.problems.every((one) => one.code === 'empty-seed');
      if (isBare) bare += 1;
      else problems.push(...reading.problems);
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown reason';
      problems.push(
        warning(
          { ...file, path },
          'unreadable-document',
          `Mail ${index + 1} of the mailbox could not be read: ${reason}.`,
          'Export it again as a single .eml file.',
        ),
      );
    }
  }
  if (bare > 0)
    problems.push(
      warning(
        file,
        'records-without-text',
        `${bare} of ${starts.length} mails hold no text and have no page.`,
        'Nothing is to be done if they were only pictures.',
      ),
    );
  if (starts.length > MOST_ARTICLES)
    problems.push(
      warning(
        file,
        'document-cut',
        `Mails after ${MOST_ARTICLES} were not read.`,
        'Part the mailbox into several files.',
      ),
    );
  return { contents, problems };
}

function mailStarts(bytes: Uint8Array): number[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = buffer.subarray(0, 5).toString('latin1') === 'From ' ? [0] : [];
  for (let at = buffer.indexOf('\nFrom '); at >= 0; at = buffer.indexOf('\nFrom ', at + 1)) {
    const before = buffer[at - 1] === 13 ? buffer[at - 2] : buffer[at - 1];
    if (before === 10) starts.push(at + 1);
  }
  return starts;
}
