// What became of one counted group became of the other: '30 militants and six soldiers were killed', 'killing 33 people, including 12 guards'.
import { peopleNouns, personPlurals } from '../../../lexicon/figure-words.ts';
import { outcomeNouns, outcomesOfPeople } from '../../../lexicon/outcomes.ts';
import { UNNAMED_PLURAL } from '../../../lexicon/unnamed-words.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import { endsObject } from './ends-object.ts';
import type { FigureFound } from './share-units.ts';

/**
 * The same figures, where a counted group without an outcome that is joined to one with an outcome has it too: as subjects of one verb
 * ('30 militants and six soldiers were killed'), as its objects ('killed 30 militants and six soldiers.'), or as a part of the whole
 * ('33 people, including 12 guards,'). Linear in the number of figures; looks at a bounded stretch of text between two.
 */
export function shareOutcomes(text: string, found: readonly FigureFound[]): FigureFound[] {
  const out = [...found];
  for (let index = out.length - 2; index >= 0; index -= 1) {
    const [one, next] = [out[index], out[index + 1]];
    if (one === undefined || next === undefined || !isOpen(one) || !mayLend(next)) continue;
    if (isLent(text, one, next, out[index + 2])) out[index] = withOutcomeOf(one, next);
  }
  for (let index = 1; index < out.length; index += 1) {
    const [before, one] = [out[index - 1], out[index]];
    if (before === undefined || one === undefined || !mayLend(before)) continue;
    if (isElsewhere(text, before, one)) out[index] = withOutcomeOf(one, before);
    if (!isOpen(one)) continue;
    if (isObjectToo(text, before, one) || isPartOf(text, before, one))
      out[index] = withOutcomeOf(one, before);
  }
  return out;
}

const headOf = ({ value }: FigureFound): string => value.counts?.split(' ').at(-1)?.toLowerCase() ?? '';

const isOpen = ({ value }: FigureFound): boolean =>
  value.outcome === null && value.counts !== null && (value.unit === null || value.unit === 'people');

/** '300 cases and 12 deaths': a noun of its own says it of nothing else. */
const mayLend = (one: FigureFound): boolean => one.value.outcome !== null && !outcomeNouns.has(headOf(one));

const FURTHEST = 160;

/** What stands between what `one` counts and the next figure; null where that is too long to be looked at. */
function between(text: string, one: FigureFound, next: FigureFound): string | null {
  if (next.start - one.end > FURTHEST) return null;
  const words = text.slice(one.end, next.start);
  const counts = one.value.counts ?? '';
  const at = words.indexOf(counts);
  return at < 0 || at > 30 ? null : words.slice(at + counts.length);
}

const AND = /^,? and (?:another )?$/u;
/** 'killed 1,200 people in Lebanon and 160 Israelis'. */
const WHERE_AND = /^(?: (?:at|from|in|near|on) [\p{L} ’'-]{2,40})?,? and (?:another )?$/u;
const COMMA = /^, $/u;
/** 'In 40 towns and six villages': the number belongs to where or when. */
const AFTER_PREPOSITION =
  /(?:^|[^\p{L}])(?:across|after|against|among|at|between|by|for|from|in|of|on|over|than|to|with|within) $/iu;

/** Subjects of one verb; before a comma only as the first of three: '12 men, 3 women and a child'. */
function isLent(text: string, one: FigureFound, next: FigureFound, third: FigureFound | undefined): boolean {
  if (AFTER_PREPOSITION.test(signsBefore(text, one.start, 10))) return false;
  const joint = between(text, one, next);
  if (joint === null) return false;
  if (AND.test(joint)) return true;
  const isList = third !== undefined && third.value.outcome === next.value.outcome;
  return COMMA.test(joint) && isList && AND.test(between(text, next, third) ?? '');
}

/** Objects of one verb, where no verb of its own follows the second. */
function isObjectToo(text: string, before: FigureFound, one: FigureFound): boolean {
  const joint = between(text, before, one);
  if (joint === null || !WHERE_AND.test(joint)) return false;
  const counts = one.value.counts ?? '';
  const behind = text.slice(one.end, one.end + counts.length + 30);
  const at = behind.indexOf(counts);
  return at >= 0 && at <= 12 && endsObject(text, one.end + at + counts.length);
}

//   Seven were killed in Rafah and five in Khan Younis
//         ^joint                       ^place
const SAID_THERE = /^(?: \p{Ll}+){1,4} (?:at|in|near|on) [\p{L} ’'-]{2,40},? and $/u;
const PLACE = /^ (?:at|in|near|on) (?:the )?\p{Lu}/u;

/** A number alone that says of another place what was said of the first. */
function isElsewhere(text: string, before: FigureFound, one: FigureFound): boolean {
  const { unit, counts, outcome } = one.value;
  if (unit !== null || counts !== null || outcome !== null) return false;
  if (!PLACE.test(text.slice(one.end, one.end + 12))) return false;
  const joint = before.value.counts === null ? text.slice(before.end, one.start) : between(text, before, one);
  return joint !== null && joint.length <= FURTHEST && SAID_THERE.test(joint);
}

const INCLUDING = /^[^.;:"“”\d\n]{0,100}?,? (?:including|among them|among whom were|of whom) $/u;
/** 'contractors', 'journalists', 'Iranians'. */
const TRADES = /(?:ants|ees|ers|ians|ists|men|ors|women)$/u;
const OTHER_CLAUSE = /(?<!\p{L})(?:and|but|or|that|which|while|whose)(?!\p{L})/u;

/** People among people. */
function isPartOf(text: string, whole: FigureFound, one: FigureFound): boolean {
  const head = headOf(one);
  const isOfPeople =
    UNNAMED_PLURAL.has(head) || personPlurals.has(head) || peopleNouns.has(head) || TRADES.test(head);
  if (!isOfPeople || !outcomesOfPeople.has(whole.value.outcome ?? '')) return false;
  const joint = whole.value.counts === null ? text.slice(whole.end, one.start) : between(text, whole, one);
  return joint !== null && joint.length <= FURTHEST && INCLUDING.test(joint) && !OTHER_CLAUSE.test(joint);
}

const withOutcomeOf = (one: FigureFound, { value }: FigureFound): FigureFound => ({
  ...one,
  value: { ...one.value, outcome: value.outcome },
});
