// Which degrees a bare 'degrees' means: of the weather, or of an earthquake.
import { circleWords, weatherBeginnings, weatherWords } from '../../../../lexicon/near-figures.ts';
import type { Unit } from '../../../../lexicon/units.ts';
import type { Amount } from '../amount.ts';
import { type FigureText, onceForArticle } from '../figure-text.ts';
import { unitOf } from '../units-after.ts';

export const celsius = unitOf('°C');
export const fahrenheit = unitOf('°F');
const magnitude = unitOf('magnitude');

/** '30 degrees' near words of weather: Celsius, or Fahrenheit above what Celsius weather reaches. */
export function weatherUnit(context: FigureText, amount: Amount, end: number): Unit | null {
  if (!speaksOfWeather(context, amount, end) || ofCircle.test(context.text.slice(end, end + 14))) return null;
  return (amount.number ?? amount.low ?? 0) > HOTTEST || isFahrenheit(context) ? fahrenheit : celsius;
}

/** Degrees that no weather reaches in Celsius. */
const HOTTEST = 60;

/** Whether the article gives its weather in degrees that can only be Fahrenheit, or that it calls so, and none in Celsius. */
const isFahrenheit = onceForArticle<void, boolean>(
  ({ text }) =>
    !/°C|Celsius|[Cc]entigrade/u.test(text) &&
    (/°F|Fahrenheit/u.test(text) ||
      /(?<![\d.,])(?:[6-9]\d|1[01]\d|12[0-9]) degrees(?! (?:of|in|to|east|west|north|south|latitude|longitude)(?!\p{L}))/u.test(
        text,
      )),
);

const ofCircle = new RegExp(`^(?: ?[NSEW](?!\\p{L})| (?:${circleWords}))`, 'u');

const weather = new RegExp(`\\b(?:${weatherBeginnings}|(?:${weatherWords})\\b)`, 'i');

/** Whether the words around an amount speak of the weather. */
export function speaksOfWeather({ text }: FigureText, amount: Amount, end: number): boolean {
  return weather.test(text.slice(Math.max(0, amount.start - 80), end + 60));
}

const quake = /(?<!\p{L})(?:Richter|magnitude?n?|magnitud[eo]?|Magnitude)(?!\p{L})/iu;
const STRONGEST = 10;

/**
 * The magnitude that 'una réplica de magnitud 4.6 grados', '5,2 grados Richter' and 'graus na escala Richter' tell; null for other degrees,
 * and where the scale of a temperature is named.
 */
export function quakeUnit({ text }: FigureText, amount: Amount, end: number): Unit | null {
  if (
    (amount.number ?? amount.high ?? STRONGEST) >= STRONGEST ||
    /[CF]$|°|Celsius|cent[ií]grad/u.test(text.slice(amount.end, end))
  )
    return null;
  return quake.test(text.slice(Math.max(0, amount.start - 60), end + 40)) ? magnitude : null;
}
