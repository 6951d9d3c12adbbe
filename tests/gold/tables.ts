// Scores as Markdown tables.
import type { NameKind } from '../../src/records/mention.ts';
import type { Score } from './counts.ts';
import type { DateScores } from './dates-score.ts';
import type { FigureScores } from './figures-score.ts';
import type { Size, Speed } from './machine.ts';
import type { Merging } from './merging-score.ts';
import { BANDS, type Band, VIEWS, type View } from './names-score.ts';

const percent = (value: number): string => value.toFixed(1);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** '82.3 [80.1, 84.5]'. */
function withInterval({ f1, low, high }: Pick<Score, 'f1' | 'low' | 'high'>): string {
  return `${percent(f1)} [${percent(low)}, ${percent(high)}]`;
}

type Names = ReadonlyMap<View, ReadonlyMap<NameKind | 'all', Score>>;

/** One row for each collection and way of counting. */
export function namesTable(
  collections: readonly (readonly [name: string, articles: number, scores: Names])[],
): string {
  return table(
    ['names: collection', 'articles', 'counted', 'person', 'organisation', 'place', 'P / R', 'all, F1'],
    collections.flatMap(([name, articles, scores]) =>
      VIEWS.map((view) => {
        const of = (kind: NameKind | 'all'): Score | undefined => scores.get(view)?.get(kind);
        const all = of('all');
        const f1 = (kind: NameKind): string => percent(of(kind)?.f1 ?? 0);
        return [
          name,
          String(articles),
          view === 'names' ? 'names per article' : view,
          f1('person'),
          f1('organisation'),
          f1('place'),
          `${percent(all?.precision ?? 0)} / ${percent(all?.recall ?? 0)}`,
          all === undefined ? '' : withInterval(all),
        ];
      }),
    ),
  );
}

/** One row for each band of confidence: the share of its names that is right, and how many they are. */
export function confidenceTable(
  collections: readonly (readonly [name: string, bands: readonly Band[]])[],
): string {
  return table(
    ['confidence from', ...collections.map(([name]) => name)],
    BANDS.map((from, at) => [
      String(from),
      ...collections.map(([, bands]) => {
        const { found, right } = bands[at] ?? { found: 0, right: 0 };
        return found === 0 ? '–' : `${Math.round((100 * right) / found)} % (${found})`;
      }),
    ]),
  );
}

export function datesTable(collections: readonly (readonly [name: string, scores: DateScores])[]): string {
  return table(
    ['dates: collection', 'marked', 'exact F1', 'overlap F1', 'value F1', 'calendar value F1'],
    collections.map(([name, { exact, overlap, value, calendar }]) => [
      name,
      String(exact.counts.expected),
      ...[exact, overlap, value, calendar].map(withInterval),
    ]),
  );
}

export function figuresTable(
  collections: readonly (readonly [name: string, scores: FigureScores])[],
): string {
  return table(
    [
      'figures: collection',
      'marked',
      'exact F1',
      'overlap F1',
      'right number F1',
      'right number and unit F1',
    ],
    collections.map(([name, { exact, overlap, number, unit }]) => [
      name,
      String(exact.counts.expected),
      withInterval(exact),
      withInterval(overlap),
      withInterval(number),
      unit === null ? 'not annotated' : withInterval(unit),
    ]),
  );
}

type Merges = ReadonlyMap<NameKind | 'all', Merging>;

export function mergingTable(collections: readonly (readonly [name: string, scores: Merges])[]): string {
  return table(
    ['joining: collection', 'mentions', 'person', 'organisation', 'place', 'all, P / R', 'all, F1'],
    collections.map(([name, scores]) => {
      const all = scores.get('all');
      const f1 = (kind: NameKind): string => percent(scores.get(kind)?.f1 ?? 0);
      return [
        name,
        String(all?.mentions ?? 0),
        f1('person'),
        f1('organisation'),
        f1('place'),
        `${percent(all?.precision ?? 0)} / ${percent(all?.recall ?? 0)}`,
        all === undefined ? '' : withInterval(all),
      ];
    }),
  );
}

export function machineTable(start: number, speed: Speed, sizes: readonly Size[]): string {
  const thousands = (value: number): string => `${Math.round(value / 1000)}k`;
  return table(
    ['cost', 'measured'],
    [
      [
        `whole extractor, warm, one core, ${thousands(speed.words)} words`,
        `${thousands(speed.middle)} words/s (five runs: ${thousands(speed.slowest)} to ${thousands(speed.fastest)})`,
      ],
      ['reading and unpacking model and lists', `${start.toFixed(0)} ms`],
      ...sizes.map(({ name, bytes, zipped }) => [name, `${thousands(bytes)}B, gzip ${thousands(zipped)}B`]),
      ['together, gzip', `${(sizes.reduce((sum, { zipped }) => sum + zipped, 0) / 1e6).toFixed(2)} MB`],
    ],
  );
}
