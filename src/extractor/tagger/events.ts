import {
  endsWithoutLinks,
  eventEnds,
  eventsOfPlaces,
  namedAfterPlaces,
  ordersOfMerit,
} from '../../lexicon/event-words.ts';
import { signsBefore } from '../../text/signs-before.ts';
import type { Prepared } from './features.ts';
import { listsOf, type Named } from './span-rules.ts';
import { bodyBits, placeBits } from './word-lists.ts';

// A treaty, a battle, a law, a cup are no bodies, and the town in their names is nowhere that anything happens: "the Treaty of Zadar".

//   the Treaty of Zadar       But not: Air Peace of Lagos
//       ^event    ^name
const before = new RegExp(
  `(?<!(?!The )\\p{Lu}[\\p{L}-]{0,20} )(?<![\\p{L}-])(?:${namedAfterPlaces}) of (?:the )?$`,
  'u',
);
//   the Silver Medal for Gallantry
const reason = /(?:Award|Awards|Medal|Prize|Trophy) for (?:the )?$/u;
const doubtful = 0.95;
const whole = new RegExp(
  `^(?:Treaty|Peace|Battle) of \\p{Lu}|^Order of (?:${ordersOfMerit})|\\p{L}[ -](?:${eventEnds})$|^(?!.* (?:for|of) ).*\\p{L} (?:${endsWithoutLinks})$`,
  'u',
);
//   the Code of Orra and Civil Procedure Act       Fata Governance Regulation 2018
//          ^name    ^rest                               ^name
const restOfLaw =
  /^,? (?:and|or|&) (?:\p{Lu}[\p{L}’'-]{1,20} ){0,4}(?:Act|Bill|Code|Decree|Ordinance|Regulations?)(?![\p{L}-])/u;
const law = /\p{L} (?:Act|Decree|Legal Notice|Ordinance|Regulations?)$/u;
const ofYear = /^,? \(?(?:No\.? ?\d|\d{1,4} of (?:19|20)\d\d|(?:19|20)\d\d(?!\p{N}))/u;
const reachOfLaw = 100; // characters
const after = new RegExp(`^ (?:${eventEnds})(?![\\p{L}-])`, 'u');
const afterPlaces = new RegExp(`^ (?:(?:19|20)\\d\\d )?(?:${eventsOfPlaces})(?![\\p{L}-])(?! \\p{Lu})`, 'u');
const reach = 30; // characters: the longest words above
const longest = 80;

/** The names but for events and for places that only name one; a body that a list knows stays. Names in order; linear. */
export function withoutEvents(names: readonly Named[], { reading: { text } }: Prepared): readonly Named[] {
  return names.filter((name) => {
    if (name.kind === 'person' || (listsOf(name) & bodyBits) !== 0) return true;
    if (name.end - name.start < longest && whole.test(text.slice(name.start, name.end))) return false;
    if (name.kind === 'organisation' && isLaw(name, text)) return false;
    if (name.kind === 'organisation' && name.confidence < doubtful && name.last - name.first === 1)
      return !reason.test(signsBefore(text, name.start, reach));
    return name.kind !== 'place' || !isInEvent(name, text);
  });
}

/** A doubtful body that is the beginning of a law's name, or a law with its year. */
function isLaw({ confidence, end, first, last, start }: Named, text: string): boolean {
  if (confidence >= doubtful || last - first < 2) return false;
  if (restOfLaw.test(text.slice(end, end + reachOfLaw))) return true;
  return ofYear.test(text.slice(end, end + 16)) && law.test(text.slice(start, end));
}

/** True for the town in "the Treaty of Zadar" and "the Beijing Games". */
export function isInEvent(name: Named, text: string): boolean {
  const next = text.slice(name.end, name.end + reach);
  if (after.test(next) || before.test(signsBefore(text, name.start, reach))) return true;
  return (listsOf(name) & placeBits) !== 0 && afterPlaces.test(next);
}
