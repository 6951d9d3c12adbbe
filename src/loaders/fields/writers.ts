// Who wrote an article, out of what pages and data write beside the names: posts, papers, hours, accounts.
import { worldPapers } from '../../lexicon/publisher-words.ts';
import { knownPublisher } from '../cleaners/read-publisher-lines.ts';

/** Fewest words of a name that is left when something is taken off its end. */
const WORDS = 2;

//   Bryan Walsh Tuesday, Aug. 17, 2010      Richard Lawler posted      Jo Lee 3:53 p.m.      Jo Lee @jolee
//              ^                                          ^                   ^                     ^
const notTheName =
  /\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|posted\b|published\b|updated\b|on \p{Lu}|\d{1,2}[:.]\d\d|\p{L}{3,9}\.? \d{1,2}, \d{4}|@\w|[|•·–—-]\s)[^\n]*$/iu;
//   Andrea Stone Senior Washington Correspondent        Lilian Alemagna Envoyée spéciale à Toulouse
//               ^post                                                  ^post
const post =
  /,?\s(?:(?:senior|chief|staff|special|executive|managing|associate|deputy|political|diplomatic|foreign|national|science|health|business|sports|contributing|guest)\s(?:\p{L}[\p{L}-]{1,20}\s){0,3}(?:correspondent|editor|reporter|writer|columnist|producer|analyst)|(?<=,\s)(?:correspondent|reporter|columnist|staff writer|editor)|envoyée?s? spécia(?:le?s?|ux)|correspondante?s?|korrespondent(?:in)?|corresponsal|enviad[oa]s? especial(?:es)?|correspondente|inviat[oa])\b[^\n,]{0,60}$/iu;
//   Jane Doe in Port Harcourt
//          ^place
const place = /\sin \p{Lu}[\p{L} .-]{1,40}$/u;
//   Jane Doe, CNN        Jane Doe, Special to the Herald
//           ^house               ^
const houseBehind = /,\s(?<house>[^,\n]{2,40})$/u;
const sent = /^(?:for|of|from|special to|spécial pour) (?:the )?\p{Lu}/iu;
const address = /\s(?:[\w-]{3,30}\.){1,3}(?:com|org|net|info|\p{Ll}{2})\b[^\n]*$/u;

/** 'Jane Doe, CNN' → 'Jane Doe': the names without what stands behind them. Null for the address of a site. */
export function writersOf(written: string): string | null {
  if (/^(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,20}){0,2}\.(?:com|org|net|info|\p{Ll}{2})$/iu.test(written))
    return null;
  let names = written;
  for (const cut of [notTheName, address, post, post, place]) names = shortened(names, cut);
  const house = houseBehind.exec(names)?.groups?.['house'];
  if (house !== undefined && (isHouse(house) || sent.test(house))) names = shortened(names, houseBehind);
  const last = /\s(?<house>\p{Lu}{2,6})$/u.exec(names)?.groups?.['house'];
  if (last !== undefined && isHouse(last)) names = shortened(names, /\s\p{Lu}{2,6}$/u);
  return names.replace(/[\s,;:|·•–—-]{1,6}$/u, '');
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
