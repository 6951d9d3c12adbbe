// Which names of the collection a correction means: pages show new labels, and people copy what pages show.
import type { CorrectionsFile } from '../../records/corrections.ts';
import { nameKey } from '../../text/person-name.ts';

/** The keys of all names that the user may mean by one: itself, and those that the file renames to it. */
export type KeysOf = (name: string) => readonly string[];

export function makeKeysOf(file: CorrectionsFile | null): KeysOf {
  const former = new Map<string, string[]>();
  const finalName = makeFinalName(file);
  for (const [from, to] of Object.entries(file?.corrections.rename ?? {})) {
    const target = nameKey(finalName(to));
    former.set(target, [...(former.get(target) ?? []), nameKey(from)]);
  }
  return (name) => {
    const key = nameKey(name);
    return [...new Set([key, ...(former.get(key) ?? [])])];
  };
}

/** Where a chain of renames ends: A to B and B to C shows C. A circle, which is an error of its own, ends where it began. */
export function makeFinalName(file: CorrectionsFile | null): (name: string) => string {
  const rename = Object.entries(file?.corrections.rename ?? {});
  const steps = new Map(rename.map(([from, to]) => [nameKey(from), to]));
  return (start) => endOf(start, steps);
}

function endOf(start: string, steps: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let name = start;
  for (let next = steps.get(nameKey(name)); next !== undefined; next = steps.get(nameKey(name))) {
    if (seen.has(nameKey(name))) return name;
    seen.add(nameKey(name));
    name = next;
  }
  return name;
}
