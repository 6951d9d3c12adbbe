// figures/<slug>.html: one quantity, all its values side by side, never averaged.
import type { Entity } from '../../records/entity.ts';
import type { FigureMention } from '../../records/mention.ts';
import { entityPath, FIGURES, relative } from '../links.ts';
import { count, countKind } from '../names.ts';
import type { Page, PageKind } from '../page.ts';
import { groupPassages } from '../passages.ts';
import type { DotInput } from '../pictures.ts';
import { makeDotPlot } from '../pictures.ts';
import { makePreviews } from '../previews.ts';
import { figureRow, normalised, sizeOf } from '../quantities.ts';
import type { Site } from '../site.ts';
import { entitiesOf, mentionsOf } from '../site.ts';
import { oneForEachBlock } from '../together.ts';

const MOST_PASSAGES = 200;
const MOST_ROWS = 1000;

/** A page for each quantity. */
export const figurePages: PageKind = { name: 'figure', pages };

function* pages(site: Site): Generator<Page> {
  for (const entity of entitiesOf(site, 'figure')) yield figurePage(site, entity);
}

function figurePage(site: Site, entity: Entity): Page {
  const path = entityPath(entity);
  const previews = makePreviews(site);
  const mentions = mentionsOf(site, entity).filter((mention) => mention.kind === 'figure');
  const rows = mentions.slice(0, MOST_ROWS).map((mention) => figureRow(site, path, mention));
  const values = new Set(mentions.map((mention) => normalised(mention.value) ?? mention.text));
  const groups = groupPassages(
    { site, from: path, previews },
    entity,
    oneForEachBlock(mentions).slice(0, MOST_PASSAGES),
  );
  return {
    path,
    template: 'figure',
    title: entity.label,
    description: `${entity.label}: ${countKind(mentions.length, 'figure')} in ${count(entity.articles, 'article')}, side by side, each with its passage.`,
    section: 'figures',
    crumbs: [
      { label: 'Figures', href: relative(path, FIGURES) },
      { label: entity.label, href: null },
    ],
    previews: previews.entries,
    view: {
      name: entity.label,
      total: countKind(mentions.length, 'figure'),
      articles: count(entity.articles, 'article'),
      differ: values.size > 1 ? count(values.size, 'different value') : null,
      rows,
      plot: plotOf(mentions, rows),
      groups,
    },
  };
}

/** A plot of the figures that have one unit and one 'per': unlike things are never drawn on one scale. */
function plotOf(
  mentions: readonly FigureMention[],
  rows: readonly { href: string; saidBy: object | null }[],
) {
  const [first] = mentions;
  if (first === undefined) return null;
  const inputs = mentions.flatMap((mention, index): DotInput[] => {
    const { value } = mention;
    const size = sizeOf(value);
    const row = rows[index];
    if (
      size === null ||
      row === undefined ||
      value.unit !== first.value.unit ||
      value.per !== first.value.per
    )
      return [];
    const label = normalised(value) ?? mention.text;
    return [
      { low: value.low ?? size, high: value.high ?? size, label, href: row.href, named: row.saidBy !== null },
    ];
  });
  return inputs.length === mentions.length ? makeDotPlot(inputs) : null;
}
