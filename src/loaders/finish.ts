// The last step: a draft becomes an article, its text final, every block with its offsets.
import type { Article, ArticleLink, Block, Origin, Published } from '../records/article.ts';
import type { ArticleCorrection } from '../records/corrections.ts';
import type { Draft, DraftBlock, Sourced } from '../records/draft.ts';
import { shortHash } from '../text/hash.ts';
import { openingParagraphs } from './fields/opening-paragraphs.ts';
import { publishedAs, readDay } from './fields/publication-day.ts';
import { withoutLogin } from './login-in-address.ts';

const BLANK_LINE = '\n\n';

/** Fix the text: blocks joined by blank lines. Fields that nothing told are unknown, with the reason. */
export function finish(draft: Draft, correction: ArticleCorrection | null): Article {
  const { text, blocks } = layOut(draft.blocks);
  const { fields } = draft;
  const title = settle(fields.title, 'The file holds no words to make a title from.');
  const published =
    correction?.published === null ? cleared<Published>() : settle(fields.published, unknownDay(draft));
  const publisher =
    correction?.publisher === null
      ? cleared<string>()
      : settle(fields.publisher, 'Nothing in the file names its publisher.');
  const author =
    correction?.author === null ? cleared<string>() : settle(fields.author, 'The file names no author.');
  const language = settle(fields.language, 'The language could not be told.');
  return {
    id: shortHash(draft.path, 12),
    path: draft.path,
    format: draft.format,
    encoding: draft.encoding,
    hash: draft.hash,
    title: title.value ?? fileStem(draft.path),
    titleFrom:
      title.value === null
        ? {
            from: 'supplied',
            line: null,
            reason: 'The file has no words that could be a title; its name stands for it.',
          }
        : title.from,
    published: published.value ?? publishedAs(null),
    publishedFrom: published.from,
    publisher: publisher.value,
    publisherFrom: publisher.from,
    author: author.value,
    authorFrom: author.from,
    url: correction?.url === null || fields.url === null ? null : withoutLogin(fields.url),
    language: language.value ?? 'und',
    languageFrom: language.from,
    tags: fields.tags,
    text,
    blocks,
    links: linksOf(draft, blocks),
    removed: [...draft.removed].sort((a, b) => a.line - b.line),
    changes: [...draft.changes].sort((a, b) => a.line - b.line),
    lines: draft.lines,
  };
}

/** Offsets of draft blocks in the text that they make. */
function layOut(drafts: readonly DraftBlock[]): { text: string; blocks: Block[] } {
  let start = 0;
  const blocks = drafts.map(({ kind, text, line, endLine, level, speaker }): Block => {
    const block = { kind, start, end: start + text.length, line, endLine, level, speaker };
    start = block.end + BLANK_LINE.length;
    return block;
  });
  return { text: drafts.map((draft) => draft.text).join(BLANK_LINE), blocks };
}

interface Settled<T> {
  readonly value: T | null;
  readonly from: Origin;
}

function settle<T>(field: Sourced<T> | null, reason: string): Settled<T> {
  return field ?? { value: null, from: { from: 'unknown', reason } };
}

/** The user set the field to nothing. */
function cleared<T>(): Settled<T> {
  return { value: null, from: { from: 'correction', line: null } };
}

//   KYIV, March 14 (Reuters) - Two people
//         ^day
const daySaidFirst =
  /^\p{Lu}[\p{L}.'’ ,-]{1,50} \(?(?<day>\p{L}{3,12}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,12})[,.)]{0,2}\s{0,2}[(/–—-]/u;

function unknownDay(draft: Draft): string {
  const hasDay = openingParagraphs(draft).some((block) => {
    const words = daySaidFirst.exec(block.text.slice(0, 100))?.groups?.['day'];
    return words !== undefined && readDay(words) !== null; // 'killed at least 14' is none
  });
  return hasDay
    ? 'The dateline gives a day without a year, and nothing else gives the year.'
    : 'Nothing in the file says when it was published.';
}

/** A link belongs to the block whose lines hold it; blocks stand in order of lines, so one pass finds them all. */
function linksOf(draft: Draft, blocks: readonly Block[]): ArticleLink[] {
  const sorted = [...draft.links].sort((a, b) => a.line - b.line);
  let index = 0;
  return sorted.map((link) => {
    while (index < blocks.length && (blocks[index]?.endLine ?? 0) < link.line) index += 1;
    const block = blocks[index];
    return { ...link, url: withoutLogin(link.url), block: block && block.line <= link.line ? index : null };
  });
}

function fileStem(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  return name.replace(/\.[^.]{1,12}$/u, '') || name;
}
