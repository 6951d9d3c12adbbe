// Lines with the day before the writer: '24 October 2016 By: Jane Orr'.
import type { Row } from '../rows.ts';
import { isPaper, signedName } from './byline-names.ts';
import type { EasternByline } from './read-eastern-bylines.ts';
import { soleDay } from './read-published-lines.ts';

//   24 October 2016 - 11:23 By: Jane Orr
//   ^day                    ^signed
const dayBeforeWriter = /^(?<day>[^\n]{6,40}?)\s(?:[|·•–—-]\s)?(?<signed>[Bb]y:?\s\p{Lu}[^\n]{3,50})$/u;

/** Read a line that is a day and a writer and nothing else; null for all others. */
export function dayAndWriter({ text }: Row): EasternByline | null {
  const { day, signed } = (text.length > 90 ? null : dayBeforeWriter.exec(text)?.groups) ?? {};
  const edtf = day === undefined ? null : soleDay(day);
  const writer = edtf === null || signed === undefined ? null : signedName(signed);
  return writer === null || isPaper(writer) ? null : { writer, edtf, publisher: null };
}
