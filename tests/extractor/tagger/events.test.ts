import { describe, expect, test } from 'vitest';
import { withoutEvents } from '../../../src/extractor/tagger/events.ts';
import { keptNames } from './kept-names.ts';

describe('what is signed, fought, played or won', () => {
  test.each([
    ['the town of a treaty', 'Under the Treaty of [place:Zadar] the port was free.'],
    ['the town of a battle', 'He fell at the Battle of [place:Adwa] in March.'],
    ['the town of a battle that opens a sentence', 'The Battle of [place:Adwa] was lost.'],
    ['the sea of a war', 'He wrote on the War of the [place:Pacific] in May.'],
    ['the town of an agreement', 'It left the [place:Lomé] Agreement in May.'],
    ['the country of an order', 'She has the Order of [place:Jamaica] now.'],
    ['the town of the games', 'She swam at the [place:Beijing] Games.'],
    ['the town of the games with their year', 'She swam at the [place:Beijing] 2008 Games.'],
  ])('%s is no place in it', (_what, text) => {
    expect(keptNames(text, 'place', withoutEvents)).toEqual([]);
  });

  test.each([
    ['a plan of an army', 'It supports the [organisation:Orra Maritime Strategy] now.'],
    ['a notice of a law', 'By the [organisation:Orra State Legal Notice] 13 of 1979 he lost it.'],
    ['a tournament', 'They won the [organisation:West Orra Invitational] there.'],
    ['an age of upheaval', 'The [organisation:Industrial Revolution] came to Orra late.'],
    ['what a medal is given for', 'He won the Silver Medal for [organisation:Gallantry] in May.'],
    ['a protocol', 'It ratified the [organisation:Nagoya Protocol] in June.'],
    ['a crisis', 'It followed the [organisation:Mesara Crisis] of 1901.'],
    ['an order of merit', 'She was given the [organisation:Order of Distinction] in May.'],
    ['a row of honours', 'It had four [organisation:Orra Theatre Nominations] in May.'],
    ['a cup', 'They won the [organisation:Sultan Azlan Cup] again.'],
    ['a law', 'He was charged under the [organisation:Road Traffic Act] on Monday.'],
    ['a directive', 'It broke the [organisation:Unfair Terms Directive] twice.'],
    ['a study', 'It led the [organisation:National Salmon Study] in May.'],
    ['a law with its year', 'It breaks the [organisation:Orra Governance Regulation] 2018 there.'],
    [
      'the beginning of a law',
      'He broke the [organisation:Comprehensive Firearms] and Ammunition Regulation Act.',
    ],
    ['a prize', 'She won the [organisation:Gopova Prize] in May.'],
    ['a treaty whole', 'It cites the [organisation:Treaty of Zadar] and no other.'],
  ])('%s is no body', (_what, text) => {
    expect(keptNames(text, 'organisation', withoutEvents)).toEqual([]);
  });

  test.each([
    ['a town besieged', 'The siege of [place:Zadar] went on.', 'Zadar'],
    ['a town of talks', 'The [place:Lomé] talks failed.', 'Lomé'],
    ['an airline’s town', 'A jet of Air Peace of [place:Lagos] landed.', 'Lagos'],
    ['a town before a shop', 'They shop at [place:Beijing] Games Workshop daily.', 'Beijing'],
    ['an unlisted name before games', 'He sells [place:Skarn] Games for a living.', 'Skarn'],
  ])('%s stays a place', (_what, text, name) => {
    expect(keptNames(text, 'place', withoutEvents)).toEqual([name]);
  });

  test('a person in front of such a word stays', () => {
    expect(keptNames('Then [person:Ana Berlin] Act II began.', 'person', withoutEvents)).toEqual([
      'Ana Berlin',
    ]);
  });
});
