import { classAt, DIGIT, isWordClass, LOWER, MARK, UPPER } from '../../text/characters.ts';

// The pattern of capitals, letters, digits and signs of a word.

/** "KANG" is 'X', "Ji" is 'Xx', "U.S." is 'X.X.', "B2B" is 'XdX', "JoongAng" is 'XxXx'. */
export function shapeOf(text: string, start: number, end: number): string {
  let shape = '';
  const stop = Math.min(end, start + 24);
  for (let at = start; at < stop; at += 1) {
    const kind = classAt(text, at);
    if (kind === MARK) continue;
    const sign =
      kind === UPPER
        ? 'X'
        : kind === LOWER
          ? 'x'
          : kind === DIGIT
            ? 'd'
            : isWordClass(kind)
              ? 'c'
              : text.charAt(at);
    if (!shape.endsWith(sign)) shape += sign;
  }
  return end - start === 1 ? `${shape}1` : shape;
}
