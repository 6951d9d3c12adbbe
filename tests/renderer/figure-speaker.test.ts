import { expect, test } from 'vitest';
import { speakerWords } from '../../src/renderer/figure-speaker.ts';

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
])('%s can say a figure', (said) => {
  expect(speakerWords(said, 'en')).toBe(said);
});

test.each([
  'the closure of Porto Almeida',
  'A new government report shows U.S. businesses',
  "Israel's pullout is a humiliation suffered at the hands of the armed resistance",
  'a military statement released',
  'the rise in prices of bread and milk',
  'one two three four five six seven eight nine ten eleven twelve thirteen',
  '',
])('%s is a stretch of a sentence, and nobody is named', (said) => {
  expect(speakerWords(said, 'en')).toBeNull();
});

test('words of another language are taken as they are', () => {
  expect(speakerWords('il ministero della Salute in un rapporto', 'it')).toBe(
    'il ministero della Salute in un rapporto',
  );
});

test('long words cost no time', () => {
  expect(speakerWords('of '.repeat(200_000), 'en')).toBeNull();
});
