import { demonyms } from '../../../../lexicon/demonyms.ts';
import { personNouns, personPlurals } from '../../../../lexicon/figure-words.ts';
import { RELATIVES, SHORT_RELATIVES } from '../../../../lexicon/relatives.ts';
import { GAME_WORDS } from '../../../../lexicon/team-words.ts';
import { UNNAMED_PLURAL, UNNAMED_SINGULAR } from '../../../../lexicon/unnamed-words.ts';
import { signsBefore } from '../../../../text/signs-before.ts';
import type { Amount } from '../amount.ts';
import {
  type FigureText,
  isUpperAt,
  onceForArticle,
  type Word,
  wordAfter,
  wordBefore,
} from '../figure-text.ts';
import type { Form, Reading } from '../form.ts';

/** '34-year-old', '60 years old', 'aged 34', 'at the age of 56', 'Barra, 51, will': a person's years, unit 'year', kind 'age'. */
export const age: Form = { name: 'age', read: readAge };

const old = /[ -‑](?:years?|months?|weeks?|days?)(?:[ -‑]olds?| of age)(?![\p{L}\p{N}])/uy;

function readAge(context: FigureText, amount: Amount): Reading | null {
  const { text } = context;
  if (amount.number === null || amount.number > 130) return null;
  if (!context.english) return readForeignAge(text, amount);
  old.lastIndex = amount.end;
  if (old.test(text)) {
    const unit = /year|month|week|day/.exec(text.slice(amount.end, old.lastIndex))?.[0] ?? 'year';
    return reading(amount, { end: old.lastIndex, unit, confidence: 0.97 });
  }
  const aged = isAged(text, amount.start) ? endOfAge(text, amount.end) : null;
  if (aged !== null) return reading(amount, { ...aged, confidence: 0.95 });
  if (
    (amount.number >= 5 || text.startsWith(' and u', amount.end)) &&
    isWhole(amount) &&
    isAgeGroup(text, amount)
  )
    return reading(amount, { end: amount.end, unit: 'year', confidence: 0.85 });
  if (
    isAmongAges(text, amount) ||
    isOld(context, amount) ||
    isAgeLimit(text, amount) ||
    isAgeAtDeath(text, amount) ||
    isOfChild(text, amount) ||
    isInBrackets(context, amount) ||
    isBehindName(context, amount)
  )
    return reading(amount, { end: amount.end, unit: 'year', confidence: 0.85 });
  return amount.plain && isAppositive(text, amount)
    ? reading(amount, { end: amount.end, unit: 'year', confidence: 0.8 })
    : null;
}

//   der 54-Jährige      a 17-jarige      17-летняя      54세 남성      54歳の男性
const foreign = /(?:[-‑ ]?(?:[Jj]ährig|[Jj]arig|летн|річн)\p{Ll}{1,4}(?!\p{L})|세(?!기)|歳|岁|歲)/uy;

function readForeignAge(text: string, amount: Amount): Reading | null {
  foreign.lastIndex = amount.end;
  return foreign.test(text)
    ? reading(amount, { end: foreign.lastIndex, unit: 'year', confidence: 0.9 })
    : null;
}

function reading(amount: Amount, found: { end: number; unit: string; confidence: number }): Reading {
  return {
    start: amount.start,
    end: found.end,
    amount,
    unit: found.unit,
    unitKind: 'age',
    factor: 1,
    because: null,
    confidence: found.confidence,
  };
}

const oneAge = String.raw`(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const measured = `${oneAge}(?: (?:years?|months?|weeks?|days?))?`;
const agedBefore = new RegExp(
  `(?:^|[^\\p{L}])(?:aged?|ages(?: of)?|the age of|age of|turned|turning)(?: (?:just|only|about|around|between|from))? (?:${measured}, ){0,4}(?:${measured},? (?:and|or) )?$`,
  'iu',
);
const unitOfAge = / (?<unit>year|month|week|day)s?(?![\p{L}\p{N}-])/uy;

//   aged 6 to 59 months
const inMonths = / ?(?:to|-|–) ?\d{1,3}[ -](?:months|weeks|days)(?!\p{L})/uy;

/** Where an age ends, with its unit: 'aged 34', 'aged four months'; null for 'aged 40 per cent'. */
function endOfAge(text: string, end: number): { end: number; unit: string } | null {
  inMonths.lastIndex = end;
  if (inMonths.test(text)) return null;
  unitOfAge.lastIndex = end;
  const unit = unitOfAge.exec(text)?.groups?.['unit'];
  if (unit !== undefined) return { end: unitOfAge.lastIndex, unit };
  return /^[ -](?:years?|months?|percent|per)/.test(text.slice(end, end + 8)) ? null : { end, unit: 'year' };
}

/** 'aged 34', 'aged only 5', 'aged six, eight and 10'. */
function isAged(text: string, start: number): boolean {
  return agedBefore.test(signsBefore(text, start, 44));
}

/** '34' and 'five'; not '1.5', '3 million' or 'a third'. */
const isWhole = ({ plain, written, scale }: Amount): boolean => plain || (written === 'words' && scale === 1);

const beingOld = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:[Hh]e|[Ss]he|I) (?:is|was|am)|(?:[Hh]e|[Ss]he)['’]s|I['’]m|[Yy]ou['’]re|who (?:is|was)|(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir) (?:${[...RELATIVES, ...SHORT_RELATIVES].join('|')}) (?:is|was)|(?:[Ww]hen|[Ss]ince|[Uu]ntil) (?:he|she|I|\\p{Lu}\\p{Ll}{1,15}) (?:is|was|were|turned)|(?<=, )(?:now|then))(?: (?:just|only|now|about|barely))? $`,
  'u',
);

/** 'He was 83.', 'when she was 16, she left', 'their son, now 31, is a priest'; not 'he was 12 points behind'. */
function isOld({ text }: FigureText, amount: Amount): boolean {
  const { start, end, number } = amount;
  if (!isWhole(amount) || (number ?? 0) < 3 || (number ?? 0) > 115) return false;
  return (
    /^(?:[.,;](?!\d)|$| (?:when|and|at the time))/.test(text.slice(end, end + 12)) &&
    beingOld.test(signsBefore(text, start, 40))
  );
}

const ageLimit =
  /(?<!\p{L})(?:retirement|pension|pensionable|voting|drinking|minimum|legal|school-leaving) age (?:[^.;:\n]{0,40} )?(?:to|at|of|from|is|was) $/iu;

/** 'the retirement age should be raised to 70'. */
function isAgeLimit(text: string, { plain, start, end, number }: Amount): boolean {
  if (
    !plain ||
    (number ?? 0) < 10 ||
    (number ?? 0) > 90 ||
    !/^(?:[.,;)]|$| (?:for|from|in|to|by|and|or)(?!\p{L}))/u.test(text.slice(end, end + 6))
  )
    return false;
  const before = signsBefore(text, start, 72);
  return before.includes(' age ') && ageLimit.test(before);
}

const deathAt =
  /(?<!\p{L})(?:dies|died|(?<!\b[Tt]he )dead|dying|passes away|passed away) at(?: just| only)? $/u;

/** 'Margaret Osei, judge, dies at 91', 'died at 62 after a long illness'; not 'died at 15 hospitals'. */
function isAgeAtDeath(text: string, { plain, start, end, number }: Amount): boolean {
  if (!plain || (number ?? 0) < 10 || (number ?? 0) > 115) return false;
  return (
    /^(?:[.,;](?!\d)|$|\n| (?:after|from|following|in|on)(?!\p{L}))/u.test(text.slice(end, end + 11)) &&
    deathAt.test(signsBefore(text, start, 24))
  );
}

//   a girl of six was      his son of 12,
const child =
  /(?<!\p{L})(?:an?|his|her|the|one|their|my) (?:boy|daughter|girl|son|toddler|lad|man|woman|youth) of $/iu;

/** 'a girl of six', 'a man of 70'; not 'a man of few words'. */
function isOfChild(text: string, amount: Amount): boolean {
  if (!isWhole(amount) || (amount.number ?? 0) < 2 || (amount.number ?? 0) > 110) return false;
  return (
    /^(?:[.,;)](?!\d)|$| (?:was|is|who|and|from|with|in|had|has|died|were)(?!\p{L}))/u.test(
      text.slice(amount.end, amount.end + 8),
    ) && child.test(signsBefore(text, amount.start, 22))
  );
}

/** 'Man (34) jailed', 'says Ann Lee (71)': in brackets behind a word for a person or somebody's name. In a report on games it may be a score or a minute. */
function isInBrackets(context: FigureText, { plain, start, end, number }: Amount): boolean {
  const { text, people } = context;
  if (!plain || (number ?? 0) > 115 || text.charAt(end) !== ')' || !text.startsWith(' (', start - 2))
    return false;
  if ((number ?? 0) >= YOUNGEST && people.has(start - 2) && !tellsOfGames(context, true)) return true;
  const noun = wordBefore(text, start - 2)?.word.toLowerCase() ?? '';
  return personNouns.has(noun) || UNNAMED_SINGULAR.has(noun);
}

/** 'David Mununga 66, an estate agent': right behind a name, before what the person is. */
const isBehindName = (context: FigureText, { plain, start, end, number }: Amount): boolean =>
  plain &&
  (number ?? 0) >= YOUNGEST &&
  (number ?? 0) <= 115 &&
  context.people.has(start - 1) &&
  /^, (?:an?|both|from|of|who) /u.test(context.text.slice(end, end + 8)) &&
  !tellsOfGames(context, true);

/** Smaller numbers behind a name are mostly those of notes or of games. */
const YOUNGEST = 13;
const games = new RegExp(`(?<!\\p{L})(?:${GAME_WORDS.join('|')})(?!\\p{L})`, 'iu');
const tellsOfGames = onceForArticle<true, boolean>(({ text }) => games.test(text));

//   Three women, 24, 28 and 31, came
//         ^noun
const agesBefore = new RegExp(
  `(?<![\\p{L}])(?<noun>\\p{Ll}{3,16}), (?<others>(?:${oneAge}, ){0,4}(?:${oneAge},? and )?)$`,
  'u',
);
const agesAfter = new RegExp(`^(?:(?:, ${oneAge})*,? and ${oneAge}(?:[,.]|$)|,(?! ${oneAge})|[.]|$)`, 'u');
const andMore = new RegExp(`^(?:,? and |, )${oneAge}[,. ]`, 'u');

/** One of several ages behind the people they belong to: 'Three women, 24, 28 and 31, came'. */
function isAmongAges(text: string, { start, end, number }: Amount): boolean {
  if ((number ?? 0) > 115) return false;
  if (!text.startsWith(', ', start - 2) && !text.startsWith(' and ', start - 5)) return false; // most numbers: saves looking back
  const before = agesBefore.exec(signsBefore(text, start, 48))?.groups;
  const after = text.slice(end, end + 40);
  if (before === undefined || !agesAfter.test(after)) return false;
  const isList = before['others'] !== '' || andMore.test(after);
  return isList && (UNNAMED_PLURAL.has(before['noun'] ?? '') || personPlurals.has(before['noun'] ?? ''));
}

const older = / (?:and|or) (?:older|over|above|younger)(?![\p{L}\p{N}-])/uy;
//   children 3 and up
const upwards = / and (?:up|under)(?! \d)(?!\p{L})/uy;
const young =
  /(?<!\p{L})(?:adults|babies|boys|children|girls|kids|people|persons|pupils|students|those|toddlers) (?:aged? )?$/iu;
//   a third of registered voters are under 35.
//                         ^people    ^bound
const group =
  /(?<![\p{L}])(?:people|those|anyone|everyone|men|women|boys|girls|children|adults|voters|workers|patients|residents|citizens|players|students|pupils|victims|drivers|candidates|members|migrants|refugees|them|person|man|woman|boy|girl|child|adult|patient|free|those(?: \p{Ll}{2,12}){1,4}|\p{L}{3,5} in (?:\d{1,2}|\p{Ll}{3,5})(?: of (?:the|those|them)(?: \p{Ll}{3,12})?)?)(?: who)?(?: are| were| is| was)?(?: aged)? (?:under|over|below|above) $/iu;
//   Two in three Rwandans are under 30.
//                ^people      ^bound
const nation = /(?<![\p{L}])(?<people>\p{Lu}\p{Ll}{2,14}) (?:are|were) (?:under|over|below|above) $/u;

/** 'people 65 and older', 'voters are under 35'; not 'drivers over 100 km', which has a unit. */
function isAgeGroup(text: string, amount: Amount): boolean {
  older.lastIndex = amount.end;
  if (older.test(text)) return true;
  upwards.lastIndex = amount.end;
  if (upwards.test(text) && young.test(signsBefore(text, amount.start, 20))) return true;
  return (
    (amount.number ?? 0) <= 100 &&
    /^(?:[.,;)]|$| (?:who|and|or|in|at|to|have|has|had|are|were|will|can|could|must|should|do|did|die|died|live|living|made|make|account|accounted|stands|stood|is|was|rose|fell)(?!\p{L}))/u.test(
      text.slice(amount.end, amount.end + 12),
    ) &&
    (group.test(signsBefore(text, amount.start, 40)) || isNation(text, amount.start))
  );
}

function isNation(text: string, at: number): boolean {
  const people = nation.exec(signsBefore(text, at, 40))?.groups?.['people'];
  return people?.endsWith('s') === true && demonyms.has(people);
}

/** Whole words: Decker, Martin and Mayer are people. */
const months =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:sun|mon|tues|wednes|thurs|fri|satur)day)$/i;

/** A name, the age between commas: 'Papermaster, 49, had left'. */
function isAppositive(text: string, amount: Amount): boolean {
  const years = amount.number ?? 0;
  if (years < 4 || years > 115 || !text.startsWith(', ', amount.start - 2)) return false;
  const before = wordBefore(text, amount.start - 2);
  if (before === null || months.test(before.word)) return false;
  if (!isUpperAt(text, before.start) && !isPersonWord(text, before)) return false;
  const sign = text.charAt(amount.end);
  const next = wordAfter(text, amount.end)?.word ?? '';
  if (sign === '.' && /^(?:[\s”"’']|$)/.test(text.charAt(amount.end + 1)))
    return (
      years > 13 &&
      (isUpperAt(text, wordBefore(text, before.start)?.start ?? -1) || isPersonWord(text, before))
    ); // 'said Franco Armani, 39.', 'and her grandmother, 71.'
  if (/^ [–—] \p{L}/u.test(text.slice(amount.end, amount.end + 4)))
    return years > 13 && isUpperAt(text, wordBefore(text, before.start)?.start ?? -1); // '— Ann Lee, 23, and Joe Bo, 21 — were'
  return sign === ','
    ? !/^ \d/.test(text.slice(amount.end + 1, amount.end + 3))
    : /^(?:from|of|told|said|who|was)$/.test(next);
}

/** 'The officer, 41, had': one person, told by a noun with its article. */
function isPersonWord(text: string, noun: Word): boolean {
  if (!UNNAMED_SINGULAR.has(noun.word) && !personNouns.has(noun.word)) return false;
  let at = noun.start;
  for (let count = 0; count < 4; count += 1) {
    const word = wordBefore(text, at);
    if (word === null) return false;
    if (/^(?:the|an?|his|her|their|one|another)$/i.test(word.word)) return true;
    at = word.start;
  }
  return false;
}
