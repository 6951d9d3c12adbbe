import { describe, expect, test } from 'vitest';
import { explore } from '../../../../src/build.ts';
import { countryOfName, countryOfPlace } from '../../../../src/extractor/kinds/names/country-of.ts';
import { countries } from '../../../../src/lexicon/countries.ts';
import { countryNames } from '../../../../src/lexicon/country-names.ts';
import { optionsFor } from '../../../sites/build-site.ts';
import { folderWith } from '../../../temporary.ts';

describe('the country of a place, in the language of its article', () => {
  test.each([
    ['fr', 'Corée du Nord', 'KP'],
    ['fr', 'Etats-Unis', 'US'],
    ['de', 'Deutschland', 'DE'],
    ['de-AT', 'Weißrussland', 'BY'],
    ['es', 'España', 'ES'],
    ['es', 'EE. UU.', 'US'],
    ['it', 'Costa d’Avorio', 'CI'],
    ['pt', 'Irão', 'IR'],
    ['ru', 'Россия', 'RU'],
    ['ru', 'Соединенные Штаты', 'US'],
    ['uk', 'М’янма', 'MM'],
    ['ko', '한국', 'KR'],
    ['ko', '북한', 'KP'],
    ['zh', '俄羅斯', 'RU'],
    ['ja', '米国', 'US'],
    ['ar', 'السعودية', 'SA'],
    ['de', 'UAE', 'AE'], // the same in every language
    ['nl', 'Russia', 'RU'], // without a list of its own
    ['en', 'Russia', 'RU'],
  ] as const)('%s: %s is %s', (language, name, code) => {
    expect(countryOfPlace(name, language)).toBe(code);
  });

  test.each([
    ['de', 'Georgia'], // the state of the USA; the country is 'Georgien'
    ['fr', 'Angleterre'], // a part
    ['ru', 'СССР'], // a state before it
    ['ko', '평양'], // its capital
    ['en', 'Россия'], // no word of English
    ['es', 'constructor'],
  ] as const)('%s: %s is none', (language, name) => {
    expect(countryOfPlace(name, language)).toBeNull();
  });

  test('every code of the lists is a country that has an English name, and no list is short', () => {
    for (const [language, names] of countryNames) {
      expect(new Set(names.values()).size, language).toBeGreaterThan(230);
      for (const [name, code] of names) expect(countries.has(code), `${language} ${name}`).toBe(true);
    }
  });
});

test('a page of Russia gathers Россия, Russland and 러시아, and each Korea its own', async () => {
  const folder = folderWith({
    'seeds/en.txt':
      'Russia and North Korea signed the treaty on Monday, officials said. The people of Russia waited for the news.',
    'seeds/ru.txt':
      'Президент России выступил с речью в понедельник. Россия и Северная Корея подписали договор, сообщили власти.',
    'seeds/de.txt':
      'Russland und Nordkorea haben am Montag einen Vertrag unterzeichnet, teilte die Regierung mit.',
    'seeds/ko.txt': '러시아와 북한은 월요일에 조약에 서명했다고 정부가 밝혔다. 한국은 이를 비판했다.',
  });
  const { corpus } = await explore(optionsFor(folder), () => {});
  const forms = (label: string): string[] =>
    (corpus?.entities ?? [])
      .filter((entity) => entity.kind === 'place' && entity.label === label)
      .flatMap((entity) => entity.names.map((name) => name.form))
      .sort();
  expect(forms('Russia')).toEqual(['Russia', 'Russland', 'России', 'Россия', '러시아'].sort());
  expect(forms('North Korea')).toEqual(['Nordkorea', 'North Korea', 'Северная Корея', '북한'].sort());
  expect(forms('South Korea')).toEqual(['한국']);
});

test.each([
  ['The Foreign Ministry of Turkey said so.', 'Foreign Ministry', 'TR'],
  ['The Foreign Ministry of the United Arab Emirates said so.', 'Foreign Ministry', 'AE'],
  ['The Foreign Ministry of Kenya’s neighbour said so.', 'Foreign Ministry', null],
  ['The Iraqi Interior Ministry said so.', 'Interior Ministry', 'IQ'],
  ['The Foreign Ministry of the day said so.', 'Foreign Ministry', null],
  ['The Foreign Ministry in Turkey said so.', 'Foreign Ministry', null],
  ['The Supreme Court in Nairobi said so.', 'Supreme Court', 'KE'],
  ['In Niamey the Ministry of Defence said so.', 'Ministry of Defence', 'NE'],
  ['The Russian Foreign Ministry in Kyiv said so.', 'Foreign Ministry', 'RU'],
  ['The Red Cross in Kyiv said so.', 'Red Cross', null],
  ['The High Court in Mombasa said so.', 'High Court', null],
] as const)('%s', (text, name, code) => {
  const start = text.indexOf(name);
  expect(countryOfName(text, start, start + name.length)).toBe(code);
});
