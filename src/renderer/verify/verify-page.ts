// The promise that every quote stands where its link leads: checked on the finished HTML of every page.
import type { Article } from '../../records/article.ts';
import type { Corpus } from '../../records/corpus.ts';
import type { Statement } from '../../records/statement.ts';
import { articlePath, blockAnchors, mentionAnchor } from '../links.ts';
import { readPage } from './read-page.ts';

/** Checks one finished page; throws where it shows words that do not stand at the place that it names. */
export type VerifyPage = (path: string, html: string) => void;

/**
 * A checker for the pages of this collection, in any order and one at a time. An article's page must hold every published block word for
 * word at its anchor, and every mention in its block; so for every other page it is enough to find its quotes in the articles' blocks.
 * Linear in the length of the pages.
 * @throws Error from the checker, naming the statement or mention, the page that shows it and the page that it is said to be from: our own mistake
 */
export function makeVerifier(corpus: Corpus): VerifyPage {
  const articles = new Map(corpus.articles.map((article) => [articlePath(article), article]));
  const places = new Map<Article, Places>();
  const placesOf = (article: Article): Places => {
    const known = places.get(article);
    if (known !== undefined) return known;
    if (places.size >= MOST_REMEMBERED) places.clear();
    const made = makePlaces(corpus, article);
    places.set(article, made);
    return made;
  };
  return (path, html) => {
    const own = articles.get(path);
    const ids = own === undefined ? NONE : placesOf(own);
    const page = readPage(html, own === undefined ? null : (id) => ids.has(id));
    if (own !== undefined) checkArticle(corpus, own, { path, anchors: page.anchors, places: ids });
    const shown = [
      ...page.quotes.map((quote) => ({ ...quote, stands: standsIn })),
      ...page.links.map((link) => ({ ...link, stands: isNamedAt })),
    ];
    for (const { words, href, stands } of shown) {
      const target = href === null ? null : targetOf(path, href, articles);
      if (target === null) continue;
      const place = placesOf(target.article).get(target.anchor);
      if (place === undefined || !stands(target.article, place, words))
        throw new Error(wrongQuote(corpus, target.article, { path, href, words }));
    }
  };
}

/** Articles whose places are kept: pages quote the same few again and again. */
const MOST_REMEMBERED = 2000;

interface Place {
  readonly block: number;
  /** A mention's own words; not given for a block. */
  readonly words?: string;
}
/** By anchor. */
type Places = ReadonlyMap<string, Place>;
const NONE: Places = new Map();

function makePlaces(corpus: Corpus, article: Article): Places {
  const places = new Map<string, Place>(blockAnchors(article).map((anchor, block) => [anchor, { block }]));
  for (const { id, block, text } of corpus.indexes.mentionsOfArticle.get(article.id) ?? [])
    places.set(mentionAnchor(id), { block, words: text });
  return places;
}

interface ArticlePage {
  readonly path: string;
  readonly anchors: ReadonlyMap<string, string>;
  readonly places: Places;
}

/** Every block whose words the site publishes stands whole at its anchor, and every linked mention in its block with its own words. */
function checkArticle(corpus: Corpus, article: Article, { path, anchors, places }: ArticlePage): void {
  for (const [anchor, place] of places) {
    const text = anchors.get(anchor);
    const isBlock = place.words === undefined;
    if (text === undefined) {
      if (isBlock)
        throw new Error(`The page ${path} has no place #${anchor} for a block of ${article.path}.`);
      continue; // too unsure to be shown, or in a block that is not published
    }
    const expected = isBlock ? blockWords(article, place.block) : plain(place.words ?? '');
    const stands = isBlock ? plain(text).includes(expected) : plain(text) === expected;
    if (!stands && !(isBlock && corpus.config.publish !== 'full'))
      throw new Error(
        `The page ${path} does not hold the words of ${article.path} at #${anchor}: “${cut(expected)}”.`,
      );
  }
}

/** A quote stands in the block that its link leads to. */
function standsIn(article: Article, place: Place, words: string): boolean {
  return blockWords(article, place.block).includes(plain(words));
}

/** A linked name or figure is written as the mention that its link leads to. */
function isNamedAt(_: Article, place: Place, words: string): boolean {
  return place.words !== undefined && plain(place.words) === plain(words);
}

const wordsOfBlocks = new WeakMap<Article, (string | undefined)[]>();

function blockWords(article: Article, index: number): string {
  const known = wordsOfBlocks.get(article) ?? [];
  wordsOfBlocks.set(article, known);
  const block = article.blocks[index];
  const words = known[index] ?? plain(block === undefined ? '' : article.text.slice(block.start, block.end));
  known[index] = words;
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
  readonly article: Article;
  readonly anchor: string;
}

/** Where a link leads, when that is a place in an article's page. */
function targetOf(from: string, href: string, articles: ReadonlyMap<string, Article>): Target | null {
  const hash = href.indexOf('#');
  if (hash < 0) return null;
  const path = hash === 0 ? from : joined(from, href.slice(0, hash));
  const article = articles.get(path);
  return article === undefined ? null : { article, anchor: href.slice(hash + 1) };
}

/** joined('people/x.html', '../articles/y.html') → 'articles/y.html'. */
function joined(from: string, href: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of href.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
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
