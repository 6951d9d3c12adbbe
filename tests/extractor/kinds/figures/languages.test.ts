import { expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

test.each([
  ['de', 'rund 1.500 Arbeiter', { number: 1500, bound: 'approximate', counts: 'Arbeiter' }],
  ['de', '3,5 Milliarden Euro', { number: 3.5e9, unit: 'EUR' }],
  ['de', 'um 4,2 Prozent', { number: 4.2, unit: 'percent' }],
  ['fr', 'plus de 2 millions d’euros', { number: 2e6, bound: 'more-than' }],
  ['fr', '12,5 % des électeurs', { number: 12.5, unit: 'percent' }],
  ['fr', '30 kilomètres', { number: 30, unit: 'km' }],
  ['es', '15.000 trabajadores', { number: 15_000, counts: 'trabajadores' }],
  ['es', '3 mil millones de dólares', { number: 3e9 }],
  ['it', 'circa 200 chilometri', { number: 200, unit: 'km', bound: 'approximate' }],
  ['pt', '40 milhões de reais', { number: 40e6 }],
  ['ru', 'около 15 тысяч рабочих', { number: 15_000, bound: 'approximate' }],
  ['ru', '2,5 млн рублей', { number: 2.5e6, unit: 'RUB' }],
  ['ko', '1만5천명', { number: 15_000, unit: 'people' }],
  ['ko', '3조2000억원', { number: 3.2e12, unit: 'KRW' }],
  ['ko', '20% 증가', { number: 20, unit: 'percent' }],
])('%s: %s', (language, text, value) => {
  expect(figuresIn(text, { language }).map((one) => one.value)).toEqual([expect.objectContaining(value)]);
});
