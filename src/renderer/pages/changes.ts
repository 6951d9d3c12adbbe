// changes.html: what is new, changed and gone since the last build that changed anything, and what the builds before brought.
import type { PastBuild, Thing, ThingKind } from '../../records/changes.ts';
import { changesDownload } from '../downloads/files/changes.ts';
import { reportDownload } from '../downloads/files/report.ts';
import { CHANGES, CHANGES_FEED, relative } from '../links.ts';
import { formatNumber } from '../names.ts';
import type { Page, WholePage } from '../page.ts';
import { pastBuildView } from '../past-builds-view.ts';
import type { Site } from '../site.ts';
import { thingHref } from '../thing-paths.ts';

const MOST_SHOWN = 200;
const KINDS: readonly (readonly [kind: ThingKind, title: string])[] = [
  ['article', 'Articles'],
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['place', 'Places'],
  ['statement', 'Statements'],
  ['figure', 'Figures'],
];

/** The page of changes. */
export const changesPage: WholePage = { name: 'changes', path: CHANGES, page };

function page(site: Site): Page {
  const changes = site.corpus.changes ?? { first: true, added: [], changed: [], gone: [] };
  return {
    path: CHANGES,
    template: 'changes',
    title: 'What changed',
    description: 'What is new, changed and gone since the last build that changed anything.',
    section: 'changes',
    crumbs: [],
    view: {
      first: changes.first,
      nothing: changes.added.length + changes.changed.length + changes.gone.length === 0,
      parts: [
        partOf(site, { anchor: 'new', title: 'New' }, changes.added),
        partOf(site, { anchor: 'changed', title: 'Changed' }, changes.changed),
        partOf(site, { anchor: 'gone', title: 'Gone' }, changes.gone),
      ].filter((part) => part.total !== '0'),
      now: site.corpus.history?.[0] === undefined ? null : pastBuildView(site.corpus, site.corpus.history[0]),
      earlier: (site.corpus.history ?? []).slice(1).map((build) => earlierBuild(site, build)),
      feed: site.corpus.config.url === null ? null : relative(CHANGES, CHANGES_FEED),
      files: [reportDownload, changesDownload].map(({ path }) => ({
        name: path.slice(path.lastIndexOf('/') + 1),
        href: relative(CHANGES, path),
      })),
    },
  };
}

/** One of the builds before this: what it brought and took, with links to what is still there. */
function earlierBuild(site: Site, build: PastBuild) {
  const { lists, ...view } = pastBuildView(site.corpus, build);
  return {
    ...view,
    lists: lists.map((list) => ({
      ...list,
      rows: list.rows.map(({ label, path }) => ({
        label,
        href: path === null ? null : relative(CHANGES, path),
      })),
    })),
  };
}

function partOf(site: Site, head: { anchor: string; title: string }, things: readonly Thing[]) {
  return {
    ...head,
    total: formatNumber(things.length),
    kinds: KINDS.flatMap(([kind, title]) => {
      const ofKind = things.filter((thing) => thing.kind === kind);
      if (ofKind.length === 0) return [];
      return [
        {
          title,
          total: formatNumber(ofKind.length),
          rows: ofKind
            .slice(0, MOST_SHOWN)
            .map(({ label, id }) => ({ label, href: thingHref(site.corpus, CHANGES, { kind, id }) })),
          more: formatNumber(Math.max(0, ofKind.length - MOST_SHOWN)),
        },
      ];
    }),
  };
}
