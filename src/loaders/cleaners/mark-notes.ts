// Notes that the editors put into an article: ※, 'Editor's note:', '[Ed.: …]', corrections.
import type { CleaningNote } from '../../records/article.ts';
import type { Draft } from '../../records/draft.ts';

const mark = /^※\s{0,3}/u;
const opening =
  /^[[(*_—-]{0,3}\s?(?:editor['’]?s?['’]? ?notes?|note from the editors?|ed(?:s|itors?)?\.?(?: note)?\s?:|translator['’]?s? note|note to (?:editors|readers)|author['’]?s? note|correction(?: \([^)]{1,40}\))?\s?:|clarification\s?:|disclaimer\s?:|(?:this|an earlier version of this|a previous version of this) (?:article|story|report|piece|post) (?:has been|was|is|originally|incorrectly|mis|first|originally)|note de la rédaction|n\.?d\.?l\.?r\.?\s?:|anm(?:erkung|\.)? d(?:er|\.) red(?:aktion|\.)?|nota (?:del editor|de la redacción|da redação|della redazione|do editor)|от редакции|прим(?:ечание|\.)? ред(?:акции|\.)?|від редакції|прим\. ред|편집자 ?주|編集部注|編注|编者按|編者按)/iu;

/** Type editors' notes; the mark ※ is taken off and noted. */
export function markNotes(draft: Draft): Draft {
  const changes: CleaningNote[] = [];
  const blocks = draft.blocks.map((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'caption') return block;
    const words = block.text.replace(mark, '');
    if (words !== block.text && words !== '') {
      changes.push({ rule: 'note-mark', line: block.line, message: "The mark '※' shows an editor’s note." });
      return { ...block, kind: 'editor-note' as const, text: words };
    }
    return opening.test(block.text) ? { ...block, kind: 'editor-note' as const } : block;
  });
  return { ...draft, blocks, changes: [...draft.changes, ...changes] };
}
