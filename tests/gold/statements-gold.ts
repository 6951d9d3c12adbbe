// Reads tests/gold/statements.txt and scores rules against it, given the names that the file marks.
import { readFileSync } from 'node:fs';
import type { Article } from '../../src/records/article.ts';
import type { Mention } from '../../src/records/mention.ts';
import type { ExtractedStatement } from '../../src/records/statement.ts';
import { markedArticle } from '../extractor/statements/marked-article.ts';

interface GoldStatement {
  readonly property: string;
  readonly subject: string;
  /** Begins with these words; ends with these. The same where the value is written out. */
  readonly first: string;
  readonly last: string;
}

export interface GoldItem {
  readonly name: string;
  readonly heldOut: boolean;
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly statements: readonly GoldStatement[];
}

/** All items of the file, in order. Throws where a line cannot be read: the file is ours. */
export function readGold(): readonly GoldItem[] {
  const text = readFileSync(new URL('./statements.txt', import.meta.url), 'utf8');
  return text
    .split(/^# /mu)
    .slice(1)
    .map((part) => {
      const [head = '', marked = '', ...lines] = part.trimEnd().split('\n');
      const { article, mentions } = markedArticle([marked]);
      const statements = lines.filter((line) => line !== '').map(readStatement);
      return { name: head, heldOut: head.endsWith('held-out'), article, mentions, statements };
    });
}

function readStatement(line: string): GoldStatement {
  const [property = '', subject = '', value] = line.split(' | ');
  if (value === undefined) throw new Error(`Not a statement: ${line}`);
  const [first = value, last = first] = value.split(' … ');
  return { property, subject, first, last };
}

export interface Comparison {
  readonly item: GoldItem;
  readonly right: readonly string[];
  readonly wrong: readonly ExtractedStatement[];
  readonly missed: readonly GoldStatement[];
  /** Property of each right one, for counting. */
  readonly found: ReadonlyMap<string, number>;
}

export type Measure = 'exact' | 'subject';

/** Match found statements with the expected ones, each at most once; `subject` leaves the value's extent out. */
export function compare(item: GoldItem, found: readonly ExtractedStatement[], measure: Measure): Comparison {
  const byId = new Map(item.mentions.map((mention) => [mention.id, mention.text]));
  const open = [...item.statements];
  const wrong: ExtractedStatement[] = [];
  const right: string[] = [];
  const counts = new Map<string, number>();
  for (const one of found) {
    const at = open.findIndex((gold) => fits(gold, one, { subject: byId.get(one.subject) ?? '', measure }));
    if (at < 0) wrong.push(one);
    else {
      open.splice(at, 1);
      right.push(`${one.property} | ${byId.get(one.subject)} | ${one.value}`);
      counts.set(one.property, (counts.get(one.property) ?? 0) + 1);
    }
  }
  return { item, right, wrong, missed: open, found: counts };
}

function fits(
  gold: GoldStatement,
  one: ExtractedStatement,
  how: { subject: string; measure: Measure },
): boolean {
  if (gold.property !== one.property || gold.subject !== how.subject) return false;
  const value = one.value.replace(/[.,"”]+$/u, '');
  const last = gold.last.replace(/[.,"”]+$/u, '');
  if (gold.first === gold.last && how.measure === 'exact') return value === last;
  if (how.measure === 'exact') return value.startsWith(gold.first) && value.endsWith(last);
  return (
    one.value.includes(gold.first) || (gold.first + gold.last).includes(one.value) || one.value.includes(last)
  );
}

export interface Score {
  readonly property: string;
  readonly right: number;
  readonly found: number;
  readonly expected: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 (0 to 1) per property and for all together ('all'). */
export function scoresOf(comparisons: readonly Comparison[]): ReadonlyMap<string, Score> {
  const properties = ['role', 'affiliation', 'said', 'reported', 'described-as', 'acronym'];
  const count = (of: (one: Comparison) => readonly { property: string }[], property: string): number =>
    comparisons.reduce((sum, one) => sum + of(one).filter((each) => each.property === property).length, 0);
  const rows = properties.map((property) => {
    const right = comparisons.reduce((sum, one) => sum + (one.found.get(property) ?? 0), 0);
    return scoreOf(property, right, {
      wrong: count((one) => one.wrong, property),
      missed: count((one) => one.missed, property),
    });
  });
  const sum = (of: (row: Score) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const all = scoreOf(
    'all',
    sum((row) => row.right),
    {
      wrong: sum((row) => row.found - row.right),
      missed: sum((row) => row.expected - row.right),
    },
  );
  return new Map([...rows, all].map((row) => [row.property, row]));
}

function scoreOf(property: string, right: number, rest: { wrong: number; missed: number }): Score {
  const found = right + rest.wrong;
  const expected = right + rest.missed;
  const precision = found === 0 ? 1 : right / found;
  const recall = expected === 0 ? 1 : right / expected;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { property, right, found, expected, precision, recall, f1 };
}
