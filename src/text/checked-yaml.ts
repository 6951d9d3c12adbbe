// YAML that people write, checked against a schema: every complaint names a line and the nearest valid key.
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../records/problem.ts';
import { isTooDeepYaml } from './yaml-depth.ts';
import { joinRepeats } from './yaml-repeats.ts';
import {
  ALIAS,
  type Complaint,
  DEEP,
  HASH,
  type Issue,
  keyComplaint,
  syntaxComplaint,
  valueComplaint,
} from './yaml-words.ts';

export interface CheckedYaml<T> {
  /** Null when anything was wrong. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** One-based line by dotted path: 'same.0', 'rename.Kim'. Empty when the file could not be parsed. */
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * Parse and check a YAML text (YAML 1.2 core schema: dates stay strings, aliases are bounded).
 * Never throws for bad input: a problem of level error names `file`, line, what was expected, and the nearest known key.
 */
export function checkedYaml<T>(text: string, schema: z.ZodType<T>, file: string): CheckedYaml<T> {
  const parsed = parse(text, file, { uniqueKeys: true });
  return 'document' in parsed ? check(parsed, schema) : parsed;
}

/** The same for a file to which people paste ready lines: a key that stands again adds to what it says above. */
export function checkedBlocks<T>(text: string, schema: z.ZodType<T>, file: string): CheckedYaml<T> {
  const parsed = parse(text, file, { uniqueKeys: false });
  if (!('document' in parsed)) return parsed;
  const { document, counter } = parsed;
  const repeats = isMap(document.contents) ? joinRepeats(withoutEmpty(document.contents)) : [];
  if (document.errors.length > 0 || repeats.length === 0) return check(parsed, schema);
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  return wrong(
    repeats.map(({ key, first, second }) =>
      problem(file, lineAt(second), {
        message: `'${key}' stands twice, on line ${lineAt(first)} and here, and the two say different things.`,
        hint: 'Take one of the two out, or make one of them.',
      }),
    ),
  );
}

/** The document; what is wrong where it goes so deep that reading it could end the stack. */
function parse(
  text: string,
  file: string,
  { uniqueKeys }: { readonly uniqueKeys: boolean },
): Parsed | CheckedYaml<never> {
  if (isTooDeepYaml(text)) return wrong([problem(file, null, DEEP)]);
  const counter = new LineCounter();
  // 'error': the parser says nothing on standard error by itself
  const document = parseDocument(text, {
    lineCounter: counter,
    schema: 'core',
    uniqueKeys,
    logLevel: 'error',
  });
  return { document, counter, file, text };
}

/** 'pin:' with nothing behind it says nothing. */
function withoutEmpty(map: YAMLMap): YAMLMap {
  map.items = map.items.filter(({ value }) => value !== null && !(isScalar(value) && value.value === null));
  return map;
}

/** The first complaint about a place: a word where a list goes is not too short a list as well. */
function onePerPlace(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ path, code }) => {
    const key = `${path.map(String).join('.')}\n${code === 'unrecognized_keys' ? code : ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

interface Parsed {
  readonly document: ReturnType<typeof parseDocument>;
  readonly counter: LineCounter;
  readonly file: string;
  readonly text: string;
}

function check<T>({ document, counter, file, text }: Parsed, schema: z.ZodType<T>): CheckedYaml<T> {
  const [error] = document.errors; // what comes after it is mostly a consequence
  if (error !== undefined) {
    const line = error.linePos?.[0]?.line ?? null;
    const near = line === null ? '' : linesBefore(text, line);
    const { message, hint } = syntaxComplaint(error.code, error.message, near);
    return wrong([problem(file, line, { message: `The file is not valid YAML. ${message}`, hint })]);
  }
  const lines = new Map<string, number>();
  collectLines(document.contents, '', lines, counter);
  const remark = colourInRemark(document.contents);
  if (remark !== null) return wrong([problem(file, counter.linePos(remark).line, HASH)], lines);
  const found = toPlain(document);
  if (found === null) {
    const message = `The file is not valid YAML. ${ALIAS.message}`;
    return wrong([problem(file, firstAlias(document, counter), { message, hint: ALIAS.hint })], lines);
  }
  const plain = found.value ?? {};
  const parsed = schema.safeParse(plain);
  if (parsed.success) return { value: parsed.data, problems: [], lines };
  const issues = onePerPlace(parsed.error.issues);
  const problems = issues.flatMap((issue) => explain(issue, { schema, plain, file, lines }));
  return wrong(
    problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    lines,
  );
}

/** A line and the one above, no more of each than a person writes. */
function linesBefore(text: string, line: number): string {
  const two = text.split('\n', line).slice(-2);
  return two.map((one) => one.slice(0, 500)).join('\n');
}

function wrong(problems: readonly Problem[], lines: ReadonlyMap<string, number> = new Map()) {
  return { value: null, problems, lines };
}

/** Null where an alias bomb, or an alias of nothing, makes `toJS` throw; that is the file's fault. */
function toPlain(document: Parsed['document']): { readonly value: unknown } | null {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch {
    return null;
  }
}

/** The line of the first word with a star before it. */
function firstAlias(document: Parsed['document'], counter: LineCounter): number | null {
  let line: number | null = null;
  visit(document, {
    Alias(_, { range }) {
      line = range ? counter.linePos(range[0]).line : null;
      return visit.BREAK;
    },
  });
  return line;
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

/** Where a value is a remark alone that reads as a colour: 'accent: #1b6e5a' sets nothing, and nobody means that. Null without one. */
function colourInRemark(node: Node | null): number | null {
  if (isScalar(node)) {
    const isColour = node.value === null && /^[\da-f]{6}(?![\w-])/iu.test(node.comment ?? '');
    return isColour ? (node.range?.[0] ?? null) : null;
  }
  if (!isMap(node)) return null;
  for (const { value } of node.items) {
    const found = colourInRemark(asNode(value));
    if (found !== null) return found;
  }
  return null;
}

function asNode(value: unknown): Node | null {
  return isScalar(value) || isCollection(value) ? value : null;
}

interface Given {
  readonly schema: z.ZodType;
  /** What the file says, before anything was checked. */
  readonly plain: unknown;
  readonly file: string;
  readonly lines: ReadonlyMap<string, number>;
}

function explain(issue: Issue, { schema, plain, file, lines }: Given): Problem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const asked = { path, value: valueAt(plain, path), keys: keysAt(schema, path) };
      return problem(file, lines.get([...path, key].join('.')) ?? null, keyComplaint(key, asked));
    });
  }
  const asked = {
    path,
    value: valueAt(plain, path),
    about: aboutAt(schema, path),
    keys: keysAt(schema, path),
  };
  return [problem(file, lineOf(path, lines), valueComplaint(issue, asked))];
}

function valueAt(plain: unknown, path: readonly string[]): unknown {
  let current: unknown = plain;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Object.getOwnPropertyDescriptor(current, step)?.value;
  }
  return current;
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
  return Object.keys(unwrap(schemaAt(schema, path))?.shape ?? {});
}

function schemaAt(schema: z.ZodType, path: readonly string[]): unknown {
  let current: unknown = schema;
  for (const step of path) {
    const bare = unwrap(current);
    current = bare?.shape?.[step] ?? bare?.valueType ?? bare?.element ?? null;
  }
  return current;
}

/** What the schema says of a place in words, with or without .optional() around it. */
function aboutAt(schema: z.ZodType, path: readonly string[]): string {
  let current: unknown = schemaAt(schema, path);
  while (current !== null && current !== undefined) {
    if (typeof current === 'object' && 'description' in current && typeof current.description === 'string')
      return current.description;
    current = definition(current)?.innerType;
  }
  return '';
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

function problem(file: string, line: number | null, { message, hint }: Complaint): Problem {
  return { code: 'bad-settings', level: 'error', file, line, message, hint };
}
