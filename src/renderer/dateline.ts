// 'LIMA -- La policía', 'RABAT, Morocco – The quake': a place that says where the report was written, not what it is about.
import type { Article } from '../records/article.ts';
import type { Mention } from '../records/mention.ts';

const LONGEST = 60;
//   , Morocco – The     , March 15 (Xinhua) -- The    : A
//             ^sign
const behindPlace = /^(?:, [^.;:!?—–]{1,40}| \([^)]{2,30}\)){0,2} ?(?:—|–|--?|:) ?["“«]?[\p{Lu}\d]/u;

/** Whether a place is the dateline of an article: it opens a paragraph, and a dash or colon and a sentence follow. */
export function isDateline({ text, blocks }: Article, { kind, block, start, end }: Mention): boolean {
  const paragraph = blocks[block];
  if (kind !== 'place' || paragraph === undefined || paragraph.start !== start) return false;
  return (
    paragraph.kind === 'paragraph' &&
    behindPlace.test(text.slice(end, Math.min(paragraph.end, end + LONGEST)))
  );
}
