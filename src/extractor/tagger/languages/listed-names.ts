import { adjectivalAt } from './adjective-names.ts';
import { type Listed, partsOf, plain, type Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

// Names that a list holds, and names that open with a word which says what they are: "ministère de …", "lac …".

/** A name that begins at some word: one past its last word, and what it is. */
export interface Match {
  readonly end: number;
  readonly kind: 'organisation' | 'place';
  readonly confidence: number;
  /** The nominative, where a list gives it. */
  readonly name: string | null;
  readonly rule: string;
}

/** The longest name that begins at a word, by lists and opening words; null where none does. Looks at most a dozen words ahead. */
export function matchAt(words: readonly Word[], at: number, vocabulary: Vocabulary): Match | null {
  const candidates = [
    listedAt(words, at, vocabulary),
    headedAt(words, at, vocabulary),
    placeAt(words, at, vocabulary),
    endedAt(words, at, vocabulary),
    adjectivalAt(words, at, vocabulary),
  ];
  return candidates.reduce((best, one) => ((one?.end ?? 0) > (best?.end ?? 0) ? one : best), null);
}

function listedAt(words: readonly Word[], at: number, vocabulary: Vocabulary): Match | null {
  const { listed, longest, key } = vocabulary;
  let keys = '';
  let best: (Match & { listed: Listed }) | null = null;
  for (let next = at; next < Math.min(words.length, at + longest); next += 1) {
    const word = words[next];
    if (word === undefined || (word.sign && next === at)) break;
    keys = next === at ? key(word.lower) : `${keys} ${key(word.lower)}`;
    const found = listed.get(keys);
    if (found === undefined) continue;
    const { name } = found;
    if (!isWrittenSo(words.slice(at, next + 1), { name, before: words[at - 1] }, vocabulary)) continue;
    best = {
      end: next + 1,
      kind: found.kind,
      confidence: 0.88,
      name: found.name,
      rule: 'listed-name',
      listed: found,
    };
  }
  if (best === null) return null;
  const head = headedAt(words, best.end - 1, vocabulary); // "Technische Universität Aachen"
  return head !== null && best.end - at > 1 ? head : best;
}

/** "ein Bild", "une Renault": no paper, no maker. */
const isOneOfMany = (before: Word | undefined, language: string): boolean =>
  ONE.get(language)?.test(before?.lower ?? '') === true;
const ONE: ReadonlyMap<string, RegExp> = new Map([
  ['de', /^(?:dieses|k?eine?[mnrs]?)$/u],
  ['es', /^una?$/u],
  ['fr', /^une?$/u],
  ['it', /^un[ao]?$/u],
  ['pt', /^uma?$/u],
]);

/** Capitals stand where the list has them; a common word that opens a sentence is no name by its capital. */
function isWrittenSo(
  words: readonly Word[],
  { name, before }: Pick<Listed, 'name'> & { readonly before: Word | undefined },
  { elision, language, never }: Vocabulary,
): boolean {
  const parts = partsOf(name, elision !== null);
  const first = words[0];
  if (words.length === 1 && isOneOfMany(before, language)) return false;
  if (words.length === 1 && first?.opens === true && never.has(plain(first.lower))) return false;
  if (words.length === 1 && /^\p{Lu}{2,5}$/u.test(name) && first?.upper !== true) return false; // "PAN" is no "Pan"
  return parts.every((part, at) => !/^\p{Lu}/u.test(part) || words[at]?.capital === true);
}

const mostWords = 14;
/** Letters of the shortest noun behind a head: 'eau' is one, 'an' is a word of every sentence. */
const shortestTail = 3;

/** "ministère de l’Intérieur", "Banque centrale européenne", "Следственный комитет". */
function headedAt(words: readonly Word[], at: number, vocabulary: Vocabulary): Match | null {
  const head = words[at];
  if (head === undefined || head.sign) return null;
  const { key, heads, capitalHeads, saysBody } = vocabulary;
  const own = key(head.lower);
  const isCapital = head.capital && capitalHeads.has(own);
  if (!head.capital && words[at + 1]?.capital === true && saysBody(head.lower)) return null; // "sindicato Comisiones Obreras"
  return isCapital || heads.has(own) ? headedEnd(words, at, vocabulary, isCapital) : null;
}

function headedEnd(
  words: readonly Word[],
  at: number,
  vocabulary: Vocabulary,
  isCapital: boolean,
): Match | null {
  const { headLinks } = vocabulary;
  let end = at + 1;
  let linked = false;
  for (let next = at + 1; next < Math.min(words.length, at + mostWords); next += 1) {
    const word = words[next];
    if (word === undefined || word.sign || isElsewhere(words, next) || isMoney(words, next)) break;
    if (isOtherBody(words, next, { at, vocabulary })) break;
    const isLink = headLinks.has(plain(word.lower));
    if (!isLink) {
      if (isPersonNext(words, next, vocabulary)) break;
      const goesOn = isPart(word, vocabulary, isCapital || end > at + 1);
      if (goesOn || isTail(words, next, { at, end, vocabulary })) end = next + 1;
      else if (!linked || !isBetweenLinks(words, next, vocabulary)) break;
    }
    linked = isLink;
  }
  return matchOf(at, end);
}

/** "préstamo de US$ 70 millones": no letters of a body. */
const isMoney = (words: readonly Word[], at: number): boolean =>
  words[at]?.upper === true && words[at + 1]?.text === '$' && words[at]?.end === words[at + 1]?.start;

/** "Ministerio de Seguridad y del Ministerio Público", "Junta de Tona y la Policía": another body begins behind 'and' and an article. */
function isOtherBody(
  words: readonly Word[],
  next: number,
  { at, vocabulary }: { readonly at: number; readonly vocabulary: Vocabulary },
): boolean {
  const { articles, capitalHeads, genitives, heads, key } = vocabulary;
  const word = words[next];
  const own = key(word?.lower ?? '');
  if (word?.capital !== true || !(capitalHeads.has(own) || heads.has(own))) return false;
  let back = next - 1;
  const isSmall = (lower: string): boolean => articles.has(lower) || genitives.has(lower);
  while (back > at && isSmall(plain(words[back]?.lower ?? ''))) back -= 1;
  return back > at && back < next - 1 && AND.test(words[back]?.lower ?? '');
}

const AND = /^(?:e|et|y)$/u;

/** "Policía de Aragón y en las comisarías": another place follows. */
function isElsewhere(words: readonly Word[], at: number): boolean {
  return /^[ey]$/u.test(words[at - 1]?.lower ?? '') && /^(?:a|em|en|para|por)$/u.test(words[at]?.lower ?? '');
}

/** "recherche" and "agronomique" in "l’Institut de la recherche agronomique": the head has its capital inside the sentence. */
function isTail(
  words: readonly Word[],
  next: number,
  { at, end, vocabulary }: { readonly at: number; readonly end: number; readonly vocabulary: Vocabulary },
): boolean {
  const { articles, capitalHeads, endsLikeAdjective, genitives, key, never, speech } = vocabulary;
  const [head, word] = [words[at], words[next]];
  const lower = plain(word?.lower ?? '');
  if (head?.opens !== false || !head.capital || !capitalHeads.has(key(head.lower))) return false;
  if (word === undefined || word.capital || lower.length < shortestTail) return false;
  if (never.has(lower) || speech.has(lower)) return false;
  const before = plain(words[next - 1]?.lower ?? '');
  if (end === next || before === 'et' || before === 'e') return end > at + 1 && endsLikeAdjective(lower);
  const isThe = articles.has(before) && !genitives.has(before);
  return genitives.has(isThe ? plain(words[next - 2]?.lower ?? '') : before);
}

/** "appel" in "cour d’appel d’Aix". */
function isBetweenLinks(words: readonly Word[], at: number, { headLinks, never }: Vocabulary): boolean {
  const word = words[at];
  if (word === undefined || word.capital || never.has(plain(word.lower))) return false;
  return headLinks.has(plain(words[at + 1]?.lower ?? ''));
}

function matchOf(at: number, end: number): Match | null {
  return end > at + 1
    ? { end, kind: 'organisation', confidence: 0.75, name: null, rule: 'organisation-word' }
    : null;
}

/** A capital word, or where the head has a capital an adjective as in "Parti socialiste". */
function isPart(
  word: Word,
  { adjectives, key, never, speech }: Vocabulary,
  canBeAdjective: boolean,
): boolean {
  if (word.capital) return !never.has(plain(word.lower));
  return canBeAdjective && adjectives.has(key(word.lower)) && !speech.has(plain(word.lower));
}

/** A full name of somebody begins here: "Università Maria Rossi" is no university. */
function isPersonNext(words: readonly Word[], at: number, { given }: Vocabulary): boolean {
  return (
    words[at]?.capital === true &&
    words[at + 1]?.capital === true &&
    given((words[at]?.lower ?? '').split('-', 1)[0] ?? '') !== null &&
    words[at - 1]?.capital === true
  );
}

/** "lac Kivu", "rue de la Paix", "улице Баумана". */
function placeAt(words: readonly Word[], at: number, vocabulary: Vocabulary): Match | null {
  const head = words[at];
  if (head === undefined || !vocabulary.placeHeads.has(plain(head.lower))) return null;
  let end = at + 1;
  for (let next = at + 1; next < Math.min(words.length, at + 7); next += 1) {
    const word = words[next];
    if (word === undefined || word.sign) break;
    const lower = plain(word.lower);
    if (word.capital && !vocabulary.never.has(lower)) end = next + 1;
    else if (!vocabulary.particles.has(lower)) break;
  }
  if (end === at + 1) return null;
  return { end, kind: 'place', confidence: 0.75, name: null, rule: 'place-word' };
}

/** "Innenministerium" is a name by its ending. */
function endedAt(words: readonly Word[], at: number, vocabulary: Vocabulary): Match | null {
  const word = words[at];
  if (word === undefined || !word.capital || !vocabulary.isBody(word.lower)) return null;
  return { end: at + 1, kind: 'organisation', confidence: 0.65, name: null, rule: 'organisation-word' };
}
