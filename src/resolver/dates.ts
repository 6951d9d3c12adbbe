// One entity for each date as it is known: '2025-06' and '../2025-06' are two, what happened on one day is one.
import { makeInterned } from '../collection/interned.ts';
import type { NameOrDateValue } from '../collection/mention-table.ts';
import type { Mentions } from '../collection/mentions.ts';
import { MENTION_KINDS } from '../records/mention.ts';
import { compareText } from '../text/compare.ts';
import { describeDate, sortKeyOf } from '../text/edtf.ts';
import { shortHash } from '../text/hash.ts';
import { type GroupedEntities, groupedEntity, placesOf } from './grouped-entity.ts';

/** Dates in order of time; those of unknown year last. */
export function dateEntities({ table, namedAt }: Mentions): GroupedEntities {
  const groups = makeInterned();
  const groupOf = new Int32Array(table.values.length.length).fill(-1);
  for (let row = 0; row < table.length; row += 1) {
    const value = table.value[row] ?? 0;
    if (table.kind[row] === DATE && groupOf[value] === -1)
      groupOf[value] = groups.numberOf(edtfOf(namedAt(value)));
  }
  const sorted = groups.texts
    .map((edtf, number) => ({ edtf, number, key: sortKeyOf(edtf) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.edtf, b.edtf));
  const places = placesOf(sorted);
  return {
    heads: sorted.map(({ edtf }) =>
      groupedEntity({ kind: 'date', key: edtf, slug: dateSlug(edtf), label: describeDate(edtf) }),
    ),
    placeOf: (row) => places[groupOf[table.value[row] ?? 0] ?? 0] ?? 0,
  };
}

const DATE = MENTION_KINDS.indexOf('date');

function edtfOf(value: NameOrDateValue): string {
  return 'edtf' in value ? value.edtf : '';
}

/** 'XXXX-09-19' to 'xxxx-09-19'; what has other signs than digits and hyphens carries a hash: '../2025-06' to '2025-06-1f3a9c'. */
function dateSlug(edtf: string): string {
  const plain = edtf
    .toLowerCase()
    .replace(/[^0-9a-z-]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/gu, '');
  return plain === edtf.toLowerCase() ? plain : `${plain}-${shortHash(edtf, 6)}`;
}
