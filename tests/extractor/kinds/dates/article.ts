// An article for tests: paragraphs parted by blank lines, published as told.
import { extractDates } from '../../../../src/extractor/kinds/dates/extract-dates.ts';
import type { Article, Block } from '../../../../src/records/article.ts';
import type { DateValue } from '../../../../src/records/mention.ts';
import { boundsOf } from '../../../../src/text/edtf.ts';
import { mark, unmark } from '../../../marked.ts';

export interface Setting {
  /** EDTF; null where nothing is known. */
  readonly published?: string | null;
  readonly language?: string;
  readonly kind?: Block['kind'];
}

function articleOf(
  text: string,
  { published = null, language = 'en', kind = 'paragraph' }: Setting = {},
): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/gu)) {
    const start = match.index;
    blocks.push({
      kind,
      start,
      end: start + match[0].length,
      line: 1,
      endLine: 1,
      level: null,
      speaker: null,
    });
  }
  const unknown = { from: 'unknown', reason: 'a test does not tell' } as const;
  return {
    id: '000000000000',
    path: 'test.txt',
    format: 'text',
    encoding: 'utf-8',
    hash: '',
    title: '',
    titleFrom: unknown,
    published: {
      edtf: published,
      ...(published === null ? { earliest: null, latest: null } : boundsOf(published)),
    },
    publishedFrom: unknown,
    publisher: null,
    publisherFrom: unknown,
    author: null,
    authorFrom: unknown,
    url: null,
    language,
    languageFrom: unknown,
    tags: [],
    text,
    blocks,
    links: [],
    removed: [],
    changes: [],
    lines: text.split('\n'),
  };
}

export interface FoundDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
}

export function datesIn(text: string, setting: Setting = {}): FoundDate[] {
  return extractDates(articleOf(text, setting)).flatMap(({ kind, start, end, value }) =>
    kind === 'date' ? [{ text: text.slice(start, end), start, end, value }] : [],
  );
}

/** The marked sentence that the extractor makes of the plain one: to be compared with the one that was expected. */
export function remark(marked: string, setting: Setting = {}): string {
  const { text } = unmark(marked);
  const found = datesIn(text, setting).map(({ start, end, value }) => ({
    kind: 'date',
    start,
    end,
    value: value.edtf,
  }));
  return mark(text, found);
}
