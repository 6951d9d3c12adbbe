// Dates in figures: 2026-04-17, 17.04.2026, 9/2/2026; and those of Chinese, Japanese and Korean.
import { isDay } from '../calendar.ts';
import { fullYear } from '../guards.ts';
import {
  type Form,
  type Found,
  isTight,
  type Moment,
  nothing,
  type Reading,
  reading,
  wordAt,
} from '../reading.ts';

function readFigures(found: Found): Reading | null {
  const { shape, first } = found;
  const figures = shape.text.slice(shape.start[first], shape.end[first]);
  const parts = figures.split(/[-./–]/u);
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  if (isGlued(found)) return null;
  if (a > 999) return isDay(a, b, c) ? plain(found, { ...nothing, year: a, month: b, day: c }) : null;
  const isShort = (parts[2] ?? '').length === 2;
  const isVersion = isShort && figures.includes('.') && parts.some((part) => part.length === 1);
  const isScore = isShort && figures.includes('-') && c < 32;
  if (isVersion || isScore) return null; // 10.4.12 is a version, 3-2-14 a score, 10-26-89 a date
  const year = isShort ? fullYear(c) : c;
  const dayFirst = isDay(year, b, a) ? { ...nothing, year, month: b, day: a } : null;
  const monthFirst = isDay(year, a, b) ? { ...nothing, year, month: a, day: b } : null;
  const from = dayFirst ?? monthFirst;
  if (from === null) return null;
  const open = dayFirst !== null && monthFirst !== null && a !== b;
  return reading('figures', [first, first], {
    from,
    choice: open && !figures.includes('.') ? monthFirst : null, // with stops the day comes first everywhere
    confidence: isShort ? 0.85 : 0.95,
    ...(isShort && {
      inferred: { century: Math.floor(year / 100) },
      because: 'The year is written with two figures; the century was worked out.',
    }),
  });
}

/** 'v2024-01-05', '/2024-01-05': part of a name or an address. */
function isGlued({ shape, first }: Found): boolean {
  return isTight(shape, first) && /[x/^·#-]/u.test(shape.letters.charAt(first - 1));
}

function plain({ first, last }: Found, from: Moment): Reading {
  return reading('figures', [first, last], { from, confidence: 0.98 });
}

function readEastAsian(found: Found): Reading | null {
  const year = found.value('year');
  const [month, day] = [found.value('month'), found.value('day')];
  if (month !== null && !isDay(year, month, day ?? 1)) return null;
  const year4 = found.at('year');
  if (year4 !== null && found.shape.letters.charAt(year4) !== 'Y') return null;
  const isDecade = month === null && (year ?? 1) % 10 === 0 && isDecadeNext(found);
  return reading('east-asian', [found.first, found.last], {
    from: { ...nothing, year, month, day, span: isDecade ? 10 : 1 },
    confidence: 0.95,
  });
}

/** 1990年代, 1990년대. */
const isDecadeNext = ({ shape, last }: Found): boolean =>
  /[代대]/u.test(shape.text.charAt(shape.end[last] ?? 0));

/** '2026-04': a year and a month; '2011-12' and '2003-04' are seasons, '2010-15' years. */
function readYearMonth(found: Found): Reading | null {
  const { shape, first, last } = found;
  const month = found.value('month') ?? 0;
  const year = found.value('year') ?? 0;
  const text = shape.text.slice(shape.start[last], shape.end[last]);
  const isMonth = text.length === 2 && text.startsWith('0') && month < year % 100 && year > 1990;
  if (!isMonth || !isTight(shape, last) || isTight(shape, first)) return null;
  return reading('figures', [first, last], { from: { ...nothing, year, month }, confidence: 0.8 });
}

/** 'Selasa (12/3)': the day first; not 'Tuesday (3/12)', where papers differ. */
function readBracketed(found: Found): Reading | null {
  const [day, month] = [Math.floor((found.value('date') ?? 0) / 100), (found.value('date') ?? 0) % 100];
  const token = found.at('date') ?? found.last;
  if (!isDay(null, month, day) || wordAt(found.shape, found.first).endsWith('day')) return null;
  return reading('figures', [token, token], {
    from: { ...nothing, month, day, weekday: found.value('weekday') },
    confidence: 0.85,
  });
}

export const figureForms: readonly Form[] = [
  { rule: 'figures', pattern: /(?<weekday>W)<(?<date>X)>/dg, read: readBracketed },
  { rule: 'figures', pattern: /Z/dg, read: readFigures },
  { rule: 'figures', pattern: /(?<year>Y)-(?<month>D)/dg, read: readYearMonth },
  { rule: 'east-asian', pattern: /(?:(?<year>Y)年)?(?<month>D)月(?<day>D)日/dg, read: readEastAsian },
  { rule: 'east-asian', pattern: /(?<year>Y)年(?:(?<month>D)月)?/dg, read: readEastAsian },
  { rule: 'east-asian', pattern: /(?<month>D)月/dg, read: readEastAsian },
];
