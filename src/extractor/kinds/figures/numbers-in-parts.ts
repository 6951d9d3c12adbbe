// Numbers in two parts: millions and thousands, dollars and eighths of a cent, 'a hundred' and what is above it.
import { type NumberRead, readNumberWords, tidy } from '../../../text/numbers.ts';
import { type FigureText, isWordAt } from './figure-text.ts';

//   24 milioni e 120mila      24 millones 120 mil      3 milhões e 400 mil      31 milyar 679 milyon
//              ^digits ^scale          ^digits ^scale
const lesser =
  / (?:[ey] )?(?<digits>\d{1,3}) ?(?<scale>bin|mil|mila|milh(?:ão|ões)|milion[ei]|mill(?:ón|ones)|milyon)(?!\p{L})/uy;
//   7 bin 200      10 mil 917      cinco mil 10
const units = / (?<digits>\d{1,3})(?![\p{L}\d%]|[.,:/–-]\d| %)/uy;
const PARTS = 3;

/** Millions with the thousands set behind them, in Spanish and Turkish thousands with what is left as well, read as one number. */
export function withLesserParts(
  { text, language, words }: FigureText,
  read: Omit<NumberRead, 'plain'>,
): Omit<NumberRead, 'plain'> | null {
  let { end, value, scale } = read;
  if (scale < 1e3 || value % scale !== 0 || !/^(?:es|it|pt|tr)$/u.test(language)) return null;
  for (let count = 0; count < PARTS; count += 1) {
    lesser.lastIndex = end;
    const part = lesser.exec(text)?.groups;
    const next = words.scales.get(part?.['scale'] ?? '') ?? scale;
    if (next >= scale) break;
    [end, value, scale] = [lesser.lastIndex, value + Number(part?.['digits']) * next, next];
  }
  units.lastIndex = end;
  const rest =
    scale === 1e3 && /^(?:es|tr)$/u.test(language) ? units.exec(text)?.groups?.['digits'] : undefined;
  if (rest !== undefined) return { end: units.lastIndex, value: value + Number(rest), scale: read.scale };
  return end === read.end ? null : { end, value, scale: read.scale };
}

//   $4.28-1/2 a bushel
const eighths = /-(?<top>[1-7])\/(?<bottom>[248])(?![\d/])/y;

/** The half cent behind dollars and cents, by which grain is priced. */
export function withEighths(
  { text }: FigureText,
  at: number,
  { end, value, scale }: NumberRead,
): Omit<NumberRead, 'plain'> | null {
  if (text.charAt(at - 1) !== '$' || text.charAt(end) !== '-' || text.charAt(end - 3) !== '.') return null;
  eighths.lastIndex = end;
  const { top, bottom } = eighths.exec(text)?.groups ?? {};
  const part = Number(top) / Number(bottom);
  return part < 1 ? { end: eighths.lastIndex, value: tidy(value + part / 100), scale } : null;
}

/** The forty-two of 'a hundred and forty-two', in the thousands behind it: 'a hundred and forty-two thousand'. */
export function andMore(
  { text, words }: FigureText,
  { end, scale }: { end: number; scale: number },
): { number: number; end: number; scale: number } | null {
  if (scale < 100 || !text.startsWith(' and ', end)) return null;
  const rest = readNumberWords(text, end + ' and '.length, words);
  const isThousands = rest !== null && rest.scale > scale;
  const below = (rest?.value ?? 0) / (isThousands ? rest.scale : 1);
  if (rest === null || below >= 100 || !Number.isInteger(below) || isWordAt(text, rest.end)) return null;
  const times = isThousands ? rest.scale : 1;
  return { number: (scale + below) * times, end: rest.end, scale: scale * times };
}

//   un milione      eine halbe Million      medio millón      un demi-million
const beforeMillion =
  /(?:^|[^\p{L}\p{N}])(?<words>(?:eine[rn]? )?halben?|(?:un )?demi|medio|mezzo|meio|(?:een )?half|(?:en )?halv|une?|un[oa]?|uma?|eine[mnr]?|een|één|ett?|en|jeden|один|одного|одним|половина)[ -]$/iu;
const isHalf = /hal[bfv]|demi|me[dizo]{2,3}o|половина/iu;
const andAHalf = / (?:et demie?|y medio|e meio|e mezzo)(?!\p{L})/uy;

//   más de mil personas      über tausend Arbeitsplätze
const bareThousand = /^(?:cem|cent|cien|hundert|mil|mille|tausend)$/iu;
const afterBare = /^ (?!de |del |do |da |e |en |euro)\p{L}{4,}/u;
const beforeBare =
  /(?:^|[.,;:!?«“"(–—-] ?|(?<!\p{L})(?:a|além de|casi|cerca de|com|con|d['’]environ|de más de|de plus de|e|em|en|entre|environ|et|fast|genau|gut|knapp|los|las|mais de|más de|menos de|mit|moins de|o|plus de|por|près de|quelque|rund|quase|um|unas|unos|über|von|y) )$/iu;

/** One hundred or thousand by its word alone, where languages have no article before it; null where it is part of a longer number or of none. */
export function bareHundred(
  context: FigureText,
  { at, end, scale }: { at: number; end: number; scale: number },
): { start: number; end: number; number: number } | null {
  const { text, language } = context;
  if (!/^(?:de|es|fr|pt)$/u.test(language) || !bareThousand.test(text.slice(at, end))) return null;
  const more = withLesserParts(context, { end, value: scale, scale }); // 'mil 170 muertes'
  if (more !== null) return { start: at, end: more.end, number: more.value };
  const isCount =
    afterBare.test(text.slice(end, end + 24)) && beforeBare.test(text.slice(Math.max(0, at - 14), at));
  return isCount ? { start: at, end, number: scale } : null;
}

/** One million, half of one, or one and a half, where another language than English writes its article before the scale at `at`; null where it does not. */
export function oneMillionElsewhere(
  { text, english }: FigureText,
  { at, end, scale }: { at: number; end: number; scale: number },
): { start: number; end: number; number: number } | null {
  if (english || scale < 1e6) return null; // 'un cent' is a coin, 'een mille' a street
  const words = beforeMillion.exec(text.slice(Math.max(0, at - 20), at))?.groups?.['words'];
  if (words === undefined) return null;
  const start = at - words.length - 1;
  if (isHalf.test(words)) return { start, end, number: scale / 2 };
  andAHalf.lastIndex = end;
  return andAHalf.test(text)
    ? { start, end: andAHalf.lastIndex, number: scale * 1.5 }
    : { start, end, number: scale };
}
