// Titles that programs write into their files: only those that a person gave.
import type { Stated } from './document.ts';

const MADE_BY_PROGRAM =
  /^(?:microsoft word|untitled|document\s?\d*|dokument\s?\d*|powerpoint|print|about:blank|slide\s?\d*|new document)\b|\.(?:docx?|pdf|indd|qxd|rtf|odt|txt|html?|tmp)$|^https?:|^file:/iu;

/** The title of a document's properties as a statement; none where a program made it, or it is a single word. */
export function officeTitle(key: string, title: string | null): Stated[] {
  const words = (title ?? '').trim();
  if (MADE_BY_PROGRAM.test(words) || words.split(/\s+/u).length < 2) return [];
  return [{ field: 'title', key, value: words }];
}
