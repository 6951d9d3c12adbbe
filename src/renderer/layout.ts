// What stands around every page: head, masthead, footer.
import type { Config } from '../records/config.ts';
import { cutShort } from '../text/cut-short.ts';
import { ACCENT_CSS } from './accent.ts';
import { siteAddress } from './downloads/addresses.ts';
import { Html, jsonBlock } from './html.ts';
import { exactly, translator } from './interface.ts';
import {
  ABOUT,
  ARTICLES,
  assetPath,
  CHANGES_FEED,
  DATA,
  DATES,
  FEED,
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

/** Templates whose pages are called by words of an article. */
const OF_ARTICLES: ReadonlySet<string> = new Set([
  'article',
  'explain',
  'figure',
  'name',
  'publisher',
  'source',
  'story',
]);

/** Letters that stand in font files of their own: one of them, and all of them as `assets/fonts.css` has them. */
const OTHER_LETTERS = [
  ['ā', /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1e9f\u1ef2-\u1eff]/u],
  ['я', /[\u0400-\u045f\u0490\u0491\u04b0\u04b1]/u],
] as const;
/** Parts of pages that `assets/site.css` sets in italics. */
const ITALIC = /class="(?:empty|para (?:caption|quote|withheld))"/u;

/**
 * A page up to so many characters is drawn in one piece, when its foot is reached, so that no column shifts while the last rows are being
 * read; of a longer one its masthead is, and the rest as it comes. 256 KiB are some 40 zipped: a second for a slow telephone.
 */
const DRAWN_WHOLE = 256 * 1024;

/** View of layout.eta around a page whose body is already printed. */
export function layoutView(site: Site, page: Page, body: string): object {
  const { config } = site.corpus;
  const from = page.path;
  const to = (path: string) => relative(from, path);
  const t = OF_ARTICLES.has(page.template)
    ? (words: string) => namedExactly(config.language, words)
    : translator(config.language);
  const heading = t(page.title);
  const contents = translator(config.language)(page.description);
  const description = page.about === undefined ? contents : `${page.about} ${contents}`;
  return {
    body: new Html(body),
    lang: config.language,
    siteTitle: config.title,
    title: page.path === HOME ? config.title : `${heading} · ${config.title}`,
    heading,
    description: cutShort(description, 300),
    noindex: config.noindex,
    url: siteAddress(site.corpus, from === HOME ? '' : from),
    feeds: { articles: to(FEED), changes: to(CHANGES_FEED) },
    systemFont: config.theme.font === 'system',
    metas: page.metas ?? [],
    jsonLd: page.jsonLd === undefined ? null : jsonBlock(page.jsonLd),
    previews: page.previews === undefined || page.previews.length === 0 ? null : jsonBlock(page.previews),
    cards: to(assetPath('cards.js')),
    searchJs: to(assetPath('search.js')),
    icon: to(assetPath('icon.svg')),
    fontsCss: to(assetPath('fonts.css')),
    siteCss: to(assetPath('site.css')),
    accentCss: config.theme.accent === null ? null : to(ACCENT_CSS),
    siteJs: to(assetPath('site.js')),
    earlyJs: to(assetPath('early.js')),
    letters: OTHER_LETTERS.flatMap(([sample, range]) => (range.test(body) ? [sample] : [])).join(''),
    italic: ITALIC.test(body),
    home: to(HOME),
    search: to(SEARCH),
    root: to(HOME).slice(0, -HOME.length),
    sections: SECTIONS.map(({ key, label, path }) => ({
      label,
      href: to(path),
      current: key === page.section,
    })),
    drawnWith: body.length <= DRAWN_WHOLE ? 'foot' : 'main',
    crumbs: page.crumbs.map(({ label, href }) => ({ label: t(label), href })),
    ownSearch: page.section === 'home' || page.section === 'search',
    about: to(ABOUT),
    data: to(DATA),
    review: to(REVIEW),
    together: to(TOGETHER),
    wrong: { facts: jsonBlock({ ...page.wrong, ...config.feedback }) },
    previous: page.previous ?? null,
    next: page.next ?? null,
    isDraft: page.isDraft ?? false,
  };
}

/** Words of an article as they are, with the number of a page behind them in the language: 'Ada Lovelace, Seite 2'. */
function namedExactly(language: Config['language'], words: string): string {
  const page = /, page \d{1,9}$/u.exec(words);
  if (page === null) return exactly(language, words);
  return `${words.slice(0, page.index)}${translator(language)(page[0])}`;
}
