// review.html: everything the build was not sure of, with lines ready for the corrections file.
import { REVIEW } from '../links.ts';
import { count } from '../names.ts';
import type { Page, WholePage } from '../page.ts';
import { reviewGroups } from '../review-items.ts';
import type { Site } from '../site.ts';

/** The review page. */
export const reviewPage: WholePage = { name: 'review', path: REVIEW, page };

function page(site: Site): Page {
  const groups = reviewGroups(site);
  const total = groups.reduce((sum, group) => sum + (group.isSure ? 0 : group.total), 0);
  return {
    path: REVIEW,
    template: 'review',
    title: 'Needs a look',
    description: `${count(total, 'thing')} that the build was not sure of, each with its reason and the lines that settle it.`,
    section: 'review',
    crumbs: [],
    view: { total: count(total, 'thing'), groups, corrections: site.corpus.corrections },
  };
}
