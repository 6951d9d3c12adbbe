// 'LEEDS, 25 March 2024 (AP) -', 'Passau, 25. März 2024 –', 'Madrid, 25 de marzo de 2024.-': where and when an article was written, before its first words.

/** Up to five words with capitals: 'The vote of Saturday, 4 May' begins with no place. */
const place =
  /\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:(?:,? | ?\/ ?)(?:(?:de|del|della|di|do|da|la|le|les|en|sur|am|an|der|im|bei|of|on|upon|the|al|el) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,4}/u
    .source;
const day =
  /(?:(?:den|le|el|il|em) )?(?:\p{L}{3,12}\.? \d{1,2}|\d{1,2}(?:er|\.|º)?(?: de)? \p{L}{3,12}\.?)(?:,?(?: de)? (?:1[6-9]|20)\d\d)?/u
    .source;

//   بيروت، 9 أبريل 2024 (وكالة الأنباء) -
/** In Arabic letters, which have no capitals, a comma parts place and day, and the year stands with it. */
const arabic = String.raw`[\p{Script=Arabic}\p{M} ]{2,40}[،,]\s?(?:في\s)?\d{1,2}\s\p{Script=Arabic}{3,12}[،,]?\s20\d\d\s?(?:\([^()\n]{2,40}\)\s?)?[-–—:]`;

/** The beginning of an opening paragraph that gives place and day, as far as the sign that closes it: read the day from the match. */
export const DATELINE_DAY = new RegExp(
  String.raw`^(?:${place},?\s${day}[,.]?\s{0,2}(?:\(|\/|\.?[-–—])|${arabic})`,
  'u',
);

//   JULY 22, 2014 — The council voted
const dayAlone = String.raw`${day}(?<=\d{4})\s[–—-]{1,2}\s(?!\d|\p{L}{3,12}\.? \d)`;
/** The same without a place: a day with its year, which may also open a line of a chronicle. */
export const DAY_ALONE = new RegExp(`^${dayAlone}`, 'u');

//   SPRINGFIELD, Ill. (AP) -
//   ^place        ^region
const dateline =
  /^\p{Lu}{3}[\p{Lu}\p{M}.'’ -]{0,40}(?:,\s\p{L}[\p{L}. ]{1,30})?(?:,?\s(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:,? \d{4})?)?[,.]?\s?(?:\([^()\n]{2,40}\)|\/[^/\n]{2,40}\/\.?)?\s?[—–-]{1,2}\s?/u;

/** All of a dateline with its day, the agency with it, up to the first word of the article. */
const datedDateline = new RegExp(
  String.raw`^(?:${place},?\s${day}[,.]?\s{0,2}(?:\([^()\n]{2,40}\)|\/[^/\n]{2,40}\/\.?)?\s?\.?[—–-]{1,2}\s?|${dayAlone})`,
  'u',
);

/** An opening paragraph from its first word behind the dateline on; one without a dateline as it is. */
export function withoutDateline(text: string): string {
  return text.replace(dateline, '').replace(datedDateline, '');
}

/** A line that is nothing but place and day. */
export const PLACE_AND_DAY = new RegExp(
  String.raw`^(?<place>${place})(?:\s\(\p{Lu}[^()\n]{1,30}\))?,?\s(?:(?:den|le|el|il|em|am) )?(?<day>\d[^\n]{5,40}|\p{L}{3,12}\.? \d{1,2},? \d{4})$`,
  'u',
);
