// What the corrections file says against itself, found before anything is joined: 'same' is transitive, and 'different' beats it.
import type { CorrectionsFile } from '../../records/corrections.ts';
import { nameKey } from '../../text/person-name.ts';
import type { OneThing } from './identifiers.ts';
import type { Log } from './log.ts';

interface Link {
  readonly to: string;
  /** As the user writes both names, and where. */
  readonly names: readonly [string, string];
  readonly path: string;
}

/**
 * Report every `different` that a chain of `same` contradicts, every pair that is one name, and every circle of `rename`. Names with one
 * identifier are the same.
 */
export function findContradictions(
  file: CorrectionsFile | null,
  things: readonly OneThing[],
  log: Log,
): void {
  if (file === null) return;
  const links = linksOf([...sameness(file.corrections.same ?? []), ...things.flatMap(samenessOf)]);
  for (const [entry, list] of (file.corrections.different ?? []).entries()) {
    for (const [i, a] of list.entries()) {
      for (const b of list.slice(i + 1)) checkPair({ a, b, path: `different.${entry}` }, links, log);
    }
  }
  checkRenames(file.corrections.rename ?? {}, log);
}

/** Two names that are one, and where that is said. */
type Sameness = Pick<Link, 'names' | 'path'>;

function sameness(same: readonly (readonly string[])[]): Sameness[] {
  return same.flatMap(([first = '', ...rest], entry) =>
    rest.map((name) => ({ names: [first, name] as const, path: `same.${entry}` })),
  );
}

function samenessOf({ given: [first, ...rest] }: OneThing): Sameness[] {
  return rest.flatMap(({ name, kind, path }) =>
    first === undefined || (kind !== null && first.kind !== null && kind !== first.kind)
      ? []
      : [{ names: [first.name, name] as const, path }],
  );
}

function linksOf(same: readonly Sameness[]): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>();
  const add = (from: string, link: Link): void => {
    const list = links.get(from);
    if (list) list.push(link);
    else links.set(from, [link]);
  };
  for (const { names, path } of same) {
    const [one, other] = names;
    add(nameKey(one), { to: nameKey(other), names, path });
    add(nameKey(other), { to: nameKey(one), names: [other, one], path });
  }
  return links;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly path: string;
}

function checkPair({ a, b, path }: Pair, links: ReadonlyMap<string, readonly Link[]>, log: Log): void {
  if (nameKey(a) === nameKey(b)) {
    log.failed(
      path,
      `'${a}' and '${b}' are one name to the program (case, accents and hyphens do not count), so 'different' cannot part them.`,
      "Say who is meant passage by passage, with 'pin'.",
    );
    return;
  }
  const chain = chainBetween(nameKey(a), nameKey(b), links);
  if (chain === null) return;
  const steps = chain.map(
    ({ names: [one, other], path: at }) => `'${one}' is '${other}' (line ${log.lineOf(at) ?? '?'})`,
  );
  const lineOf = (at: string): number => log.lineOf(at) ?? 0;
  const last = chain.reduce((at, link) => (lineOf(link.path) > lineOf(at) ? link.path : at), path); // most likely the new one
  log.failed(
    last,
    `'${a}' and '${b}' are said to be different (line ${log.lineOf(path) ?? '?'}) and the same elsewhere: ${steps.join(', ')}.`,
    'Take out one of these lines.',
  );
}

/** The shortest chain of `same` from one name to another; null where there is none. */
function chainBetween(
  from: string,
  to: string,
  links: ReadonlyMap<string, readonly Link[]>,
): readonly Link[] | null {
  const cameBy = new Map<string, { before: string; link: Link } | null>([[from, null]]);
  const queue = [from];
  for (let next = 0; next < queue.length && !cameBy.has(to); next += 1) {
    const key = queue[next] ?? '';
    for (const link of links.get(key) ?? []) {
      if (cameBy.has(link.to)) continue;
      cameBy.set(link.to, { before: key, link });
      queue.push(link.to);
    }
  }
  if (!cameBy.has(to)) return null;
  const chain: Link[] = [];
  for (let step = cameBy.get(to); step; step = cameBy.get(step.before)) chain.unshift(step.link);
  return chain;
}

function checkRenames(rename: Readonly<Record<string, string>>, log: Log): void {
  const steps = new Map(Object.entries(rename).map(([from, to]) => [nameKey(from), { from, to }]));
  const done = new Set<string>();
  for (const start of steps.keys()) {
    const walked: string[] = [];
    let key = start;
    while (steps.has(key) && !done.has(key)) {
      done.add(key);
      walked.push(key);
      key = nameKey(steps.get(key)?.to ?? '');
    }
    const at = walked.indexOf(key);
    const circle = at < 0 ? [] : walked.slice(at).flatMap((one) => steps.get(one) ?? []);
    if (circle.length < 2) continue; // a name renamed to another spelling of itself is no circle
    const said = circle.map(
      ({ from, to }) => `'${from}' to '${to}' (line ${log.lineOf(`rename.${from}`) ?? '?'})`,
    );
    log.failed(
      `rename.${circle[0]?.from ?? ''}`,
      `These renames go round in a circle: ${said.join(', ')}.`,
      'Take out one of these lines.',
    );
  }
}
