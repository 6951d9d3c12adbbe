// Reckoning with days: all in UTC, none of today.
import { daysInMonth } from '../../../text/edtf.ts';

const DAY = 86_400_000;

/** Days since 1970-01-01. Years 100 to 9999. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dayOf(number: number): Day {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** True for a day that exists; 29 February where the year is not known. */
export function isDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 2023-09-19. */
export function isoOf({ year, month, day }: Day): string {
  return `${monthOf(year, month)}-${String(day).padStart(2, '0')}`;
}

/** 2023-09, also for months that run over: month 0 is December of the year before. */
export function monthOf(year: number, month: number): string {
  const real = realMonth(year, month);
  return `${real.year}-${String(real.month).padStart(2, '0')}`;
}

/** The same in numbers: month 13 of 2023 is month 1 of 2024. */
export function realMonth(year: number, month: number): Pick<Day, 'year' | 'month'> {
  const months = year * 12 + month - 1;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}
