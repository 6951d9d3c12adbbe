import { tokenKinds, tokenLength } from '../../text/tokens.ts';
import { kindsOfAliases } from './aliases.ts';
import { withoutRanksAndHonours } from './beside-people.ts';
import { bodiesByCues } from './bodies-by-cues.ts';
import { withBodyStarts } from './body-starts.ts';
import { withCompaniesByTrade } from './companies-by-trade.ts';
import { placesByDatelines } from './datelines.ts';
import { kindsByDefinitions, withCalled } from './definitions.ts';
import { isInEvent, withoutEvents } from './events.ts';
import type { Prepared } from './features.ts';
import { withoutFieldsOfOffices } from './fields-of-offices.ts';
import { kindsByFirstWord } from './first-words.ts';
import { addWord } from './hashing.ts';
import { isOrdinary, withoutHeadlineVerbs } from './headlines.ts';
import { withInitials } from './initials.ts';
import { withJoinedBodies } from './joined-bodies.ts';
import { isPaper } from './known-bodies.ts';
import { withKnownPeople } from './known-people.ts';
import { withKnownPlaces } from './known-places.ts';
import type { NameKind } from './labels.ts';
import { withLettersOfPeople } from './letters-of-people.ts';
import { withLineUps } from './line-ups.ts';
import { withLongNames } from './long-names.ts';
import { withoutLooseEnds } from './loose-ends.ts';
import { withMaoriBodies } from './maori-bodies.ts';
import { isMoney, withoutMoney } from './money.ts';
import { withNameEnds } from './name-ends.ts';
import type { NameSpan } from './name-span.ts';
import { withNameStarts } from './name-starts.ts';
import { kindsByClasses } from './named-classes.ts';
import { withoutLabels } from './no-names.ts';
import { oneKindForOneName } from './one-kind-for-one-name.ts';
import { withoutOpeners } from './openers.ts';
import { withOwnS } from './own-s.ts';
import { withPartners } from './partners.ts';
import { peopleByCues } from './people-by-cues.ts';
import { peopleByTitle } from './people-by-title.ts';
import { kindsByLastWord } from './place-ends.ts';
import { placesByHeads } from './place-heads.ts';
import { placesByCues } from './places-by-cues.ts';
import { styles } from './reading.ts';
import { withRelativesInBrackets } from './relatives-in-brackets.ts';
import { withResultRows } from './result-rows.ts';
import { withRows } from './rows.ts';
import { withoutShips } from './ships.ts';
import { shortCompanies } from './short-companies.ts';
import { cutToSize, inWords, listsOf, type Named, wordsFrom } from './span-rules.ts';
import { withoutThings, withSpeltBodies } from './spelt-out.ts';
import { statesArePlaces } from './states.ts';
import { withoutStorms } from './storms.ts';
import { surnamesFollowFullNames } from './surnames.ts';
import { teamsInGames } from './teams.ts';
import { withPlacesElsewhere } from './told-elsewhere.ts';
import { withoutVehicles } from './vehicles.ts';
import { isTitleAlone, withoutTitles } from './without-titles.ts';
import { bandOf, bitOf, placeBits } from './word-lists.ts';
import { withoutWorks } from './works.ts';

// What the whole article knows of a name and one sentence does not: applied after the tagger, in this order.

const demonymBit = bitOf('demonym');
const mostWords = 12;

/** People from their first initial to their last number. */
const withWholePeople = (names: readonly Named[], prepared: Prepared): readonly Named[] =>
  withNameEnds(withNameStarts(names, prepared), prepared);

/** What is no name at all, before anything is repeated or voted on. */
const withoutNoNames = (names: readonly Named[], prepared: Prepared): readonly Named[] =>
  withoutVehicles(
    withoutThings(
      withoutEvents(
        withoutWorks(withoutLabels(withoutFieldsOfOffices(names, prepared), prepared), prepared),
        prepared,
      ),
      prepared,
    ),
    prepared,
  );

/** Names after the rules of the whole article, in order and without overlap. Linear in the length of the article. */
export function applyDocumentRules(names: readonly NameSpan[], prepared: Prepared): readonly NameSpan[] {
  const cut = withJoinedBodies(
    withSpeltBodies(
      withLongNames(
        inWords(names, prepared)
          .flatMap((name) => withoutOpeners(name, prepared))
          .flatMap((name) => withoutLooseEnds(name, prepared))
          .flatMap((name) => cutToSize(name, prepared))
          .filter((name) => !isTitleAlone(name, prepared))
          .map((name) => withoutTitles(name, prepared)),
        prepared,
      ),
      prepared,
    ),
    prepared,
  );
  const read = withResultRows(
    withLineUps(
      withWholePeople(withoutNoNames(withOwnS(withPartners(cut, prepared), prepared), prepared), prepared),
      prepared,
    ),
    prepared,
  );
  const called = withRows(
    kindsByClasses(
      placesByHeads(
        kindsByLastWord(
          kindsByFirstWord(withBodyStarts(withCalled(read, prepared), prepared), prepared),
          prepared,
        ),
        prepared,
      ),
      prepared,
    ),
    prepared,
  );
  const kept = withKnownPlaces(
    statesArePlaces(withoutDemonyms(withoutMoney(called, prepared), prepared), prepared),
    prepared,
  ); // first: what stands in a list is not open to a vote
  const related = withRelativesInBrackets(
    withCompaniesByTrade(withMaoriBodies(kept, prepared), prepared),
    prepared,
  );
  const parted = placesByDatelines(withPlacesElsewhere(related, prepared), prepared);
  const headed = kindsOfAliases(withoutHeadlineVerbs(parted, prepared), prepared);
  const agreed = oneKindForOneName(
    kindsByDefinitions(
      peopleByCues(peopleByTitle(placesByCues(bodiesByCues(headed, prepared), prepared), prepared), prepared),
      prepared,
    ),
    prepared,
  );
  const persons = surnamesFollowFullNames(
    withLettersOfPeople(withKnownPeople(shortCompanies(agreed, prepared), prepared), prepared),
    prepared,
  );
  const ranked = withInitials(withoutRanksAndHonours(persons, prepared), prepared); // before repeats: a rank is none elsewhere either
  const repeated = repeatsEverywhere(ranked, prepared); // repeats take the settled kind
  const ordered = [...repeated].sort((a, b) => a.start - b.start);
  const last = withoutStorms(withoutShips(teamsInGames(ordered, prepared), prepared), prepared); // one place where it is a ship tells of all others
  return last.map(({ start, end, kind, confidence, rule }) => ({ start, end, kind, confidence, rule }));
}

const isDemonym = (name: Named): boolean =>
  (listsOf(name) & demonymBit) !== 0 && (listsOf(name) & placeBits) === 0;

/** "Russian", "Kurds" alone are no names; the paper in "told The Hindu" is one. */
function withoutDemonyms(names: readonly Named[], prepared: Prepared): Named[] {
  return names.filter(
    (name) => !isDemonym(name) || (name.last - name.first === 1 && isPaper(prepared, name.first)),
  );
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

interface Known {
  readonly kind: NameKind;
  readonly confidence: number;
  readonly length: number;
}

/** A name must be this sure at one place to be marked at places where the tagger saw none. */
const sureEnough = 0.9;

/** Names that are sure at one place are looked for everywhere else; so are the last words of people's full names. */
function repeatsEverywhere(names: readonly Named[], prepared: Prepared): Named[] {
  const { reading } = prepared;
  const taken = new Uint8Array(reading.tokens.length);
  for (const { first, last } of names) taken.fill(1, first, last);
  const { known, starters } = sureNames(names, prepared);
  const added: Named[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (taken[at] === 1 || !starters.has(reading.exact[at] ?? 0)) continue;
    const name = repeatAt(prepared, { known, taken, at });
    if (!name) continue;
    added.push(name);
    at = name.last - 1;
  }
  return [...names, ...added];
}

interface SureNames {
  /** By the hash of the whole name. */
  readonly known: ReadonlyMap<number, Known>;
  /** Hashes of first words. */
  readonly starters: ReadonlySet<number>;
}

function sureNames(names: readonly Named[], { reading }: Prepared): SureNames {
  const known = new Map<number, Known>();
  const starters = new Set<number>();
  const remember = (hash: number, firstWord: number, entry: Known): void => {
    if ((known.get(hash)?.confidence ?? 0) < entry.confidence) known.set(hash, entry);
    starters.add(firstWord);
  };
  for (const name of names) {
    const { first, last, exact, kind, confidence } = name;
    if (confidence < sureEnough || last - first > mostWords || reading.style[first] !== styles.plain)
      continue;
    if (isDemonym(name)) continue; // "told The Hindu" makes no paper of a Hindu temple
    remember(exact, reading.exact[first] ?? 0, { kind, confidence, length: last - first });
    if (kind !== 'person' || last - first < 2 || tokenLength(reading.tokens, last - 1) < 4) continue;
    if (reading.tokens.kind[last - 1] !== tokenKinds.capital) continue;
    const word = reading.exact[last - 1] ?? 0;
    remember(addWord(0, word), word, { kind, confidence, length: 1 });
  }
  return { known, starters };
}

function repeatAt(
  prepared: Prepared,
  {
    known,
    taken,
    at,
  }: { readonly known: ReadonlyMap<number, Known>; readonly taken: Uint8Array; readonly at: number },
): Named | null {
  const { reading } = prepared;
  const { tokens, exact, sentence } = reading;
  let hash = 0;
  let best: Known | null = null;
  for (let next = at; next < at + mostWords && next < tokens.length; next += 1) {
    if (taken[next] === 1 || sentence[next] !== sentence[at]) break;
    hash = addWord(hash, exact[next] ?? 0);
    const entry = known.get(hash);
    if (entry && entry.length === next - at + 1) best = entry;
  }
  if (!best || !standsAlone(prepared, at, at + best.length)) return null;
  if (best.length === 1 && (isOrdinaryWord(prepared, at) || isWeekday(prepared, at))) return null;
  const last = at + best.length;
  const [start, end] = [tokens.start[at] ?? 0, tokens.end[last - 1] ?? 0];
  if (isMoney(reading.text, start, end)) return null;
  const confidence = round(best.confidence * 0.85);
  const name = wordsFrom({ start, end, kind: best.kind, confidence, rule: 'repeated-name' }, at, reading);
  return best.kind === 'place' && isInEvent(name, reading.text) ? null : name;
}

/** Not a part of a longer run of capitals ("Washington" in "Washington Post"), nor of a word with a hyphen; ordinary words of a headline aside. */
function standsAlone(prepared: Prepared, first: number, last: number): boolean {
  const { tokens, sentence, opens, style } = prepared.reading;
  const isHeadline = style[first] === styles.titleCase;
  const isCapital = (at: number): boolean =>
    (tokens.kind[at] === tokenKinds.capital && !(isHeadline && isOrdinary(at, prepared))) ||
    tokens.kind[at] === tokenKinds.upper;
  const before = first > 0 && sentence[first - 1] === sentence[first];
  if (before && isCapital(first - 1) && opens[first - 1] === 0) return false;
  const after = last < tokens.length && sentence[last] === sentence[first];
  return !(after && isCapital(last));
}

/** "John Friday" is not meant by "on Friday", nor by "left Friday"; "Mr Friday" is he. */
function isWeekday({ reading: { text, tokens, sentence } }: Prepared, at: number): boolean {
  if (sentence[at - 1] !== sentence[at] || tokens.kind[at - 1] !== tokenKinds.lower) return false;
  return /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(text.slice(tokens.start[at], tokens.end[at]));
}

/** The word also stands in small letters in this article, or opens a sentence as an ordinary word would. */
function isOrdinaryWord({ reading, evidence, matches }: Prepared, at: number): boolean {
  const lowerCaseSeen = 1 << 3;
  const bits = evidence.get(reading.lower[at] ?? 0)?.bits ?? 0;
  const band = bandOf(matches.word[at] ?? 0);
  return (bits & lowerCaseSeen) !== 0 || (reading.opens[at] === 1 && band > 0 && band < 3);
}
