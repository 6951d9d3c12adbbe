// Text files to words: as their bytes say, else by their letters, and never silently.
import type { Problem } from '../records/problem.ts';
import { decode } from '../text/decode.ts';
import { decodeIso2022 } from './documents/declared-charset.ts';
import { note } from './documents/document.ts';
import { plainText } from './documents/plain-text.ts';

/** A text and how it was read, or why it was not. */
export type DecodedText =
  | { readonly text: string; readonly encoding: string; readonly problems: readonly Problem[] }
  | { readonly refused: string };

/**
 * Read the bytes of a text file. What is neither UTF-8 nor windows-1252 is told by its letters, and what was encoded twice is led back; each with a note
 * at `path`.
 */
export async function decodeText(bytes: Uint8Array, path: string): Promise<DecodedText> {
  const decoded = decode(bytes);
  const japanese = decodeIso2022(bytes);
  if (japanese !== null) return { text: plainText(japanese), encoding: 'iso-2022-jp', problems: [] };
  const file = { path, name: path, bytes, depth: 0 };
  if ('text' in decoded) {
    const { text, encoding } = decoded;
    const mended = note(
      file,
      'encoding-mended',
      'A program had read the UTF-8 of this file as windows-1252 and saved that; the letters were led back.',
      'Nothing is to be done if its page reads well.',
    );
    return { text, encoding, problems: decoded.mended ? [mended] : [] };
  }
  if (bytes.includes(0)) return decoded;
  const { toldText } = await import('./documents/tell-encoding.ts'); // large: most folders do without
  const told = toldText(bytes);
  if (told === null) return decoded;
  const guessed = note(
    file,
    'encoding-guessed',
    `The file is no UTF-8; it was read as ${told.encoding}, because its letters are those of ${told.language}.`,
    'Nothing is to be done if its page reads well; else save it again as UTF-8.',
  );
  return { text: told.text, encoding: told.encoding, problems: [guessed] };
}
