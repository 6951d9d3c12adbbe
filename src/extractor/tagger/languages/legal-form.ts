import { COMPANY_FORMS, FORM_TAILS } from '../../../lexicon/legal-forms.ts';
import type { FoundName } from './found-name.ts';
import type { Run } from './runs.ts';
import { plain, type Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

// Companies by what their names end with: "Hansa Immobilien GmbH", "Bergmann & Söhne GmbH & Co. KG", "Aguas del Sur S.A.".

/** Words of the longest name, its form among them. */
const MOST_WORDS = 6;

/** The company whose form a row of capitals holds, up to that form; null where it holds none. */
export function companyIn(
  words: readonly Word[],
  { first, end }: Run,
  vocabulary: Vocabulary,
): FoundName | null {
  let last = first;
  while (last < end && !isForm(words[last])) last += 1;
  if (last === end && !isForm(words[end])) return null; // 'SA' ends a row in French, where it is a small word as well
  let from = partnerBefore(words, first, vocabulary);
  while (from < last && isGeneric(words[from], vocabulary)) from += 1;
  if (from === last || last - from >= MOST_WORDS) return null;
  return {
    first: from,
    end: tailEnd(words, last + 1),
    kind: 'organisation',
    confidence: 0.85,
    rule: 'legal-form',
    name: null,
  };
}

const written: ReadonlySet<string> = new Set(COMPANY_FORMS);
const small: ReadonlySet<string> = new Set(COMPANY_FORMS.map((form) => form.toLowerCase()));

/** As the list writes it, or with stops, or in more than one capital; 'Se' and 'Ab' begin sentences. */
function isForm(word: Word | undefined): boolean {
  if (word === undefined || word.sign) return false;
  const bare = word.text.replaceAll('.', '');
  if (written.has(bare)) return true;
  return /\p{Lu}.*\p{Lu}|^\p{Lu}\.\p{L}/u.test(word.text) && small.has(bare.toLowerCase());
}

/** "Die", "Firma" before it: no part of the name. */
function isGeneric(
  word: Word | undefined,
  { articles, capitalNouns, isTitle, never, saysBody }: Vocabulary,
): boolean {
  const lower = plain(word?.lower ?? '');
  return articles.has(lower) || never.has(lower) || isTitle(lower) || (capitalNouns && saysBody(lower));
}

/** "Bergmann &" before "Söhne GmbH". */
function partnerBefore(words: readonly Word[], first: number, vocabulary: Vocabulary): number {
  const [sign, partner] = [words[first - 1], words[first - 2]];
  const isTied =
    sign?.text === '&' && partner?.capital === true && !vocabulary.never.has(plain(partner.lower));
  return isTied ? first - 2 : first;
}

/** One past what belongs to the form: "& Co. KG". Stops between are passed over. */
function tailEnd(words: readonly Word[], after: number): number {
  for (const tail of FORM_TAILS) {
    let at = after;
    for (const part of tail) {
      if (words[at]?.text === '.') at += 1;
      if (words[at]?.lower.replaceAll('.', '') !== part) break;
      at += 1;
      if (part === tail.at(-1)) return at;
    }
  }
  return after;
}
