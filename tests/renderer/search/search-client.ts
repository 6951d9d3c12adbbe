// Runs the browser's search scripts on index files, without a browser.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import type { OutputFile } from '../../../src/records/output-file.ts';

interface Found {
  readonly hits: readonly { readonly doc: number; readonly score: number }[];
  readonly groups: readonly { readonly term: string; readonly prefix: boolean }[];
  readonly marks: readonly { readonly term: string; readonly prefix: boolean }[];
  readonly mode: 'all' | 'any';
  readonly counts: Readonly<
    Record<'kind' | 'year' | 'month' | 'publisher' | 'source' | 'place', ReadonlyMap<string, number>>
  >;
  readonly suggestion: string | null;
  readonly unchecked: boolean;
  readonly partial: boolean;
}

export interface ResultRecord {
  readonly doc: number;
  readonly kind: string;
  readonly href: string;
  readonly title: string;
  readonly lines: readonly (readonly [text: string, href: string])[];
  readonly stamp: string;
  readonly aliases: readonly string[];
}

export interface SearchClient {
  readonly find: (text: string, filters?: Readonly<Record<string, string>>) => Promise<Found>;
  readonly names: (text: string) => Promise<
    readonly {
      readonly kind: string;
      readonly label: string;
      readonly alias: string;
      readonly href: string;
    }[]
  >;
  readonly record: (doc: number) => Promise<ResultRecord>;
  readonly passages: (doc: number) => Promise<readonly (readonly [string, string])[]>;
}

export interface SearchText {
  readonly terms: (text: string) => readonly string[];
  readonly fold: (text: string) => string;
  readonly excerpt: (
    passages: readonly (readonly [string, string])[],
    groups: readonly { readonly term: string; readonly prefix: boolean }[],
  ) => {
    readonly anchor: string;
    readonly parts: readonly (readonly [string, boolean])[];
  } | null;
  readonly distance: (a: string, b: string) => number;
  readonly parse: (text: string, stop: readonly string[]) => Pick<Found, 'groups'>;
}

/** A page's worth of search: the client, its text functions, and the shard files it has asked for. */
export async function openSearch(files: Iterable<OutputFile>): Promise<{
  readonly client: SearchClient;
  readonly text: SearchText;
  readonly loaded: readonly string[];
}> {
  const byPath = new Map(Array.from(files, (file) => [file.path, String(file.content)]));
  const loaded: string[] = [];
  const context = createContext({
    read: (path: string) => {
      const content = byPath.get(path);
      if (content === undefined) throw new Error(`${path} was asked for and does not exist.`);
      loaded.push(path);
      runInContext(content, context, { filename: path });
    },
  });
  runInContext(LOADER, context);
  for (const name of ['text', 'index', 'core']) {
    const path = `templates/assets/search-${name}.js`;
    runInContext(readFileSync(path, 'utf8'), context, { filename: path });
  }
  // What runs in the context has no types of ours: this is the one place that names them.
  const client = (await runInContext('dossierSearch.create(load)', context)) as SearchClient;
  const text = runInContext('dossierSearch.text', context) as SearchText;
  return { client, text, loaded };
}

/** Stands for search.js, which loads the same files by <script>. */
const LOADER = `
const shards = new Map();
globalThis.dossierSearch = (part, number, data) => { shards.set(part + '/' + number, data); };
async function load(part, number) {
  const key = part + '/' + number;
  if (!shards.has(key)) {
    const all = part !== 'dir' && (await load('dir', 0)).all;
    read('search/' + (all ? 'all' : part.length > 1 ? part : key) + '.js');
  }
  return shards.get(key);
}
`;
