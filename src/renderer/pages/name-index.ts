// people/index.html, organisations/index.html, places/index.html: A to Z with counts; letter by letter when very long.
import type { Entity } from '../../records/entity.ts';
import type { MentionKind, NameKind } from '../../records/mention.ts';
import { compareText } from '../../text/compare.ts';
import { entryOf } from '../entries.ts';
import { translator } from '../interface.ts';
import { entityHref, hasOwnPage, kindFolder, kindIndexPath, letterPath, relative } from '../links.ts';
import { capitalise, count, countKind, familyName, indexLetter, KIND_WORDS } from '../names.ts';
import type { Page, PageKind } from '../page.ts';
import { LONGEST_INDEX, placementOf } from '../placement.ts';
import type { Hub, Leaf } from '../shelves.ts';
import type { Site } from '../site.ts';
import { countOf, entitiesOf } from '../site.ts';

const MOST_MENTIONED = 200;
/** Of people without a name; all are linked from their articles. */
const MOST_UNNAMED = 500;

/** An index for each kind of name. */
export const nameIndexPages: PageKind = { name: 'name index', pages };

function* pages(site: Site): Generator<Page> {
  for (const kind of ['person', 'organisation', 'place'] as const) {
    const all = entitiesOf(site, kind);
    const named = all.filter((entity) => !entity.unnamed);
    yield indexPage(site, kind, { all, letters: byLetter(site, named), split: named.length > LONGEST_INDEX });
    yield* letterPages(site, kind);
  }
  yield* letterPages(site, 'figure');
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
  readonly split: boolean;
}

function indexPage(site: Site, kind: NameKind, { all, letters, split }: Index): Page {
  const path = kindIndexPath(kind);
  const { many } = KIND_WORDS[kind];
  const unnamed = all.filter((entity) => entity.unnamed);
  const top = [...all]
    .sort((a, b) => countOf(site, b) - countOf(site, a) || compareText(a.id, b.id))
    .slice(0, MOST_MENTIONED);
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
      total: countKind(all.length - unnamed.length, kind),
      articles: count(site.articles.length, 'article'),
      letters: [...letters].map(([letter, rows]) => ({
        letter,
        count: rows.length,
        href: split ? relative(path, letterPath(kind, anchorOf(letter))) : `#${anchorOf(letter)}`,
      })),
      groups: groups.map((group) => ({
        ...group,
        rows: group.rows.map((entity) => rowOf(site, path, entity)),
      })),
      unnamed: unnamed.slice(0, MOST_UNNAMED).map((entity) => rowOf(site, path, entity)),
      filter: all.length > 8,
      surnames: kind === 'person' && !split ? sharedSurnames(path, all) : [],
      unnamedMore: Math.max(0, unnamed.length - MOST_UNNAMED),
      entries: [],
      none: all.length === 0,
      back: null,
    },
  };
}

/** The pages of the letters of an index, where it has any: names with a page of their own in a line each, the others with all there is. */
function* letterPages(site: Site, kind: MentionKind): Generator<Page> {
  const shelves = placementOf(site.corpus).shelves.get(kind);
  if (shelves === undefined) return;
  for (const hub of shelves.hubs) yield letterPage(site, kind, { ...hub, entities: [], top: shelves.top });
  for (const leaf of shelves.leaves) yield letterPage(site, kind, { ...leaf, below: [], top: shelves.top });
}

function letterPage(
  site: Site,
  kind: MentionKind,
  page: Leaf & { readonly below: Hub['below']; readonly top: Hub['below'] },
): Page {
  const path = letterPath(kind, page.name);
  const label = capitalise(KIND_WORDS[kind].many);
  const shown = page.entities.filter((entity) => countOf(site, entity) > 0);
  const inLine = shown.filter(hasOwnPage);
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
                rows: inLine.map((entity) => rowOf(site, path, entity)),
              },
            ],
      entries: shown.filter((entity) => !hasOwnPage(entity)).map((entity) => entryOf(site, path, entity)),
      unnamed: [],
      filter: inLine.length > 8,
      surnames: kind === 'person' ? sharedSurnames(path, shown) : [],
      unnamedMore: 0,
      none: shown.length === 0 && page.below.length === 0,
      back: relative(path, kindIndexPath(kind)),
    },
  };
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
}

function rowOf(site: Site, from: string, entity: Entity): NameRow {
  return {
    name: entity.label,
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
  };
}

/** People who share a family name, for whom a lone surname is never enough. */
function sharedSurnames(from: string, people: readonly Entity[]) {
  const families = new Map<string, Entity[]>();
  for (const person of people) {
    const family = person.unnamed ? null : familyName(person);
    if (family === null || family === person.label) continue;
    const key = family.toLowerCase();
    const list = families.get(key);
    if (list === undefined) families.set(key, [person]);
    else list.push(person);
  }
  return [...families.values()].flatMap((list) => {
    const [first] = list;
    if (first === undefined || list.length < 2) return [];
    return [
      {
        family: familyName(first) ?? first.label,
        people: list.map((person) => ({
          name: person.label,
          href: entityHref(from, person),
          description: person.description,
        })),
      },
    ];
  });
}
