// Figures as notices of results, reports of earthquakes, storms and matches write them, in several languages.
import { expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

const read = (text: string, language: string) =>
  figuresIn(text, { language }).map(({ text: words, value: { number, low, high, unit, counts } }) =>
    [words, number ?? `${low}–${high}`, unit ?? counts ?? '–'].join('='),
  );

test.each([
  // the sign of millions, then that of thousands
  ['es', 'El daño es de $ 2’417.305 al municipio.', ['$ 2’417.305=2417305=USD']],
  ['es', "Gastó $3'200,000 en obras.", ["$3'200,000=3200000=USD"]],
  ['de', "Es kostet 1'200 Franken.", ["1'200 Franken=1200=CHF"]],
  // hundreds and thousands by their word alone
  ['fr', 'Cent quarante personnes sont parties.', ['Cent quarante=140=people']],
  ['fr', 'Mille trois cents maisons ont brûlé.', ['Mille trois cents=1300=maisons']],
  ['fr', 'Il a fallu plus de cent vaccins.', ['plus de cent=100=vaccins']],
  ['fr', 'Il doit payer vingt pour cent de plus.', ['vingt pour cent=20=percent']],
  ['fr', 'Il n’a pas un cent.', []],
  // euros in letters
  ['fr', 'Le résultat atteint 18,40 ME, contre 12 MEUR.', ['18,40 ME=18400000=EUR', '12 MEUR=12000000=EUR']],
  ['fr', 'Il vise entre 410 et 430 ME.', ['entre 410 et 430 ME=410000000–430000000=EUR']],
  ['pt', 'A dívida é de 3,2 Md€.', ['3,2 Md€=3200000000=EUR']],
  // one scale for both ends of a change
  [
    'pt',
    'A colheita foi de 14,2 para 11,6 mil toneladas.',
    ['14,2=14200=tonne', '11,6 mil toneladas=11600=tonne'],
  ],
  // units
  ['es', 'El banco bajó la tasa en 25 puntos base.', ['25 puntos base=25=basis point']],
  ['pt', 'A taxa subiu 0,3 p.p. no mês.', ['0,3 p.p.=0.3=percentage point']],
  ['es', 'Hubo una réplica con una magnitud de 4.1 grados.', ['4.1 grados=4.1=magnitude']],
  ['es', 'Fueron 5.1 y 4.9 grados Richter.', ['5.1=5.1=magnitude', '4.9 grados=4.9=magnitude']],
  ['pt', 'O tremor teve 3,4 graus na escala Richter.', ['3,4 graus=3.4=magnitude']],
  ['es', 'Llegó a 38 grados en la ciudad.', ['38 grados=38=°C']],
  ['en', 'CENTRAL PRESSURE...948 MB. WINDS...120 MPH.', ['948 MB=948=hPa', '120 MPH=120=mph']],
  ['en', 'The file has 948 MB.', ['948 MB=948=MB']],
  // what is told with its sign
  ['de', 'Der Saldo stieg auf +1,4 Millionen (+612 000).', ['1,4 Millionen=1400000=–', '612 000=612000=–']],
  ['de', 'Telefon +49 30 1234567', []],
  // which one, where, and when
  ['pt', 'O lucro do 3º tri saiu no 9º Boletim.', []],
  ['pt', 'A temperatura chegou a 35ºC.', ['35ºC=35=°C']],
  ['en', 'LOCATION...21.4N 65.2W, moving at 12 mph', ['12 mph=12=mph']],
  ['es', 'Con latitud de 15.32 y longitud de -97.4, a 12 kilómetros.', ['12 kilómetros=12=km']],
  ['es', 'Llame al número de emergencias 911.', []],
  ['es', 'Al minuto 7 anotó el 1 - 0.', []],
  ['es', 'El 2 - 1 llegó en la jornada 14.', []],
  ['es', 'Caminó 5 - 10 km.', ['5 - 10 km=5–10=km']],
  ['pt', 'O acidente deu-se na estrada nacional 16.', []],
  ['pt', 'Por volta das 16 horas chegaram.', []],
  ['pt', 'Esperaram 16 horas.', ['16 horas=16=hour']],
  ['en', 'It hit the trailer at 1037 on May 22.', []],
  ['en', 'It sold 1037 tickets on May 22.', ['1037=1037=tickets']],
  ['es', 'Mejoró en la segunda mitad del año.', []],
  ['es', 'Perdió la mitad del ganado.', ['la mitad=0.5=fraction']],
  // long ago, the earlier time is the greater number
  ['en', 'They lived from 4.4 to 1.9 million years ago.', ['from 4.4 to 1.9 million=1900000–4400000=years']],
  ['en', 'Between 1,000 and 2 million people came.', ['Between 1,000 and 2 million=1000–2000000=people']],
  // what was done is not counted
  ['es', 'Los otros cinco pidieron más.', ['cinco=5=–']],
  ['es', 'Votaron cinco concejales.', ['cinco=5=concejales']],
] as const)('%s: %s', (language, text, figures) => {
  expect(read(text, language)).toEqual(figures);
});

test('a pressure that was estimated says nothing', () => {
  const [figure] = figuresIn('The central pressure recently estimated from an aircraft was 948 mb.');
  expect(figure?.value.saidBy).toBeNull();
});
