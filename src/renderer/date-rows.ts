// Dates as rows: what they mean, what the text says, and the sentence they stand in.
import type { DateMention, Mention } from '../records/mention.ts';
import { compareText } from '../text/compare.ts';
import { describeDate, sortKeyOf } from '../text/edtf.ts';
import { annotate } from './annotate.ts';
import type { ArticleRef } from './article-ref.ts';
import { articleRef } from './article-ref.ts';
import { sentenceAround } from './excerpts.ts';
import type { Html } from './html.ts';
import { blockLabel, entityHref, mentionHref } from './links.ts';
import type { Site } from './site.ts';
import { articleOf, entityOf } from './site.ts';

export interface DateRow {
  readonly when: string;
  readonly words: string;
  /** Words around it; null where the collection's words are not published. */
  readonly passage: Html | null;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly because: string | null;
  readonly role: string;
  readonly place: string;
  readonly href: string;
  readonly page: string | null;
  readonly article: ArticleRef;
}

const ROLES = {
  event: '',
  published: 'published',
  caption: 'date of a picture',
  cited: 'date of a cited page',
} as const;

/** Dates, earliest first, those without a year last, each with its sentence. */
export function dateRows(site: Site, from: string, mentions: readonly Mention[]): readonly DateRow[] {
  return inOrder(mentions).map((mention) => ({
    ...dateRow(site, from, mention),
    ...sentenceOf(site, from, mention),
  }));
}

/** The same without the sentences, for pages that show these anyway. */
export function shortDateRows(site: Site, from: string, mentions: readonly Mention[]): readonly DateRow[] {
  return inOrder(mentions).map((mention) => dateRow(site, from, mention));
}

function inOrder(mentions: readonly Mention[]): readonly DateMention[] {
  return mentions
    .filter((mention) => mention.kind === 'date')
    .map((mention) => ({ key: sortKeyOf(mention.value.edtf), mention }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ mention }) => mention);
}

function sentenceOf(site: Site, from: string, mention: DateMention) {
  const article = articleOf(site, mention.article);
  const sentence = sentenceAround(article, mention.block, mention, 320);
  const linkOf = (one: Mention) => ({
    href: mentionHref(from, article, one.id),
    className: 'hit',
    id: null,
    preview: null,
  });
  return {
    passage:
      site.corpus.config.publish === 'index' ? null : annotate(article.text, sentence, [mention], linkOf),
    cutBefore: sentence.cutBefore,
    cutAfter: sentence.cutAfter,
  };
}

function dateRow(site: Site, from: string, mention: DateMention): DateRow {
  const article = articleOf(site, mention.article);
  const entity = entityOf(site, mention);
  return {
    when: describeDate(mention.value.edtf, mention.text),
    words: mention.text,
    passage: null,
    cutBefore: false,
    cutAfter: false,
    because: mention.value.because,
    role: ROLES[mention.value.role],
    place: blockLabel(article, mention.block),
    href: mentionHref(from, article, mention.id),
    page: entity === null ? null : entityHref(from, entity),
    article: articleRef(site, from, article),
  };
}
