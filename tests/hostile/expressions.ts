// Every regular expression of the program, and text that nearly matches each.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { parseAst } from 'vitest/node';
import { ROOT } from './run-command.ts';

export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** All literals of the sources and of the scripts that run in pages. */
export function literalExpressions(): Expression[] {
  return ['src', 'templates/assets'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:ts|js)$/u.test(path) && !path.includes('training'))
      .sort()
      .flatMap((path) => literalsIn(`${folder}/${path}`)),
  );
}

function literalsIn(file: string): Expression[] {
  const { code } = transformSync(readFileSync(join(ROOT, file), 'utf8'), { loader: 'ts' });
  const found: Expression[] = [];
  const todo: unknown[] = [parseAst(code)];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    if (Array.isArray(node)) todo.push(...node);
    else if ('regex' in node && isRegex(node.regex))
      found.push({ file, source: node.regex.pattern, flags: node.regex.flags });
    else todo.push(...Object.values(node));
  }
  return found;
}

function isRegex(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}

/** Every expression that `run` makes out of strings, the modules that it imports for the first time included. */
export async function madeExpressions(run: () => Promise<void>): Promise<Expression[]> {
  const made = new Map<string, Expression>();
  const own = globalThis.RegExp;
  const note = (one: RegExp): RegExp => {
    made.set(`${one.source}/${one.flags}`, { file: 'made of words', source: one.source, flags: one.flags });
    return one;
  };
  globalThis.RegExp = new Proxy(own, {
    construct: (target, words, asked) => note(Reflect.construct(target, words, asked)),
    apply: (target, self, words) => note(Reflect.apply(target, self, words)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = own;
  }
  return [...made.values()];
}

/** Signs that stand for what patterns repeat: letters of some scripts, digits, spaces, marks. */
const SIGNS = [
  'a',
  'A',
  'é',
  'я',
  '한',
  '1',
  ' ',
  '\t',
  '\n',
  '.',
  ',',
  ':',
  ';',
  '-',
  '–',
  "'",
  '’',
  '"',
  '“',
  '(',
  ')',
  '[',
  ']',
  '<',
  '>',
  '/',
  '#',
  '*',
  '|',
  '&',
  '_',
  '=',
  '$',
  '\u0301',
  '\u00a0',
];

/** Texts of about `length` characters that a pattern with overlapping repeats walks again and again. */
export function nearMisses({ source }: Expression, length: number): string[] {
  const words = [...source.matchAll(/(?<![\\[(?<\w])[A-Za-z]{2,12}(?![\w>:])/gu)].map(([word]) => word);
  const literal = words.slice(0, 6).flatMap((word) => [word, `${word} `]);
  const pumps = [
    ...SIGNS,
    'a ',
    'A ',
    'Aa ',
    '1 ',
    '1,',
    '000',
    'a.',
    'a-',
    '. ',
    ', ',
    '(a',
    '#c',
    '! ',
    'A.',
    "a'",
    ...literal,
  ];
  return pumps.flatMap((pump) => {
    const body = pump.repeat(Math.ceil(length / pump.length));
    return [`\u0001${body}\n\u0001${pump}`];
  });
}

/** Milliseconds of the quickest of `times` runs over the text: a busy machine makes single runs slow. */
export function timeOf({ source, flags }: Expression, text: string, times: number): number {
  const expression = new RegExp(source, flags);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run += 1) {
    const before = processorTime();
    if (expression.global || expression.sticky) text.replace(expression, '');
    else expression.test(text);
    best = Math.min(best, processorTime() - before);
  }
  return best;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
