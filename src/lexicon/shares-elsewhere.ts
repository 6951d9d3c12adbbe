// Words of shares in other languages than English.

/** What follows a number as the part of a whole, in how many of which the whole is cut: 'zwei Drittel', 'deux tiers', 'dos tercios'. */
export const fractionsElsewhere: ReadonlyMap<string, number> = new Map([
  ...[
    'drittel',
    'drittels',
    'dritteln',
    'tiers',
    'tercios',
    'tercio',
    'terzi',
    'terzo',
    'terços',
    'terço',
    'трети',
    'третини',
    'derde',
    'derden',
  ].map((word) => [word, 3] as const),
  ...[
    'viertel',
    'vierteln',
    'quarts',
    'quart',
    'cuartos',
    'quarti',
    'quartos',
    'четверти',
    'чверті',
    'kwart',
    'vierde',
  ].map((word) => [word, 4] as const),
  ...['fünftel', 'fünfteln', 'cinquièmes', 'quintos', 'quinti', 'пятых', 'vijfde'].map(
    (word) => [word, 5] as const,
  ),
  ...['zehntel', 'zehnteln', 'dixièmes', 'décimos', 'decimi', 'десятых', 'tiende'].map(
    (word) => [word, 10] as const,
  ),
]);

/** Between the two numbers of a share: 'deux sur trois', 'dos de cada tres', 'due su tre', 'twee op de drie'. Parted by '|'. */
export const ratiosElsewhere = 'de cada|em cada|sur|su|op de|von je';

/** Behind a second number that is a stretch of time: 'deux fois sur trois ans'. Parted by '|'. */
export const timesElsewhere =
  'ans|années|mois|semaines|jours|heures|años|meses|semanas|días|horas|anni|mesi|settimane|giorni|ore|anos|dias|jaar|maanden|weken|dagen|uur|Jahre|Monate|Wochen|Tage|Stunden';
