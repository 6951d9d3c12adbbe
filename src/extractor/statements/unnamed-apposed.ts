// 'Lars Chittenden, a professor of biology, cautions': words that describe the person before the comma are nobody else.
import type { Mention } from '../../records/mention.ts';
import { isSpeechForm } from './speech-forms.ts';

/** True for a person who speaks without a name. */
export const isUnnamedPerson = (mention: Mention): boolean =>
  mention.kind === 'person' && mention.value.unnamed;

/** What may stand between the name and them: a comma, or an age between commas. */
const BETWEEN = /^, (?:\d{1,3}, )?$/u;
/** The rest of a description up to its comma; longer ones are clauses. */
const DESCRIPTION = /^[^,;:.“”"]{0,120},/u;

/** True where the unnamed person `one` only says what the person named right before is, and a comma without a verb of speech ends the words: not 'signed by Ann Lee, an official said, and sent'. */
export function isApposed(text: string, one: Mention, beside: readonly Mention[]): boolean {
  if (!isUnnamedPerson(one) || !/^an?\s/iu.test(one.text)) return false;
  const last = beside.findLast(
    (other) => other.kind === 'person' && !other.value.unnamed && other.end <= one.start,
  );
  if (last === undefined || !BETWEEN.test(text.slice(last.end, one.start))) return false;
  const description = DESCRIPTION.exec(text.slice(one.end, one.end + 122))?.[0];
  return description !== undefined && !description.split(/[\s,]+/u).some(isSpeechForm);
}
