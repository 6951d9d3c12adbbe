import { expect, test } from 'vitest';
import { isTitleAlone, withoutTitles } from '../../../src/extractor/tagger/without-titles.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string =>
  shownNames(marked, 0.9, (names, prepared) => names.map((name) => withoutTitles(name, prepared)));

test.each([
  ['Governor [person:Sir Moro Vaka] spoke.', 'Governor Sir [person:Moro Vaka] spoke.'],
  ['Minister [person:Lyonpo Gem Orra] spoke.', 'Minister Lyonpo [person:Gem Orra] spoke.'],
  ['They met T/[person:A Vaka] there.', 'They met T/A [person:Vaka] there.'],
  ['They met [person:Woizero Tirune Vaka] there.', 'They met Woizero [person:Tirune Vaka] there.'],
  [
    'Then [person:Gräfin Vaka] and [person:KRT Orra] rose.',
    'Then Gräfin [person:Vaka] and KRT [person:Orra] rose.',
  ],
  ['They met [person:Garda Barry Vaka] there.', 'They met Garda [person:Barry Vaka] there.'],
  [
    'They met [person:Traditional Authority Vaka] there.',
    'They met Traditional Authority [person:Vaka] there.',
  ],
  ['They met [person:Deacon Ali Vaka] there.', 'They met Deacon [person:Ali Vaka] there.'],
  ['They met [person:Dn. Ali Vaka] there.', 'They met Dn. [person:Ali Vaka] there.'],
  ['They met [person:Ratu Vaka] there.', 'They met Ratu [person:Vaka] there.'],
  ['They met [person:Lance Corporal Ali Vaka] there.', 'They met Lance Corporal [person:Ali Vaka] there.'],
  ['They met [person:Senior Chief Vaka] there.', 'They met Senior Chief [person:Vaka] there.'],
])('a title stays out of the name: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('a title with a given name is no body', () => {
  expect(
    shownNames('They blamed [organisation:Ombudsman Jesus Orra].', 0.7, (names, prepared) =>
      names.map((name) => withoutTitles(name, prepared)),
    ),
  ).toBe('They blamed Ombudsman [person:Jesus Orra].');
  expect(
    shownNames('Then [organisation:Induna Mukulvaka] rose.', 0.7, (names, prepared) =>
      names.map((name) => withoutTitles(name, prepared)),
    ),
  ).toBe('Then Induna [person:Mukulvaka] rose.');
  expect(
    shownNames('Of [organisation:Traditional Authorities Orravaka] he spoke.', 0.5, (names, prepared) =>
      names.map((name) => withoutTitles(name, prepared)),
    ),
  ).toBe('Of Traditional Authorities [person:Orravaka] he spoke.');
  expect(
    shownNames('The late [organisation:Kgosana Kagelorra Leetavaka] rose.', 0.5, (names, prepared) =>
      names.map((name) => withoutTitles(name, prepared)),
    ),
  ).toBe('The late Kgosana [person:Kagelorra Leetavaka] rose.');
});

test('a title behind an article is nobody', () => {
  const of = (marked: string) =>
    shownNames(marked, 0.9, (names, prepared) => names.filter((name) => !isTitleAlone(name, prepared)));
  expect(of('They chose a new [person:Kgosana] there.')).toBe('They chose a new Kgosana there.');
  expect(of('The [person:Induna], who heads the court, rose.')).toBe(
    'The Induna, who heads the court, rose.',
  );
  expect(of('Then [person:Hon’ble Lyonpo] rose.')).toBe('Then Hon’ble Lyonpo rose.');
  expect(of('[person:Sir] rose, and the [person:Vaka] sank.')).toBe(
    '[person:Sir] rose, and the [person:Vaka] sank.',
  );
});

test('an office that was taken for somebody is none behind an article, unless the tagger is sure', () => {
  const of = (confidence: number) =>
    shownNames('So the [person:Bishop] said.', confidence, (names, prepared) =>
      names.filter((name) => !isTitleAlone(name, prepared)),
    );
  expect(of(0.6)).toBe('So the Bishop said.');
  expect(of(0.9)).toBe('So the [person:Bishop] said.');
});

test.each([
  ['a hospital called after a knight', 'At [organisation:Sir Orra Ram Hospital] she slept.'],
  ['a title alone', 'They asked [person:Sir] for it.'],
  ['a name that others have as a title', 'It was [person:Sheikh Orra] who left.'],
])('but not from %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});
