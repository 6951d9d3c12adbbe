// One entity for each date as it is known: '2025-06' and '../2025-06' are two, what happened on one day is one.
import type { Mentions } from '../collection/mentions.ts';
import { compareText } from '../text/compare.ts';
import { describeDate, sortKeyOf } from '../text/edtf.ts';
import { shortHash } from '../text/hash.ts';
import { groupedEntity } from './grouped-entity.ts';
import type { JoinedEntity } from './pack-entities.ts';

/** Dates in order of time; those of unknown year last. */
export function dateEntities(mentions: Mentions): JoinedEntity[] {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < mentions.table.length; row += 1) {
    if (mentions.kindAt(row) !== 'date') continue;
    const value = mentions.valueAt(row);
    const edtf = 'edtf' in value ? value.edtf : '';
    const list = groups.get(edtf);
    if (list) list.push(row);
    else groups.set(edtf, [row]);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(sortKeyOf(a), sortKeyOf(b)) || compareText(a, b))
    .map(([edtf, rows]) =>
      groupedEntity({ kind: 'date', key: edtf, slug: dateSlug(edtf), label: describeDate(edtf), rows }),
    );
}

/** 'XXXX-09-19' to 'xxxx-09-19'; what has other signs than digits and hyphens carries a hash: '../2025-06' to '2025-06-1f3a9c'. */
function dateSlug(edtf: string): string {
  const plain = edtf
    .toLowerCase()
    .replace(/[^0-9a-z-]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/gu, '');
  return plain === edtf.toLowerCase() ? plain : `${plain}-${shortHash(edtf, 6)}`;
}
