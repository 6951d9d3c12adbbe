// What stands below the last paragraph of an article without being it: boxes about the writer, offers, calls to comment, numbers of clicks.
import { TAIL_HEADINGS } from '../../../lexicon/document-boxes.ts';
import { bareWords, isProse, wordCount } from '../../line-shape.ts';
import type { ChosenRun } from './page.ts';
import { isWritersLine, type Told } from './told.ts';

/** Paragraphs that must stand above, and the share of the words that may stand below. */
const PARAGRAPHS = 3;
const SHARE = 0.4;

/** The runs with the rest of the page set aside: from the heading of a box about the writer or of comments on, and the writer's line and lone numbers behind the last paragraph. */
export function withoutTail(runs: readonly ChosenRun[], told: Told): ChosenRun[] {
  const kept = runs.filter((run) => run.rule === null && !run.isTitle);
  const words = kept.map((run) => wordCount(run.text));
  const all = words.reduce((sum, count) => sum + count, 0);
  let paragraphs = 0;
  let read = 0;
  let cut: ChosenRun | null = null;
  for (const [at, run] of kept.entries()) {
    if (paragraphs >= PARAGRAPHS && all - read <= all * SHARE && isTailHeading(run)) {
      cut = run;
      break;
    }
    if (isProse(run.text)) paragraphs += 1;
    read += words[at] ?? 0;
  }
  const from = cut?.order ?? Number.POSITIVE_INFINITY;
  const last =
    kept.findLast((run) => run.order < from && isProse(run.text))?.order ?? Number.POSITIVE_INFINITY;
  return runs.map((run) => {
    if (run.rule !== null || run.isTitle) return run;
    if (run.order >= from) return { ...run, rule: 'page-furniture' };
    if (run.order >= last && paragraphs > PARAGRAPHS && isAboutWriter(run, told))
      return { ...run, rule: 'page-furniture' };
    if (run.order <= last) return run;
    if (isWritersLine(run.text, told)) return { ...run, rule: 'credit-line' };
    return /^\d{1,5}$/u.test(run.text) ? { ...run, rule: 'view-count' } : run;
  });
}

/** 'Nora Hale is a reporter covering the coast. More about Nora Hale': the last paragraph, about the writer whom the data name, with a link. */
function isAboutWriter({ text, linked }: ChosenRun, { names }: Told): boolean {
  if (linked === 0 || text.length > 500) return false;
  const bare = bareWords(text).join(' ');
  return names.some(
    (name) =>
      bare.startsWith(`${name} `) &&
      /^(?:is|covers|writes|reports|has|est|ist|es|è|é|schreibt|écrit|escribe)\b/u.test(
        bare.slice(name.length + 1),
      ),
  );
}

function isTailHeading({ element, text }: ChosenRun): boolean {
  return /^h[2-6]$/u.test(element.tag) && text.length <= 90 && TAIL_HEADINGS.test(text);
}
