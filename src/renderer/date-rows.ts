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
import { newSentences } from './reasons.ts';
import type { Site } from './site.ts';
import { articleOf, entityOf } from './site.ts';

export interface DateRow {
  readonly when: string;
  readonly words: string;
  /** Words around it; null where the collection's words are not published. */
  readonly passage: Html | null;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Why it is that date, without what a row above says of the same article; '' where nothing is left, null where the words say it all. */
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
  const row = makeRow(site, from);
  return inOrder(mentions).map((mention) => ({ ...row(mention), ...sentenceOf(site, from, mention) }));
}

/** The same without the sentences, for pages that show these anyway. */
export function shortDateRows(site: Site, from: string, mentions: readonly Mention[]): readonly DateRow[] {
  return inOrder(mentions).map(makeRow(site, from));
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

/** Makes the rows of one list, one after another. */
function makeRow(site: Site, from: string): (mention: DateMention) => DateRow {
  const given = new Map<string, Set<string>>();
  return (mention) => {
    const { value, text } = mention;
    const article = articleOf(site, mention.article);
    const entity = entityOf(site, mention);
    const when = describeDate(value.edtf, text);
    const ofArticle = given.get(article.id) ?? new Set();
    given.set(article.id, ofArticle);
    return {
      when,
      words: text,
      passage: null,
      cutBefore: false,
      cutAfter: false,
      because: value.because === null ? null : newSentences(ofArticle, value.because, when),
      role: ROLES[value.role],
      place: blockLabel(article, mention.block),
      href: mentionHref(from, article, mention.id),
      page: entity === null ? null : entityHref(from, entity),
      article: articleRef(site, from, article),
    };
  };
}
