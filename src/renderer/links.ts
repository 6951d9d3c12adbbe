// The only file that knows a path: every page and file of the site, and how one points at another.
// Links are relative and always name a file ('../people/index.html'), so that the site opens from disk.
import type { Article, BlockKind } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { MentionKind } from '../records/mention.ts';
import { asciiStem, isDeviceName } from '../text/slug.ts';
import { calendarPage } from './calendar.ts';
import { relative } from './relative.ts';

export { relative };

export const HOME = 'index.html';
export const ARTICLES = 'articles/index.html';
export const DATES = 'dates/index.html';
export const YEAR_UNKNOWN = 'dates/year-unknown.html';
export const FIGURES = 'figures/index.html';
export const TOGETHER = 'together.html';
export const SOURCES = 'sources/index.html';
export const SEARCH = 'search.html';
export const REVIEW = 'review.html';
export const ABOUT = 'about.html';
export const CHANGES = 'changes.html';
export const DATA = 'data/index.html';
export const ADDRESSES = 'data/addresses.json';
export const SITEMAP = 'sitemap.xml';
export const ROBOTS = 'robots.txt';
export const FEED = 'feed.xml';
export const CHANGES_FEED = 'changes.xml';
export const NOT_FOUND = '404.html';

const FOLDERS = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  date: 'dates',
  figure: 'figures',
} as const satisfies Record<MentionKind, string>;

/** Folder of a kind: 'people', 'dates'. */
export function kindFolder(kind: MentionKind): string {
  return FOLDERS[kind];
}

/** Index page of a kind: 'people/index.html'. */
export function kindIndexPath(kind: MentionKind): string {
  return `${FOLDERS[kind]}/index.html`;
}

/** One letter of an index, or letters that names begin with: 'people/letter-k.html', 'people/letter-ka.html'. */
export function letterPath(kind: MentionKind, letter: string): string {
  return `${FOLDERS[kind]}/letter-${letter}.html`;
}

/** One page of a long list of figures or articles, from 2 on: 'figures/page-2.html'. */
export function pagedPath(folder: 'articles' | 'figures', page: number): string {
  return page === 1 ? `${folder}/index.html` : `${folder}/page-${page}.html`;
}

/** A page of what has several: 'people/x.html', 'people/x.2.html'. */
function partPath(stem: string, part: number): string {
  return part === 1 ? `${stem}.html` : `${stem}.${part}.html`;
}

/** File name of an article without folder and ending: stem of its file, then its id; unique because ids are. */
export function articleSlug(article: Pick<Article, 'id' | 'path'>): string {
  const known = slugs.get(article);
  if (known !== undefined) return known;
  const slug = makeArticleSlug(article);
  slugs.set(article, slug);
  return slug;
}

const slugs = new WeakMap<object, string>();

function makeArticleSlug(article: Pick<Article, 'id' | 'path'>): string {
  const name = article.path.slice(article.path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const stem = asciiStem(dot > 0 ? name.slice(0, dot) : name);
  return stem === '' ? `article-${article.id}` : `${stem}-${article.id}`;
}

/** 'articles/<slug>.html'. */
export function articlePath(article: Pick<Article, 'id' | 'path'>): string {
  return `articles/${articleSlug(article)}.html`;
}

/** 'articles/<slug>.source.html': the file as received. */
export function sourcePath(article: Pick<Article, 'id' | 'path'>): string {
  return `articles/${articleSlug(article)}.source.html`;
}

const shelved = new WeakMap<Entity, string>();

/** An entity has no page of its own and stands on another: a letter of its index, or the month or year of its day (placement.ts). */
export function standOn(entity: Entity, path: string): void {
  shelved.set(entity, path);
  entityPaths.set(entity, path);
  addresses.delete(entity);
}

/** Whether an entity has a page of its own; dates never have one. */
export function hasOwnPage(entity: Entity): boolean {
  return entity.kind !== 'date' && !shelved.has(entity);
}

/** One page of the names that several bear: 'people/shared-names.html', 'people/shared-names.2.html'. */
export function sharedNamesPath(part: number): string {
  return partPath('people/shared-names', part);
}

/** Page of an entity. A date lives on the page of its day, month or year: 'dates/2025-06.html'. */
export function entityPath(entity: Entity): string {
  const known = entityPaths.get(entity);
  if (known !== undefined) return known;
  const path =
    shelved.get(entity) ??
    (entity.kind === 'date'
      ? datePath(calendarPage(entity))
      : `${FOLDERS[entity.kind]}/${fileStem(entity)}.html`);
  entityPaths.set(entity, path);
  return path;
}

const entityPaths = new WeakMap<Entity, string>();
const addresses = new WeakMap<Entity, string>();

/** A later page of an entity with very many passages, from 2 on: 'people/kim-jong-un.2.html'. */
export function entityPartPath(entity: Entity, part: number): string {
  return part === 1 ? entityPath(entity) : partPath(`${FOLDERS[entity.kind]}/${fileStem(entity)}`, part);
}

/** Why an entity is one page: 'people/kim-jong-un.why.html'. */
export function whyPath(entity: Entity): string {
  return `${FOLDERS[entity.kind]}/${fileStem(entity)}.why.html`;
}

/** The story of an entity in order of time, where its own page has no room for it: 'people/kim-jong-un.time.html'. */
export function storyPath(entity: Entity): string {
  return `${FOLDERS[entity.kind]}/${fileStem(entity)}.time.html`;
}

/** The slug, unless our own pages or an operating system need that name: a company called 'Index' or 'Con'. */
function fileStem(entity: Entity): string {
  const isOurs = /^(?:index|shared-names|letter-[\w-]{1,16}|page-\d{1,9})$/u.test(entity.slug);
  return isOurs || isDeviceName(entity.slug) ? `${entity.slug}-${entity.id.slice(-8)}` : entity.slug;
}

/** Page of a calendar unit: '2022', '2025-06', '2023-09-19', 'year-unknown'. */
export function datePath(unit: string): string {
  return `dates/${unit}.html`;
}

/** All passages of a date that has too many for its calendar page: 'dates/all-2025-06-15.html', from part 2 on '….2.html'. */
export function datePassagesPath(entity: Entity, part: number): string {
  return partPath(`dates/all-${entity.slug}`, part);
}

/** Page of a publisher, from part 2 on with its number: 'sources/daily-example.html', 'sources/daily-example.2.html'. */
export function publisherPath(slug: string, part = 1): string {
  return partPath(`sources/${slug}`, part);
}

/** One page of the list of publishers from A to Z: 'sources/publishers.html', 'sources/publishers.2.html'. */
export function publisherListPath(part: number): string {
  return publisherPath('publishers', part);
}

/** Anchor of an entity on a page that it shares with others: 'd-2025-06', 'n-ada-lovelace'. */
export function entityAnchor(entity: Pick<Entity, 'slug' | 'kind'>): string {
  return `${entity.kind === 'date' ? 'd' : 'n'}-${entity.slug}`;
}

/** File of the data folder: 'data/mentions.csv'. */
export function dataPath(file: string): string {
  return `data/${file}`;
}

/** A file beside a page: 'people/x.html' → 'people/x.csv'. */
export function besidePath(page: string, ending: string): string {
  return page.replace(/\.html$/u, `.${ending}`);
}

/** File of the search index: 'search/all.js'. */
export function searchFilePath(file: string): string {
  return `search/${file}`;
}

/** File of the cards that open over names: 'cards/all.js'. */
export function cardsPath(file: string): string {
  return `cards/${file}.js`;
}

/** One of several maps for search engines: 'sitemap-2.xml'. */
export function sitemapPartPath(part: number): string {
  return `sitemap-${part}.xml`;
}

/** File of the look: 'assets/site.css'. */
export function assetPath(file: string): string {
  return `assets/${file}`;
}

/** Anchor of a mention in its article's page: 'm-1f3a9c0211'. */
export function mentionAnchor(mentionId: string): string {
  return `m-${mentionId}`;
}

/** Anchor of a line in the source view: 'L12'. */
export function lineAnchor(line: number): string {
  return `L${line}`;
}

const LETTERS: ReadonlyMap<BlockKind, string> = new Map([
  ['heading', 'h'],
  ['caption', 'c'],
  ['editor-note', 'n'],
]);

const anchorsOf = new WeakMap<Article, readonly string[]>();

/** Anchors of all blocks of an article: 'p1' … for paragraphs, 'h1' headings, 'c1' captions, 'n1' editor's notes. */
export function blockAnchors(article: Article): readonly string[] {
  const known = anchorsOf.get(article);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  const anchors = article.blocks.map((block) => {
    const letter = LETTERS.get(block.kind) ?? 'p';
    const count = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, count);
    return oneAnchor(`${letter}${count}`);
  });
  anchorsOf.set(article, anchors);
  return anchors;
}

/** The same few anchors stand in every article: each is one string for all of them. */
const anchorTexts = new Map<string, string>();

function oneAnchor(text: string): string {
  const known = anchorTexts.get(text);
  if (known === undefined) anchorTexts.set(text, text);
  return known ?? text;
}

/** Anchor of one block; the top of the page where there is no such block. */
function blockAnchor(article: Article, block: number): string {
  return blockAnchors(article)[block] ?? 'main';
}

/** What a reader calls a block: '¶7', 'caption', 'heading', 'note'. */
export function blockLabel(article: Article, block: number): string {
  const anchor = blockAnchor(article, block);
  const number = anchor.slice(1);
  if (anchor.startsWith('p')) return `¶${number}`;
  if (anchor.startsWith('h')) return 'heading';
  if (anchor.startsWith('c')) return 'caption';
  return anchor.startsWith('n') ? `note ${number}` : 'article';
}

/** Link to an article's page. */
export function articleHref(from: string, article: Pick<Article, 'id' | 'path'>): string {
  return relative(from, articlePath(article));
}

/** Link to one block of an article. */
export function blockHref(from: string, article: Article, block: number): string {
  return relative(from, `${articlePath(article)}#${blockAnchor(article, block)}`);
}

/** Link to a mention, highlighted on arrival. */
export function mentionHref(from: string, article: Article, mentionId: string): string {
  return relative(from, `${articlePath(article)}#${mentionAnchor(mentionId)}`);
}

/** Address of an entity: its page, or its place on a page that it shares with others: 'people/x.html', 'dates/2025.html#d-2025-06'. */
export function entityAddress(entity: Entity): string {
  const known = addresses.get(entity);
  if (known !== undefined) return known;
  const path = entityPath(entity);
  const address = hasOwnPage(entity) ? path : `${path}#${entityAnchor(entity)}`;
  addresses.set(entity, address);
  return address;
}

/** Link to an entity's page, or to its place on a page that it shares with others. */
export function entityHref(from: string, entity: Entity): string {
  return relative(from, entityAddress(entity));
}

/** Link to why an entity's mentions are one. */
export function whyHref(from: string, entity: Entity): string {
  return relative(from, hasOwnPage(entity) ? `${entityPath(entity)}#why` : entityAddress(entity));
}
