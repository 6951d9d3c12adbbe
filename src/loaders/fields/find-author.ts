// Who wrote the article, where no byline said so: the interviewer, or the reporter whom a Korean dateline names.
import type { Draft } from '../../records/draft.ts';
import { openingParagraphs } from './opening-paragraphs.ts';
import { setField } from './set-field.ts';

//   (Interviewer: KANG Ji-won)
//                 ^name
const interviewer =
  /[([（](?:Interviewer|Interview(?:ed)? by|聞き手|Интервьюер|Интервью)\s?[:：]?\s?(?<name>\p{L}[\p{L}\p{M}.'’ -]{1,50}?)[)\]）]/u;

//   [서울=뉴시스] 김선우 기자 =
//                 ^name
const koreanDateline =
  /^[([][^()[\]=\n]{1,20}=[^()[\]\n]{2,12}[)\]]\s?(?<name>[\p{Script=Hangul}]{2,4}) (?:선임)?기자\s?=/u;

/** Fill the author from the interviewer's name or the dateline, as inferred. */
export function findAuthor(draft: Draft): Draft {
  for (const block of openingParagraphs(draft)) {
    const match = koreanDateline.exec(block.text.slice(0, 120));
    const name = match?.groups?.['name'];
    if (match && name) {
      const from = {
        from: 'inferred',
        line: block.line,
        quote: match[0],
        reason: 'The dateline names the reporter.',
      } as const;
      return setField(draft, 'author', { value: name, from });
    }
  }
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
