// How papers of the world write their money: each way with what looks like it and is none.
import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

const read = (text: string) =>
  figuresIn(text).map(({ text: words, value }) => `${words} = ${value.number} ${value.unit}`);

describe('money', () => {
  test.each([
    ['It paid RwF 5 million.', 'RwF 5 million = 5000000 RWF'],
    ['It paid UgSh 3bn.', 'UgSh 3bn = 3000000000 UGX'],
    ['It paid TShs 500m.', 'TShs 500m = 500000000 TZS'],
    ['A Rs 5 lakh crore plan for India.', 'Rs 5 lakh crore = 5000000000000 INR'],
    ['It cost GHC 500.', 'GHC 500 = 500 GHS'],
    ['Cameroon spent FCFA 500 million.', 'FCFA 500 million = 500000000 XAF'],
    ['Senegal spent 500 million CFA francs.', '500 million CFA francs = 500000000 XOF'],
    ['It cost DKr500m.', 'DKr500m = 500000000 DKK'],
    ['It cost Rmb3.2bn.', 'Rmb3.2bn = 3200000000 CNY'],
    ['Profit rose to Won6.6tn.', 'Won6.6tn = 6600000000000 KRW'],
    ['Won 5 million votes.', '5 million = 5000000 null'],
    ['Won6 of ten.', 'ten = 10 null'],
    ['It cost N6.6tn.', 'N6.6tn = 6600000000000 NGN'],
    ['It cost Kc45bn.', 'Kc45bn = 45000000000 CZK'],
    ['Bolivia paid Bs 50.', 'Bs 50 = 50 BOB'],
    ['Venezuela paid Bs. 50.', 'Bs. 50 = 50 VES'],
    ['Moldova raised pensions by 500 lei.', '500 lei = 500 MDL'],
    ['Romania raised pensions by 500 lei.', '500 lei = 500 RON'],
    ['In Morocco it cost 500 dirhams.', '500 dirhams = 500 MAD'],
    ['In Dubai it cost Dh500.', 'Dh500 = 500 AED'],
    ['The Turkmen bank lent 500 manats.', '500 manats = 500 TMT'],
    ['Uzbekistan lent 5 million soms.', '5 million soms = 5000000 UZS'],
    ['Minsk raised it to Br 500.', 'Br 500 = 500 BYN'],
    ['It cost Birr 5 million.', 'Birr 5 million = 5000000 ETB'],
    ['It cost Taka 5 lakh.', 'Taka 5 lakh = 500000 BDT'],
    ['It cost CI$500.', 'CI$500 = 500 KYD'],
    ['It cost 500 nakfa.', '500 nakfa = 500 ERN'],
    ['It cost 50 kobo.', '50 kobo = 0.5 NGN'],
    ['A show is rented for 99¢.', '99¢ = 0.99 USD'],
    ['It offers one billion stg.', 'one billion stg = 1000000000 GBP'],
    ['It would spend 13 mln U.S. dlrs.', '13 mln U.S. dlrs = 13000000 USD'],
    ['Kigali lent 500 francs.', '500 francs = 500 RWF'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('signs that are other words are money only in an article on their country', () => {
  test.each([
    ['Sierra Leone raised Le 500.', ['Le 500 = 500 SLE']],
    ['The Tour de France ran Le 500.', []],
    ['In Algeria it cost DA 500.', ['DA 500 = 500 DZD']],
    ['The office of the DA 500 miles away', ['500 miles = 500 mile']],
    ['In Guatemala it cost Q5 million.', ['Q5 million = 5000000 GTQ']],
    ['In Guatemala the Q4 was good.', []],
    ['In Eswatini it cost E5,000 on the E5.', ['E5,000 = 5000 SZL']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test('the dollar of Fiji', () => {
  expect(read('It gets F$120 million.')).toEqual(['F$120 million = 120000000 FJD']);
});

describe('cents', () => {
  test.each([
    [
      'Australians in Australia paid $20, and the Australian dollar bought 65.2 US cents.',
      ['$20 = 20 AUD', '65.2 US cents = 0.652 USD'],
    ],
    ['It cost 20 rand, or 65 US cents.', ['20 rand = 20 ZAR', '65 US cents = 0.65 USD']],
    ['It cost 20 rand and 65 cents.', ['20 rand = 20 ZAR', '65 cents = 0.65 ZAR']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('no money', () => {
  test.each([
    'goal SDG 13 was missed',
    'written in PHP 8 and PHP 8.2',
    'a TOP 500 list',
    'They watched the Euro 2024 on an AMD 7000.',
    'It cost UR$ 200 or S£500.', // signs that nobody knows
  ])('%s', (text) => {
    expect(figuresIn(text).filter(({ value }) => value.unitKind === 'money')).toEqual([]);
  });
});
