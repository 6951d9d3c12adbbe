// Words that a page writes right behind each other, and sets apart by its style alone: '<span>Jane Doe</span><span>13 February</span>'.

const GLUED: ReadonlySet<string> = new Set(['span', 'time']);

/** Knows whether one span was closed and the next opened with nothing between them. */
export class GluedSpans {
  private state: 'none' | 'closed' | 'opened' = 'none';

  open(tag: string): void {
    this.state = this.state === 'closed' && GLUED.has(tag) ? 'opened' : 'none';
  }

  close(tag: string): void {
    this.state = GLUED.has(tag) ? 'closed' : 'none';
  }

  /** Words as they follow those before them: a space goes between where a word ends and another begins, and none into 'J' + 'ane' or '20' + '26'. */
  part(before: string, words: string): string {
    const isBetween = this.state === 'opened';
    this.state = 'none';
    const isGlued =
      isBetween &&
      ((/\p{Ll}{2}$/u.test(before) && /^[\p{Lu}\d]/u.test(words)) ||
        (/\d$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(words)));
    return isGlued ? ` ${words}` : words;
  }
}
