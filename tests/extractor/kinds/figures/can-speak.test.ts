import { expect, test } from 'vitest';
import { canSpeak } from '../../../../src/extractor/kinds/figures/can-speak.ts';

test.each([
  'the coast guard',
  'the pope',
  'Local news reports',
  'Police in Japan',
  'Witnesses in Somalia',
  'Economy Minister Pedro Reis',
  'the rights group Global Rights Compliance',
  'The office of Prime Minister Nouri al-Maliki',
  "Egypt's government and the World Health Organization",
  'the U.S. military in Afghanistan',
  'A United Nations expert on extrajudicial killings',
  "Toxicology tests by the state medical examiner's office",
  'World Health Organization staff in Geneva',
  'people familiar with the matter',
  'rights groups',
])('%s can say a number', (who) => {
  expect(canSpeak(who, 'subject')).toBe(true);
  expect(canSpeak(who, 'source')).toBe(true);
});

test.each([
  'the closure of Porto Almeida',
  'A new government report shows U.S. businesses',
  "Israel's pullout is a humiliation suffered at the hands of the armed resistance",
  'a military statement released',
  'the rise in prices of bread and milk',
  'one two three four five six seven eight nine ten eleven twelve thirteen',
  'An editor at a paper resigned last year in what he',
  'how well a coalition does',
  'India 626 and 284-6',
  'Ann Lee rejected',
  'a northern Union of',
  'The letter also addresses',
  '',
])('%s is a stretch of a sentence, and nobody is named', (who) => {
  expect(canSpeak(who, 'subject')).toBe(false);
  expect(canSpeak(who, 'source')).toBe(false);
});

test.each(['rising costs', 'safety concerns', 'a lack of funds', 'the drought'])(
  '‘citing %s’ names a reason, no source',
  (who) => {
    expect(canSpeak(who, 'source')).toBe(false);
  },
);

test('long words cost no time', () => {
  expect(canSpeak('of '.repeat(200_000), 'source')).toBe(false);
});
