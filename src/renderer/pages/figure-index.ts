// figures/index.html and its further pages: every figure, grouped by what kind of thing is measured.
import type { FigureMention } from '../../records/mention.ts';
import { compareText } from '../../text/compare.ts';
import { comparable, differentValues, makeDotPlot } from '../dot-plot.ts';
import { entityHref, pagedPath } from '../links.ts';
import { capitalise, count, countKind, formatNumber } from '../names.ts';
import type { Page, PageKind } from '../page.ts';
import { partCount, partLinks, partOf } from '../parts.ts';
import type { FigureRow } from '../quantities.ts';
import { figureRow, sizeOf, speakerOf } from '../quantities.ts';
import type { Site } from '../site.ts';
import { entitiesOf, mentionsOf, nameOf } from '../site.ts';

const ROWS_A_PAGE = 500;
const MOST_ON_BOARD = 12;
const MOST_DOTS = 10;
const MOST_OTHERS = 200;

/** All figures, 500 a page. */
export const figureIndexPages: PageKind = { name: 'figure index', pages };

function* pages(site: Site): Generator<Page> {
  const all = sortedFigures(site);
  const total = partCount(all.length, ROWS_A_PAGE);
  const unsourced = all.reduce((sum, { hasSource }) => sum + Number(!hasSource), 0);
  for (let number = 1; number <= total; number += 1) {
    const path = pagedPath('figures', number);
    const shown = partOf(all, number, ROWS_A_PAGE);
    yield {
      path,
      template: 'figure-index',
      title: number === 1 ? 'Figures' : `Figures, page ${number}`,
      description: `${countKind(all.length, 'figure')}, each as written, normalised, and with its passage.`,
      section: 'figures',
      crumbs: [],
      view: {
        title: number === 1 ? 'Figures' : `Figures, page ${number}`,
        total: countKind(all.length, 'figure'),
        quantities: count(entitiesOf(site, 'figure').length, 'quantity', 'quantities'),
        unsourced: unsourced === 0 ? null : formatNumber(unsourced),
        groups: groupRows(site, path, shown),
        board: number === 1 ? boardOf(site, path) : { items: [], others: [] },
        parts: partLinks(total, number, (one) => pagedPath('figures', one)),
        filter: shown.length > 8,
      },
    };
  }
}

/** Quantities for which passages give different numbers: those of most articles drawn, some more as links. */
function boardOf(site: Site, from: string) {
  const differing = entitiesOf(site, 'figure')
    .map((entity) => {
      const alike = comparable(mentionsOf(site, entity).filter((mention) => mention.kind === 'figure'));
      return {
        entity,
        values: differentValues(alike),
        articles: new Set(alike.map((one) => one.article)).size,
      };
    })
    .filter(({ values }) => values > 1)
    .sort((a, b) => b.articles - a.articles || b.values - a.values || compareText(a.entity.id, b.entity.id));
  return {
    items: differing.slice(0, MOST_ON_BOARD).flatMap(({ entity, values }) => {
      const plot = makeDotPlot(site, entity, from, MOST_DOTS);
      if (plot === null) return [];
      return [
        {
          name: nameOf(site, entity),
          href: entityHref(from, entity),
          values: count(values, 'different value'),
          plot,
        },
      ];
    }),
    others: differing
      .slice(MOST_ON_BOARD, MOST_ON_BOARD + MOST_OTHERS)
      .map(({ entity, values }) => ({ name: nameOf(site, entity), href: entityHref(from, entity), values })),
  };
}

/** What a figure is sorted by. The figure itself is made where it is shown: a collection has millions. */
interface Listed {
  readonly id: string;
  readonly quantity: string;
  readonly unitKind: string;
  readonly size: number;
  readonly hasSource: boolean;
}

function sortedFigures(site: Site): readonly Listed[] {
  const all = entitiesOf(site, 'figure').flatMap((entity) =>
    mentionsOf(site, entity).flatMap((mention) =>
      mention.kind === 'figure' ? [listed(site, mention, nameOf(site, entity))] : [],
    ),
  );
  return all.sort(
    (a, b) =>
      compareText(a.unitKind, b.unitKind) ||
      compareText(a.quantity, b.quantity) ||
      b.size - a.size ||
      compareText(a.id, b.id),
  );
}

function listed(site: Site, mention: FigureMention, quantity: string): Listed {
  const { id, value } = mention;
  return {
    id,
    quantity,
    unitKind: value.unitKind,
    size: sizeOf(value) ?? 0,
    hasSource: speakerOf(site, mention) !== null,
  };
}

function groupRows(site: Site, from: string, figures: readonly Listed[]) {
  const groups: { kind: string; anchor: string; rows: FigureRow[] }[] = [];
  for (const { id, unitKind: kind } of figures) {
    const mention = site.corpus.indexes.mentionById.get(id);
    if (mention?.kind !== 'figure') continue;
    if (groups.at(-1)?.anchor !== `kind-${kind}`)
      groups.push({ kind: groupLabel(kind), anchor: `kind-${kind}`, rows: [] });
    groups.at(-1)?.rows.push(figureRow(site, from, mention));
  }
  return groups;
}

/** 'count' → 'Counts', 'duration' → 'Duration'. */
function groupLabel(kind: string): string {
  return kind === 'count' ? 'Counts of people and things' : capitalise(kind.replaceAll('-', ' '));
}
