// search.html: the form, and what to do without a script. search.js fills in the results.
import { kindIndexPath, relative, SEARCH } from '../links.ts';
import { capitalise, count, indexLetter, KIND_WORDS } from '../names.ts';
import type { Page, WholePage } from '../page.ts';
import type { Site } from '../site.ts';
import { entitiesOf } from '../site.ts';
import { letterTarget } from './name-index.ts';

/** The shell of the search page: #search-form, #q, #search-status, #results. */
export const searchPage: WholePage = { name: 'search', path: SEARCH, page };

function page(site: Site): Page {
  return {
    path: SEARCH,
    template: 'search',
    title: 'Search',
    description: 'Search names, words and dates.',
    section: 'search',
    crumbs: [],
    view: {
      articles: count(site.articles.length, 'article'),
      indexes: (['person', 'organisation', 'place'] as const).map((kind) => {
        const path = kindIndexPath(kind);
        const letters = [
          ...new Set(
            entitiesOf(site, kind)
              .filter((entity) => !entity.unnamed)
              .map((entity) => indexLetter(entity, site.corpus)),
          ),
        ];
        return {
          label: capitalise(KIND_WORDS[kind].many),
          href: relative(SEARCH, path),
          letters: letters.map((letter) => ({
            letter,
            href: relative(SEARCH, letterTarget(site, kind, letter)),
          })),
        };
      }),
    },
  };
}
