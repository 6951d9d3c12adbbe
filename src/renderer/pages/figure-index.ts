// figures/index.html and its further pages: every figure, grouped by what kind of thing is measured.
import type { Corpus } from '../../records/corpus.ts';
import type { Entity } from '../../records/entity.ts';
import type { FigureMention } from '../../records/mention.ts';
import { compareText } from '../../text/compare.ts';
import { articlesOf, comparisonsOf, differentValues } from '../comparisons.ts';
import { plotComparison } from '../dot-plot.ts';
import { entityHref, pagedPath, relative } from '../links.ts';
import { capitalise, count, countKind, formatNumber } from '../names.ts';
import type { Page, SubjectPages } from '../page.ts';
import { partCount, partLinks, partNumbers } from '../parts.ts';
import type { FigureRow } from '../quantities.ts';
import { figureRow, sizeOf, speakerOf } from '../quantities.ts';
import type { Site } from '../site.ts';
import { countOfAll, entitiesOf, nameOf, shownMentions } from '../site.ts';

const ROWS_A_PAGE = 250;
const MOST_ON_BOARD = 6;
const MOST_DOTS = 10;
const MOST_OTHERS = 200;

/** All figures, 250 a page. */
export const figureIndexPages: SubjectPages = {
  name: 'figure index',
  subjects: (site) =>
    numbersOf(site).map((number) => ({
      key: String(number),
      print(prints) {
        const { kinds, total, unsourced } = listingOf(site);
        const told = JSON.stringify([kinds, total, unsourced, entitiesOf(site, 'figure').length]);
        return number === 1 // its board is of all figures
          ? prints.ofArticles(told, site.articles)
          : prints.ofFigures(told, figuresOn(site, number));
      },
      pages: () => [indexPage(site, number)],
    })),
  paths: (site) => numbersOf(site).map((number) => pagedPath('figures', number)),
};

/** Of its pages, from 1. */
function numbersOf(site: Site): readonly number[] {
  return partNumbers(partCount(countOfAll(site, entitiesOf(site, 'figure')), ROWS_A_PAGE));
}

function indexPage(site: Site, number: number): Page {
  const { kinds, total, unsourced } = listingOf(site);
  const path = pagedPath('figures', number);
  const shown = figuresOn(site, number);
  const parts = partCount(total, ROWS_A_PAGE);
  const title = number === 1 ? 'Figures' : `Figures, page ${number}`;
  return {
    path,
    template: 'figure-index',
    title,
    description: `${countKind(total, 'figure')}, each as written, normalised, and with its passage.`,
    section: 'figures',
    crumbs: [],
    view: {
      title,
      total: countKind(total, 'figure'),
      quantities: count(entitiesOf(site, 'figure').length, 'quantity', 'quantities'),
      unsourced: unsourced === 0 ? null : formatNumber(unsourced),
      kinds: kinds.map((kind) => kindLink(kind, path)),
      groups: groupRows(site, path, shown),
      board: number === 1 ? boardOf(site, path) : { items: [], others: [] },
      parts: partLinks(parts, number, (one) => pagedPath('figures', one)),
      filter: shown.length > 8,
    },
  };
}

/** What passages give different numbers for: what most articles tell drawn, some more as links. */
function boardOf(site: Site, from: string) {
  const differing = entitiesOf(site, 'figure')
    .flatMap((quantity) => comparisonsOf(site, quantity).map((comparison) => ({ quantity, comparison })))
    .map((one) => ({
      ...one,
      articles: articlesOf(one.comparison.mentions),
      values: differentValues(one.comparison.mentions),
    }))
    .sort(
      (a, b) => b.articles - a.articles || b.values - a.values || compareText(a.quantity.id, b.quantity.id), // then as they were found
    );
  const items = differing.slice(0, MOST_ON_BOARD).flatMap(({ quantity, comparison }) => {
    const plotted = plotComparison(site, comparison, from, MOST_DOTS);
    return plotted === null
      ? []
      : [{ name: nameOf(site, quantity), href: entityHref(from, quantity), ...plotted }];
  });
  const others = differing
    .slice(MOST_ON_BOARD, MOST_ON_BOARD + MOST_OTHERS)
    .map(({ quantity, comparison, values }) => ({
      name: nameOf(site, quantity),
      href: entityHref(from, quantity),
      about: comparison.about.label,
      values,
    }));
  return { items, others };
}

/** Figures that follow each other: of one kind of unit and of quantities of one name. */
interface Group {
  readonly unitKind: string;
  readonly quantity: string;
  readonly entities: Set<Entity>;
  figures: number;
  unsourced: number;
}

/** Figures of one kind of unit. */
interface Kind {
  readonly unitKind: string;
  /** How many figures stand before them. */
  readonly before: number;
  figures: number;
}

/** What all pages show, in their order. */
interface Listing {
  readonly groups: readonly Group[];
  readonly kinds: readonly Kind[];
  readonly total: number;
  readonly unsourced: number;
}

/** A collection has millions of figures: what is kept of them is how many each quantity has. */
const listings = new WeakMap<Corpus, Listing>();

function listingOf(site: Site): Listing {
  const known = listings.get(site.corpus);
  if (known !== undefined) return known;
  const made = new Map<string, Group>();
  for (const entity of entitiesOf(site, 'figure')) {
    const quantity = nameOf(site, entity);
    for (const mention of figuresOf(site, entity)) {
      const { unitKind } = mention.value;
      const key = `${unitKind}\n${quantity}`;
      const group = made.get(key) ?? { unitKind, quantity, entities: new Set(), figures: 0, unsourced: 0 };
      made.set(key, group);
      group.entities.add(entity);
      group.figures += 1;
      group.unsourced += Number(speakerOf(site, mention) === null);
    }
  }
  const groups = [...made.values()].sort(
    (a, b) => compareText(a.unitKind, b.unitKind) || compareText(a.quantity, b.quantity),
  );
  const kinds: Kind[] = [];
  let total = 0;
  for (const { unitKind, figures } of groups) {
    const kind = kinds.at(-1);
    if (kind?.unitKind === unitKind) kind.figures += figures;
    else kinds.push({ unitKind, before: total, figures });
    total += figures;
  }
  const unsourced = groups.reduce((sum, group) => sum + group.unsourced, 0);
  const listing = { groups, kinds, total, unsourced };
  listings.set(site.corpus, listing);
  return listing;
}

/** A kind, and where its figures begin. */
function kindLink({ unitKind, before, figures }: Kind, from: string) {
  const path = pagedPath('figures', Math.floor(before / ROWS_A_PAGE) + 1);
  const page = path === from ? '' : relative(from, path);
  return { kind: groupLabel(unitKind), href: `${page}#${anchorOf(unitKind)}`, total: formatNumber(figures) };
}

function figuresOf(site: Site, entity: Entity): readonly FigureMention[] {
  return shownMentions(site, entity).filter((mention) => mention.kind === 'figure');
}

/** The figures of one page. */
function figuresOn(site: Site, number: number): readonly FigureMention[] {
  const first = (number - 1) * ROWS_A_PAGE;
  const shown: FigureMention[] = [];
  let before = 0;
  for (const group of listingOf(site).groups) {
    const [from, to] = [first - before, first + ROWS_A_PAGE - before];
    if (to <= 0) break;
    if (from < group.figures) shown.push(...sortedFigures(site, group).slice(Math.max(0, from), to));
    before += group.figures;
  }
  return shown;
}

/** The group in hand: the largest go on from page to page. */
const last = new WeakMap<Site, { readonly group: Group; readonly figures: readonly FigureMention[] }>();

/** The largest first. */
function sortedFigures(site: Site, group: Group): readonly FigureMention[] {
  const known = last.get(site);
  if (known?.group === group) return known.figures;
  const figures = [...group.entities]
    .flatMap((entity) => figuresOf(site, entity))
    .filter(({ value }) => value.unitKind === group.unitKind)
    .map((mention) => ({ mention, id: mention.id, size: sizeOf(mention.value) ?? 0 }))
    .sort((a, b) => b.size - a.size || compareText(a.id, b.id))
    .map(({ mention }) => mention);
  last.set(site, { group, figures });
  return figures;
}

/** Rows of a page by kind; `total` where the kind has more on other pages. */
function groupRows(site: Site, from: string, figures: readonly FigureMention[]) {
  const rows = new Map<string, FigureRow[]>();
  for (const mention of figures) {
    const { unitKind } = mention.value;
    const known = rows.get(unitKind);
    const row = figureRow(site, from, mention);
    if (known === undefined) rows.set(unitKind, [row]);
    else known.push(row);
  }
  const sums = new Map(listingOf(site).kinds.map((kind) => [kind.unitKind, kind.figures]));
  return [...rows].map(([unitKind, own]) => {
    const sum = sums.get(unitKind) ?? own.length;
    return {
      kind: groupLabel(unitKind),
      anchor: anchorOf(unitKind),
      rows: own,
      total: sum === own.length ? null : formatNumber(sum),
    };
  });
}

function anchorOf(unitKind: string): string {
  return `kind-${unitKind}`;
}

/** 'count' → 'Counts', 'duration' → 'Duration'. */
function groupLabel(kind: string): string {
  return kind === 'count' ? 'Counts of people and things' : capitalise(kind.replaceAll('-', ' '));
}
