import { tokenKinds } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import type { NameKind } from './labels.ts';
import type { Named } from './span-rules.ts';

// "President Anura Kumara Dissanayake (AKD)": letters in brackets behind somebody's name that its words begin with are the same person's.
// So are those of a place: "Kariba International Airport (KIA)".

const fewest = 2;
const most = 5; // letters

/** The names, with such letters as people and places wherever they stand. Names in order; linear. */
export function withLettersOfPeople(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const letters = new Map<number, NameKind>();
  for (let at = 1; at < names.length; at += 1) {
    const [person, name] = [names[at - 1], names[at]];
    if (person !== undefined && name !== undefined && areOf(person, name, prepared))
      letters.set(name.exact, person.kind);
  }
  if (letters.size === 0) return names;
  return names.map((name) => {
    const kind = letters.get(name.exact) ?? name.kind;
    return kind === name.kind
      ? name
      : { ...name, kind, rule: kind === 'person' ? 'letters-of-person' : 'letters-of-place' };
  });
}

/** Behind a bracket, of as many letters as the name has words; an office before the name may give one more: "Governor Seyi Makinde (GSM)". */
function areOf(person: Named, name: Named, { reading }: Prepared): boolean {
  const { text, tokens } = reading;
  const { end, first, start } = name;
  if (person.kind === 'organisation' || name.last - first !== 1 || end - start < fewest || end - start > most)
    return false;
  if (tokens.kind[first] !== tokenKinds.upper || text.slice(person.end, start) !== ' (' || text[end] !== ')')
    return false;
  const initials = initialsOf(person.first, person.last, reading);
  const words = text.slice(start, end);
  if (person.kind === 'place') return words === initials && end - start > fewest;
  return words === initials || words === initialsOf(person.first - 1, person.last, reading);
}

function initialsOf(first: number, last: number, { text, tokens }: Prepared['reading']): string {
  let letters = '';
  for (let at = Math.max(0, first); at < last; at += 1)
    if (tokens.kind[at] === tokenKinds.capital) letters += text.charAt(tokens.start[at] ?? 0);
  return letters;
}
