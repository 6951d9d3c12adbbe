// Sentences that tell how many there are of something: what they are in English, with the number's points already German, and in German.

export const GERMAN_SUMS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [
    /^(\d[\d.]{0,12}) of (\d[\d.]{0,12}) claims? that several articles make comes? from one source\.$/u,
    'Behauptungen mehrerer Artikel: $2, davon aus nur einer Quelle: $1.',
  ],
  [
    /^The (\d[\d.]{0,12}) names mentioned most that share a paragraph\.$/u,
    'Die $1 meistgenannten Namen, die sich einen Absatz teilen.',
  ],
];
