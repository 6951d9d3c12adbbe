// about.html: how the site was made, what its marks mean, what it cannot do, and what its settings were.
import { ABOUT, DATA, REVIEW, relative } from '../links.ts';
import type { Page, WholePage } from '../page.ts';
import { linesOutside } from '../set-aside.ts';
import type { Site } from '../site.ts';

/** The about page; its text is templates/about.md. */
export const aboutPage: WholePage = { name: 'about', path: ABOUT, page };

function page(site: Site): Page {
  const { config, articles, skipped, corrections } = site.corpus;
  return {
    path: ABOUT,
    template: 'about',
    title: 'About',
    description: 'How this site was made, what its marks mean, and what it cannot do.',
    section: 'about',
    crumbs: [],
    markdown: 'about.md',
    view: {
      settings: [
        {
          name: 'Mentions are shown from a confidence of',
          value: `${Math.round(config.thresholds.mention * 100)} %`,
        },
        {
          name: 'Words of the articles on this site',
          value: { full: 'all', passages: 'cited passages only', index: 'none' }[config.publish],
        },
        { name: 'Search engines', value: config.noindex ? 'asked to stay away' : 'welcome' },
        { name: 'Articles', value: String(articles.length) },
        { name: 'Files without a page', value: String(skipped.length) },
        { name: 'Corrections applied', value: String(corrections.length) },
      ],
      corrections,
      rules: rulesUsed(site),
      review: relative(ABOUT, REVIEW),
      data: relative(ABOUT, DATA),
    },
  };
}

/** Every rule that found or joined something here, with how often, most used first. */
function rulesUsed(site: Site): readonly { readonly rule: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  const add = (rule: string) => counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const entity of site.corpus.entities) {
    for (const mention of entity.mentions) add(`${mention.kind}: ${mention.rule}`);
    for (const join of entity.because) add(`same ${entity.kind}: ${join.rule}`);
  }
  for (const article of site.corpus.articles)
    for (const removed of linesOutside(article).setAside) add(`set aside: ${removed.rule}`);
  return [...counts]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .map(([rule, count]) => ({ rule, count }));
}
