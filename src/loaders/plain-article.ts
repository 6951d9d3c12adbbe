// An article that is nothing but a given text: what the extract filter reads. Offsets index the text exactly as it came.
import type { Article, Block } from '../records/article.ts';
import { shortHash } from '../text/hash.ts';
import { languageOf } from '../text/language.ts';
import { shorten } from './fields/find-title.ts';
import { publishedAs } from './fields/publication-day.ts';

export interface PlainText {
  readonly id: string;
  readonly text: string;
  /** EDTF or ISO day of publication; null when it is not known. */
  readonly published: string | null;
  /** BCP 47; not given: told by its words. */
  readonly language?: string | null;
}

/** Wrap a text as an article without cleaning it: one paragraph for each line that is not blank. Never throws. */
export function plainArticle({ id, text, published, language: given = null }: PlainText): Article {
  const day = publishedAs(published !== null && published.length <= 60 ? published : null);
  const isKnown = day.earliest !== null || day.latest !== null;
  const language = given ?? languageOf(text.slice(0, 20_000)).language;
  return {
    id,
    path: id,
    format: 'text',
    encoding: 'utf-8',
    hash: shortHash(text, 64),
    title: shorten(text),
    titleFrom: {
      from: 'supplied',
      line: 1,
      reason: 'The text came without a title; this one is made from its first sentence.',
    },
    published: isKnown ? day : publishedAs(null),
    publishedFrom: isKnown
      ? { from: 'front-matter', line: null }
      : { from: 'unknown', reason: 'No day was given with the text.' },
    publisher: null,
    publisherFrom: { from: 'unknown', reason: 'No publisher was given with the text.' },
    author: null,
    authorFrom: { from: 'unknown', reason: 'No author was given with the text.' },
    url: null,
    language,
    languageFrom: languageFrom(language, given !== null),
    tags: [],
    text,
    blocks: blocksOf(text),
    links: [],
    removed: [],
    changes: [],
    lines: text.split('\n'),
  };
}

function languageFrom(language: string, isGiven: boolean): Article['languageFrom'] {
  if (isGiven) return { from: 'front-matter', line: null };
  return language === 'und'
    ? { from: 'unknown', reason: 'Its words are too few or too mixed to tell the language.' }
    : { from: 'inferred', line: null, quote: '', reason: 'Most of its words are of this language.' };
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let line = 0;
  for (const row of text.split('\n')) {
    line += 1;
    const words = row.trim();
    if (words !== '') {
      const from = start + row.indexOf(words);
      blocks.push({
        kind: 'paragraph',
        start: from,
        end: from + words.length,
        line,
        endLine: line,
        level: null,
        speaker: null,
      });
    }
    start += row.length + 1;
  }
  return blocks;
}
