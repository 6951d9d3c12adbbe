// Whether the words around a date speak of what was or of what is to come.
import {
  forecastingVerbs,
  futureCues,
  pastCues,
  planningCues,
  postponingCues,
  saidCues,
} from '../../../lexicon/date-lookalikes.ts';
import { endsLikePast, type Tenses, tensesElsewhere } from '../../../lexicon/tenses-elsewhere.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import { isCapital, type Reading, type Tense, wordAt } from './reading.ts';
import type { Shape } from './shape.ts';

const BEFORE = 16; // words
const AFTER = 10;
const FAR_AFTER = 14; // to here only what was counts: 'By Sunday, only five bodies and a part of a sixth victim had been found'
const NEAR = 3;

/**
 * The nearest cue before the date in its sentence decides; without one, the first after it. `language` is the primary subtag of the article's
 * language: an English 'plan' is to come, a German 'Plan' is a thing.
 */
export function findTense(shape: Shape, { first, last }: Reading, language: string): Tense {
  const tenses = tensesElsewhere.get(language) ?? null;
  if (isUntil(shape, first))
    return isPastUntil(shape, first) || isOpeningPast(shape, { first, last, tenses }) ? 'past' : 'future';
  if (isNextOne(shape, first) || isFixed(shape, first)) return 'future';
  if (isEffective(shape, first)) return 'open';
  const before = cueBefore(shape, first, tenses);
  const tense = before === 'open' ? cueBehind(shape, last, tenses) : before;
  return tense === 'open' && isAtClock(shape, first) ? 'future' : tense;
}

/** 'Hasta el 30 de junio, el país reportó 580': what opens the clause and is told of as over. */
function isOpeningPast(
  shape: Shape,
  { first, last, tenses }: Pick<Reading, 'first' | 'last'> & { tenses: Tenses | null },
): boolean {
  const at = shape.letters.charAt(first - 1) === 't' ? first - 3 : first - 2;
  return (at < 0 || /[,!]/u.test(shape.letters.charAt(at))) && cueBehind(shape, last, tenses) === 'past';
}

/** 'until Monday', 'till 11 am on Monday', 'jusqu’au 3 mai'; 'not until May' tells of what was. */
function isUntil(shape: Shape, first: number): boolean {
  const { letters } = shape;
  const clock = /T[D#][x:#]{0,3}[i,]{1,2}$/u.exec(signsBefore(letters, first, 7));
  const at =
    clock === null ? (letters.charAt(first - 1) === 't' ? first - 2 : first - 1) : first - clock[0].length;
  const isUntilWord = letters.charAt(at) === 'T' && (shape.value[at] ?? 0) >= 3 && (shape.value[at] ?? 0) < 5;
  return (isUntilWord || wordAt(shape, at) === 'beyond') && wordAt(shape, at - 1) !== 'not';
}

/** 'The show is on the third Friday in February', 'the hearing, which is April 20'; not 'is on Monday's list', and 'it is in May that' tells nothing. */
const isFixed = (shape: Shape, first: number): boolean =>
  /^(?:is|are)$/u.test(wordAt(shape, wordAt(shape, first - 1) === 'on' ? first - 2 : first - 1));

/** 'resigned effective March 15', 'appointed with effect from April 1': who told it tells nothing of when it begins. */
const isEffective = (shape: Shape, first: number): boolean =>
  /^(?:effective|effect)$/u.test(
    wordAt(shape, shape.letters.charAt(first - 1) === 'F' ? first - 2 : first - 1),
  );

/** 'Next report: Thursday'. */
function isNextOne({ letters, value }: Shape, first: number): boolean {
  if (letters.charAt(first - 1) !== ':') return false;
  return (
    /^Lx{1,3}$/u.test(letters.slice(letters.lastIndexOf('L', first), first - 1)) &&
    value[letters.lastIndexOf('L', first)] === 1
  );
}

function cueBefore(shape: Shape, first: number, tenses: Tenses | null): Tense {
  let isPlan = false; // 'agreed to meet on June 20': past the 'to', what was agreed is to come
  const isTarget = shape.letters.charAt(first - 1) === 'T'; // 'postponed from May 5 to December 15'
  const isDeadline = wordAt(shape, first - 1) === 'by'; // 'promised a report by September'
  for (let at = first - 1; at >= Math.max(0, first - BEFORE); at -= 1) {
    if (endsClause(shape, at)) break;
    const word = wordAt(shape, at);
    if (saidCues.has(word) && at < first - NEAR) continue; // 'said its meeting on March 31' tells of the saying alone
    const cue = tenses === null ? cueAt(shape, at) : cueElsewhere(shape, at, tenses);
    if (
      cue === 'past' &&
      ((isPlan && planningCues.has(word)) ||
        (isDeadline && promising.test(word)) ||
        (isTarget && postponingCues.has(word)))
    )
      return 'future';
    if (cue !== 'open') return cue;
    isPlan ||= shape.letters.charAt(at) === 'T' && shape.letters.charAt(at + 1) === 'x';
  }
  return 'open';
}

/** 'will get subsidised fertiliser by September', 'will not be completed in May'; not 'will cut jobs announced in April', 'will have finished'. */
function isToBeDone(shape: Shape, at: number, word: string): boolean {
  if (wordAt(shape, at - 1) === 'be') return true;
  if (!word.endsWith('ed')) return false;
  let back = at - 1;
  while (back > at - NEAR && /^(?:also|be|fully|not|now|only|soon|then)$/u.test(wordAt(shape, back)))
    back -= 1;
  const before = wordAt(shape, back);
  if (before !== 'will' && before !== 'have' && shape.letters.charAt(back) === 'x' && back === at - 1)
    back -= 1;
  return before !== 'have' && wordAt(shape, back) === 'will';
}

/** Verbs behind which 'by September' is when something is due. */
const promising = /^(?:committed|demanded|ordered|pledged|promised|undertook|vowed|wanted)$/u;

/** A quotation ends where its speaker is named: what he said it in is no cue. */
function cueBehind(shape: Shape, last: number, tenses: Tenses | null): Tense {
  for (let at = last + 1; at <= Math.min(shape.letters.length - 1, last + FAR_AFTER); at += 1) {
    if (endsClause(shape, at) || shape.letters.charAt(at) === '"') break;
    if (saidCues.has(wordAt(shape, at))) continue;
    const cue = tenses === null ? cueAt(shape, at) : cueElsewhere(shape, at, tenses);
    if (cue !== 'open') return at <= last + AFTER || cue === 'past' ? cue : 'open';
  }
  return 'open';
}

const endsClause = (shape: Shape, at: number): boolean =>
  (shape.letters.charAt(at) === '!' && !isOfClock(shape, at)) ||
  shape.text.charAt(shape.start[at] ?? -1) === ';';

/** The last stop of 'was shot at 4:30 p.m. Saturday'. */
const isOfClock = (shape: Shape, at: number): boolean =>
  wordAt(shape, at - 1) === 'm' && /^[ap]$/u.test(wordAt(shape, at - 3));

function cueAt(shape: Shape, at: number): Tense {
  const letter = shape.letters.charAt(at);
  if (isNoPlan(shape, at)) return 'open';
  if (letter === 'T')
    return /^(?:is|are|due|set|forecast|likely|poised|predicted|projected)$/u.test(wordAt(shape, at - 1))
      ? 'future'
      : 'open'; // 'is to meet'
  if (letter !== 'x' && !/[Lpa]/u.test(letter)) return 'open'; // the month May is no cue
  const word = wordAt(shape, at);
  if (word === 'set' && !/[TF]/u.test(shape.letters.charAt(at + 1)) && wordAt(shape, at + 1) !== 'for')
    return fixesDay(shape, at) ? 'future' : 'past'; // 'a mark set in April'
  if (futureCues.has(word) || isFutureForm(word) || looksAhead(shape, at, word)) return 'future';
  if (word === 'ago' && isBesideThan(shape, at)) return 'open';
  if (!pastCues.has(word) && !(letter === 'x' && word.length > 4 && word.endsWith('ed'))) return 'open';
  if (shape.letters.charAt(at - 1) === 'T') return 'open'; // 'expects it to cut rates'
  if (isParticiple(shape, at, word)) return 'open';
  return isToBeDone(shape, at, word) ? 'future' : 'past'; // 'is to be held'
}

/** 'The judge set July 28 for the trial'; 'the record set July 28' and 'bail was set Monday' are over. */
const fixesDay = (shape: Shape, at: number): boolean =>
  /[MD]/u.test(shape.letters.charAt(at + 1)) && !notFixing.test(wordAt(shape, at - 1));

const notFixing = /^(?:been|best|high|low|mark|record|standard|time|was|were)$/u;

/** Words of planning that plan nothing. */
const isNoPlan = (shape: Shape, at: number): boolean =>
  isAsPlanned(shape, at) || isCause(shape, at) || isThingPlanned(shape, at);

/** 'approved the spending plan on Tuesday', 'than last year's plan': a thing; 'they plan a strike on Tuesday' plans one. */
const isThingPlanned = (shape: Shape, at: number): boolean =>
  wordAt(shape, at) === 'plan' &&
  shape.letters.charAt(at + 1) !== 'T' &&
  /[xtL']/u.test(shape.letters.charAt(at - 1)) &&
  !planners.test(wordAt(shape, at - 1));

/** Who plans, or what stands between them and the verb; one thing alone 'plans'. */
const planners = /^(?:also|do|i|men|not|now|people|police|that|they|to|we|which|who|women|you|\p{L}{3,}s)$/u;

/** 'closed due to the rain', 'no report, due to which'; not 'due to meet'. */
const isCause = (shape: Shape, at: number): boolean =>
  wordAt(shape, at) === 'due' && shape.letters.charAt(at + 1) === 'T' && causes.test(wordAt(shape, at + 2));

const causes =
  /^(?:an?|bad|heavy|her|high|his|its|lack|low|our|poor|rising|strong|technical|that|the|their|these|this|those|weather|what|which)$/u;

/** 'will go on as planned on Thursday': what was planned, and no more. */
const isAsPlanned = (shape: Shape, at: number): boolean =>
  /^(?:announced|expected|planned|scheduled)$/u.test(wordAt(shape, at)) && wordAt(shape, at - 1) === 'as';

/** 'we see 25 points in December', 'promised a review in December'; not 'pledged it on Tuesday'. 'should cross today, and be near the coast on Sunday'. */
function looksAhead({ letters }: Shape, at: number, word: string): boolean {
  if (word === 'be') return /[,&]/u.test(letters.charAt(at - 1));
  if (forecastingVerbs.has(word)) return /[Dd#€n]/u.test(letters.slice(at + 1, at + 6));
  return /^(?:pledged|promised)$/u.test(word) && /^x[^!]{0,6}iM/u.test(letters.slice(at, at + 9));
}

function cueElsewhere(shape: Shape, at: number, tenses: Tenses): Tense {
  const { past, future, futureEnding, noVerbs } = tenses;
  if (/[MWDOY#]/u.test(shape.letters.charAt(at))) return 'open';
  const word = wordAt(shape, at);
  if (isAlleged(shape, at, word)) return 'past';
  if (future.has(word) || isFutureForm(word)) return 'future';
  if (past.has(word)) return 'past';
  if (futureEnding?.test(word) === true && word.length > 4 && !noVerbs.has(word) && !isCapital(shape, at))
    return 'future';
  return endsLikePast(word, tenses) && !isCapital(shape, at) ? 'past' : 'open';
}

/** 'Im Mai soll er die Tür beschädigt haben': what somebody is said to have done. */
function isAlleged(shape: Shape, at: number, word: string): boolean {
  if (word !== 'soll' && word !== 'sollen') return false;
  for (let next = at + 2; next < at + FAR_AFTER + AFTER && shape.letters.charAt(next) !== ''; next += 1) {
    if (/[!,]/u.test(shape.letters.charAt(next)))
      return /^(?:haben|sein)$/u.test(wordAt(shape, next - 1)) && /(?:t|en)$/u.test(wordAt(shape, next - 2));
  }
  return false;
}

/** 'more than a year ago': the other side of what is compared. */
const isBesideThan = (shape: Shape, at: number): boolean =>
  [2, 3, 4].some((back) => wordAt(shape, at - back) === 'than');

/** 'waren bis Sonntag im Einsatz': what lasted until then is over. */
const isPastUntil = (shape: Shape, first: number): boolean =>
  /^(?:war|waren|était|étaient|fue|estuvo|estuvieron|был|была|были)$/u.test(wordAt(shape, first - 2));

/** Characters of 'at 10.30, '. */
const CLOCK = 10;

/** 'play at 4:30 p.m. Saturday', 'sits at 10.30 on Monday', 'at 10am on July 26': what has an hour and no verb of the past is to come. */
const isAtClock = (shape: Shape, first: number): boolean => {
  const end = shape.letters.charAt(first - 1) === 'i' ? first - 1 : first;
  const before = shape.text.slice(Math.max(0, (shape.start[end] ?? 0) - CLOCK), shape.start[end]);
  return /\d ?[ap]\.?m\.?,? ?$|at \d{1,2}[.:][0-5]\d,? ?$/u.test(before);
};

/** 'partiront', 'llegará', 'abrirán', 'chegarão'. */
const isFutureForm = (word: string): boolean =>
  word.length > 3 && /r(?:á|án|ão|à)$|[aei]r(?:ont|anno)$/u.test(word);

/** 'the proposed merger', 'its revised offer': what tells of a thing tells of no time. */
function isParticiple(shape: Shape, at: number, word: string): boolean {
  if (!word.endsWith('ed') || shape.letters.charAt(at + 1) !== 'x') return false;
  return (
    /[t'L]/u.test(shape.letters.charAt(at - 1)) ||
    /^(?:an?|its|their|his|her|our)$/u.test(wordAt(shape, at - 1))
  );
}
