// Sums, shares, ages and times as budgets, results, bulletins and courts of several languages write them.
import { expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

const read = (text: string, language = 'en', people: readonly string[] = []) =>
  figuresIn(text, { language, people }).map(({ text: words, value: { number, low, high, unit, counts } }) =>
    [words, number ?? `${low}–${high}`, unit ?? counts ?? '–'].join('='),
  );

test.each([
  ['de', 'Der Verlust sank auf minus 5,4 Mio. Euro.', ['minus 5,4 Mio. Euro=-5400000=EUR']],
  ['en', 'It ended the year at minus $4 million.', ['minus $4 million=-4000000=USD']],
  ['en', 'That is $9 million minus $4 million.', ['$9 million=9000000=USD', '$4 million=4000000=USD']],
  ['it', 'Supera l’8% (+2,9% rispetto al 2015).', ['8%=8=percent', '2,9%=2.9=percent']],
  ['pt', 'São 14 homens entre os 18 e os 59 anos.', ['14=14=homens', 'entre os 18 e os 59 anos=18–59=year']],
  ['nl', 'Het dividend steeg van 2,5 naar 3,5 euro.', ['2,5=2.5=EUR', '3,5 euro=3.5=EUR']],
  [
    'fr',
    'Dix-sept des vingt-six provinces sont touchées.',
    ['Dix-sept=17=provinces', 'vingt-six=26=provinces'],
  ],
  ['fr', 'Il y a 77 décès, dont 58 survenus en ville.', ['77=77=décès', '58=58=–']],
  ['id', 'Nilainya Rp 7,5 milliar.', ['Rp 7,5 milliar=7500000000=IDR']],
  ['id', 'Dia divonis lima tahun dan empat bulan penjara.', ['lima tahun=5=year', 'empat bulan=4=month']],
  ['id', 'Dua belas orang datang, dua diantara mereka pergi, lima orang tinggal.', ['lima=5=people']],
  ['nl', 'Om half tien brak brand uit, rond half elf was het voorbij.', []],
  ['nl', 'Een half miljoen euro schade.', ['Een half miljoen euro=500000=EUR']],
  ['de', 'Gegen halb zehn begann es.', []],
  ['en', 'It was cut from $83 to $45 million.', ['$83=83000000=USD', '$45 million=45000000=USD']],
  ['en', 'It rose from $12 to $45 million.', ['$12=12000000=USD', '$45 million=45000000=USD']],
  ['en', 'Zambia fined them K10, 800 or one month in jail.', ['K10, 800=10800=ZMW', 'one month=1=month']],
  ['en', 'Nigerian farmers paid ₦10, 300 bags later.', ['₦10=10=NGN', '300=300=bags']],
  [
    'en',
    'The crop rose by 9.6% or 22 480 tonnes to 255 700 tonnes.',
    ['9.6%=9.6=percent', '22 480 tonnes=22480=tonne', '255 700 tonnes=255700=tonne'],
  ],
  ['tr', 'Enflasyon %4,8 oldu.', ['%4,8=4.8=percent']],
  [
    'de',
    'Die 1. Große Kammer gab ihm einem Jahr und sechs Monaten.',
    ['einem Jahr und sechs Monaten=1.5=year'],
  ],
  ['en', 'He got a year and six months.', ['a year and six months=1.5=year']],
  ['de', 'Es starben 14 weitere Menschen.', ['14=14=people']],
  ['de', 'Es gab drei schwere Unfälle.', ['drei=3=schwere Unfälle']],
  ['fr', 'On compte 290 nouveaux cas.', ['290=290=cas']],
  ['es', 'Son 2.2 millones de pequeños productores.', ['2.2 millones=2200000=pequeños productores']],
  [
    'fr',
    'Ce sont 3 millions de Français et trois autres grands fournisseurs.',
    ['3 millions=3000000=Français', 'trois=3=grands fournisseurs'],
  ],
  ['fr', 'Dakar paie 18 milliards de FCFA.', ['18 milliards de FCFA=18000000000=XOF']],
  ['nl', 'Hij werkt tot twee uur ‘s nachts en begint om tien uur.', []],
  ['nl', 'Het duurde twee uur.', ['twee uur=2=hour']],
  ['de', 'Das waren 79.000,- € oder 500,– Euro.', ['79.000,- €=79000=EUR', '500,– Euro=500=EUR']],
  ['pt', 'São homens de 33 e 35 anos.', ['33=33=year', '35 anos=35=year']],
  ['fr', 'On compte 1 638 cas, 290 de plus.', ['1 638=1638=cas', '290=290=–']],
  [
    'it',
    'Con venti che raggiungono i 100 km/h, venti persone ferite.',
    ['100 km/h=100=km/h', 'venti=20=people'],
  ],
  ['es', 'Honduras registró 1,357 homicidios.', ['1,357=1357=homicidios']],
  ['es', 'Son 1,357 millones de euros.', ['1,357 millones de euros=1357000=EUR']],
  ['es', 'Es menor a los 1.000 millones de Gavi.', ['1.000 millones=1000000000=–']],
  ['en', 'It recorded a $12- million increase.', ['$12- million=12000000=USD']],
  ['id', 'Pasal 2 Undang-Undang Nomor 31 tahun 1999: denda AS$1.2 juta.', ['AS$1.2 juta=1200000=USD']],
  ['en', 'Balochistan gets Rs 955 billion.', ['Rs 955 billion=955000000000=PKR']],
  ['en', 'The target is 8 plus or minus 2 percent.', ['8=8=–', 'plus or minus 2 percent=2=percent']],
] as const)('%s: %s', (language, text, figures) => {
  expect(read(text, language)).toEqual(figures);
});

test('an age stands right behind a name, before what the person is', () => {
  const text = 'Others are David Mununga 66, an estate agent, and Elvis Sika 44.';
  expect(read(text, 'en', ['David Mununga', 'Elvis Sika'])[0]).toBe('66=66=year');
});

test('cases that are confirmed say nothing', () => {
  const figures = figuresIn('With it the State now reaches 16,453 confirmed cases, including 19 deaths.');
  expect(figures.map(({ value }) => value.saidBy)).toEqual([null, null]);
});

test('a bracket with a source of its own is nothing of the other', () => {
  const figures = figuresIn(
    'According to UCAB, 13 million tons were cut (according to the ministry - 14 million tons).',
  );
  expect(figures.map(({ value }) => value.saidBy)).toEqual(['UCAB', null]);
});

test('an estimated area says nothing', () => {
  const [figure] = figuresIn('The area estimated for maize is unchanged at 2.6 million hectares.');
  expect(figure?.value.saidBy).toBeNull();
});
