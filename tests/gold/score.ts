// Prints how good the program is: `npm run gold -- [FOLDER] [--errors] [--update [--allow-lower]]`. FOLDER holds dev/*.jsonl and train/gum.jsonl;
// without it, what the project itself keeps.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countYears, type DateScores, scoreDates, scoreOwnDates } from './dates-score.ts';
import { errorLines, nameErrors, valueErrors } from './errors.ts';
import { type FigureScores, scoreFigures, scoreOwnFigures } from './figures-score.ts';
import { extractAll, fallen, floorsSchema, ownScores, raised } from './floors.ts';
import { measureSizes, measureSpeed, measureStart } from './machine.ts';
import { joinGold, type Merging, scoreMerging, type Task } from './merging-score.ts';
import { scoreConfidence, scoreNames } from './names-score.ts';
import { ownDatesAndFigures, ownLater, ownNames, ownPapers } from './own.ts';
import { type GoldArticle, readGoldFile } from './read-gold.ts';
import {
  confidenceTable,
  datesTable,
  figuresTable,
  machineTable,
  mergingTable,
  namesTable,
} from './tables.ts';

const start = measureStart(); // first: nothing may have read the model before
const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--'));
const say = (text: string): boolean => process.stdout.write(`${text}\n`);

interface Collection {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
}

if (args.includes('--update')) updateFloors();
else if (folder !== undefined && !existsSync(join(folder, 'dev'))) {
  process.stderr.write(`There is no folder 'dev' in ${folder}.\n`);
  process.exitCode = 2;
} else printScores(folder === undefined ? [] : collectionsOf(folder));

function collectionsOf(from: string): readonly Collection[] {
  return ['gum', 'uner_pud', 'meantime'].flatMap((name) => {
    const articles = readGoldFile(join(from, 'dev', `${name}.jsonl`));
    return articles === null ? [] : [{ name, articles }];
  });
}

function printScores(collections: readonly Collection[]): void {
  const own: Collection = { name: 'own held-out news', articles: ownNames() };
  const papers: readonly Collection[] = [
    { name: 'own world papers', articles: ownPapers('papers') },
    { name: 'own world papers, more', articles: ownPapers('papers-two') },
    { name: 'own other registers', articles: ownPapers('registers') },
    { name: 'own later articles', articles: ownLater('plain') },
    { name: 'own later articles, hard', articles: ownLater('hard') },
  ];
  const unseen = new Set(papers.map(({ name }) => name));
  const read = [...collections, ...papers, own].map((collection) => ({
    ...collection,
    found: extractAll(collection.articles),
  }));
  say(
    namesTable(
      read.map(({ name, articles, found }) => [name, articles.length, scoreNames(articles, found)] as const),
    ),
  );
  say(
    '\nF1 with the middle 95 % of a thousand draws of articles. Finding what a collection lists as no name (demonyms, products) is neither right nor wrong.',
  );
  say(
    `\n${confidenceTable(read.map(({ name, articles, found }) => [name, scoreConfidence(articles, found)]))}`,
  );
  const dated = ownDatesAndFigures();
  const ownFound = read.at(-1)?.found ?? new Map();
  const dates: (readonly [string, DateScores])[] = read
    .filter(({ articles }) => articles.some((article) => article.dates.length > 0))
    .map(({ name, articles, found }) => [
      name,
      scoreDates(articles, found, name === 'meantime' ? 'timex' : 'tei'),
    ]);
  say(`\n${datesTable([...dates, ['own held-out news', scoreOwnDates(dated, ownFound)]])}`);
  printYears(read);
  const figures: (readonly [string, FigureScores])[] = read
    .filter(({ articles }) => articles.some((article) => article.figures.length > 0))
    .map(({ name, articles, found }) => [name, scoreFigures(articles, found)]);
  say(`\n${figuresTable([...figures, ['own held-out news', scoreOwnFigures(dated, ownFound)]])}`);
  if (folder !== undefined) say(`\n${mergingTable(mergings(folder, collections))}`);
  if (args.includes('--errors')) {
    for (const { name, articles, found } of read)
      if (!unseen.has(name)) say(`\n${errorLines(name, nameErrors(articles, found))}`); // to stay unseen
    say(`\n${errorLines('dates and figures of own held-out news', valueErrors(dated, ownFound))}`);
  }
  say(`\n${machineTable(start, measureSpeed(own.articles), measureSizes())}`);
}

/** The same articles without their day of publication: no year may come from nowhere. */
function printYears(read: readonly Collection[]): void {
  const unknown = read.flatMap(({ articles }) =>
    articles.map((article) => ({ ...article, published: null })),
  );
  const { yearless, given, invented } = countYears(extractAll(unknown).values());
  say(
    `\nWithout a day of publication: ${yearless} dates have no year in their words; ${given} have one from elsewhere in the article, with the reason; ${invented} have one from nowhere.`,
  );
}

function mergings(
  from: string,
  collections: readonly Collection[],
): (readonly [string, ReadonlyMap<'person' | 'organisation' | 'place' | 'all', Merging>])[] {
  const talk = ({ genre }: GoldArticle): boolean => genre === 'news' || genre === 'interview';
  const meantime = collections.find(({ name }) => name === 'meantime')?.articles ?? [];
  const gum = (collections.find(({ name }) => name === 'gum')?.articles ?? []).filter(talk);
  const gumTrain = (readGoldFile(join(from, 'train', 'gum.jsonl')) ?? []).filter(talk);
  const tasks: readonly (readonly [string, readonly GoldArticle[], Task])[] = [
    ['meantime, within', meantime, { scope: 'within', key: 'entity' }],
    ['meantime, across', meantime, { scope: 'across', key: 'entity' }],
    ['gum news and interviews (dev), within', gum, { scope: 'within', key: 'entity' }],
    ['gum news and interviews (dev), across', gum, { scope: 'across', key: 'wiki' }],
    [
      'gum news and interviews (looked at while working), within',
      gumTrain,
      { scope: 'within', key: 'entity' },
    ],
    ['gum news and interviews (looked at while working), across', gumTrain, { scope: 'across', key: 'wiki' }],
  ];
  return tasks
    .filter(([, articles]) => articles.length > 0)
    .map(([name, articles, task]) => [name, scoreMerging(joinGold(articles, task))]);
}

function updateFloors(): void {
  const file = new URL('./floors.json', import.meta.url);
  const floors = existsSync(file) ? floorsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  const scores = ownScores();
  const allowLower = args.includes('--allow-lower');
  const falls = fallen(floors, scores, 0);
  if (falls.length > 0 && !allowLower) {
    for (const { name, floor, score } of falls)
      process.stderr.write(`${name} has fallen from ${floor} to ${score}.\n`);
    process.stderr.write('The floors stay. To lower them, say why in the commit and add --allow-lower.\n');
    process.exitCode = 1;
    return;
  }
  writeFileSync(file, `${JSON.stringify(raised(floors, scores, { allowLower }), null, 2)}\n`);
  for (const [name, score] of Object.entries(scores)) say(`${name}: ${score}`);
}
