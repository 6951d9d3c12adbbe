import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../../src/extractor/kinds/figures/extract-figures.ts';

interface From {
  readonly publisher?: string;
  readonly url?: string;
}

/** Amounts of money in a text with what their currency was taken for, and why. */
function moneyIn(text: string, from: From = {}): (readonly [string, string | null, string | null])[] {
  return extractFigures({ text, language: 'en', ...from }, { taken: [] }).flatMap((found) =>
    found.kind === 'figure' && found.value.unitKind === 'money'
      ? [[text.slice(found.start, found.end), found.value.unit, found.value.because] as const]
      : [],
  );
}

function dollarIn(text: string, from: From = {}): string | null | undefined {
  return moneyIn(text, from).find(([words]) => /^(?:\$|about)/u.test(words))?.[1];
}

describe('a dollar alone is that of the country the article names most', () => {
  test.each([
    ['Auckland will spend $5 million on pipes, a New Zealand minister said.', 'NZD'],
    ['WELLINGTON, New Zealand, June 3 - The fine was $500, New Zealanders heard.', 'NZD'],
    ['SYDNEY, June 3 - The council will spend $5 million.', 'AUD'],
    ['Canada’s farmers lost $6 million, Ottawa said.', 'CAD'],
    ['Singapore hawkers pay $800 a month; Singaporeans queue.', 'SGD'],
    ['Canadian wheat fetched US$5 million, canola $6 million, Canada said.', 'CAD'],
    ['Jamaica’s bank lent $6 million, and Jamaica owes US$5 million.', 'JMD'],
  ])('%s', (text, code) => {
    expect(dollarIn(text)).toBe(code);
  });
});

describe('but the American where the article does not tell, or tells against it', () => {
  test.each([
    ['The fine was $500.'],
    ['A miner in Australia paid $5 million.'], // named once: anybody's article
    ['Australia and Canada will spend $5 million; Australia and Canada agreed.'],
    ['Australia, Canberra said, will buy American jets for $5 billion from America.'],
    ['Canada, Canadians heard, gave $5 million to Ukraine; Ukraine, Ukrainian and Ukrainian.'],
    ['SYDNEY (Reuters) - Australia will spend $5 million, Australian ministers said.'],
    ['Australia paid A$5 million ($3.3 million), Australian ministers said.'],
    ['Australia paid 5 million Australian dollars (about $3.3 million).'],
    ['Australia sold A$5 million for US$3 million and $2 million, Australian miners said.'],
    ['Kent Ottaway and Alberto Canadas paid $5 million to Singaporex.'],
    ['Guyana’s oil fund holds $2 billion, Guyanese and Georgetown heard.'], // the world writes of it so; only the paper tells
    ['Ecuador pays $40 a month, and Ecuadoreans queue.'],
  ])('%s', (text) => {
    expect(dollarIn(text)).toBe('USD');
  });
});

describe('the paper tells before the article', () => {
  const text = 'The council spent $5 million on pipes.';
  test.each<[From, string, string]>([
    [
      { publisher: 'The Sydney Morning Herald' },
      'AUD',
      "dollar read as AUD: the paper is 'The Sydney Morning Herald'",
    ],
    [
      { url: 'https://www.stuff.co.nz/national/1' },
      'NZD',
      "dollar read as NZD: the article's address ends in '.nz'",
    ],
    [{ publisher: 'The Washington Post' }, 'USD', "dollar read as USD: the paper is 'The Washington Post'"],
    [
      { publisher: 'The Bugle', url: 'https://bugle.example/ca' },
      'USD',
      'dollar read as USD: the article does not say which',
    ],
    [
      { url: 'https://www.fijitimes.example.com/x' },
      'USD',
      'dollar read as USD: the article does not say which',
    ],
    [
      { url: 'https://www.jamaica-bugle.com/x' },
      'JMD',
      "dollar read as JMD: the article's address is that of 'jamaica-bugle'",
    ],
    [{ url: 'nonsense' }, 'USD', 'dollar read as USD: the article does not say which'],
  ])('%j', (from, code, because) => {
    expect(moneyIn(text, from)).toEqual([['$5 million', code, because]]);
  });

  test.each<[string, From, string]>([
    ['Australia, Canberra said, will spend $5 million.', { publisher: 'The Washington Post' }, 'USD'],
    ['Reefs of the U.S. Virgin Islands and of Townsville, Queensland, get $5 million.', {}, 'USD'],
    ['Reefs of Townsville and all of Queensland get $5 million.', {}, 'AUD'],
    ['Australia, Canberra said, will spend $5 million.', { publisher: 'BBC News' }, 'USD'],
    ['Australia, Canberra said, will spend $5 million.', { url: 'https://www.theguardian.co.uk/x' }, 'USD'],
    ['Washington will spend $5 million.', { publisher: 'The Age', url: 'https://theage.com.au/x' }, 'USD'],
    [
      'Fijian cane cutters get $31 a tonne, the Fiji sugar union said.',
      { publisher: 'The Fiji Times' },
      'FJD',
    ],
    ['Malaysia will spend $5 million.', { publisher: 'The Straits Times, Singapore' }, 'SGD'],
  ])('%s %j', (words, from, code) => {
    expect(dollarIn(words, from)).toBe(code);
  });
});

test('cents are those of the dollar', () => {
  expect(moneyIn('A stamp is 90 cents in Canada, Canada Post said.')).toEqual([
    ['90 cents', 'CAD', "dollar read as CAD: the article speaks of 'Canada'"],
  ]);
});

test('names of countries are whole names', () => {
  expect(moneyIn('It cost 5,000 rupees; Indiana and Indianapolis cheered Nepal.')[0]?.[1]).toBe('NPR');
  expect(moneyIn('It cost 5,000 pounds, UKRAINE said; Cairo agreed.')[0]?.[1]).toBe('EGP');
  expect(moneyIn('Indians paid 5,000 rupees in Nepal, as Indian officials said.')[0]?.[1]).toBe('INR');
});

describe('prices of the world are in US dollars in any country’s paper', () => {
  const perth = { url: 'https://news.example.au/x' };

  test.each([
    ['Brent crude rose to $81 a barrel.', 'USD'],
    ['Gold fell to $2,300 an ounce on Friday.', 'USD'],
    ['Spot gold was at $2,300/oz.', 'USD'],
    ['The benchmark price of iron ore fell to $95 a tonne.', 'USD'],
    // what has no such price, or is said to be in the country's own
    ['The brewer pays $81 a barrel.', 'AUD'],
    ['Cannabis sells for $300 an ounce.', 'AUD'],
    ['The scrapyard pays $9 a pound for copper pipe.', 'AUD'],
    ['Wheat prices rose to $350 a tonne.', 'AUD'],
    ['Gold costs $3,400 an ounce in Australian dollars.', 'AUD'],
    ['The oil company lost $5 million.', 'AUD'],
  ])('%s', (text, code) => {
    expect(dollarIn(text, perth)).toBe(code);
  });

  test('the reason is told', () => {
    expect(moneyIn('Brent crude rose to $81 a barrel.', perth)[0]?.[2]).toMatch(/US dollars$/u);
  });
});
