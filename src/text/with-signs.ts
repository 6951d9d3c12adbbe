// A text with some of its signs written otherwise: offsets into it stay true.

/** One code unit and what stands in its place. */
export interface SignEdit {
  readonly at: number;
  readonly sign: string;
}

/** `text` with each edit's sign in place of the one at its offset; edits in order of offset. Linear; never throws. */
export function withSigns(text: string, edits: readonly SignEdit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, sign } of edits) {
    parts.push(text.slice(from, at), sign);
    from = at + 1;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
