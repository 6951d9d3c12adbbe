// The promise that every quote stands where its link leads: checked on the finished HTML of every page.
import type { Article } from '../../records/article.ts';
import type { Corpus } from '../../records/corpus.ts';
import type { Statement } from '../../records/statement.ts';
import { articlePath, blockAnchors, mentionAnchor } from '../links.ts';
import { type ReadPage, readPage } from './read-page.ts';

/** Checks one finished page; throws where it shows words that do not stand at the place that it names. */
export type VerifyPage = (path: string, html: string) => void;

/**
 * A checker for the pages of this collection, in any order and one at a time. An article's page must hold every published block word for
 * word at its anchor, and every mention in its block; so for every other page it is enough to find its quotes in the articles' blocks.
 * Linear in the length of the pages.
 * @throws Error from the checker, naming the statement or mention, the page that shows it and the page that it is said to be from: our own mistake
 */
export function makeVerifier(corpus: Corpus): VerifyPage {
  const articles = new Map(corpus.articles.map((article) => [articlePath(article), article.id]));
  const remembered = new Map<string, Source>();
  const sourceOf = (id: string): Source => {
    const known = remembered.get(id);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const made = makeSource(corpus, id);
    remembered.set(id, made);
    return made;
  };
  return (path, html) => {
    const own = articles.get(path);
    if (own === undefined) checkQuotes(path, readPage(html, null));
    else {
      const source = sourceOf(own);
      const mentions = new Map(
        corpus.indexes.mentionsOfArticle.get(own)?.map((one) => [mentionAnchor(one.id), one.text]),
      );
      const blocks = new Set(source.anchors);
      const page = readPage(html, (id) => mentions.has(id) || blocks.has(id));
      checkArticle(corpus, source, { path, anchors: page.anchors, mentions });
      checkQuotes(path, page);
    }
  };

  function checkQuotes(path: string, { quotes, links }: ReadPage): void {
    for (const quote of quotes) check(path, quote, standsIn);
    for (const link of links) check(path, link, isNamedAt);
  }

  function check(path: string, { words, href }: Shown, stands: typeof standsIn): void {
    const target = href === null ? null : targetOf(path, href, articles);
    if (target === null) return;
    const source = sourceOf(target.id);
    const place = placeOf(corpus, source, target.anchor);
    if (place === null || !stands(source, place, words))
      throw new Error(wrongQuote(corpus, source.article, { path, href, words }));
  }
}

/** Articles whose words are kept: pages quote the same few again and again. */
const MOST_REMEMBERED = 500;
const MENTION = mentionAnchor('');

interface Shown {
  readonly words: string;
  readonly href: string | null;
}

/** An article's words, read once. */
interface Source {
  readonly article: Article;
  readonly text: string;
  readonly blocks: Article['blocks'];
  readonly anchors: readonly string[];
  /** The number of the block at an anchor. */
  readonly blockOf: ReadonlyMap<string, number>;
  /** The words of a block as a browser shows them, for those that were asked for. */
  readonly shown: Map<number, string>;
}

function makeSource(corpus: Corpus, id: string): Source {
  const article = corpus.indexes.articleById.get(id);
  if (article === undefined) throw new Error(`The collection has no article ${id}.`);
  const { text, blocks } = article;
  const anchors = blockAnchors(article);
  const blockOf = new Map(anchors.map((anchor, block) => [anchor, block]));
  return { article, text, blocks, anchors, blockOf, shown: new Map() };
}

interface Place {
  readonly block: number;
  /** A mention's own words; null for a block. */
  readonly words: string | null;
}

/** What stands at an anchor of an article's page; null for nothing that can be quoted. */
function placeOf(corpus: Corpus, { article, blockOf }: Source, anchor: string): Place | null {
  if (anchor.startsWith(MENTION)) {
    const mention = corpus.indexes.mentionById.get(anchor.slice(MENTION.length));
    return mention?.article === article.id ? { block: mention.block, words: mention.text } : null;
  }
  const block = blockOf.get(anchor);
  return block === undefined ? null : { block, words: null };
}

interface ArticlePage {
  readonly path: string;
  readonly anchors: ReadonlyMap<string, string>;
  /** By anchor, the words of each mention. */
  readonly mentions: ReadonlyMap<string, string>;
}

/** Every block whose words the site publishes stands whole at its anchor, and every linked mention in its block with its own words. */
function checkArticle(corpus: Corpus, source: Source, { path, anchors, mentions }: ArticlePage): void {
  for (const [block, anchor] of source.anchors.entries()) {
    const shown = anchors.get(anchor);
    if (shown === undefined)
      throw new Error(`The page ${path} has no place #${anchor} for a block of ${source.article.path}.`);
    if (corpus.config.publish !== 'full' || shown.includes(rawWords(source, block))) continue;
    if (!plain(shown).includes(blockWords(source, block)))
      throw new Error(lostWords(source, path, { anchor, words: blockWords(source, block) }));
  }
  for (const [anchor, words] of mentions) {
    const shown = anchors.get(anchor);
    if (shown === undefined || shown === words) continue; // too unsure to be shown, or in a block that is not published
    if (plain(shown) !== plain(words)) throw new Error(lostWords(source, path, { anchor, words }));
  }
}

function lostWords(
  { article }: Source,
  path: string,
  { anchor, words }: { readonly anchor: string; readonly words: string },
): string {
  return `The page ${path} does not hold the words of ${article.path} at #${anchor}: “${cut(plain(words))}”.`;
}

/** A quote stands in the block that its link leads to. */
function standsIn(source: Source, { block }: Place, words: string): boolean {
  return rawWords(source, block).includes(words) || blockWords(source, block).includes(plain(words));
}

/** A linked name or figure is written as the mention that its link leads to. */
function isNamedAt(_: Source, place: Place, words: string): boolean {
  return place.words !== null && (place.words === words || plain(place.words) === plain(words));
}

function rawWords({ text, blocks }: Source, index: number): string {
  const block = blocks[index];
  return block === undefined ? '' : text.slice(block.start, block.end);
}

function blockWords(source: Source, index: number): string {
  const known = source.shown.get(index);
  if (known !== undefined) return known;
  const words = plain(rawWords(source, index));
  source.shown.set(index, words);
  return words;
}

/** A quick look that spares most texts the long one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that are looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]/;

/** White space as a browser shows it, without the control characters that no page may hold. */
function plain(text: string): string {
  const printable = CONTROL.test(text) ? text.replaceAll(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '') : text;
  return printable.replaceAll(/[ \t\n\r\f]+/gu, ' ').trim();
}

interface Target {
  /** Id of the article. */
  readonly id: string;
  readonly anchor: string;
}

/** Where a link leads, when that is a place in an article's page. */
function targetOf(from: string, href: string, articles: ReadonlyMap<string, string>): Target | null {
  const hash = href.indexOf('#');
  if (hash < 0) return null;
  const id = articles.get(hash === 0 ? from : joined(from, href.slice(0, hash)));
  return id === undefined ? null : { id, anchor: href.slice(hash + 1) };
}

/** joined('people/x.html', '../articles/y.html') → 'articles/y.html'. */
function joined(from: string, href: string): string {
  let folder = from.lastIndexOf('/'); // -1: the root
  let at = 0;
  for (; href.startsWith('../', at); at += 3) folder = folder <= 0 ? -1 : from.lastIndexOf('/', folder - 1);
  const rest = href.startsWith('./', at) ? href.slice(at + 2) : href.slice(at);
  return `${from.slice(0, folder + 1)}${rest}`;
}

interface Wrong {
  readonly path: string;
  readonly href: string | null;
  readonly words: string;
}

function wrongQuote(corpus: Corpus, article: Article, { path, href, words }: Wrong): string {
  const anchor = (href ?? '').slice((href ?? '').indexOf('#') + 1);
  return `The page ${path} quotes ${nameOf(corpus, article, anchor, words)} from ${articlePath(article)}#${anchor}, and these words do not stand there: “${cut(words)}”.`;
}

/** 'statement 1f3a…' where one has these words or this place, else the mention or the paragraph. */
function nameOf(corpus: Corpus, article: Article, anchor: string, words: string): string {
  const statements = corpus.indexes.statementsOfArticle.get(article.id) ?? [];
  const has = (one: Statement) => [one.quote, one.value].some((text) => plain(text) === plain(words));
  const mention = anchor.startsWith('m-') ? anchor.slice(2) : null;
  const statement = statements.find(has) ?? statements.find((one) => one.subjectMention === mention);
  if (statement !== undefined) return `statement ${statement.id}`;
  return mention === null ? `paragraph ${anchor}` : `mention ${mention}`;
}

function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
