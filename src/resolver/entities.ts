// From clusters of nodes to people, organisations and places with a label, spellings, reasons and doubts.
import { countries } from '../lexicon/countries.ts';
import type { CorrectionsFile } from '../records/corrections.ts';
import type { Doubt } from '../records/entity.ts';
import type { NameMention, OrganisationType, PlaceType } from '../records/mention.ts';
import { compareText } from '../text/compare.ts';
import { shortHash } from '../text/hash.ts';
import { nameKey } from '../text/person-name.ts';
import { asciiStem } from '../text/slug.ts';
import { isGenericBody } from './across/organisations.ts';
import type { Clusters } from './clusters.ts';
import { makeFinalName } from './corrections/known-names.ts';
import type { Log } from './corrections/log.ts';
import type { FoundDoubt } from './doubts.ts';
import type { Node } from './node.ts';
import { isAcronym } from './organisation-name.ts';
import type { JoinedEntity } from './pack-entities.ts';

import { countryOf } from './within/places.ts';

interface Input {
  readonly clusters: Clusters;
  readonly doubts: readonly FoundDoubt[];
  readonly file: CorrectionsFile | null;
  readonly log: Log;
}

/** People, organisations and places, and where each node went. */
export interface NameEntities {
  readonly joined: readonly JoinedEntity[];
  /** Index of the node that stands for a cluster to the place of its entity in `joined`. */
  readonly placeOf: ReadonlyMap<number, number>;
}

/** One entity for each cluster. By kind, label, id. */
export function nameEntities({ clusters, doubts, file, log }: Input): NameEntities {
  const labels = renamer(file, log);
  const drafts = [...clusters.clusters()].map(([root, nodes]) => {
    const label = labels.of(nodes);
    const local = isLocal(nodes);
    const key = `${nodes[0]?.kind}|${local ? nodes[0]?.article : ''}|${nodes[0]?.unnamed ? nodes[0].mentions[0].id : nameKey(label)}`;
    return { root, nodes, label, local, key };
  });
  labels.finish();
  const ids = uniqueIds(drafts);
  const slugs = uniqueSlugs(drafts, ids);
  const doubtsOf = doubtsByEntity(doubts, clusters, ids);
  const made = drafts
    .map(({ root, nodes, label }) => ({
      root,
      entity: {
        id: ids.get(root) ?? '',
        kind: nodes[0]?.kind ?? 'person',
        slug: slugs.get(root) ?? '',
        label,
        rows: nodes.flatMap((node) => node.rows),
        unsure: doubtsOf.get(root) ?? NO_DOUBTS,
        type: typeOf(nodes),
        unnamed: nodes.every((node) => node.unnamed),
      },
    }))
    .sort(
      ({ entity: a }, { entity: b }) =>
        compareText(a.kind, b.kind) || compareText(a.label, b.label) || compareText(a.id, b.id),
    );
  return {
    joined: made.map(({ entity }) => entity),
    placeOf: new Map(made.map(({ root }, place) => [root, place])),
  };
}

const NO_DOUBTS: readonly Doubt[] = [];

/** The name to show: the user's, a country's own, else the most telling form. */
function renamer(
  file: CorrectionsFile | null,
  log: Log,
): { of: (nodes: readonly Node[]) => string; finish: () => void } {
  const finalName = makeFinalName(file);
  const renames = new Map(
    Object.entries(file?.corrections.rename ?? {}).map(([from, to]) => [
      nameKey(from),
      { from, to: finalName(to), used: false },
    ]),
  );
  const firsts = new Map(
    (file?.corrections.same ?? []).flatMap((list) =>
      list.map((name) => [nameKey(name), list[0] ?? name] as const),
    ),
  );
  const seen = new Set<string>();
  return {
    of: (nodes) => {
      const label = ownLabel(nodes, firsts);
      for (const key of new Set([nameKey(label), ...nodes.map((node) => node.key)])) {
        const rename = renames.get(key);
        if (rename === undefined) continue;
        rename.used = true;
        return rename.to;
      }
      if (renames.size > 0) for (const node of nodes) seen.add(node.name);
      return label;
    },
    finish: () => {
      for (const { from, to, used } of renames.values()) {
        if (used) log.done(`rename.${from}`, `rename: ${from}`, `shown as '${to}'`);
        else log.unmatched(`rename.${from}`, from, seen);
      }
    },
  };
}

function ownLabel(nodes: readonly Node[], firsts: ReadonlyMap<string, string>): string {
  for (const node of nodes) {
    const chosen = firsts.get(node.key);
    if (chosen !== undefined) return chosen;
  }
  for (const node of nodes) {
    const code = node.kind === 'place' ? countryOf(node) : null;
    const name = code === null ? undefined : countries.get(code)?.[0];
    if (name !== undefined) return name;
  }
  const counts = new Map<string, number>();
  for (const node of nodes)
    for (const mention of node.mentions)
      counts.set(mention.value.name, (counts.get(mention.value.name) ?? 0) + weightOf(mention));
  const [best] = [...counts].sort(
    (a, b) => tellingness(b[0]) - tellingness(a[0]) || b[1] - a[1], // equal: the first one read
  );
  return best?.[0] ?? '';
}

/** Of two spellings written equally often, the one beside the person's office is the one to show. */
function weightOf(mention: NameMention): number {
  return mention.kind === 'person' && mention.value.title !== null ? 1.5 : 1;
}

/** A full name says more than a surname, a written-out name more than its acronym; beyond that frequency decides. */
function tellingness(name: string): number {
  if (isAcronym(name)) return 0;
  return name.includes(' ') ? 2 : 1;
}

/** What its name alone does not identify in the collection: its id and address carry the article. */
function isLocal(nodes: readonly Node[]): boolean {
  const [first] = nodes;
  if (first === undefined || first.kind === 'place') return false;
  if (first.unnamed) return true;
  if (first.kind === 'person') return nodes.every((node) => !node.full);
  return nodes.every(isGenericBody);
}

interface DraftEntity {
  readonly root: number;
  readonly nodes: readonly Node[];
  readonly label: string;
  readonly local: boolean;
  readonly key: string;
}

/** Two clusters with one key (the user keeps namesakes apart) are told apart by their first article. */
function uniqueIds(drafts: readonly DraftEntity[]): Map<number, string> {
  const counts = new Map<string, number>();
  for (const { key } of drafts) counts.set(key, (counts.get(key) ?? 0) + 1);
  const full = drafts.map(({ nodes, key }) =>
    (counts.get(key) ?? 0) > 1 ? `${key}|${nodes[0]?.article}|${nodes[0]?.key}` : key,
  );
  const short = full.map((key) => shortHash(key, 8));
  const taken = new Map<string, number>();
  for (const hash of short) taken.set(hash, (taken.get(hash) ?? 0) + 1);
  // eight characters can meet by chance among a hundred thousand names
  return new Map(
    drafts.map(({ root, nodes }, i) => {
      const hash = short[i] ?? '';
      return [root, `${nodes[0]?.kind}-${taken.get(hash) === 1 ? hash : shortHash(full[i] ?? '', 16)}`];
    }),
  );
}

/** Plain slugs for names that stand for themselves; what is local, or would collide, carries its hash, so that no slug moves when another comes. */
function uniqueSlugs(drafts: readonly DraftEntity[], ids: ReadonlyMap<number, string>): Map<number, string> {
  const counts = new Map<string, number>();
  const plain = (draft: DraftEntity): string => `${draft.nodes[0]?.kind}/${asciiStem(draft.label)}`;
  for (const draft of drafts)
    if (!draft.local && isWholeName(asciiStem(draft.label), draft.label))
      counts.set(plain(draft), (counts.get(plain(draft)) ?? 0) + 1);
  return new Map(
    drafts.map((draft) => {
      const stem = asciiStem(draft.label);
      const hash = (ids.get(draft.root) ?? '').slice((draft.nodes[0]?.kind.length ?? 0) + 1);
      const alone = !draft.local && counts.get(plain(draft)) === 1 && isWholeName(stem, draft.label);
      return [draft.root, alone ? stem : [stem, hash].filter((part) => part !== '').join('-')];
    }),
  );
}

/** Whether an address tells all of a name. One that was cut or put into Latin letters meets others sooner or later, and would have to move. */
function isWholeName(stem: string, label: string): boolean {
  return stem !== '' && stem.replaceAll('-', '') === nameKey(label);
}

function doubtsByEntity(
  doubts: readonly FoundDoubt[],
  clusters: Clusters,
  ids: ReadonlyMap<number, string>,
): Map<number, Doubt[]> {
  const map = new Map<number, Map<string, Doubt>>();
  for (const { a, b, rule, reason } of doubts) {
    if (clusters.apart(a, b)) continue; // the user has settled it
    if (clusters.together(a, b)) continue; // joined since, by other evidence
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = map.get(clusters.find(own)) ?? new Map<string, Doubt>();
      const id = ids.get(clusters.find(other)) ?? '';
      if (!list.has(id)) list.set(id, { other: id, rule, reason });
      map.set(clusters.find(own), list);
    }
  }
  return new Map([...map].map(([root, list]) => [root, [...list.values()]]));
}

function typeOf(nodes: readonly Node[]): OrganisationType | PlaceType | null {
  for (const node of nodes)
    for (const mention of node.mentions)
      if (mention.kind !== 'person' && mention.value.type !== null) return mention.value.type;
  return null;
}
