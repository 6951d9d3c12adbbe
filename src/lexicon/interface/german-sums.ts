// Sentences that tell how many there are of something: what they are in English, with the number's points already German, and in German.

export const GERMAN_SUMS: readonly (readonly [pattern: RegExp, words: string])[] = [
  //   From 2024-01 to 2025-12, by month: 18 dated passages above the line, 4 published articles below it, 3 that span more than one …
  [
    /^From (\S{4,7}) to (\S{4,7}), by month: (\d[\d.]{0,12}) dated passages above the line, (\d[\d.]{0,12}) published articles below it, (\d[\d.]{0,12}) that span more than one month as lines on top\.$/u,
    'Von $1 bis $2, nach Monaten. Datierte Stellen über der Linie: $3. Erschienene Artikel darunter: $4. Als Striche darüber, was mehr als einen Monat umfasst: $5.',
  ],
  [
    /^From (\S{4,7}) to (\S{4,7}), by year: (\d[\d.]{0,12}) dated passages above the line, (\d[\d.]{0,12}) published articles below it, (\d[\d.]{0,12}) that span more than one year as lines on top\.$/u,
    'Von $1 bis $2, nach Jahren. Datierte Stellen über der Linie: $3. Erschienene Artikel darunter: $4. Als Striche darüber, was mehr als ein Jahr umfasst: $5.',
  ],
  [
    /^From (\S{4,7}) to (\S{4,7}), by decade: (\d[\d.]{0,12}) dated passages above the line, (\d[\d.]{0,12}) published articles below it, (\d[\d.]{0,12}) that span more than one decade as lines on top\.$/u,
    'Von $1 bis $2, nach Jahrzehnten. Datierte Stellen über der Linie: $3. Erschienene Artikel darunter: $4. Als Striche darüber, was mehr als ein Jahrzehnt umfasst: $5.',
  ],
  [/^before (\d{4})$/u, 'vor $1'],
  [/^after (\d{4})$/u, 'nach $1'],
  [
    /^(\d[\d.]{0,12}) of (\d[\d.]{0,12}) claims? that several articles make comes? from one source\.$/u,
    'Behauptungen mehrerer Artikel: $2, davon aus nur einer Quelle: $1.',
  ],
  [
    /^The (\d[\d.]{0,12}) names mentioned most that share a paragraph\.$/u,
    'Die $1 meistgenannten Namen, die sich einen Absatz teilen.',
  ],
];
