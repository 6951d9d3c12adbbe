// A piece of a text apart from the text it was cut from.

/** A piece shorter than this is a copy already. */
const LEAST_SHARED = 13;

/** The same text with memory of its own: a piece that is kept would keep the whole article that it was cut from. */
export function alone(text: string): string {
  return text.length < LEAST_SHARED ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
