// Which page of the calendar a date stands on.
import type { Entity } from '../records/entity.ts';

/** Day, month or year whose page holds a date entity: '2025-06'; 'year-unknown' where no year is known. */
export function calendarPage(entity: Entity): string {
  const [mention] = entity.mentions;
  if (mention?.kind !== 'date') return 'year-unknown';
  return pageOfEdtf(mention.value.edtf) ?? 'year-unknown';
}

function pageOfEdtf(edtf: string): string | null {
  return /\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?/u.exec(edtf)?.[0] ?? null;
}
