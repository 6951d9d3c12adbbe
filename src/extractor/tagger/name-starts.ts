import { PATRONYMIC_PARTICLES } from '../../lexicon/name-particles.ts';
import { tokenKinds } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { type Named, withWords } from './span-rules.ts';
import { bitOf } from './word-lists.ts';

// What a person's name begins with and is held together by: "M Sakhawat Hossain", "Kiprono arap Bett", "Robert (Bob) Lee".

const particles = hashesOf(PATRONYMIC_PARTICLES);

//   Adviser M Sakhawat Hossain     But not: wrote on X. Asfura won; Edward D. Farr; U Thant, whose U is a title
//           ^initial
//   Prosecutor Ma. Christina Marasigan, Md. Rahim: short for Maria, Mohammad
const initial = /(?<![\p{L}\p{N}.&’'/-] ?)(?:[B-HJ-NPR-TV-Z] )+$|(?<=\p{Ll}[,;]? )(?:[B-HJ-NPR-TV-Z] )+$/u;
const shortened = /(?<![\p{L}\p{N}-])(?:Ma|Md|Mohd|Mst|Sk)\. ?$/u;
const reach = 12;

/** The names, with those of people from their first initial on, and joined over the particle of a father's name. Names in order; linear. */
export function withNameStarts(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const joined: Named[] = [];
  for (const name of withCallings(names, prepared)) {
    const before = joined.at(-1);
    if (before !== undefined && isFathersName(before, name, prepared)) {
      const confidence = Math.max(before.confidence, name.confidence);
      joined[joined.length - 1] = withWords({ ...before, end: name.end, confidence }, prepared);
    } else joined.push(withInitial(name, before, prepared));
  }
  return joined;
}

//   Robert (Bob) Lee
//         ^short ^family
const calling = /^ \((?<short>\p{Lu}\p{Ll}{1,11})\) (?<family>\p{Lu}\p{L}[\p{L}’'-]{1,24})(?!\p{L}|-\p{Lu})/u;
const givenBit = bitOf('given');
const familyBit = bitOf('family');

/** The names, with people on whose way stands how they are called whole. */
function withCallings(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const whole: Named[] = [];
  for (const name of names) {
    const before = whole.at(-1);
    if (before !== undefined && name.start < before.end) continue; // the family name that it took
    whole.push(name.kind === 'person' ? behindCalling(name, prepared) : name);
  }
  return whole;
}

function behindCalling(name: Named, prepared: Prepared): Named {
  const { matches, reading } = prepared;
  const { exact, text, tokens } = reading;
  if (exact[name.last] !== open) return name;
  const found = calling.exec(text.slice(name.end, name.end + longestCalling));
  const { short = '', family = '' } = found?.groups ?? {};
  if (found === null || family === '') return name;
  const given = text.slice(tokens.start[name.first], tokens.end[name.first]);
  const isShort =
    given.startsWith(short.slice(0, 2)) || ((matches.word[name.last + 1] ?? 0) & givenBit) !== 0;
  const isWhole = ((matches.word[name.last - 1] ?? 0) & familyBit) !== 0 && name.last - name.first > 1;
  if (!isShort || (isWhole && !given.startsWith(short.slice(0, 2)))) return name;
  return withWords({ ...name, end: name.end + found[0].length }, prepared);
}

const open = hashOf('(');
const longestCalling = 44;

/** The two are one name: nothing but such a particle stands between them. */
function isFathersName(before: Named, name: Named, { reading: { lower, tokens } }: Prepared): boolean {
  if (before.kind !== 'person' || name.first !== before.last + 1) return false;
  return particles.has(lower[before.last] ?? 0) && tokens.kind[before.last] === tokenKinds.lower;
}

function withInitial(name: Named, before: Named | undefined, prepared: Prepared): Named {
  if (name.kind !== 'person') return name;
  const { text } = prepared.reading;
  const from = Math.max(0, before?.end ?? 0, name.start - reach);
  const lead = text.slice(from, name.start);
  const found = (initial.exec(lead) ?? shortened.exec(lead))?.[0];
  return found === undefined ? name : withWords({ ...name, start: name.start - found.length }, prepared);
}
