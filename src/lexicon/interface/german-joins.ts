// Why two names are one for the sake of what else their articles tell, in English and in German. Quotations are taken out before and put back after, one
// sign (\uE000) each, in the same order.

export const GERMAN_JOINS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^Both articles write \uE000, and (?=both articles)/u, 'Beide Artikel schreiben \uE000, und '],
  [
    /^Both articles write \uE000, a name that many bear\. Is it one person\? Nothing else in the articles says so\.$/u,
    'Beide Artikel schreiben \uE000, einen Namen, den viele tragen. Ist es eine Person? Sonst sagt nichts in den Artikeln es.',
  ],
  [
    /^\uE000 has the initials and the last words of \uE000/u,
    '\uE000 hat die Anfangsbuchstaben und die letzten Wörter von \uE000',
  ],
  [
    /^\uE000 can stand for \uE000, and for other names of the collection\.$/u,
    '\uE000 kann für \uE000 stehen, und für andere Namen der Sammlung.',
  ],
  [
    /^\uE000 and \uE000 stand in one article and differ by the order of two letters\.$/u,
    '\uE000 und \uE000 stehen in einem Artikel, und nur zwei Buchstaben sind vertauscht.',
  ],
  [/^\uE000 begins the name \uE000(?=, the only)/u, '\uE000 ist der Anfang des Namens \uE000'],
  [
    /^Two countries are called \uE000, and \uE000 is the only one of them in this article\.$/u,
    'Zwei Länder heißen \uE000, und in diesem Artikel steht nur eines davon, \uE000.',
  ],
  [
    /^The article says only \uE000, as two countries are called, \uE000 among them\.$/u,
    'Der Artikel sagt nur \uE000; so heißen zwei Länder, darunter \uE000.',
  ],
  [
    /^\uE000 reads as \uE000, and no other name of the collection does\.$/u,
    '\uE000 liest sich als \uE000, und kein anderer Name der Sammlung tut es.',
  ],
  [/^\uE000 reads as \uE000, and /u, '\uE000 liest sich als \uE000, und '],
  [
    /^\uE000 and \uE000 are one name in two spellings, and (?=both articles)/u,
    '\uE000 und \uE000 sind ein Name in zwei Schreibungen, und ',
  ],
  [
    /^\uE000 and \uE000 differ by a middle name, and /u,
    '\uE000 und \uE000 unterscheidet ein zweiter Vorname, und ',
  ],
  [
    /^\uE000 and \uE000 differ by the last of the family names, and /u,
    '\uE000 und \uE000 unterscheidet der letzte Familienname, und ',
  ],
  [
    /^\uE000 and \uE000 differ by the short form of the given name, and /u,
    '\uE000 und \uE000 unterscheidet die Kurzform des Vornamens, und ',
  ],
  [
    /^\uE000 states how its bearer is called, and \uE000 is one of these ways\.$/u,
    '\uE000 sagt, wie die Person heißt, und \uE000 ist eine dieser Formen.',
  ],
  [
    /^\uE000 can be read as \uE000, but its letters do not tell every sound, and nothing else in the articles says that they are one person\.$/u,
    '\uE000 kann als \uE000 gelesen werden, doch die Schrift gibt nicht jeden Laut wieder, und sonst sagt nichts in den Artikeln, dass sie eine Person sind.',
  ],
  [
    /^\uE000 can be read as \uE000, but more than one name of the collection fits\.$/u,
    '\uE000 kann als \uE000 gelesen werden, doch mehr als ein Name der Sammlung passt.',
  ],
  [
    /^Wherever the collection tells whose \uE000 it is, it is that of one country \((.{1,12})\), and /u,
    'Wo immer die Sammlung sagt, zu welchem Land \uE000 gehört, ist es dasselbe ($1), und ',
  ],
  [/(?<=, und )both articles name \uE000 as well\.$/u, 'beide Artikel nennen auch \uE000.'],
  [
    /(?<=, und )both articles tell of \uE000 and of one day \((.{1,12})\)\.$/u,
    'beide Artikel sprechen von \uE000 und von einem Tag ($1).',
  ],
  [/(?<=, und )one article names both\.$/u, 'ein Artikel nennt beide.'],
];
