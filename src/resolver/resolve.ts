// Which mentions are the same thing, over the whole collection: within each article first, then across.

import { type Collection, withMentions } from '../collection/collection.ts';
import { groupRows, sharedIntegers } from '../collection/columns.ts';
import type { EntityTable } from '../collection/entity-table.ts';
import type { CorrectionEffect } from '../records/corpus.ts';
import type { CorrectionsFile, EditorWords } from '../records/corrections.ts';
import type { Mention, NameKind } from '../records/mention.ts';
import type { Problem } from '../records/problem.ts';
import type { ExtractedStatement } from '../records/statement.ts';
import { joinAcronymsOfLanguages } from './across/acronyms-of-languages.ts';
import { joinOrganisationsAcross } from './across/organisations.ts';
import { ownersTold } from './across/owners.ts';
import { joinPeopleAcross } from './across/people.ts';
import { joinPlacesAcross } from './across/places.ts';
import { joinUntoldBodies } from './across/untold-bodies.ts';
import { type Clusters, makeClusters } from './clusters.ts';
import { findContradictions } from './corrections/contradictions.ts';
import { editorWords, hiddenRoles } from './corrections/editor-words.ts';
import { identifiedNames } from './corrections/identified-names.ts';
import { givenIdentifiers, joinIdentified, onesByIdentifier } from './corrections/identifiers.ts';
import { makeKeysOf } from './corrections/known-names.ts';
import { makeLog } from './corrections/log.ts';
import { correctSingleMentions } from './corrections/single-mentions.ts';
import { dateEntities } from './dates.ts';
import type { FoundDoubt } from './doubts.ts';
import { type NameEntities, nameEntities } from './entities.ts';
import { withUniqueIds } from './grouped-entity.ts';
import { makeNames } from './names.ts';
import { type Node, nodesOf } from './node.ts';
import { withOneKind } from './one-kind.ts';
import { packEntities } from './pack-entities.ts';
import { placesBehind } from './place-behind.ts';
import { quantityEntities } from './quantities.ts';
import { applySame, applyToMentions, differentTags, type UserWord } from './user-word.ts';
import { familiesIn } from './within/families.ts';
import { joinOrganisationsWithin } from './within/organisations.ts';
import { joinOtherNames } from './within/other-names.ts';
import { joinPeopleWithin } from './within/people.ts';
import { joinPlacesWithin } from './within/places.ts';
import { joinSlips } from './within/slips-of-the-pen.ts';
import { statedIn } from './within/stated.ts';
import { partNamesakes, type ToldNamesakes, toldNamesakes } from './within/told-namesakes.ts';

export interface Resolution {
  /** What was joined: the articles as read, with mentions as the user corrects them. */
  readonly collection: Collection;
  readonly table: EntityTable;
  readonly corrections: readonly CorrectionEffect[];
  readonly problems: readonly Problem[];
  /** What the user adds in their own words. */
  readonly editor: EditorWords;
}

/**
 * Join mentions into entities. They are read in code unit order of the articles' paths, and the result does not depend on anything else.
 * Time and memory grow with mentions, not with text.
 */
export function resolve(read: Collection, file: CorrectionsFile | null): Resolution {
  const log = makeLog(file);
  const given = givenIdentifiers(file, log);
  const identified = onesByIdentifier(given);
  findContradictions(file, identified, log);
  const single = correctSingleMentions(read, file, log);
  const word = { file, keysOf: makeKeysOf(file), log, pinned: single.pinned };
  const once = corrected(read, single.changed, word);
  const written = makeNames(once.mentions);
  const collection = withOneKind(once, written);
  const nodes = nodesOf(collection, written);
  const clusters = makeClusters(nodes, differentTags(nodes, word));
  applySame(nodes, clusters, word); // the user's word first: rules then join around it
  joinIdentified(identified, clusters, word);
  const within = joinWithin(nodes, collection, clusters);
  const across = joinAcross(nodes, { ...within, collection }, clusters);
  const doubts = [...stillOpen(within.doubts, clusters), ...across];
  const names = nameEntities({ clusters, doubts, file, log });
  const identifiers = identifiedNames(given, { clusters, names }, word);
  let editor: EditorWords = { notes: new Map(), described: new Set(), identifiers };
  const table = packEntities(allEntities(collection, clusters, names), {
    hidden: (entities) => hiddenRoles(entities, eachStatement(collection), word),
    described(entities) {
      const words = editorWords(entities, collection.articles.list, word);
      editor = { ...words.editor, identifiers };
      return words.described;
    },
  });
  const { effects, problems } = log.result();
  return { collection, table, corrections: effects, problems, editor };
}

/** Without those of a name of one word that other articles have settled since: 'PM Modi' is Narendra Modi, and asks of no other. */
function stillOpen(doubts: readonly FoundDoubt[], clusters: Clusters): readonly FoundDoubt[] {
  const lone = doubts.filter(({ a, b }) => a.kind === 'person' && !a.full && b.full);
  if (lone.length === 0) return doubts;
  const asked = new Set(lone.map(({ a }) => clusters.find(a)));
  const settled = new Set<number>();
  for (const node of clusters.nodes)
    if (node.kind === 'person' && asked.has(clusters.find(node)) && node.full)
      settled.add(clusters.find(node));
  return doubts.filter(({ a, b }) => a.full || !b.full || !settled.has(clusters.find(a)));
}

/** Names, then dates, then quantities: whose mentions are whose, and why. */
function allEntities(
  collection: Collection,
  clusters: Clusters,
  { heads, placeOf }: NameEntities,
): Parameters<typeof packEntities>[0] {
  const { mentions } = collection;
  const entityOfMention = sharedIntegers(mentions.table.length, -1);
  const ofNode = (index: number): number => placeOf[clusters.find({ index })] ?? -1;
  for (const node of clusters.nodes) for (const row of node.rows) entityOfMention[row] = ofNode(node.index);
  const [dates, quantities] = [dateEntities(mentions), quantityEntities(mentions)];
  for (let row = 0; row < mentions.table.length; row += 1) {
    const kind = mentions.kindAt(row);
    if (kind === 'date') entityOfMention[row] = heads.length + dates.placeOf(row);
    if (kind === 'figure') entityOfMention[row] = heads.length + dates.heads.length + quantities.placeOf(row);
  }
  const all = [...heads, ...withUniqueIds([...dates.heads, ...quantities.heads])];
  const joins = clusters.joins();
  const reasons = groupRows((number) => ofNode(joins.node[number] ?? 0), joins.length, all.length);
  return { collection, heads: all, entityOfMention, joins, reasons };
}

/** The collection as the user corrects it: single mentions first, then whole names. */
function corrected(
  read: Collection,
  single: ReadonlyMap<number, readonly Mention[]>,
  word: UserWord,
): Collection {
  const once = single.size === 0 ? read : withMentions(read, single);
  const whole = applyToMentions(once, word);
  return whole.size === 0 ? once : withMentions(once, whole);
}

function* eachStatement({ statements }: Collection): Generator<ExtractedStatement> {
  for (let row = 0; row < statements.table.length; row += 1) yield statements.at(row);
}

interface JoinedWithin {
  readonly doubts: readonly FoundDoubt[];
  /** Nodes whose short form means nothing outside its article. */
  readonly local: ReadonlySet<number>;
  /** Names by which an article says that somebody is known as well. */
  readonly otherNames: readonly Node[];
  /** Those whom an article sets apart from others of the name. */
  readonly told: ToldNamesakes;
}

function joinWithin(nodes: readonly Node[], collection: Collection, clusters: Clusters): JoinedWithin {
  const doubts: FoundDoubt[] = [];
  const local = new Set<number>();
  const otherNames: Node[] = [];
  const told = toldNamesakes(byKind(nodes).get('person') ?? [], collection);
  const isFamily = familiesIn(collection);
  const placeBehind = placesBehind(collection);
  for (const ofArticle of articlesOf(nodes)) {
    const kind = byKind(ofArticle);
    const places = kind.get('place') ?? [];
    const article = ofArticle[0]?.articleNumber ?? 0;
    const setting = {
      stated: statedIn(collection, article),
      isFamily,
      isHeading: (block: number) => collection.articles.list[article]?.blocks[block]?.kind === 'heading',
      places: new Set(places.map((place) => place.key)),
      placeBehind,
    };
    const people = kind.get('person') ?? [];
    for (const names of kind.values()) joinSlips(names, setting.isHeading, clusters);
    addAll(doubts, told.size > 0 ? partNamesakes(people, told, clusters) : []);
    addAll(otherNames, joinOtherNames(ofArticle, setting.stated, clusters));
    addAll(doubts, joinPeopleWithin(people, setting, clusters));
    for (const index of joinOrganisationsWithin(kind.get('organisation') ?? [], setting, clusters))
      local.add(index);
    joinPlacesWithin(places, setting.stated, clusters);
  }
  return { doubts, local, otherNames, told };
}

/** `push` of very many at once is too much for the stack: one article may have hundreds of thousands of doubts. */
function addAll<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

interface Evidence extends Pick<JoinedWithin, 'local' | 'otherNames' | 'told'> {
  readonly collection: Collection;
}

function joinAcross(
  nodes: readonly Node[],
  { collection, local, otherNames, told }: Evidence,
  clusters: Clusters,
): FoundDoubt[] {
  const kind = byKind(nodes);
  const people = kind.get('person') ?? [];
  const organisations = (kind.get('organisation') ?? []).filter((node) => !node.unnamed && node.hasWords);
  const ofPlaces = joinPlacesAcross(kind.get('place') ?? [], collection, clusters);
  const owners = ownersTold(organisations, nodes, { collection, clusters });
  const evidence = { collection, nodes, local, ownerOf: owners.ownerOf };
  const ofOrganisations = joinOrganisationsAcross(organisations, evidence, clusters);
  const ofPeople = joinPeopleAcross(people, { collection, otherNames, told }, clusters); // they are told apart by where they belong
  joinUntoldBodies(organisations, owners, { collection, clusters }); // last: by who is named beside them
  joinAcronymsOfLanguages(organisations, { collection, clusters });
  return [...ofPlaces, ...ofOrganisations, ...ofPeople];
}

/** Nodes stand in the order of their articles. */
function* articlesOf(nodes: readonly Node[]): Generator<readonly Node[]> {
  let from = 0;
  for (let at = 1; at <= nodes.length; at += 1) {
    if (at < nodes.length && nodes[at]?.articleNumber === nodes[from]?.articleNumber) continue;
    yield nodes.slice(from, at);
    from = at;
  }
}

function byKind(nodes: readonly Node[]): ReadonlyMap<NameKind, readonly Node[]> {
  const groups = new Map<NameKind, Node[]>();
  for (const node of nodes) {
    const list = groups.get(node.kind);
    if (list) list.push(node);
    else groups.set(node.kind, [node]);
  }
  return groups;
}
