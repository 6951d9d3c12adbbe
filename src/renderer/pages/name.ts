// people/, organisations/, places/<slug>.html: everything the collection says about one name, each line cited.
import type { Entity } from '../../records/entity.ts';
import type { NameKind } from '../../records/mention.ts';
import { citeName } from '../cite-name.ts';
import { nameToWrite, writtenNames } from '../correct.ts';
import { yamlHideAll, yamlKindAll, yamlRename, yamlSame } from '../corrections-yaml.ts';
import { shortDateRows } from '../date-rows.ts';
import { disputedOn } from '../disputed.ts';
import { entityLinks } from '../downloads/take-away.ts';
import { identifierLines, linkedIdentifiers } from '../identifiers.ts';
import {
  ABOUT,
  entityHref,
  entityPartPath,
  hasOwnPage,
  kindFolder,
  kindIndexPath,
  mentionHref,
  relative,
  whyPath,
} from '../links.ts';
import { placeMap } from '../map/place-map.ts';
import { nameFacts } from '../name-facts.ts';
import { capitalise, count, formatNumber, KIND_WORDS, withArticle } from '../names.ts';
import { namesakesOf, titlesOfTwins, toldApartBy, toldWith } from '../namesakes.ts';
import { noteOn } from '../notes.ts';
import type { Page, SubjectPages } from '../page.ts';
import { type PartInHand, partSubjects } from '../part-subjects.ts';
import { partLinks, partTitle } from '../parts.ts';
import { groupPassages } from '../passages.ts';
import { makeBars, makeStrip } from '../pictures.ts';
import { figureRow } from '../quantities.ts';
import { settlements } from '../settle.ts';
import type { Site } from '../site.ts';
import { articleOf, countOf, entitiesOf, mentionsOf, shownEntity } from '../site.ts';
import { type Story, storyOf } from '../story.ts';
import { EVENTS_BESIDE, storyPage, storyView } from '../story-view.ts';
import type { Company } from '../together.ts';
import { companyOf, oneForEachBlock } from '../together.ts';
import { hasWhyPage, mentionGroups, needsExplaining } from '../why.ts';
import { SCHEMA_TYPES } from './article.ts';
import { downloadLinks } from './data.ts';

const PASSAGES_A_PAGE = 60;
const MOST_COMPANIONS = 14;
const MOST_NEARBY = 12;
/** So few passages show all names, figures and dates that stand beside a name themselves. */
const FEW_PASSAGES = 2;
const NOTHING: Beside = {
  company: { names: [], figures: [], dates: [] },
  story: { events: [], undated: 0, others: [] },
};

/** A page for each person, organisation and place. */
export const namePages: SubjectPages = {
  name: 'name',
  subjects: (site) =>
    (['person', 'organisation', 'place'] as const).flatMap((kind) =>
      entitiesOf(site, kind)
        .filter(hasOwnPage)
        .flatMap((entity) => {
          const page = (part: PartInHand) => partPage({ site, entity, kind }, part);
          return partSubjects(site, entity, {
            size: PASSAGES_A_PAGE,
            lines: oneForEachBlock,
            page,
            more: () => storyPages(site, entity, kind),
          });
        }),
    ),
};

interface Named {
  readonly site: Site;
  readonly entity: Entity;
  readonly kind: NameKind;
}

function partPage(named: Named, { part, total, all, shown }: PartInHand): Page {
  const { site, entity, kind } = named;
  const path = entityPartPath(entity, part);
  const view = {
    groups: groupPassages({ site, from: path }, entity, shown),
    passages: count(all.length, 'passage'),
    articles: count(entity.articles, 'article'),
    parts: partLinks(total, part, (number) => entityPartPath(entity, number)),
    ...frameView(site, entity, kind, path),
    ...(part === 1 ? firstPart(site, entity, { path, passages: all.length }) : { first: null }),
  };
  return namePage(named, { path, part, view });
}

function namePage(
  { site, entity, kind }: Named,
  { path, part, view }: { path: string; part: number; view: object },
): Page {
  const apart = part === 1 ? toldApartBy(site, entity) : null;
  const title = partTitle(entity.label, part);
  const many = capitalise(KIND_WORDS[kind].many);
  return {
    path,
    template: 'name',
    title: apart === null ? title : `${title} (${apart})`,
    about: `${entity.label}${entity.description === null ? '' : `, ${entity.description}`}.`,
    description: `${count(countOf(site, entity), 'mention')} in ${count(entity.articles, 'article')}, each with its passage.`,
    section: kindFolder(kind),
    crumbs: [
      { label: many, href: relative(path, kindIndexPath(kind)) },
      { label: title, href: null },
    ],
    ...(part === 1 && {
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': SCHEMA_TYPES[kind],
        name: entity.label,
        ...(entity.names.length > 1 && {
          alternateName: entity.names.map((name) => name.form).filter((form) => form !== entity.label),
        }),
        ...(entity.description !== null && { description: entity.description }),
        ...linkedIdentifiers(site.corpus, entity),
      },
    }),
    wrong: { name: nameToWrite(entity), names: writtenNames(entity) },
    view,
  };
}

/** What stands on every part. */
function frameView(site: Site, entity: Entity, kind: NameKind, path: string) {
  return {
    kind,
    word: KIND_WORDS[kind].one,
    name: entity.label,
    unnamed: entity.unnamed,
    role: entity.description,
    roleByEditor: site.corpus.editor?.described.has(entity.id) ?? false,
    note: noteOn(site, entity.id),
    also: entity.unnamed ? [] : entity.names.map((name) => name.form).filter((form) => form !== entity.label),
    top: relative(path, entityPartPath(entity, 1)),
  };
}

/** Names that were not joined with it, each with its reason; two that are called alike with an article of each. */
function doubtsOn(site: Site, entity: Entity, path: string) {
  const found = entity.unsure.flatMap(({ other: id, reason }) => {
    const other = shownEntity(site, id);
    return other === null ? [] : [{ other, reason }];
  });
  const titles = titlesOfTwins(
    site,
    found.map(({ other }) => other),
  );
  return found.map(({ other, reason }) => ({
    name: other.label,
    role: toldWith(titles, other),
    href: entityHref(path, other),
    reason,
    answers: settlements(site, entity, other),
  }));
}

/** What stands on the first part only. */
function firstPart(site: Site, entity: Entity, { path, passages }: { path: string; passages: number }) {
  const { company, story } = passages > FEW_PASSAGES ? toldBeside(site, entity) : NOTHING;
  const names = writtenNames(entity);
  const facts = nameFacts(site, entity, path);
  const role = facts.facts.flatMap(({ lines }) => lines).find(({ value }) => value === entity.description);
  return {
    first: {
      disputed: disputedOn(site, entity, path),
      ...facts,
      role: role === undefined ? null : { words: role.words, at: role.places[0]?.places[0] ?? null },
      many: entity.articles > 1,
      nearby: passages > FEW_PASSAGES,
      namesakes: namesakesOf(site, entity, path),
      strip: stripOf(site, entity),
      map: placeMap(site, entity, path),
      about: relative(path, ABOUT),
      figures: company.figures
        .slice(0, MOST_NEARBY)
        .flatMap((mention) => (mention.kind === 'figure' ? [figureRow(site, path, mention)] : [])),
      moreFigures: formatNumber(Math.max(0, company.figures.length - MOST_NEARBY)),
      dates: shortDateRows(site, path, story.others.slice(0, MOST_NEARBY)),
      moreDates: formatNumber(Math.max(0, story.others.length - MOST_NEARBY)),
      story: storyView(site, entity, path, { story, most: EVENTS_BESIDE }),
      with: makeBars(
        company.names.slice(0, MOST_COMPANIONS).map(({ entity: other, paragraphs, newest }) => ({
          label: other.label,
          href: entityHref(path, other),
          kind: other.kind,
          value: paragraphs,
          at: mentionHref(path, articleOf(site, newest.article), newest.id),
        })),
      ),
      withMore: Math.max(0, company.names.length - MOST_COMPANIONS),
      doubts: doubtsOn(site, entity, path),
      identifiers: identifierLines(site.corpus, entity),
      files: entityLinks(site, path, entity),
      tables: downloadLinks(site, path),
      cite: citeName(site, entity),
      id: entity.id,
      whyPage: hasWhyPage(entity) ? relative(path, whyPath(entity)) : null,
      found: needsExplaining(entity) && !hasWhyPage(entity) ? mentionGroups(site, path, entity.mentions) : [],
      correct: [
        {
          label: `This is not ${withArticle(entity.kind)}, or no name at all`,
          yaml: yamlHideAll(names),
        },
        {
          label: 'It should be called something else',
          yaml: yamlRename(nameToWrite(entity), 'The better name'),
        },
        {
          label: 'It is another kind of thing',
          yaml: yamlKindAll(names, entity.kind === 'person' ? 'organisation' : 'person'),
        },
        ...(names.length > 1
          ? [
              {
                label: 'These are not one and the same',
                yaml: yamlSame('different', names.slice(0, 4)),
              },
            ]
          : []),
      ],
    },
  };
}

/** The whole story on a page of its own, where the first page has no room for it. */
function storyPages(site: Site, entity: Entity, kind: NameKind): readonly Page[] {
  if (countOf(site, entity) <= EVENTS_BESIDE) return [];
  const { story } = toldBeside(site, entity);
  return story.events.length > EVENTS_BESIDE ? [storyPage(site, { entity, kind, story })] : [];
}

interface Beside {
  readonly company: Company;
  readonly story: Story;
}

/** What stands beside an entity; remembered for the one in hand, whose pages are made one after the other. */
function toldBeside(site: Site, entity: Entity): Beside {
  const known = last.get(site);
  if (known?.id === entity.id) return known;
  const company = companyOf(site, entity);
  const made = { id: entity.id, company, story: storyOf(site, company.dates) };
  last.set(site, made);
  return made;
}

const last = new WeakMap<Site, Beside & { readonly id: string }>();

function stripOf(site: Site, entity: Entity) {
  const ids = new Set(mentionsOf(site, entity).map((mention) => mention.article));
  const company = [...ids].map((id) => ({ ...articleOf(site, id).published, series: 'published' as const }));
  return makeStrip(company);
}
