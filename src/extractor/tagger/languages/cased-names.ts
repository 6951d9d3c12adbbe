import type { NameSpan } from '../name-span.ts';
import type { FoundName } from './found-name.ts';
import { judgeRun } from './judge-run.ts';
import { companyIn } from './legal-form.ts';
import { matchAt } from './listed-names.ts';
import { withPlaceRows } from './place-rows.ts';
import { runAt } from './runs.ts';
import { settle } from './settle.ts';
import type { Vocabulary } from './vocabulary.ts';
import { plain } from './vocabulary.ts';
import { sentencesIn, type Word } from './words.ts';

// Names in languages with capitals, by a language's lists and patterns. What nothing speaks for is no name.

/** The names of a text, in order without overlap. Linear; never throws. */
export function tagCased(text: string, vocabulary: Vocabulary): NameSpan[] {
  const sentences = sentencesIn(text, vocabulary);
  const found = sentences.map((words) => withPlaceRows(words, namesIn(words, vocabulary), vocabulary));
  return settle(sentences, found, vocabulary).flatMap((names, at) =>
    names.map(({ first, end, kind, confidence, name, rule }) => ({
      start: sentences[at]?.[first]?.start ?? 0,
      end: sentences[at]?.[end - 1]?.end ?? 0,
      kind,
      confidence,
      rule,
      ...(name === null ? {} : { name }),
    })),
  );
}

function namesIn(words: readonly Word[], vocabulary: Vocabulary): FoundName[] {
  const names: FoundName[] = [];
  const shouts = isShouting(words);
  for (let at = 0; at < words.length; ) {
    const found = nameAt(words, at, { vocabulary, shouts });
    if (found?.name !== undefined) names.push(found.name, ...shortNameBehind(words, found.name, vocabulary));
    at = Math.max(at + 1, found?.next ?? 0, names.at(-1)?.end ?? 0);
  }
  return names;
}

/** "Instituto Nacional de Vías (Invías)", "Polícia Civil (PC)": the one word in brackets behind a body of several is the body in short. */
function shortNameBehind(
  words: readonly Word[],
  { end, first, kind }: FoundName,
  { never }: Vocabulary,
): FoundName[] {
  const [open, short, close] = [words[end], words[end + 1], words[end + 2]];
  if (kind !== 'organisation' || end - first < 2 || open?.text !== '(' || close?.text !== ')') return [];
  if (
    short?.capital !== true ||
    short.sign ||
    never.has(plain(short.lower)) ||
    !isShortFor(short, words.slice(first, end))
  )
    return [];
  return [
    { first: end + 1, end: end + 2, kind: 'organisation', confidence: 0.8, rule: 'short-name', name: null },
  ];
}

/** Its letters stand in the name in their order, from the first letter of a word on; capitals alone may be of another language. */
function isShortFor({ text, upper }: Word, own: readonly Word[]): boolean {
  const letters = bare(text).replace(/[^\p{L}]/gu, '');
  let rest = bare(own.map((word) => word.lower).join(' '));
  if (letters.length < 2 || /^[ivxlcm]+$/u.test(letters)) return false;
  for (const letter of letters) {
    const at = rest.indexOf(letter);
    if (at < 0) return upper && letters.length < 7;
    rest = rest.slice(at + 1);
  }
  return true;
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

interface Step {
  readonly name?: FoundName;
  /** The word to go on with. */
  readonly next: number;
}

function nameAt(
  words: readonly Word[],
  at: number,
  { vocabulary, shouts }: { vocabulary: Vocabulary; shouts: boolean },
): Step | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.sign) return quotedAt(words, at, vocabulary);
  const listed = matchAt(words, at, vocabulary);
  const match = listed?.end === at + 1 && isOneOfPeople(words, at, vocabulary) ? null : listed;
  const run = word.capital && !shouts ? runAt(words, at, vocabulary) : null;
  const company = run === null ? null : companyIn(words, run, vocabulary);
  const isLonger =
    match === null ||
    (run !== null && run.first === at && match.end === at + 1 && run.isPerson && run.end > match.end) ||
    (company !== null && company.first === at && company.end > match.end); // 'Iberdrola SA'
  if (match !== null && !isLonger) return { name: { first: at, ...match }, next: match.end };
  if (run === null) return null;
  const name = company ?? judgeRun(words, run, vocabulary);
  return name === null ? { next: run.skip } : { name, next: name.end };
}

/** "die Polen", "un Suisse": a people, where "nach Polen" and "la Suisse" are countries. Not listed as a place, the word is a people anywhere. */
function isOneOfPeople(words: readonly Word[], at: number, { isDemonym, key, listed }: Vocabulary): boolean {
  const word = words[at];
  if (word === undefined || !isDemonym(word.lower)) return false;
  if (listed.get(key(word.lower))?.kind !== 'place' || !word.capital) return true;
  return BEFORE_PEOPLE.test(words[at - 1]?.lower ?? '');
}

const BEFORE_PEOPLE =
  /^(?:allen?|de[mnrs]|die|einigen?|jungen?|manchen?|vielen?|viele[rn]?|zwei|drei|les?|une?)$/u;

/** A headline in capitals: capitals tell nothing. */
function isShouting(words: readonly Word[]): boolean {
  const written = words.filter(({ sign, lower }) => !sign && /\p{L}/u.test(lower));
  return written.length > 2 && written.filter(({ upper }) => upper).length > 0.7 * written.length;
}

const works =
  /^(?:фильм|роман|книг|операц|песн|спектакл|сериал|альбом|преми|программ|проект|фільм|книз|пісн|вистав|серіал)/u;

/** "«Яндекс»" is a body, after "компания" for sure. Speech in the same quotes has small words or a comma after it. */
function quotedAt(words: readonly Word[], at: number, vocabulary: Vocabulary): Step | null {
  if (!vocabulary.inflected || words[at]?.text !== '«') return null;
  let close = at + 1;
  while (close < Math.min(words.length, at + 7) && words[close]?.sign === false) close += 1;
  if (words[close]?.text !== '»' || close === at + 1 || words[at + 1]?.capital !== true) return null;
  const before = plain(words[at - 1]?.lower ?? '');
  const match = matchAt(words, at + 1, vocabulary);
  const base = { first: at + 1, end: close, kind: 'organisation' as const };
  if (match?.end === close)
    return { name: { ...base, name: match.name, confidence: 0.85, rule: match.rule }, next: close + 1 };
  if (vocabulary.saysBody(before))
    return { name: { ...base, name: null, confidence: 0.8, rule: 'quoted-body' }, next: close + 1 };
  const after = words[close + 1]?.text ?? '';
  if (works.test(before) || /^[,—–:]/u.test(after) || close > at + 3) return null;
  return { name: { ...base, name: null, confidence: 0.55, rule: 'quoted-body' }, next: close + 1 };
}
