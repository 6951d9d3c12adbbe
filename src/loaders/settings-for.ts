// What a loader must know beside the file itself: the user's word on it, and the lines that many files share.
import type { Article } from '../records/article.ts';
import type { CorrectionEffect } from '../records/corpus.ts';
import type { ArticleCorrection, CorrectionsFile } from '../records/corrections.ts';
import type { Problem } from '../records/problem.ts';
import { folded, foldedText } from '../text/folded.ts';
import { nearestOfMany } from '../text/nearest.ts';
import type { LoadSettings } from './load-article.ts';
import { plainLine } from './rows.ts';

/** The part of the corrections file that speaks of one seed, by its path in the seeds folder. */
export function settingsFor(
  path: string,
  file: CorrectionsFile | null,
  repeated: ReadonlySet<string>,
): LoadSettings {
  const { articles = {}, keep = [], drop = [] } = file?.corrections ?? {};
  const own = Object.hasOwn(articles, path) ? (articles[path] ?? null) : null;
  return { correction: own === null ? null : withoutQuote(own), keep, drop, repeated };
}

/** The quote finds the file; it says nothing about it. */
function withoutQuote({ quote: _quote, ...fields }: ArticleCorrection): ArticleCorrection {
  return fields;
}

/** The `articles` part of a corrections file with the paths that its keys mean. */
export interface ArticleKeys {
  readonly file: CorrectionsFile | null;
  /** Path to the key that means it. */
  readonly found: ReadonlyMap<string, string>;
  /** Keys that mean no file so far. */
  readonly missing: readonly string[];
}

/** Match the keys by what can be known before any file is read: the path, else the file's name where only one file has it. */
export function keysByPath(file: CorrectionsFile | null, paths: readonly string[]): ArticleKeys {
  const keys = Object.keys(file?.corrections.articles ?? {});
  const exact = new Set(paths);
  const found = new Map(keys.filter((key) => exact.has(key)).map((key) => [key, key]));
  const missing: string[] = [];
  const names = [tableOf(paths, nameOf), tableOf(paths, stemOf)];
  for (const key of keys) {
    if (exact.has(key)) continue;
    const [path, ...others] = names[0]?.get(nameOf(key)) ?? names[1]?.get(stemOf(key)) ?? [];
    if (path !== undefined && others.length === 0 && !found.has(path)) found.set(path, key);
    else missing.push(key);
  }
  return { file: withPaths(file, found), found, missing };
}

/** Match what is still missing by what the files hold: a title, a hash of the file, or words that stand in one file alone. */
export function keysByContent(
  original: CorrectionsFile | null,
  known: ArticleKeys,
  articles: readonly Known[],
): ArticleKeys {
  const found = new Map(known.found);
  const missing: string[] = [];
  const wanted = known.missing.map((key) => wantedBy(key, original?.corrections.articles?.[key]?.quote));
  const meaning = meantBy(
    wanted,
    articles.filter(({ path }) => !found.has(path)),
  );
  for (const [at, key] of known.missing.entries()) {
    const meant = (meaning[at] ?? []).filter(({ path }) => !found.has(path));
    const [only] = meant;
    if (only !== undefined && meant.length === 1) found.set(only.path, key);
    else missing.push(key);
  }
  return { file: withPaths(original, found), found, missing };
}

/** What an article is found again by. */
type Known = Pick<Article, 'path' | 'title' | 'hash' | 'lines'>;

/** What tells the article of a key that is no path. */
interface Wanted {
  /** Null where the key is none. */
  readonly hash: string | null;
  readonly title: string;
  /** Null for none. */
  readonly quote: string | null;
}

function wantedBy(key: string, quote = ''): Wanted {
  const words = folded(quote.normalize('NFC')).text;
  return {
    hash: /^[0-9a-f]{12,64}$/u.test(key) ? key : null,
    title: folded(key).text,
    quote: words === '' ? null : words,
  };
}

/** For each the articles that it can mean. An article is read once, however many are wanted. */
function meantBy(wanted: readonly Wanted[], articles: readonly Known[]): readonly (readonly Known[])[] {
  const meant = wanted.map((): Known[] => []);
  const hasQuotes = wanted.some(({ quote }) => quote !== null);
  for (const article of articles) {
    const title = folded(article.title).text;
    const text = hasQuotes ? foldedText(article.lines.join('\n')) : '';
    for (const [at, one] of wanted.entries()) {
      const isMeant =
        (one.hash !== null && article.hash.startsWith(one.hash)) ||
        one.title === title ||
        (one.quote !== null && text.includes(one.quote));
      if (isMeant) meant[at]?.push(article);
    }
  }
  return meant;
}

function withPaths(file: CorrectionsFile | null, found: ReadonlyMap<string, string>): CorrectionsFile | null {
  if (file?.corrections.articles === undefined) return file;
  const { articles } = file.corrections;
  const settled = Object.fromEntries(
    [...found].flatMap(([path, key]) => {
      const fields = articles[key];
      return fields === undefined ? [] : [[path, fields] as const];
    }),
  );
  return { ...file, corrections: { ...file.corrections, articles: settled } };
}

function tableOf(paths: readonly string[], keyOf: (path: string) => string): ReadonlyMap<string, string[]> {
  const table = new Map<string, string[]>();
  for (const path of paths) {
    const list = table.get(keyOf(path));
    if (list) list.push(path);
    else table.set(keyOf(path), [path]);
  }
  return table;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function stemOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** What the `articles` part of the corrections file does: an effect for each seed that exists, a warning for each that does not. */
export function articleCorrections(
  file: CorrectionsFile | null,
  { found, missing }: ArticleKeys,
  paths: readonly string[],
): { effects: CorrectionEffect[]; problems: Problem[] } {
  const lineOf = (key: string): number | null => file?.lines.get(`articles.${key}`) ?? null;
  const problem = (key: string, said: Pick<Problem, 'code' | 'level' | 'message' | 'hint'>): Problem => ({
    ...said,
    file: file?.path ?? '',
    line: lineOf(key),
  });
  const effects: CorrectionEffect[] = [];
  const problems: Problem[] = [];
  for (const [path, key] of found) {
    const { quote: _quote, ...fields } = file?.corrections.articles?.[key] ?? {};
    effects.push({
      line: lineOf(key),
      correction: `articles: ${path}`,
      effect: `${Object.keys(fields).join(', ') || 'nothing'} set`,
    });
    if (path === key) continue;
    problems.push(
      problem(key, {
        code: 'correction-moved',
        level: 'note',
        message: `There is no seed '${key}' any more; ${path} was taken to be meant.`,
        hint: `Write '${path}' to make that sure.`,
      }),
    );
  }
  const nearest = nearestOfMany();
  for (const key of missing) {
    const guess = nearest(key, paths);
    problems.push(
      problem(key, {
        code: 'correction-without-match',
        level: 'warning',
        message: `There is no seed '${key}', so this correction does nothing.`,
        hint: guess === null ? 'Write the path as it is below the seeds folder.' : `Did you mean '${guess}'?`,
      }),
    );
  }
  return { effects, problems };
}

/** What `keep` and `drop` for every file do: an effect for each line that some article has, a warning for each that none has. Reads no further than it must. */
export function lineCorrections(
  file: CorrectionsFile | null,
  articles: Iterable<Pick<Article, 'lines'>>,
): { effects: CorrectionEffect[]; problems: Problem[] } {
  const wanted = (['keep', 'drop'] as const).flatMap((key) =>
    (file?.corrections[key] ?? []).map((line, index) => ({
      key,
      line,
      plain: plainLine(line),
      at: file?.lines.get(`${key}.${index}`) ?? null,
    })),
  );
  const open = new Set(wanted.map(({ plain }) => plain));
  for (const { lines } of open.size > 0 ? articles : []) {
    for (const line of lines) open.delete(plainLine(line));
    if (open.size === 0) break;
  }
  const shown = ({ key, line }: { key: string; line: string }): string => `${key}: '${line.slice(0, 80)}'`;
  return {
    effects: wanted
      .filter(({ plain }) => !open.has(plain))
      .map((one) => ({
        line: one.at,
        correction: shown(one),
        effect: one.key === 'keep' ? 'left in every file' : 'taken out of every file',
      })),
    problems: wanted
      .filter(({ plain }) => open.has(plain))
      .map((one) => ({
        code: 'correction-without-match',
        level: 'warning',
        file: file?.path ?? '',
        line: one.at,
        message: `No article has the line of ${shown(one)}.`,
        hint: 'Copy the whole line from the source view of an article, or take the correction out.',
      })),
  };
}
