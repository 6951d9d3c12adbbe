// Prints how well roles, affiliations and attributions are found: `npx tsx tests/gold/score-statements.ts [dev] [errors]`.
import { extractStatements } from '../../src/extractor/statements/extract-statements.ts';
import { compare, type Measure, readGold, scoresOf } from './statements-gold.ts';

const wanted = new Set(process.argv.slice(2));
const items = readGold().filter((item) => item.heldOut !== wanted.has('dev'));
const lines: string[] = [`${items.length} pairs of sentences, ${wanted.has('dev') ? 'dev' : 'held out'}`];
for (const measure of ['exact', 'subject'] satisfies Measure[]) {
  const compared = items.map((item) =>
    compare(item, extractStatements(item.article, item.mentions), measure),
  );
  lines.push(
    `\n${measure === 'exact' ? 'subject, property and exact value' : 'subject, property and overlapping value'}`,
  );
  for (const row of scoresOf(compared).values()) {
    const percent = (part: number): string => (part * 100).toFixed(1).padStart(6);
    lines.push(
      `${row.property.padEnd(14)}P${percent(row.precision)}  R${percent(row.recall)}  F1${percent(row.f1)}   right ${row.right} of ${row.found} found, ${row.expected} expected`,
    );
  }
  if (measure === 'exact' && wanted.has('errors')) {
    for (const { item, wrong, missed } of compared) {
      const names = new Map(item.mentions.map((mention) => [mention.id, mention.text]));
      if (wrong.length + missed.length > 0) lines.push(`\n# ${item.name}\n${item.article.text}`);
      for (const one of wrong)
        lines.push(`  wrong  ${one.property} | ${names.get(one.subject)} | ${one.value}   (${one.rule})`);
      for (const one of missed)
        lines.push(
          `  missed ${one.property} | ${one.subject} | ${one.first}${one.last === one.first ? '' : ` … ${one.last}`}`,
        );
    }
  }
}
process.stdout.write(`${lines.join('\n')}\n`);
