// Everything that is known from one file alone: its article and what the article says.
import { extract } from '../extractor/extract.ts';
import type { Loaded } from '../loaders/load-article.ts';
import { loadFile } from '../loaders/load-file.ts';
import { settingsFor } from '../loaders/settings-for.ts';
import type { Article } from '../records/article.ts';
import type { Config } from '../records/config.ts';
import type { CorrectionsFile } from '../records/corrections.ts';
import type { Problem } from '../records/problem.ts';
import type { Extraction } from '../records/statement.ts';
import { composedPath, readSeedBytes } from '../store/read-seed.ts';
import { shortHash } from '../text/hash.ts';

/** What reading a file needs beside the file. */
export interface ReadContext {
  readonly seeds: string;
  readonly corrections: CorrectionsFile | null;
  /** Lines that many files share. */
  readonly repeated: ReadonlySet<string>;
  /** The user's names of fields in JSON and CSV files. */
  readonly fields: Config['fields'];
}

/** What comes of a file, beside the articles. */
export interface ReadHead {
  /** SHA-256 of the bytes that were read; null where none could be. */
  readonly hash: string | null;
  readonly problems: readonly Problem[];
  /** Hashes of the lines that cleaning looked up among the repeated ones, and of those it found: with another answer the reading is void. */
  readonly asked: readonly string[];
  readonly found: readonly string[];
}

/** A file holds one article, several, or none. */
export interface ReadBody {
  readonly articles: readonly Article[];
  /** In the order of `articles`. */
  readonly extractions: readonly Extraction[];
}

/** What comes of a file, as it lies in the cache: JSON of its head, and of its body. */
export interface ReadText {
  readonly head: string;
  readonly body: string;
}

/** It crosses between threads as one text, parted by a line break. */
function readText(head: ReadHead, body: ReadBody): string {
  return `${JSON.stringify(head)}\n${JSON.stringify(body)}`;
}

/** The two parts of what `readArticle` gives. */
export function partsOf(text: string): ReadText {
  const end = text.indexOf('\n');
  return { head: text.slice(0, end), body: text.slice(end + 1) };
}

/** The texts come from `readArticle` of this very version, with their checksum right: their shape need not be checked again. */
export function headOf(head: ReadText['head']): ReadHead {
  return JSON.parse(head);
}

/** As `headOf`. */
export function bodyOf(body: ReadText['body']): ReadBody {
  return JSON.parse(body);
}

/** Load and extract one file, as text with a head and a body. Never throws: a fault of our own costs the file in hand and no other. */
export async function readArticle(context: ReadContext, path: string): Promise<string> {
  try {
    return await read(context, path);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return unread(fileFailed(path, `Dossier itself failed on this file (${words})`));
  }
}

async function read(context: ReadContext, path: string): Promise<string> {
  const seed = readSeedBytes(context.seeds, path, context.seeds);
  if ('problem' in seed) return unread(seed.problem);
  const asked = new Set<string>();
  const found = new Set<string>();
  const repeated = Object.assign(new Set([...context.repeated, NEVER_A_LINE]), {
    has: (line: string): boolean => {
      const known = context.repeated.has(line);
      if (line.length <= LONGEST_REPEATED) (known ? found : asked).add(lineKey(line));
      return known;
    },
  });
  const own = composedPath(context.seeds, path);
  const loaded = await loadFile(
    { path: own, ...seed },
    {
      ...settingsFor(path, context.corrections, repeated),
      fields: context.fields,
      correctionOf: (inner) => settingsFor(inner, context.corrections, repeated).correction,
    },
  );
  const articles = loaded.flatMap(articleOf);
  const head: ReadHead = {
    hash: seed.hash,
    problems: loaded
      .flatMap(({ problems }) => problems)
      .map((problem) => (problem.file === own ? { ...problem, file: path } : problem)),
    asked: [...asked],
    found: [...found],
  };
  return readText(head, { articles, extractions: articles.map(extract) });
}

function articleOf({ article }: Loaded): Article[] {
  return article === null ? [] : [article];
}

/** Makes sure that cleaning asks even where no line is repeated: no line is a line break. */
const NEVER_A_LINE = '\n';
/** Longer lines are never among the repeated ones. */
const LONGEST_REPEATED = 400;

/** A line as `asked` and `found` hold it. */
export function lineKey(line: string): string {
  return shortHash(line, 12);
}

/** A problem of level warning for a file that could not be read to its end. */
export function fileFailed(path: string, what: string): Problem {
  return {
    code: 'file-failed',
    level: 'warning',
    file: path,
    line: null,
    message: `${what}; it was skipped.`,
    hint: 'Please report it, with the file if you may; without it the rest is built.',
  };
}

/** What stands for a file that has no article because of `problem`. */
export function unread(problem: Problem): string {
  const head = { hash: null, problems: [problem], asked: [], found: [] };
  return readText(head, { articles: [], extractions: [] });
}
