// What the corrections did, and what is wrong with them, each with its line.
import type { CorrectionEffect } from '../../records/corpus.ts';
import type { CorrectionsFile } from '../../records/corrections.ts';
import type { Problem } from '../../records/problem.ts';
import { nearestOfMany } from '../../text/nearest.ts';

export interface WordResult {
  readonly effects: readonly CorrectionEffect[];
  readonly problems: readonly Problem[];
}

/** Collects what the corrections did. `path` is where in the file: 'same.0', 'rename.Kim'. */
export interface Log {
  readonly done: (path: string, correction: string, effect: string) => void;
  /** What was probably meant by a word; null where nothing was, and once very many were asked for. */
  readonly nearest: (word: string, known: Iterable<string>) => string | null;
  /** A name that nothing has: a warning with the nearest there is. */
  readonly unmatched: (path: string, name: string, known: Iterable<string>) => void;
  /** The correction does nothing, or not quite what it says: the user should look at it. */
  readonly doubtful: (path: string, message: string, hint: string) => void;
  /** The same of a list that is longer than the collection, as lists of registers are: no fault. */
  readonly unused: (path: string, message: string, hint: string) => void;
  readonly note: (path: string, message: string, hint: string) => void;
  /** Corrections that say two opposite things. Nothing is written. */
  readonly failed: (path: string, message: string, hint: string) => void;
  /** A correction that cannot be carried out as written. Nothing is written. */
  readonly unclear: (path: string, message: string, hint: string) => void;
  readonly lineOf: (path: string) => number | null;
  /** Whether anything said so far keeps all from being written. */
  readonly hasError: () => boolean;
  readonly result: () => WordResult;
}

/** A log for one build. A path without a line of its own has that of what holds it. */
export function makeLog(file: CorrectionsFile | null): Log {
  const effects: CorrectionEffect[] = [];
  const problems: Problem[] = [];
  const nearest = nearestOfMany();
  const lineOf = (path: string): number | null => {
    for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
      const line = file?.lines.get(at);
      if (line !== undefined) return line;
    }
    return null;
  };
  const fileOf = (path: string): string => {
    const entry = /^identifiers\.(?<entry>\d{1,9})/u.exec(path)?.groups?.['entry'];
    const table = entry === undefined ? null : tableOf(file, Number(entry));
    return table?.path ?? file?.path ?? '';
  };
  const report = (
    level: Problem['level'],
    code: string,
    path: string,
    said: { message: string; hint: string },
  ): void => {
    problems.push({ code, level, file: fileOf(path), line: lineOf(path), ...said });
  };
  return {
    lineOf,
    nearest,
    done: (path, correction, effect) => effects.push({ line: lineOf(path), correction, effect }),
    unmatched: (path, name, known) => {
      const guess = nearest(name, known);
      const hint = guess === null ? 'Check the spelling, or take the line out.' : `Did you mean '${guess}'?`;
      const message = `No name in the collection is '${name}', so this correction does nothing.`;
      report('warning', 'correction-without-match', path, { message, hint });
    },
    doubtful: (path, message, hint) => report('warning', 'correction-without-match', path, { message, hint }),
    unused: (path, message, hint) => report('note', 'correction-without-match', path, { message, hint }),
    note: (path, message, hint) => report('note', 'correction-moved', path, { message, hint }),
    failed: (path, message, hint) => report('error', 'contradicting-corrections', path, { message, hint }),
    unclear: (path, message, hint) => report('error', 'unclear-correction', path, { message, hint }),
    hasError: () => problems.some(({ level }) => level === 'error'),
    result: () => ({ effects: inOrder(effects), problems: inOrder(problems) }),
  };
}

/** The table beside the corrections file in which an entry of `identifiers` stands; null where that is the file itself. */
export function tableOf(file: CorrectionsFile | null, entry: number): CorrectionsFile['table'] | null {
  return file?.table !== undefined && entry >= file.table.from ? file.table : null;
}

/** By line, as people read the file. */
function inOrder<T extends { readonly line: number | null }>(all: readonly T[]): readonly T[] {
  return [...all].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
