// Scores below which no change may bring the program, on data that the project keeps.
import { z } from 'zod';
import { extract } from '../../src/extractor/extract.ts';
import { plainArticle } from '../../src/loaders/plain-article.ts';
import type { Mention } from '../../src/records/mention.ts';
import { countYears, scoreOwnDates } from './dates-score.ts';
import { scoreOwnFigures } from './figures-score.ts';
import { joinGold, scoreMerging, type Task } from './merging-score.ts';
import { scoreNames } from './names-score.ts';
import { ownDatesAndFigures, ownNames } from './own.ts';
import { ownJoining } from './own-joining.ts';
import type { GoldArticle } from './read-gold.ts';

/** A score may fall so far below its floor, in points, before it counts as fallen. */
const SLACK = 0.5;

export const floorsSchema = z.record(z.string(), z.number());
export type Floors = z.infer<typeof floorsSchema>;

/** Mentions by article id, of articles as their collection gives them. */
export function extractAll(
  articles: readonly Pick<GoldArticle, 'id' | 'text' | 'published'>[],
): ReadonlyMap<string, readonly Mention[]> {
  return new Map(articles.map((article) => [article.id, extract(plainArticle(article)).mentions]));
}

/** All that is pinned, by name: F1 in percent. */
export function ownScores(): Floors {
  const named = ownNames();
  const dated = ownDatesAndFigures();
  const found = extractAll(named);
  const names = scoreNames(named, found);
  const dates = scoreOwnDates(dated, found);
  const figures = scoreOwnFigures(dated, found);
  const name = (view: 'exact' | 'names', kind: 'person' | 'organisation' | 'place' | 'all'): number =>
    names.get(view)?.get(kind)?.f1 ?? 0;
  const scores = {
    'names exact': name('exact', 'all'),
    'names exact, people': name('exact', 'person'),
    'names exact, organisations': name('exact', 'organisation'),
    'names exact, places': name('exact', 'place'),
    'names per article': name('names', 'all'),
    'dates exact': dates.exact.f1,
    'dates with the right value': dates.value.f1,
    'figures exact': figures.exact.f1,
    'figures overlap': figures.overlap.f1,
    'figures with the right number and unit': figures.unit?.f1 ?? 0,
    'yearless dates that keep no year': shareKept(found),
    'names joined within an article': joined({ scope: 'within', key: 'entity' }),
    'names joined across articles': joined({ scope: 'across', key: 'wiki' }),
  };
  return Object.fromEntries(Object.entries(scores).map(([key, score]) => [key, Math.round(score * 10) / 10]));
}

/** B-cubed over the names as they are annotated. */
function joined(task: Task): number {
  return scoreMerging(joinGold(ownJoining(), task)).get('all')?.f1 ?? 0;
}

function shareKept(found: ReadonlyMap<string, readonly Mention[]>): number {
  const { yearless, invented } = countYears(found.values());
  return yearless === 0 ? 100 : 100 * (1 - invented / yearless);
}

export interface Fall {
  readonly name: string;
  readonly floor: number;
  readonly score: number;
}

/** Scores that have fallen below their floors by more than the slack; one that is no longer measured has fallen to nought. */
export function fallen(floors: Floors, scores: Floors, slack = SLACK): readonly Fall[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const score = scores[name] ?? 0;
    return score < floor - slack ? [{ name, floor, score }] : [];
  });
}

/** Floors raised to the scores; with `allowLower` set to them, whichever way that goes. */
export function raised(floors: Floors, scores: Floors, { allowLower }: { allowLower: boolean }): Floors {
  return Object.fromEntries(
    Object.entries(scores).map(([name, score]) => [
      name,
      allowLower ? score : Math.max(score, floors[name] ?? 0),
    ]),
  );
}
