// Text that comes out of a library, made as clean as text that comes out of a file.
import { decode } from '../../text/decode.ts';

const encoder = new TextEncoder();
const MARK = [0xef, 0xbb, 0xbf];

/** LF line ends, NFC, no control characters, no halves of characters, no U+FFFD: as `decode` leaves a seed. Any string; never throws. */
export function plainText(text: string): string {
  if (/^[\n\u0020-\u007e]*$/u.test(text)) return text;
  const whole = text.replace(/\p{Cs}|\ufffd/gu, '');
  const body = encoder.encode(whole);
  const marked = new Uint8Array(body.length + MARK.length);
  marked.set(MARK); // with a byte order mark nothing is guessed
  marked.set(body, MARK.length);
  const decoded = decode(marked);
  return 'text' in decoded ? decoded.text : '';
}

/** One line: every run of spaces one space, none at the ends. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/gu, ' ').trim();
}
