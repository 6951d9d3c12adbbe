// Files for search engines and feed readers: only where the site's address is configured.
import type { OutputFile } from '../records/output-file.ts';
import { titleText } from './article-ref.ts';
import { changesFeed } from './changes-feed.ts';
import { xmlEscape } from './downloads/escapes.ts';
import { articlePath, CHANGES_FEED, FEED, ROBOTS, SITEMAP, sitemapPartPath } from './links.ts';
import { partCount, partNumbers, partOf } from './parts.ts';
import type { Site } from './site.ts';

/** As the protocol allows (sitemaps.org). */
const MOST_IN_SITEMAP = 50_000;
const MOST_IN_FEED = 30;

/**
 * robots.txt, sitemap.xml and two Atom feeds, of the newest articles and of what each build changed; nothing without `url`, and no sitemap
 * where search engines are asked to stay away.
 * @param pages paths of all pages; asked for where there is a sitemap
 */
export function* crawlerFiles(site: Site, pages: () => readonly string[]): Generator<OutputFile> {
  const { url, noindex } = site.corpus.config;
  if (url === null) return;
  const base = url.endsWith('/') ? url : `${url}/`;
  const address = (path: string) => xmlEscape(new URL(path === 'index.html' ? '' : path, base).href);
  const rule = noindex ? 'Disallow: /' : `Allow: /\nSitemap: ${new URL(SITEMAP, base).href}`;
  yield { path: ROBOTS, content: `User-agent: *\n${rule}\n` };
  yield { path: FEED, content: feed(site, address) };
  yield { path: CHANGES_FEED, content: changesFeed(site, base) };
  if (noindex) return;
  yield* sitemaps(pages(), address);
}

/** One map of all pages or, where they are too many for one, a map of maps. */
function* sitemaps(pages: readonly string[], address: (path: string) => string): Generator<OutputFile> {
  const map = (part: readonly string[]) =>
    sitemap(
      'urlset',
      part.map((path) => `<url><loc>${address(path)}</loc></url>\n`),
    );
  const parts = partCount(pages.length, MOST_IN_SITEMAP);
  if (parts === 1) {
    yield { path: SITEMAP, content: map(pages) };
    return;
  }
  const paths = partNumbers(parts).map(sitemapPartPath);
  yield {
    path: SITEMAP,
    content: sitemap(
      'sitemapindex',
      paths.map((path) => `<sitemap><loc>${address(path)}</loc></sitemap>\n`),
    ),
  };
  for (const [index, path] of paths.entries())
    yield { path, content: map(partOf(pages, index + 1, MOST_IN_SITEMAP)) };
}

function sitemap(root: 'urlset' | 'sitemapindex', entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</${root}>\n`;
}

/** An Atom feed of the newest articles whose day is known: an entry must have one, and none is made up. */
function feed(site: Site, address: (path: string) => string): string {
  const dated = site.articles.filter((article) => article.published.earliest !== null).slice(0, MOST_IN_FEED);
  const entries = dated.map((article) => {
    const link = address(articlePath(article));
    const title = `<title>${xmlEscape(titleText(article))}</title>`;
    return `<entry>${title}<id>${link}</id><link href="${link}"/><updated>${article.published.earliest}T00:00:00Z</updated></entry>\n`;
  });
  const updated = dated[0]?.published.earliest ?? '1970-01-01';
  const head = `<title>${xmlEscape(site.corpus.config.title)}</title><id>${address('index.html')}</id><link rel="self" href="${address(FEED)}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">${head}<updated>${updated}T00:00:00Z</updated><author><name>${xmlEscape(site.corpus.config.title)}</name></author>\n${entries.join('')}</feed>\n`;
}
