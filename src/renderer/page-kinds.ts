// Every kind of page, in the order they are written. One new kind = one file in pages/ and one line here.
import type { PageKind } from './page.ts';
import { aboutPage } from './pages/about.ts';
import { articlePages } from './pages/article.ts';
import { articleIndexPages } from './pages/article-index.ts';
import { changesPage } from './pages/changes.ts';
import { dataPage } from './pages/data.ts';
import { datePages } from './pages/date.ts';
import { explainPages } from './pages/explain.ts';
import { figurePages } from './pages/figure.ts';
import { figureIndexPages } from './pages/figure-index.ts';
import { homePage } from './pages/home.ts';
import { namePages } from './pages/name.ts';
import { nameIndexPages } from './pages/name-index.ts';
import { networkPage } from './pages/network.ts';
import { publisherPages } from './pages/publisher.ts';
import { reviewPage } from './pages/review.ts';
import { searchPage } from './pages/search.ts';
import { sharedNamePages } from './pages/shared-names.ts';
import { sourcePages } from './pages/source.ts';
import { sourcesPage } from './pages/sources.ts';
import { timelinePage } from './pages/timeline.ts';

export const PAGE_KINDS: readonly PageKind[] = [
  homePage,
  articleIndexPages,
  articlePages,
  sourcePages,
  nameIndexPages,
  sharedNamePages,
  namePages,
  explainPages,
  timelinePage,
  datePages,
  figureIndexPages,
  figurePages,
  sourcesPage,
  publisherPages,
  networkPage,
  searchPage,
  reviewPage,
  changesPage,
  aboutPage,
  dataPage,
];
