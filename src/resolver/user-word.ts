// The user's corrections, which beat every rule. Each tells what it did, or that it matched nothing.
import type { CorrectionEffect } from '../records/corpus.ts';
import type { CorrectionsFile } from '../records/corrections.ts';
import type { Mention, NameKind, NameMention } from '../records/mention.ts';
import type { Problem } from '../records/problem.ts';
import { nearest } from '../text/nearest.ts';
import { nameKey } from '../text/person-name.ts';
import type { Clusters, DifferentTags } from './clusters.ts';
import { isName, type Node } from './node.ts';

export interface WordResult {
  readonly effects: readonly CorrectionEffect[];
  readonly problems: readonly Problem[];
}

/** Collects what the corrections did; `matched` false makes it a warning with the nearest name there is. */
export interface Log {
  readonly done: (path: string, correction: string, effect: string) => void;
  readonly unmatched: (path: string, name: string, known: ReadonlySet<string>) => void;
  readonly failed: (path: string, message: string, hint: string) => void;
  readonly result: () => WordResult;
}

export function makeLog(file: CorrectionsFile | null): Log {
  const effects: CorrectionEffect[] = [];
  const problems: Problem[] = [];
  const lineOf = (path: string): number | null => file?.lines.get(path) ?? null;
  const report = (
    level: Problem['level'],
    code: string,
    path: string,
    message: string,
    hint: string,
  ): void => {
    problems.push({ code, level, file: file?.path ?? '', line: lineOf(path), message, hint });
  };
  return {
    done: (path, correction, effect) => effects.push({ line: lineOf(path), correction, effect }),
    unmatched: (path, name, known) => {
      const guess = nearest(name, known);
      const hint = guess === null ? 'Check the spelling, or take the line out.' : `Did you mean '${guess}'?`;
      report(
        'warning',
        'correction-without-match',
        path,
        `No name in the collection is '${name}', so this correction does nothing.`,
        hint,
      );
    },
    failed: (path, message, hint) => report('error', 'contradicting-corrections', path, message, hint),
    result: () => ({ effects, problems }),
  };
}

/** Take hidden names out and give names the kind that the user says. Mentions of dates and figures pass untouched. */
export function applyToMentions(
  mentions: readonly (readonly Mention[])[],
  file: CorrectionsFile | null,
  log: Log,
): (readonly Mention[])[] {
  if (file === null) return [...mentions];
  const hidden = new Map(
    (file.corrections.hide ?? []).map((entry, i) => [
      typeof entry === 'string' ? nameKey(entry) : nameKey(entry.name),
      {
        path: `hide.${i}`,
        name: typeof entry === 'string' ? entry : entry.name,
        kind: typeof entry === 'string' ? null : (entry.kind ?? null),
        count: 0,
      },
    ]),
  );
  const kinds = new Map(
    Object.entries(file.corrections.kind ?? {}).map(([name, kind]) => [
      nameKey(name),
      { path: `kind.${name}`, name, kind, count: 0 },
    ]),
  );
  if (hidden.size === 0 && kinds.size === 0) return [...mentions];
  const changed = mentions.map((ofArticle) =>
    ofArticle.flatMap((mention): Mention[] => {
      if (!isName(mention)) return [mention];
      const key = nameKey(mention.value.name);
      const hide = hidden.get(key);
      if (hide && (hide.kind === null || hide.kind === mention.kind)) {
        hide.count += 1;
        return [];
      }
      const kind = kinds.get(key);
      if (!kind) return [mention];
      kind.count += 1;
      return [kind.kind === mention.kind ? mention : retyped(mention, kind.kind)];
    }),
  );
  const known = knownNames(mentions);
  for (const { path, name, count } of hidden.values()) {
    if (count === 0) log.unmatched(path, name, known);
    else log.done(path, `hide: ${name}`, `${count} ${count === 1 ? 'mention' : 'mentions'} taken out`);
  }
  for (const { path, name, kind, count } of kinds.values()) {
    if (count === 0) log.unmatched(path, name, known);
    else log.done(path, `kind: ${name} is ${kind}`, `${count} ${count === 1 ? 'mention' : 'mentions'} set`);
  }
  return changed;
}

function knownNames(mentions: readonly (readonly Mention[])[]): ReadonlySet<string> {
  return new Set(
    mentions.flatMap((ofArticle) => ofArticle.filter(isName).map((mention) => mention.value.name)),
  );
}

function retyped(mention: NameMention, kind: NameKind): NameMention {
  const { name } = mention.value;
  const base = {
    id: mention.id,
    article: mention.article,
    block: mention.block,
    start: mention.start,
    end: mention.end,
    text: mention.text,
    rule: 'correction',
    confidence: 1,
  };
  if (kind === 'person')
    return { ...base, kind, value: { name, given: null, family: null, title: null, unnamed: false } };
  if (kind === 'organisation')
    return { ...base, kind, value: { name, type: null, country: null, unnamed: false } };
  return { ...base, kind, value: { name, type: null, country: null } };
}

/** Which nodes each entry of `different` names, for the clusters to keep apart. */
export function differentTags(nodes: readonly Node[], file: CorrectionsFile | null, log: Log): DifferentTags {
  const tags = new Map<number, Map<number, number>>();
  const byKey = nodesByKey(nodes);
  const names = new Set(nodes.map((node) => node.name));
  for (const [entry, list] of (file?.corrections.different ?? []).entries()) {
    for (const [position, name] of list.entries()) {
      const matching = byKey.get(nameKey(name)) ?? [];
      if (matching.length === 0) log.unmatched(`different.${entry}.${position}`, name, names);
      for (const node of matching) {
        const own = tags.get(node.index) ?? new Map<number, number>();
        own.set(entry, position);
        tags.set(node.index, own);
      }
    }
    log.done(`different.${entry}`, `different: ${list.join(', ')}`, 'kept apart');
  }
  return tags;
}

/** Join what the user says is the same. Against a `different` of the user it is an error that names both lines' names. */
export function applySame(
  nodes: readonly Node[],
  file: CorrectionsFile | null,
  clusters: Clusters,
  log: Log,
): void {
  const byKey = nodesByKey(nodes);
  const names = new Set(nodes.map((node) => node.name));
  for (const [entry, list] of (file?.corrections.same ?? []).entries()) {
    const path = `same.${entry}`;
    const matching = list.map((name) => ({ name, found: byKey.get(nameKey(name)) ?? [] }));
    for (const [position, { name, found }] of matching.entries())
      if (found.length === 0) log.unmatched(`${path}.${position}`, name, names);
    const all = sameKind(matching.flatMap(({ found }) => found));
    const [first, ...rest] = all;
    if (first === undefined) continue;
    const refused = rest.find(
      (node) =>
        !clusters.join(first, node, {
          rule: 'correction',
          evidence: `The corrections file says that ${list.map((name) => `'${name}'`).join(' and ')} are the same.`,
          confidence: 1,
        }),
    );
    if (refused)
      log.failed(
        path,
        `'same: ${list.join(', ')}' joins '${first.name}' with '${refused.name}', which another line of the file says are different.`,
        'Take one of the two lines out.',
      );
    else if (all.length > 1)
      log.done(path, `same: ${list.join(', ')}`, `${new Set(all.map((node) => node.key)).size} names joined`);
  }
}

/** A correction joins within one kind: the kind of the first name. */
function sameKind(nodes: readonly Node[]): Node[] {
  const kind = nodes[0]?.kind;
  return nodes.filter((node) => node.kind === kind);
}

function nodesByKey(nodes: readonly Node[]): Map<string, Node[]> {
  const map = new Map<string, Node[]>();
  for (const node of nodes) {
    const list = map.get(node.key);
    if (list) list.push(node);
    else map.set(node.key, [node]);
  }
  return map;
}
