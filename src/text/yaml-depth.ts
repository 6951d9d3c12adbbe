// How deep YAML goes, before a parser that calls itself for each level goes there: where its stack ends differs between threads, and it can take the whole process with it.
import { type CST, Parser } from 'yaml';

/** Lists and mappings inside each other. */
const DEEPEST = 400;
/** Each of them begins with one of these. */
const OPENINGS = /[[{?\n-]/gu;

/** Whether more than 400 lists and mappings stand inside each other. Linear; asks no parser where too few could. */
export function isTooDeepYaml(text: string): boolean {
  if ((text.match(OPENINGS)?.length ?? 0) < DEEPEST) return false;
  for (const token of new Parser().parse(text))
    if (token.type === 'document' && depthOf(token.value) > DEEPEST) return true;
  return false;
}

type Collection = Extract<CST.Token, { readonly items: readonly unknown[] }>;

function depthOf(token: CST.Token | undefined): number {
  let depth = 0;
  for (let level = collections([token]); level.length > 0; level = level.flatMap(insideOf)) depth += 1;
  return depth;
}

function insideOf({ items }: Collection): readonly Collection[] {
  return items.flatMap((item) => collections([item.key, item.value]));
}

function collections(tokens: readonly (CST.Token | null | undefined)[]): readonly Collection[] {
  return tokens.filter((token) => token !== null && token !== undefined && 'items' in token);
}
