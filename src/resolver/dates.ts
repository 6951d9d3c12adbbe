// One entity for each date as it is known: '2025-06' and '../2025-06' are two, what happened on one day is one.
import type { Entity } from '../records/entity.ts';
import type { DateMention, Mention } from '../records/mention.ts';
import { compareText } from '../text/compare.ts';
import { describeDate, sortKeyOf } from '../text/edtf.ts';
import { shortHash } from '../text/hash.ts';
import { groupedEntity } from './grouped-entity.ts';

/** Dates in order of time; those of unknown year last. */
export function dateEntities(mentions: readonly Mention[]): Entity[] {
  const groups = new Map<string, DateMention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'date') continue;
    const list = groups.get(mention.value.edtf);
    if (list) list.push(mention);
    else groups.set(mention.value.edtf, [mention]);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(sortKeyOf(a), sortKeyOf(b)) || compareText(a, b))
    .map(([edtf, group]) =>
      groupedEntity({
        kind: 'date',
        key: edtf,
        slug: dateSlug(edtf),
        label: describeDate(edtf),
        mentions: group,
      }),
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
