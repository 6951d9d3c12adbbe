// Checks annotation files against the articles and prints what does not fit.
// usage: npx tsx training/check-names.ts ARTICLES.jsonl FILE.names [--write OUT.jsonl]
import { readFileSync, writeFileSync } from 'node:fs';
import type { AnnotatedName } from '../src/extractor/tagger/training/corpus.ts';
import { type Line, linesOf } from '../src/extractor/tagger/training/sources.ts';
import { nameTypes } from '../src/extractor/tagger/training/written-format.ts';

const [articlesFile = '', namesFile = '', flag, outFile = ''] = process.argv.slice(2);

/** What is annotated: a form wherever it stands, or only where a quote holds it. A form of no kind is no name there. */
interface Form {
  readonly form: string;
  readonly type: string | null;
  readonly quote: string | null;
  readonly where: string;
}

interface Block {
  readonly id: string;
  readonly where: string;
  readonly forms: Form[];
}

let problems = 0;
const complain = (where: string, what: string): void => {
  problems += 1;
  console.log(`${where}: ${what}`);
};

function readBlocks(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    const where = `${namesFile}:${index + 1}`;
    const block = blocks.at(-1);
    if (line.startsWith('#')) blocks.push({ id: line.slice(1).trim(), where, forms: [] });
    else if (line !== '' && block === undefined) complain(where, 'no article begins before it');
    else if (line !== '') block?.forms.push(...readForms(line, where));
  }
  return blocks;
}

/** 'person: Ann Lee; Bo', 'only: place Lee @ in Lee today', 'not: Lee @ the lee of'. */
function readForms(line: string, where: string): readonly Form[] {
  const { key = '', rest = '' } = /^(?<key>[a-z]+):\s*(?<rest>.*)$/u.exec(line)?.groups ?? {};
  const type = nameTypes.get(key);
  if (type !== undefined)
    return rest
      .split(';')
      .map((form) => form.trim())
      .filter((form) => form !== '')
      .map((form) => ({ form, type, quote: null, where }));
  const { head = '', quote = '' } = /^(?<head>.*?) @ (?<quote>.*)$/u.exec(rest)?.groups ?? {};
  if (key === 'not' && quote !== '') return [{ form: head.trim(), type: null, quote: quote.trim(), where }];
  const { kind = '', form = '' } = /^(?<kind>[a-z]+) (?<form>.+)$/u.exec(head.trim())?.groups ?? {};
  const only = nameTypes.get(kind);
  if (key === 'only' && only !== undefined) return [{ form, type: only, quote: quote.trim(), where }];
  complain(where, `cannot read "${line}"`);
  return [];
}

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Where a form stands as whole words, or within its quote. */
function placesOf({ form, quote, where }: Form, { id, text }: Line): readonly number[] {
  if (quote !== null) {
    const [at, inner] = [text.indexOf(quote), quote.indexOf(form)];
    if (at < 0) complain(where, `quote not in ${id}: ${quote}`);
    else if (inner < 0) complain(where, `quote does not hold "${form}"`);
    return at < 0 || inner < 0 ? [] : [at + inner];
  }
  const found: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (!isWord(text[at - 1]) && !(isWord(text[at + form.length]) && isWord(form.at(-1)))) found.push(at);
  if (found.length === 0) complain(where, `"${form}" is not in ${id}`);
  return found;
}

function annotated(block: Block, article: Line): readonly AnnotatedName[] {
  const everywhere = new Set<string>();
  for (const { form, quote, where } of block.forms) {
    if (quote !== null) continue;
    if (everywhere.has(form)) complain(where, `"${form}" listed twice in ${block.id}`);
    everywhere.add(form);
  }
  // A quoted form may lie inside a longer listed one: longer ones go first, and of equals the quoted.
  const order = [...block.forms].sort(
    (a, b) => b.form.length - a.form.length || Number(b.quote !== null) - Number(a.quote !== null),
  );
  const taken = new Uint8Array(article.text.length);
  const entities: (AnnotatedName & { readonly text: string })[] = [];
  for (const one of order)
    for (const start of placesOf(one, article)) {
      const end = start + one.form.length;
      if (taken.subarray(start, end).some(Boolean)) continue;
      taken.fill(1, start, end);
      if (one.type !== null) entities.push({ start, end, type: one.type, text: one.form });
    }
  return entities.sort((a, b) => a.start - b.start);
}

const articles = new Map(linesOf(readFileSync(articlesFile, 'utf8')).map((one) => [one.id, one]));
const blocks = readBlocks(readFileSync(namesFile, 'utf8').split('\n'));
const seen = new Set<string>();
const lines: string[] = [];
let names = 0;
for (const block of blocks) {
  const article = articles.get(block.id);
  if (article === undefined) {
    complain(block.where, `no article ${block.id}`);
    continue;
  }
  if (seen.has(block.id)) complain(block.where, `${block.id} stands twice`);
  seen.add(block.id);
  const entities = annotated(block, article);
  names += entities.length;
  lines.push(`${JSON.stringify({ ...article, entities })}\n`);
}
console.log(`${blocks.length} articles, ${names} names, ${problems} problems`);
if (flag === '--write') writeFileSync(outFile, lines.join(''));
process.exitCode = problems > 0 ? 1 : 0;
