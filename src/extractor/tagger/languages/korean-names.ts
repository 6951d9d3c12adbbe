import { koreanNames } from '../../../lexicon/names-korean.ts';
import type { NameSpan } from '../name-span.ts';
import { untitledPeople } from './korean-untitled.ts';
import { type Pieces, piecesOf } from './pieces.ts';

// Korean names: blanks part words, particles close them, and titles stand after a name.

let pieces: Pieces | null = null;

interface Word {
  readonly start: number;
  /** Without quotes and brackets around it. */
  readonly text: string;
  /** Nothing but a blank parts it from the next word. */
  readonly open: boolean;
}

type Found = NameSpan;

/** The names of a Korean text, in order without overlap. Linear. */
export function tagKorean(text: string): Found[] {
  pieces ??= piecesOf(koreanNames);
  const words = wordsOf(text);
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const names = namesAt(words, at, pieces);
    found.push(...names.found);
    at = Math.max(at + 1, names.next);
  }
  return withRepeats(words, [...found, ...untitledPeople(words, found, pieces)], pieces);
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{Script=Hangul}\p{L}\p{N}&]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    text: word,
    open: text.charAt(index + word.length) === ' ',
  }));
}

interface Step {
  readonly found: readonly Found[];
  readonly next: number;
}

function namesAt(words: readonly Word[], at: number, lists: Pieces): Step {
  const word = words[at];
  if (word === undefined || word.text.length > 40) return { found: [], next: at + 1 };
  if (isTitleWord(word.text, lists)) return { found: [], next: at + 1 };
  const person = personAt(words, at, lists);
  const body = bodyIn(word, lists);
  if (body !== null && person?.next !== at + 1) return { found: [body], next: at + 1 };
  if (person !== null) return person;
  return { found: body === null ? [] : [body], next: at + 1 };
}

const spanOf = (
  word: Word,
  length: number,
  kind: Found['kind'],
  rule: string,
  confidence: number,
): Found => ({
  start: word.start,
  end: word.start + length,
  kind,
  confidence,
  rule,
});

/** "외교부는", "서울에서", "화성시의": what a list holds or an ending tells, and after it nothing but a particle. */
function bodyIn(word: Word, lists: Pieces): Found | null {
  for (let length = Math.min(word.text.length, 16); length > 1; length -= 1) {
    const name = word.text.slice(0, length);
    const kind = lists.listed.get(name);
    if (kind === undefined || !isClosed(word.text.slice(length), lists)) continue;
    return spanOf(word, length, kind, 'listed-name', 0.88);
  }
  for (let length = Math.min(word.text.length, 14); length > 2; length -= 1) {
    const name = word.text.slice(0, length);
    if (lists.never.has(name) || !isClosed(word.text.slice(length), lists)) continue;
    const kind = kindByEnding(name, lists);
    if (kind !== null) return spanOf(word, length, kind, 'name-ending', kind === 'place' ? 0.6 : 0.65);
  }
  return null;
}

function kindByEnding(
  name: string,
  { organisationEndings, placeEndings, listed }: Pieces,
): Found['kind'] | null {
  const ending = organisationEndings.find((one) => name.endsWith(one));
  if (ending !== undefined && name.length - ending.length >= 2) return 'organisation';
  const place = placeEndings.find((one) => /^(?:시|군|구|도|현|주)$/u.test(one) && name.endsWith(one));
  const stem = place === undefined ? '' : name.slice(0, -place.length);
  if (listed.get(stem) === 'place') return 'place';
  return place === '시' && /^[가-힣]{2,3}$/u.test(stem) && /[주산천원양성포안]$/u.test(stem) ? 'place' : null;
}

/** Nothing, a particle, or a word of the same title row stands after the name. */
function isClosed(rest: string, { followers, titles }: Pieces): boolean {
  return rest === '' || followers.has(rest) || titles.has(rest) || withoutParticle(rest, followers, titles);
}

function withoutParticle(rest: string, followers: ReadonlySet<string>, titles: ReadonlySet<string>): boolean {
  for (let length = 1; length <= 3 && length < rest.length; length += 1)
    if (followers.has(rest.slice(-length)) && titles.has(rest.slice(0, -length))) return true;
  return false;
}

/** "김정은 국무위원장은", "기시다 후미오 일본 총리와", "박성재 장관", "장관 박성재는". */
function personAt(words: readonly Word[], at: number, lists: Pieces): Step | null {
  const first = words[at];
  if (first === undefined) return null;
  const titled = afterTitle(words, at, lists);
  if (titled !== null) return titled;
  if (!isNameLike(first.text, lists)) return null;
  for (let length = 1; length <= 3; length += 1) {
    const last = words[at + length - 1];
    if (last === undefined || !last.open || (length > 1 && !isForeignPart(last.text, lists))) return null;
    const title = titleAfter(words, at + length, lists);
    if (title === null) continue;
    if (!isPerson(first.text, last.text, { length, title: title.word, lists })) return null;
    const person: Found = {
      start: first.start,
      end: last.start + last.text.length,
      kind: 'person',
      confidence: 0.85,
      rule: 'title-after',
    };
    return { found: [person, ...title.between], next: title.next };
  }
  return null;
}

interface Whose {
  readonly length: number;
  readonly title: string;
  readonly lists: Pieces;
}

function isPerson(first: string, last: string, { length, title, lists }: Whose): boolean {
  if (length > 1) return isForeign(first, lists) && !(last.length === 3 && isKorean(last, lists));
  if (isKorean(first, lists)) return first.length > 1 || isSurnameAlone(first, title);
  return isForeign(first, lists) && (first.length > 2 || /^(?:대통령|총리|국왕|교황)/u.test(title));
}

/** "김 씨", "최 의원"; "전 군수" is somebody who was one. */
const isSurnameAlone = (first: string, title: string): boolean =>
  !/^[전현]$/u.test(first) &&
  /^(?:씨|양|군|대표|의원|교수|회장|사장|감독)(?:[은는이가을를의도와과]|에게|측은|측이)?$/u.test(title);

/** "장관 박성재는": three syllables with a surname and a particle, after a title. */
function afterTitle(words: readonly Word[], at: number, lists: Pieces): Step | null {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || !before.open || !lists.titles.has(before.text))
    return null;
  const name = word.text.slice(0, 3);
  const rest = word.text.slice(3);
  if (rest === '' || !lists.followers.has(rest) || !isNameLike(name, lists)) return null;
  if (name.length < 3 || !lists.surnames.has(name.charAt(0)) || particleEnd.test(name)) return null;
  return { found: [spanOf(word, 3, 'person', 'title-before', 0.65)], next: at + 1 };
}

interface Title {
  readonly word: string;
  readonly between: readonly Found[];
  readonly next: number;
}

/** "오세만 전 군수": of an office that somebody held, or holds. */
const former = /^(?:전|현|신임|당시|초대)$/u;

/** A title, perhaps with a country or body before it: "일본 총리", "국방부 장관". */
function titleAfter(words: readonly Word[], at: number, lists: Pieces): Title | null {
  const word = words[at];
  if (word === undefined) return null;
  if (isTitleWord(word.text, lists)) return { word: word.text, between: [], next: at + 1 };
  const kind = lists.listed.get(word.text);
  const next = words[at + 1];
  if (former.test(word.text) && word.open && next !== undefined && isTitleWord(next.text, lists))
    return { word: next.text, between: [], next: at + 2 };
  if (kind === undefined || !word.open || next === undefined || !isTitleWord(next.text, lists)) return null;
  return {
    word: next.text,
    between: [spanOf(word, word.text.length, kind, 'listed-name', 0.88)],
    next: at + 2,
  };
}

function isTitleWord(text: string, { titles, followers }: Pieces): boolean {
  if (titles.has(text)) return true;
  for (let length = 1; length <= 4 && length < text.length; length += 1)
    if (followers.has(text.slice(-length)) && titles.has(text.slice(0, -length))) return true;
  return false;
}

const isNameLike = (text: string, { listed, never, titles }: Pieces): boolean =>
  /^[가-힣]{1,6}$/u.test(text) && !listed.has(text) && !never.has(text) && !titles.has(text);

/** A surname of one syllable (or one of the few of two) with one or two more; or alone before "씨". */
function isKorean(text: string, { surnames }: Pieces): boolean {
  if ((text.length === 2 || text.length === 3) && surnames.has(text.charAt(0))) return true;
  return surnames.has(text) || (text.length > 2 && text.length <= 4 && surnames.has(text.slice(0, 2)));
}

const particleEnd = /(?:에는|에도|은|는|을|를|에서|에게|으로|에|의|와|과|한|된|던|하는|했던|적|고)$/u;

/** Syllables of a foreign name carry no particle and are no ordinary word. */
const isForeign = (text: string, { never }: Pieces): boolean =>
  text.length >= 2 &&
  !particleEnd.test(text) &&
  !never.has(text) &&
  !/(?:부|청|원|회|당|사|계|측|당시|현지|전|신임|해당|관련)$/u.test(text);

const isForeignPart = (text: string, lists: Pieces): boolean =>
  isNameLike(text, lists) && isForeign(text, lists) && text.length >= 2;

/** Who was named with a title once is found everywhere; a surname alone before a title as well. */
function withRepeats(words: readonly Word[], found: readonly Found[], lists: Pieces): Found[] {
  const people = new Set<string>();
  const starts = new Map(words.map((word) => [word.start, word]));
  for (const { kind, start, end } of found) {
    const word = kind === 'person' ? starts.get(start) : undefined;
    if (word !== undefined && end - start === word.text.length && word.text.length > 2) people.add(word.text);
  }
  const taken = new Set(found.map(({ start }) => start));
  const added = words.flatMap((word): Found[] => {
    if (taken.has(word.start)) return [];
    for (let length = Math.min(6, word.text.length); length > 2; length -= 1)
      if (people.has(word.text.slice(0, length)) && isClosed(word.text.slice(length), lists))
        return [spanOf(word, length, 'person', 'repeated-name', 0.75)];
    return [];
  });
  return [...found, ...added].sort((a, b) => a.start - b.start);
}
