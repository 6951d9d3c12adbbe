// Who wrote an article, out of what pages and data write beside the names: posts, papers, hours, accounts.
import {
  HOUSE_ENDINGS,
  POST_FIELDS,
  POST_NOUNS,
  POSTS_ELSEWHERE,
  worldPapers,
} from '../../lexicon/publisher-words.ts';
import { houseOf, knownPublisher } from '../cleaners/read-publisher-lines.ts';

/** Fewest words of a name that is left when something is taken off its end. */
const WORDS = 2;

//   Bryan Walsh Tuesday, Aug. 17, 2010      Richard Lawler posted      Jo Lee 3:53 p.m.      Jo Lee @jolee
//              ^                                          ^                   ^                     ^
const notTheName =
  /\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|posted\b|published\b|updated\b|on \p{L}|\d{1,2}[:.]\d\d|\p{L}{3,9}\.? \d{1,2}, \d{4}|@\w|[|•·–—-]\s)[^\n]*$/iu;
//   Andrea Stone Senior Washington Correspondent        Lilian Alemagna Envoyée spéciale à Toulouse        Rick Wallace, Tokyo correspondent
//               ^post                                                  ^post                                           ^post
const post = new RegExp(
  String.raw`,?\s(?:(?:${POST_FIELDS})\s(?:\p{L}[\p{L}-]{1,20}\s){0,3}(?:${POST_NOUNS})|(?<=,\s)(?:\p{L}[\p{L}-]{1,20}\s){0,3}staff\s(?:${POST_NOUNS})|(?<=,\s)(?:\p{L}[\p{L}-]{1,20}\s)?(?:${POST_NOUNS})(?=$|\s(?:at|for|in|of|with)\s)|${POSTS_ELSEWHERE})\b[^\n,]{0,60}$`,
  'iu',
);
//   Jane Doe in Port Harcourt        Jane Doe for The Harbour Report        Jane Doe (Staff Writer)
//           ^place                           ^column                                ^post
const behind = [/\sin \p{Lu}[\p{L} .-]{1,40}$/u, /\sfor \p{Lu}[^\n,]{2,60}$/u, /\s\([^()\n]{2,60}\)$/u];
//   Jane Doe, CNN        Jane Doe, Special to the Herald
//           ^house               ^
const houseBehind = /,\s(?<house>[^,\n]{2,40})$/u;
const sent = /^(?:[Ff]or|[Oo]f|[Ff]rom|[Ss]pecial (?:to|for)|[Ss]pécial pour) (?:[Tt]he )?\p{Lu}/u;
const address = /\s(?:[\w-]{3,30}\.){1,3}(?:com|org|net|info|\p{Ll}{2})\b[^\n]*$/u;
//   Jane Doe <jane@example.org>        Jane Doe jane@example.org
const mailBehind =
  / (?:[<(][^<>()\s@]{1,80}@[^<>()\s@]{1,80}[>)]|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,20}(?=$|[,;]))/gu;
const siteAlone = /^(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,20}){0,2}\.(?:com|org|net|info|gov|edu|\p{Ll}{2})$/iu;
const hourAlone = /^\d{1,2}[:.]\d\d(?!\d)/u;

/** Posts and houses that may stand behind each other: 'Jane Doe, Contributing Writer, Harbour Today'. */
const MOST_BEHIND = 3;

/** 'Jane Doe, CNN' → 'Jane Doe': the names without what stands behind them. Null for the address of a site, and for an hour. */
export function writersOf(written: string): string | null {
  if (siteAlone.test(written) || hourAlone.test(written)) return null;
  let names = shortened(
    shortened(written.replace(mailBehind, '').replace(/\s{0,3}[;,]\s{0,3}/gu, ', '), notTheName),
    address,
  );
  for (let turn = 0; turn < MOST_BEHIND; turn += 1) {
    const all = names;
    names = withoutHouse(names);
    for (const cut of [post, ...behind]) names = shortened(names, cut);
    if (names === all) break;
  }
  return names.replace(/[\s,;:|·•–—-]{1,6}$/u, '');
}

/** 'Jane Doe, Harbour News' and 'Jane Doe BBC News, Beirut' → 'Jane Doe'. */
function withoutHouse(names: string): string {
  const house = houseBehind.exec(names)?.groups?.['house'];
  if (house !== undefined && (isHouse(house) || isPartOfHouse(house) || sent.test(house)))
    return shortened(names, houseBehind);
  const words = names.split(' ');
  for (let cut = WORDS; cut < words.length; cut += 1)
    if (isHouseAndPlace(words.slice(cut))) return words.slice(0, cut).join(' ');
  return names;
}

/** 'CNN', 'BBC News, Beirut': a house that no person is called like, with at most its place behind it. */
function isHouseAndPlace(words: readonly string[]): boolean {
  for (let length = 1; length <= Math.min(3, words.length); length += 1) {
    const house = words.slice(0, length).join(' ').replace(/,$/u, '');
    const place = words.slice(length);
    const isAlone = place.length === 0 || (place.length <= 2 && words[length - 1]?.endsWith(',') === true);
    if (isAlone && isHouse(house) && (length > 1 || /^\p{Lu}{2,6}$/u.test(house))) return true;
  }
  return false;
}

/** 'USA TODAY Sports', 'BBC World Service': a house known by its first words. 'Florida Today', 'IDG News Service': called like one. */
function isPartOfHouse(name: string): boolean {
  const words = name.split(' ');
  const isKnown = words.some(
    (word, index) =>
      index < words.length - 1 &&
      isHouse(words.slice(0, index + 1).join(' ')) &&
      (index > 0 || /^\p{Lu}{3,6}$/u.test(word)),
  );
  return (
    isKnown ||
    houseOf(name) !== null ||
    (words.length > 1 && HOUSE_ENDINGS.has(words.at(-1)?.toLowerCase() ?? ''))
  );
}

function isHouse(name: string): boolean {
  return knownPublisher(name) !== null || worldPapers.has(name.toLowerCase());
}

/** Without its end, where a name is left. */
function shortened(names: string, cut: RegExp): string {
  const at = names.search(cut);
  const left = at < 0 ? names : names.slice(0, at);
  return left.split(' ').length >= WORDS ? left : names;
}

/** 'Ediciones El País' for 'EL PAÍS': who is called like the paper, with a word more, is no person. */
export function isTheHouse(writer: string, publisher: string | null): boolean {
  if (publisher === null || !publisher.includes(' ')) return false;
  const [one, other] = [writer.toLowerCase(), publisher.toLowerCase()];
  return one !== other && ` ${one} `.includes(` ${other} `);
}

/** Libraries write 'Henriksen, Pål'. */
export function inOrder(name: string): string {
  const parts = /^(?<family>\p{L}[\p{L}'’ -]{0,40}), (?<given>\p{Lu}[\p{L}.'’ -]{0,30})$/u.exec(name)?.groups;
  return parts && !/ .* /u.test(name.replace(', ', '')) ? `${parts['given']} ${parts['family']}` : name;
}
