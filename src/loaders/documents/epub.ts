// EPUB books and e-paper: an article for each chapter that holds running text.
import { isProse } from '../line-shape.ts';
import { decodeMarkup } from './decode-markup.ts';
import {
  type DocumentContent,
  type DocumentFile,
  type DocumentFormat,
  type Part,
  type Reading,
  type ReadingTools,
  type Stated,
  unread,
} from './document.ts';
import { readMarkup } from './html/read-page.ts';
import { MOST_ARTICLES } from './limits.ts';
import { elementsBelow, parseXml, textBelow, type XmlElement } from './xml-tree.ts';
import { unpackZip } from './zip-entries.ts';

export const epub: DocumentFormat = {
  name: 'epub',
  label: 'EPUB book',
  extensions: ['epub'],
  recognises: (head) => head.startsWith('PK') && head.slice(0, 120).includes('application/epub+zip'),
  read: readEpub,
};

async function readEpub(file: DocumentFile, tools: ReadingTools): Promise<Reading> {
  const { files, problems } = await unpackZip(file, tools.budget, (name) =>
    /\.(?:x?html?|opf|xml)$/iu.test(name),
  );
  const damaged = (what: string): Reading =>
    unread(
      file,
      'unreadable-document',
      `The EPUB book ${what}.`,
      'Open it in a reader for books; if that fails, fetch it again.',
    );
  const source = (name: string): string => decodeMarkup(files.get(name) ?? new Uint8Array())?.text ?? '';
  if (files.has('META-INF/encryption.xml') && files.has('META-INF/rights.xml'))
    return damaged('is protected against copying');
  const packagePath =
    elementsBelow(parseXml(source('META-INF/container.xml')), 'rootfile')[0]?.attributes.get('full-path') ??
    '';
  if (!files.has(packagePath)) return damaged('does not say where its contents are');
  const opf = parseXml(source(packagePath));
  const folder = packagePath.replace(/[^/]*$/u, '');
  const stated = bookFields(opf);
  const contents: DocumentContent[] = [];
  for (const { name, label } of chapters(opf, folder).slice(0, MOST_ARTICLES)) {
    const { parts, url } = withoutNavigation(readMarkup(source(name)).parts);
    if (!parts.some((part) => 'text' in part && part.kind !== 'removed' && isProse(part.text))) continue; // a cover, a title page, a table of contents
    const heading = parts.find((part) => part.kind === 'heading');
    const title: Stated[] =
      heading && 'text' in heading
        ? [{ field: 'title', key: 'first heading of the chapter', value: heading.text }]
        : [];
    contents.push({
      fragment: label,
      format: 'epub',
      encoding: 'utf-8',
      stated: [...title, ...url, ...stated],
      parts,
    });
  }
  if (contents.length === 0) return damaged('holds no running text');
  const only = contents.length === 1 ? contents[0] : undefined;
  return { contents: only ? [{ ...only, fragment: null }] : contents, problems };
}

//   This article was downloaded by calibre from https://…
const downloaded = /^This article was downloaded by calibre from (?<url>https?:\/\/\S{4,1000})/u;
//   | Next | Section menu | Main menu |
const menu = /^\|? ?(?:(?:Next|Previous|Section menu|Main menu|Up) ?\| ?){1,5}$/u;

/** Chapters that calibre made of a news site: its menus are set aside, and the address that it names is the article's. */
function withoutNavigation(parts: readonly Part[]): { parts: readonly Part[]; url: readonly Stated[] } {
  const url: Stated[] = [];
  const kept = parts.map((part): Part => {
    if (!('text' in part) || part.kind === 'removed') return part;
    const words = part.text.replace(/[\s\u2028]+/gu, ' ').trim();
    const address = downloaded.exec(words)?.groups?.['url'];
    if (address !== undefined) url.push({ field: 'url', key: 'downloaded from', value: address });
    return address !== undefined || menu.test(words)
      ? { kind: 'removed', text: words, rule: 'page-furniture' }
      : part;
  });
  return { parts: kept, url };
}

/** Files of the book in reading order, without the navigation. */
function chapters(opf: XmlElement, folder: string): { name: string; label: string }[] {
  const items = new Map(
    [...elementsBelow(opf, 'item'), ...elementsBelow(opf, 'opf:item')]
      .filter((item) => !/\bnav\b/u.test(item.attributes.get('properties') ?? ''))
      .map((item) => [item.attributes.get('id') ?? '', item.attributes.get('href') ?? '']),
  );
  return [...elementsBelow(opf, 'itemref'), ...elementsBelow(opf, 'opf:itemref')].flatMap((reference) => {
    const href = items.get(reference.attributes.get('idref') ?? '') ?? '';
    return href === '' ? [] : [{ name: resolved(folder, href), label: href.replace(/^.*\//u, '') }];
  });
}

/** 'OEBPS/' and '../text/a%20b.xhtml#x' → 'text/a b.xhtml'. */
function resolved(folder: string, href: string): string {
  const plain = href.replace(/#[\s\S]*/u, '');
  const path: string[] = [];
  for (const step of `${folder}${decoded(plain)}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href; // a bare '%' in a name
  }
}

//   Morning Tide [Mon, 03 Apr 2023]
//   ^paper
const dailyTitle = /^(?<paper>\p{L}[^[\]]{1,60}) \[[^[\]]{0,12}\d{1,2} \p{L}{3,9}\.? \d{4}\]$/u;

function bookFields(opf: XmlElement): Stated[] {
  const list = (field: Stated['field'], key: string): Stated[] => {
    const values = elementsBelow(opf, key)
      .map((one) => textBelow(one).trim())
      .filter((value) => value !== '');
    return field === 'author' && values.length > 0
      ? [{ field, key, value: values.join(', ') }]
      : values.map((value) => ({ field, key, value }));
  };
  /** A program that knows no day of publication writes the moment at which it made the file, twice. */
  const made = new Set(
    elementsBelow(opf, 'meta')
      .filter((one) => one.attributes.get('property') === 'dcterms:modified')
      .map((one) => textBelow(one).trim()),
  );
  const newspaper = elementsBelow(opf, 'dc:title').flatMap(
    (one) => dailyTitle.exec(textBelow(one).trim())?.groups?.['paper'] ?? [],
  );
  return [
    ...newspaper.map((value): Stated => ({ field: 'publisher', key: 'dc:title', value })),
    ...list('title', 'dc:title'),
    ...list('published', 'dc:date').filter(({ value }) => !made.has(value)),
    ...list('publisher', 'dc:publisher'),
    ...list('author', 'dc:creator'),
    ...list('language', 'dc:language'),
    ...list('tag', 'dc:subject'),
  ];
}
