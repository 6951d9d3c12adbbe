// What stands around every page: head, masthead, footer.
import { ACCENT_CSS } from './accent.ts';
import { Html, jsonBlock } from './html.ts';
import { scriptWords } from './interface.ts';
import {
  ABOUT,
  ARTICLES,
  assetPath,
  DATA,
  DATES,
  FIGURES,
  HOME,
  kindIndexPath,
  REVIEW,
  relative,
  SEARCH,
  SOURCES,
  TOGETHER,
} from './links.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

const SECTIONS = [
  { key: 'articles', label: 'Articles', path: ARTICLES },
  { key: 'people', label: 'People', path: kindIndexPath('person') },
  { key: 'organisations', label: 'Organisations', path: kindIndexPath('organisation') },
  { key: 'places', label: 'Places', path: kindIndexPath('place') },
  { key: 'dates', label: 'Dates', path: DATES },
  { key: 'figures', label: 'Figures', path: FIGURES },
  { key: 'sources', label: 'Sources', path: SOURCES },
] as const;

/** View of layout.eta around a page whose body is already printed. */
export function layoutView(site: Site, page: Page, body: string): object {
  const { config } = site.corpus;
  const from = page.path;
  const to = (path: string) => relative(from, path);
  const words = scriptWords(config.language);
  return {
    body: new Html(body),
    lang: config.language,
    siteTitle: config.title,
    title: page.path === HOME ? config.title : `${page.title} · ${config.title}`,
    heading: page.title,
    description: page.description.slice(0, 300),
    noindex: config.noindex,
    url: config.url === null ? null : new URL(from === HOME ? '' : from, withSlash(config.url)).href,
    systemFont: config.theme.font === 'system',
    metas: page.metas ?? [],
    jsonLd: page.jsonLd === undefined ? null : jsonBlock(page.jsonLd),
    previews: page.previews === undefined || page.previews.length === 0 ? null : jsonBlock(page.previews),
    cards: to(assetPath('cards.js')),
    words: words === null ? null : jsonBlock(words),
    searchJs: to(assetPath('search.js')),
    siteCss: to(assetPath('site.css')),
    accentCss: config.theme.accent === null ? null : to(ACCENT_CSS),
    siteJs: to(assetPath('site.js')),
    home: to(HOME),
    search: to(SEARCH),
    root: to(HOME).slice(0, -HOME.length),
    sections: SECTIONS.map(({ key, label, path }) => ({
      label,
      href: to(path),
      current: key === page.section,
    })),
    crumbs: page.crumbs,
    ownSearch: page.section === 'home' || page.section === 'search',
    about: to(ABOUT),
    data: to(DATA),
    review: to(REVIEW),
    together: to(TOGETHER),
    wrong: {
      facts: jsonBlock({ ...page.wrong, ...config.feedback }),
      js: to(assetPath('wrong.js')),
      css: to(assetPath('wrong.css')),
    },
    previous: page.previous ?? null,
    next: page.next ?? null,
  };
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
