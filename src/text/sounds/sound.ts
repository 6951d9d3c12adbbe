// What a name in another script may look like in Latin letters: a row of sounds, each with its spellings.

export interface Sound {
  /** Latin spellings, small letters without accents; '' where it may stay unwritten. */
  readonly spellings: readonly string[];
  /** Vowels that the script leaves out and that may follow a consonant. */
  readonly vowels: readonly string[];
  /** Whether one of them must follow. */
  readonly needsVowel?: boolean;
}

/** Sounds from beginning to end. */
export type Reading = readonly Sound[];

export const NO_VOWELS: readonly string[] = [];

/** Lines of 'letters spelling spelling'; '0' is the spelling of what is not written. */
export function soundTable(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [letters = '', ...spellings] = line.split(' ');
        return [letters, spellings.map(written)] as const;
      }),
  );
}

/** '0' stands for nothing in tables. */
export function written(spelling: string): string {
  return spelling === '0' ? '' : spelling;
}
