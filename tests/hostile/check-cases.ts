// Whether the built site keeps what each case was promised, and whether all of it is safe to open.
import { attribute, type Page, type Site } from '../sites/check-site.ts';
import type { HostileCase } from './cases/case.ts';
import type { Report } from './run-command.ts';

interface ListedArticle {
  readonly article?: string;
  readonly path?: string;
  readonly text: string;
  readonly page?: string;
}

/** 'family name: what is wrong' for every case that did not get what it was promised. */
export function brokenPromises(cases: readonly HostileCase[], site: Site, report: Report): string[] {
  const articles = listedArticles(site);
  const texts = articles.map((one) => flat(one.text));
  const problems = report.problems.map((one) => ({ ...one, place: one.file.replace(/^seeds\//u, '') }));
  return cases.flatMap((one) => {
    const wrong = whatIsWrong(one, texts, problems);
    return wrong === null ? [] : [`${one.family} ${JSON.stringify(shownName(one.name))}: ${wrong}`];
  });
}

/** The articles of the download, which comes in parts where it is large. */
function listedArticles(site: Site): readonly ListedArticle[] {
  return [...site].flatMap(([path, content]): ListedArticle[] =>
    /^data\/articles(?:\.part-\d+)?\.json$/u.test(path) ? JSON.parse(content) : [],
  );
}

interface PlacedProblem {
  readonly code: string;
  readonly place: string;
  readonly level: string;
}

function whatIsWrong(
  one: HostileCase,
  texts: readonly string[],
  problems: readonly PlacedProblem[],
): string | null {
  const { expected } = one;
  const name = shownName(one.name);
  const about = problems.filter(({ place }) => place === name || name.startsWith(`${place}/`));
  const codes = about.map(({ code }) => code);
  if ('silent' in expected) return codes.length === 0 ? null : `was named: ${codes.join(', ')}`;
  if ('skipped' in expected) {
    const named = codes.some((code) => expected.skipped.includes(code));
    return named ? null : `was not named as ${expected.skipped.join(' or ')} (${codes.join(', ')})`;
  }
  const words = expected.page;
  const holding = texts.filter((text) => text.includes(flat(words[0] ?? '')));
  if (holding.length !== 1) return `has ${holding.length} pages (${codes.join(', ')})`;
  const missing = words.filter((word) => !holding[0]?.includes(flat(word)));
  return missing.length === 0 ? null : `lost ${JSON.stringify(missing)}`;
}

function shownName(name: string | Uint8Array): string {
  return typeof name === 'string' ? name : Buffer.from(name).toString('utf8');
}

function flat(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ');
}

const LOADING = [
  'src',
  'srcset',
  'poster',
  'data',
  'background',
  'action',
  'formaction',
  'ping',
  'manifest',
  'xlink:href',
];
const NEVER = [
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
  'base',
  'style',
  'portal',
  'audio',
  'video',
  'img',
];

/** Anything that could run, load from elsewhere, or lead into a script. */
export function unsafeContent(pages: ReadonlyMap<string, Page>): string[] {
  return [...pages.values()].flatMap(({ path, elements }) =>
    elements.flatMap((element) => {
      const { tagName } = element;
      const wrong = element.attrs
        .filter(({ name, value }) => isUnsafeAttribute(tagName, name, value))
        .map(({ name, value }) => `${path}: <${tagName} ${name}="${value.slice(0, 60)}">`);
      if (NEVER.includes(tagName)) wrong.push(`${path}: <${tagName}>`);
      if (tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh')
        wrong.push(`${path}: refresh`);
      if (tagName === 'script' && !isOwnScript(attribute(element, 'src'), attribute(element, 'type')))
        wrong.push(`${path}: <script>`);
      if (
        path !== 'about.html' &&
        tagName === 'a' &&
        leadsOut(attribute(element, 'href')) &&
        !isPolite(attribute(element, 'rel'))
      )
        wrong.push(`${path}: rel ${attribute(element, 'href')}`);
      return wrong;
    }),
  );
}

function isUnsafeAttribute(tag: string, name: string, value: string): boolean {
  if (name.startsWith('on') || name === 'style' || name === 'srcdoc') return true;
  const address = value.trim();
  const isForeign = /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\|\/)/iu.test(address);
  if (LOADING.includes(name) || (name === 'href' && tag !== 'a'))
    return isForeign && !(tag === 'link' && isOwnIcon(address));
  return name === 'href' && isForeign && !/^(?:https?:\/\/[^/\\]|mailto:)/iu.test(address);
}

/** The site's own icon, a picture written into its address. */
function isOwnIcon(address: string): boolean {
  return address.startsWith("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'");
}

function isOwnScript(source: string | null, type: string | null): boolean {
  if (source === null) return /^application\/(?:ld\+)?json$/u.test(type ?? '');
  return /^(?:\.\.\/)*(?:assets|search)\/[\w./-]{1,80}\.js$/u.test(source);
}

function leadsOut(href: string | null): boolean {
  return /^https?:/iu.test(href ?? '');
}

function isPolite(relation: string | null): boolean {
  return /\bnoopener\b/u.test(relation ?? '') && /\bnofollow\b/u.test(relation ?? '');
}

/** Every page forbids all but its own files, in a policy that stands before anything else that could load. */
export function withoutPolicy(site: Site): string[] {
  return [...site]
    .filter(
      ([path, html]) =>
        path.endsWith('.html') &&
        !/^[\s\S]{0,600}<meta http-equiv="Content-Security-Policy" content="default-src 'none'/u.test(html),
    )
    .map(([path]) => path);
}

const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Output names that some system, host or tool cannot hold, or takes for another. */
export function unsafeNames(site: Site): string[] {
  const seen = new Map<string, string>();
  return [...site.keys()].flatMap((path) => {
    const wrong: string[] = [];
    const twin = seen.get(path.toLowerCase());
    if (twin !== undefined) wrong.push(`${path} collides with ${twin}`);
    seen.set(path.toLowerCase(), path);
    for (const part of path.split('/')) {
      if (DEVICES.test(part)) wrong.push(`${path} is a device on Windows`);
      if (part.length > 100 || path.length > 180) wrong.push(`${path} is too long`);
      if (!/^\.?[\w](?:[\w.-]*[\w])?$/u.test(part)) wrong.push(`${path} is not plain`);
    }
    return wrong;
  });
}

/** Characters that no page may hold: controls, halves of characters, what a decoder puts for what it cannot read. */
export function forbiddenCharacters(site: Site): string[] {
  return [...site]
    .filter(
      ([path, content]) =>
        /\.(?:html|json|csv|js|xml|bib|ris|ics|jsonld|graphml)$/u.test(path) && hasForbidden(content),
    )
    .map(([path]) => path);
}

function hasForbidden(content: string): boolean {
  return /[^\P{Cc}\t\n\r]|\p{Cs}/u.test(content);
}

/** CSV cells that a spreadsheet would run. */
export function formulaCells(site: Site, read: (csv: string) => readonly (readonly string[])[]): string[] {
  return [...site]
    .filter(([path]) => path.endsWith('.csv'))
    .flatMap(([path, csv]) =>
      read(csv).flatMap((row) =>
        row
          .filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/u.test(cell))
          .map((cell) => `${path}: ${cell.slice(0, 40)}`),
      ),
    );
}

/** Files that a program must be able to read back. */
export function unreadableData(site: Site): string[] {
  return [...site].flatMap(([path, content]) => {
    if (!/\.(?:json|jsonld)$/u.test(path)) return [];
    const whole = path.endsWith('.ftm.json') ? `[${content.trim().replaceAll('\n', ',')}]` : content;
    try {
      JSON.parse(whole);
      return [];
    } catch {
      return [path];
    }
  });
}
