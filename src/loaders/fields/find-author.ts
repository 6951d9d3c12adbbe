// Who wrote the article, where no byline said so: the interviewer.
import type { Draft } from '../../records/draft.ts';
import { setField } from './set-field.ts';

//   (Interviewer: KANG Ji-won)
//                 ^name
const interviewer =
  /[([（](?:Interviewer|Interview(?:ed)? by|聞き手|Интервьюер|Интервью)\s?[:：]?\s?(?<name>\p{L}[\p{L}\p{M}.'’ -]{1,50}?)[)\]）]/u;

/** Fill the author from the interviewer's name, as inferred. */
export function findAuthor(draft: Draft): Draft {
  for (const block of draft.blocks) {
    const match = interviewer.exec(block.text.slice(0, 20_000));
    const name = match?.groups?.['name'];
    if (match && name) {
      return setField(draft, 'author', {
        value: name.trim(),
        from: {
          from: 'inferred',
          line: block.line,
          quote: match[0],
          reason: 'The article names its interviewer.',
        },
      });
    }
  }
  return draft;
}
