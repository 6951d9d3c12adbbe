// Sentences of the article that the page shows once more, set large.
import { PULL_QUOTE_NAMES } from '../../../lexicon/document-boxes.ts';
import { wordCount } from '../../line-shape.ts';
import { isCaption, isNamed } from './boxes.ts';
import { around, type ChosenRun, closest } from './page.ts';
import { phrasesOf, shareIn } from './phrases.ts';

const QUOTES = new Set(['blockquote', 'aside', 'figure', 'q']);

/** A quotation set large that says what a paragraph says as well. */
export function withoutPullQuotes(runs: readonly ChosenRun[]): ChosenRun[] {
  const isAside = (run: ChosenRun): boolean =>
    closest(run.element, QUOTES) !== null ||
    [...around(run.element)].slice(0, 3).some((one) => isNamed(one, PULL_QUOTE_NAMES));
  const inText = new Set(
    runs
      .filter((run) => run.rule === null && !run.isTitle && !isAside(run))
      .flatMap((run) => phrasesOf(run.text)),
  );
  return runs.map((run) => {
    if (run.rule !== null || run.isTitle || isCaption(run.element) || !isAside(run)) return run;
    return wordCount(run.text) <= 80 && shareIn(run.text, inText) >= 0.7
      ? { ...run, rule: 'pull-quote' }
      : run;
  });
}
