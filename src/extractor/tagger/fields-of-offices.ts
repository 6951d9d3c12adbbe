import { tokenKinds } from '../../text/tokens.ts';
import { textBefore } from './cues.ts';
import type { Prepared } from './features.ts';
import { hashesOf } from './hashing.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bandOf, bitsOf, bodyBits, sortOf } from './word-lists.ts';

// What a minister is for is no body: "the Minister for Lands & Survey", "Minister of Power and Renewable Energy".

const links = hashesOf(['of', 'for', 'and', '&', ',']);
//   Minister for Police, National Security     But not: the Minister for Labour of the Ministry of Police
const office =
  /(?:^|[^\p{L}])(?:Ministers?(?: of State)?|Secretar(?:y|ies) of State|Cabinet Secretar(?:y|ies)|Commissioners?) (?:for|of) (?:the )?(?:\p{Lu}[\p{L}’'-]*(?:,? (?:and|&)|,)? ){0,6}$/u;
const fields = bitsOf('organisation-word', 'place-word', 'role', 'title', 'time', 'demonym');
//   Orra Pratikova     But not: Treasury, Aquaculture
const surname = /^\p{Lu}(?!.*(?:es|ics|ing|ions?|ism|ment|ness|ry|ship|ture|ty|works)(?: |$))[\p{L}’'. -]+$/u;
const reach = 90; // characters
/** Last words that no field has: a commissioner of the Police Department is of that body. */
const bodies = hashesOf(
  'agency authority bank board bureau commission council department force office ministry'.split(' '),
);

/**
 * The names without such fields; a body that a list knows or that ends with a word for bodies stays, and so does whoever holds the office. Names in
 * order; linear.
 */
export function withoutFieldsOfOffices(names: readonly Named[], prepared: Prepared): readonly Named[] {
  return names.flatMap((name) => (isField(name, prepared) ? holderOf(name, prepared) : [name]));
}

/** "Culture Pratikova": words that nobody knows, behind one of every day. */
function holderOf(name: Named, prepared: Prepared): Named[] {
  const { matches, reading } = prepared;
  let first = name.last;
  while (first > name.first && isUnknown(matches.word[first - 1] ?? 0)) first -= 1;
  if (first === name.last || first === name.first) return [];
  const start = reading.tokens.start[first] ?? name.start;
  if (!surname.test(reading.text.slice(start, name.end))) return [];
  return [withWords({ ...name, start, kind: 'person', rule: 'office-holder' }, prepared)];
}

const isUnknown = (bits: number): boolean =>
  bandOf(bits) === 0 && sortOf(bits) === 0 && (bits & fields) === 0;

function isField(name: Named, prepared: Prepared): boolean {
  const { reading } = prepared;
  const { first, kind, last } = name;
  if (kind !== 'organisation' || !links.has(reading.lower[first - 1] ?? 0)) return false;
  if (reading.tokens.kind[first] !== tokenKinds.capital) return false; // letters are a body's: "Minister of UNESCO affairs"
  if (bodies.has(reading.lower[last - 1] ?? 0) || (listsOf(name) & bodyBits) !== 0) return false;
  return office.test(textBefore(name, prepared, reach));
}
