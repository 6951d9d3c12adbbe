import { kindsOfAliases } from './aliases.ts';
import { withoutRanksAndHonours } from './beside-people.ts';
import { withoutBirds } from './birds.ts';
import { bodiesByCues } from './bodies-by-cues.ts';
import { withBodyStarts } from './body-starts.ts';
import { withCasts } from './casts.ts';
import { withCompaniesByTrade } from './companies-by-trade.ts';
import { placesByDatelines } from './datelines.ts';
import { kindsByDefinitions, withCalled } from './definitions.ts';
import { withoutDemonyms } from './demonyms.ts';
import { withoutEvents } from './events.ts';
import type { Prepared } from './features.ts';
import { withoutFieldsOfOffices } from './fields-of-offices.ts';
import { withFirmsOfSurnames } from './firms-of-surnames.ts';
import { kindsByFirstWord } from './first-words.ts';
import { withoutHeadlineVerbs } from './headlines.ts';
import { withInitialedPeople } from './initialed-people.ts';
import { withInitials } from './initials.ts';
import { withJoinedBodies } from './joined-bodies.ts';
import { withKnownPeople } from './known-people.ts';
import { withKnownPlaces } from './known-places.ts';
import { withLettersOfPeople } from './letters-of-people.ts';
import { withLineUps } from './line-ups.ts';
import { withLongNames } from './long-names.ts';
import { withoutLooseEnds } from './loose-ends.ts';
import { withMaoriBodies } from './maori-bodies.ts';
import { withoutMoney } from './money.ts';
import { withNameEnds } from './name-ends.ts';
import type { NameSpan } from './name-span.ts';
import { withNameStarts } from './name-starts.ts';
import { kindsByClasses } from './named-classes.ts';
import { withoutLabels } from './no-names.ts';
import { withNumberedUnits } from './numbered-units.ts';
import { withoutOffences } from './offences.ts';
import { oneKindForOneName } from './one-kind-for-one-name.ts';
import { withoutOpeners } from './openers.ts';
import { withOwnS } from './own-s.ts';
import { withPairedPlaces } from './paired-places.ts';
import { withPartners } from './partners.ts';
import { peopleByCues } from './people-by-cues.ts';
import { peopleByPluralTitles } from './people-by-plural-titles.ts';
import { peopleByTitle } from './people-by-title.ts';
import { kindsByLastWord } from './place-ends.ts';
import { placesByHeads } from './place-heads.ts';
import { placesByCues } from './places-by-cues.ts';
import { withRelativesInBrackets } from './relatives-in-brackets.ts';
import { repeatsEverywhere } from './repeats.ts';
import { withResultRows } from './result-rows.ts';
import { withRows } from './rows.ts';
import { withScorers } from './scorers.ts';
import { withoutShips } from './ships.ts';
import { shortCompanies } from './short-companies.ts';
import { cutToSize, inWords, type Named } from './span-rules.ts';
import { withoutThings, withSpeltBodies } from './spelt-out.ts';
import { statesArePlaces } from './states.ts';
import { withoutStorms } from './storms.ts';
import { surnamesFollowFullNames } from './surnames.ts';
import { teamsInGames } from './teams.ts';
import { withPlacesElsewhere } from './told-elsewhere.ts';
import { withoutVehicles } from './vehicles.ts';
import { isTitleAlone, withoutTitles } from './without-titles.ts';
import { withoutWorks } from './works.ts';

// What the whole article knows of a name and one sentence does not: applied after the tagger, in this order.

type Rule = (names: readonly Named[], prepared: Prepared) => readonly Named[];

/** A rule that looks at one name at a time. */
const each =
  (rule: (name: Named, prepared: Prepared) => readonly Named[]): Rule =>
  (names, prepared) =>
    names.flatMap((name) => rule(name, prepared));

/** Each sees what those above it made of the names. */
const RULES: readonly Rule[] = [
  // where each name begins and ends
  each(withoutOpeners),
  each(withoutLooseEnds),
  each(cutToSize),
  (names, prepared) => names.filter((name) => !isTitleAlone(name, prepared)),
  each((name, prepared) => [withoutTitles(name, prepared)]),
  withLongNames,
  withNumberedUnits,
  withSpeltBodies,
  withJoinedBodies,
  withPairedPlaces,
  withPartners,
  withFirmsOfSurnames,
  withOwnS,
  // what is no name at all, before anything is repeated or voted on
  withoutFieldsOfOffices,
  withoutLabels,
  withoutWorks,
  withoutEvents,
  withoutOffences,
  withoutBirds,
  withoutThings,
  withoutVehicles,
  // people from their first initial to their last number, and lists of them
  withNameStarts,
  withNameEnds,
  withLineUps,
  withScorers,
  withResultRows,
  // kinds by the name's own words and its row
  withCalled,
  withBodyStarts,
  kindsByFirstWord,
  kindsByLastWord,
  placesByHeads,
  kindsByClasses,
  withRows,
  withoutMoney,
  withoutDemonyms,
  statesArePlaces,
  withKnownPlaces, // first: what stands in a list is not open to a vote
  withMaoriBodies,
  withCompaniesByTrade,
  withRelativesInBrackets,
  withCasts,
  withInitialedPeople,
  withPlacesElsewhere,
  placesByDatelines,
  withoutHeadlineVerbs,
  kindsOfAliases,
  // kinds by what stands beside the name, and one kind for each
  bodiesByCues,
  placesByCues,
  peopleByTitle,
  peopleByPluralTitles,
  peopleByCues,
  kindsByDefinitions,
  oneKindForOneName,
  shortCompanies,
  withKnownPeople,
  withLettersOfPeople,
  surnamesFollowFullNames,
  withoutRanksAndHonours, // before repeats: a rank is none elsewhere either
  withInitials,
  repeatsEverywhere, // repeats take the settled kind
  // one place where it is a team, a ship or a storm tells of all others
  teamsInGames,
  withoutShips,
  withoutStorms,
];

/** Names after the rules of the whole article, in order and without overlap. Linear in the length of the article. */
export function applyDocumentRules(names: readonly NameSpan[], prepared: Prepared): readonly NameSpan[] {
  const ruled = RULES.reduce<readonly Named[]>(
    (kept, rule) => rule(kept, prepared),
    inWords(names, prepared),
  );
  return ruled.map(({ start, end, kind, confidence, rule }) => ({ start, end, kind, confidence, rule }));
}
