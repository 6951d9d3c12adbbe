// What stands before a place in a text.

/** The last signs before a place, at most so many: 'with ' of ('left with 40', 10, 5). No more is looked at, however long the text is. */
export function signsBefore(text: string, at: number, most: number): string {
  return text.slice(Math.max(0, at - most), at);
}
