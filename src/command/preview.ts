// --preview: what the corrections file and the settings change, against a build without them. Two collections in, lines out.
import type { Article } from '../records/article.ts';
import type { Corpus } from '../records/corpus.ts';
import type { Entity } from '../records/entity.ts';
import type { Identifier } from '../records/identifier.ts';
import type { Mention } from '../records/mention.ts';
import { compareText } from '../text/compare.ts';
import { describeDate } from '../text/edtf.ts';
import { identifierText } from '../text/identifiers.ts';
import { printable } from './printable.ts';
import { counted } from './summary.ts';

/** Lines to print, one a change, in groups: settings, articles, pages, single dates and figures. */
export function previewLines(before: Corpus, after: Corpus): string[] {
  const lines = [
    ...settingLines(before, after),
    ...articleLines(before, after),
    ...pageLines(before, after),
    ...identifierLines(before, after),
    ...valueLines(before, after),
  ];
  const inOrder = [...after.corrections].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const done = inOrder.map(
    ({ line, correction, effect }) => `  ${line === null ? '' : `line ${line}: `}${correction} (${effect})`,
  );
  const all = [
    ...(done.length > 0 ? ['corrections:', ...done, ''] : []),
    ...(lines.length > 0
      ? [
          `${lines.length} ${lines.length === 1 ? 'change' : 'changes'} against a build without them:`,
          ...lines,
        ]
      : ['Nothing would change.']),
  ];
  return all.map(printable);
}

function settingLines(before: Corpus, after: Corpus): string[] {
  const was = new Map(Object.entries(before.config));
  return Object.entries(after.config).flatMap(([key, value]) => {
    const [old, now] = [JSON.stringify(was.get(key)), JSON.stringify(value)];
    return old === now ? [] : [`  setting ${key}: ${now}, not ${old}`];
  });
}

const FIELDS = ['title', 'publisher', 'author', 'url', 'language'] as const;

function articleLines(before: Corpus, after: Corpus): string[] {
  const was = new Map(before.articles.map((article) => [article.path, article]));
  const now = new Set(after.articles.map(({ path }) => path));
  return [
    ...after.articles.flatMap((article) => {
      const old = was.get(article.path);
      return old === undefined ? [`  new article: ${article.path}`] : changesOf(old, article);
    }),
    ...before.articles
      .filter(({ path }) => !now.has(path))
      .map(({ path }) => `  no article any more: ${path}`),
  ];
}

function changesOf(old: Article, article: Article): string[] {
  const lines = FIELDS.filter((field) => old[field] !== article[field]).map(
    (field) => `  ${article.path}: ${field} ${quotedOr(article[field])}, was ${quotedOr(old[field])}`,
  );
  if (old.published.edtf !== article.published.edtf)
    lines.push(
      `  ${article.path}: published ${article.published.edtf ?? 'unknown'}, was ${old.published.edtf ?? 'unknown'}`,
    );
  const removed = article.removed.length - old.removed.length;
  if (removed !== 0)
    lines.push(
      `  ${article.path}: ${counted(Math.abs(removed), 'more line')} ${removed > 0 ? 'set aside' : 'kept'}`,
    );
  return lines;
}

function quotedOr(value: string | null): string {
  return value === null ? 'unknown' : `'${value}'`;
}

/** What is shown of a collection: mentions that are sure enough, by the page they are on. */
interface Shown {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Mention id to entity id. */
  readonly pageOf: ReadonlyMap<string, string>;
  readonly mentions: ReadonlyMap<string, Mention>;
}

function shownIn(corpus: Corpus): Shown {
  const entities = new Map<string, Entity>();
  const pageOf = new Map<string, string>();
  const mentions = new Map<string, Mention>();
  for (const entity of corpus.entities) {
    for (const mention of entity.mentions) {
      if (mention.confidence < corpus.config.thresholds.mention) continue;
      mentions.set(mention.id, mention);
      if (entity.kind === 'date' || entity.kind === 'figure') continue;
      entities.set(entity.id, entity);
      pageOf.set(mention.id, entity.id);
    }
  }
  return { entities, pageOf, mentions };
}

/** "'A', 'B' (2 pages) and 'C'". */
function called(shown: Shown, ids: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const label = shown.entities.get(id)?.label ?? id;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const words = [...counts]
    .sort(([a], [b]) => compareText(a, b))
    .map(([label, pages]) => `'${label}'${pages > 1 ? ` (${pages} pages)` : ''}`);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** For every page of `from`: the pages of `to` that its mentions are on now. */
function moves(from: Shown, to: Shown): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>([...from.entities.keys()].map((id) => [id, new Set<string>()]));
  for (const [mention, entity] of from.pageOf) {
    const target = to.pageOf.get(mention);
    if (target !== undefined) map.get(entity)?.add(target);
  }
  return map;
}

function pageLines(before: Corpus, after: Corpus): string[] {
  const [old, now] = [shownIn(before), shownIn(after)];
  const went = moves(old, now);
  const came = moves(now, old);
  const lines: string[] = [];
  // pages that went there whole; the others are said to be split
  const wholeIn = (target: string): readonly string[] =>
    [...(came.get(target) ?? [])].filter((source) => went.get(source)?.size === 1);
  for (const [id, entity] of old.entities) {
    const targets = went.get(id) ?? new Set();
    const [target] = targets;
    if (target === undefined) lines.push(`  page removed: '${entity.label}' (${entity.kind})`);
    else if (targets.size > 1) lines.push(`  page split: '${entity.label}' into ${called(now, targets)}`);
    else lines.push(...changed(entity, now.entities.get(target), wholeIn(target).length));
    const hidden = entity.mentions.filter(
      (one) => old.pageOf.has(one.id) && !now.mentions.has(one.id),
    ).length;
    if (hidden > 0 && target !== undefined)
      lines.push(`  ${hidden} ${hidden === 1 ? 'mention' : 'mentions'} hidden: '${entity.label}'`);
  }
  for (const [id, entity] of now.entities) {
    const sources = came.get(id) ?? new Set();
    const whole = wholeIn(id);
    if (whole.length > 1) lines.push(`  pages joined: ${called(old, whole)} as '${entity.label}'`);
    if (sources.size === 0) lines.push(`  new page: '${entity.label}' (${entity.kind})`);
  }
  return lines;
}

function changed(old: Entity, now: Entity | undefined, sources: number): string[] {
  if (now === undefined || sources > 1) return []; // said where pages are joined
  return [
    ...(now.kind === old.kind ? [] : [`  '${old.label}' is now ${now.kind}, was ${old.kind}`]),
    ...(now.label === old.label ? [] : [`  page renamed: '${old.label}' to '${now.label}'`]),
    ...(now.description === old.description || now.label !== old.label
      ? []
      : [`  '${now.label}': ${now.description ?? 'no description'}, was ${old.description ?? 'none'}`]),
  ];
}

/** Who a name is in registers, where that is new, another or gone. */
function identifierLines(before: Corpus, after: Corpus): string[] {
  const [old, now] = [before, after].map(({ entities, editor }) => {
    const told: ReadonlyMap<string, readonly Identifier[]> = editor?.identifiers ?? new Map();
    return entities.flatMap(({ id, label }) =>
      (told.get(id) ?? []).map((one) => `'${label}': ${identifierText(one)}`),
    );
  });
  const [was, is] = [new Set(old), new Set(now)];
  return [
    ...[...is].filter((line) => !was.has(line)).map((line) => `  ${line}`),
    ...[...was].filter((line) => !is.has(line)).map((line) => `  no more ${line}`),
  ];
}

/** Dates and figures, one by one. */
function valueLines(before: Corpus, after: Corpus): string[] {
  const [old, now] = [shownIn(before), shownIn(after)];
  const pathOf = new Map([...before.articles, ...after.articles].map(({ id, path }) => [id, path]));
  const lines: string[] = [];
  for (const [id, mention] of old.mentions) {
    if (mention.kind !== 'date' && mention.kind !== 'figure') continue;
    const other = now.mentions.get(id);
    const what = `${mention.kind} “${mention.text}” in ${pathOf.get(mention.article)}`;
    if (other === undefined) lines.push(`  ${what}: hidden`);
    else if (meaning(other) !== meaning(mention))
      lines.push(`  ${what}: ${meaning(other)}, was ${meaning(mention)}`);
  }
  for (const [id, mention] of now.mentions) {
    if (old.mentions.has(id) || (mention.kind !== 'date' && mention.kind !== 'figure')) continue;
    lines.push(`  ${mention.kind} “${mention.text}” in ${pathOf.get(mention.article)}: new`);
  }
  return lines;
}

function meaning(mention: Mention): string {
  if (mention.kind === 'date') return describeDate(mention.value.edtf);
  if (mention.kind !== 'figure') return mention.text;
  const { number, low, high, unit, counts, bound, per, asOf } = mention.value;
  const amount = number ?? `${low ?? '?'} to ${high ?? '?'}`;
  return [bound === 'exact' ? '' : bound, amount, unit, counts, per && `per ${per}`, asOf && `as of ${asOf}`]
    .filter((part) => part !== null && part !== '')
    .join(' ');
}
