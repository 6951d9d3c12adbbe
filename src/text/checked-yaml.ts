// YAML that people write, checked against a schema: every complaint names a line and the nearest valid key.
import { isCollection, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../records/problem.ts';
import { nearest } from './nearest.ts';

export interface CheckedYaml<T> {
  /** Null when anything was wrong. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** One-based line by dotted path: 'same.0', 'rename.Kim'. Empty when the file could not be parsed. */
  readonly lines: ReadonlyMap<string, number>;
}

type Issue = z.core.$ZodIssue;

/**
 * Parse and check a YAML text (YAML 1.2 core schema: dates stay strings, aliases are bounded).
 * Never throws for bad input: a problem of level error names `file`, line, what was expected, and the nearest known key.
 */
export function checkedYaml<T>(text: string, schema: z.ZodType<T>, file: string): CheckedYaml<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, schema: 'core', uniqueKeys: true });
  const syntax = document.errors.map((error) =>
    problem(
      file,
      error.linePos?.[0]?.line ?? null,
      `The file is not valid YAML: ${firstLine(error.message)}`,
      'Mend the line; everything below it may be misread until then.',
    ),
  );
  if (syntax.length > 0) return { value: null, problems: syntax, lines: new Map() };
  const lines = new Map<string, number>();
  collectLines(document.contents, '', lines, counter);
  const parsed = schema.safeParse(toPlain(document) ?? {});
  if (parsed.success) return { value: parsed.data, problems: [], lines };
  const problems = parsed.error.issues.flatMap((issue) => explain(issue, schema, file, lines));
  return { value: null, problems, lines };
}

/** An alias bomb makes `toJS` throw; that is the file's fault, so the schema sees nothing and says so. */
function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return 'a file with too many aliases';
  }
}

function collectLines(
  node: Node | null,
  path: string,
  lines: Map<string, number>,
  counter: LineCounter,
): void {
  if (node?.range && path !== '' && !lines.has(path)) lines.set(path, counter.linePos(node.range[0]).line);
  if (!isCollection(node)) return;
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries())
      collectLines(asNode(item), join(path, String(index)), lines, counter);
  }
  if (!isMap(node)) return;
  for (const pair of node.items) {
    const key = asNode(pair.key);
    const name = join(path, isScalar(key) ? String(key.value) : String(pair.key));
    if (key?.range) lines.set(name, counter.linePos(key.range[0]).line);
    collectLines(asNode(pair.value), name, lines, counter);
  }
}

function asNode(value: unknown): Node | null {
  return isScalar(value) || isCollection(value) ? value : null;
}

function explain(
  issue: Issue,
  schema: z.ZodType,
  file: string,
  lines: ReadonlyMap<string, number>,
): Problem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = keysAt(schema, path);
      const guess = nearest(key, known);
      const hint = guess === null ? `Known keys here: ${known.join(', ')}.` : `Did you mean '${guess}'?`;
      return problem(
        file,
        lines.get([...path, key].join('.')) ?? null,
        `There is no key '${key}'${path.length > 0 ? ` in '${path.join('.')}'` : ''}.`,
        hint,
      );
    });
  }
  const where = path.length > 0 ? `'${path.join('.')}'` : 'The file';
  return [
    problem(
      file,
      lineOf(path, lines),
      `${where} is not as expected: ${issue.message}.`,
      'Correct the value; README lists every key with an example.',
    ),
  ];
}

function lineOf(path: readonly string[], lines: ReadonlyMap<string, number>): number | null {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(path.slice(0, length).join('.'));
    if (line !== undefined) return line;
  }
  return null;
}

/** Keys that the schema knows at a path; empty where it takes any. */
function keysAt(schema: z.ZodType, path: readonly string[]): string[] {
  let current: unknown = schema;
  for (const step of path) {
    const bare = unwrap(current);
    current = bare?.shape?.[step] ?? bare?.valueType ?? bare?.element ?? null;
  }
  return Object.keys(unwrap(current)?.shape ?? {});
}

interface Inner {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly valueType?: unknown;
  readonly element?: unknown;
  readonly innerType?: unknown;
}

/** Through .optional(), .default() and .prefault() to what is inside. */
function unwrap(schema: unknown): Inner | null {
  let current = definition(schema);
  while (current?.innerType) current = definition(current.innerType);
  return current;
}

function definition(schema: unknown): Inner | null {
  if (typeof schema !== 'object' || schema === null || !('def' in schema)) return null;
  return schema.def as Inner; // zod's own introspection: every schema carries its definition here
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
const firstLine = (message: string): string => (message.split('\n')[0] ?? '').replace(/:$/, '').trim();

function problem(file: string, line: number | null, message: string, hint: string): Problem {
  return { code: 'bad-settings', level: 'error', file, line, message, hint };
}
