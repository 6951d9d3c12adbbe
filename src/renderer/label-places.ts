// Where the names of a picture stand, so that few lie on each other: under their sign, else over it.

interface Sign {
  readonly x: number;
  readonly y: number;
  /** Half its height. */
  readonly size: number;
  readonly name: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of a letter of the picture's type, on average, and of a line of it. */
const LETTER = 6.3;
const LINE = 13;
/** From the edge of a sign to the foot of the line under it, and over it. */
const UNDER = 14;
const OVER = 6;

/**
 * The signs with `words`, where the foot of each name stands. The largest choose first; a name goes over its sign only where that covers
 * less of the names and signs that stand already. Quadratic in signs, of which a picture has some sixty.
 */
export function placeNames<T extends Sign>(signs: readonly T[]): readonly (T & { readonly words: number })[] {
  const taken: Box[] = signs.map(({ x, y, size }) => ({
    left: x - size,
    right: x + size,
    top: y - size,
    bottom: y + size,
  }));
  const feet = new Map<T, number>();
  for (const sign of [...signs].sort((a, b) => b.size - a.size || a.x - b.x || a.y - b.y)) {
    const under = boxAt(sign, sign.y + sign.size + UNDER);
    const over = boxAt(sign, sign.y - sign.size - OVER);
    const box = covered(over, taken) < covered(under, taken) ? over : under;
    taken.push(box);
    feet.set(sign, box.bottom);
  }
  return signs.map((sign) => ({ ...sign, words: Math.round((feet.get(sign) ?? 0) * 10) / 10 }));
}

function boxAt({ x, name }: Sign, foot: number): Box {
  const half = ([...name].length * LETTER) / 2;
  return { left: x - half, right: x + half, top: foot - LINE, bottom: foot };
}

function covered(box: Box, taken: readonly Box[]): number {
  return taken.reduce((sum, other) => sum + shared(box, other), 0);
}

/** The area that two boxes share. */
function shared(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}
