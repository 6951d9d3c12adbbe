// Marked text for tests: 'met [person:Sin Hong Chol] in [place:Moscow]' is a sentence with its expected mentions.

export interface Mark {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What stands after the kind: '[date=XXXX-02-09:February 9]' has value 'XXXX-02-09'. Null where nothing does. */
  readonly value: string | null;
}

/** Take the marks out: 'in [place:Moscow]' gives text 'in Moscow' and one mark. Marks do not nest. */
export function unmark(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[(?<kind>[a-z-]+)(?:=(?<value>[^:\]]*))?:(?<words>[^\]]*)\]/gu)) {
    const { kind = '', value, words = '' } = match.groups ?? {};
    text += marked.slice(last, match.index);
    marks.push({
      kind,
      start: text.length,
      end: text.length + words.length,
      text: words,
      value: value ?? null,
    });
    text += words;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), marks };
}

/** Put marks into a text: the inverse of `unmark`, for comparing whole sentences in an assertion. */
export function mark(text: string, marks: readonly Pick<Mark, 'kind' | 'start' | 'end' | 'value'>[]): string {
  let out = '';
  let last = 0;
  for (const one of [...marks].sort((a, b) => a.start - b.start)) {
    const value = one.value === null ? '' : `=${one.value}`;
    out += `${text.slice(last, one.start)}[${one.kind}${value}:${text.slice(one.start, one.end)}]`;
    last = one.end;
  }
  return out + text.slice(last);
}
