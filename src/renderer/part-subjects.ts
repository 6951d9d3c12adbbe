// Lists that go on from page to page: each page is a subject of its own, so that it stands while the articles stand whose lines it shows.
import type { Entity } from '../records/entity.ts';
import type { Mention } from '../records/mention.ts';
import type { Page, Subject } from './page.ts';
import type { ListPart, Share } from './page-prints.ts';
import { partCount, partOf } from './parts.ts';
import type { Site } from './site.ts';
import { countOf, mentionsOf, shownMentions } from './site.ts';

interface List {
  /** Lines that a page has. */
  readonly size: number;
  /** The mentions that have a line, of those of an entity in their order. */
  readonly lines: (mentions: readonly Mention[]) => readonly Mention[];
  /** What every page tells of the whole list, beside what all pages about an entity tell. */
  readonly told?: () => string;
  readonly page: (part: PartInHand) => Page;
  /** Pages that tell more of what stands on the first one, and show nothing that its print does not tell. */
  readonly more?: () => Iterable<Page>;
}

/** One page of a list. */
export interface PartInHand {
  /** From 1. */
  readonly part: number;
  readonly total: number;
  /** The whole list, newest article first. */
  readonly all: readonly Mention[];
  readonly shown: readonly Mention[];
}

/** The pages of an entity's list: the first tells all about the entity, the others show their lines alone. */
export function partSubjects(
  site: Site,
  entity: Entity,
  { size, lines, told, page, more }: List,
): readonly Subject[] {
  const { id } = entity;
  const listed = () => lines(shownMentions(site, entity));
  const total = countOf(site, entity) <= size ? 0 : listed().length;
  let shares: ReturnType<typeof sharesByPage> | null = null; // asked for by prints alone, of which threads make none
  const partIn = (part: number): ListPart => {
    shares ??= sharesByPage(sharesOf(site, listed()), size);
    return { part, shares: shares[part - 1] ?? [], total, told: told ?? (() => '') };
  };
  const parts = partCount(total, size);
  return Array.from({ length: parts }, (_, index): Subject => {
    const part = index + 1;
    return {
      key: part === 1 ? id : `${id} ${part}`,
      print: (prints) => (part === 1 ? prints.ofEntity(entity) : prints.ofPart(entity, partIn(part))),
      pages() {
        const all = listOf(site, entity, lines);
        const made = page({ part, total: parts, all, shown: partOf(all, part, size) });
        return part === 1 && more !== undefined ? [made, ...more()] : [made];
      },
    };
  });
}

/** How many lines an article has. */
type Count = readonly [article: string, lines: number];

/** How many lines each article has, newest article first. */
function sharesOf(site: Site, lines: readonly Mention[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const { article } of lines) counts.set(article, (counts.get(article) ?? 0) + 1);
  const place = (id: string): number => site.placeOf.get(id) ?? 0;
  return [...counts].sort(([a], [b]) => place(a) - place(b));
}

/** The shares of each page, in one walk over the list: a name of every article has as many pages as articles. */
function sharesByPage(counts: readonly Count[], size: number): readonly (readonly Share[])[] {
  const pages: Share[][] = [];
  let before = 0;
  for (const [article, lines] of counts) {
    for (let page = Math.floor(before / size); page * size < before + lines; page += 1) {
      const shares = pages[page] ?? [];
      shares.push({ article, from: before - page * size, lines });
      pages[page] = shares;
    }
    before += lines;
  }
  return pages;
}

/** The list of the entity in hand: its pages are made one after the other. */
const last = new WeakMap<Site, { readonly id: string; readonly list: readonly Mention[] }>();

function listOf(site: Site, entity: Entity, lines: List['lines']): readonly Mention[] {
  const known = last.get(site);
  if (known?.id === entity.id) return known.list;
  const list = lines(mentionsOf(site, entity));
  last.set(site, { id: entity.id, list });
  return list;
}
