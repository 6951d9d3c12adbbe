// 404.html, which hosts show at every address that is not there.
import {
  ABOUT,
  ARTICLES,
  assetPath,
  CHANGES,
  DATES,
  HOME,
  kindIndexPath,
  NOT_FOUND,
  SEARCH,
} from './links.ts';
import type { Site } from './site.ts';

const WAYS = [
  { label: 'Articles', path: ARTICLES },
  { label: 'People', path: kindIndexPath('person') },
  { label: 'Organisations', path: kindIndexPath('organisation') },
  { label: 'Places', path: kindIndexPath('place') },
  { label: 'Dates', path: DATES },
  { label: 'What changed', path: CHANGES },
  { label: 'About', path: ABOUT },
] as const;

/** Template and view of the page for addresses that are not there; null without `url`: it is shown in any folder, so its links must be whole addresses. */
export function notFoundPage({
  corpus,
}: Site): { readonly path: string; readonly template: string; readonly view: object } | null {
  const { url, language, title } = corpus.config;
  if (url === null) return null;
  const base = url.endsWith('/') ? url : `${url}/`;
  const address = (path: string): string => new URL(path === HOME ? '' : path, base).href;
  const view = {
    lang: language,
    siteTitle: title,
    siteCss: address(assetPath('site.css')),
    home: address(HOME),
    search: address(SEARCH),
    ways: WAYS.map(({ label, path }) => ({ label, href: address(path) })),
  };
  return { path: NOT_FOUND, template: 'not-found', view };
}
