// figures/index.html and its further pages: every figure, grouped by what kind of thing is measured.
import type { Corpus } from '../../records/corpus.ts';
import type { Entity } from '../../records/entity.ts';
import type { FigureMention } from '../../records/mention.ts';
import { compareText } from '../../text/compare.ts';
import { comparisonsOf } from '../comparisons.ts';
import { plotComparison } from '../dot-plot.ts';
import { entityHref, pagedPath, relative } from '../links.ts';
import { capitalise, count, countKind, formatNumber } from '../names.ts';
import type { Page, SubjectPages } from '../page.ts';
import { pageStarts, partLinks, partNumbers, partTitle } from '../parts.ts';
import type { FigureRow } from '../quantities.ts';
import { figureRowInContext, shownFigures, sizeOf } from '../quantities.ts';
import type { Site } from '../site.ts';
import { entitiesOf, nameOf } from '../site.ts';

/** About 250: a page ends before one figure of sixteen, so that a figure that comes or goes moves the rows of few pages. */
const ROWS = { fewest: 235, most: 300 };
const MOST_ON_BOARD = 6;
const MOST_DOTS = 10;
const MOST_OTHERS = 200;

/** All figures, some 250 a page. How many there are is told on the first page alone: the others stand when a figure comes elsewhere. */
export const figureIndexPages: SubjectPages = {
  name: 'figure index',
  subjects: (site) =>
    numbersOf(site).map((number) => ({
      key: String(number),
      print(prints) {
        const told = JSON.stringify([
          numbersOf(site).length,
          kindLinks(site, number),
          partedKinds(site, number).map(({ unitKind }) => unitKind),
        ]);
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
  return partNumbers(listingOf(site).starts.length);
}

function indexPage(site: Site, number: number): Page {
  const path = pagedPath('figures', number);
  const shown = figuresOn(site, number);
  const isFirst = number === 1;
  const { total, starts } = listingOf(site);
  const title = partTitle('Figures', number);
  return {
    path,
    template: 'figure-index',
    title,
    description: `${countKind(isFirst ? total : shown.length, 'figure')}, each as written, normalised, and with its passage.`,
    section: 'figures',
    crumbs: [],
    view: {
      title,
      sums: isFirst ? sumsOf(site) : null,
      kinds: kindLinks(site, number),
      groups: groupRows(site, path, shown).map((group) => ({ ...group, ...totalOf(site, group, number) })),
      board: isFirst ? boardOf(site, path) : { items: [], others: [] },
      parts: partLinks(starts.length, number, (one) => pagedPath('figures', one)),
      filter: shown.length > 8,
    },
  };
}

/** What is told of all figures together. */
function sumsOf(site: Site) {
  const quantities = entitiesOf(site, 'figure');
  let unsourced = 0;
  for (const entity of quantities)
    for (const mention of shownFigures(site, entity)) unsourced += Number(mention.value.saidBy === null);
  return {
    total: countKind(listingOf(site).total, 'figure'),
    quantities: count(quantities.length, 'quantity', 'quantities'),
    unsourced: unsourced === 0 ? null : formatNumber(unsourced),
  };
}

/** What passages give different numbers for: what most articles tell drawn, some more as links. */
function boardOf(site: Site, from: string) {
  const differing = entitiesOf(site, 'figure')
    .flatMap((quantity) => comparisonsOf(site, quantity).map((comparison) => ({ quantity, comparison })))
    .sort(
      (a, b) =>
        b.comparison.articles - a.comparison.articles ||
        b.comparison.values - a.comparison.values ||
        compareText(a.quantity.id, b.quantity.id), // then as they were found
    );
  const items = differing.slice(0, MOST_ON_BOARD).flatMap(({ quantity, comparison }) => {
    const plotted = plotComparison(site, comparison, from, MOST_DOTS);
    return plotted === null
      ? []
      : [{ name: nameOf(site, quantity), href: entityHref(from, quantity), ...plotted }];
  });
  const others = differing
    .slice(MOST_ON_BOARD, MOST_ON_BOARD + MOST_OTHERS)
    .map(({ quantity, comparison: { about, values } }) => ({
      name: nameOf(site, quantity),
      href: entityHref(from, quantity),
      about: about.label,
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
  /** How many figures stand before each page. */
  readonly starts: readonly number[];
}

/** A collection has millions of figures: what is kept of them is how many each quantity has. */
const listings = new WeakMap<Corpus, Listing>();

function listingOf(site: Site): Listing {
  const known = listings.get(site.corpus);
  if (known !== undefined) return known;
  const made = new Map<string, Group>();
  for (const entity of entitiesOf(site, 'figure')) {
    const quantity = nameOf(site, entity);
    for (const mention of shownFigures(site, entity)) {
      const { unitKind } = mention.value;
      const key = `${unitKind}\n${quantity}`;
      const group = made.get(key) ?? { unitKind, quantity, entities: new Set(), figures: 0 };
      made.set(key, group);
      group.entities.add(entity);
      group.figures += 1;
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
  const starts = pageStarts(mayBegin(site, groups), ROWS);
  const listing = { groups, kinds, total, starts };
  listings.set(site.corpus, listing);
  return listing;
}

/** For each figure in order, whether a page may begin with it: one of sixteen by its id, which is a hash. */
function* mayBegin(site: Site, groups: readonly Group[]): Generator<boolean> {
  for (const group of groups) for (const { id } of sortedFigures(site, group)) yield id.endsWith('0');
}

/** Every kind, and where its figures begin; the first page tells how many it has. */
function kindLinks(site: Site, number: number) {
  const { kinds, starts } = listingOf(site);
  return kinds.map(({ unitKind, before, figures }) => {
    const first = starts.findLastIndex((start) => start <= before) + 1;
    const page = first === number ? '' : relative(pagedPath('figures', number), pagedPath('figures', first));
    return {
      kind: groupLabel(unitKind),
      href: `${page}#${anchorOf(unitKind)}`,
      total: number === 1 ? formatNumber(figures) : null,
    };
  });
}

/** The figures of one page. */
function figuresOn(site: Site, number: number): readonly FigureMention[] {
  const { groups, starts, total } = listingOf(site);
  const [first, end] = [starts[number - 1] ?? total, starts[number] ?? total];
  const shown: FigureMention[] = [];
  let before = 0;
  for (const group of groups) {
    const [from, to] = [first - before, end - before];
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
    .flatMap((entity) => shownFigures(site, entity))
    .filter(({ value }) => value.unitKind === group.unitKind)
    .map((mention) => ({ mention, id: mention.id, size: sizeOf(mention.value) ?? 0 }))
    .sort((a, b) => b.size - a.size || compareText(a.id, b.id))
    .map(({ mention }) => mention);
  last.set(site, { group, figures });
  return figures;
}

/** Rows of a page by kind. */
function groupRows(site: Site, from: string, figures: readonly FigureMention[]) {
  const rows = new Map<string, FigureRow[]>();
  for (const mention of figures) {
    const { unitKind } = mention.value;
    const known = rows.get(unitKind);
    const row = figureRowInContext(site, from, mention);
    if (known === undefined) rows.set(unitKind, [row]);
    else known.push(row);
  }
  return [...rows].map(([unitKind, own]) => ({
    kind: groupLabel(unitKind),
    unitKind,
    anchor: anchorOf(unitKind),
    rows: own,
  }));
}

/** Whether a kind has more on other pages; the first page tells how many it has in all. */
function totalOf(site: Site, { unitKind }: ReturnType<typeof groupRows>[number], number: number) {
  const parted = partedKinds(site, number).find((kind) => kind.unitKind === unitKind);
  const goesOn = parted !== undefined;
  return { total: goesOn && number === 1 ? formatNumber(parted.figures) : null, goesOn };
}

/** Of a kind some figures stand on this page and some on others. */
function partedKinds(site: Site, number: number): readonly Kind[] {
  const { kinds, starts, total } = listingOf(site);
  const [first, end] = [starts[number - 1] ?? total, starts[number] ?? total];
  return kinds.filter(({ before, figures }) => {
    const after = before + figures;
    return before < end && after > first && (before < first || after > end);
  });
}

function anchorOf(unitKind: string): string {
  return `kind-${unitKind}`;
}

/** 'count' → 'Counts', 'duration' → 'Duration'. */
function groupLabel(kind: string): string {
  return kind === 'count' ? 'Counts of people and things' : capitalise(kind.replaceAll('-', ' '));
}
