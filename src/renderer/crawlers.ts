// Files for search engines and feed readers: only where the site's address is configured.
import type { OutputFile } from '../records/output-file.ts';
import { titleText } from './article-ref.ts';
import { changesFeed } from './changes-feed.ts';
import { escapeText } from './html.ts';
import { articlePath, CHANGES_FEED, FEED, ROBOTS, SITEMAP } from './links.ts';
import type { Site } from './site.ts';

const MOST_IN_SITEMAP = 50_000;
const MOST_IN_FEED = 30;

/** robots.txt, sitemap.xml and two Atom feeds, of the newest articles and of what each build changed; nothing without `url`, and no sitemap where search engines are asked to stay away. */
export function* crawlerFiles(site: Site, pages: readonly string[]): Generator<OutputFile> {
  const { url, noindex } = site.corpus.config;
  if (url === null) return;
  const base = url.endsWith('/') ? url : `${url}/`;
  const address = (path: string) => escapeText(new URL(path === 'index.html' ? '' : path, base).href);
  const rule = noindex ? 'Disallow: /' : `Allow: /\nSitemap: ${new URL(SITEMAP, base).href}`;
  yield { path: ROBOTS, content: `User-agent: *\n${rule}\n` };
  yield { path: FEED, content: feed(site, address) };
  yield { path: CHANGES_FEED, content: changesFeed(site, base) };
  if (noindex) return;
  const entries = pages.slice(0, MOST_IN_SITEMAP).map((path) => `<url><loc>${address(path)}</loc></url>\n`);
  yield {
    path: SITEMAP,
    content: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`,
  };
}

/** An Atom feed of the newest articles whose day is known: an entry must have one, and none is made up. */
function feed(site: Site, address: (path: string) => string): string {
  const dated = site.articles.filter((article) => article.published.earliest !== null).slice(0, MOST_IN_FEED);
  const entries = dated.map((article) => {
    const link = address(articlePath(article));
    const title = `<title>${escapeText(titleText(article))}</title>`;
    return `<entry>${title}<id>${link}</id><link href="${link}"/><updated>${article.published.earliest}T00:00:00Z</updated></entry>\n`;
  });
  const updated = dated[0]?.published.earliest ?? '1970-01-01';
  const head = `<title>${escapeText(site.corpus.config.title)}</title><id>${address('index.html')}</id><link rel="self" href="${address(FEED)}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">${head}<updated>${updated}T00:00:00Z</updated><author><name>${escapeText(site.corpus.config.title)}</name></author>\n${entries.join('')}</feed>\n`;
}
