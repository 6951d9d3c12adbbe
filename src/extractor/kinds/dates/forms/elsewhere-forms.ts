// Times of languages that put the word which tells the time behind its unit or before its number: 'la semaine dernière', 'vor zwei Wochen',
// 'il y a deux ans', 'Ende des Jahres'; and the decades of 'les années 1980', 'Mitte der 1990er-Jahre', 'в 1990-х годах'.

import { relative } from '../from-publication.ts';
import { type Form, type Found, nothing, type Reading, reading, wordAt } from '../reading.ts';
import { readAgo } from './ago-forms.ts';
import { resolveUnit } from './relative-forms.ts';
import { readWeekday } from './weekday-forms.ts';

const DAY = 1;
const YEAR = 4; // what the words are worth among the units
const DECADE = 10; // what 'années' and 'anni' are worth among the words for years; 'década' is worth more

const englishUnit = /^(?:weeks?|months?|years?|decades?|weekend|fortnights?)$/u;
const englishNearness = /^(?:last|this|current|next|coming)$/u;

/** 'la semaine dernière', 'el año pasado', 'nächstes Jahr'; the English 'the year next to it' is none. */
function readNearUnit(found: Found): Reading | null {
  const [unit, near] = [found.value('unit') ?? 0, found.value('near') ?? 0];
  if (unit <= DAY || unit > YEAR || englishNearness.test(wordAt(found.shape, found.at('near') ?? 0)))
    return null;
  if (
    near === 0 &&
    found.at('near') === found.last &&
    /[WUM]/u.test(found.shape.letters.charAt(found.last + 1))
  )
    return null; // 'ao ano nesta quarta-feira'
  return relative(found, (reference) =>
    resolveUnit(reference, { unit, near, edge: 0, tense: 'open', isWhole: false }),
  );
}

/** 'nächste Woche', 'в прошлом году'; English has its own form. */
function readNearUnitBefore(found: Found): Reading | null {
  return englishUnit.test(wordAt(found.shape, found.last)) ? null : readNearUnit(found);
}

/** 'mardi dernier', 'el lunes próximo'. */
const readWeekdayBehind = (found: Found): Reading | null =>
  englishNearness.test(wordAt(found.shape, found.last)) ? null : readWeekday(found);

/** 'Ende des Jahres', 'à la fin du mois', 'в конце года', 'Anfang nächster Woche'. */
function readEdgeOfUnit(found: Found): Reading | null {
  const { shape, last } = found;
  const unit = found.value('unit') ?? 0;
  if (unit <= DAY || unit > YEAR || englishUnit.test(wordAt(shape, last))) return null;
  if (/[YyEeMf]/u.test(shape.letters.charAt(last + 1))) return null; // 'fin du mois de mai'
  const [near, edge] = [found.value('near') ?? 0, found.value('part') ?? 0];
  return relative(found, (reference) =>
    resolveUnit(reference, { unit, near, edge, tense: 'open', isWhole: found.at('near') === null }),
  );
}

/** 'vor zwei Wochen', 'il y a deux ans', 'hace un mes'. 'Vor' is 'before' as well, 'hace' and 'il y a' open nothing else before a number. */
function readAgoBefore(found: Found): Reading | null {
  const { shape, first } = found;
  const isHace = shape.letters.charAt(first) === 'a' && found.value('ago') === 1; // not the 'by' of 'by four days'
  const isAgo = isHace || wordAt(shape, first) === 'vor';
  return isAgo && shape.letters.charAt(first) !== 'T' ? readAgo(found) : null;
}

/** The years of 'les années 1980' and 'der 1990er-Jahre'; their opener is no part of what is marked. */
function readDecadeBehind(found: Found): Reading | null {
  const token = found.at('decade') ?? found.last;
  const value = found.value('decade') ?? 0;
  if ((found.value('opener') ?? 0) < DECADE || value % 10 !== 0) return null;
  return decade(found, { token, value });
}

/** 'в 1990-х годах', 'in den 1990er-Jahren'. */
function readDecadeEnding(found: Found): Reading | null {
  const { shape } = found;
  const token = found.at('decade') ?? found.first;
  const value = found.value('decade') ?? 0;
  const isEnding = /^(?:х|е|ті|их|ых)$/u.test(wordAt(shape, found.at('ending') ?? 0));
  return isEnding && value % 10 === 0 ? decade(found, { token, value }) : null;
}

const NOW = 30; // '20-е годы' are those of this century

function decade(found: Found, { token, value }: { token: number; value: number }): Reading {
  const year = value > 99 ? value : value + (value < NOW ? 2000 : 1900);
  const part = found.value('part') ?? 0;
  const first = part > 0 ? found.first : token;
  return reading('decade', [first, found.last], {
    from: { ...nothing, year, span: 10 },
    part,
    confidence: value > 99 ? 0.95 : 0.85,
    ...(value < 100 && {
      inferred: { century: Math.floor(year / 100) },
      because: 'The decade is written with two figures; the century was worked out.',
    }),
  });
}

/** Before the other relative forms: they would take the parts. */
export const elsewhereForms: readonly Form[] = [
  { rule: 'relative', pattern: /(?<ago>[ap])(?<number>[nDd])(?<unit>[Uju])/dg, read: readAgoBefore },
  { rule: 'relative', pattern: /(?<number>[nDd])(?<unit>[Uju])a/dg, read: readAgo },
  { rule: 'relative', pattern: /(?<part>g)(?:ft?|t)?(?<near>L)(?<unit>[Uj])/dg, read: readEdgeOfUnit },
  { rule: 'relative', pattern: /(?<part>g)(?:ft?|t)?(?<unit>[Uj])(?<near>L)/dg, read: readEdgeOfUnit },
  { rule: 'relative', pattern: /(?<part>g)(?:ft?|t)?(?<unit>[Uj])/dg, read: readEdgeOfUnit },
  { rule: 'relative', pattern: /(?<unit>[Uj])(?<near>L)/dg, read: readNearUnit },
  { rule: 'relative', pattern: /(?<near>L)(?<unit>[Uj])/dg, read: readNearUnitBefore },
  { rule: 'relative', pattern: /(?<weekday>W)(?<near>L)/dg, read: readWeekdayBehind },
];

/** Before the years, which would take their figures. */
export const decadeForms: readonly Form[] = [
  {
    rule: 'decade',
    pattern: /(?:(?<part>g)(?:ft?|t)?)?(?<opener>j)f?(?<decade>[Yd])/dg,
    read: readDecadeBehind,
  },
  {
    rule: 'decade',
    pattern: /(?:(?<part>g)(?:ft?|t)?)?(?<decade>[Yd])-(?<ending>x)j?/dg,
    read: readDecadeEnding,
  },
];
