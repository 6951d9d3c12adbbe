// Whether the words around a date speak of what was or of what is to come.
import { futureCues, pastCues } from '../../../lexicon/date-lookalikes.ts';
import { type Reading, type Tense, wordAt } from './reading.ts';
import type { Shape } from './shape.ts';

const BEFORE = 16; // words
const AFTER = 10;

/** The nearest cue before the date in its sentence decides; without one, the first after it. */
export function findTense(shape: Shape, { first, last }: Reading): Tense {
  for (let at = first - 1; at >= Math.max(0, first - BEFORE); at -= 1) {
    if (shape.letters.charAt(at) === '!') break;
    const cue = cueAt(shape, at);
    if (cue !== 'open') return cue;
  }
  for (let at = last + 1; at <= Math.min(shape.letters.length - 1, last + AFTER); at += 1) {
    if (shape.letters.charAt(at) === '!') break;
    const cue = cueAt(shape, at);
    if (cue !== 'open') return cue;
  }
  return 'open';
}

function cueAt(shape: Shape, at: number): Tense {
  const letter = shape.letters.charAt(at);
  if (letter === 'M' || letter === 'W') return 'open'; // the month May
  if (letter !== 'x' && !/[LTpaF]/u.test(letter)) return 'open';
  const word = wordAt(shape, at);
  if (futureCues.has(word) || (letter === 'T' && (shape.value[at] ?? 0) === 3)) return 'future';
  if (pastCues.has(word)) return 'past';
  return letter === 'x' && word.length > 4 && word.endsWith('ed') ? 'past' : 'open';
}
