// The keys and values of front matter, by parsers that run no code of it.
import matter from 'gray-matter';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { isTooDeepYaml } from '../text/yaml-depth.ts';
import { oneLine } from './documents/plain-text.ts';

/** A key with its value, as the file has them. */
export interface ReadKey {
  readonly key: string;
  readonly value: unknown;
  /** Line of the file. */
  readonly line: number;
}

/** gray-matter would run JavaScript that stands in an article; no engine but YAML is ever used. */
const ENGINES = {
  yaml: { parse: parseYaml, stringify: refuse },
  json: { parse: refuse, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
  js: { parse: refuse, stringify: refuse },
  coffee: { parse: refuse, stringify: refuse },
};

/** Why a block could not be read, and its line where the parser names one. */
export interface Unreadable {
  readonly reason: string;
  readonly line: number | null;
}

/** Read a block between two lines '---' by gray-matter and the parser of YAML 1.2. */
export function readMapping(block: string): { keys: readonly ReadKey[] } | Unreadable {
  return attempt(() => {
    // Options on every call: without them gray-matter answers from a cache that two files share.
    const { data } = matter(block, { engines: ENGINES, language: 'yaml' });
    return { keys: data['keys'] ?? [] };
  });
}

/** Read JSON by the same parser: YAML holds it as a part. */
export function readJson(text: string): { keys: readonly ReadKey[] } | Unreadable {
  return attempt(() => parseYaml(text));
}

function attempt(parse: () => { keys: readonly ReadKey[] }): { keys: readonly ReadKey[] } | Unreadable {
  try {
    return parse();
  } catch (error) {
    const line = error instanceof FrontMatterError ? error.line : null;
    return { reason: error instanceof Error ? error.message : 'it could not be read', line };
  }
}

class FrontMatterError extends Error {
  readonly line: number | null;
  constructor(message: string, line: number | null) {
    super(message);
    this.line = line;
  }
}

function refuse(): never {
  throw new FrontMatterError('only YAML is read', null);
}

/** gray-matter's YAML engine: the keys with their values and lines. The text begins right after the opening fence. */
function parseYaml(text: string): { keys: readonly ReadKey[] } {
  if (isTooDeepYaml(text)) throw new FrontMatterError('it is nested too deeply', null);
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    lineCounter: counter,
    logLevel: 'silent',
    uniqueKeys: false,
  });
  const error = document.errors[0];
  if (error)
    throw new FrontMatterError(error.message.split('\n')[0] ?? '', counter.linePos(error.pos[0]).line);
  const data: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 100 });
  if (!(data instanceof Map)) throw new FrontMatterError('it is no list of keys and values', null);
  const contested = contestedKeys(document.contents);
  const keys = [...data].map(([key, value]) => ({
    key: typeof key === 'object' && key !== null ? 'a list or mapping' : oneLine(String(key)),
    value: contested.has(String(key)) ? CONTESTED : plain(value, 0),
    line: lineOfKey(text, String(key)),
  }));
  return { keys };
}

/** What stands for the value of a key that stands twice with two values: nobody can tell which was meant. */
export const CONTESTED = Symbol('two values');

function contestedKeys(contents: unknown): ReadonlySet<string> {
  const contested = new Set<string>();
  if (!isMap(contents)) return contested;
  const first = new Map<string, string>();
  for (const { key, value } of contents.items) {
    const said = JSON.stringify(value) ?? '';
    if ((first.get(String(key)) ?? said) !== said) contested.add(String(key));
    first.set(String(key), said);
  }
  return contested;
}

/** The line that a key stands on; in JSON keys are set in. */
function lineOfKey(text: string, key: string): number {
  const rows = text.split('\n');
  const at = [/^[{"']{1,2}/u, /^[\s{"']{1,40}/u]
    .map((before) => rows.findIndex((row) => row.replace(before, '').startsWith(key)))
    .find((index) => index >= 0);
  return (at ?? 0) + 1;
}

/** Lists stay lists; anything deeper is no value that a field can have. Text that YAML spells out ('\\x1b') is made as clean as the file. */
export function plain(value: unknown, depth: number): unknown {
  if (Array.isArray(value) && depth < 2) return value.map((item) => plain(item, depth + 1));
  return typeof value === 'string' ? oneLine(value) : value;
}
