// together.html: who stands in the same paragraphs with whom, as a picture and as the same numbers.
import { entityHref, TOGETHER } from '../links.ts';
import { count, formatNumber } from '../names.ts';
import { makeNetwork } from '../network.ts';
import type { Page, PageKind } from '../page.ts';
import type { Site } from '../site.ts';

/** The overview of names that stand together. */
export const networkPage: PageKind = { name: 'network', pages };

const LONGEST_NAME = 24;

function* pages(site: Site): Generator<Page> {
  const network = makeNetwork(site);
  const names = count(network?.nodes.length ?? 0, 'name');
  yield {
    path: TOGETHER,
    template: 'network',
    title: 'Who stands with whom',
    description: `${names} and the paragraphs they share.`,
    section: 'network',
    crumbs: [],
    view: {
      names,
      network:
        network === null
          ? null
          : {
              width: network.width,
              height: network.height,
              nodes: network.nodes.map(({ entity, x, y, size }) => ({
                x,
                y,
                size,
                kind: entity.kind,
                name: entity.label,
                short: shorten(entity.label),
                href: entityHref(TOGETHER, entity),
              })),
              ties: network.ties.map(({ from, to, paragraphs, width }) => ({
                from: {
                  x: from.x,
                  y: from.y,
                  name: from.entity.label,
                  kind: from.entity.kind,
                  href: entityHref(TOGETHER, from.entity),
                },
                to: {
                  x: to.x,
                  y: to.y,
                  name: to.entity.label,
                  kind: to.entity.kind,
                  href: entityHref(TOGETHER, to.entity),
                },
                paragraphs: formatNumber(paragraphs),
                width,
              })),
            },
    },
  };
}

function shorten(name: string): string {
  const letters = [...name];
  return letters.length <= LONGEST_NAME ? name : `${letters.slice(0, LONGEST_NAME - 1).join('')}…`;
}
