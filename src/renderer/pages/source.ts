// articles/<slug>.source.html: the file as received, each line with what became of it.
import type { Article } from '../../records/article.ts';
import type { Config } from '../../records/config.ts';
import { titleText } from '../article-ref.ts';
import { exactly, ruleIn } from '../interface.ts';
import { directionOf, langAttribute } from '../languages.ts';
import { ARTICLES, articlePath, blockHref, blockLabel, lineAnchor, relative, sourcePath } from '../links.ts';
import { count } from '../names.ts';
import type { Page, SubjectPages } from '../page.ts';
import { linesOutside } from '../set-aside.ts';

/** What became of a line. */
type Fate = 'kept' | 'removed' | 'link' | 'blank' | 'field' | 'front-matter' | 'unused';

interface SourceLine {
  readonly number: number;
  readonly anchor: string;
  readonly text: string;
  readonly fate: Fate;
  /** '¶3', 'title'; of a removed line the rule, in the words of the interface. */
  readonly label: string;
  readonly href: string | null;
}

/** A source page for each article, where the collection publishes whole texts. */
export const sourcePages: SubjectPages = {
  name: 'source',
  subjects: ({ corpus, articles }) =>
    (corpus.config.publish === 'full' ? articles : []).map((article) => ({
      key: article.id,
      print: (prints) => prints.ofArticle(article, []),
      pages: () => [sourcePage(corpus.config, article)],
    })),
};

function sourcePage({ language }: Config, article: Article): Page {
  const path = sourcePath(article);
  const lines = sourceLines(article, path, language);
  return {
    path,
    template: 'source',
    title: `${exactly(language, 'Source')}: ${titleText(article)}`,
    about: `${article.path}.`,
    description: 'The file as it was received, each line with what became of it.',
    section: 'articles',
    crumbs: [
      { label: 'Articles', href: relative(path, ARTICLES) },
      { label: titleText(article), href: relative(path, articlePath(article)) },
      { label: 'The file as received', href: null },
    ],
    view: {
      path: article.path,
      article: relative(path, articlePath(article)),
      lang: langAttribute(article.language),
      dir: directionOf(article.language),
      lines,
      encoding: article.encoding,
      hash: article.hash,
      summary: summaryOf(article),
    },
  };
}

/** '28 lines: 14 lines in the article, 6 lines of front matter, 2 lines set aside.' */
function summaryOf(article: Article): string {
  const { frontMatter, setAside } = linesOutside(article);
  return [
    `${count(article.lines.length, 'line')}: ${count(keptLines(article), 'line')} in the article`,
    ...(frontMatter.length === 0 ? [] : [`${count(frontMatter.length, 'line')} of front matter`]),
    `${count(setAside.length, 'line')} set aside.`,
  ].join(', ');
}

/** Blank lines in a row that have a row each; a longer run has one for all. */
const MOST_BLANK = 20;
/** Lines that have a row each; further ones of one fate, to which no page links, share rows, so that no page outgrows its file. */
const MOST_SINGLE = 20_000;
const MOST_SHARED = 500;

/** Every line of the file with its fate. */
function sourceLines(article: Article, from: string, language: Config['language']): readonly SourceLine[] {
  const { lines } = article;
  const fates = fatesOf(article, from, language);
  const linked = new Set(article.changes.map((change) => change.line));
  for (const [, origin] of fieldOrigins(article)) if ('line' in origin) linked.add(origin.line ?? 0);
  const fateAt = (index: number): FateOfLine => fates.get(index + 1) ?? leftOver(lines[index] ?? '');
  const rows: SourceLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const fate = fateAt(index);
    const isLong = fate.fate === 'blank' || (index >= MOST_SINGLE && fate.fate !== 'removed');
    const most = fate.fate === 'blank' ? lines.length : index + MOST_SHARED;
    let end = index + 1;
    while (isLong && end < Math.min(most, lines.length) && !linked.has(end + 1) && isSame(fateAt(end), fate))
      end += 1;
    if (fate.fate === 'blank' && end - index <= MOST_BLANK && index < MOST_SINGLE) end = index + 1;
    const text = fate.fate === 'blank' ? '' : lines.slice(index, end).join('\n');
    const label = end === index + 1 || fate.fate !== 'blank' ? fate.label : `blank, down to line ${end}`;
    rows.push({ number: index + 1, anchor: lineAnchor(index + 1), text, ...fate, label });
    index = end;
  }
  return rows;
}

function isSame(one: FateOfLine, other: FateOfLine): boolean {
  return one.fate === other.fate && one.label === other.label;
}

/** Lines of the article that are in one of its blocks. */
function keptLines(article: Article): number {
  const { lines } = article;
  const removed = new Set(article.removed.map((one) => one.line));
  let kept = 0;
  for (const block of article.blocks)
    for (let line = block.line; line <= block.endLine; line += 1)
      if ((lines[line - 1] ?? '').trim() !== '' && !removed.has(line)) kept += 1;
  return kept;
}

type FateOfLine = Pick<SourceLine, 'fate' | 'label' | 'href'>;

function leftOver(text: string): FateOfLine {
  return text.trim() === ''
    ? { fate: 'blank', label: '', href: null }
    : { fate: 'unused', label: 'no words of the article', href: null };
}

/** Later entries win: a removed line inside a block's lines is removed. */
function fatesOf(
  article: Article,
  from: string,
  language: Config['language'],
): ReadonlyMap<number, FateOfLine> {
  const { lines } = article;
  const fates = new Map<number, FateOfLine>();
  for (const [index, block] of article.blocks.entries()) {
    const kept: FateOfLine = {
      fate: 'kept',
      label: blockLabel(article, index),
      href: blockHref(from, article, index),
    };
    for (let line = block.line; line <= block.endLine; line += 1) {
      if ((lines[line - 1] ?? '').trim() !== '') fates.set(line, kept);
    }
  }
  const { frontMatter, setAside } = linesOutside(article);
  const provenance = `${relative(from, articlePath(article))}#provenance`;
  for (const { line } of frontMatter)
    fates.set(line, { fate: 'front-matter', label: 'front matter', href: provenance });
  for (const [label, origin] of fieldOrigins(article)) {
    if (
      (origin.from === 'stated' || origin.from === 'inferred') &&
      origin.line !== null &&
      !fates.has(origin.line)
    ) {
      fates.set(origin.line, {
        fate: 'field',
        label,
        href: provenance,
      });
    }
  }
  for (const link of article.links) {
    const href = link.block === null ? null : blockHref(from, article, link.block);
    if (!fates.has(link.line)) fates.set(link.line, { fate: 'link', label: 'link, kept as a note', href });
  }
  for (const removed of setAside) {
    fates.set(removed.line, {
      fate: 'removed',
      label: ruleIn(language, removed.rule),
      href: `${relative(from, articlePath(article))}#set-aside`,
    });
  }
  return fates;
}

function fieldOrigins(article: Article) {
  return [
    ['title', article.titleFrom],
    ['published', article.publishedFrom],
    ['publisher', article.publisherFrom],
    ['author', article.authorFrom],
  ] as const;
}
