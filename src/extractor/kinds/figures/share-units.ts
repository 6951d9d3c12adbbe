// What a figure leaves to the one beside it: '25, 40 or 60 miles', 'to 1.9 million barrels from 2.2 million', 'by 312 votes to 208'.
import type { Found } from '../../../records/mention.ts';
import { tidy } from '../../../text/numbers.ts';
import { signsBefore } from '../../../text/signs-before.ts';

export type FigureFound = Extract<Found, { kind: 'figure' }>;

/**
 * The same figures, where a bare number that stands beside a measured one has its unit, with the reason. Only between numbers of like
 * size: in '5 and 10 million' the five may be millions or five. Linear in the number of figures.
 */
export function shareUnits(text: string, found: readonly FigureFound[]): FigureFound[] {
  const out = [...found];
  for (const [index, one] of found.entries()) {
    const before = measuredBefore(text, out, index);
    if (before === undefined) continue;
    if (one.value.unit === null && isPartOfSum(text, before, one)) out[index] = inScaleOf(text, one, before);
    else if (isBare(one)) {
      out[index] = isSecond(text, before, one) ? withUnitOf(text, one, before) : one;
      shareScale(text, out, index);
    } else {
      shareBack(text, out, index);
      shareSum(text, out, index);
    }
  }
  return out;
}

/** The figure before that of `index`; of '41,208 votes (50.6%) to |40,231' the votes, and of '38.8 billion crowns ($5.9 billion), above the |36.9 billion' the one that the bracket converts. */
function measuredBefore(text: string, out: readonly FigureFound[], index: number): FigureFound | undefined {
  const [whole, before] = [out[index - 2], out[index - 1]];
  const isConverted =
    before !== undefined &&
    whole?.value.unitKind === 'money' &&
    before.value.unitKind === 'money' &&
    text.charAt(before.end) === ')' &&
    /^ \((?:about |around |some )?$/u.test(text.slice(whole.end, before.start));
  const isShare =
    before?.value.unit === 'percent' &&
    whole !== undefined &&
    /^(?:votes|ballots)$/u.test(whole.value.counts ?? '') &&
    /^ \p{L}{3,8} \($/u.test(text.slice(whole.end, before.start)) &&
    text.charAt(before.end) === ')';
  return isConverted || isShare ? whole : before;
}

const mostUnlike = 20;

function isBare({ value }: FigureFound): boolean {
  return value.unit === null && value.counts === null && value.number !== null && value.unitKind === 'count';
}

function isAlike({ value: one }: FigureFound, { value: other }: FigureFound, most = mostUnlike): boolean {
  const size = Math.abs((one.number ?? 0) / (other.number ?? other.low ?? 0));
  return size < most && size > 1 / most;
}

//   output fell to an average 1.9 mln bpd last month from 2.2 mln
//               ^reached      ^before     ^gap           ^one
const reached =
  /(?:^|\s)(?:to|at|hit|reached|totalled|totaled|was|were) (?:an? )?(?:(?:average|record|total|low|high) )?(?:of )?$/iu;
const gap =
  /^(?: an? \p{L}+| per \p{L}+)?(?: [^.,;:()\n]{1,40})?,? (?:up |down )?(?:from|against|compared with|compared to|versus)(?: an? (?:average|record|revised)(?: of)?)? $/iu;
//   put the magnitude at 6.6. The U.S. Geological Survey measured it at 6.4
const measuredAt =
  /(?<!\p{L})(?:gave|measured|put|recorded|revised|registered|upgraded|downgraded)(?: it| its strength)?(?: down| up)? (?:at|as|to)(?: a)? $/u;
//   65 billion crowns this year, up from 47.2 billion     38.8 billion crowns ($5.9 billion), above the 36.9 billion
const compared =
  /^(?: \([^()\n]{1,24}\))?(?: (?:this|last) (?:year|quarter|month)| in \d{4})?(?:, [^.,;:()\n]{1,30})?, (?:up from|down from|compared with|compared to|against|above|below|versus)(?: the| an? (?:average|expected))? $/iu;
//   every 40 minutes instead of every 20
const instead = /^ (?:instead of|rather than) (?:every |the )?$/u;
const contested =
  /^ (?<noun>votes|ballots|seats|goals|points|games|frames|sets|legs|tries|strokes)(?: \(\d[\d.,]{0,6} ?(?:%|per ?cent)\))? to $/u;

//   14 cases this week, up from |9      1,044 cars, against |966
const changed =
  /^ (?:(?!and |or )\p{Ll}{2,16} ?){1,4}(?: in \p{Lu}\p{Ll}{2,9}| (?:this|last) (?:year|quarter|month|week|season))?, (?:up from|down from|compared with|compared to|against|versus) $/u;
//   22,4 млн тонн против |25,9 млн
const againstElsewhere =
  /^[^.;:()\n]{0,40}?,? (?:против|проти|gegenüber|contre|frente a|contra|rispetto a(?:i|gli|lle)?|tegen|(?<=, )nach)(?: de[nr]| los| las| os| as)? $/u;

//   41,208 votes for Ann Lee and |38,977 for Col Reay
const votesFor = /^ (?:votes|ballots|seats) for \p{Lu}[^.,;\d]{2,40},? (?:and|to|against) $/u;

const isOtherCount = (text: string, between: string, { end }: FigureFound): boolean =>
  text.startsWith(' for ', end) && votesFor.test(between);

function isSecond(text: string, before: FigureFound, one: FigureFound): boolean {
  if (isBare(before) || one.start - before.end > 120 || !isAlike(one, before)) return false;
  const between = text.slice(before.end, one.start);
  if (before.value.unitKind === 'magnitude') return (one.value.number ?? 0) < 10 && measuredAt.test(between);
  if (before.value.unit === null || before.value.unit === 'people')
    return contested.test(between) || changed.test(between) || isOtherCount(text, between, one);
  if (againstElsewhere.test(between)) return scaleOf(text, one) > 1;
  if (before.value.unitKind === 'points' && between === ' to ') return isWon(text, before);
  if (instead.test(between) && before.value.unitKind !== 'age') return true;
  if (one.start - before.end > 80 || /^(?:age|duration|count)$/u.test(before.value.unitKind)) return false;
  if (before.value.unitKind === 'money' && compared.test(between))
    return (
      /illion|bn|m$/u.test(text.slice(one.start, one.end)) ||
      /\d,\d{3}[^\p{L}]{0,3}(?:\p{L}{4,} ?)*$/u.test(text.slice(before.start, before.end))
    );
  return gap.test(between) && reached.test(signsBefore(text, before.start, 24));
}

/** 'won 33 points to 12'; 'gained 33 points to 12,000' tells by how much and to what. */
const isWon = (text: string, { start }: FigureFound): boolean =>
  /(?:^|[^\p{L}])(?:by|won|win|lost|beat|led) $/u.test(signsBefore(text, start, 6));

const lastJoint = /^,? (?:or|and|e|et|o|oder|ou|und|y)(?: minus)? $/u;
/** 'by 168 to 150 votes', 'goes from 25 to 35 per cent' */
const to = /^ (?:to|auf|à|al|a|ad|naar|ke|para|till|до) $/u;
const CONTESTED = /^(?:votes|ballots)$/u;
const comma = /^, $/u;
//   61.5 × 47 cm      185 by 35,786 km
const times = /^ ?(?:[x×]|by) ?$/u;
/** How unlike the sides of one thing can be: '4 x 100 m' are four runners. */
const LEAST_SQUARE = 4;

/** '25, 40 or 60 miles': the unit of the last is that of all. */
function shareBack(text: string, out: FigureFound[], last: number): void {
  const source = out[last];
  if (source === undefined || source.value.unitKind === 'age' || isBare(source)) return;
  let joint = CONTESTED.test(source.value.counts ?? '') ? to : lastJoint;
  for (let index = last - 1; index >= 0; index -= 1) {
    const [one, next] = [out[index], out[index + 1]];
    if (one === undefined || next === undefined || !isBare(one)) return;
    const between = text.slice(one.end, Math.min(next.start, one.end + 8));
    const isSize = times.test(between) && isAlike(one, source, LEAST_SQUARE);
    if (!isSize && !joint.test(between) && !(to.test(between) && isFrom(text, one))) return;
    const whole = alikeOf(text, one, source);
    if (whole === null) return;
    out[index] = withUnitOf(text, whole, source);
    joint = comma;
  }
}

/** The figure, in the millions of the one that it changed to; null where the two are of unlike size. */
function alikeOf(text: string, one: FigureFound, source: FigureFound): FigureFound | null {
  if (isAlike(one, source)) return one;
  const scale = isFrom(text, one) ? scaleOf(text, source) : 1;
  const whole = { ...one, value: { ...one.value, number: (one.value.number ?? 0) * scale } };
  return isAlike(whole, source) ? whole : null;
}

const scales = [1e3, 1e5, 1e6, 1e7, 1e9, 1e12];

/** The million of '3.6 million', which 'from 2.1 to 3.6 million' means of both; 1 where the digits are the whole number. */
function scaleOf(text: string, { start, end, value }: FigureFound): number {
  const digits = /\d[\d.,]*/u.exec(text.slice(start, end))?.[0].replace(/[.,]$/u, '') ?? '';
  return scales.find((scale) => tidy((value.number ?? 0) / scale) === Number(digits.replace(',', '.'))) ?? 1;
}

//   18,7 miliardi di euro, di cui |2,1      7,8 Millionen Container umgeschlagen, davon |5,1      $18.7 billion, of which |2.1
const ofWhich =
  /^[^.;:()\d]{0,48}?,? (?:of which|dont|di cui|davon|darunter|de los cuales|dos quais|waarvan|из них) $/u;
const ofWhichElsewhere = /^,? (?:dont|di cui|davon|de los cuales|dos quais|waarvan|из них) $/u;
const decimals = /\d[.,]\d{1,2}$/u;

/** A number that is told as a part of millions or more is in the same ones: one with decimals, and in other languages than English one right behind. */
function isPartOfSum(text: string, before: FigureFound, one: FigureFound): boolean {
  const scale = scaleOf(text, before);
  if (scale === 1 || before.value.unitKind === 'percent' || one.start - before.end > 64) return false;
  const [written, between] = [text.slice(one.start, one.end), text.slice(before.end, one.start)];
  const isLess = (one.value.number ?? 0) < (before.value.number ?? 0) / scale;
  if (!isLess || !/\d$/u.test(written)) return false;
  return decimals.test(written) ? ofWhich.test(between) : isBare(one) && ofWhichElsewhere.test(between);
}

const inScaleOf = (text: string, one: FigureFound, before: FigureFound): FigureFound =>
  withUnitOf(
    text,
    {
      ...one,
      value: { ...one.value, number: tidy((one.value.number ?? 0) * scaleOf(text, before)) },
    },
    before,
  );

const isCount = ({ value: { unitKind, number } }: FigureFound): boolean =>
  unitKind === 'count' && number !== null;

/** 'had risen from 1.2 to 1.5 million': both count nothing that stands beside them, and both are millions. */
function shareScale(text: string, out: FigureFound[], index: number): void {
  const [before, one] = [out[index - 1], out[index]];
  if (before === undefined || one === undefined || !isCount(before) || !isCount(one) || isAlike(before, one))
    return;
  if (!to.test(text.slice(before.end, Math.min(one.start, before.end + 8))) || !isFrom(text, before)) return;
  const whole = alikeOf(text, before, one);
  if (whole === null) return;
  const because = `It is told in the thousands or millions of “${text.slice(one.start, one.end)}” beside it.`;
  out[index - 1] = {
    ...whole,
    confidence: Math.min(before.confidence, 0.75),
    value: { ...whole.value, because },
  };
}

const MOST_ALONE = 1000;

/** 'cut from $83 to $45 million': the first sum is told in the millions of the second. */
function shareSum(text: string, out: FigureFound[], index: number): void {
  const [before, one] = [out[index - 1], out[index]];
  if (before?.value.unitKind !== 'money' || one === undefined || before.value.unit !== one.value.unit) return;
  const scale = scaleOf(text, one);
  const number = before.value.number ?? MOST_ALONE;
  if (
    scale < 1e6 ||
    number >= MOST_ALONE ||
    text.slice(before.end, one.start) !== ' to ' ||
    !isFrom(text, before)
  )
    return;
  const whole = { ...before, value: { ...before.value, number: tidy(number * scale) } };
  if (!isAlike(whole, one)) return;
  const because = `It is told in the millions of “${text.slice(one.start, one.end)}” beside it.`;
  out[index - 1] = {
    ...whole,
    confidence: Math.min(before.confidence, 0.75),
    value: {
      ...whole.value,
      because: [before.value.because, because].filter((why) => why !== null).join(' '),
    },
  };
}

/** 'goes from 25 to 35 per cent': no stretch, as it changes, and of one unit. */
const isFrom = (text: string, { start }: FigureFound): boolean =>
  text.startsWith('from ', start - 5) || fromElsewhere.test(signsBefore(text, start, 5));
const fromElsewhere = /(?:^|[^\p{L}])(?:von|vom|van|de|du|del|dal|da|dari|från|с|со) $/u;

function withUnitOf(text: string, one: FigureFound, { start, end, value }: FigureFound): FigureFound {
  const { unit, unitKind, counts, per } = value;
  const because = `The unit is that of “${text.slice(start, end)}” beside it.`;
  return {
    ...one,
    confidence: Math.min(one.confidence, 0.75),
    value: { ...one.value, unit, unitKind, counts, per, because: value.because ?? because },
  };
}
