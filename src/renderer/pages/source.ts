// articles/<slug>.source.html: the file as received, each line with what became of it.
import type { Article } from '../../records/article.ts';
import { titleText } from '../article-ref.ts';
import { directionOf, langAttribute } from '../languages.ts';
import { ARTICLES, articlePath, blockHref, blockLabel, lineAnchor, relative, sourcePath } from '../links.ts';
import { count } from '../names.ts';
import type { Page, PageKind } from '../page.ts';
import type { Site } from '../site.ts';

/** What became of a line. */
type Fate = 'kept' | 'removed' | 'link' | 'blank' | 'field' | 'front-matter' | 'unused';

interface SourceLine {
  readonly number: number;
  readonly anchor: string;
  readonly text: string;
  readonly fate: Fate;
  /** '¶3', 'related-link', 'title'. */
  readonly label: string;
  readonly href: string | null;
}

/** A source page for each article, where the collection publishes whole texts. */
export const sourcePages: PageKind = { name: 'source', pages };

function* pages(site: Site): Generator<Page> {
  if (site.corpus.config.publish !== 'full') return;
  for (const article of site.articles) yield sourcePage(article);
}

function sourcePage(article: Article): Page {
  const path = sourcePath(article);
  const lines = sourceLines(article, path);
  return {
    path,
    template: 'source',
    title: `Source: ${titleText(article)}`,
    description: `The file ${article.path} as it was received, each line with what became of it.`,
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
      summary: `${count(article.lines.length, 'line')}: ${count(lines.filter((line) => line.fate === 'kept').length, 'line')} in the article, ${count(article.removed.length, 'line')} set aside.`,
    },
  };
}

/** Every line of the file with its fate. */
function sourceLines(article: Article, from: string): readonly SourceLine[] {
  const fates = fatesOf(article, from);
  return article.lines.map((text, index): SourceLine => {
    const number = index + 1;
    const fate = fates.get(number) ?? leftOver(text);
    return { number, anchor: lineAnchor(number), text, ...fate };
  });
}

type FateOfLine = Pick<SourceLine, 'fate' | 'label' | 'href'>;

function leftOver(text: string): FateOfLine {
  return text.trim() === ''
    ? { fate: 'blank', label: '', href: null }
    : { fate: 'unused', label: 'no words of the article', href: null };
}

/** Later entries win: a removed line inside a block's lines is removed. */
function fatesOf(article: Article, from: string): ReadonlyMap<number, FateOfLine> {
  const fates = new Map<number, FateOfLine>();
  for (const [index, block] of article.blocks.entries()) {
    const href = blockHref(from, article, index);
    for (let line = block.line; line <= block.endLine; line += 1) {
      if ((article.lines[line - 1] ?? '').trim() !== '')
        fates.set(line, { fate: 'kept', label: blockLabel(article, index), href });
    }
  }
  for (const line of frontMatterLines(article))
    fates.set(line, { fate: 'front-matter', label: 'front matter', href: null });
  for (const [label, origin] of fieldOrigins(article)) {
    if (
      (origin.from === 'stated' || origin.from === 'inferred') &&
      origin.line !== null &&
      !fates.has(origin.line)
    ) {
      fates.set(origin.line, {
        fate: 'field',
        label,
        href: `${relative(from, articlePath(article))}#provenance`,
      });
    }
  }
  for (const link of article.links) {
    const href = link.block === null ? null : blockHref(from, article, link.block);
    if (!fates.has(link.line)) fates.set(link.line, { fate: 'link', label: 'link, kept as a note', href });
  }
  for (const removed of article.removed) {
    fates.set(removed.line, {
      fate: 'removed',
      label: removed.rule,
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

/** Lines of a '---' block on top, both fences included; none where there is none. */
function frontMatterLines(article: Article): readonly number[] {
  if (!fieldOrigins(article).some(([, origin]) => origin.from === 'front-matter')) return [];
  if (article.lines[0]?.trimEnd() !== '---') return [];
  const close = article.lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s{0,20}$/u.test(line));
  return close < 0 ? [] : Array.from({ length: close + 1 }, (_, index) => index + 1);
}
