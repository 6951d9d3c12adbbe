// Small boxes between the paragraphs that open with the word 'Newsletter' and hold a button or a link.
import { OFFER_LABELS } from '../../../lexicon/document-boxes.ts';
import { bareWords, wordCount } from '../../line-shape.ts';
import { around, type ChosenRun, type PageElement } from './page.ts';

/** Runs and words of such a box. */
const RUNS = 8;
const WORDS = 60;
const BOXES = /^(?:section|aside|div)$/u;

/** The runs with such boxes set aside, whole. */
export function withoutOffers(runs: readonly ChosenRun[]): ChosenRun[] {
  const rules = new Map<ChosenRun, string>();
  const seen = new Set<PageElement>();
  for (const [at, run] of runs.entries()) {
    if (run.isTitle || run.text.length > 60 || !isLabel(run.text)) continue;
    const box = run.element.parent;
    if (box === null || seen.has(box) || !BOXES.test(box.tag)) continue;
    seen.add(box);
    const near = runs.slice(at, at + RUNS + 1);
    const end = near.findIndex((one) => one.isTitle || ![...around(one.element)].includes(box));
    const inside = end < 0 ? near : near.slice(0, end);
    const words = inside.reduce((sum, one) => sum + wordCount(one.text), 0);
    const asks = inside.some((one) => one.linked > 0 || one.rule === 'control');
    if (inside.length <= RUNS && words <= WORDS && asks && inside.length > 1)
      for (const one of inside) rules.set(one, one.rule ?? 'newsletter');
  }
  return rules.size === 0 ? [...runs] : runs.map((run) => ({ ...run, rule: rules.get(run) ?? run.rule }));
}

/** 'Newsletter', 'Newsletter „Guten Morgen“'. */
function isLabel(text: string): boolean {
  return OFFER_LABELS.has(bareWords(text).join(' ')) || /^newsletters?\s?[:„“"«‘]/iu.test(text);
}
