// UTF-8 that was read as windows-1252 and saved as UTF-8 again: 'rÃ©duit' for 'réduit'. Every sign can be led back, so nothing is guessed.
import { WINDOWS_1252_HIGH } from './windows-1252.ts';

const BYTES = new Map(
  WINDOWS_1252_HIGH.flatMap((sign, index): [string, number][] => (sign === '' ? [] : [[sign, 0x80 + index]])),
);
/** The first byte of a character in UTF-8 as windows-1252 shows it, with another such sign behind it. */
const broken = /[Â-ô][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;
const runs = /[\u0080-\u{10ffff}]+/gu;
/** Fewest such runs, and their share among all runs of signs beyond ASCII: in a text that is sound 'É»' stands among many a lone 'é'. */
const FEWEST = 3;
const MOSTLY = 0.9;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text as it was before, or null for a text that is sound. Linear in its length: one look for the first such sign in most texts.
 * Closing quotation marks that lost their last byte ('â€') are given it back, and 'Ã ' its no-break space, in such texts alone.
 */
export function mendTwiceEncoded(text: string): string | null {
  if (!broken.test(text)) return null;
  let led = 0;
  let sound = 0;
  const mended = text.replace(runs, (run, at: number) => {
    const before = before1252(run);
    if (before !== null) {
      led += 1;
      return before;
    }
    if (/(?:^|[^\p{L}])â€$/u.test(run) || (run === 'Ã' && text[at + 1] === ' ')) return run;
    sound += 1;
    return run;
  });
  if (led < FEWEST || led < (led + sound) * MOSTLY) return null;
  return mended.replace(/â€(?![\u0080-\u{10ffff}])/gu, '”').replace(/Ã (?=[\p{L}\d])/gu, 'à ');
}

/** What the bytes of these signs are in UTF-8; null where they are none. */
function before1252(run: string): string | null {
  const bytes: number[] = [];
  for (const sign of run) {
    const code = sign.codePointAt(0) ?? 0;
    const byte = code <= 0xff ? code : BYTES.get(sign);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  try {
    return utf8.decode(new Uint8Array(bytes));
  } catch {
    return null; // signs that were meant as they stand
  }
}
