import { COMPANY_FORMS, LEADING_FORMS, TRADES_OF_COMPANIES } from '../../lexicon/legal-forms.ts';
import { tokenKinds, tokenLength } from '../../text/tokens.ts';
import { inOrder } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { addWord } from './hashing.ts';
import { isCapitalBeside } from './reading.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bandOf, bitOf, bitsOf, personalBits, placeBits } from './word-lists.ts';

// A company that an article once writes with its form or its trade is that company by its first words too: "Cadmus Mills Inc. … Cadmus said".

const forms: ReadonlySet<string> = new Set([
  ...COMPANY_FORMS,
  ...'Berhad Bhd Corporation Incorporated JSC LLP Limited PJSC PLC Plc SPC Tbk'.split(' '),
]);
const trades: ReadonlySet<string> = new Set(TRADES_OF_COMPANIES);
/** They stand before the name: 'PT Griya Nusa Lestari'. */
const leadingForms: ReadonlySet<string> = new Set(LEADING_FORMS);
const titles = bitsOf('title', 'role');
const given = bitOf('given');
/** Words that alone are no company's: 'Bank', 'Royal', a family that may have founded it, a town. */
const ofOthers =
  personalBits | placeBits | bitsOf('organisation-word', 'place-word', 'title', 'role', 'demonym', 'time');
const shortest = 4; // letters
/** What the tagger is surer of is left alone; it is seldom sure of a place without reason. */
const doubtful = { person: 0.95, place: 0.75 } as const;
const confidence = 0.8;

/** The names, with those an organisation's that are the first words of such a company and were taken for a person or a place. Linear in names. */
export function shortCompanies(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const stems = stemsOf(names, prepared);
  if (stems.size === 0) return names;
  const people = wordsOfPeople(names, prepared);
  const settled = names.map((name) =>
    stems.has(name.exact) && givesWay(name, people, prepared)
      ? ({ ...name, kind: 'organisation', confidence, rule: 'short-company' } as const)
      : name,
  );
  return inOrder(settled, missedStems(settled, stems, prepared));
}

/** "Inghall has delivered 35": the lone word that no list has, where the tagger saw nothing. */
function missedStems(
  names: readonly Named[],
  stems: ReadonlySet<number>,
  prepared: Prepared,
): readonly Named[] {
  const { exact, tokens } = prepared.reading;
  const found: Named[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens.kind[at] !== tokenKinds.capital || !stems.has(addWord(0, exact[at] ?? 0))) continue;
    while ((names[next]?.last ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    if ((names[next]?.first ?? Number.POSITIVE_INFINITY) <= at) continue;
    if (isCapitalBeside(at - 1, at, prepared.reading) || isCapitalBeside(at + 1, at, prepared.reading))
      continue;
    const span = { start: tokens.start[at] ?? 0, end: tokens.end[at] ?? 0, kind: 'organisation' } as const;
    found.push(withWords({ ...span, confidence, rule: 'short-company' }, prepared));
  }
  return found;
}

/** What companies with a form may be called: their first words, as hashes. */
function stemsOf(names: readonly Named[], { matches, reading }: Prepared): ReadonlySet<number> {
  const stems = new Set<number>();
  for (const name of names) {
    const from = firstWithoutForm(name, reading.text);
    if (from === null) continue;
    let hash = 0;
    for (let at = from; at < name.last - 1; at += 1) {
      hash = addWord(hash, reading.exact[at] ?? 0);
      const letters = tokenLength(reading.tokens, at);
      const isOrdinary = bandOf(matches.word[at] ?? 0) > 0 || ((matches.word[at] ?? 0) & ofOthers) !== 0;
      if (at > from || (letters >= shortest && !isOrdinary)) stems.add(hash);
    }
  }
  return stems;
}

/** The token at which the name of a company begins that is written with its form, be it before or behind; null of all else. */
function firstWithoutForm({ kind, first, last, start, end }: Named, text: string): number | null {
  if (kind !== 'organisation' || last - first < 2) return null;
  const written = text.slice(start, end);
  if (leadingForms.has(written.slice(0, written.indexOf(' ')))) return first + 1;
  const word = written.slice(written.lastIndexOf(' ') + 1);
  return forms.has(word.replace(/[.,/]/gu, '')) || trades.has(word) ? first : null;
}

/** Words of people's full names: 'Brandt' is Jonas Brandt beside 'Brandt GmbH'. */
function wordsOfPeople(names: readonly Named[], { reading }: Prepared): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { kind, first, last } of names)
    for (let at = first; kind === 'person' && last - first > 1 && at < last; at += 1)
      words.add(reading.exact[at] ?? 0);
  return words;
}

function givesWay(name: Named, people: ReadonlySet<number>, { matches, reading }: Prepared): boolean {
  const { kind, confidence: own, first, last } = name;
  if (kind === 'organisation' || own >= doubtful[kind]) return false;
  if (kind === 'place') return last - first > 1 && (listsOf(name) & placeBits) === 0; // a firm often has its town's name
  if (last - first > 1) return ((matches.word[first] ?? 0) & given) === 0;
  const before = reading.sentence[first - 1] === reading.sentence[first] ? (matches.word[first - 1] ?? 0) : 0;
  return (before & titles) === 0 && !people.has(reading.exact[first] ?? 0);
}
