// Web pages in one MIME file, as Chromium and old Internet Explorer save them.
import PostalMime from 'postal-mime';
import { type DocumentFile, type DocumentFormat, type Reading, type Stated, unread } from './document.ts';
import { safeAddress } from './html/safe-address.ts';
import { readHtml } from './html.ts';

export const mhtml: DocumentFormat = {
  name: 'mhtml',
  label: 'saved web page (MHTML)',
  extensions: ['mhtml', 'mht'],
  recognises: (head) =>
    /^(?:[A-Za-z][A-Za-z-]{1,40}: )/u.test(head) &&
    /^content-type:\s{0,5}multipart\/related\b/imu.test(head) &&
    /^(?:snapshot-content-location|mime-version):/imu.test(head),
  read: readMhtml,
};

/** The first HTML part is the page; frames, pictures and styles behind it are left. */
async function readMhtml(file: DocumentFile): Promise<Reading> {
  const part = pagePart(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength));
  if (part === null)
    return unread(
      file,
      'unreadable-document',
      'The saved web page (MHTML) holds no HTML.',
      'Open it in a browser and save it again.',
    );
  const charset =
    /^content-type:[^\n]{0,200}charset\s{0,2}=\s{0,2}"?(?<name>[\w.:-]{2,40})/imu.exec(part.head)?.groups?.[
      'name'
    ] ?? null;
  // As an attachment its bytes come out as they are, and the page's own declaration of its characters counts.
  const letter = await PostalMime.parse(
    Buffer.concat([Buffer.from('Content-Disposition: attachment; filename="page.html"\r\n'), part.bytes]),
    { attachmentEncoding: 'arraybuffer' },
  );
  const content = letter.attachments[0]?.content;
  if (content === undefined || typeof content === 'string')
    return unread(
      file,
      'unreadable-document',
      'The page in the MHTML file could not be unpacked.',
      'Open it in a browser and save it again.',
    );
  const reading = readHtml({ ...file, bytes: new Uint8Array(content) }, null, charset);
  const address = /^(?:snapshot-content-location|content-location):\s{0,5}(?<url>\S{1,2000})/imu.exec(
    `${part.outer}\n${part.head}`,
  )?.groups?.['url'];
  const url = safeAddress(address);
  const stated: Stated[] =
    url === null ? [] : [{ field: 'url', key: 'Snapshot-Content-Location', value: url }];
  return {
    ...reading,
    contents: reading.contents.map((one) =>
      'parts' in one ? { ...one, format: 'mhtml', stated: [...one.stated, ...stated] } : one,
    ),
  };
}

interface PagePart {
  readonly outer: string;
  readonly head: string;
  readonly bytes: Buffer;
}

/** The first part of type text/html, with its header; a file without parts is its own. */
function pagePart(file: Buffer): PagePart | null {
  const outer =
    file
      .subarray(0, 16_384)
      .toString('latin1')
      .split(/\r?\n\r?\n/u)[0] ?? '';
  const boundary = /boundary\s{0,2}=\s{0,2}"?(?<name>[^"\r\n;]{1,200})/iu.exec(outer)?.groups?.['name'];
  if (boundary === undefined)
    return /^content-type:\s{0,5}text\/html/imu.test(outer) ? { outer, head: outer, bytes: file } : null;
  const mark = Buffer.from(`\n--${boundary.trim()}`, 'latin1');
  for (let at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + 1)) {
    const start = file.indexOf(10, at + mark.length) + 1;
    const end = file.indexOf(mark, start);
    const bytes = file.subarray(start, end < 0 ? file.length : end);
    const head =
      bytes
        .subarray(0, 8192)
        .toString('latin1')
        .split(/\r?\n\r?\n/u)[0] ?? '';
    if (start > 0 && /^content-type:\s{0,5}(?:text\/html|application\/xhtml)/imu.test(head))
      return { outer, head, bytes };
    if (end < 0) break;
  }
  return null;
}
