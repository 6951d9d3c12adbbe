// The user's corrections of names, which beat every rule. Each tells what it did, or that it matched nothing.
import type { Collection } from '../collection/collection.ts';
import type { CorrectionsFile } from '../records/corrections.ts';
import type { Mention, NameKind, NameMention } from '../records/mention.ts';
import { nameKey } from '../text/person-name.ts';
import type { Clusters, DifferentTags } from './clusters.ts';
import type { KeysOf } from './corrections/known-names.ts';
import type { Log } from './corrections/log.ts';
import type { Pinned } from './corrections/single-mentions.ts';
import { nameMention } from './corrections/values.ts';
import { isName, type Node, nodesByKey } from './node.ts';
import { pinnedApart } from './pinned-apart.ts';

/** The file as it was read, and what is needed to carry it out. */
export interface UserWord {
  readonly file: CorrectionsFile | null;
  readonly keysOf: KeysOf;
  readonly log: Log;
  /** Mentions that were settled one by one: no rule for a whole name changes them. */
  readonly pinned: Pinned;
}

interface OfName {
  readonly path: string;
  readonly name: string;
  /** `hide`: only names of this kind, null for all. `kind`: the new kind. */
  readonly kind: NameKind | null;
  count: number;
}

/**
 * Take hidden names out and give names the kind that the user says: by number of the article, the mentions of those articles that have
 * such a name. Mentions of dates and figures pass untouched.
 */
export function applyToMentions(
  { articles, mentions }: Collection,
  { file, keysOf, log, pinned }: UserWord,
): ReadonlyMap<number, readonly Mention[]> {
  const changed = new Map<number, readonly Mention[]>();
  const hidden = (file?.corrections.hide ?? []).map((entry, i): OfName => {
    const name = typeof entry === 'string' ? entry : entry.name;
    return {
      path: `hide.${i}`,
      name,
      kind: typeof entry === 'string' ? null : (entry.kind ?? null),
      count: 0,
    };
  });
  const kinds = Object.entries(file?.corrections.kind ?? {}).map(
    ([name, kind]): OfName => ({ path: `kind.${name}`, name, kind, count: 0 }),
  );
  if (hidden.length === 0 && kinds.length === 0) return changed;
  const hiddenBy = byKey(hidden, keysOf);
  const kindBy = byKey(kinds, keysOf);
  const corrected = (mention: Mention): readonly Mention[] => {
    if (!isName(mention) || pinned.has(mention.id)) return [mention];
    const key = nameKey(mention.value.name);
    const hide = hiddenBy.get(key)?.find(({ kind }) => kind === null || kind === mention.kind);
    if (hide) {
      hide.count += 1;
      return [];
    }
    const [set] = kindBy.get(key) ?? [];
    if (!set || set.kind === null) return [mention];
    set.count += 1;
    return [set.kind === mention.kind ? mention : retyped(mention, set.kind)];
  };
  const known = new Set<string>();
  for (const number of articles.list.keys()) {
    const ofArticle = mentions.ofArticle(number);
    for (const mention of ofArticle) if (isName(mention)) known.add(mention.value.name);
    const after = ofArticle.flatMap(corrected);
    if (after.length < ofArticle.length || after.some((mention, at) => mention !== ofArticle[at]))
      changed.set(number, after);
  }
  tell(hidden, { known, log, rule: ({ name }) => `hide: ${name}`, done: 'taken out' });
  tell(kinds, { known, log, rule: ({ name, kind }) => `kind: ${name} is ${kind}`, done: 'set' });
  return changed;
}

interface Telling {
  readonly known: ReadonlySet<string>;
  readonly log: Log;
  readonly rule: (entry: OfName) => string;
  readonly done: string;
}

function tell(entries: readonly OfName[], { known, log, rule, done }: Telling): void {
  for (const entry of entries) {
    const { path, name, count } = entry;
    if (count === 0) log.unmatched(path, name, known);
    else log.done(path, rule(entry), `${count} ${count === 1 ? 'mention' : 'mentions'} ${done}`);
  }
}

function byKey(entries: readonly OfName[], keysOf: KeysOf): ReadonlyMap<string, readonly OfName[]> {
  const map = new Map<string, OfName[]>();
  for (const entry of entries)
    for (const key of keysOf(entry.name)) map.set(key, [...(map.get(key) ?? []), entry]);
  return map;
}

function retyped(mention: NameMention, kind: NameKind): NameMention {
  const { id, article, block, start, end, text, value } = mention;
  return {
    ...nameMention(kind, value.name),
    ...{ id, article, block, start, end, text, rule: 'correction', confidence: 1 },
  };
}

/** Which nodes each entry of `different` names, and each pin sets apart, for the clusters to keep apart. */
export function differentTags(nodes: readonly Node[], word: UserWord): DifferentTags {
  const { file, keysOf, log } = word;
  const tags = new Map<number, Map<number, number>>();
  const entries = file?.corrections.different?.length ?? 0;
  for (const { node, tag, position } of pinnedApart(nodes, word, entries))
    tags.set(node.index, (tags.get(node.index) ?? new Map<number, number>()).set(tag, position));
  if (entries === 0) return tags;
  const named = nodesByKey(nodes);
  const names = new Set(nodes.map((node) => node.name));
  for (const [entry, list] of (file?.corrections.different ?? []).entries()) {
    let found = 0;
    for (const [position, name] of list.entries()) {
      const matching = keysOf(name).flatMap((key) => named.get(key) ?? []);
      if (matching.length === 0) log.unmatched(`different.${entry}.${position}`, name, names);
      else found += 1;
      for (const node of matching) {
        const own = tags.get(node.index) ?? new Map<number, number>();
        own.set(entry, position);
        tags.set(node.index, own);
      }
    }
    if (found > 1) log.done(`different.${entry}`, `different: ${list.join(', ')}`, 'kept apart');
  }
  return tags;
}

/** Join what the user says is the same, and each pinned mention with the one that it is said to name. */
export function applySame(nodes: readonly Node[], clusters: Clusters, word: UserWord): void {
  const { file, keysOf, log } = word;
  if ((file?.corrections.same ?? []).length === 0 && word.pinned.size === 0) return;
  const named = nodesByKey(nodes);
  const names = new Set(nodes.map((node) => node.name));
  for (const [entry, list] of (file?.corrections.same ?? []).entries()) {
    const path = `same.${entry}`;
    const matching = list.map((name) => keysOf(name).flatMap((key) => named.get(key) ?? []));
    for (const [position, found] of matching.entries()) {
      // the first name may be a label that no article has
      if (found.length === 0 && (position > 0 || matching.flat().length === 0))
        log.unmatched(`${path}.${position}`, list[position] ?? '', names);
    }
    const [first, ...rest] = sameKind(matching.flat());
    if (first === undefined) continue;
    const refused = rest.find(
      (node) =>
        !clusters.join(first, node, {
          rule: 'correction',
          evidence: `The corrections file says that ${list.map((name) => `'${name}'`).join(' and ')} are the same.`,
          confidence: 1,
        }),
    );
    if (refused && !log.hasError())
      log.failed(
        path,
        `'same: ${list.join(', ')}' joins '${first.name}' with '${refused.name}', which another line of the file says are different.`,
        'Take one of the two lines out.',
      );
    if (refused === undefined)
      tellJoined(word, path, { list, nodes: [first, ...rest], isLabel: matching[0]?.length === 0 });
  }
  joinPinned(nodes, clusters, word, named);
}

function tellJoined(
  { log }: UserWord,
  path: string,
  { list, nodes, isLabel }: { list: readonly string[]; nodes: readonly Node[]; isLabel: boolean },
): void {
  const joined = new Set(nodes.map((node) => node.key)).size;
  if (joined > 1) log.done(path, `same: ${list.join(', ')}`, `${joined} names joined`);
  else if (isLabel) log.done(path, `same: ${list.join(', ')}`, `shown as '${list[0]}'`);
}

/** A pinned mention is the one of that name in the same kind, wherever it stands. */
function joinPinned(
  nodes: readonly Node[],
  clusters: Clusters,
  { keysOf, log, pinned }: UserWord,
  named: ReadonlyMap<string, readonly Node[]>,
): void {
  if (pinned.size === 0) return;
  const told = new Set<string>();
  for (const node of nodes) {
    const pin = node.mentions.map(({ id }) => pinned.get(id)).find((one) => one !== undefined);
    if (pin === undefined) continue;
    const others = keysOf(pin.name)
      .flatMap((key) => named.get(key) ?? [])
      .filter((other) => other.kind === node.kind && other !== node);
    const evidence = `The corrections file says that this passage means '${pin.name}'.`;
    for (const other of others) clusters.join(other, node, { rule: 'correction', evidence, confidence: 1 });
    const isNamedBeside = node.mentions.some(({ id }) => !pinned.has(id)); // the article itself writes the name
    if (others.length > 0 || isNamedBeside || told.has(pin.path)) continue;
    told.add(pin.path);
    log.note(
      pin.path,
      `Nobody and nothing else in the collection is called '${pin.name}', so it has a page of its own.`,
      'Check the spelling, if another page was meant.',
    );
  }
}

/** A correction joins within one kind: the kind of the first name. */
function sameKind(nodes: readonly Node[]): Node[] {
  const kind = nodes[0]?.kind;
  return nodes.filter((node) => node.kind === kind);
}
