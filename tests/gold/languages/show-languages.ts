// Prints how well other languages than English are read: `npx tsx tests/gold/languages/show-languages.ts [dev|held] [LANGUAGE] [--cold]`. With a
// language, also what was missed and what was found for nothing (of the dev half only: the other is for measuring). --cold: of the articles
// that were written cold.
import {
  FRESH,
  LANGUAGES,
  MEASURES,
  mentionsOf,
  readFresh,
  readLanguage,
  scoreLanguage,
} from './read-languages.ts';

const isCold = process.argv.includes('--cold');
const [half = 'dev', only] = process.argv.slice(2).filter((word) => word !== '--cold');
const say = (text: string): boolean => process.stdout.write(`${text}\n`);

say(['   ', ...MEASURES].join('\t'));
for (const language of isCold ? FRESH : LANGUAGES) {
  const articles = articlesOf(language);
  const scores = scoreLanguage(articles);
  say([language, ...MEASURES.map((measure) => scores.get(measure)?.f1.toFixed(1))].join('\t'));
  if (half === 'dev' && only === language) articles.forEach(printErrors);
}

function articlesOf(language: (typeof LANGUAGES)[number]): ReturnType<typeof readLanguage> {
  const fresh = FRESH.find((one) => one === language);
  const articles = isCold && fresh !== undefined ? readFresh(fresh) : readLanguage(language);
  return articles.filter((article) => article.half === half);
}

function printErrors(article: ReturnType<typeof readLanguage>[number]): void {
  const keyOf = (one: { kind: string; start: number; end: number }): string =>
    `${one.kind} ${one.start} ${one.end}`;
  const mentions = mentionsOf(article);
  const [wanted, got] = [new Set(article.marks.map(keyOf)), new Set(mentions.map(keyOf))];
  const show = (sign: string, one: { kind: string; start: number; text: string }): boolean =>
    say(
      `   ${article.id} ${sign} ${one.kind} '${one.text}' … ${article.text.slice(Math.max(0, one.start - 20), one.start + 40).replace(/\n/gu, ' ')}`,
    );
  for (const mark of article.marks) if (!got.has(keyOf(mark))) show('missed', mark);
  for (const mention of mentions) if (!wanted.has(keyOf(mention))) show('wrong ', mention);
}
