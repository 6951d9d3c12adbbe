// Checks annotation files against the articles and prints what does not fit.
// usage: node training/check-names.mjs ARTICLES.jsonl FILE.names [--write OUT.jsonl]
import { readFileSync, writeFileSync } from 'node:fs';

const KINDS = { person: 'PERSON', organisation: 'ORG', place: 'PLACE' };
const [articlesFile, namesFile, flag, outFile] = process.argv.slice(2);
const articles = new Map(
  readFileSync(articlesFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((a) => [a.id, a]),
);
const isWord = (c) => c !== undefined && /[\p{L}\p{N}]/u.test(c);

/** Start offsets of whole-word occurrences of `form` in `text`. */
function occurrences(text, form) {
  const found = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (!isWord(text[at - 1]) && !(isWord(text[at + form.length]) && isWord(form.at(-1)))) found.push(at);
  }
  return found;
}

const blocks = [];
let problems = 0;
const complain = (where, what) => {
  problems += 1;
  console.log(`${where}: ${what}`);
};
for (const [index, raw] of readFileSync(namesFile, 'utf8').split('\n').entries()) {
  const line = raw.trim();
  const where = `${namesFile}:${index + 1}`;
  if (!line) continue;
  if (line.startsWith('#')) {
    blocks.push({ id: line.slice(1).trim(), where, forms: [], only: [], not: [] });
    continue;
  }
  const block = blocks.at(-1);
  const match = /^(person|organisation|place|only|not):\s*(.*)$/.exec(line);
  if (!block || !match) {
    complain(where, `cannot read "${line}"`);
    continue;
  }
  const [, key, rest] = match;
  if (key in KINDS)
    for (const form of rest
      .split(';')
      .map((s) => s.trim())
      .filter(Boolean))
      block.forms.push({ form, kind: key, where });
  else {
    const at = rest.indexOf(' @ ');
    if (at < 0) {
      complain(where, 'no " @ QUOTE"');
      continue;
    }
    const head = rest.slice(0, at).trim();
    const quote = rest.slice(at + 3).trim();
    if (key === 'not') block.not.push({ form: head, quote, where });
    else {
      const kind = head.split(' ')[0];
      if (!(kind in KINDS)) complain(where, `unknown kind ${kind}`);
      else block.only.push({ kind, form: head.slice(kind.length + 1), quote, where });
    }
  }
}
const seen = new Set();
const out = [];
let names = 0;
for (const block of blocks) {
  const article = articles.get(block.id);
  if (!article) {
    complain(block.where, `no article ${block.id}`);
    continue;
  }
  if (seen.has(block.id)) complain(block.where, `${block.id} stands twice`);
  seen.add(block.id);
  const { text } = article;
  const taken = new Uint8Array(text.length + 1);
  const entities = [];
  const put = (start, form, kind) => {
    if (taken.subarray(start, start + form.length).some(Boolean)) return false;
    taken.fill(1, start, start + form.length);
    if (kind) entities.push({ start, end: start + form.length, type: KINDS[kind], text: form });
    return true;
  };
  const inQuote = ({ form, quote, where }) => {
    const at = text.indexOf(quote);
    const inner = quote.indexOf(form);
    if (at < 0) complain(where, `quote not in ${block.id}: ${quote}`);
    else if (inner < 0) complain(where, `quote does not hold "${form}"`);
    else return at + inner;
    return -1;
  };
  // `only` and `not` may lie inside a longer listed form, so longer listed forms go first, then these, then the rest.
  const special = [...block.only, ...block.not.map((n) => ({ ...n, kind: null }))]
    .map((s) => ({ ...s, at: inQuote(s) }))
    .filter((s) => s.at >= 0);
  const byForm = new Map();
  for (const f of block.forms) {
    if (byForm.has(f.form)) complain(f.where, `"${f.form}" listed twice in ${block.id}`);
    byForm.set(f.form, f);
  }
  const todo = [
    ...block.forms.map((f) => ({ ...f, special: false })),
    ...special.map((s) => ({ ...s, special: true })),
  ].sort((a, b) => b.form.length - a.form.length || Number(b.special) - Number(a.special));
  for (const t of todo) {
    if (t.special) {
      put(t.at, t.form, t.kind);
      continue;
    }
    const starts = occurrences(text, t.form);
    if (!starts.length) complain(t.where, `"${t.form}" is not in ${block.id}`);
    for (const s of starts) put(s, t.form, t.kind);
  }
  entities.sort((a, b) => a.start - b.start);
  names += entities.length;
  out.push({ ...article, entities });
}
console.log(`${blocks.length} articles, ${names} names, ${problems} problems`);
if (flag === '--write') writeFileSync(outFile, `${out.map((o) => JSON.stringify(o)).join('\n')}\n`);
process.exitCode = problems ? 1 : 0;
