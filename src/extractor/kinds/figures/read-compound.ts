import { type Unit, units } from '../../../lexicon/units.ts';
import { tidy } from '../../../text/numbers.ts';
import type { Amount } from './amount.ts';
import type { FigureText } from './figure-text.ts';
import type { Form, Reading } from './form.ts';
import { readAmount } from './read-amount.ts';

const byName: ReadonlyMap<string, Unit> = new Map(units.map((unit) => [unit.unit, unit]));
const kinds = new Set(['length', 'duration', 'mass']);
const joint = /(?:, and |, | (?:and|und|et|y|e|и|і|та|й) | )/y;

/** '5 feet 2 inches', '2 hours and 30 minutes' as one reading in the larger unit; the reading as it was when nothing smaller follows. */
export function readCompound(
  context: FigureText,
  first: Reading,
  read: (amount: Amount) => ReturnType<Form['read']>,
): Reading {
  let whole = first;
  for (let count = 0; count < 3; count += 1) {
    const next = smallerPart(context, { whole, first }, read);
    if (next === null) break;
    whole = next;
  }
  return whole;
}

function smallerPart(
  context: FigureText,
  { whole, first }: { whole: Reading; first: Reading },
  read: (amount: Amount) => ReturnType<Form['read']>,
): Reading | null {
  const { amount } = whole;
  const unit = byName.get(whole.unit ?? '');
  if (whole === first && !Number.isInteger(amount.number)) return null; // '28.94m, 41cm better'
  if (unit === undefined || !kinds.has(unit.kind) || amount.number === null || whole.unitKind !== unit.kind)
    return null;
  joint.lastIndex = whole.end;
  if (!joint.test(context.text)) return null;
  const at = joint.lastIndex;
  const part = readAmount(context, at);
  if (part === null || part.start !== at || part.number === null) return null;
  const isClose = at - whole.end === 1 && unit.kind === 'duration'; // 'three hours 12 minutes'
  if (!isClose && !isWrittenAlike(amount, part, unit.kind)) return null;
  const second = read(part);
  const smaller = byName.get(second?.unit ?? '');
  if (second === null || smaller === undefined || smaller.kind !== unit.kind || second.unitKind !== unit.kind)
    return null;
  const share = (part.number * smaller.factor) / unit.factor;
  if (smaller.factor >= unit.factor || share >= 1) return null; // '6 feet, 40 inches' are two figures
  return {
    ...whole,
    end: second.end,
    amount: { ...amount, number: tidy(amount.number + share), plain: false },
  };
}

/** '21 years and six months' mixes digits and words; '5 feet two inches' is not written. */
function isWrittenAlike(first: Amount, second: Amount, kind: string): boolean {
  if (first.written === second.written) return true;
  return kind === 'duration' && first.written === 'digits' && second.written === 'words';
}
