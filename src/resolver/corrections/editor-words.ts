// roles and notes: what the user says of a name in their own words, kept apart from what the sources say.
import type { Article } from '../../records/article.ts';
import type { Corrections, CorrectionsFile, EditorWords } from '../../records/corrections.ts';
import type { Entity } from '../../records/entity.ts';
import type { ExtractedStatement } from '../../records/statement.ts';
import { folded } from '../../text/folded.ts';
import { listsBy } from '../../text/lists-by.ts';
import { nameKey } from '../../text/person-name.ts';
import { addToSet } from '../buckets.ts';
import type { KeysOf } from './known-names.ts';
import type { Log } from './log.ts';
import { articleFinder, short } from './passages.ts';

const ROLES: ReadonlySet<string> = new Set(['role', 'described-as', 'affiliation']);

interface Word {
  readonly file: CorrectionsFile | null;
  readonly keysOf: KeysOf;
  readonly log: Log;
}

/** Entities by the key of every name they go by. */
function entitiesByKey(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const map = new Map<string, Set<Entity>>();
  for (const entity of entities) {
    if (entity.kind === 'date' || entity.kind === 'figure') continue;
    const names = entity.mentions.flatMap((mention) => ('name' in mention.value ? [mention.value.name] : []));
    for (const key of new Set([entity.label, ...names].map(nameKey))) addToSet(map, key, entity);
  }
  return new Map([...map].map(([key, set]) => [key, [...set]]));
}

/** Statements that the user hides: ids of those whose subject has the name and whose value is the role. */
export function hiddenRoles(
  entities: readonly Entity[],
  statements: Iterable<ExtractedStatement>,
  { file, keysOf, log }: Word,
): ReadonlySet<string> {
  const wanted = Object.entries(file?.corrections.roles ?? {}).filter(([, { hide = [] }]) => hide.length > 0);
  const gone = new Set<string>();
  if (wanted.length === 0) return gone;
  const named = entitiesByKey(entities);
  const known = labels(entities);
  const rolesOf = listsBy(
    [...statements].filter(({ property }) => ROLES.has(property)),
    ({ subject }) => subject,
  );
  for (const [name, { hide = [] }] of wanted) {
    const subjects = new Set(
      keysOf(name)
        .flatMap((key) => named.get(key) ?? [])
        .flatMap((entity) => entity.mentions.map(({ id }) => id)),
    );
    if (subjects.size === 0) {
      log.unmatched(`roles.${name}`, name, known);
      continue;
    }
    const own = [...subjects].flatMap((subject) => rolesOf.get(subject) ?? []);
    for (const [i, role] of hide.entries()) {
      const path = `roles.${name}.hide.${i}`;
      const found = own.filter(({ value }) => sameWords(value, role));
      for (const { id } of found) gone.add(id);
      if (found.length > 0) {
        log.done(path, `roles: ${name} is not '${short(role)}'`, `${found.length} taken out`);
        continue;
      }
      const guess = log.nearest(
        role,
        own.map(({ value }) => value),
      );
      log.doubtful(
        path,
        `No article gives ${name} the role '${short(role)}', so this correction does nothing.`,
        guess === null ? 'Copy the words from the page.' : `Did you mean '${guess}'?`,
      );
    }
  }
  return gone;
}

function sameWords(a: string, b: string): boolean {
  return folded(a).text.toLowerCase() === folded(b).text.toLowerCase();
}

function labels(entities: readonly Entity[]): string[] {
  return entities.filter(({ kind }) => kind !== 'date' && kind !== 'figure').map(({ label }) => label);
}

/** The lines under names and the notes of the user. */
export function editorWords(
  entities: readonly Entity[],
  articles: readonly Article[],
  { file, keysOf, log }: Word,
): { described: ReadonlyMap<string, string>; editor: Omit<EditorWords, 'identifiers'> } {
  const { roles = {}, notes = {} } = file?.corrections ?? {};
  const nothing = Object.keys(roles).length + Object.keys(notes).length === 0;
  if (nothing) return { described: new Map(), editor: { notes: new Map(), described: new Set() } };
  const named = entitiesByKey(entities);
  const bench: Bench = {
    names: labels(entities),
    articles,
    log,
    meant: (name) => [...new Set(keysOf(name).flatMap((key) => named.get(key) ?? []))],
  };
  const described = setDescriptions(roles, bench);
  const noted = addNotes(notes, bench);
  return { described, editor: { notes: noted, described: new Set(described.keys()) } };
}

interface Bench {
  /** What pages of names are called. */
  readonly names: readonly string[];
  readonly articles: readonly Article[];
  readonly log: Log;
  readonly meant: (name: string) => readonly Entity[];
}

function setDescriptions(
  roles: NonNullable<Corrections['roles']>,
  { names, log, meant }: Bench,
): ReadonlyMap<string, string> {
  const described = new Map<string, string>();
  for (const [name, { set, hide = [] }] of Object.entries(roles)) {
    const path = `roles.${name}`;
    if (set === undefined) {
      if (hide.length === 0) log.doubtful(path, `Nothing is said of ${name}.`, 'Add set: or hide:.');
      continue;
    }
    const found = meant(name);
    if (found.length === 0) log.unmatched(path, name, names);
    else log.done(path, `roles: ${name}`, `shown as '${short(set)}'`);
    for (const { id } of found) described.set(id, set);
  }
  return described;
}

function addNotes(
  notes: NonNullable<Corrections['notes']>,
  { names, articles, log, meant }: Bench,
): ReadonlyMap<string, string> {
  const noted = new Map<string, string>();
  const findArticle = articleFinder(articles);
  const known = [...names, ...articles.map((article) => article.path)];
  for (const [name, text] of Object.entries(notes)) {
    const path = `notes.${name}`;
    const files = findArticle(name).map((number) => articles[number]?.id ?? '');
    const ids = files.length === 1 ? files : meant(name).map(({ id }) => id);
    if (files.length > 1 && ids.length === 0)
      log.unclear(path, `More than one article is called '${name}'.`, 'Write the whole path.');
    else if (ids.length === 0) log.unmatched(path, name, known);
    else log.done(path, `notes: ${name}`, 'note shown');
    for (const id of ids) noted.set(id, text);
  }
  return noted;
}
