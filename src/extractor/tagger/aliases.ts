import type { Prepared } from './features.ts';
import { listsOf, type Named } from './span-rules.ts';
import { bitOf, bitsOf, bodyBits } from './word-lists.ts';

// What fills the bracket behind a name is mostly its other name: "the river Nestus (Mesta)", "the National Library (Koninklijke Bibliotheek)".

const known = bodyBits | bitsOf('country', 'region', 'city', 'town', 'landmark', 'given', 'person');
const placeWord = bitOf('place-word');
/** The name before is surer than this, and the one in the bracket is in such doubt. */
const sure = 0.85;
const doubtful = 0.8;
//   (Mesta)      (Greek: Athína)     (abbreviated DLP)
const opening = /^ \((?:\p{Lu}\p{Ll}{2,12}: |now |formerly |today |later |previously |or |also )?$/u;
const reach = 24;
//   Ann Lee, also known as Mulag     But not: which is also known as
const otherName =
  /^,? (?:\((?:also|better|popularly) known as|(?:also|better|popularly) known as|alias|aka|a\.k\.a\.) ["“'‘]?$/u;
const reachOfAlias = 30;

/** What somebody is called as well is no town, and no body that the tagger was not sure of. */
const isOtherName = (name: Named, before: Named, text: string): boolean =>
  before.kind === 'person' &&
  name.confidence < doubtful &&
  before.confidence >= sure &&
  (listsOf(name) & known) === 0 &&
  name.start - before.end <= reachOfAlias &&
  otherName.test(text.slice(before.end, name.start));

/** Doubtful names that fill a bracket or stand behind "also known as", of the kind of the name before it. Names in order; linear. */
export function kindsOfAliases(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { matches, reading } = prepared;
  const { text } = reading;
  return names.map((name, at) => {
    const before = names[at - 1];
    if (before === undefined || before.kind === name.kind) return name;
    if (isOtherName(name, before, text)) return { ...name, kind: 'person', rule: 'alias' };
    if (text[name.end] !== ')') return name;
    if (name.confidence >= doubtful || before.confidence < sure || name.start - before.end > reach)
      return name;
    if ((listsOf(name) & known) !== 0 || !opening.test(text.slice(before.end, name.start))) return name;
    if (before.kind === 'person' || (before.kind === 'place' && name.kind === 'organisation')) return name; // "Ms Soto (Iansa)"
    if (((matches.word[name.last - 1] ?? 0) & placeWord) !== 0) return name; // "Kranj College (North Campus)"
    return { ...name, kind: before.kind, rule: 'alias' };
  });
}
