// How much of the article is found on saved pages, and how much else: run by `npx tsx tests/loaders/documents/measure.ts`.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { loadFile } from '../../../src/loaders/load-file.ts';
import { NEWS_LAYOUTS } from './pages/layouts-news.ts';
import { OTHER_LAYOUTS } from './pages/layouts-other.ts';
import { UNSEEN_LAYOUTS } from './pages/layouts-unseen.ts';
import { GOLD } from './pages/markup.ts';

export interface Score {
  readonly name: string;
  readonly ours: Found;
  readonly readability: Found;
}

export interface Found {
  readonly precision: number;
  readonly recall: number;
}

type Layouts = readonly (readonly [name: string, make: () => string])[];

const SETTINGS = { correction: null, keep: [], drop: [], repeated: new Set<string>() };

/** Scores of every layout, in order of the lists. */
export async function measure(layouts: Layouts = [...NEWS_LAYOUTS, ...OTHER_LAYOUTS]): Promise<Score[]> {
  const scores: Score[] = [];
  for (const [name, make] of layouts) scores.push(await measurePage(name, make()));
  return scores;
}

async function measurePage(name: string, marked: string): Promise<Score> {
  const html = marked.replaceAll(` ${GOLD}`, '');
  const known = wordsOf(
    [...parseHTML(marked).document.querySelectorAll(`[${GOLD}]`)]
      .map((element) => textOf(element.innerHTML))
      .join('\n'),
  );
  const [loaded] = await loadFile(
    { path: `${name}.html`, bytes: new TextEncoder().encode(html), hash: '0'.repeat(64) },
    SETTINGS,
  );
  const alone = new Readability(parseHTML(html).document).parse();
  return {
    name,
    ours: compare(wordsOf(loaded?.article?.text ?? ''), known),
    readability: compare(wordsOf(`${alone?.title ?? ''}\n${textOf(String(alone?.content ?? ''))}`), known),
  };
}

function textOf(html: string): string {
  return (
    parseHTML(
      `<!doctype html><html><body>${html.replace(/<(?:\/?(?:p|div|li|td|th|h\d|figcaption|br|dd|dt|tr)\b[^<>]*)>/gu, ' ')}</body></html>`,
    ).document.body.textContent ?? ''
  );
}

/** Words in order; in scripts without spaces each character is one. Marks of lists and tables are none. */
function wordsOf(text: string): string[] {
  return (
    text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Shares of runs of three words that both have. */
function compare(found: readonly string[], known: readonly string[]): Found {
  const counts = new Map<string, number>();
  for (const run of runsOf(known)) counts.set(run, (counts.get(run) ?? 0) + 1);
  const total = runsOf(known).length;
  const mine = runsOf(found);
  let shared = 0;
  for (const run of mine) {
    const left = counts.get(run) ?? 0;
    if (left > 0) shared += 1;
    counts.set(run, left - 1);
  }
  return {
    precision: mine.length === 0 ? 0 : shared / mine.length,
    recall: total === 0 ? 0 : shared / total,
  };
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
}

export function average(found: readonly Found[]): Found {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return { precision: mean(found.map((one) => one.precision)), recall: mean(found.map((one) => one.recall)) };
}

function row(name: string, ours: Found, readability: Found): string {
  const cell = (value: number): string => (value * 100).toFixed(1).padStart(6);
  return `${name.padEnd(44)}${cell(ours.precision)}${cell(ours.recall)}   ${cell(readability.precision)}${cell(readability.recall)}`;
}

function total(name: string, scores: readonly Score[]): string {
  return row(name, average(scores.map((one) => one.ours)), average(scores.map((one) => one.readability)));
}

if (process.argv[1]?.endsWith('measure.ts')) {
  const scores = await measure();
  const unseen = await measure([...UNSEEN_LAYOUTS]);
  const lines = [
    `${''.padEnd(44)}  ours          Readability alone`,
    `${'layout'.padEnd(44)}  prec.  rec.     prec.  rec.`,
    ...scores.map((score) => row(score.name, score.ours, score.readability)),
    total(`all ${scores.length}`, scores),
    ...unseen.map((score) => row(score.name, score.ours, score.readability)),
    total(`all ${unseen.length} written after the rules`, unseen),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
