// The whole site as files, made one at a time: pages from templates, assets as they are, search index and downloads.
import { Eta } from 'eta/core';
import type { Corpus } from '../records/corpus.ts';
import type { OutputFile } from '../records/output-file.ts';
import type { Templates } from '../records/templates.ts';
import { crawlerFiles } from './crawlers.ts';
import { downloadFiles } from './downloads/download-files.ts';
import { printSlot } from './html.ts';
import { layoutView } from './layout.ts';
import { markdown } from './markdown.ts';
import type { Page } from './page.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { searchFiles } from './search/search-files.ts';
import type { Site } from './site.ts';
import { makeSite } from './site.ts';
import { makeVerifier } from './verify/verify-page.ts';

type Print = (template: string, view: object) => string;

/**
 * Every file of the site, lazily: nothing but the page in hand is kept in memory.
 * Throws for a template that is missing or prints what its view does not have, for two files of one path, and for a quote that does not
 * stand where its link leads.
 */
export function* render(corpus: Corpus, templates: Templates): Generator<OutputFile> {
  const site = makeSite(corpus);
  const print = makePrinter(templates);
  const taken = new Map<string, string>();
  for (const file of allFiles(site, print, templates)) {
    const key = file.path.toLowerCase();
    const first = taken.get(key);
    if (first !== undefined)
      throw new Error(`Two pages want ${file.path}: the ${first} page and the ${file.maker} page.`);
    taken.set(key, file.maker);
    yield { path: file.path, content: file.content };
  }
}

interface MadeFile extends OutputFile {
  /** Kind of page that made it, for messages. */
  readonly maker: string;
}

function* allFiles(site: Site, print: Print, templates: Templates): Generator<MadeFile> {
  const pages: string[] = [];
  const verify = makeVerifier(site.corpus);
  for (const kind of PAGE_KINDS) {
    for (const page of kind.pages(site)) {
      const content = printPage(site, page, { print, templates });
      verify(page.path, content);
      pages.push(page.path);
      yield { path: page.path, content, maker: kind.name };
    }
  }
  for (const file of crawlerFiles(site, pages)) yield { ...file, maker: 'crawler' };
  for (const file of searchFiles(site.corpus)) yield { ...file, maker: 'search' };
  for (const file of downloadFiles(site.corpus)) yield { ...file, maker: 'download' };
  for (const [path, content] of templates.files) {
    if (path.startsWith('assets/')) yield { path, content, maker: 'asset' };
  }
}

function printPage(
  site: Site,
  page: Page,
  { print, templates }: { print: Print; templates: Templates },
): string {
  const text = page.markdown === undefined ? {} : { text: markdown(textTemplate(templates, page.markdown)) };
  const body = print(page.template, { ...page.view, ...text });
  return print('layout', layoutView(site, page, body));
}

function textTemplate(templates: Templates, path: string): string {
  const text = templates.files.get(path);
  if (typeof text !== 'string') throw new Error(`The template ${path} is missing.`);
  return text;
}

/** Templates are compiled once; a slot escapes all that is not Html; the data of a template is `it`. */
function makePrinter(templates: Templates): Print {
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
  return (template, view) => eta.render(`@${template}`, view);
}
