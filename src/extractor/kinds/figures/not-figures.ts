import {
  bodiesOfPeople,
  countedInIndonesian,
  harmWords,
  hyphenedCounts,
  indexNames,
  labelWords,
  machineSeries,
  machines,
  nounPhraseEnds,
  numberedOpeners,
  pluralNouns,
  strongLabels,
  timeNouns,
} from '../../../lexicon/figure-words.ts';
import { UNNAMED_PLURAL } from '../../../lexicon/unnamed-words.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import type { Amount } from './amount.ts';
import {
  type FigureText,
  isLetterAt,
  isLowerAt,
  isUpperAt,
  opensSentence,
  type Word,
  wordAfter,
  wordBefore,
} from './figure-text.ts';
import type { Reading } from './form.ts';
import {
  isAddress,
  isAmongNumbers,
  isBehindLabel,
  isHeading,
  isInList,
  isLabelledToo,
  isOrdinal,
} from './labels.ts';
import type { Counted } from './read-counts.ts';
import { isBaseOfRate } from './read-per.ts';
import { readLaterQualifier } from './read-qualifier.ts';
import { isOneOfThem } from './read-share-elsewhere.ts';
import {
  isBloodPressure,
  isClock,
  isPointsScore,
  isSpacedScore,
  isSpelledScore,
  isSpokenHour,
  isWicketScore,
} from './scores.ts';

// Numbers that are no figures: parts of names, labels, years, times, results, telephone numbers, pronouns.

/** A number without unit that is no count: the reason in a word, null when it may be one. */
export function whyNoCount(context: FigureText, reading: Reading, counted: Counted | null): string | null {
  const { amount } = reading;
  if (isOneOfThem(context, reading.start)) return 'share';
  if (isBaseOfRate(context, reading)) return 'rate'; // '2.4 buses per 1,000 people'
  if (isSpokenHour(context, amount)) return 'time';
  if (grouped.test(signsBefore(context.text, reading.start, 14))) return 'name';
  if (counted === null && context.text.startsWith(' & ', reading.end)) return 'name'; // 'Seven & I Holdings'
  if (
    counted === null &&
    /[-‑]/.test(context.text.charAt(reading.end)) &&
    isLetterAt(context.text, reading.end + 1) &&
    readLaterQualifier(context.text, reading.end) === null
  )
    return 'name'; // 'six-party talks'
  if (counted?.head === 'overs' && amount.number !== null && !Number.isInteger(amount.number)) return 'score'; // '27.4 overs' are 27 and four balls
  if (counted !== null && timeNouns.test(counted.head)) return 'date'; // 'four years ago', which no measure took
  if (counted === null && isWicketScore(context, reading)) return 'score';
  if (amount.written === 'words' || amount.written === 'article')
    return whyNoWordCount(context, amount, counted);
  if (amount.written !== 'digits') return null;
  const isNumber = amount.plain || counted === null || isVersion(context.text, amount);
  return isNumber ? whyNoDigitCount(context, reading, counted) : null;
}

/** The 1.9 of 'version 1.9 brings subtitles' may number something. */
const isVersion = (text: string, { start, end, scale }: Amount): boolean =>
  scale === 1 && text.slice(start, end).includes('.');

const unknownMoney = /\p{L}[$£€¥] ?$/u; // 'UR$ 200': nobody says whose
const grouped = /(?:^|[^\p{L}])(?:[Gg]roup|[Gg]ang|Big|Committee|Council|Company) (?:of )?(?:the )?$/u; // 'the Group of 77', 'Gang of Four'
function whyNoDigitCount(context: FigureText, reading: Reading, counted: Counted | null): string | null {
  const { text } = context;
  const { amount } = reading;
  const before = wordBefore(text, reading.start);
  const lower = before?.word.toLowerCase() ?? '';
  if (isInList(text, reading) || (context.language === 'de' && isOrdinal(text, reading)))
    return 'list number';
  if (isSpacedScore(text, reading)) return 'score';
  if (isClock(text, reading)) return 'time';
  if (unknownMoney.test(signsBefore(text, reading.start, 3))) return 'money';
  if (/^0\d/.test(text.slice(reading.start, reading.start + 2))) return 'telephone or table';
  if (isAmongNumbers(text, reading)) return 'telephone or table';
  if (isBehindLabel(text, reading, counted)) return 'label';
  if (counted !== null && machines.has(counted.head) && machineSeries.has(before?.word ?? '')) return 'name'; // 'Leopard 2 tanks'
  if (amount.plain && isYear(amount, lower, counted)) return 'year';
  if (amount.plain && isAddress(text, reading.end)) return 'address';
  if (amount.plain && isModel(context, amount, counted)) return 'name';
  return counted === null ? whyNoBareCount(context, reading, before) : null;
}

/** Why digits that count nothing are no figure. */
function whyNoBareCount(context: FigureText, reading: Reading, before: Word | null): string | null {
  const { text } = context;
  if (context.units.glued && isLetterAt(text, reading.end)) return 'part of a word'; // 1분기
  if (reading.amount.plain && reading.amount.end - reading.amount.start > 8) return 'code'; // '(8347834331).jpg'
  if (reading.amount.plain && isNumberOfLine(text, reading)) return 'code'; // 'the Coast Express (15904)'
  if (/分(?:の|之)$|분의 ?$/.test(signsBefore(text, reading.start, 3))) return 'share'; // 3분의 1
  if (isLabelledToo(text, reading.start) || isHeading(text, reading)) return 'label';
  if (isBloodPressure(text, reading)) return 'pressure';
  if (isSpelledScore(text, reading) || isPointsScore(text, reading)) return 'score';
  if (context.english && before?.word === 'per') return 'rate'; // '65.7 per 100,000'
  if (reading.amount.plain && reading.end - reading.start === 3 && before?.word === 'in') return 'year'; // 'sacked in 793'
  if (before !== null && isPartOfName(text, before)) return 'name';
  return afterName.test(text.slice(reading.end, reading.end + 10)) ? 'name or time' : null;
}

/** At least four digits alone in brackets behind a name: a train's, a flight's, a post box's. */
const isNumberOfLine = (text: string, { start, end }: Reading): boolean =>
  end - start > 3 &&
  text.charAt(end) === ')' &&
  text.startsWith(' (', start - 2) &&
  isUpperAt(text, wordBefore(text, start - 2)?.start ?? -1);

const afterName = /^ (?:index|noon|midnight|ov|overs?\)|calib(?:re|er))(?!\p{L})/u; // 'the mid-cap 250 index', '12 noon', '228/7 (46.5 ov)'

const beforeYears = new Set(
  `in since by of from until till during before after the year early late mid spring summer autumn fall winter january february march
   april may june july august september october november december and to circa through en im seit depuis desde dal в с`.split(
    /\s+/,
  ),
);

/** A bare number of four digits from 1100 to 2099 is a year unless it clearly counts something. */
function isYear(amount: Amount, before: string, counted: Counted | null): boolean {
  const value = amount.number ?? 0;
  if (value < 1100 || value >= 2100 || amount.end - amount.start !== 4) return false;
  return (
    counted === null ||
    beforeYears.has(before) ||
    /^(?:elections|olympics|games|results|sales|losses|profits|championships|protests|riots|talks)$/.test(
      counted.head,
    )
  );
}

/** 'the new 787 Dreamliner'; and any 737 of an article that writes 'Boeing 737', unless it counts people. */
function isModel(context: FigureText, amount: Amount, counted: Counted | null): boolean {
  const { text } = context;
  const next = wordAfter(text, amount.end);
  if (counted === null && next !== null && isUpperAt(text, next.start) && isLowerAt(text, next.start + 1))
    return true;
  return (
    context.models.has(text.slice(amount.start, amount.end)) && !(counted !== null && isPeople(counted.head))
  );
}

const isPeople = (noun: string): boolean =>
  (pluralNouns.has(noun) && noun !== 'aircraft') || UNNAMED_PLURAL.has(noun) || noun === 'jobs';

/** 'the Nikkei 225', 'Windows 10', "Standard & Poor's 500": a capitalised word before a number that counts nothing. */
function isPartOfName(text: string, before: { start: number; word: string }): boolean {
  if (indexNames.has(before.word.toLowerCase())) return true;
  if (!isUpperAt(text, before.start)) return false;
  return numberedOpeners.has(before.word) || !opensSentence(text, before.start);
}

const definite = new Set('the these those both his her its their our my your other'.split(' '));

const anaphoric = new Set(
  `the these those both his her its their our my your between other first last next past previous same any every all latter final top opening`.split(
    /\s+/,
  ),
);

/**
 * Numbers in words: 'one' and 'zero' count nothing; two and three only with a plural after them and without an article before them
 * ('two soldiers', not 'the two leaders'), as words of so small a number mostly point back to what was named before.
 */
function whyNoWordCount(context: FigureText, amount: Amount, counted: Counted | null): string | null {
  const { text } = context;
  const value = amount.number ?? 0;
  const before = wordBefore(text, amount.start);
  const lower = before?.word.toLowerCase() ?? '';
  if (value < 2 || amount.written === 'article') return 'pronoun';
  if (context.language === 'it' && counted === null && text.slice(amount.start, amount.end) === 'venti')
    return 'name'; // winds
  if (context.language === 'id' && !countedInIndonesian.has(counted?.head ?? '')) return 'pronoun';
  if (isUpperAt(text, amount.start) && isCapitalName(text, amount, counted)) return 'name';
  if (strongLabels.has(lower) || (counted === null && labelWords.has(lower))) return 'label';
  if (counted === null && (definite.has(lower) || /['’]s$/.test(lower))) return 'points back';
  if (value > 3 || isHarmed(text, amount.end) || peopleInWords.test(text.slice(amount.start, amount.end)))
    return null;
  return whyNoSmallCount(context, amount, { counted, before });
}

/** 'Погибли двое': such numbers count people by themselves. */
const peopleInWords = /^(?:дво[её]|двоих|тро[её]|троих)$/iu;

/** Two and three of something. */
function whyNoSmallCount(
  { text }: FigureText,
  amount: Amount,
  { counted, before }: { counted: Counted | null; before: Word | null },
): string | null {
  const lower = before?.word.toLowerCase() ?? '';
  if (counted === null)
    return (lower === 'of' && isBodyOfPeople(text, before)) || isVictims(text, amount) ? null : 'pronoun';
  if (text.charAt(amount.end) === '-') return hyphenedCounts.has(counted.head) ? null : 'pronoun';
  return anaphoric.has(lower) || /['’]s$/.test(lower) ? 'points back' : null;
}

const harmed = /(?<!\p{L})(?:abduct|arrest|injur|kill|wound)(?:ed|ing)(?: at least| nearly)? $/u;

/** 'killing two and injuring 17': no noun stands behind. */
function isVictims(text: string, { start, end }: Amount): boolean {
  const next = text.charAt(end) === ' ' ? wordAfter(text, end) : null;
  const isEnd =
    next === null ? /^[.,;)]/u.test(text.charAt(end)) : nounPhraseEnds.has(next.word.toLowerCase());
  return isEnd && harmed.test(signsBefore(text, start, 24));
}

/** 'a crew of two', 'her family of three'. */
function isBodyOfPeople(text: string, of: Word | null): boolean {
  return bodiesOfPeople.has(wordBefore(text, of?.start ?? 0)?.word ?? '');
}

function isHarmed(text: string, end: number): boolean {
  const next = wordAfter(text, end);
  if (next === null) return false;
  if (harmWords.has(next.word.toLowerCase())) return true;
  return (
    /^(?:people|others|men|women|children|were|was|more)$/.test(next.word) &&
    harmWords.has(wordAfter(text, next.end)?.word.toLowerCase() ?? '')
  );
}

/** 'Seven Network', 'the Group of Seven', 'Big Four'; not 'Fifteen people died' at the start of a sentence. */
function isCapitalName(text: string, amount: Amount, counted: Counted | null): boolean {
  const next = wordAfter(text, amount.end);
  if (!opensSentence(text, amount.start))
    return counted === null || isUpperAt(text, counted.end - counted.head.length);
  return next !== null && isUpperAt(text, next.start) && isLetterAt(text, next.start + 1) && counted === null;
}
