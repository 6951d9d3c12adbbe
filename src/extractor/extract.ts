// From one article to all that it says: names, dates, figures, and who says what.
import type { Article, Block } from '../records/article.ts';
import type { Found, Mention } from '../records/mention.ts';
import type { Extraction } from '../records/statement.ts';
import { shortHash } from '../text/hash.ts';
import { extractDates } from './kinds/dates/extract-dates.ts';
import { extractFigures } from './kinds/figures/extract-figures.ts';
import { isSignOfAmount } from './kinds/figures/sign-of-amount.ts';
import { extractNames } from './kinds/names/extract-names.ts';
import { extractStatements } from './statements/extract-statements.ts';
import { withSayers } from './statements/figure-sayers.ts';
import { withoutOverlaps } from './without-overlaps.ts';

/**
 * Find everything in one article. Pure: the same article gives the same extraction, and nothing but the article is looked at, so it
 * can be kept by content and run anywhere. Mentions come in order of start and do not overlap.
 */
export function extract(article: Article): Extraction {
  const dates = extractDates(article); // first: 'May' and 'Sunday' are months and days before they are names
  const { text } = article;
  const names = withoutOverlaps(
    extractNames(article).filter((one) => !isSignOfAmount(text, one)),
    dates,
  );
  const figures = extractFigures(article, {
    taken: [...dates, ...names], // last: a year or 'Group of 77' is no amount
    dates: dates.flatMap(datedSpan),
    people: names.filter(({ kind }) => kind === 'person'),
  });
  const mentions = identify(article, [...dates, ...names, ...withoutOverlaps(figures, [...dates, ...names])]);
  const statements = extractStatements(article, mentions);
  return { article: article.id, mentions: withSayers(mentions, statements), statements };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function datedSpan(found: Found): { start: number; end: number; edtf: string }[] {
  return found.kind === 'date' ? [{ start: found.start, end: found.end, edtf: found.value.edtf }] : [];
}

/** Give each find its block and an id that no offset goes into. */
function identify(article: Article, found: readonly Found[]): Mention[] {
  const seen = new Map<string, number>();
  let block = 0;
  const mentions: Mention[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    while (block < article.blocks.length - 1 && (article.blocks[block]?.end ?? 0) <= one.start) block += 1;
    if (!inside(one, article.blocks[block])) continue;
    const text = article.text.slice(one.start, one.end);
    const key = `${article.id}|${one.kind}|${text}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    mentions.push({ ...one, id: shortHash(`${key}|${count}`, 10), article: article.id, block, text });
  }
  return mentions;
}

function inside(span: Span, block: Block | undefined): boolean {
  return block !== undefined && span.start >= block.start && span.end <= block.end;
}
