// EDTF as the annotated collections write dates: TIMEX3 values, and bounds where a collection has its own way.
import { boundsOf } from '../../src/text/edtf.ts';

const SEASONS: ReadonlyMap<string, string> = new Map([
  ['21', 'SP'],
  ['22', 'SU'],
  ['23', 'FA'],
  ['24', 'WI'],
  ['33', 'Q1'],
  ['34', 'Q2'],
  ['35', 'Q3'],
  ['36', 'Q4'],
  ['40', 'H1'],
  ['41', 'H2'],
]);

/**
 * TIMEX3 value of an EDTF string: '2008-33' is '2008-Q1', '199X' is '199', a week of seven days is '2004-W47', 'since 2022' is the 2022 it
 * names, 'early June 2011' the month that it is part of.
 */
export function timexOf(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return pointOf(edtf);
  if (from === '..') return pointOf(to);
  if (to === '..') return pointOf(from);
  if (from.endsWith('~') && to.endsWith('~')) return commonStart(from.slice(0, -1), to.slice(0, -1));
  return weekOf(from, to) ?? `${pointOf(from)}/${pointOf(to)}`;
}

function pointOf(edtf: string): string {
  const plain = edtf.replace(/[~?%]$/u, '');
  const season = /^(?<year>\d{4}|XXXX)-(?<part>2[1-4]|3[3-6]|4[01])$/u.exec(plain)?.groups;
  if (season) return `${season['year']}-${SEASONS.get(season['part'] ?? '') ?? ''}`;
  return plain.replace(/^(?<known>\d{2,3})X{1,2}$/u, '$<known>');
}

/** '2011-06-11' and '2011-06-20' are parts of '2011-06'. */
function commonStart(from: string, to: string): string {
  const [a, b] = [from.split('-'), to.split('-')];
  const shared = a.filter((part, i) => a.slice(0, i + 1).join() === b.slice(0, i + 1).join() && part !== '');
  return shared.length > 0 ? shared.join('-') : `${from}/${to}`;
}

/** '2004-W47' of Monday to Sunday; '2004-W47-WE' of Saturday and Sunday. */
function weekOf(from: string, to: string): string | null {
  const [first, last] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)];
  if (!/^\d{4}-\d\d-\d\d$/u.test(from) || !/^\d{4}-\d\d-\d\d$/u.test(to)) return null;
  const days = Math.round((last - first) / 86_400_000) + 1;
  const day = new Date(first).getUTCDay();
  const isWeek = days === 7 && (day === 1 || day === 0);
  if (!isWeek && !(days === 2 && day === 6)) return null;
  const monday = isWeek ? first + (day === 0 ? 86_400_000 : 0) : first - 5 * 86_400_000;
  const thursday = new Date(monday + 3 * 86_400_000);
  const start = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - start) / (7 * 86_400_000)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}${isWeek ? '' : '-WE'}`;
}

/** First and last day of a value as a collection of TEI dates writes it ('1600-01-01/1699-12-31', '--10' is October of no year). */
export function boundsOfTei(value: string): string {
  const plain = value.replace(/^--(?<rest>\d\d)/u, 'XXXX-$<rest>').replaceAll(/\/--/gu, '/XXXX-');
  const { earliest, latest } = boundsOf(plain.replace(/T[\d:.]+Z?/gu, ''));
  return earliest === null && latest === null ? plain : `${earliest ?? '..'}/${latest ?? '..'}`;
}
