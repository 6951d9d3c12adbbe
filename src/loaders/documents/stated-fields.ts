// What a file says about itself becomes the article's fields, each with the line of the rendering that says it.

import type { StatedName } from '../../lexicon/document-keys.ts';
import {
  bylineLabels,
  deskKinds,
  desksElsewhere,
  deskWords,
  siteKeepers,
} from '../../lexicon/publisher-words.ts';
import type { Origin, Published } from '../../records/article.ts';
import type { DraftFields, Sourced } from '../../records/draft.ts';
import { knownPublisher } from '../cleaners/read-publisher-lines.ts';
import { isCarrier } from '../fields/carriers.ts';
import { dayOfData, publishedAs, readDayWithYear, roughTime } from '../fields/publication-day.ts';
import { isTheHouse, writersOf } from '../fields/writers.ts';
import { withoutLogin } from '../login-in-address.ts';
import type { Stated } from './document.ts';
import { originalAddress } from './html/archive-copies.ts';
import { safeAddress } from './html/safe-address.ts';
import { LONGEST_FIELD } from './limits.ts';
import { oneLine } from './plain-text.ts';

export interface StatedFields {
  readonly fields: DraftFields;
  /** The statements that count, as lines: 'og:site_name: The Daily'. Line 1 is the first. */
  readonly lines: readonly string[];
}

/** The day on which somebody kept the article: '../2023-04-12'. */
const bound = /^\.\.\/\d{4}-\d\d-\d\d$/u;

const READERS: Readonly<Record<Exclude<StatedName, 'tag'>, (value: string) => string | null>> = {
  title: (value) => (/\p{L}|\p{N}/u.test(value) ? value : null),
  published: (value) =>
    bound.test(value) ? value : (dayOfData(value) ?? readDayWithYear(value)?.edtf ?? roughTime(value)),
  publisher: (value) =>
    isName(value) && !isCarrier(value)
      ? ((/^\p{Lu}{2,5}$/u.test(value) ? knownPublisher(value) : null) ?? value)
      : null,
  author: (value) => {
    const writers = isName(value)
      ? writersOf(value.replace(/^(?:[Bb]y|BY|[Vv]on|[Pp]ar) (?=\p{Lu})/u, ''))
      : null;
    return writers === null || NOBODY.test(value) || NOBODY.test(writers) || isCarrier(writers)
      ? null
      : writers;
  },
  url: (value) => (/^https?:/iu.test(value) ? safeAddress(originalAddress(value)) : null),
  language: languageTag,
};

/** The best readable statement of each field; tags are taken together. */
export function statedFields(stated: readonly Stated[]): StatedFields {
  const lines: string[] = [];
  const take = (
    field: Exclude<StatedName, 'tag'>,
    isWrong: (value: string) => boolean = () => false,
  ): { value: string; from: Origin } | null => {
    for (const one of stated) {
      if (one.field !== field) continue;
      const line = oneLine(one.value).slice(0, LONGEST_FIELD);
      const shown = field === 'url' ? withoutLogin(line) : line;
      const value = READERS[field](shown);
      if (value === null || isWrong(value)) continue;
      const quote = `${oneLine(one.key)}: ${shown}`;
      lines.push(quote);
      return { value, from: { from: 'stated', line: lines.length, quote } };
    }
    return null;
  };
  const title = take('title');
  const published = take('published');
  const publisher = take('publisher');
  const fields: Omit<DraftFields, 'tags'> = {
    title,
    published: published === null ? null : asPublished(published),
    publisher,
    author: withoutPublisher(
      take('author', (value) => isTheHouse(value, publisher?.value ?? null)),
      publisher?.value ?? null,
    ),
    url: take('url')?.value ?? null,
    language: take('language'),
  };
  const tags = [
    ...new Set(stated.filter((one) => one.field === 'tag').map((one) => oneLine(one.value).slice(0, 100))),
  ]
    .filter((tag) => tag !== '')
    .slice(0, 50);
  if (tags.length > 0) lines.push(`tags: ${tags.join(', ')}`);
  return { fields: { ...fields, tags }, lines };
}

/** 'Jane Doe, The Coast Reporter' in The Coast Reporter → 'Jane Doe'. */
function withoutPublisher<Value extends { readonly value: string }>(
  author: Value | null,
  publisher: string | null,
): Value | null {
  if (author === null || publisher === null || !author.value.endsWith(`, ${publisher}`)) return author;
  return { ...author, value: author.value.slice(0, -publisher.length - 2) };
}

function asPublished({ value, from }: Sourced<string>): Sourced<Published> {
  if (!bound.test(value) || from.from !== 'stated') return { value: publishedAs(value), from };
  const reason = 'It was clipped or sent on this day, so it was published by then.';
  return { value: publishedAs(value), from: { ...from, from: 'inferred', reason } };
}

/** Bylines that name nobody: 'Our Staff Reporter', 'From our own Correspondent', 'Web Desk'. */
const NOBODY = new RegExp(
  `^(?:by |from )?(?:(?:an? |our |the )?(?:(?:${deskKinds}) )?(?:${deskWords})(?:, (?:news )?(?:services|agencies))?|[\\p{L}.]{2,20} staff (?:writer|reporter|correspondent)s?|${bylineLabels}|${siteKeepers}|${desksElsewhere})$`,
  'iu',
);

/** What programs write into a field that nobody filled. */
const NOTHING = new RegExp(`^(?:null|undefined|none|unknown|${siteKeepers})$`, 'iu');

/** A name of people or a paper: letters, no address, no sentence. */
function isName(value: string): boolean {
  return (
    /\p{L}/u.test(value) &&
    value.length <= 200 &&
    !/^(?:https?:|www\.|@|\/)/iu.test(value) &&
    !NOTHING.test(value)
  );
}

/** 'en_US' → 'en-US'; null for what is no language tag. */
function languageTag(value: string): string | null {
  const tag =
    value
      .trim()
      .replaceAll('_', '-')
      .split(/[,;.@]/u)[0] ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(tag)) return null;
  const [language = '', ...rest] = tag.split('-');
  return [
    language.toLowerCase(),
    ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part)),
  ].join('-');
}
