// A site as a reader's browser and a strict librarian see it: parsed pages, links that lead somewhere, quotes that stand where they point.
import { posix } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Tree = DefaultTreeAdapterTypes.ChildNode;

/** Path to content of every file of a site. */
export type Site = ReadonlyMap<string, string>;

export interface Page {
  readonly path: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
  readonly text: string;
  readonly parseErrors: readonly string[];
}

/** Every .html file, parsed as a browser would. */
export function pagesOf(site: Site): Map<string, Page> {
  return new Map(
    [...site].filter(([path]) => path.endsWith('.html')).map(([path, html]) => [path, parsePage(path, html)]),
  );
}

function parsePage(path: string, html: string): Page {
  const parseErrors: string[] = [];
  const document = parse(html, {
    onParseError: (error) => parseErrors.push(`${path}:${error.startLine} ${error.code}`),
  });
  const elements: Element[] = [];
  const texts: string[] = [];
  const todo: Tree[] = [...document.childNodes].reverse();
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
    if (!('tagName' in node)) continue;
    elements.push(node);
    if (node.tagName !== 'script' && node.tagName !== 'style') todo.push(...[...node.childNodes].reverse());
  }
  return {
    path,
    elements,
    ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    text: texts.join(''),
    parseErrors,
  };
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** 'page: what is wrong' for ids that stand twice. */
export function repeatedIds(pages: ReadonlyMap<string, Page>): string[] {
  return [...pages.values()].flatMap(({ path, elements }) => {
    const seen = new Set<string>();
    return elements.flatMap((element) => {
      const id = attribute(element, 'id');
      if (id === null) return [];
      if (seen.has(id)) return [`${path}: #${id} stands twice`];
      seen.add(id);
      return [];
    });
  });
}

const outside = (url: string): boolean => /^(?:https?:|mailto:)/u.test(url);

/** Links and files of all pages that lead nowhere; also links that would break on disk (absolute, or to a folder). */
export function brokenLinks(site: Site, pages: ReadonlyMap<string, Page>): string[] {
  return [...pages.values()].flatMap(({ path, elements }) =>
    elements.flatMap((element) =>
      (['href', 'src', 'action'] as const).flatMap((name) => {
        const url = attribute(element, name);
        if (url === null || outside(url) || url.startsWith('data:')) return [];
        const problem = linkProblem(path, url, site, pages);
        return problem === null ? [] : [`${path}: ${url} ${problem}`];
      }),
    ),
  );
}

function linkProblem(from: string, url: string, site: Site, pages: ReadonlyMap<string, Page>): string | null {
  if (url.startsWith('/') || url.includes('\\') || /^[a-z][a-z0-9+.-]*:/iu.test(url))
    return 'is not relative';
  const [place = '', fragment] = url.split('#');
  const file = place.split('?')[0] ?? '';
  const target =
    file === '' ? from : posix.normalize(posix.join(posix.dirname(from), decodeURIComponent(file)));
  if (target.startsWith('..')) return 'leads out of the site';
  if (!site.has(target)) return 'has no file';
  if (fragment === undefined || fragment === '') return null;
  return (pages.get(target)?.ids.has(decodeURIComponent(fragment)) ?? true) ? null : 'has no such anchor';
}

/** Pages that no chain of links and forms from the home page reaches. */
export function unreachablePages(pages: ReadonlyMap<string, Page>): string[] {
  const reached = new Set(['index.html']);
  const todo = ['index.html'];
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    for (const element of pages.get(path)?.elements ?? []) {
      const url = attribute(element, element.tagName === 'form' ? 'action' : 'href');
      if (url === null || outside(url)) continue;
      const target = posix.normalize(
        posix.join(posix.dirname(path), (url.split('#')[0] ?? '').split('?')[0] || posix.basename(path)),
      );
      if (reached.has(target) || !pages.has(target)) continue;
      reached.add(target);
      todo.push(target);
    }
  }
  return [...pages.keys()].filter((path) => !reached.has(path));
}

/** What could run or load something: none of it may stand in a page. */
export function activeContent(pages: ReadonlyMap<string, Page>): string[] {
  return [...pages.values()].flatMap(({ path, elements }) =>
    elements.flatMap((element) => {
      const found = element.attrs
        .filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'srcdoc')
        .map(({ name }) => `${path}: <${element.tagName} ${name}>`);
      const source = attribute(element, 'src');
      const inline =
        element.tagName === 'script' &&
        source === null &&
        !/^application\/(?:ld\+)?json$/u.test(attribute(element, 'type') ?? '');
      const foreign = source !== null && outside(source);
      const bad =
        ['iframe', 'object', 'embed', 'style', 'base'].includes(element.tagName) || inline || foreign;
      return bad ? [...found, `${path}: <${element.tagName}>`] : found;
    }),
  );
}
