// together.html: who stands in the same paragraphs with whom, as a picture and as the same numbers.
import type { Entity } from '../../records/entity.ts';
import { entityHref, TOGETHER } from '../links.ts';
import { count, formatNumber } from '../names.ts';
import { makeNetworks, type Network, type SHEETS } from '../network.ts';
import type { Page, PageKind } from '../page.ts';
import type { Site } from '../site.ts';

/** The overview of names that stand together. */
export const networkPage: PageKind = { name: 'network', pages };

/** Letters of a label on a sheet. */
const LONGEST_NAME = { wide: 24, narrow: 16 } as const;

function* pages(site: Site): Generator<Page> {
  const { wide, narrow } = makeNetworks(site);
  const names = count(wide?.nodes.length ?? 0, 'name');
  yield {
    path: TOGETHER,
    template: 'network',
    title: 'Who stands with whom',
    description: `${names} and the paragraphs they share.`,
    section: 'network',
    crumbs: [],
    view: {
      names,
      pictures: [
        ...(wide === null ? [] : [pictureOf(wide, 'wide')]),
        ...(narrow === null ? [] : [pictureOf(narrow, 'narrow')]),
      ],
      drawn: narrow === null ? null : count(narrow.nodes.length, 'name'),
      pairs: (wide?.ties ?? []).map(({ from, to, paragraphs }) => ({
        from: linkOf(from.entity),
        to: linkOf(to.entity),
        paragraphs: formatNumber(paragraphs),
      })),
    },
  };
}

function pictureOf({ width, height, nodes, ties }: Network, sheet: keyof typeof SHEETS) {
  return {
    sheet,
    width,
    height,
    nodes: nodes.map(({ entity, x, y, size }) => ({
      ...linkOf(entity),
      x,
      y,
      size,
      short: shorten(entity.label, LONGEST_NAME[sheet]),
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

function shorten(name: string, most: number): string {
  const letters = [...name];
  return letters.length <= most ? name : `${letters.slice(0, most - 1).join('')}…`;
}
