// figures/<slug>.html: one quantity, all its values side by side, never averaged.
import type { Corpus } from '../../records/corpus.ts';
import type { Entity } from '../../records/entity.ts';
import { rememberFor } from '../../text/remember-for.ts';
import { citeName } from '../cite-name.ts';
import { comparisonsOf } from '../comparisons.ts';
import { disputedOn } from '../disputed.ts';
import { type PlottedComparison, plotComparison } from '../dot-plot.ts';
import { entityLinks } from '../downloads/take-away.ts';
import { entityPartPath, FIGURES, hasOwnPage, relative } from '../links.ts';
import { count, countKind } from '../names.ts';
import type { Page, SubjectPages } from '../page.ts';
import { type PartInHand, partSubjects } from '../part-subjects.ts';
import { partLinks, partTitle } from '../parts.ts';
import { figureRowWithSentence, figuresAmong, normalised, shownFigures } from '../quantities.ts';
import type { Site } from '../site.ts';
import { entitiesOf, nameOf } from '../site.ts';

const ROWS_A_PAGE = 200;
const MOST_DOTS = 40;
const MOST_COMPARISONS = 6;

/** A page for each quantity. */
export const figurePages: SubjectPages = {
  name: 'figure',
  subjects: (site) =>
    entitiesOf(site, 'figure')
      .filter(hasOwnPage)
      .flatMap((entity) =>
        partSubjects(site, entity, {
          size: ROWS_A_PAGE,
          lines: figuresAmong,
          told: () => String(valuesOf(site, entity)),
          page: (part) => figurePage(site, entity, part),
        }),
      ),
};

const differing = rememberFor((_: Corpus) => new Map<string, number>());

/** How many different values a quantity has; every page of it tells that. */
function valuesOf(site: Site, entity: Entity): number {
  const known = differing(site.corpus);
  const values =
    known.get(entity.id) ??
    new Set(shownFigures(site, entity).map(({ value, text }) => normalised(value) ?? text)).size;
  known.set(entity.id, values);
  return values;
}

/** What passages give different numbers for, drawn. */
function comparisonsOn(site: Site, entity: Entity, from: string): readonly PlottedComparison[] {
  return comparisonsOf(site, entity)
    .slice(0, MOST_COMPARISONS)
    .flatMap((comparison) => plotComparison(site, comparison, from, MOST_DOTS) ?? []);
}

function figurePage(site: Site, entity: Entity, { part, total, all, shown }: PartInHand): Page {
  const path = entityPartPath(entity, part);
  const rows = figuresAmong(shown).map((mention) => figureRowWithSentence(site, path, mention));
  const values = valuesOf(site, entity);
  const name = nameOf(site, entity);
  const title = partTitle(name, part);
  return {
    path,
    template: 'figure',
    title,
    about: `${name}.`,
    description: `${countKind(all.length, 'figure')} in ${count(entity.articles, 'article')}, side by side, each with its passage.`,
    section: 'figures',
    crumbs: [
      { label: 'Figures', href: relative(path, FIGURES) },
      { label: title, href: null },
    ],
    view: {
      name,
      total: countKind(all.length, 'figure'),
      articles: count(entity.articles, 'article'),
      differ: values > 1 ? count(values, 'different value') : null,
      rows,
      disputed: part === 1 ? disputedOn(site, entity, path) : [],
      comparisons: part === 1 ? comparisonsOn(site, entity, path) : [],
      cite: part === 1 ? citeName(site, entity) : null,
      files: entityLinks(site, path, entity),
      parts: partLinks(total, part, (number) => entityPartPath(entity, number)),
    },
  };
}
