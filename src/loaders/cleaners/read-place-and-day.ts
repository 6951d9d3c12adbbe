// Lines that say where and when an article was written: 'Hannover, 4. Mai 2024', 'Lyon, le 25 mars 2024'. Read, then set aside.
import type { Draft } from '../../records/draft.ts';
import { PLACE_AND_DAY } from '../fields/dateline.ts';
import { publishedAs } from '../fields/publication-day.ts';
import { setField } from '../fields/set-field.ts';
import { HEADLINE_WORDS, isProse, wordCount } from '../line-shape.ts';
import type { Row } from '../rows.ts';
import { isPaper } from './byline-names.ts';
import type { CleaningSettings } from './cleaner.ts';
import { inferred, type ReadRow, type RowPlace, readEnds } from './read-ends.ts';
import { soleDay } from './read-published-lines.ts';

/** Read such lines below another line of the head, or above a headline. Right above running text they may be the headline themselves. */
export function readPlaceAndDay(draft: Draft, settings: CleaningSettings): Draft {
  return readEnds(draft, settings, (read, row, place) => (isBesideHeadline(place) ? dayOf(read, row) : null));
}

function isBesideHeadline({ zone, above, next }: RowPlace): boolean {
  if (zone !== 'head') return false;
  return (
    above !== undefined ||
    (next !== undefined && wordCount(next.text) >= HEADLINE_WORDS && !isProse(next.text))
  );
}

function dayOf(draft: Draft, row: Row): ReadRow | null {
  const { place, day } = (row.text.length > 80 ? null : PLACE_AND_DAY.exec(row.text)?.groups) ?? {};
  const edtf = place === undefined || day === undefined || isPaper(place) ? null : soleDay(day);
  if (edtf === null) return null;
  const from = inferred(row, 'A line at the head of the article holds this day behind the name of a place.');
  return { draft: setField(draft, 'published', { value: publishedAs(edtf), from }), rule: 'published-line' };
}
