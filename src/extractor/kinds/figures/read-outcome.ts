import { nounPhraseEnds, peopleNouns, personPlurals } from '../../../lexicon/figure-words.ts';
import { type OutcomeWords, outcomeNouns, outcomes, outcomesOfThings } from '../../../lexicon/outcomes.ts';
import { UNNAMED_PLURAL } from '../../../lexicon/unnamed-words.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import { endsObject } from './ends-object.ts';
import { type FigureText, type Span, wordAfter } from './figure-text.ts';
import type { Counted } from './read-counts.ts';

/** How far a sentence is read before and behind a figure for what became of what it counts, in UTF-16 units. */
const reach = 160;

type Field = Exclude<keyof OutcomeWords, 'outcome' | 'nouns'>;

function wordsOf(field: Field): ReadonlyMap<string, string> {
  return new Map(
    outcomes.flatMap((one) => one[field].map((words): [string, string] => [words, one.outcome])),
  );
}

const states = wordsOf('states');
const acts = wordsOf('acts');
const deeds = wordsOf('deeds');

/** With which words what is told behind a figure begins. */
const firstWords: ReadonlySet<string> = new Set(
  [...states.keys(), ...acts.keys()].map((words) => words.split(' ')[0] ?? words),
);
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'some', 'its', 'his', 'their', 'another']);
const TOLLS = ['toll ', 'number of ', 'deaths of', 'bodies of'];
/** How far before a figure a deed can begin, in UTF-16 units. */
const NEAR = 40;
/** Words of the longest deed: 'claimed the lives of'. */
const MOST_DEED_WORDS = 4;

const anyOf = (words: ReadonlyMap<string, string>): string =>
  [...words.keys()].sort((a, b) => b.length - a.length).join('|');

// 'killed or injured' counts both
const alone = '(?![\\p{L}\\p{N}-])(?! (?:or|and/or|oder|ou|o) )';

const OTHER_VERBS =
  '(?!(?:and|or|but|who|whose|that|which|will|would|may|might|can|could|should|must|to|not|never|is|are|was|were|has|have|had|said|says|say|told|reported|claimed)\\b)';
/** 'across the south', 'manning a checkpoint' */
const WHERE = `(?: (?:in|at|on|from|aboard|of|across|near|around|\\p{L}{3,}ing)(?: ${OTHER_VERBS}[\\p{L}\\p{N}'’-]+){1,6}?)?`;
/** 'and a major' of '12 soldiers and a major were wounded', 'and policemen', 'and one on the ground', 'more' of '9 more die'. */
const AND_ONE =
  '(?: and (?:an?|one|his|her|their) (?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+(?:,? aged \\d{1,3},?)?| and one|(?:, [\\p{L}-]{2,20}){0,3},? and (?!that )(?:[\\p{L}-]+ ){0,2}?(?:\\p{L}{2,}s|children|crew|men|people|personnel|police|staff|women)| along with [^.;:\\d]{2,60}?| more| others?)?';
/** A stop behind a letter ends no sentence: 'including a U.S. soldier,'. */
const AMONG =
  '(?:, (?:including|among them|most of them|many of them|mostly) (?:[^.;:\\d]|(?<=\\b\\p{L})\\.){2,60}?,)?';
const IS =
  '(?:also )?(?:is|are|was|were|ha(?:s|ve|d) (?:(?:also|already|now|reportedly|since) )?been|being|remain|remains|remained|wurden|wurde|sind|waren|gelten als|ont été|a été|sont|étaient|' +
  'fueron|fue|han sido|resultaron|están|siguen|foram|foi|estão|ficaram|sono stati|sono state|sono rimasti|sono rimaste|risultano)';
const HOW =
  '(?: (?:also|still|now|reportedly|confirmed|reported|officially|already|later|seriously|severely|badly|critically|slightly|lightly|' +
  'completely|partially|partly|temporarily|illegally|fatally|mortally|declared|listed as|left|found|made|as)){0,3}';
const CLAUSE_ENDS =
  '(?=$|[.,;:!?)"”]| (?:and|in|on|at|by|when|after|during|since|as|so|while|near|across|with|from|following|because|but|last|over|to|early|late|each|every|this|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|' +
  'und|et|y|e|bei|dans|en|em|nel)(?![\\p{L}]))';

//   34 passengers in the bow were reported missing     34 people died     34 people dead
//                ^where      ^is  ^how     ^state                ^act               ^bare
const told = new RegExp(
  `^(?:${AND_ONE}${WHERE}${AND_ONE}${WHERE}${AMONG}(?: who| which| that|(?=, (?:were|have been) ),)?(?: ${IS}${HOW} (?<state>${anyOf(states)})|(?: have| had| has| also)? (?<act>${anyOf(acts)}))` +
    `|,? (?:(?:also|now|still|reported|confirmed|declared|pronounced) )?(?<bare>${anyOf(states)})${CLAUSE_ENDS})${alone}`,
  'u', // of small letters: a pattern of this size that reads both cases takes four times as long to make, a hundredth of a small build
);

//   toll has risen to |34     number of dead is |34     deaths of |34     bodies of |34
const toll =
  /^(?:(?:toll|number of (?:confirmed )?(?:the )?(?:dead|deaths|fatalities))(?: [\p{L}'’-]+){0,22} (?:to|at|of|is|was|reached|hit|passed|topped|surpassed|exceeded|reaches|hits|passes|tops)|deaths of|bodies of)$/u;

/** In front of 'bodies of 34 men'; 'the governing bodies of 34 states' are alive. */
const BEFORE_BODIES =
  /(?:^|[^\p{L}])(?:the|their|bullet-riddled|burned|burnt|charred|decapitated|decomposed|dismembered|headless|lifeless|mutilated|recovered|recovering|found|finding|exhumed|retrieved|identified|discovered|buried|carrying|containing|returned|as|of|for|with) $/u;

/** Words before a deed or a toll that leave it open, or that turn it: 'to kill 34', 'were killed 34 times', 'a potential toll'. */
const UNDONE: ReadonlySet<string> = new Set(
  `to would could will may might can should must not never without was were been be being is are nearly almost threatened
   denied or cannot nor potential possible projected expected feared approve approved approving attempted planned planning plotted plotting
   prevent prevented`.split(/\s+/u),
);

/**
 * What became of those or of that which a figure counts, as the lexicon of outcomes names it: 'dead' of '34 passengers died', 'killing
 * at least 34' and '34 deaths'; null where the sentence does not say it, says it of a possibility, or says two things at once.
 * `figure` is the number with its qualifier; `counted` what stands behind it. Reads a bounded stretch of text.
 */
export function readOutcome(context: FigureText, figure: Span, counted: Counted | null): string | null {
  const { text } = context;
  if (counted?.head === 'times') return null;
  const end = counted?.end ?? figure.end;
  const ofNoun = counted === null ? undefined : nounOutcome(text, counted);
  if (ofNoun !== undefined) {
    const isSome = text.startsWith(' of ', figure.end); // 'three of the dead' are not all
    return isSome || /^ (?:or|and\/or|oder|ou) /u.test(text.slice(end, end + 8)) ? null : ofNoun;
  }
  if (counted !== null && areDead(text, figure.start, counted)) return 'dead';
  const isHyphened = counted !== null && /[-‑]/u.test(text.charAt(counted.start - 1)); // 'a five-story building collapsed'
  const outcome = (isHyphened ? null : outcomeBehind(text, end)) ?? outcomeInFront(text, figure, counted);
  return outcome !== null && mayBefall(outcome, counted) ? outcome : null;
}

function outcomeInFront(text: string, figure: Span, counted: Counted | null): string | null {
  if (counted === null && !endsPhrase(text, figure.end)) return null;
  const isObject = endsObject(text, counted?.end ?? figure.end);
  return outcomeBefore(text, figure.start) ?? (isObject ? deedOnBoth(text, figure.start) : null);
}

/** '60 corpses'; of '192 homeless dead' the last word tells. */
function nounOutcome(text: string, { head, end }: Counted): string | undefined {
  return (
    outcomeNouns.get(outcomeNouns.has(head) ? (wordAfter(text, end)?.word ?? '') : '') ??
    outcomeNouns.get(head)
  );
}

/** People are not destroyed, even where their homes are. */
const mayBefall = (outcome: string, counted: Counted | null): boolean =>
  !outcomesOfThings.has(outcome) || counted === null || !countsPeople(counted);

const countsPeople = ({ head }: Counted): boolean =>
  UNNAMED_PLURAL.has(head) || personPlurals.has(head) || peopleNouns.has(head);

const TAKEN = /(?<!\p{L})(?:claim(?:s|ed|ing)?|costs?|costing|taken|takes?|taking|took) $/u;
const FOUND =
  /(?<!\p{L})(?:buried|corpses?|debris|discover|dug|exhum|find|found|grave|identif|morgue|pull|recover|retriev|rubble|wash|wreck)/iu;

/** 'cost 301 lives', 'pulled 40 bodies from the mud', 'three bodies were found'. */
function areDead(text: string, start: number, { head, words, end }: Counted): boolean {
  if (head === 'lives') return TAKEN.test(signsBefore(text, start, 12));
  if (words.replace(/^more /u, '') !== 'bodies') return false;
  return FOUND.test(signsBefore(text, start, NEAR)) || FOUND.test(clauseFrom(text, end));
}

function outcomeBehind(text: string, end: number): string | null {
  const clause = inSmallLetters(clauseFrom(text, end));
  if (!mayTell(clause)) return null; // most sentences: the expression is spared
  const groups = told.exec(clause)?.groups;
  const state = groups?.['state'] ?? groups?.['bare'];
  const act = groups?.['act'];
  return states.get(state ?? '') ?? acts.get(act ?? '') ?? null;
}

function outcomeBefore(text: string, start: number): string | null {
  const near = signsBefore(text, start, NEAR).trimEnd().toLowerCase();
  return deedAtEnd(near.split(/\s+/u)) ?? tollBefore(text, start);
}

/** Words of the first object of a verb at most. */
const MOST_OBJECT_WORDS = 7;
const OPENS_OBJECT = /^(?:an?|one|his|her|its|the|their|\p{Lu}.*)$/u;
const NO_OBJECT = /[,;:!?"“”)]$|^(?:after|and|but|near|or|that|to|when|where|which|while|who|whose)$/u;

/** 'killed an official and |three guards': what was done to somebody and to those who are counted. */
function deedOnBoth(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 2 * NEAR), start).trimEnd();
  if (!/\S,? and$/u.test(before)) return null;
  const words = before.replace(/,? and$/u, '').split(/\s+/u);
  for (let at = words.length - 1; at >= Math.max(1, words.length - MOST_OBJECT_WORDS); at -= 1) {
    const word = words[at] ?? '';
    if (NO_OBJECT.test(word) || /\p{Ll}{2}\.$/u.test(word)) return null;
    if (!OPENS_OBJECT.test(word)) continue;
    const outcome = deedAtEnd(words.slice(0, at).map((one) => one.toLowerCase()));
    if (outcome !== null) return outcome;
  }
  return null;
}

function tollBefore(text: string, start: number): string | null {
  const before = signsBefore(text, start, reach).trimEnd().toLowerCase();
  const at = Math.max(...TOLLS.map((words) => before.lastIndexOf(words)));
  if (at < 0 || !toll.test(before.slice(at))) return null;
  if (before.startsWith('bodies', at))
    return at === 0 || BEFORE_BODIES.test(before.slice(0, at)) ? 'dead' : null;
  const word = /(?<word>\p{L}{1,20}) $/u.exec(before.slice(0, at).replace(/death $/u, ''))?.groups?.['word'];
  return UNDONE.has(word ?? '') ? null : 'dead';
}

/** 'killing', 'killed the', 'has claimed the lives of': the deed that ends a stretch of words. */
function deedAtEnd(words: readonly string[]): string | null {
  const end = words.length - (DETERMINERS.has(words.at(-1) ?? '') ? 1 : 0);
  for (let first = end - 1; first >= Math.max(0, end - MOST_DEED_WORDS); first -= 1) {
    const outcome = deeds.get(words.slice(first, end).join(' '));
    if (outcome !== undefined) return isUndone(words, first) ? null : outcome;
  }
  return null;
}

/** 'to kill', 'plotting the murder of'. */
function isUndone(words: readonly string[], first: number): boolean {
  const before = words[first - 1] ?? '';
  return UNDONE.has(DETERMINERS.has(before) ? (words[first - 2] ?? '') : before);
}

/** Letter for letter: 'İ' would become two signs, and 'ſ' stay what it is. */
function inSmallLetters(text: string): string {
  return text.replaceAll('İ', 'ı').replaceAll('ſ', 's').toLowerCase();
}

function mayTell(clause: string): boolean {
  return clause
    .split(' ')
    .some((word) => firstWords.has(/[,.;:!?)"”]$/u.test(word) ? word.slice(0, -1) : word));
}

/** Behind a figure up to the end of its sentence or the next number. */
function clauseFrom(text: string, from: number): string {
  const stretch = text.slice(from, from + reach);
  const end = stretch.search(/\n|(?<!(?<!\p{L})\p{L})[.](?=\s|$)|[!?;:](?=\s|$)|(?<! aged \d{0,2})\d/u);
  return end < 0 ? stretch : stretch.slice(0, stretch.charAt(end) === '\n' ? end : end + 1);
}

/** 'killing 34 in the city', not 'killing 34 sheep': a number alone counts people. */
function endsPhrase(text: string, end: number): boolean {
  const next = text.charAt(end) === ' ' ? wordAfter(text, end) : null;
  return next === null || nounPhraseEnds.has(next.word.toLowerCase());
}
