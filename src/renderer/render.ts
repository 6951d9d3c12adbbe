// The whole site as files, made one at a time: pages from templates, assets as they are, search index and downloads.
import type { Addresses } from '../records/addresses.ts';
import type { Config } from '../records/config.ts';
import type { Corpus } from '../records/corpus.ts';
import type { OutputFile } from '../records/output-file.ts';
import { TemplateFault, type Templates } from '../records/templates.ts';
import { accentFiles } from './accent.ts';
import { cardFiles } from './card-files.ts';
import { crawlerFiles } from './crawlers.ts';
import { downloadFiles } from './downloads/download-files.ts';
import { ZIP_PATH } from './downloads/extra-downloads.ts';
import type { Rows } from './downloads/standing-rows.ts';
import { takeAwayFiles } from './downloads/take-away.ts';
import { hasZip, withZip } from './downloads/zip-site.ts';
import { ALL_DUE, type Due, subjectName } from './due-pages.ts';
import { addressesText, leadOns, leadPage, pagesOfThings, pathsOfThings } from './former-addresses.ts';
import { translator } from './interface.ts';
import { layoutView } from './layout.ts';
import { leanAsset } from './lean-assets.ts';
import { ADDRESSES } from './links.ts';
import { markdown } from './markdown.ts';
import { notFoundPage } from './not-found.ts';
import type { Page, PageKind, SubjectPages, WholePage } from './page.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { articlePages } from './pages/article.ts';
import { changesPage } from './pages/changes.ts';
import { dataPage } from './pages/data.ts';
import { sourcePages } from './pages/source.ts';
import { withAddresses } from './placement.ts';
import { type LastPlaces, withPlacesOf } from './places-of-last.ts';
import { makePrinter, named, type Print } from './printer.ts';
import { searchFiles } from './search/search-files.ts';
import { makeSite, type Site } from './site.ts';
import { makeVerifier } from './verify/verify-page.ts';
import { wordedScript } from './worded-scripts.ts';

/** What a site needs beside its corpus, and which part of it is made here. */
interface Work {
  /** Files of the data folder that were made elsewhere. */
  readonly extra: readonly OutputFile[];
  /** Where things stood in the last site; what has moved since leads on. */
  readonly former: Addresses | null;
  /** What is made here: all, unless threads share the work or some pages stay as they are. */
  readonly due: Due;
  /** Rows of the data folder that stand in the last site. */
  readonly rows: Rows | undefined;
}

/**
 * Every file of the site, lazily: nothing but the page in hand is kept in memory. What stays of the last site is asked for first, because
 * threads begin with the answer; what they share comes last.
 * Throws for a template that is missing or prints what its view does not have, for two files of one path, and for a quote that does not
 * stand where its link leads.
 */
export function* render(
  corpus: Corpus,
  templates: Templates,
  { extra = [], former = null, due = ALL_DUE, rows }: Partial<Work> = {},
): Generator<OutputFile> {
  const site = makeSite(withAddresses(corpus));
  const { data } = site;
  data.clear();
  const print = makePrinter(templates, corpus.config.language);
  const zips = hasZip(site);
  if (zips) data.set(ZIP_PATH, [ZIP_PATH]);
  due.staying();
  const make = pageMaker(site, print, templates);
  const files = eachOnce(
    chain(
      dataFiles(corpus, data, { extra, rows }),
      OWN_PAGES.map(({ name, page }) => ({ ...make(page(site)), maker: name })),
      assetFiles(site, templates),
      addressFiles(site, print, former),
      sharedFiles(site, { make, due }),
    ),
  );
  yield* zips ? withZip(files) : files;
}

function* eachOnce(files: Iterable<MadeFile>): Generator<OutputFile> {
  const taken = new Map<string, string>();
  for (const { maker, ...file } of files) {
    const { path } = file;
    const first = taken.get(path.toLowerCase());
    if (first !== undefined)
      throw new Error(`Two pages want ${path}: the ${first} page and the ${maker} page.`);
    taken.set(path.toLowerCase(), maker);
    yield file;
  }
}

interface MadeFile extends OutputFile {
  /** Kind of page that made it, for messages. */
  readonly maker: string;
}

function* chain<T>(...all: readonly Iterable<T>[]): Generator<T> {
  for (const one of all) yield* one;
}

function* dataFiles(
  corpus: Corpus,
  data: Map<string, readonly string[]>,
  { extra, rows }: Pick<Work, 'extra' | 'rows'>,
): Generator<MadeFile> {
  for (const file of extra) {
    data.set(file.path, [file.path]);
    yield { ...file, maker: 'download' };
  }
  for (const file of downloadFiles(corpus, data, { rows })) yield { ...file, maker: 'download' };
}

/** What one thread makes in a moment. */
function* assetFiles(site: Site, templates: Templates): Generator<MadeFile> {
  const { config } = site.corpus;
  const pages = () => [...PAGE_KINDS.flatMap((kind) => pathsOf(kind, site)), ...pathsOfThings(site)];
  for (const file of crawlerFiles(site, pages)) yield { ...file, maker: 'crawler' };
  for (const file of accentFiles(config.theme.accent)) yield { ...file, maker: 'accent' };
  const t = translator(config.language);
  for (const [path, content] of templates.files) {
    if (path.startsWith('assets/'))
      yield { path, content: leanAsset(path, wordedScript(path, content, t)), maker: 'asset' };
  }
}

function pathsOf(kind: PageKind, site: Site): readonly string[] {
  return 'page' in kind ? [kind.path] : (kind.paths?.(site) ?? []);
}

interface PageWork {
  readonly make: (page: Page) => OutputFile;
  readonly due: Due;
}

/** Files about the whole collection that need nothing but it: any thread can make them. */
const COLLECTION_FILES: readonly {
  readonly name: string;
  readonly files: (site: Site) => Iterable<OutputFile>;
}[] = [
  { name: 'search', files: (site) => searchFiles(site.corpus) },
  { name: 'cards', files: cardFiles },
  { name: 'take-away', files: takeAwayFiles },
];

/** Pages of what only the thread that calls knows: which files the data folder has, and what the last site held. */
const OWN_PAGES: readonly WholePage[] = [dataPage, changesPage];

/** All that threads share, the largest first: in each of them the same, in the same order. */
function* sharedFiles(site: Site, { make, due }: PageWork): Generator<MadeFile> {
  for (const kind of COLLECTION_FILES) {
    for (const { name, files } of due.share([kind]))
      for (const file of files(site)) yield { ...file, maker: name };
  }
  for (const kind of PAGE_KINDS) {
    if (!('page' in kind) || OWN_PAGES.includes(kind)) continue;
    for (const { name, page } of due.share([kind])) yield { ...make(page(site)), maker: name };
  }
  yield* subjectPages(site, { make, due });
}

/** Pages about one thing or one part of an index each, of those that do not stay. */
function* subjectPages(site: Site, { make, due }: PageWork): Generator<MadeFile> {
  const staying = due.staying();
  for (const kind of PAGE_KINDS) {
    if (!('subjects' in kind)) continue;
    const moved = kind.subjects(site).filter((one) => !staying.has(subjectName(kind, one)));
    for (const one of due.share(moved)) {
      const subject = subjectName(kind, one);
      for (const page of one.pages()) yield { ...make(page), maker: kind.name, subject };
    }
  }
}

/** Prints a page and checks it: every quote stands where its link leads. */
function pageMaker(site: Site, print: Print, templates: Templates): (page: Page) => OutputFile {
  const verify = makeVerifier(site.corpus);
  return (page) => {
    const content = printPage(site, page, { print, templates });
    named(`${page.template}.eta`, () => verify(page.path, content)); // a template of the user's own may leave words out
    return { path: page.path, content };
  };
}

/** What a thread makes beside the one that calls `render`: its share. */
export function* renderShare(corpus: Corpus, templates: Templates, due: Due): Generator<OutputFile> {
  const site = makeSite(withAddresses(corpus));
  const print = makePrinter(templates, corpus.config.language);
  yield* sharedFiles(site, { make: pageMaker(site, print, templates), due });
}

/** Kinds of pages that one file decides nearly by itself. */
const DRAFTED: readonly SubjectPages[] = [articlePages, sourcePages];

/**
 * The pages of a few articles, to be shown ahead of a build, with links to where things stand in the site that is there now.
 * @param corpus of these articles alone
 */
export function* renderDrafts(corpus: Corpus, templates: Templates, last: LastPlaces): Generator<OutputFile> {
  const site = makeSite(withPlacesOf(last, withAddresses(corpus)));
  const make = pageMaker(site, makePrinter(templates, corpus.config.language), templates);
  for (const kind of DRAFTED)
    for (const { pages } of kind.subjects(site))
      for (const page of pages()) yield make({ ...page, isDraft: true });
}

/** What the next build must know of this one, and a small page at each address that has moved since the last or whose thing is gone. */
function* addressFiles(site: Site, print: Print, former: Addresses | null): Generator<MadeFile> {
  const pages = pagesOfThings(site);
  const moved = leadOns(site, pages, former);
  for (const one of moved) {
    const { template, view } = leadPage(site, one);
    yield { path: one.path, content: print(template, view), maker: 'former address' };
  }
  yield { path: ADDRESSES, content: addressesText(pages, moved), maker: 'addresses' };
  const missing = notFoundPage(site);
  if (missing !== null)
    yield { path: missing.path, content: print(missing.template, missing.view), maker: 'not found' };
}

function printPage(
  site: Site,
  page: Page,
  { print, templates }: { print: Print; templates: Templates },
): string {
  const text =
    page.markdown === undefined
      ? {}
      : { text: markdown(textTemplate(templates, page.markdown, site.corpus.config.language)) };
  const body = print(page.template, { ...page.view, ...text });
  return print('layout', layoutView(site, page, body));
}

/** 'about.md', or 'about.de.md' where the interface is in German. */
function textTemplate(templates: Templates, path: string, language: Config['language']): string {
  const text = templates.files.get(path.replace(/\.md$/u, `.${language}.md`)) ?? templates.files.get(path);
  if (typeof text !== 'string') throw new TemplateFault(path, 'it is missing');
  return text;
}
