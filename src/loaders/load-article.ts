// One seed file to one article: parse the form, clean it, find out what it says about itself, fix its text.
import type { Article } from '../records/article.ts';
import type { ArticleCorrection } from '../records/corrections.ts';
import type { Draft } from '../records/draft.ts';
import type { Problem } from '../records/problem.ts';
import type { SourceFile } from '../records/source-file.ts';
import { clean } from './cleaners/clean.ts';
import type { CleaningSettings } from './cleaners/cleaner.ts';
import { findFields } from './fields/find-fields.ts';
import { finish } from './finish.ts';
import { formatOf } from './formats/formats.ts';
import { mergeFields, readFrontMatter } from './front-matter.ts';
import { plainLine } from './rows.ts';

export interface LoadSettings {
  /** What the corrections file says about this file; null for nothing. */
  readonly correction: ArticleCorrection | null;
  /** Lines that are furniture in no file, or in every file. */
  readonly keep: readonly string[];
  readonly drop: readonly string[];
  /** From `repeatedAmong`. */
  readonly repeated: ReadonlySet<string>;
}

export interface Loaded {
  /** Null when the file holds no article; then a problem says why. */
  readonly article: Article | null;
  readonly problems: readonly Problem[];
}

/**
 * Load a file: a pure function of the file and the settings, in time linear in its length. Never throws for any text.
 * Every line of the file with something on it is in a block, in `removed` (front matter too) or in `links`.
 */
export function loadArticle(file: SourceFile, settings: LoadSettings): Loaded {
  const lines = file.text.split('\n');
  const front = readFrontMatter(lines, file.path);
  const format = formatOf(file.path);
  const parsed = format.parse({
    path: file.path,
    lines: lines.slice(front.length).map(withoutSeparators),
    firstLine: front.length + 1,
  });
  const correction: Partial<ArticleCorrection> = settings.correction ?? {};
  const draft: Draft = {
    path: file.path,
    format: format.name,
    encoding: file.encoding,
    hash: file.hash,
    fields: mergeFields(front.fields, correction, { from: 'correction', line: null }),
    blocks: parsed.blocks,
    links: parsed.links,
    removed: [...frontMatterLines(lines, front.length), ...parsed.removed],
    changes: parsed.changes,
    lines,
  };
  const cleaned = clean(draft, cleaningSettings(settings));
  const problems = [...front.problems, ...parsed.problems, ...withoutEffect(file.path, lines, correction)];
  if (!cleaned.blocks.some((block) => /[\p{L}\p{N}]/u.test(block.text))) {
    return { article: null, problems: [...problems, emptySeed(file, cleaned)] };
  }
  return { article: finish(findFields(cleaned), settings.correction), problems };
}

/** The user's lists and this file's own, as the cleaners take them. */
export function cleaningSettings({ correction, keep, drop, repeated }: LoadSettings): CleaningSettings {
  const own = { keep: correction?.keep ?? [], drop: correction?.drop ?? [] };
  const kept = new Set([...keep, ...own.keep].map(plainLine));
  // A line that this file's own correction keeps stays, even where all files drop it.
  const dropped = new Set([...drop, ...own.drop].map(plainLine));
  return { keep: kept, drop: dropped, repeated };
}

/** U+2028 and U+2029 inside a line are spaces: Markdown's hard breaks use the first on their way through. */
function withoutSeparators(line: string): string {
  return line.replace(/[\u2028\u2029]/gu, ' ');
}

/** Front matter is about the article, not of it: each of its lines is set aside under that name. */
function frontMatterLines(lines: readonly string[], length: number): Draft['removed'] {
  return lines
    .slice(0, length)
    .map((line, index) => ({ line: index + 1, text: line.trim(), rule: 'front-matter' }))
    .filter((line) => line.text !== '');
}

/** A line that the user wants kept or dropped, and that is not in the file: told, so that a typing mistake is not lost. */
export function withoutEffect(
  path: string,
  lines: readonly string[],
  correction: Partial<ArticleCorrection>,
): Problem[] {
  const wanted = [...(correction.keep ?? []), ...(correction.drop ?? [])];
  if (wanted.length === 0) return [];
  const there = new Set(lines.map(plainLine));
  return wanted
    .filter((line) => !there.has(plainLine(line)))
    .map((line) => ({
      code: 'correction-without-effect',
      level: 'warning',
      file: path,
      line: null,
      message: `The corrections file keeps or drops the line '${line.slice(0, 80)}', which does not stand in this file.`,
      hint: 'Copy the whole line from the source view of the article.',
    }));
}

function emptySeed(file: SourceFile, cleaned: Draft): Problem {
  const wasEmpty = cleaned.removed.length === 0 && cleaned.links.length === 0;
  return {
    code: 'empty-seed',
    level: 'warning',
    file: file.path,
    line: null,
    message: wasEmpty
      ? `There is no text in ${file.path}, so it has no page.`
      : `No text was left in ${file.path} after cleaning, so it has no page.`,
    hint: 'Open the file and check that the article body was pasted in.',
  };
}
