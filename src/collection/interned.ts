// Each of few strings once, by number.
import { alone } from '../text/alone.ts';

export interface Interned {
  readonly numberOf: (text: string) => number;
  /** By number. Grows while strings are added. */
  readonly texts: readonly string[];
}

export function makeInterned(): Interned {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const own = alone(text);
      numbers.set(own, texts.length);
      texts.push(own);
      return texts.length - 1;
    },
  };
}
