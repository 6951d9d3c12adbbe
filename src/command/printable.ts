// Words of files on their way to a terminal, which would obey some of them.

/** Control characters and marks that turn the direction of a line, written out: 'a\u001b[31m' → 'a\\u001b[31m'. */
export function printable(text: string): string {
  return text.replaceAll(
    /\p{Cc}|[\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
