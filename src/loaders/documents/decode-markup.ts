// Bytes of HTML, XML or mail to text: byte order mark, strict UTF-8, the character set that the file declares, then what `decode` or the letters can tell.
import iconv from 'iconv-lite';
import { decode } from '../../text/decode.ts';
import { decodeDeclared, decodeIso2022 } from './declared-charset.ts';
import { plainText } from './plain-text.ts';
import { toldText } from './tell-encoding.ts';

export interface DecodedMarkup {
  readonly text: string;
  readonly encoding: string;
  /** The language whose letters told the encoding, where nothing named it. */
  readonly toldBy?: string;
}

/** A declaration within the first bytes: charset in a meta, or encoding in an XML declaration. */
const declaration = /(?:charset|encoding)\s{0,4}=\s{0,4}["']?\s{0,4}(?<name>[\w.:-]{2,40})/iu;

/**
 * Text of markup. `declared` is the character set that an envelope (a mail header) gives; without one the file's own first 4 KiB are looked at.
 * Characters that cannot be read are left out. Null when the bytes are no text at all.
 */
export function decodeMarkup(bytes: Uint8Array, declared: string | null = null): DecodedMarkup | null {
  const japanese = decodeIso2022(bytes);
  if (japanese !== null) return { text: plainText(japanese), encoding: 'iso-2022-jp' };
  const guess = decode(bytes);
  if ('text' in guess && guess.encoding !== 'windows-1252') return guess;
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const name = (declared ?? declaration.exec(head)?.groups?.['name'] ?? '').toLowerCase();
  if (bytes.includes(0)) return null;
  const stated = name === '' || /^utf-?8$/u.test(name) ? null : decodeDeclared(bytes, name);
  if (stated !== null) return { text: plainText(stated), encoding: name };
  if ('text' in guess) return guess;
  if (isUtf8Damaged(bytes))
    return { text: plainText(iconv.decode(Buffer.from(bytes), 'utf-8')), encoding: 'utf-8' };
  const told = toldText(bytes);
  return told === null ? null : { text: told.text, encoding: told.encoding, toldBy: told.language };
}

/** Mostly valid UTF-8: losing a few broken characters is better than losing the page. Where hardly any is valid, it is another encoding. */
function isUtf8Damaged(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const valid = (text.match(/\P{ASCII}/gu)?.length ?? 0) - broken;
  if (valid < broken) return false;
  const controls = bytes.subarray(0, 65_536).filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return controls < 4 && broken * 20 < text.length;
}
