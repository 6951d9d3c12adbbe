// people/index.html, organisations/index.html, places/index.html: A to Z with counts; letter by letter when very long.
import type { Entity } from '../../records/entity.ts';
import type { MentionKind, NameKind } from '../../records/mention.ts';
import { compareText } from '../../text/compare.ts';
import { entryOf } from '../entries.ts';
import { translator } from '../interface.ts';
import {
  entityHref,
  hasOwnPage,
  kindFolder,
  kindIndexPath,
  letterPath,
  relative,
  sharedNamesPath,
} from '../links.ts';
import { capitalise, count, countKind, indexLetter, KIND_WORDS } from '../names.ts';
import { titlesOfTwins } from '../namesakes.ts';
import type { Page, Subject, SubjectPages } from '../page.ts';
import { LONGEST_INDEX, placementOf } from '../placement.ts';
import { sharedNames } from '../shared-names.ts';
import { type Hub, type Leaf, NO_SHELVES } from '../shelves.ts';
import type { Site } from '../site.ts';
import { countOf, entitiesOf } from '../site.ts';

const MOST_MENTIONED = 200;
/** Of people without a name; all are linked from their articles. */
const MOST_UNNAMED = 500;

/** An index for each kind of name, with its letters where it has any; quantities have letters alone. */
export const nameIndexPages: SubjectPages = {
  name: 'name index',
  subjects: (site) => [
    ...NAME_KINDS.flatMap((kind) => [indexSubject(site, kind), ...letterSubjects(site, kind)]),
    ...letterSubjects(site, 'figure'),
  ],
  paths: (site) => [
    ...NAME_KINDS.flatMap((kind) => [kindIndexPath(kind), ...letterPaths(site, kind)]),
    ...letterPaths(site, 'figure'),
  ],
};

const NAME_KINDS = ['person', 'organisation', 'place'] as const;

function indexSubject(site: Site, kind: NameKind): Subject {
  return {
    key: kind,
    print(prints) {
      const { all, letters, lines } = indexOf(site, kind);
      const counts = Array.from(letters, ([letter, names]) => [letter, names.length]);
      const twins = [...titlesOfTwins(site, lines)];
      const told = [all.length, site.articles.length, counts, sharedOn(site, '', kind), twins];
      return prints.ofNames(JSON.stringify(told), lines, []);
    },
    pages: () => [indexPage(site, kind, indexOf(site, kind))],
  };
}

function indexOf(site: Site, kind: NameKind): Index {
  const all = entitiesOf(site, kind);
  const named = all.filter((entity) => !entity.unnamed);
  const letters = byLetter(site, named);
  const split = named.length > LONGEST_INDEX;
  const top = split ? mostMentioned(site, all) : [];
  const unnamed = all.filter((entity) => entity.unnamed).slice(0, MOST_UNNAMED);
  return { all, letters, split, top, unnamed, lines: [...(split ? top : named), ...unnamed] };
}

function mostMentioned(site: Site, all: readonly Entity[]): readonly Entity[] {
  const sorted = [...all].sort((a, b) => countOf(site, b) - countOf(site, a) || compareText(a.id, b.id));
  return sorted.slice(0, MOST_MENTIONED);
}

/** Where a letter of an index stands: an anchor of the index, or a page of its own when the index is split. */
export function letterTarget(site: Site, kind: NameKind, letter: string): string {
  const named = entitiesOf(site, kind).filter((entity) => !entity.unnamed).length;
  return named > LONGEST_INDEX
    ? letterPath(kind, anchorOf(letter))
    : `${kindIndexPath(kind)}#${anchorOf(letter)}`;
}

interface Index {
  readonly all: readonly Entity[];
  readonly letters: ReadonlyMap<string, readonly Entity[]>;
  /** The letters have pages of their own. */
  readonly split: boolean;
  /** Those that stand here where the letters do not. */
  readonly top: readonly Entity[];
  readonly unnamed: readonly Entity[];
  /** All that have a line on the page. */
  readonly lines: readonly Entity[];
}

function indexPage(site: Site, kind: NameKind, { all, letters, split, top, unnamed, lines }: Index): Page {
  const path = kindIndexPath(kind);
  const rowOf = rowsOn(site, path, lines);
  const { many } = KIND_WORDS[kind];
  const nameless = all.reduce((sum, entity) => sum + Number(entity.unnamed), 0);
  const groups = split
    ? [{ letter: 'Most mentioned', anchor: 'most', rows: top }]
    : [...letters].map(([letter, rows]) => ({ letter, anchor: anchorOf(letter), rows }));
  return {
    path,
    template: 'name-index',
    title: capitalise(many),
    description: `${countKind(all.length, kind)} named in ${count(site.articles.length, 'article')}, A to Z.`,
    section: kindFolder(kind),
    crumbs: [],
    view: {
      kind,
      title: capitalise(many),
      total: countKind(all.length - nameless, kind),
      articles: count(site.articles.length, 'article'),
      letters: [...letters].map(([letter, rows]) => ({
        letter,
        count: rows.length,
        href: split ? relative(path, letterPath(kind, anchorOf(letter))) : `#${anchorOf(letter)}`,
      })),
      groups: groups.map((group) => ({
        ...group,
        rows: group.rows.map(rowOf),
      })),
      unnamed: unnamed.map(rowOf),
      filter: all.length > 8,
      shared: sharedOn(site, path, kind),
      unnamedMore: nameless - unnamed.length,
      entries: [],
      none: all.length === 0,
      back: null,
    },
  };
}

/** The page of a letter of an index. */
type Shelf = Leaf & { readonly below: Hub['below']; readonly top: Hub['below'] };

function shelvesFor(site: Site, kind: MentionKind): readonly Shelf[] {
  const { top, hubs, leaves } = placementOf(site.corpus).shelves.get(kind) ?? NO_SHELVES;
  return [
    ...hubs.map((hub) => ({ ...hub, entities: [], top })),
    ...leaves.map((leaf) => ({ ...leaf, below: [], top })),
  ];
}

function letterPaths(site: Site, kind: MentionKind): readonly string[] {
  return shelvesFor(site, kind).map(({ name }) => letterPath(kind, name));
}

/** The pages of the letters of an index, where it has any: names with a page of their own in a line each, the others with all there is. */
function letterSubjects(site: Site, kind: MentionKind): readonly Subject[] {
  return shelvesFor(site, kind).map((shelf) => ({
    key: `${kind} ${shelf.name}`,
    print(prints) {
      const { inLine, apart } = standingOn(site, shelf);
      const { label, top, below } = shelf;
      const told = [label, top, below, sharedOn(site, '', kind), [...titlesOfTwins(site, inLine)]];
      return prints.ofNames(JSON.stringify(told), inLine, apart);
    },
    pages: () => [letterPage(site, kind, shelf)],
  }));
}

/** Names of a letter with a page of their own, and those without. */
function standingOn(site: Site, { entities }: Shelf) {
  const shown = entities.filter((entity) => countOf(site, entity) > 0);
  return {
    shown,
    inLine: shown.filter(hasOwnPage),
    apart: shown.filter((entity) => !hasOwnPage(entity)),
  };
}

function letterPage(site: Site, kind: MentionKind, page: Shelf): Page {
  const path = letterPath(kind, page.name);
  const label = capitalise(KIND_WORDS[kind].many);
  const { shown, inLine, apart } = standingOn(site, page);
  const rowOf = rowsOn(site, path, inLine);
  const total =
    kind === 'figure' ? count(shown.length, 'quantity', 'quantities') : countKind(shown.length, kind);
  return {
    path,
    template: 'name-index',
    title: `${label}: ${page.label}`,
    description: `${page.label}: ${total}.`,
    section: kindFolder(kind),
    crumbs: [
      { label, href: relative(path, kindIndexPath(kind)) },
      { label: page.label, href: null },
    ],
    view: {
      kind,
      title: `${label}: ${page.label}`,
      total: page.below.length === 0 ? total : null,
      articles: null,
      letters: (page.below.length === 0 ? page.top : page.below).map((one) => ({
        letter: one.label,
        href: relative(path, letterPath(kind, one.name)),
      })),
      groups:
        inLine.length === 0
          ? []
          : [
              {
                letter: page.label,
                anchor: 'names',
                rows: inLine.map(rowOf),
              },
            ],
      entries: apart.map((entity) => entryOf(site, path, entity)),
      unnamed: [],
      filter: inLine.length > 8,
      shared: sharedOn(site, path, kind),
      unnamedMore: 0,
      none: shown.length === 0 && page.below.length === 0,
      back: relative(path, kindIndexPath(kind)),
    },
  };
}

/** Leads to the names that several bear, from pages of people; null where there are none. */
function sharedOn(site: Site, from: string, kind: MentionKind) {
  const { pages } = sharedNames(site);
  if (kind !== 'person' || pages.length === 0) return null;
  return { href: relative(from, sharedNamesPath(1)), count: pages.reduce((sum, one) => sum + one.length, 0) };
}

/** 'A' → 'a', '0–9' → 'digits', 'Other' → 'other': for anchors and file names. */
function anchorOf(letter: string): string {
  return /^[A-Z]$/u.test(letter) ? letter.toLowerCase() : letter === 'Other' ? 'other' : 'digits';
}

function byLetter({ corpus }: Site, entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const letters = new Map<string, Entity[]>();
  for (const entity of entities) {
    const letter = indexLetter(entity, corpus);
    const list = letters.get(letter);
    if (list === undefined) letters.set(letter, [entity]);
    else list.push(entity);
  }
  return letters;
}

interface NameRow {
  readonly name: string;
  readonly href: string;
  readonly description: string | null;
  readonly also: string;
  readonly mentions: number;
  readonly articles: number;
  /** Title of an article, where another line of the page has the same name and description. */
  readonly inArticle: string | null;
}

/** Makes the rows of a page on which these stand. */
function rowsOn(site: Site, from: string, entities: readonly Entity[]): (entity: Entity) => NameRow {
  const titles = titlesOfTwins(site, entities);
  return (entity) => ({
    name: entity.label,
    inArticle: titles.get(entity.id) ?? null,
    href: entityHref(from, entity),
    description:
      entity.description ??
      (entity.type === null || entity.type === 'other'
        ? null
        : translator(site.corpus.config.language)(capitalise(entity.type.replaceAll('-', ' ')))),
    also: entity.names
      .map((name) => name.form)
      .filter((form) => form.toLowerCase() !== entity.label.toLowerCase()) // 'KANG Ji-won' tells nothing new
      .slice(0, 3)
      .join(', '),
    mentions: countOf(site, entity),
    articles: entity.articles,
  });
}
