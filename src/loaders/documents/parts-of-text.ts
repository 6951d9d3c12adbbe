// Running text without markup to parts: paragraphs between blank lines, or one per line where no line is blank.
import { isListItem } from '../line-shape.ts';
import type { TextPart } from './document.ts';
import { plainText } from './plain-text.ts';

/** Paragraphs of a text. Where there are no blank lines, a line break parts paragraphs. */
export function partsOfText(text: string): TextPart[] {
  const plain = plainText(text).replace(/[\u2028\u2029]/gu, '\n');
  const hasBlankLines = /\n[^\S\n]*\n/u.test(plain);
  return plain
    .split(hasBlankLines ? /\n[^\S\n]*(?:\n[^\S\n]*)+/u : '\n')
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => ({
      kind: block.split('\n').every((row) => isListItem(row)) ? 'list' : 'paragraph',
      text: block,
    }));
}
