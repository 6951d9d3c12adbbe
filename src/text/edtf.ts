// Dates as EDTF strings (ISO 8601-2, level 2): their bounds, their words for people, their order and their page.
//
// What is used beyond plain days, months and years:
//   XXXX-02-09               a day whose year the text does not give
//   199X, 19XX               a decade; a century, read as its hundred years (19XX is 1900 to 1999)
//   2024-21 … 2024-24        spring, summer, autumn, winter (December to February of the next year)
//   2024-33 … -36, -40, -41  quarters, halves
//   2022/.., ../2025-06      open: 'since 2022', 'by June 2025'
//   1920~, 1920?             about 1920; perhaps 1920
//   2023-09-01~/2023-09-10~  'early September 2023': EDTF has no word for it, so it is a third with two approximate ends
//   [2026-02-09,2026-09-02]  one of these: a numeric date whose order of day and month cannot be told
//   -0775                    776 BC: ISO 8601 counts a year 0

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** ISO 8601-2 numbers for parts of a year: first month, how many months, name. Winter begins in December. */
const PARTS_OF_YEAR: ReadonlyMap<number, readonly [first: number, months: number, name: string]> = new Map([
  [21, [3, 3, 'spring']],
  [22, [6, 3, 'summer']],
  [23, [9, 3, 'autumn']],
  [24, [12, 3, 'winter']],
  [33, [1, 3, 'first quarter of']],
  [34, [4, 3, 'second quarter of']],
  [35, [7, 3, 'third quarter of']],
  [36, [10, 3, 'fourth quarter of']],
  [40, [1, 6, 'first half of']],
  [41, [7, 6, 'second half of']],
]);

interface DateBounds {
  /** ISO day (YYYY-MM-DD; a minus and four digits before the year 0); null where open or where the year is not known. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

interface Point {
  /** First and last year; null where the year is not known. Equal for a plain year. */
  readonly years: readonly [number, number] | null;
  /** 1 to 12, or a number of PARTS_OF_YEAR. */
  readonly month: number | null;
  readonly day: number | null;
  readonly mark: string;
}

type Parsed =
  | { readonly is: 'point'; readonly point: Point }
  | { readonly is: 'interval'; readonly from: Point | null; readonly to: Point | null }
  | { readonly is: 'choice'; readonly points: readonly Point[] };

/** How many days a month has (1 to 12, proleptic Gregorian); February of an unknown year has 29. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) return year === null || isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether an EDTF string is one whole day of a known year: '2025-06-15'. */
export function isDay(edtf: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(edtf);
}

/** Whether an EDTF string is only about right, or doubtful: '1931~', '1931?'. Nothing may be counted from it. */
export function isAbout(edtf: string): boolean {
  return /[~?%]/u.test(edtf);
}

/** First and last day that an EDTF string can mean. What is no EDTF known here has neither. */
export function boundsOf(edtf: string): DateBounds {
  const parsed = parse(edtf);
  if (parsed === null) return { earliest: null, latest: null };
  if (parsed.is === 'point') return { earliest: firstDay(parsed.point), latest: lastDay(parsed.point) };
  if (parsed.is === 'interval') return { earliest: firstDay(parsed.from), latest: lastDay(parsed.to) };
  const sorted = [...parsed.points].sort((a, b) => (pointKey(a) < pointKey(b) ? -1 : 1));
  return { earliest: firstDay(sorted[0] ?? null), latest: lastDay(sorted.at(-1) ?? null) };
}

/**
 * An EDTF string in words: '2026-04-17/..' is '17 April 2026 or later', 'XXXX-02-09' is '9 February, year not stated'.
 * `words` are those of the text, where the caller has them: they tell 'the start of 2024' from 'early 2024'. A string that is no
 * EDTF known here comes back as it is.
 */
export function describeDate(edtf: string, words = ''): string {
  const parsed = parse(edtf);
  if (parsed === null) return edtf;
  const yearless = pointsOf(parsed).some((point) => point.years === null);
  return describe(parsed, words) + (yearless ? ', year not stated' : '');
}

/**
 * A string whose plain order (by code unit) is the order of time: earlier begins first, a year before its months; open beginnings stand at
 * their end; dates without a year come last, by month and day.
 */
export function sortKeyOf(edtf: string): string {
  const parsed = parse(edtf);
  if (parsed === null) return '~~';
  const [first = null, second = null] = pointsOf(parsed);
  const start = first === null ? '~~' : pointKey(first);
  return `${start}/${second === null ? '' : pointKey(second)}`;
}

/**
 * The calendar page a date belongs to: its day ('2023-09-19'), month ('2025-06'), year ('2022'), decade ('1990s') or century
 * ('1900-1999'); years before Christ have '776-bc'. A range, and a date that is open to one side or about, belongs to the month or year
 * that holds it whole, else to the year it begins in. 'year-unknown' where no year is known. Made of a-z, 0-9 and '-', so it can be a file name.
 */
export function pageOf(edtf: string): string {
  const parsed = parse(edtf);
  const points = parsed === null ? [] : pointsOf(parsed);
  const [first, second] = points;
  if (!first || points.some((point) => point.years === null)) return 'year-unknown';
  if (parsed?.is === 'point' && first.mark === '') return pointPage(first);
  const month = { ...first, day: null };
  const inMonth = !second || pointPage({ ...second, day: null }) === pointPage(month);
  return pointPage(inMonth ? month : { ...first, month: null, day: null });
}

/** The heading of a calendar page: '2025-06' is 'June 2025', '1990s' is 'The 1990s', 'year-unknown' is 'Year not stated'. */
export function describePage(page: string): string {
  if (page === 'year-unknown') return 'Year not stated';
  if (page.endsWith('-bc')) return `${page.slice(0, -3)} BC`;
  if (page.endsWith('s')) return `The ${page}`;
  return /^\d{4}-\d{4}$/u.test(page) ? page.replace('-', ' to ') : describeDate(page);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function parse(edtf: string): Parsed | null {
  if (edtf.length > 60) return null;
  if (edtf.startsWith('[') && edtf.endsWith(']')) return parseChoice(edtf.slice(1, -1).split(','));
  const [left = '', right, more] = edtf.split('/');
  if (more !== undefined) return null;
  if (right === undefined) {
    const point = parsePoint(left);
    return point && { is: 'point', point };
  }
  const from = parsePoint(left);
  const to = parsePoint(right);
  if ((from === null && left !== '..') || (to === null && right !== '..')) return null;
  return from === null && to === null ? null : { is: 'interval', from, to };
}

function parseChoice(members: readonly string[]): Parsed | null {
  const points = members.map(parsePoint).filter((point) => point !== null);
  return points.length === members.length ? { is: 'choice', points } : null;
}

//   -0775-03-15   199X   Y-17000   XXXX-09-19~
//   ^year ^second                  ^year
const pointForm =
  /^(?<year>-?\d{4}|-?\d{3}X|-?\d\dXX|Y-?\d{5,9}|XXXX)(?:-(?<second>\d\d))?(?:-(?<day>\d\d))?(?<mark>[~?%]?)$/u;

function parsePoint(edtf: string): Point | null {
  const found = pointForm.exec(edtf)?.groups;
  if (!found) return null;
  const { year = '', second, day, mark = '' } = found;
  const month = second === undefined ? null : Number(second);
  if (month !== null && (month < 1 || month > 12) && !PARTS_OF_YEAR.has(month)) return null;
  const years = year === 'XXXX' ? null : yearsOf(year);
  if (month === null || day === undefined)
    return day === undefined ? { years, month, day: null, mark } : null;
  const known = month <= 12 && Number(day) >= 1 && Number(day) <= daysInMonth(years?.[0] ?? null, month);
  return known ? { years, month, day: Number(day), mark } : null;
}

function yearsOf(year: string): readonly [number, number] {
  const low = Number(year.replace('Y', '').replaceAll('X', '0')) || 0;
  const high = Number(year.replace('Y', '').replaceAll('X', '9'));
  return low < high ? [low, high] : [high, low];
}

function pointsOf(parsed: Parsed): readonly Point[] {
  if (parsed.is === 'point') return [parsed.point];
  if (parsed.is === 'choice') return parsed.points;
  return [parsed.from, parsed.to].filter((point) => point !== null);
}

function isoDay(year: number, month: number, day: number): string {
  const size = Math.abs(year);
  const sign = year < 0 ? '-' : size > 9999 ? '+' : '';
  return `${sign}${pad(size, size > 9999 ? 6 : 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function firstDay(point: Point | null): string | null {
  if (point === null || point.years === null) return null;
  const month = PARTS_OF_YEAR.get(point.month ?? 0)?.[0] ?? point.month ?? 1;
  return isoDay(point.years[0], month, point.day ?? 1);
}

function lastDay(point: Point | null): string | null {
  if (point === null || point.years === null) return null;
  const [first, months] = PARTS_OF_YEAR.get(point.month ?? 0) ?? [point.month ?? 12, 1];
  const over = first + months - 1 > 12 ? 1 : 0; // winter ends in the next year
  const year = point.years[1] + over;
  const month = first + months - 1 - 12 * over;
  return isoDay(year, month, point.day ?? daysInMonth(year, month));
}

function pointKey(point: Point): string {
  const month = PARTS_OF_YEAR.get(point.month ?? 0)?.[0] ?? point.month ?? 0;
  const year = point.years === null ? '~' : pad(point.years[0] + 500_000_000, 10); // no minus sign: it would sort backwards
  return `${year}-${pad(month, 2)}-${pad(point.day ?? 0, 2)}`;
}

function pointPage({ years, month, day }: Point): string {
  if (years === null) return 'year-unknown';
  const [low, high] = years;
  if (low < 1) return `${1 - low}-bc`;
  if (low !== high) return high - low < 10 ? `${low}s` : `${pad(low, 4)}-${pad(high, 4)}`;
  const year = pad(low, 4);
  if (month === null || month > 12) return year;
  return day === null ? `${year}-${pad(month, 2)}` : `${year}-${pad(month, 2)}-${pad(day, 2)}`;
}

function describe(parsed: Parsed, words: string): string {
  if (parsed.is === 'point') return describePoint(parsed.point);
  if (parsed.is === 'choice') return parsed.points.map(describePoint).join(' or ');
  const { from, to } = parsed;
  if (from === null) return to === null ? '' : `by ${describePoint(to)}`;
  if (to === null) return `${describePoint(from)} or later`;
  return describeThird(from, to, words) ?? describeRange(from, to);
}

function describePoint({ years, month, day, mark }: Point): string {
  const about = mark === '~' ? 'about ' : '';
  const perhaps = mark === '?' || mark === '%' ? ' (uncertain)' : '';
  const year = years === null ? '' : ` ${describeYears(years)}`;
  const part = month === null ? '' : (PARTS_OF_YEAR.get(month)?.[2] ?? MONTHS[month - 1] ?? '');
  const name = years === null ? part.replace(/ of$/u, '') : part;
  return `${about}${day ?? ''} ${name}${year}${perhaps}`.replace(/ {1,3}/gu, ' ').trim();
}

function describeYears([low, high]: readonly [number, number]): string {
  const era = low < 1 ? ' BC' : '';
  if (high === low) return low < 1 ? `${1 - low} BC` : low < 1000 ? `AD ${low}` : String(low);
  if (high - low < 10) return low < 1 ? `${1 - high} to ${1 - low} BC` : `the ${low}s`;
  return `the ${ordinal(low < 1 ? Math.floor(-high / 100) + 1 : Math.floor(low / 100) + 1)} century${era}`;
}

function ordinal(value: number): string {
  const tens = value % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

/** 'early September 2023' for a third with two approximate ends; null for every other range. */
function describeThird(from: Point, to: Point, words: string): string | null {
  if (from.mark !== '~' || to.mark !== '~') return null;
  const whole = describePoint(wholeOf(from, to));
  const start = from.day ?? from.month ?? (from.years?.[0] ?? 0) % (whole.endsWith('century') ? 100 : 10);
  if (/\b(?:start|beginning)\b/u.test(words)) return `the start of ${whole}`;
  if (/\bend\b/u.test(words)) return `the end of ${whole}`;
  const part =
    start <= 1 ? 'early ' : start === 5 || start === 11 || start === 4 || start === 34 ? 'mid-' : 'late ';
  return whole.startsWith('the ') ? `the ${part}${whole.slice(4)}` : part + whole;
}

/** The month, year, decade or century that a third is part of. */
function wholeOf(from: Point, to: Point): Point {
  const [low, high] = [from.years?.[0] ?? 0, to.years?.[0] ?? 0];
  if (from.day !== null) return { ...from, day: null, mark: '' };
  if (from.month !== null) return { ...from, month: null, mark: '' };
  const size = high - low > 9 ? 100 : 10;
  const base = Math.floor(low / size) * size;
  return { ...from, years: [base, base + size - 1], mark: '' };
}

function describeRange(from: Point, to: Point): string {
  const sameYear = from.years?.[0] === to.years?.[0] && from.month !== null && to.month !== null;
  const end = describePoint(to);
  if (!sameYear) return `${describePoint(from)} to ${end}`;
  if (from.month === to.month && from.day !== null && to.day !== null) return `${from.day} to ${end}`;
  return `${describePoint({ ...from, years: null })} to ${end}`;
}
