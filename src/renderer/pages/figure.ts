// figures/<slug>.html: one quantity, all its values side by side, never averaged.
import type { Entity } from '../../records/entity.ts';
import type { FigureMention } from '../../records/mention.ts';
import { disputedOn } from '../disputed.ts';
import { makeDotPlot } from '../dot-plot.ts';
import { entityLinks } from '../downloads/take-away.ts';
import { entityPartPath, FIGURES, hasOwnPage, relative } from '../links.ts';
import { count, countKind } from '../names.ts';
import type { Page, SubjectPages } from '../page.ts';
import { partCount, partLinks, partOf } from '../parts.ts';
import { figureRowWithSentence, normalised } from '../quantities.ts';
import type { Site } from '../site.ts';
import { entitiesOf, mentionsOf, nameOf } from '../site.ts';

const ROWS_A_PAGE = 200;
const MOST_DOTS = 40;

/** A page for each quantity. */
export const figurePages: SubjectPages = {
  name: 'figure',
  subjects: (site) =>
    entitiesOf(site, 'figure')
      .filter(hasOwnPage)
      .map((entity) => ({
        key: entity.id,
        print: (prints) => prints.ofEntity(entity),
        pages: () => pagesOf(site, entity),
      })),
};

function* pagesOf(site: Site, entity: Entity): Generator<Page> {
  const mentions = mentionsOf(site, entity).filter((mention) => mention.kind === 'figure');
  const total = partCount(mentions.length, ROWS_A_PAGE);
  const values = new Set(mentions.map((mention) => normalised(mention.value) ?? mention.text)).size;
  for (let part = 1; part <= total; part += 1)
    yield figurePage(site, entity, { mentions, values, part, total });
}

interface Part {
  readonly mentions: readonly FigureMention[];
  /** How many different values they have. */
  readonly values: number;
  readonly part: number;
  readonly total: number;
}

function figurePage(site: Site, entity: Entity, { mentions, values, part, total }: Part): Page {
  const path = entityPartPath(entity, part);
  const shown = partOf(mentions, part, ROWS_A_PAGE);
  const rows = shown.map((mention) => figureRowWithSentence(site, path, mention));
  const name = nameOf(site, entity);
  const title = part === 1 ? name : `${name}, page ${part}`;
  return {
    path,
    template: 'figure',
    title,
    about: `${name}.`,
    description: `${countKind(mentions.length, 'figure')} in ${count(entity.articles, 'article')}, side by side, each with its passage.`,
    section: 'figures',
    crumbs: [
      { label: 'Figures', href: relative(path, FIGURES) },
      { label: title, href: null },
    ],
    view: {
      name,
      total: countKind(mentions.length, 'figure'),
      articles: count(entity.articles, 'article'),
      differ: values > 1 ? count(values, 'different value') : null,
      rows,
      disputed: part === 1 ? disputedOn(site, entity, path) : [],
      plot: part === 1 ? makeDotPlot(site, entity, path, MOST_DOTS) : null,
      files: entityLinks(site, path, entity),
      parts: partLinks(total, part, (number) => entityPartPath(entity, number)),
    },
  };
}
