// The whole site as files, made one at a time: pages from templates, assets as they are, search index and downloads.
import { Eta } from 'eta/core';
import type { Addresses } from '../records/addresses.ts';
import type { Config } from '../records/config.ts';
import type { Corpus } from '../records/corpus.ts';
import type { OutputFile } from '../records/output-file.ts';
import type { Templates } from '../records/templates.ts';
import { accentFiles } from './accent.ts';
import { cardFiles } from './card-files.ts';
import { crawlerFiles } from './crawlers.ts';
import { downloadFiles } from './downloads/download-files.ts';
import { ZIP_PATH } from './downloads/extra-downloads.ts';
import { takeAwayFiles } from './downloads/take-away.ts';
import { hasZip, withZip } from './downloads/zip-site.ts';
import { addressesText, leadOns, leadPage, pagesOfThings } from './former-addresses.ts';
import { printSlot } from './html.ts';
import { translator } from './interface.ts';
import { layoutView } from './layout.ts';
import { leanAsset } from './lean-assets.ts';
import { ADDRESSES } from './links.ts';
import { markdown } from './markdown.ts';
import type { Page, PageKind } from './page.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { withAddresses } from './placement.ts';
import { searchFiles } from './search/search-files.ts';
import { ALL_HERE, makeSite, type Share, type Site } from './site.ts';
import { makeVerifier } from './verify/verify-page.ts';
import { wordedScript } from './worded-scripts.ts';

type Print = (template: string, view: object) => string;

/**
 * Every file of the site, lazily: nothing but the page in hand is kept in memory. The data folder comes first, so that its page knows what is in it.
 * @param extra files of the data folder that were made elsewhere
 * @param former where things stood in the last site; what has moved since leads on
 * @param share which pages are made here, where threads share the work; they come last
 * Throws for a template that is missing or prints what its view does not have, for two files of one path, and for a quote that does not
 * stand where its link leads.
 */
export function* render(
  corpus: Corpus,
  templates: Templates,
  extra: readonly OutputFile[] = [],
  former: Addresses | null = null,
  share: Share = ALL_HERE,
): Generator<OutputFile> {
  const data = new Map<string, readonly string[]>();
  const site = makeSite(withAddresses(corpus), data, share);
  const print = makePrinter(templates, corpus.config.language);
  const zips = hasZip(site);
  if (zips) data.set(ZIP_PATH, [ZIP_PATH]);
  const files = eachOnce(
    chain(
      dataFiles(corpus, data, extra),
      allFiles(site, print, templates),
      addressFiles(site, print, former),
    ),
  );
  yield* zips ? withZip(files) : files;
}

function* eachOnce(files: Iterable<MadeFile>): Generator<OutputFile> {
  const taken = new Map<string, string>();
  for (const { path, content, maker } of files) {
    const first = taken.get(path.toLowerCase());
    if (first !== undefined)
      throw new Error(`Two pages want ${path}: the ${first} page and the ${maker} page.`);
    taken.set(path.toLowerCase(), maker);
    yield { path, content };
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
  extra: readonly OutputFile[],
): Generator<MadeFile> {
  for (const file of extra) {
    data.set(file.path, [file.path]);
    yield { ...file, maker: 'download' };
  }
  for (const file of downloadFiles(corpus, data)) yield { ...file, maker: 'download' };
}

function* allFiles(site: Site, print: Print, templates: Templates): Generator<MadeFile> {
  const pages: string[] = [];
  for (const file of pageFiles(site, ({ shared }) => shared !== true, { print, templates })) {
    pages.push(file.path);
    yield file;
  }
  const things = pagesOfThings(site).flatMap(([path]) => (path.includes('#') ? [] : [path]));
  for (const file of crawlerFiles(site, [...pages, ...things])) yield { ...file, maker: 'crawler' };
  for (const file of searchFiles(site.corpus)) yield { ...file, maker: 'search' };
  for (const file of cardFiles(site)) yield { ...file, maker: 'cards' };
  for (const file of accentFiles(site.corpus.config.theme.accent)) yield { ...file, maker: 'accent' };
  for (const file of takeAwayFiles(site)) yield { ...file, maker: 'take-away' };
  const t = translator(site.corpus.config.language);
  for (const [path, content] of templates.files) {
    if (path.startsWith('assets/'))
      yield { path, content: leanAsset(path, wordedScript(path, content, t)), maker: 'asset' };
  }
  yield* pageFiles(site, ({ shared }) => shared === true, { print, templates });
}

/** The pages of some kinds, each checked: every quote stands where its link leads. */
function* pageFiles(
  site: Site,
  isWanted: (kind: PageKind) => boolean,
  { print, templates }: { print: Print; templates: Templates },
): Generator<MadeFile> {
  const verify = makeVerifier(site.corpus);
  for (const kind of PAGE_KINDS.filter(isWanted)) {
    for (const page of kind.pages(site)) {
      const content = printPage(site, page, { print, templates });
      verify(page.path, content);
      yield { path: page.path, content, maker: kind.name };
    }
  }
}

/** What a thread makes beside the one that calls `render`: pages of its share. */
export function* renderShare(corpus: Corpus, templates: Templates, share: Share): Generator<OutputFile> {
  const site = makeSite(withAddresses(corpus), new Map(), share);
  const print = makePrinter(templates, corpus.config.language);
  yield* pageFiles(site, ({ shared }) => shared === true, { print, templates });
}

/** Whether threads may share the pages of this site: not where it is packed into one file, which needs them all in one place. */
export function canBeShared(corpus: Corpus): boolean {
  return !corpus.config.downloads.zip;
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
  if (typeof text !== 'string') throw new Error(`The template ${path} is missing.`);
  return text;
}

/** Templates are compiled once; a slot escapes all that is not Html; the data of a template is `it`, with `it.t` for the interface's words. */
function makePrinter(templates: Templates, language: Config['language']): Print {
  const t = translator(language);
  const eta = new Eta({
    autoEscape: true,
    escapeFunction: printSlot,
    autoTrim: [false, 'nl'],
    rmWhitespace: false,
  });
  for (const [path, content] of templates.files) {
    if (path.endsWith('.eta') && typeof content === 'string')
      eta.loadTemplate(`@${path.slice(0, -4)}`, content);
  }
  return (template, view) => eta.render(`@${template}`, { t, ui: language, ...view });
}
