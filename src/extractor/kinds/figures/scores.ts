// Results of sport and votes, and hours of opening: pairs of numbers that measure nothing.
import { scoreWords } from '../../../lexicon/figure-words.ts';
import { readNumber } from '../../../text/numbers.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import type { Amount } from './amount.ts';
import { type FigureText, wordBefore } from './figure-text.ts';
import type { Reading } from './form.ts';
import { type Counted, readCounts } from './read-counts.ts';
import { coinAfter, nameAfter, symbolAfter } from './units-after.ts';

const secondOfScore =
  /^ to \d{1,2}(?:[,;)]|\.(?!\d)|$| (?:to|in|on|at|against|over|after|with|for|and|but|as|that|by|last|earlier|before|this|yesterday|today)(?!\p{L}))/u;

/** 'voted 4 to 3', 'lost 2 to 5': a result with its two numbers apart. */
export function isSpelledScore(text: string, { amount, start, end }: Reading): boolean {
  if (!amount.plain) return false;
  if (isToOne(text, { start, end, isOne: amount.number === 1 })) return true;
  if ((amount.number ?? 0) >= mostGoals || !followsResult(text, start)) return false;
  if (secondOfScore.test(text.slice(end, end + 16))) return true;
  const first = /(?<![\d.,])(?<first>\d{1,2}) to $/u.exec(signsBefore(text, start, 7))?.groups?.['first'];
  return first !== undefined && Number(first) < mostGoals; // 'a vote of 54 to 12' counts votes
}

/** 'a ratio of 18 to 1': both numbers say one thing together. */
function isToOne(
  text: string,
  { start, end, isOne }: { start: number; end: number; isOne: boolean },
): boolean {
  if (isOne) return /\d to $/.test(signsBefore(text, start, 5));
  return /^ to 1(?![\d.,]*[\d%]| ?\p{L})/u.test(text.slice(end, end + 8));
}

/** From here on two numbers with 'to' between count votes or seats. */
const mostGoals = 30;

/** True for '3-2' and '5-4' that no noun follows, and for any such pair after 'won', 'beat', 'voted'. */
export function isScore(text: string, range: Reading, counted: Counted | null): boolean {
  if (range.unit !== null) return false;
  const { low, high } = range.amount;
  if (!range.amount.plain) return false;
  if (counted === null) return true;
  if ((high ?? 0) > 200) return false;
  return (low ?? 0) < mostGoals && followsResult(text, range.start);
}

/** 'won', 'beat', 'voted' within the six words before. */
function followsResult(text: string, start: number): boolean {
  let at = start;
  for (let count = 0; count < 6; count += 1) {
    const word = wordBefore(text, at);
    if (word === null) return false;
    if (scoreWords.has(word.word.toLowerCase())) return true;
    at = word.start;
  }
  return false;
}

//   para el 1 - 0      com o 3 – 1 no placar      But not: 5 - 10 km, 3 - 4 %
const spacedBehind = /^ [-–] (?<other>\d{1,2})(?!\d|[.,:]\d|[%€$])/u;
const spacedBefore = /(?<![\d.,:])(?<other>\d{1,2}) [-–] $/u;

/** A result with blanks around its hyphen, the first side of which has as many or more: no stretch from one to the other. */
export function isSpacedScore(text: string, { amount, start, end }: Reading): boolean {
  if (!amount.plain || end - start > 2) return false;
  const behind = text.startsWith(' ', end)
    ? spacedBehind.exec(text.slice(end, end + 7))?.groups?.['other']
    : undefined;
  if (behind !== undefined) return Number(behind) <= (amount.number ?? 0);
  const before =
    text.charAt(start - 1) === ' '
      ? spacedBefore.exec(signsBefore(text, start, 7))?.groups?.['other']
      : undefined;
  return before !== undefined && Number(before) >= (amount.number ?? 0);
}

const mostWickets = 10;
const mostRuns = 1500;
const forWord = / for /uy;
const scoreBefore = /(?<![\p{L}\p{N}.,$€£¥₹-])(?<first>\d{1,4}|\p{L}{3,5}) for $/u;

/** The 42 and the 1 of '42 for 1', the four and the 37 of 'four for 37': runs for wickets, or wickets for runs. */
export function isWicketScore(context: FigureText, { amount, start, end, unit }: Reading): boolean {
  const { text } = context;
  if (unit !== null || amount.number === null || amount.scale !== 1) return false;
  forWord.lastIndex = end;
  if (forWord.test(text)) return isWickets(amount.number, secondOf(context, forWord.lastIndex));
  if (!text.endsWith(' for ', start)) return false; // most figures: the expression is spared
  const first = scoreBefore.exec(signsBefore(text, start, 12))?.groups?.['first'];
  if (first === undefined) return false;
  const value = /\d/.test(first) ? Number(first) : (context.words.cardinals.get(first.toLowerCase()) ?? null);
  return isWickets(value, secondOf(context, start));
}

/** The number at `at` where it counts and measures nothing: not the 3 of '50 for 3 kilos'. */
function secondOf(context: FigureText, at: number): number | null {
  const { text, words } = context;
  const read = readNumber(text, at, words);
  if (read === null || read.scale !== 1 || !Number.isInteger(read.value)) return null;
  if (/^(?:[%/:’'-]| (?:against|votes?|million|billion)|[.,]\d)/.test(text.slice(read.end, read.end + 9)))
    return null;
  const counts =
    readCounts(context, read.end) ?? symbolAfter(context, read.end) ?? nameAfter(context, read.end);
  return counts === null && coinAfter(context, read.end) === null ? read.value : null;
}

function isWickets(first: number | null, second: number | null): boolean {
  if (first === null || second === null) return false;
  return Math.min(first, second) <= mostWickets && Math.max(first, second) <= mostRuns;
}

const pointsAfter = / \((?<points>\d{1,3})\)/y;
const pointsBefore = /(?<!\d)(?<goals>\d{1,2})\.(?<behinds>\d{1,2}) \($/;

/** '15.12 (102)' of Australian football, where the points are six for a goal and one for a behind. */
export function isPointsScore(text: string, { amount, start, end }: Reading): boolean {
  const [goals, behinds = ''] = text.slice(amount.start, amount.end).split('.');
  pointsAfter.lastIndex = end;
  const points = pointsAfter.exec(text)?.groups?.['points'];
  if (points !== undefined && behinds !== '') return isGoalsAndBehinds({ goals, behinds, points });
  const before = pointsBefore.exec(signsBefore(text, start, 8))?.groups;
  return (
    before !== undefined &&
    isGoalsAndBehinds({
      goals: before['goals'],
      behinds: before['behinds'] ?? '',
      points: text.slice(start, end),
    })
  );
}

function isGoalsAndBehinds({
  goals,
  behinds,
  points,
}: {
  goals: string | undefined;
  behinds?: string;
  points: string;
}): boolean {
  return 6 * Number(goals) + Number(behinds) === Number(points);
}

const hour = /^(?:[01]?\d|2[0-4])\.[0-5]\d$/;

/** '10.00-18.00': from when to when a place is open. */
export function isOpeningHours(text: string, { amount, unit }: Reading): boolean {
  if (unit !== null) return false;
  const hours = text.slice(amount.start, amount.end).split(/ ?[-–—] ?/);
  return hours.length === 2 && hours.every((one) => hour.test(one));
}

const hourOfDay = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/;

/** 'until 20.00'; '15.31' alone in its line, where a live page tells when; 'alle ore 6.30', 'o godz. 6.20', 'a las 10.00 horas': when, not how much. The 17 of 'Pires 17', 48'' too, and of '17': Corner'. */
export function isClock(text: string, { amount: { start, end } }: Reading): boolean {
  const before = signsBefore(text, start, 12);
  if (behindHour.test(text.slice(end, end + 10)) || /\d ?h ?$/u.test(before)) return true; // 'à 7 h 15'
  if (hour.test(text.slice(start, end)) && (/(?:until|till) $/i.test(before) || beginsAt(text, start)))
    return true;
  if (minuteBehind.test(text.slice(end, end + 4)) && beforeMinute.test(signsBefore(text, start, 24)))
    return true;
  if (bareHour.test(text.slice(start, end)) && beforeHour.test(before))
    return afterHour.test(text.slice(end, end + 7));
  if (militaryHour.test(text.slice(start, end)) && isMilitary(text, { start, end })) return true;
  if (!hourOfDay.test(text.slice(start, end))) return false;
  if (/^\n?$/.test(text.charAt(start - 1)) && /^\n?$/.test(text.charAt(end))) return true;
  return / all[eo]? (?:ore )?\d/uy.test(text.slice(end, end + 10)) || clockWords.test(before);
}

//   à 7 h 15      à 17 h 2      But not: 2 h 5 min
const behindHour = /^ ?h ?(?:[0-5]\d(?!\d)|\d(?![\d.,]?\d| ?m))/u;

//   sitting at 10.30      But not: shares opened at 10.30
const beginning =
  /(?<!\p{L})(?:beg[aiu]n(?:ning|s)?|commenc(?:e|ed|es|ing)|held|kick-off|meeting|resum(?:e|ed|es|ing)|sits|sitting|start(?:ing|s)?|throw-in) at $/iu;

//   hit the trailer at 1037 on May 22      at 1915 hrs
const militaryHour = /^(?:[01]\d|2[0-3])[0-5]\d$/;
const onDay =
  /^ (?:hrs?|hours|on (?:the )?(?:\d|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/u;

const isMilitary = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /(?:^|[^\p{L}])(?:at|about|around|by|from|until) $/iu.test(signsBefore(text, start, 8)) &&
  onDay.test(text.slice(end, end + 12));

const beginsAt = (text: string, start: number): boolean => beginning.test(signsBefore(text, start, 16));

//   intorno alle 15 e          a las 22, hora local         But not: alle 15 persone
const bareHour = /^(?:1?\d|2[0-4])$/;
const beforeHour = /(?:d?alle|oltre le|prima delle|a las|desde las|hasta las|sobre las|às) $/iu;
const afterHour = /^(?:[,.;:)!?]|$|\n| (?:circa|del?|della|di|da|ed?|y|horas?|e)(?!\p{L}))/u;

//   Bengelloun 17', 48'      90'+2': corner
const minuteBehind = /^['′](?:[,:;+)]|$|\s*\n| ?\()/;
const beforeMinute = /(?:^|\n|\p{Lu}\p{L}{1,20} |['′](?:, |\+))$/u;

const clockWords =
  /(?:^|[^\p{L}])(?:d?alle|ore|all[e’'] ?ore|um|kl\.?|klockan|godz\.|godzinie|pukul|saat|las|às) $/iu;

/** 'a las 10.00 horas': a number of hours that is one of the day. */
export function isHourOfDay(text: string, { amount: { start, end }, unit, end: whole }: Reading): boolean {
  if (unit !== 'hour') return false;
  if (isSpelledMilitary(text, { start, end, whole })) return true;
  if (hourOfDay.test(text.slice(start, end)) && clockWords.test(signsBefore(text, start, 12))) return true;
  if (!bareHour.test(text.slice(start, end))) return false;
  if (partOfDay.test(text.slice(whole, whole + 24))) return true;
  return (
    wholeHour.test(signsBefore(text, start, 16)) && !/^ d(?:e |u |['’])/u.test(text.slice(whole, whole + 4))
  );
}

/** 'at 0830 hrs', 'from 1900 hours': a zero in front or a word of time tells it; 'at 1200 hours of work' is a measure. */
function isSpelledMilitary(
  text: string,
  { start, end, whole }: { start: number; end: number; whole: number },
): boolean {
  const digits = text.slice(start, end);
  if (!militaryHour.test(digits) || text.startsWith(' of ', whole)) return false;
  return digits.startsWith('0') || /(?<!\p{L})(?:at|from|till|until) $/iu.test(signsBefore(text, start, 7));
}

//   depuis 6 heures du matin        pasadas las 18 horas     vers 10h     But not: à 3 heures de route
const partOfDay =
  /^ (?:du (?:matin|soir)|de l['’]après-midi|de la (?:mañana|tarde|noche|madrugada)|del (?:mattino|pomeriggio)|di (?:mattina|sera|notte)|da (?:manhã|tarde|noite|madrugada)|['’]s (?:ochtends|avonds|middags|nachts))(?!\p{L})/u;
const wholeHour =
  /(?<!\p{L})(?:(?:a|desde|hacia|hasta|pasadas|sobre) las|vers|dès|jusqu['’]à|à|às|om|rond|omstreeks|(?:even|iets|kort) na|vanaf|(?:por volta|cerca|antes|depois|a partir) das|pelas) $/iu;

//   a blood pressure of 140 over 90
const over = /^ over \d{2,3}(?!\d)/;

/** Its two numbers measure one thing together. */
export function isBloodPressure(text: string, { start, end }: Reading): boolean {
  const before = signsBefore(text, start, 60);
  return (
    /blood pressure/i.test(before) && (/\d{2,3} over $/.test(before) || over.test(text.slice(end, end + 12)))
  );
}

//   half past nine      om half tien      gegen halb zehn      klockan halv elva      kwart over negen
const halfHour = /(?:half|quarter) (?:past|to) $/iu;
const hourElsewhere =
  /(?:^|[^\p{L}])(?:half|halb|halv|kwart (?:voor|over)|kvart (?:i|över|over|på)|viertel (?:vor|nach|über))[ -]$/iu;

/** The nine of 'half past nine', the ten of 'half tien', and the two of 'tot twee uur ’s nachts', which is no measure. */
export function isSpokenHour({ text, english }: FigureText, { start, end, number, scale }: Amount): boolean {
  const before = signsBefore(text, start, 14);
  if (!english && text.startsWith(' uur', end)) return true;
  return (
    halfHour.test(before) || (!english && scale === 1 && (number ?? 13) < 13 && hourElsewhere.test(before))
  );
}
