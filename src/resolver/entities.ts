// From clusters of nodes to people, organisations and places with a label, spellings, reasons and doubts.
import type { EntityHead } from '../collection/entity-table.ts';
import { countries } from '../lexicon/countries.ts';
import type { CorrectionsFile } from '../records/corrections.ts';
import type { Doubt } from '../records/entity.ts';
import type { OrganisationType, PlaceType } from '../records/mention.ts';
import { isAcronym } from '../text/acronym.ts';
import { compareText } from '../text/compare.ts';
import { shortHash } from '../text/hash.ts';
import { nameKey } from '../text/person-name.ts';
import { asciiStem } from '../text/slug.ts';
import { isGenericBody } from './across/organisations.ts';
import type { Clusters } from './clusters.ts';
import { makeFinalName } from './corrections/known-names.ts';
import type { Log } from './corrections/log.ts';
import { countryGiven, countryOf } from './country-told.ts';
import type { FoundDoubt } from './doubts.ts';
import type { NameValue } from './names.ts';
import type { Node } from './node.ts';

interface Input {
  readonly clusters: Clusters;
  readonly doubts: readonly FoundDoubt[];
  readonly file: CorrectionsFile | null;
  readonly log: Log;
}

/** People, organisations and places, and where each node went. */
export interface NameEntities {
  /** By kind, label, id. */
  readonly heads: readonly EntityHead[];
  /** Index of the node that stands for a cluster to the place of its entity in `heads`; -1 for other nodes. */
  readonly placeOf: Int32Array;
}

/** One entity for each cluster. */
export function nameEntities({ clusters, doubts, file, log }: Input): NameEntities {
  const labels = renamer(file, log);
  const drafts: Draft[] = [];
  for (const nodes of clusters.each()) drafts.push(draftOf(nodes, labels.of(nodes)));
  labels.finish();
  const ids = uniqueIds(drafts);
  const slugs = uniqueSlugs(drafts, ids);
  const doubtsOf = doubtsByEntity(doubts, clusters, ids);
  const made = drafts
    .map(({ first, label, type, unnamed }) => ({
      root: first.index,
      head: {
        id: ids.get(first.index) ?? '',
        kind: first.kind,
        slug: slugs.get(first.index) ?? '',
        label,
        unsure: doubtsOf.get(first.index) ?? NO_DOUBTS,
        type,
        unnamed,
      },
    }))
    .sort(
      ({ head: a }, { head: b }) =>
        compareText(a.kind, b.kind) || compareText(a.label, b.label) || compareText(a.id, b.id),
    );
  const placeOf = new Int32Array(clusters.nodes.length).fill(-1);
  for (const [place, { root }] of made.entries()) placeOf[root] = place;
  return { heads: made.map(({ head }) => head), placeOf };
}

/** An entity before it is known what others are called. */
interface Draft {
  /** The node that stands for the cluster: the first in reading order. */
  readonly first: Node;
  readonly label: string;
  /** What its name alone does not identify in the collection. */
  readonly local: boolean;
  readonly key: string;
  readonly stem: string;
  readonly type: OrganisationType | PlaceType | null;
  readonly unnamed: boolean;
}

function draftOf(nodes: readonly [Node, ...Node[]], label: string): Draft {
  const [first] = nodes;
  const local = isLocal(nodes);
  const what = first.unnamed ? first.mentions[0].id : nameKey(label);
  return {
    ...{ first, label, local, type: typeOf(nodes) },
    key: `${first.kind}|${local ? first.article : ''}|${what}`,
    stem: asciiStem(label),
    unnamed: nodes.every((node) => node.unnamed),
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
      if (renames.size === 0) return label;
      for (const key of new Set([nameKey(label), ...nodes.map((node) => node.key)])) {
        const rename = renames.get(key);
        if (rename === undefined) continue;
        rename.used = true;
        return rename.to;
      }
      for (const node of nodes) seen.add(node.name);
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
  for (const node of firsts.size === 0 ? [] : nodes) {
    const chosen = firsts.get(node.key);
    if (chosen !== undefined) return chosen;
  }
  for (const node of nodes) {
    const code = countryOf(node);
    const name = code === null ? undefined : countries.get(code)?.[0];
    if (name !== undefined) return name;
  }
  const counts = new Map<string, number>();
  for (const node of nodes) {
    for (const row of node.rows) {
      const value = node.valueAt(row);
      counts.set(value.name, (counts.get(value.name) ?? 0) + weightOf(value));
    }
  }
  if (counts.size === 1) return nodes[0]?.name ?? '';
  const [best] = [...counts].sort(
    (a, b) => tellingness(b[0]) - tellingness(a[0]) || b[1] - a[1], // equal: the first one read
  );
  return best?.[0] ?? '';
}

/** Of two spellings written equally often, the one beside the person's office is the one to show. */
function weightOf(value: NameValue): number {
  return 'title' in value && value.title !== null ? 1.5 : 1;
}

/** A full name says more than a surname or an initial before one, a written-out name more than its acronym; beyond that frequency decides. */
function tellingness(name: string): number {
  if (isAcronym(name)) return 0;
  if (!name.includes(' ') || FAMILY_AND_SUFFIX.test(name)) return 1;
  return INITIAL_AND_FAMILY.test(name) ? 2 : 3;
}

const FAMILY_AND_SUFFIX = /^\S+ [JS]n?r\.?$/u;

/** 'D. Kreivys', beside whom 'Dainius Kreivys' tells more. 'J. K. Rowling' is called so. */
const INITIAL_AND_FAMILY = /^\p{Lu}\.? [^. ]{2,}$/u;

/** What its name alone does not identify in the collection: its id and address carry the article. */
function isLocal(nodes: readonly [Node, ...Node[]]): boolean {
  const [first] = nodes;
  if (first.kind === 'place') return false;
  if (first.unnamed) return true;
  if (first.kind === 'person') return nodes.every((node) => !node.full);
  return nodes.every(isGenericBody);
}

/**
 * By the index of their first nodes. Two clusters with one key (the user keeps namesakes apart, an article names the ministries of two
 * countries) are told apart by their first article and country.
 */
function uniqueIds(drafts: readonly Draft[]): ReadonlyMap<number, string> {
  const counts = new Map<string, number>();
  for (const { key } of drafts) counts.set(key, (counts.get(key) ?? 0) + 1);
  const full = ({ first, key }: Draft): string =>
    (counts.get(key) ?? 0) > 1 ? `${key}|${first.article}|${first.key}${whose(first)}` : key;
  const wholes = withOrdinals(drafts.map(full));
  const short = wholes.map((whole) => shortHash(whole, 8));
  const taken = new Map<string, number>();
  for (const hash of short) taken.set(hash, (taken.get(hash) ?? 0) + 1);
  // eight characters can meet by chance among a hundred thousand names
  return new Map(
    drafts.map((draft, i) => {
      const hash = short[i] ?? '';
      const own = taken.get(hash) === 1 ? hash : shortHash(wholes[i] ?? '', 16);
      return [draft.first.index, `${draft.first.kind}-${own}`];
    }),
  );
}

/** Two namesakes of one article differ in nothing but which of them it names first. */
function withOrdinals(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return before === 0 ? text : `${text}|${before + 1}`;
  });
}

/** '|IL' of Israel's Foreign Ministry; nothing for other names. */
function whose(node: Node): string {
  const country = isGenericBody(node) ? countryGiven(node) : null;
  return country === null ? '' : `|${country}`;
}

/** Plain slugs for names that stand for themselves; what is local, or would collide, carries its hash, so that no slug moves when another comes. */
function uniqueSlugs(
  drafts: readonly Draft[],
  ids: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const counts = new Map<string, number>();
  const plain = ({ first, stem }: Draft): string => `${first.kind}/${stem}`;
  const standsAlone = ({ local, stem, label }: Draft): boolean => !local && isWholeName(stem, label);
  for (const draft of drafts)
    if (standsAlone(draft)) counts.set(plain(draft), (counts.get(plain(draft)) ?? 0) + 1);
  return new Map(
    drafts.map((draft) => {
      const { first, stem } = draft;
      const hash = (ids.get(first.index) ?? '').slice(first.kind.length + 1);
      const alone = counts.get(plain(draft)) === 1 && standsAlone(draft);
      return [first.index, alone ? stem : [stem, hash].filter((part) => part !== '').join('-')];
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
): ReadonlyMap<number, readonly Doubt[]> {
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
  for (const node of nodes) {
    const type = node.told((value) => ('type' in value ? value.type : null));
    if (type !== null) return type;
  }
  return null;
}
