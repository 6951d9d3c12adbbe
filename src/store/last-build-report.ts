// What the site in the output folder says of itself, for the build that will take its place.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { LastBuild, PastBuild, Thing, ThingKind } from '../records/changes.ts';

const kind = z.enum(['article', 'person', 'organisation', 'place', 'statement', 'figure']);
const thing = z.object({ kind, id: z.string(), label: z.string(), state: z.string() });
const things = z.object({ total: z.number(), things: z.array(thing) });
const report = z.object({
  changes: z.object({ first: z.boolean(), added: things, changed: things, gone: things }),
});

const byKind = z.partialRecord(
  kind,
  z.object({ total: z.number(), things: z.array(z.object({ id: z.string(), label: z.string() })) }),
);
const history = z.object({
  builds: z.array(
    z.object({
      number: z.number().int().positive(),
      id: z.string().regex(/^[0-9a-f]{12}$/u),
      day: z.iso.date().nullable(),
      added: byKind,
      changed: byKind,
      gone: byKind,
    }),
  ),
});

/**
 * The last build of a site: its things by id and its account of what had changed. Null where there is none, or where its files are not as a
 * build wrote them: then everything counts as new, and nothing else comes of it.
 * @param folder the output folder, absolute
 */
export function readLastBuild(folder: string): LastBuild | null {
  try {
    const { changes } = report.parse(JSON.parse(readFileSync(join(folder, 'data/report.json'), 'utf8')));
    const files = snapshotFiles(folder);
    const things = { [Symbol.iterator]: () => readThings(files) };
    readThrough(things);
    return {
      things,
      changes: {
        first: changes.first,
        added: changes.added.things,
        changed: changes.changed.things,
        gone: changes.gone.things,
      },
      history: readHistory(folder),
    };
  } catch {
    return null;
  }
}

/** What the builds before brought; none where the file is missing or is not as a build wrote it. */
function readHistory(folder: string): readonly PastBuild[] {
  try {
    return history.parse(JSON.parse(readFileSync(join(folder, 'data/changes.json'), 'utf8'))).builds;
  } catch {
    return [];
  }
}

/** One file, or its parts in order. */
function snapshotFiles(folder: string): readonly string[] {
  const whole = join(folder, 'data/snapshot.tsv');
  if (existsSync(whole)) return [whole];
  const parts: string[] = [];
  for (let part = 1; existsSync(join(folder, `data/snapshot.part-${part}.tsv`)); part += 1)
    parts.push(join(folder, `data/snapshot.part-${part}.tsv`));
  if (parts.length === 0) throw new Error(`There is no snapshot in ${folder}.`);
  return parts;
}

/** Throws where one of them is not as a build wrote it. */
function readThrough(things: Iterable<Thing>): void {
  const all = things[Symbol.iterator]();
  for (let isMore = true; isMore; ) isMore = all.next().done !== true;
}

const HEADER = 'kind\tid\tstate\tlabel';
const KINDS: ReadonlySet<string> = new Set(kind.options);

function isKind(text: string | undefined): text is ThingKind {
  return text !== undefined && KINDS.has(text);
}

function* readThings(files: readonly string[]): Generator<Thing> {
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '' || line === HEADER) continue;
      const [what, id, state, label] = line.split('\t');
      if (!isKind(what) || id === undefined || state === undefined || label === undefined)
        throw new Error(`${file} is not as a build wrote it.`);
      yield { kind: what, id, label, state };
    }
  }
}
