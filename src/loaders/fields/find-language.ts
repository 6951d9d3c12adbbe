// The language of the article, by its words.
import type { Draft } from '../../records/draft.ts';
import { languageOf } from '../../text/language.ts';
import { setField } from './set-field.ts';

/** Fill the language; 'und' when it cannot be told. */
export function findLanguage(draft: Draft): Draft {
  if (draft.fields.language !== null) return draft;
  const { language } = languageOf(sampleOf(draft));
  if (language === 'und') {
    return setField(draft, 'language', {
      value: language,
      from: { from: 'unknown', reason: 'Its words are too few or too mixed to tell the language.' },
    });
  }
  const reason = 'Most of its words are of this language.';
  return setField(draft, 'language', {
    value: language,
    from: { from: 'inferred', line: null, quote: '', reason },
  });
}

/** The first 20,000 characters of running text. */
function sampleOf(draft: Draft): string {
  const parts: string[] = [];
  let length = 0;
  const hasText = draft.blocks.some(({ kind }) => kind === 'paragraph' || kind === 'answer');
  for (const block of draft.blocks) {
    if (block.kind === 'code' || (block.kind === 'table' && hasText)) continue; // cells are names and numbers
    parts.push(block.text.slice(0, 20_000));
    length += block.text.length;
    if (length > 20_000) break;
  }
  return parts.join('\n');
}
