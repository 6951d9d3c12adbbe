// What a person reads after a build: problems with their place and cure, then counts.
import type { BuildResult } from '../build.ts';
import type { Problem } from '../records/problem.ts';
import { printable } from './printable.ts';

/** Colours by meaning; the plain palette returns its input. */
export interface Palette {
  readonly strong: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly fail: (text: string) => string;
  readonly faint: (text: string) => string;
}

interface SummaryOptions {
  readonly out: string;
  readonly verbose: boolean;
  readonly palette: Palette;
  /** Milliseconds the build took. */
  readonly took: number;
}

const STOPPED = 'Nothing was written; the site of the last build is as it was.';
const STOPPED_BY_WARNINGS =
  "Nothing was written, because with '--strict' a warning stops the build; the site of the last build is as it was.";
const SHOWN_NOTES = 3;
const SHOWN_WARNINGS = 30;
/** Of so many codes something is shown, where there are too many to show all. */
const MOST_CODES = 6;
const MEBIBYTE = 2 ** 20;

/** 'file:line  level  message' with the hint below, as editors and CI make links of it. Errors come last: they are why nothing was written, and are read first where a screen ends. */
export function problemLines(problems: readonly Problem[], palette: Palette, verbose: boolean): string[] {
  const order: readonly Problem['level'][] = ['warning', 'note', 'error'];
  return order.flatMap((level) => {
    const ofLevel = problems.filter((problem) => problem.level === level);
    const shown = verbose || level === 'error' ? ofLevel : mostTelling(ofLevel, level);
    const lines = shown.flatMap((problem) => {
      const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
      const paint = level === 'error' ? palette.fail : level === 'warning' ? palette.warn : palette.faint;
      return [
        `${printable(place)}  ${paint(level)}  ${printable(problem.message)}`,
        `    ${palette.faint(`${printable(problem.hint)}  [${problem.code}]`)}`,
      ];
    });
    const named = new Set(shown);
    const rest = ofLevel.filter((problem) => !named.has(problem));
    return rest.length > 0 ? [...lines, palette.faint(`  … ${restLine(rest, level)}`)] : lines;
  });
}

/** As many as are read, in their order: of each code the first few, then the first of all. A large archive of one fault hides no other. */
function mostTelling(ofLevel: readonly Problem[], level: Problem['level']): readonly Problem[] {
  const limit = level === 'warning' ? SHOWN_WARNINGS : SHOWN_NOTES;
  if (ofLevel.length <= limit) return ofLevel;
  const seen = new Map<string, number>();
  const fewOfEach = ofLevel.filter(({ code }) => {
    const before = seen.get(code) ?? 0;
    seen.set(code, before + 1);
    return before < limit / MOST_CODES;
  });
  const shown = new Set(fewOfEach.slice(0, limit));
  for (const problem of ofLevel) {
    if (shown.size === limit) break;
    shown.add(problem);
  }
  return ofLevel.filter((problem) => shown.has(problem));
}

/** '222 more warnings (219 archive-too-deep, 3 not-text): --verbose names them', the commonest code first. */
function restLine(rest: readonly Problem[], level: Problem['level']): string {
  const codes = new Map<string, number>();
  for (const { code } of rest) codes.set(code, (codes.get(code) ?? 0) + 1);
  const told = [...codes].sort(([, a], [, b]) => b - a).map(([code, times]) => counted(times, code, code));
  return `${counted(rest.length, `more ${level}`)} (${told.join(', ')}): --verbose names them`;
}

/** Everything to show when a build has ended, one entry a line. */
export function summaryLines(
  { overview, published, problems }: BuildResult,
  { out, verbose, palette, took }: SummaryOptions,
): string[] {
  const lines = problemLines(problems, palette, verbose);
  if (published === null || overview === null) {
    const isStrict = problems.every(({ level }) => level !== 'error');
    return [...lines, '', palette.fail(isStrict ? STOPPED_BY_WARNINGS : STOPPED)];
  }
  const skipped = overview.skipped.length;
  return [
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    palette.strong(countsLine(overview)),
    ...(overview.corrections.length > 0
      ? [...overview.corrections]
          .sort(byLine)
          .map((one) =>
            palette.faint(
              `  correction${one.line === null ? '' : `, line ${one.line}`}: ${printable(`${one.correction} (${one.effect})`)}`,
            ),
          )
      : []),
    ...(skipped > 0
      ? [
          palette.warn(
            `${counted(skipped, 'file')} skipped, each named ${areAllNamed(problems, verbose) ? 'above and on review.html' : skipped <= SHOWN_WARNINGS ? 'on review.html' : 'in data/report.json'}`,
          ),
        ]
      : []),
    ...(published.foreign.length > 0
      ? [
          `${counted(published.foreign.length, 'file')} in ${out}/ not written by a build, left alone: ${printable(published.foreign.slice(0, 3).join(', '))}${published.foreign.length > 3 ? ' …' : ''}`,
        ]
      : []),
    `${out}/  ${counted(published.files, 'file')}, ${megabytes(published.bytes)}, in ${(took / 1000).toFixed(1)} s  ${changesLine(published)}  ${hostsLine(published)}`,
    `open ${palette.strong(`${out}/index.html`)}`,
  ];
}

/** In the order of the file; what has no line stays last. */
function byLine(one: { readonly line: number | null }, other: { readonly line: number | null }): number {
  return (one.line ?? Number.MAX_SAFE_INTEGER) - (other.line ?? Number.MAX_SAFE_INTEGER);
}

/** Whether no warning is left out of the lines. */
function areAllNamed(problems: readonly Problem[], verbose: boolean): boolean {
  return verbose || problems.filter(({ level }) => level === 'warning').length <= SHOWN_WARNINGS;
}

function countsLine({ articles, named, figures }: NonNullable<BuildResult['overview']>): string {
  return [
    counted(articles, 'article'),
    counted(named.person, 'person', 'people'),
    counted(named.organisation, 'organisation'),
    counted(named.place, 'place'),
    counted(named.date, 'date'),
    counted(figures, 'figure'),
  ].join('  ');
}

/** '(3 new, 1 changed, 0 gone)', or that there was nothing to do. */
function changesLine({
  filesWritten,
  added,
  changed,
  removed,
}: NonNullable<BuildResult['published']>): string {
  return filesWritten + removed.length === 0
    ? '(nothing had changed)'
    : `(${added.length} new, ${changed.length} changed, ${removed.length} gone)`;
}

/** Limits as the hosts state them: Cloudflare Pages 20,000 files free, 25 MiB a file; GitHub Pages 1 GB, 100 MiB a file in its repository. */
function hostsLine({ files, bytes, largest }: NonNullable<BuildResult['published']>): string {
  const plan = files <= 20_000 ? ' (free)' : ' (paid)';
  const fits = [
    ...(bytes < 1e9 && largest <= 100 * MEBIBYTE ? ['GitHub Pages'] : []),
    ...(files <= 100_000 && largest <= 25 * MEBIBYTE ? [`Cloudflare Pages${plan}`] : []),
  ];
  return fits.length > 0
    ? `fits ${fits.join(' and ')}`
    : 'too large for GitHub and Cloudflare Pages; any web server will do';
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count).replace(/\B(?=(?:\d{3}){1,8}$)/gu, ',')} ${count === 1 ? one : many}`;
}

function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** The report of `--json`: everything a script may ask of a build. */
export function jsonReport({ overview, published, problems }: BuildResult): string {
  const counts =
    overview === null ? null : { articles: overview.articles, ...overview.named, figure: overview.figures };
  const { skipped = [], corrections = [] } = overview ?? {};
  return `${JSON.stringify({ written: published !== null, counts, problems, skipped, corrections, published }, null, 2)}\n`;
}
