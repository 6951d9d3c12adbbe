// together.html: who stands in the same paragraphs with whom, as a picture and as the same numbers.
import type { Entity } from '../../records/entity.ts';
import { cutShort } from '../../text/cut-short.ts';
import { placeNames } from '../label-places.ts';
import { entityHref, mentionHref, TOGETHER } from '../links.ts';
import { count, formatNumber } from '../names.ts';
import { makeNetworks, type Network, type SHEETS } from '../network.ts';
import type { Page, WholePage } from '../page.ts';
import { articleOf, type Site } from '../site.ts';

/** The overview of names that stand together. */
export const networkPage: WholePage = { name: 'network', path: TOGETHER, page };

/** The widest first. */
const SHEET_NAMES = ['wide', 'middle', 'narrow'] as const;
/** Letters of a label on a sheet. */
const LONGEST_NAME = { wide: 24, middle: 20, narrow: 16 } as const;

function page(site: Site): Page {
  const networks = makeNetworks(site);
  const { wide } = networks;
  const names = count(wide?.nodes.length ?? 0, 'name');
  return {
    path: TOGETHER,
    template: 'network',
    title: 'Who stands with whom',
    description: `${names} and the paragraphs they share.`,
    section: 'network',
    crumbs: [],
    view: {
      names,
      pictures: SHEET_NAMES.flatMap((sheet) => {
        const network = networks[sheet];
        return network === null ? [] : [pictureOf(network, sheet, wide?.nodes.length ?? 0)];
      }),
      pairs: (wide?.ties ?? []).map(({ from, to, paragraphs, newest }) => ({
        from: linkOf(from.entity),
        to: linkOf(to.entity),
        paragraphs: formatNumber(paragraphs),
        size: paragraphs,
        at: mentionHref(TOGETHER, articleOf(site, newest.article), newest.id),
      })),
    },
  };
}

function pictureOf({ width, height, nodes, ties }: Network, sheet: keyof typeof SHEETS, all: number) {
  const named = placeNames(
    nodes.map((node) => ({ ...node, name: cutShort(node.entity.label, LONGEST_NAME[sheet]) })),
  );
  return {
    sheet,
    // What a smaller sheet leaves out is said under it.
    drawn: nodes.length === all ? null : count(nodes.length, 'name'),
    width,
    height,
    nodes: named.map(({ entity, x, y, size, name, words }) => ({
      ...linkOf(entity),
      x,
      y,
      size,
      short: name,
      words,
    })),
    ties: ties.map(({ from, to, width: stroke }) => ({
      from: { x: from.x, y: from.y },
      to: { x: to.x, y: to.y },
      width: stroke,
    })),
  };
}

function linkOf(entity: Entity) {
  return { name: entity.label, kind: entity.kind, href: entityHref(TOGETHER, entity) };
}
