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
  ['ko', '0.4%포인트', { number: 0.4, unit: 'percentage point' }],
  ['ko', '그림 25점을 걸었다', { number: 25, counts: '점' }],
  ['ko', '12개국이 모였다', { number: 12, counts: '개국' }],
  ['ko', '징역 3년을 받았다', { number: 3, unit: 'year' }],
  ['ko', '30분 뒤', { number: 30, unit: 'minute' }],
  ['ko', '54세 남성', { number: 54, unitKind: 'age' }],
  ['de', '1,2 Mrd. Euro', { number: 1.2e9, unit: 'EUR' }],
  ['de', 'der 54-Jährige', { number: 54, unitKind: 'age' }],
  ['de', '3,4 Mio. Tonnen', { number: 3.4e6, unit: 'tonne' }],
  ['fr', '45 milliards d’euros', { number: 45e9, unit: 'EUR' }],
  ['fr', 'deux ans et demi', { number: 2.5, unit: 'year' }],
  ['fr', 'des dizaines de milliers de réfugiés', { low: 20_000, counts: 'réfugiés' }],
  ['es', '1.200 millones de euros', { number: 1.2e9, unit: 'EUR' }],
  ['de', '3,4 Millionen Euro im Jahr', { number: 3.4e6, unit: 'EUR', per: 'year' }],
  ['de', '40 Stunden die Woche', { number: 40, unit: 'hour', per: 'week' }],
  ['pt', '300 euros ao mês', { number: 300, unit: 'EUR', per: 'month' }],
  ['it', '2 milioni di euro all’anno', { number: 2e6, unit: 'EUR', per: 'year' }],
  ['es', '100.000 euros al mes', { number: 1e5, unit: 'EUR', per: 'month' }],
  [
    'es',
    'subió 3.5% hasta 1,200 personas',
    { number: 3.5, unit: 'percent' },
    { number: 1200, unit: 'people' },
  ],
  [
    'es',
    'subió 3,5% hasta 1.200 personas',
    { number: 3.5, unit: 'percent' },
    { number: 1200, unit: 'people' },
  ],
  ['de', 'Zwei Drittel der Wähler', { number: 0.666666666666667, unit: 'fraction' }],
  ['fr', 'deux personnes sur trois', { number: 0.666666666666667, unit: 'fraction' }],
  ['es', 'Uno de cada tres vive en Sevilla', { number: 0.333333333333333, unit: 'fraction' }],
  ['fr', 'une femme sur trois', { number: 0.333333333333333, unit: 'fraction' }],
  ['nl', 'twee op de drie kiezers', { number: 0.666666666666667, unit: 'fraction' }],
  ['fr', 'trois fois sur cinq ans', { number: 3 }, { number: 5, unit: 'year' }],
  ['de', 'Der Schaden beträgt 1,5 Mio. €.', { number: 1.5e6, unit: 'EUR' }],
  ['it', 'tra 150 e 200 euro al mese', { low: 150, high: 200, unit: 'EUR', per: 'month' }],
  ['es', 'y otras 32 resultaron heridas', { number: 32, counts: null, outcome: 'injured' }],
  ['de', 'drei starben am Montag', { number: 3, counts: null, outcome: 'dead' }],
  ['it', '3,4 milioni di tonnellate', { number: 3.4e6, unit: 'tonne' }],
  ['nl', '500.000 dollar', { number: 5e5, unit: 'USD' }],
  ['nl', '3,4 miljoen ton', { number: 3.4e6, unit: 'tonne' }],
  ['nl', 'de 54-jarige man', { number: 54, unitKind: 'age' }],
  ['uk', '950 млн гривень', { number: 950e6, unit: 'UAH' }],
  ['uk', '12,5 тис. людей', { number: 12_500, unit: 'people' }],
  ['ru', '100 тыс. евро в месяц', { number: 1e5, unit: 'EUR', per: 'month' }],
  ['ru', 'выросла на 3,5% до 1,2 млрд рублей', { number: 3.5 }, { number: 1.2e9, bound: 'exact' }],
  ['ar', '1.2 مليار دولار', { number: 1.2e9, unit: 'USD' }],
  ['zh', '营收12亿元', { number: 1.2e9, unit: 'CNY' }],
  ['zh', '有12万人', { number: 120_000, unit: 'people' }],
  ['ja', '売上高は1兆2000億円', { number: 1.2e12, unit: 'JPY' }],
  ['ja', '340万トン', { number: 3.4e6, unit: 'tonne' }],
  ['pl', '2,5 mln euro', { number: 2.5e6, unit: 'EUR' }],
  ['sv', '1,5 miljarder euro', { number: 1.5e9, unit: 'EUR' }],
])('%s: %s', (language, text, ...values) => {
  const found = figuresIn(text, { language }).map((one) => one.value);
  expect(found).toEqual(values.map((value) => expect.objectContaining(value)));
});

test.each([
  ['de', 'im 19. Jahrhundert'],
  ['pt', 'no século 19'],
  ['es', 'los años noventa'],
  ['nl', 'in de jaren negentig'],
  ['ko', '1분기 매출'],
  ['ko', '유권자 3분의 1'],
  ['ja', '第1四半期'],
])('%s: no figure in %s', (language, text) => {
  expect(figuresIn(text, { language })).toEqual([]);
});

test.each([
  ['de', '3 Millionen Euro im Jahr 2023'],
  ['de', '3 Millionen Euro im Jahr zuvor'],
  ['de', '40 Tonnen am Tag der Wahl'],
])('%s: no rate in %s', (language, text) => {
  expect(figuresIn(text, { language }).map((one) => one.value.per ?? null)).toEqual([null]);
});

test.each([
  ['de', 'Nach Angaben der Hafengesellschaft fuhren 212 Züge.', ['der Hafengesellschaft']],
  [
    'de',
    'Die Arbeiten kosten laut der städtischen Bauverwaltung 12 Millionen Euro.',
    ['der städtischen Bauverwaltung'],
  ],
  ['de', 'Laut Gesetz sind 30 Tage vorgesehen.', [null]],
  ['fr', 'Selon la direction du port, 212 trains ont roulé.', ['la direction du port']],
  ['fr', 'Selon les cas, 30 jours suffisent.', [null]],
  ['fr', 'Quelque 120 salariés sont concernés, d’après le syndicat.', ['le syndicat']],
  [
    'es',
    'De acuerdo con un estudio de dos ingenieros, 48 empleos están en riesgo.',
    [null, 'un estudio de dos ingenieros'],
  ],
  ['it', 'Secondo la prefettura di Larano, sono arrivati 212 treni.', ['la prefettura di Larano']],
  ['pt', 'Segundo a empresa, 212 trens circularam.', ['a empresa']],
])('%s: who is named as the source in %s', (language, text, sources) => {
  expect(figuresIn(text, { language }).map((one) => one.value.saidBy ?? null)).toEqual(sources);
});
