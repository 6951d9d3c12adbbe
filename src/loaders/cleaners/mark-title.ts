// The title that a page gives twice: in the trail above its article and over the article, or with the site's name behind it and without.
import { SECTION_NAMES } from '../../lexicon/section-names.ts';
import type { Draft, DraftBlock } from '../../records/draft.ts';
import { isCarrier } from '../fields/carriers.ts';
import { endOfTitle, isCalledLikeAPaper } from '../fields/paper-in-title.ts';
import { setField } from '../fields/set-field.ts';
import { isHeadlineLike, isProse, wordCount } from '../line-shape.ts';
import { isKept, removeRows } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';
import { inferred } from './read-ends.ts';

/** Blocks from the top among which both stand. */
const HEAD = 12;
/** Fewest words of a title that may stand anywhere there; a section's name may stand twice as well. */
const WORDS = 5;
/** The same below a headline that the file itself marks. */
const AGAIN = 3;

interface Twice {
  /** Which of the blocks is shown as the title, and which is set aside. */
  readonly title: number;
  readonly again: number;
}

/** Make one of two equal headlines above the running text the heading of the article, and set the other aside. */
export function markTitle(draft: Draft, settings: CleaningSettings): Draft {
  const head = aboveText(draft.blocks);
  if (head.some(({ kind, level }) => kind === 'heading' && level === 1))
    return withoutAgain(draft, head, settings);
  const twice = equalPair(head) ?? withSite(head) ?? shortPair(head);
  const [title, again] = twice === null ? [] : [head[twice.title], head[twice.again]];
  if (twice === null || !title || !again || isKept(again, draft.lines, settings.keep)) return draft;
  const blocks = draft.blocks.map(
    (block, at): DraftBlock =>
      at === twice.title ? { ...block, kind: 'heading', level: 1, speaker: null } : block,
  );
  const paper = endOfTitle(again.text, title.text);
  const named =
    paper === null || isCarrier(paper) || !isCalledLikeAPaper(paper)
      ? null
      : { value: paper, from: inferred(again, 'It stands behind the headline, as titles of web pages end.') };
  return removeRows(setField({ ...draft, blocks }, 'publisher', named), settings.keep, (row) =>
    row.line === again.line ? 'title-again' : null,
  );
}

/** Below a marked headline it may stand again, and so may its standfirst: each once. */
function withoutAgain(draft: Draft, head: readonly DraftBlock[], settings: CleaningSettings): Draft {
  const again = new Set(
    head
      .filter(({ kind, text, level }, at) => {
        const first = head.findIndex((other) => other.text === text);
        const isLine = kind === 'paragraph' || (kind === 'heading' && level !== 1);
        return isLine && first < at && head[first]?.kind !== 'caption' && wordCount(text) >= AGAIN;
      })
      .map(({ line }) => line),
  );
  if (again.size === 0) return draft;
  return removeRows(draft, settings.keep, (row) => (again.has(row.line) ? 'title-again' : null));
}

function aboveText(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const head = blocks.slice(0, HEAD);
  const prose = head.findIndex((block) => isProse(block.text));
  return prose < 0 ? head : head.slice(0, prose);
}

function isHeadline({ kind, text }: DraftBlock): boolean {
  return (kind === 'paragraph' || kind === 'heading') && isHeadlineLike(text) && wordCount(text) >= WORDS;
}

/** Two that say the same, the second perhaps as an item of a list. */
function equalPair(head: readonly DraftBlock[]): Twice | null {
  const first = head.findIndex((block, index) => isHeadline(block) && againOf(head, index) > index);
  return first < 0 ? null : { title: first, again: againOf(head, first) };
}

/** Index of the next block that says the same; -1 for none. */
function againOf(head: readonly DraftBlock[], index: number): number {
  return head.findIndex(
    ({ text }, other) => other > index && text.replace(/^[•*·-]\s{1,3}/u, '') === head[index]?.text,
  );
}

//   12 Apr 1934 - WRECK ON THE REEF. - Trove
//   ^
const dayBefore = /^\d{1,2} \p{L}{3,9}\.? \d{4} [–-] /u;

/** 'Bread queue in Omdurman turns deadly | Nile Mirror' as the very first line, the headline alone below. */
function withSite([first, ...head]: readonly DraftBlock[]): Twice | null {
  if (first?.kind !== 'paragraph' || first.text.includes('\n')) return null;
  const title = first.text.replace(dayBefore, '');
  const below = head.findIndex(({ text }) => wordCount(text) >= 3 && endOfTitle(title, text) !== null);
  return below < 0 ? null : { title: below + 1, again: 0 };
}

/** A few words twice, right above the text, where no longer headline stands over them. */
function shortPair(head: readonly DraftBlock[]): Twice | null {
  const [first, second] = [head.at(-2), head.at(-1)];
  if (first?.kind !== 'paragraph' || second?.kind !== 'paragraph' || first.text !== second.text) return null;
  if (
    !isHeadlineLike(first.text) ||
    !/^\p{Lu}\p{L}/u.test(first.text) ||
    SECTION_NAMES.has(first.text.toLowerCase())
  )
    return null;
  const title = head.length - 2;
  const hasOther = head.slice(0, title).some(({ text }) => wordCount(text) >= 4);
  return hasOther ? null : { title, again: title + 1 };
}
