// Web archives: each page that a crawler saved is an article. WACZ is a zip around them.
import { compareText } from '../../text/compare.ts';
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
  type Stated,
  unread,
  warning,
} from './document.ts';
import { readHtml } from './html.ts';
import { DEEPEST_ARCHIVE, LARGEST_FILE, MOST_RECORDS, STEEPEST_RATIO } from './limits.ts';
import { type Answer, answerOf, type WarcRecord, warcRecords } from './warc-records.ts';
import { unpackZip } from './zip-entries.ts';

export const warc: DocumentFormat = {
  name: 'archive',
  label: 'web archive',
  extensions: ['warc'],
  recognises: (head) => /^WARC\/\d\.\d{1,2}\r?\n/u.test(head),
  read: readWarc,
};

export const wacz: DocumentFormat = {
  name: 'archive',
  label: 'web archive',
  extensions: ['wacz'],
  recognises: () => false, // a zip like any other: its name tells
  read: readWacz,
};

/** Media types of pages and papers, with the ending under which each is read. */
const READ: ReadonlyMap<string, string> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['application/pdf', 'pdf'],
  ['application/rtf', 'rtf'],
  ['application/epub+zip', 'epub'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
]);

interface Found {
  readonly contents: (DocumentContent | InnerText)[];
  readonly problems: Reading['problems'][number][];
  /** Addresses with the hash of what was read under them: a page that was fetched twice is read once. */
  readonly seen: Set<string>;
  /** Answers that are pages or papers. */
  pages: number;
  withoutText: number;
  damaged: number;
  others: number;
}

async function readWarc(file: DocumentFile, tools: ReadingTools): Promise<Reading> {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  const { records, isBroken } = warcRecords(bytes, MOST_RECORDS);
  if (records.length === 0)
    return unread(
      file,
      'unreadable-document',
      'The web archive holds no whole record.',
      'Save it again; a file that was cut short can be mended with the program that made it.',
    );
  const found: Found = {
    contents: [],
    problems: [],
    seen: new Set(),
    pages: 0,
    withoutText: 0,
    damaged: 0,
    others: 0,
  };
  for (const record of records) {
    if (record.type !== 'response' && record.type !== 'resource') continue;
    const answer = answerIn(record, tools);
    const ending = READ.get(answer.mediaType);
    if (ending === undefined || answer.status < 200 || answer.status > 299) found.others += 1;
    else await readAnswer(file, tools, { record, answer, ending, found });
  }
  return {
    contents: found.contents,
    problems: [...found.problems, ...accountOf(file, found, isBroken || records.length >= MOST_RECORDS)],
  };
}

/** A 'resource' is a file as it is; a 'response' has the words of the server before it. */
function answerIn(record: WarcRecord, tools: ReadingTools): Answer {
  const { block, mediaType, type } = record;
  const most = Math.min(
    LARGEST_FILE,
    tools.budget.bytes,
    Math.max(1024 * 1024, block.length * STEEPEST_RATIO),
  );
  const asFile: Answer = { status: 200, mediaType, charset: null, body: block };
  return type === 'resource' ? asFile : (answerOf(block, most) ?? { ...asFile, status: 0 });
}

interface OnePage {
  readonly record: WarcRecord;
  readonly answer: Answer;
  readonly ending: string;
  readonly found: Found;
}

async function readAnswer(
  file: DocumentFile,
  tools: ReadingTools,
  { record, answer, ending, found }: OnePage,
): Promise<void> {
  const { body, charset } = answer;
  found.pages += 1;
  tools.budget.entries -= 1;
  if (body === null || tools.budget.entries < 0) {
    found.damaged += 1;
    return;
  }
  tools.budget.bytes -= body.length;
  const key = `${record.url}\n${shortHash(body.toString('latin1'), 32)}`;
  if (found.seen.has(key)) return;
  found.seen.add(key);
  const name = shortHash(record.url === '' ? key : record.url, 12);
  const inner: DocumentFile = {
    path: `${file.path}#${name}`,
    name: `page.${ending}`,
    bytes: body,
    depth: file.depth + 1,
  };
  const reading = ending === 'html' ? readHtml(inner, null, charset) : await tools.open(inner);
  const url: Stated[] = [{ field: 'url', key: 'WARC-Target-URI', value: record.url }];
  const contents = reading.contents
    .filter((content) => !('parts' in content) || content.parts.some(isRunningText))
    .map((content) =>
      within('parts' in content ? { ...content, stated: [...content.stated, ...url] } : content, name),
    );
  if (contents.length === 0 && reading.problems.length === 0) found.withoutText += 1;
  found.contents.push(...contents);
  found.problems.push(...reading.problems);
}

/** A front page of links and a frame for an advertisement are saved with the article; neither holds a sentence. */
function isRunningText(part: Part): boolean {
  if (!('text' in part) || part.kind === 'removed' || part.kind === 'heading') return false;
  const letters = part.text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 60 || (letters >= 20 && /[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}]/u.test(part.text));
}

/** What became of the answers that are no articles, in sentences. */
function accountOf(file: DocumentFile, found: Found, isCut: boolean): Reading['problems'][number][] {
  const problems = [];
  if (isCut)
    problems.push(
      warning(
        file,
        'document-cut',
        'The web archive ends within a record, or is longer than is read here; what stands before was read.',
        'Save it again, or part it into several files.',
      ),
    );
  if (found.damaged > 0)
    problems.push(
      warning(
        file,
        'archive-entry-not-read',
        `${found.damaged} of ${found.pages} pages in the web archive are damaged, too large or too many; they were not read.`,
        'Save the page anew, as HTML or PDF.',
      ),
    );
  if (found.withoutText > 0)
    problems.push(
      warning(
        file,
        'records-without-text',
        `${found.withoutText} of ${found.pages} pages in the web archive hold no running text and have no page.`,
        'Nothing is to be done if they were lists of links, frames or pictures.',
      ),
    );
  if (found.pages === 0)
    problems.push(
      warning(
        file,
        'no-articles',
        `The web archive holds no page: ${found.others} answers are pictures, scripts, or pages that were not found.`,
        'Save the articles themselves.',
      ),
    );
  return problems;
}

/** Pages lie in 'archive/*.warc.gz'; the lists beside them repeat what they say. */
async function readWacz(file: DocumentFile, tools: ReadingTools): Promise<Reading> {
  if (file.depth >= DEEPEST_ARCHIVE)
    return unread(
      file,
      'archive-too-deep',
      `Archives lie more than ${DEEPEST_ARCHIVE} deep in each other; this one was not read.`,
      'Unpack it and put the articles in the folder.',
    );
  const { files, problems } = await unpackZip(file, tools.budget, (name) =>
    /^archive\/[^/]{1,200}\.warc(?:\.gz)?$/u.test(name),
  );
  const readings: Reading[] = [];
  for (const name of [...files.keys()].sort(compareText)) {
    const reading = await tools.open({
      path: file.path,
      name,
      bytes: files.get(name) ?? new Uint8Array(),
      depth: file.depth + 1,
    });
    readings.push(reading);
  }
  if (files.size === 0 && problems.length === 0)
    return unread(
      file,
      'no-articles',
      'The web archive holds no pages.',
      'Save it again with the program that made it.',
    );
  return {
    contents: readings.flatMap((reading) => reading.contents),
    problems: [...problems, ...readings.flatMap((reading) => reading.problems)],
  };
}
