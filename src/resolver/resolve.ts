// Which mentions are the same thing, over the whole collection: within each article first, then across.
import type { Article } from '../records/article.ts';
import type { CorrectionEffect } from '../records/corpus.ts';
import type { CorrectionsFile, EditorWords } from '../records/corrections.ts';
import type { Entity } from '../records/entity.ts';
import type { Mention, NameKind } from '../records/mention.ts';
import type { Problem } from '../records/problem.ts';
import type { ExtractedStatement, Extraction, Statement } from '../records/statement.ts';
import { compareText } from '../text/compare.ts';
import { joinOrganisationsAcross } from './across/organisations.ts';
import { joinPeopleAcross } from './across/people.ts';
import { joinPlacesAcross } from './across/places.ts';
import { type Clusters, makeClusters } from './clusters.ts';
import { findContradictions } from './corrections/contradictions.ts';
import { applyEditorWords, hiddenRoles } from './corrections/editor-words.ts';
import { makeKeysOf } from './corrections/known-names.ts';
import { makeLog } from './corrections/log.ts';
import { correctSingleMentions } from './corrections/single-mentions.ts';
import { dateEntities } from './dates.ts';
import type { FoundDoubt } from './doubts.ts';
import { nameEntities } from './entities.ts';
import { type Node, nodesOf } from './node.ts';
import { quantityEntities } from './quantities.ts';
import { applySame, applyToMentions, differentTags } from './user-word.ts';
import { joinOrganisationsWithin } from './within/organisations.ts';
import { joinPeopleWithin } from './within/people.ts';
import { joinPlacesWithin } from './within/places.ts';

export interface Resolution {
  /** By kind, then label, then id. */
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  /** By article id: what is left after the user's corrections, with the same spans and ids. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly corrections: readonly CorrectionEffect[];
  readonly problems: readonly Problem[];
  /** What the user adds in their own words. */
  readonly editor: EditorWords;
}

/**
 * Join mentions into entities. Takes articles and their extractions in the same order, whichever it is: they are read in code unit order of
 * path, and the result does not depend on anything else. Time and memory grow with mentions, not with text.
 */
export function resolve(
  articles: readonly Article[],
  extractions: readonly Extraction[],
  file: CorrectionsFile | null,
): Resolution {
  const order = [...articles.keys()].sort((a, b) =>
    compareText(articles[a]?.path ?? '', articles[b]?.path ?? ''),
  );
  return resolveInOrder(
    order.flatMap((i) => articles[i] ?? []),
    order.flatMap((i) => extractions[i] ?? []),
    file,
  );
}

function resolveInOrder(
  articles: readonly Article[],
  extractions: readonly Extraction[],
  file: CorrectionsFile | null,
): Resolution {
  const log = makeLog(file);
  findContradictions(file, log);
  const single = correctSingleMentions(
    articles,
    extractions.map((one) => one.mentions),
    file,
    log,
  );
  const word = { file, keysOf: makeKeysOf(file), log, pinned: single.pinned };
  const mentions = applyToMentions(single.mentions, word);
  const statements = bySubject(extractions);
  const nodes = nodesOf(mentions);
  const clusters = makeClusters(nodes, differentTags(nodes, word));
  applySame(nodes, clusters, word); // the user's word first: rules then join around it
  const within = joinWithin(nodes, extractions, clusters);
  const doubts = [...within.doubts, ...joinAcross(nodes, { statements, local: within.local }, clusters)];
  const ofArticle = new Map(articles.map((article, i) => [article.id, mentions[i] ?? []]));
  const allMentions = mentions.flat();
  const found = [
    ...nameEntities({ clusters, doubts, file, log }),
    ...dateEntities(allMentions),
    ...quantityEntities(allMentions),
  ];
  const hidden = hiddenRoles(found, statementsOf(extractions), word);
  const attached = attachStatements(found, withoutStatements(extractions, hidden));
  const { entities, editor } = applyEditorWords(attached.entities, articles, word);
  return {
    entities,
    statements: attached.statements,
    mentions: ofArticle,
    corrections: log.result().effects,
    problems: log.result().problems,
    editor,
  };
}

function statementsOf(extractions: readonly Extraction[]): ExtractedStatement[] {
  return extractions.flatMap(({ statements }) => statements);
}

function withoutStatements(
  extractions: readonly Extraction[],
  gone: ReadonlySet<string>,
): readonly Extraction[] {
  if (gone.size === 0) return extractions;
  return extractions.map((one) => ({ ...one, statements: one.statements.filter(({ id }) => !gone.has(id)) }));
}

function bySubject(extractions: readonly Extraction[]): ReadonlyMap<string, readonly ExtractedStatement[]> {
  const map = new Map<string, ExtractedStatement[]>();
  for (const { statements } of extractions) {
    for (const statement of statements) {
      const list = map.get(statement.subject);
      if (list) list.push(statement);
      else map.set(statement.subject, [statement]);
    }
  }
  return map;
}

interface JoinedWithin {
  readonly doubts: readonly FoundDoubt[];
  /** Nodes whose short form means nothing outside its article. */
  readonly local: ReadonlySet<number>;
}

function joinWithin(
  nodes: readonly Node[],
  extractions: readonly Extraction[],
  clusters: Clusters,
): JoinedWithin {
  const statements = new Map(extractions.map((one) => [one.article, one.statements]));
  const doubts: FoundDoubt[] = [];
  const local = new Set<number>();
  for (const [article, ofArticle] of groupBy(nodes, (node) => node.article)) {
    const kind = groupBy(ofArticle, (node) => node.kind);
    const places = kind.get('place') ?? [];
    const setting = {
      statements: statements.get(article) ?? [],
      places: new Set(places.map((place) => place.key)),
    };
    doubts.push(...joinPeopleWithin(kind.get('person') ?? [], clusters));
    for (const index of joinOrganisationsWithin(kind.get('organisation') ?? [], setting, clusters))
      local.add(index);
    joinPlacesWithin(places, clusters);
  }
  return { doubts, local };
}

interface Evidence {
  readonly statements: ReadonlyMap<string, readonly ExtractedStatement[]>;
  readonly local: ReadonlySet<number>;
}

function joinAcross(
  nodes: readonly Node[],
  { statements, local }: Evidence,
  clusters: Clusters,
): FoundDoubt[] {
  const kind = groupBy<NameKind>(nodes, (node) => node.kind);
  return [
    ...joinPlacesAcross(kind.get('place') ?? [], clusters),
    ...joinPeopleAcross(kind.get('person') ?? [], statements, clusters),
    ...joinOrganisationsAcross(kind.get('organisation') ?? [], local, clusters),
  ];
}

function groupBy<K extends string>(nodes: readonly Node[], keyOf: (node: Node) => K): Map<K, Node[]> {
  const groups = new Map<K, Node[]>();
  for (const node of nodes) {
    const list = groups.get(keyOf(node));
    if (list) list.push(node);
    else groups.set(keyOf(node), [node]);
  }
  return groups;
}

/** Turn statements about mentions into statements about entities; those about a hidden mention fall away with it. */
function attachStatements(
  found: readonly Entity[],
  extractions: readonly Extraction[],
): { entities: Entity[]; statements: Statement[] } {
  const entityOf = new Map(
    found.flatMap((entity) => entity.mentions.map((mention) => [mention.id, entity.id] as const)),
  );
  const statements: Statement[] = [];
  const ofEntity = new Map<string, Statement[]>();
  for (const extraction of extractions) {
    for (const statement of extraction.statements) {
      const subject = entityOf.get(statement.subject);
      if (subject === undefined) continue;
      const object = statement.object === null ? undefined : entityOf.get(statement.object);
      const joined: Statement = {
        ...statement,
        subjectMention: statement.subject,
        objectMention: object === undefined ? null : statement.object,
        subject,
        object: object ?? null,
      };
      statements.push(joined);
      const list = ofEntity.get(subject);
      if (list) list.push(joined);
      else ofEntity.set(subject, [joined]);
    }
  }
  return {
    entities: found.map((entity) => withStatements(entity, ofEntity.get(entity.id) ?? [])),
    statements,
  };
}

function withStatements(entity: Entity, statements: readonly Statement[]): Entity {
  return { ...entity, statements, description: entity.description ?? describe(statements) };
}

/** The role or description that most articles give; among equals the more telling (longer, up to a line), then the first. */
function describe(statements: readonly Statement[]): string | null {
  const counts = new Map<string, number>();
  for (const { property, value } of statements) {
    if ((property === 'role' || property === 'described-as') && value.length <= 140)
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [value, count] of counts) {
    const bestCount = best === null ? 0 : (counts.get(best) ?? 0);
    if (best === null || count > bestCount || (count === bestCount && value.length > best.length))
      best = value;
  }
  return best;
}
