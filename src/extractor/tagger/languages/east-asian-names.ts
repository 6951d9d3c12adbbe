import { chineseNames } from '../../../lexicon/names-chinese.ts';
import { japaneseNames } from '../../../lexicon/names-japanese.ts';
import type { NameSpan } from '../name-span.ts';
import { familyAfterTitle, nameBeforeTitle } from './east-asian-people.ts';
import { beginsWith, listedFrom, type Pieces, piecesOf } from './pieces.ts';

// Chinese and Japanese names: no blanks part words, so lists, endings and titles are looked for at every character.

const made = new Map<string, Pieces>();

function piecesFor(language: 'zh' | 'ja'): Pieces {
  const known = made.get(language) ?? piecesOf(language === 'zh' ? chineseNames : japaneseNames);
  made.set(language, known);
  return known;
}

/** The names of a Chinese text, in order without overlap. Linear. */
export const tagChinese = (text: string): NameSpan[] => tag(text, 'zh');
/** The names of a Japanese text, in order without overlap. Linear. */
export const tagJapanese = (text: string): NameSpan[] => tag(text, 'ja');

function tag(text: string, language: 'zh' | 'ja'): NameSpan[] {
  const lists = piecesFor(language);
  const found: NameSpan[] = [];
  let free = 0;
  for (let at = 0; at < text.length; ) {
    const names = namesAt(text, at, { free, language, lists });
    found.push(...names);
    const end = names.at(-1)?.end ?? at;
    if (names.length > 0) free = Math.max(free, end);
    at = Math.max(at + 1, end);
  }
  return withRepeats(text, found);
}

interface Scene {
  /** Nothing before this offset may be taken. */
  readonly free: number;
  readonly language: 'zh' | 'ja';
  readonly lists: Pieces;
}

function namesAt(text: string, at: number, scene: Scene): NameSpan[] {
  const { lists, language, free } = scene;
  const title = beginsWith(text, at, lists.titlesByLength);
  const listed = listedFrom(text, at, lists);
  if (listed !== null && listed.end - at > title.length)
    return isInsideWord(text, at, listed.end) ? [] : [withEnding(text, at, listed, lists)];
  if (title !== '') {
    const before = language === 'ja' ? nameBeforeTitle(text, at, { free, lists, title }) : null;
    const after = language === 'zh' ? familyAfterTitle(text, at + title.length, lists) : null;
    const [start, end] = before ?? after ?? [0, 0];
    if (end > start) return [{ start, end, kind: 'person', confidence: 0.8, rule: 'title' }];
  }
  return endedAt(text, at, scene);
}

/** "アジア" stands no name inside a longer word in Katakana ("インドネシア" is listed itself). */
function isInsideWord(text: string, start: number, end: number): boolean {
  const kana = /^\p{Script=Katakana}|ー/u;
  const letter = /^[A-Za-z0-9]/u;
  const inside = (a: string, b: string): boolean =>
    (kana.test(a) && kana.test(b)) || (letter.test(a) && letter.test(b));
  return inside(text.charAt(start - 1), text.charAt(start)) || inside(text.charAt(end - 1), text.charAt(end));
}

/** "华为" with "公司", "石川" with "県": the ending belongs to the name. */
function withEnding(
  text: string,
  start: number,
  { end, kind }: { end: number; kind: 'organisation' | 'place' },
  lists: Pieces,
): NameSpan {
  const body = beginsWith(text, end, lists.organisationEndings);
  if (body.length > 1)
    return { start, end: end + body.length, kind: 'organisation', confidence: 0.7, rule: 'name-ending' };
  return { start, end, kind, confidence: 0.88, rule: 'listed-name' };
}

const breaks = /^[\p{P}\p{S}\s\p{Script=Hiragana}]/u;
const stops = new Set('的在由与和从向对被把为于到是了将让给称说及或并等该其这那每各');

/** A row of characters that an ending closes: "南方医科大学", "輪島市". Rows begin after a sign, a small word or a name. */
function endedAt(text: string, at: number, { free, language, lists }: Scene): NameSpan[] {
  const isStart =
    at === 0 ||
    at === free ||
    breaks.test(text.charAt(at - 1)) ||
    (language === 'zh' && stops.has(text.charAt(at - 1)));
  if (!isStart || breaks.test(text.charAt(at))) return [];
  const limit = rowEnd(text, at, language);
  for (let end = limit; end > at + 2; end -= 1) {
    const name = text.slice(at, end);
    if (lists.never.has(name) || closesListed(text, at, end, lists)) continue;
    const body = lists.organisationEndings.find((one) => name.endsWith(one));
    if (body !== undefined && name.length - body.length >= 2 && isOwnName(name.slice(0, -body.length), lists))
      return [{ start: at, end, kind: 'organisation', confidence: 0.6, rule: 'name-ending' }];
    const place = lists.placeEndings.find((one) => name.endsWith(one));
    if (
      place !== undefined &&
      name.length <= 5 &&
      /^[省市县州県府町村]$/u.test(place) &&
      isOwnName(name.slice(0, -1), lists)
    )
      return [{ start: at, end, kind: 'place', confidence: 0.6, rule: 'name-ending' }];
  }
  return [];
}

/** "访问四川大学" ends with a name that a list has. */
function closesListed(text: string, at: number, end: number, lists: Pieces): boolean {
  for (let from = at + 1; from < end - 1; from += 1)
    if (listedFrom(text, from, lists)?.end === end) return true;
  return false;
}

const longestRow = 12;

function rowEnd(text: string, at: number, language: 'zh' | 'ja'): number {
  let end = at;
  while (end < text.length && end - at < longestRow && !breaks.test(text.charAt(end))) {
    if (language === 'zh' && stops.has(text.charAt(end))) break;
    end += 1;
  }
  return end;
}

const common =
  /^(?:一|二|三|两|多|该|这|那|各|某|全|本|我|他|她|此|同|元|前|新|旧|現|当|今|昨|記|关|有|没|不|也|都|就|来|大|小)/u;

function isOwnName(stem: string, { never, titles }: Pieces): boolean {
  return (
    !common.test(stem) &&
    !never.has(stem) &&
    ![...titles].some((title) => title.length > 1 && stem.includes(title))
  );
}

/** Who was named with a title is found everywhere in the text. */
function withRepeats(text: string, found: readonly NameSpan[]): NameSpan[] {
  const people = new Map<string, Set<string>>();
  for (const { start, end, kind } of found) {
    const name = text.slice(start, end);
    if (kind !== 'person' || name.length < 3) continue;
    people.set(name.slice(0, 2), (people.get(name.slice(0, 2)) ?? new Set()).add(name));
  }
  const two = new Set(
    found
      .filter((one) => one.kind === 'person' && one.end - one.start === 2)
      .map(({ start, end }) => text.slice(start, end)),
  );
  const all: NameSpan[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    const own = found[next];
    if (own !== undefined && own.start <= at) {
      all.push(own);
      next += 1;
      at = Math.max(at, own.end - 1);
      continue;
    }
    const begin = text.slice(at, at + 2);
    const limit = own?.start ?? text.length;
    const name =
      [...(people.get(begin) ?? [])].find((one) => text.startsWith(one, at) && at + one.length <= limit) ??
      (two.has(begin) && at + 2 <= limit ? begin : undefined);
    if (name === undefined) continue;
    all.push({ start: at, end: at + name.length, kind: 'person', confidence: 0.7, rule: 'repeated-name' });
    at += name.length - 1;
  }
  return all;
}
