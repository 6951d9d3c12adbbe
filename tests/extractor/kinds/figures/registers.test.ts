// Bulletins, results, trials, courts and catalogues: how each writes its figures, and what in them is none.
import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

const read = (text: string, language = 'en') =>
  figuresIn(text, { language }).map(({ text: words, value }) => [words, value.number, value.unit]);
const rates = (text: string, language = 'en') =>
  figuresIn(text, { language }).map(({ value }) => [value.number, value.unit, value.per]);

describe('English', () => {
  test.each([
    ['fined R87 450,50 on Monday', [['R87 450,50', 87450.5, 'ZAR']]],
    [
      'pays P4.6 million a call and wants P1.2-B in Manila',
      [
        ['P4.6 million', 4.6e6, 'PHP'],
        ['P1.2-B', 1.2e9, 'PHP'],
      ],
    ],
    [
      'won the hammer with 28.94 metres, 41cm better than before',
      [
        ['28.94 metres', 28.94, 'm'],
        ['41cm', 41, 'cm'],
      ],
    ],
    [
      'a panel of 61.5 × 47 cm hangs there',
      [
        ['61.5', 61.5, 'cm'],
        ['47 cm', 47, 'cm'],
      ],
    ],
    [
      'the 4 x 100 metres relay',
      [
        ['4', 4, null],
        ['100 metres', 100, 'm'],
      ],
    ],
    ['The weir let 310,000 megalitres go.', [['310,000 megalitres', 310000, 'megalitre']]],
    ['The comet passed at 5.2 AU from the sun.', [['5.2 AU', 5.2, 'astronomical unit']]],
    ['The summit drew 52 AU delegations.', [['52', 52, null]]],
    ['It changed its speed by 38.6 m/s.', [['38.6 m/s', 38.6, 'm/s']]],
    ['IMO 9412345 flies a flag; the effect was clear (p<0.001).', []],
    ['Count 6 was withdrawn.', []],
    ['Efficacy was high (95% CI: 52.1–78.4).', []],
    ['children aged 6 to 59 months', [['6 to 59 months', null, 'month']]],
    [
      'throughput hit 3.97 million TEUs, from 3.64 million in May',
      [
        ['3.97 million TEUs', 3.97e6, 'TEU'],
        ['3.64 million', 3.64e6, 'TEU'],
      ],
    ],
  ] as const)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['68 percent of the crop was rated good', 'crop'],
    ['The dam stood at 103.6 per cent of capacity.', 'capacity'],
    ['two-thirds of the sentence must be served', 'sentence'],
    ['6.8% of total output, it said', 'total output'],
    ['two-thirds of its bilateral, multilateral and private debt', null],
    ['half of this was lost', null],
    ['a debt of 34.3 per cent of GDP, it said', 'GDP'],
    ['some 48,000 head of cattle drowned', 'head'],
  ] as const)('a share of one thing: %s', (text, counts) => {
    expect(figuresIn(text)[0]?.value.counts).toBe(counts);
  });

  test('a battery of 250 megawatts stores so many megawatt-hours', () => {
    expect(rates('A 250-megawatt / 1,000-MWh battery is built.')).toEqual([
      [250, 'MW', null],
      [1000, 'MWh', null],
    ]);
    expect(rates('The rate was 12.4 cases per 100,000 people.')[0]).toEqual([12.4, null, '100,000']);
  });

  test('votes in front of a bracket are those behind it', () => {
    expect(
      figuresIn('Ortiz had 41,208 votes (50.6%) to 40,231 (49.4%) for Brandt.').map(
        ({ value }) => value.counts,
      ),
    ).toEqual(['votes', null, 'votes', null]);
  });
});

describe('other languages', () => {
  test.each([
    ['de', 'Er bekam zwei Jahre und neun Monate Haft.', [['zwei Jahre und neun Monate', 2.75, 'year']]],
    ['de', 'Das Gericht verurteilte den 52-Jährigen am Mittwoch.', [['52-Jährigen', 52, 'year']]],
    ['fr', 'Il a dix-huit mois pour payer.', [['dix-huit mois', 18, 'month']]],
    ['fr', 'Elle vécut quatre-vingt-dix ans.', [['quatre-vingt-dix ans', 90, 'year']]],
    ['fr', 'La récolte est de 33,4 Mt.', [['33,4 Mt', 33.4, 'megatonne']]],
    ['it', "Ne produce l'8% in più.", [['8%', 8, 'percent']]],
    ['it', 'Circa duemila famiglie sono senza luce.', [['Circa duemila', 2000, null]]],
    ['it', 'Ha quattro anni e sei mesi.', [['quattro anni e sei mesi', 4.5, 'year']]],
    ['es', 'Con veintidós meses de retraso.', [['veintidós meses', 22, 'month']]],
    ['es', 'El embalse tiene 214 hectómetros cúbicos.', [['214 hectómetros cúbicos', 214, 'hm³']]],
    ['pt', 'Foi condenado a dezoito anos de prisão.', [['dezoito anos', 18, 'year']]],
    [
      'ru',
      'Его приговорили к семи годам и шести месяцам колонии.',
      [['семи годам и шести месяцам', 7.5, 'year']],
    ],
    ['ru', 'Ночью было минус 18 градусов.', [['минус 18 градусов', -18, '°C']]],
    ['fr', 'Il fait au moins 5 degrés.', [['au moins 5 degrés', 5, '°C']]],
    ['uk', "Він отримав п'ять років.", [["п'ять років", 5, 'year']]],
    ['uk', 'Він отримав п’ять років.', [['п’ять років', 5, 'year']]],
    ['de', 'Der Strompreis stieg um 3,1 Cent.', [['3,1 Cent', 0.031, 'EUR']]],
    ['pt', 'O barco levava quarenta e dois passageiros.', [['quarenta e dois', 42, null]]],
    ['es', 'Vivió treinta y dos años.', [['treinta y dos años', 32, 'year']]],
    ['it', 'Gli occupati sono 24 milioni e 120mila.', [['24 milioni e 120mila', 24.12e6, null]]],
    [
      'es',
      'Pagó 3 millones 400 mil pesos argentinos.',
      [['3 millones 400 mil pesos argentinos', 3.4e6, 'ARS']],
    ],
    ['it', 'Il tasso cala di 0,3 punti.', [['0,3 punti', 0.3, 'point']]],
    ['fr', 'Elle ouvre 30 points de vente.', [['30', 30, null]]],
    ['fr', 'Le port a traité 15 000 EVP.', [['15 000 EVP', 15000, 'TEU']]],
    ['uk', 'Квартира має 62 кв. м площі.', [['62 кв. м', 62, 'm²']]],
    ['uk', 'Резерви сягнули 54 млрд дол. США.', [['54 млрд дол. США', 54e9, 'USD']]],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  test.each([
    ['de', 'Es sind 7,3 Tonnen je Hektar.', 'hectare'],
    ['de', 'Es fielen 95 Liter Regen pro Quadratmeter.', 'square metre'],
    ['es', 'Cayeron 180 litros por metro cuadrado.', 'square metre'],
    ['it', 'Costa 3.150 euro al metro quadro.', 'square metre'],
    ['fr', "L'essence coûte 1,71 euro le litre.", 'litre'],
    ['fr', 'Le loyer est de 14,20 euros le mètre carré.', 'square metre'],
    ['uk', 'Курс — 43,12 грн за долар.', 'dollar'],
    ['ru', 'Собрали 32,7 ц/га.', 'hectare'],
    ['de', 'Die Dividende von 1,20 Euro je Aktie.', 'share'],
  ] as const)('a rate, %s: %s', (language, text, per) => {
    expect(figuresIn(text, { language })[0]?.value.per).toBe(per);
  });

  test.each([
    ['fr', 'Le déficit est de 5 % du budget.', 'budget'],
    ['it', 'Ha votato il 48,6% degli aventi diritto.', 'aventi'],
    ['pt', 'Mais de 70% da frota parou.', 'frota'],
    ['de', 'Zwei Drittel der Höfe sind klein.', 'Höfe'],
    ['es', 'Guarda el 47 % de su capacidad.', 'capacidad'],
    ['fr', 'La hausse est de 5 % du 3 au 5 mai.', null],
  ] as const)('what a share is of, %s: %s', (language, text, counts) => {
    expect(figuresIn(text, { language })[0]?.value.counts).toBe(counts);
  });

  test.each([
    ['uk', 'Інфляція сповільнилася до 9,3%.', 'exact'],
    ['ru', 'Резервы выросли в мае до 54 млрд рублей.', 'exact'],
    ['ru', 'Мороз усилился до минус 33 градусов.', 'exact'],
    ['ru', 'Штраф составит до 5 тыс. рублей.', 'at-most'],
    ['uk', 'Без світла понад 80 тис. абонентів.', 'more-than'],
  ] as const)('a bound, %s: %s', (language, text, bound) => {
    expect(figuresIn(text, { language })[0]?.value.bound).toBe(bound);
  });

  test.each([
    ['ru', 'Погибли двое, пострадали не менее 30 человек.', ['dead', 'injured']],
    ['uk', 'Загинули троє людей, ще 12 поранені.', ['dead', 'injured']],
  ] as const)('what became of them, %s: %s', (language, text, outcomes) => {
    expect(figuresIn(text, { language }).map(({ value }) => value.outcome)).toEqual(outcomes);
  });
});
