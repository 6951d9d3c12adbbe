// The sample site in memory, parsed: for tests of pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import type { Corpus } from '../../src/records/corpus.ts';
import type { Templates } from '../../src/records/templates.ts';
import { render } from '../../src/renderer/render.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** The project's own templates. */
export function readTemplates(): Templates {
  const root = join(import.meta.dirname, '../../templates');
  const files = new Map<string, string | Uint8Array>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(root.length + 1).replaceAll('\\', '/');
    files.set(name, name.endsWith('.woff2') ? readFileSync(path) : readFileSync(path, 'utf8'));
  }
  return { files };
}

/** All files of a site by path. */
export function siteFiles(corpus: Corpus): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const file of render(corpus, readTemplates())) {
    files.set(file.path, typeof file.content === 'string' ? file.content : '');
  }
  return files;
}

/** HTML pages among files, parsed. */
export function parsedPages(files: ReadonlyMap<string, string>): ReadonlyMap<string, Element[]> {
  const pages = new Map<string, Element[]>();
  for (const [path, content] of files) {
    if (path.endsWith('.html')) pages.set(path, elementsOf(parse(content)));
  }
  return pages;
}

/** All elements of a tree in document order. */
export function elementsOf(node: Node): Element[] {
  const found: Element[] = [];
  const walk = (one: Node): void => {
    if ('tagName' in one) found.push(one);
    if ('childNodes' in one) one.childNodes.forEach(walk);
  };
  walk(node);
  return found;
}

/** Value of an attribute; null where it has none. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** Has the class. */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}

/** Text content, white space as one blank; cells of a table are parted by one. */
export function textOf(node: Node): string {
  let text = '';
  const walk = (one: Node): void => {
    if (one.nodeName === '#text' && 'value' in one) text += one.value;
    if ('childNodes' in one) one.childNodes.forEach(walk);
    if (/^(?:td|th|dt|dd)$/u.test(one.nodeName)) text += ' ';
  };
  walk(node);
  return text.replaceAll(/\s{1,1000}/gu, ' ').trim();
}
