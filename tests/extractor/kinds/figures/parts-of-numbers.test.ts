// Numbers in several parts, in the millions of the one beside them, against the base of their rate; and clock times, which are none.
import { expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

const read = (text: string, language = 'en') =>
  figuresIn(text, { language }).map(
    ({ value: { number, unit, counts, per } }) => `${number} ${unit ?? counts ?? '–'}${per ? `/${per}` : ''}`,
  );

test.each([
  ['It lay there for a hundred and forty-two years.', ['142 year']],
  ['A hundred and six men came.', ['106 men']],
  ['A hundred and forty-two thousand came.', ['142000 –']],
  ['He waited a hundred and went.', ['100 –']],
  ['It carried 6.7m TEU, 45m kWh and 6.7m tonnes.', ['6700000 TEU', '45000000 kWh', '6700000 tonne']],
  ['She ran the 400m in 52 seconds.', ['400 m', '52 second']],
  ['Corn rose to $4.28-1/2 a bushel.', ['4.285 USD/bushel']],
])('English: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['en', 'There were 14 cases, up from 9 last week.', ['14 cases', '9 cases']],
  ['en', 'It sold 1,044 cars in May, against 966 a year before.', ['1044 cars', '966 cars']],
  ['en', 'There were 14 cases and 3 deaths, up from 9.', ['14 cases', '3 deaths', '9 deaths']],
  ['ru', 'Собрали 22,4 млн тонн против 25,9 млн в 2025 году.', ['22400000 tonne', '25900000 tonne']],
  ['it', 'Vale 18,7 miliardi di euro, di cui 2,1 per la sanità.', ['18700000000 EUR', '2100000000 EUR']],
  ['fr', 'Cela coûte 18,7 milliards d’euros, dont 2,1 pour la santé.', ['18700000000 EUR', '2100000000 EUR']],
  ['en', 'There were 41,208 votes for Ann Lee and 38,977 for Col Reay.', ['41208 votes', '38977 votes']],
  ['en', 'Deaths rose to 47 out of 1,960 cases.', ['47 –', '1960 cases']],
  ['en', 'The wing burned and two watchmen died.', ['2 watchmen']],
  [
    'de',
    'Es wurden 7,8 Millionen Container umgeschlagen, davon 5,1 für den Export.',
    ['7800000 Container', '5100000 Container'],
  ],
  [
    'de',
    'Es sind 3,1 Milliarden Euro, nach 2,6 Milliarden im Vorjahr.',
    ['3100000000 EUR', '2600000000 EUR'],
  ],
  ['fr', 'Elle coûte 5 millions d’euros, dont 3 ministres sont furieux.', ['5000000 EUR', '3 ministres']],
  ['de', 'Es sind 502 Millionen Euro, davon 310 im Stahlgeschäft.', ['502000000 EUR', '310000000 EUR']],
  [
    'pt',
    'Produziu 1,03 milhões de barris por dia em fevereiro, contra 1,08 milhões.',
    ['1030000 barrel/day', '1080000 barrel/day'],
  ],
  ['en', 'It costs $18.7 billion, of which 2 are lost.', ['18700000000 USD', '2 –']],
] as const)('beside another, %s: %s', (language, text, expected) => {
  expect(read(text, language)).toEqual(expected);
});

test.each([
  ['de', 'Die Inzidenz liegt bei 1,4 je 100.000 Einwohner.', ['1.4 –/100,000']],
  ['fr', 'Ce sont 3 par 1 000 personnes.', ['3 –/1,000']],
  ['fr', 'Le port a 100 000 habitants.', ['100000 habitants']],
  ['es', 'Son 312 por 100.000 habitantes.', ['312 –/100,000']],
  ['es', 'Es el 12 por 100 del total.', ['12 PIB']],
  ['pt', 'Foram 14 mortes por 100 mil habitantes.', ['14 mortes/100,000']],
  ['pt', 'A meta é de 0,25% do PIB.', ['0.25 PIB']],
  ['fr', 'Il y a 57 cas pour 100 000 habitants.', ['57 cas/100,000']],
  ['ru', 'Это 36 случаев на 100 тысяч населения.', ['36 случаев/100,000']],
  ['it', 'La procura chiede nove anni per l’ex sindaco.', ['9 year']],
  ['it', 'Ha ricavi per 201,4 milioni.', ['201400000 –']],
  ['en', 'Costs rose to A$24.80 per wet metric tonne.', ['24.8 AUD/tonne']],
] as const)('what a rate and a share are of, %s: %s', (language, text, expected) => {
  expect(read(text, language).map((one) => one.replace('percent', 'PIB'))).toEqual(expected);
});

test.each([
  ['en', '15.31\nThe storm was named.\n13.10\nIt rained.', []],
  ['it', 'L’acqua è a 4,12 metri alle 6.30, scesa dalle 7.15 alle ore 8.40.', ['4.12 m']],
  ['en', '14.15 CEST\nIt rained.', []],
  ['fr', 'À 7 h 15, la barge a coulé.', []],
  ['en', 'The index closed\nat 13.10 on the day.', ['13.1 –']],
] as const)('clock times, %s: %s', (language, text, expected) => {
  expect(read(text, language)).toEqual(expected);
});

test.each([
  ['es', 'Dejó dos muertos y 37 lesionados.', ['dead', 'injured']],
  ['de', 'Bei dem Unglück kamen drei Menschen ums Leben, 41 wurden verletzt.', ['dead', 'injured']],
] as const)('what became of them, %s: %s', (language, text, outcomes) => {
  expect(figuresIn(text, { language }).map(({ value }) => value.outcome)).toEqual(outcomes);
});

test('a German noun has a capital', () => {
  expect(read('Verletzt wurden 41, acht davon schwer, und 12 verletzte Kinder.', 'de')).toEqual([
    '41 –',
    '8 –',
    '12 verletzte Kinder',
  ]);
});

test.each([
  ['tr', 'Belediye 7 bin 200 fidan dikti.', '7 bin 200', 7200],
  ['tr', 'Yatırım 31 milyar 679 milyon lira oldu.', '31 milyar 679 milyon lira', 31.679e9],
  ['es', 'Se hicieron 10 mil 917 visitas.', '10 mil 917', 10_917],
  ['es', 'Hubo mil 170 quejas.', 'mil 170', 1170],
  ['es', 'Detuvieron a cinco mil 10 personas.', 'cinco mil 10', 5010],
  ['es', 'Hay 2 millones 345 mil 120 lectores.', '2 millones 345 mil 120', 2_345_120],
  ['es', 'Subió a 10 mil, 5,5 % más.', '10 mil', 10_000],
])('larger parts before smaller, %s: %s', (language, text, words, number) => {
  expect(figuresIn(text, { language }).map((one) => [one.text, one.value.number])).toContainEqual([
    words,
    number,
  ]);
});

test.each([
  ['A crop of 14,017 million tons grew 2,05% on a yield of 5,21 t/ha.', 14.017e6],
  ['A crop of 14,017 million tons grew 2.05%.', 14_017e6],
])('three decimals behind a comma where the article writes decimals so: %s', (text, number) => {
  expect(figuresIn(text)[0]?.value.number).toBe(number);
});
