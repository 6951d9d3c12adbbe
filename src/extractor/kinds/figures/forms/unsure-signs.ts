// Signs of units that mean two things: 'nm', 'kt', 'MT', 'MB'. The words around them tell, or nothing is read.
import {
  seaBeginnings,
  seaWords,
  speedBeginnings,
  tonnageBeginnings,
} from '../../../../lexicon/near-figures.ts';
import type { Unit } from '../../../../lexicon/units.ts';
import type { Amount } from '../amount.ts';
import { type FigureText, isLetterAt, onceForArticle } from '../figure-text.ts';
import { type After, unitOf } from '../units-after.ts';

/** What the sign of a unit says here: '8,000nm' of a ship, '310 kt' of a smelter. Null where nobody knows. */
export function meantUnit(context: FigureText, amount: Amount, found: After<Unit>): Unit | null {
  if (found.what.unit === 'nm') return lengthOfNm(context, amount, found);
  if (found.what.unit === 'astronomical unit') return isUnsureAU(context, amount, found) ? null : found.what;
  if (found.what.unit === 'knot') return speedOrMass(context, amount, found);
  if (found.what.unit === 'MB') return dataOrPressure(context, amount, found);
  return isUnsureMT(context, amount, found) ? null : found.what;
}

const isOnSpace = onceForArticle<void, boolean>(({ text }) =>
  /(?<!\p{L})(?:[Aa]steroid|[Aa]stronom|[Cc]omet|[Oo]rbit|[Pp]lanet|[Ss]olar system|[Ss]pacecraft)/u.test(
    text,
  ),
);

/** '5.2 AU' of a probe; elsewhere AU is the African Union. */
const isUnsureAU = (context: FigureText, amount: Amount, { end }: After<Unit>): boolean =>
  /AU$/iu.test(context.text.slice(amount.end, end)) && !isOnSpace(context);

const nauticalMile = unitOf('nautical mile');
const sea = new RegExp(`\\b(?:${seaBeginnings}|(?:${seaWords})\\b)`, 'i');

/** '8,000nm' of a ship or an aircraft are nautical miles, '7nm' of a chip are nanometres. */
function lengthOfNm({ text }: FigureText, amount: Amount, found: After<Unit>): Unit {
  const isAtSea = (amount.number ?? amount.low ?? 0) >= 100 && sea.test(around(text, amount, found));
  return isAtSea ? (nauticalMile ?? found.what) : found.what;
}

const hectopascal = unitOf('hPa');

/** 'MINIMUM CENTRAL PRESSURE...970 MB' are millibars, 'a file of 970 MB' is none. */
const dataOrPressure = (context: FigureText, amount: Amount, found: After<Unit>): Unit =>
  /(?<!\p{L})pressure(?!\p{L})/iu.test(around(context.text, amount, found))
    ? (hectopascal ?? found.what)
    : found.what;

const kilotonne = unitOf('kilotonne');
const speeds = new RegExp(`\\b(?:${speedBeginnings})`, 'i');
const tonnage = new RegExp(`\\b(?:${tonnageBeginnings})`, 'i');
const hasTonnes = onceForArticle<void, boolean>(({ text }) => text.includes(' tonnes'));

/** '310 kt' of a smelter are thousands of tonnes, '35 kt' of wind are knots. */
function speedOrMass(context: FigureText, amount: Amount, found: After<Unit>): Unit {
  const { text } = context;
  if (kilotonne === null || !/kt$/.test(text.slice(amount.end, found.end))) return found.what;
  const near = around(text, amount, found);
  return !speeds.test(near) && (tonnage.test(near) || hasTonnes(context)) ? kilotonne : found.what;
}

/** From here on nobody writes MT for millions of tonnes. */
const LEAST_TONNES = 1000;
const paysInMT = onceForArticle<void, boolean>(({ text }) => text.includes('Mozambi'));

/** '74,071 MT' are metric tons; of '104 MT' nobody knows whether they are millions of them, and Mozambique pays in MT. */
function isUnsureMT(context: FigureText, amount: Amount, { end }: After<Unit>): boolean {
  const { text } = context;
  if (!text.startsWith('MT', end - 2) || isLetterAt(text, end - 3)) return false;
  return (amount.number ?? amount.high ?? 0) < LEAST_TONNES || paysInMT(context);
}

const around = (text: string, { start }: Amount, { end }: After<Unit>): string =>
  text.slice(Math.max(0, start - 80), end + 60);
