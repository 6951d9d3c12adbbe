// '2,122 people died, 1,351 of them in Kesar province': the second number is of a part, and is not compared with the tolls of the whole.
import type { FigureMention, Mention } from '../records/mention.ts';
import { isDateline } from './dateline.ts';
import { namedIn, settingOf } from './figure-setting.ts';
import { sizeOf } from './quantities.ts';
import type { Site } from './site.ts';
import { articleOf } from './site.ts';

/** Characters before a number that say of what it is a part. */
const LONGEST = 40;
//   of the dead, 78     of whom 12
//   ^of whom
const ofWhom =
  /(?:^|[\s“"(])of (?:them|these|those|whom|the (?:\p{L}+ )?(?:dead|deaths|fatalities|injured|killed|victims|wounded)),? ?$/iu;

/**
 * Those of a quantity's tolls that are of a place within what happened: the sentence says so, or names a place while the article gives a greater number
 * without one. Linear in the mentions.
 */
export function tollsOfParts(site: Site, mentions: readonly Mention[]): ReadonlySet<string> {
  const placed: FigureMention[] = [];
  const parts = new Set<string>();
  const greatest = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.kind !== 'figure' || mention.value.outcome === null) continue;
    const size = sizeOf(mention.value) ?? 0;
    if (namesPlace(site, mention)) placed.push(mention);
    else greatest.set(mention.article, Math.max(size, greatest.get(mention.article) ?? 0));
  }
  for (const mention of placed) {
    const { id, article, start, value } = mention;
    const before = articleOf(site, article).text.slice(Math.max(0, start - LONGEST), start);
    if (ofWhom.test(before) || (sizeOf(value) ?? 0) < (greatest.get(article) ?? 0)) parts.add(id);
  }
  return parts;
}

/** Whether the sentence of a toll names a place that is no country, and not where the report was written. */
function namesPlace(site: Site, mention: FigureMention): boolean {
  const article = articleOf(site, mention.article);
  const places = settingOf(site, mention).sentence.filter(
    (one) => one.kind === 'place' && !isDateline(article, one),
  );
  return namedIn(site, places).some(({ type }) => type !== 'country');
}
