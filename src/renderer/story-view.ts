// A story on pages: some of it on the page of a name, all of it on a page of its own.
import type { Entity } from '../records/entity.ts';
import type { NameKind } from '../records/mention.ts';
import { dateRows } from './date-rows.ts';
import { exactly } from './interface.ts';
import { entityHref, kindFolder, kindIndexPath, relative, storyPath } from './links.ts';
import { capitalise, formatNumber, KIND_WORDS } from './names.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';
import { chosenEvents, type Story } from './story.ts';

/** Events on the page of a name; of a longer story some from all of its time stand there. */
export const EVENTS_BESIDE = 16;
const EVENTS_ON_PAGE = 600;

/** Rows of a story on the page `from`, at most `most`. */
export function storyView(
  site: Site,
  entity: Entity,
  from: string,
  { story, most }: { readonly story: Story; readonly most: number },
) {
  const { events, undated } = story;
  const left = Math.max(0, events.length - most);
  return {
    rows: dateRows(site, from, chosenEvents(events, most)),
    total: formatNumber(events.length),
    undated: formatNumber(undated),
    left: formatNumber(left),
    /** Link to all of it; null where all stands here. */
    all: left === 0 || most > EVENTS_BESIDE ? null : relative(from, storyPath(entity)),
    many: entity.articles > 1,
  };
}

/** 'people/x.time.html'. */
export function storyPage(
  site: Site,
  { entity, kind, story }: { readonly entity: Entity; readonly kind: NameKind; readonly story: Story },
): Page {
  const path = storyPath(entity);
  return {
    path,
    template: 'story',
    title: `${entity.label}: ${exactly(site.corpus.config.language, 'In order of time')}`,
    about: `${entity.label}.`,
    description: 'In order of time',
    section: kindFolder(kind),
    crumbs: [
      { label: capitalise(KIND_WORDS[kind].many), href: relative(path, kindIndexPath(kind)) },
      { label: entity.label, href: entityHref(path, entity) },
      { label: 'In order of time', href: null },
    ],
    view: {
      kind,
      name: entity.label,
      page: entityHref(path, entity),
      story: storyView(site, entity, path, { story, most: EVENTS_ON_PAGE }),
    },
  };
}
