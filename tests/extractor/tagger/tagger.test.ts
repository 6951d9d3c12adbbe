import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tagNames } from '../../../src/extractor/tagger/tagger.ts';
import { mark, unmark } from '../../marked.ts';

/** The text with the tagger's names marked in it. */
function marked(text: string, language = 'en'): string {
  return mark(
    text,
    tagNames(text, language).map((name) => ({ ...name, value: null })),
  );
}

describe('names in news of many countries', () => {
  test.each([
    [
      'Vladimir Saldo',
      '[person:Vladimir Saldo] met the ambassador at the [organisation:North Korean Embassy] in [place:Moscow].',
    ],
    ['hyphens', '[person:Kim Jong-un] returned to [place:North Korea] after his visit to [place:Russia].'],
    ['surname in capitals', 'The interviewer was [person:KANG Ji-won].'],
    [
      'state media',
      'The [organisation:Korean Central News Agency] ([organisation:KCNA]) reported it on Monday.',
    ],
    [
      'Nigeria',
      'President [person:Bola Tinubu] told reporters in [place:Abuja] that the [organisation:Central Bank of Nigeria] would act.',
    ],
    ['Kenya', '[person:Raila Odinga] left [place:Nairobi] for [place:Kisumu] on Sunday.'],
    ['India', '[person:Narendra Modi] addressed a rally in [place:Patna], the capital of [place:Bihar].'],
    ['Arab world', '[person:Bashar al-Assad] spoke by telephone with [person:Mohammed bin Salman].'],
    [
      'Latin America',
      '[person:Luiz Inácio Lula da Silva] will travel from [place:Brasília] to [place:Buenos Aires].',
    ],
    ['China', '[person:Xi Jinping] received [person:Li Qiang] in [place:Beijing].'],
    ['initials', '[person:George W. Bush] spoke in [place:Texas].'],
    ['a country acts', '[place:Russia] said that [place:Ukraine] had refused.'],
    ['a ministry', 'The [organisation:Ministry of Health] in [place:Hanoi] confirmed the cases.'],
  ])('%s', (_name, expected) => {
    expect(marked(unmark(expected).text)).toBe(expected);
  });

  test.each([
    'The Russian president thanked his Korean guests on Monday in February.',
    'Workers were told to rest. Nobody came. However, the government said nothing.',
    'In the early morning hours of September 19, many young people sang.',
  ])('no name stands in: %s', (text) => {
    expect(marked(text)).toBe(text);
  });
});

describe('whoever is called Mr, Mrs, Ms or Dr is a person', () => {
  test.each([
    ['a surname that is a day', 'Mr. [person:Friday] was late, said Mr [person:Monday Okoro] on Monday.'],
    ['an unknown surname', 'The house of Mrs [person:Qwebe] burned down; Mrs [person:Qwebe] was away.'],
    ['a given name that is a day', 'The nurse, Mr [person:Sunday Adeleke], left [place:Lagos].'],
    ['the day stays out', 'A letter that Ms [person:Zzyzov] Tuesday sent to the clinic was lost.'],
  ])('%s', (_name, expected) => {
    expect(marked(unmark(expected).text)).toBe(expected);
  });

  test.each([
    'Mr President, we thank you.',
    'Mr Speaker called the house to order.',
    'Mr and Mrs were printed on the towels.',
  ])('no name stands in: %s', (text) => {
    expect(marked(text)).toBe(text);
  });

  test.each([
    ['a shop', 'Mr Price Group said sales rose in June.', 'Mr Price Group'],
    ['a company', "Dr Reddy's Laboratories fell 3 per cent in trading.", "Dr Reddy's Laboratories"],
  ])('%s is no person', (_name, text, company) => {
    expect(tagNames(text, 'en').map(({ start, end, kind }) => [text.slice(start, end), kind])).toContainEqual(
      [company, 'organisation'],
    );
  });
});

describe('ships are no names', () => {
  test.each([
    'The container ship Al Nour Star ran aground off [place:Suez] on Friday. Al Nour Star had left [place:Jeddah].',
    'The hospital ship Wahidin left [place:Surabaya].',
    'Investigators of the sinking of the Dona Lutzvia spoke in [place:Vigo].',
    'The ferry Bay of Plenty Queen sank. Captain [person:Rui Marques] was on the bridge of the ferry [place:Iran] had sold.',
    'HMS Queen Elizabeth left [place:Portsmouth].',
    'INS Vikrant and INS Vikramaditya sailed from [place:Kochi].',
    'A tanker [place:Iran] seized in 2019 was freed.',
    'Passengers on the ferry Dashun drowned in [place:Yantai].',
    'The ferry Santa Inês sank off [place:Vigo] on Friday. On board Santa Inês were 40 people, and divers found Santa Inês on Sunday.',
    'The tanker Sounion crew were freed in [place:Aden].',
    'The tug Lady Morven sank off [place:Aden] on Thursday.',
  ])('%s', (expected) => {
    expect(marked(unmark(expected).text)).toBe(expected);
  });

  test.each([
    ['an airline', 'The flag carrier Garuda cut its flights.', 'Garuda'],
    ['who operates ferries', 'The ferry operator Stena Line cut its crossings.', 'Stena Line'],
    ['who runs a ship', 'The ship Maersk operates is late.', 'Maersk'],
    ['who is named after ships', 'Of the trawlers, the Coast Guard said it knew nothing.', 'Coast Guard'],
  ])('%s is none', (_name, text, body) => {
    expect(tagNames(text, 'en').map(({ start, end, kind }) => [text.slice(start, end), kind])).toContainEqual(
      [body, 'organisation'],
    );
  });
});

describe('who and what stands near a ship is none', () => {
  test.each([
    'The ferry [place:Lamu] residents use has sunk.',
    'The yacht Anna Marlowe sank. Later [person:Anna Marlowe] said she had sold it, and Ms [person:Anna Marlowe] wept.',
    'The destroyer USS John McCain left. Senator [person:John McCain] waved.',
    'The patrol boat HMBS Lawrence Moss left. Senator [person:John Moss] waved.',
  ])('%s', (expected) => {
    expect(marked(unmark(expected).text)).toBe(expected);
  });
});

describe('a possessive is no part of a name, unless it is its own', () => {
  test.each([
    'Ratings agency [organisation:Standard & Poor’s] said on Friday that it had cut [place:Brazil].',
    "[organisation:Moody's] and [organisation:McDonald’s] fell.",
    "[organisation:Sotheby's] sold it for $5 million; [organisation:Christie's] sold another.",
    "[organisation:Toyota]'s profit fell. [organisation:Toyota]'s [person:Akio Toyoda] left.",
    "[person:Christie]'s lawyer said he would appeal. [person:Chris Christie] ran for president.",
    "The agency [organisation:S&P] cut [place:Brazil] on Friday. [organisation:S&P]'s report surprised nobody.",
  ])('%s', (expected) => {
    expect(marked(unmark(expected).text)).toBe(expected);
  });
});

describe('a country that plays again and again', () => {
  test('stays a place where its name is repeated', () => {
    const text =
      'The striker scored two goals as [place:Ghana] beat [place:Togo] in the final of the league. The goalkeeper of [place:Ghana] and the coach left. Nobody beat [place:Ghana] since.';
    const places = tagNames(unmark(text).text, 'en').filter(({ kind }) => kind === 'place');
    expect(places).toHaveLength(4);
  });
});

describe('a name is cut to its size', () => {
  test.each([
    [
      'the article stays out',
      'It was first reported by the New York-based daily The [organisation:Wall Street Journal] on Friday.',
    ],
    ['a body and its place', 'He went to the [organisation:Ministry of Health] in [place:Hanoi] on Friday.'],
    ['a place inside a name', 'The attack was claimed by [organisation:al-Qaida in Iraq].'],
    [
      'titles of other cultures',
      'The cattle belong to Mzee [person:Sankale ole Ntimama], said [person:Chidi Okafor].',
    ],
    [
      'a generic word in small letters',
      'Shells fell on the [place:Kherson] region and on [place:Yanggang Province].',
    ],
  ])('%s', (_name, expected) => {
    const { text, marks } = unmark(expected);
    const found = tagNames(text, 'en').map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
    for (const { kind, start, end } of marks) expect(found).toContain(`${kind} ${text.slice(start, end)}`);
  });

  test.each([
    'It lost US$6 billion of an AU$ 40 million loan, and the US sued.',
    'The pass is $99 (USD), or 9.99 US dollars a week.',
  ])('a currency is no name: %s', (text) => {
    const names = tagNames(text, 'en').map(({ start, end }) => text.slice(Math.max(0, start - 4), end + 1));
    expect(names.filter((words) => words !== 'the US ')).toEqual([]);
  });

  test('an amount of money is no name, a group with a number is', () => {
    const text = 'The price rose from N865 to N18.7bn, said rebels of the M23 movement in Goma.';
    const words = tagNames(text, 'en').map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['M23', 'Goma']);
  });

  test('shares and a chief executive make a name a body in the whole article', () => {
    const text =
      'A stake in Kelmora was sold. Kelmora shares fell. "Kelmora is ours," said Ana Soto in Lima.';
    expect(marked(text)).toBe(
      'A stake in [organisation:Kelmora] was sold. [organisation:Kelmora] shares fell. "[organisation:Kelmora] is ours," said [person:Ana Soto] in [place:Lima].',
    );
  });

  test('a stake in a listed place leaves it a place', () => {
    expect(marked('Nobody has a stake in Florida, said Ana Soto.')).toBe(
      'Nobody has a stake in [place:Florida], said [person:Ana Soto].',
    );
  });

  test('headlines in capitals are read', () => {
    expect(marked('KIM JONG UN VISITS RUSSIA')).toBe('[person:KIM JONG UN] VISITS [place:RUSSIA]');
  });
});

describe('the whole article decides', () => {
  test('a surname alone is the person named in full before', () => {
    const text =
      'Ilyas Zaripov teaches economics in Moscow. Zaripov said that wages would rise. Zaripov’s view is shared.';
    const names = tagNames(text, 'en').filter((name) => text.slice(name.start, name.end) === 'Zaripov');
    expect(names.map((name) => name.kind)).toEqual(['person', 'person']);
  });

  test('a weekday is not the person whose surname it is', () => {
    expect(marked('Resident John Friday said no. Mr Friday will not leave on Friday for Abuja.')).toBe(
      'Resident [person:John Friday] said no. Mr [person:Friday] will not leave on Friday for [place:Abuja].',
    );
  });

  test('names never overlap, stand in order, and keep their words whole', () => {
    const text =
      'Kim Jong-un met Putin at the Vostochny Cosmodrome. "Kim is my friend," Putin said in Moscow (Russia).';
    let last = 0;
    for (const { start, end, confidence } of tagNames(text, 'en')) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start - 1, start)).not.toMatch(/\p{L}/u);
      expect(text.slice(end, end + 1)).not.toMatch(/\p{L}/u);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
      last = end;
    }
  });
});

describe('other languages degrade to rules and word lists', () => {
  test('Spanish countries, cities and people are found', () => {
    expect(marked('El presidente Luis Arce viajó de Bolivia a Madrid.', 'es')).toBe(
      'El presidente [person:Luis Arce] viajó de [place:Bolivia] a [place:Madrid].',
    );
  });

  test('in Chinese only listed names are found', () => {
    expect(marked('代表团前往俄罗斯。', 'zh')).toBe('代表团前往[place:俄罗斯]。');
  });

  test('rules never claim to be sure', () => {
    for (const { confidence, rule } of tagNames('Le président Macky Sall est à Dakar.', 'fr')) {
      expect(confidence).toBeLessThanOrEqual(0.9);
      expect(rule).not.toBe('model');
    }
  });
});

describe('any text gives an answer', () => {
  test('no string throws, in any language', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('en', 'de', 'zh', 'und', ''),
        (text, language) => {
          for (const { start, end } of tagNames(text, language)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });

  test.each([
    'a',
    'A',
    ' ',
    'Kim ',
    'Kim\n',
    'KIM-',
    'of Kim ',
    '"',
    "d'",
    'A. ',
    '北',
    '1 ',
    'Kim said ',
    '\u0301',
    'Kim, ',
  ])('twice as much of %j takes about twice the time', (unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const begin = process.cpuUsage().user;
      tagNames(text, 'en');
      return (process.cpuUsage().user - begin) / 1000;
    };
    time(20_000);
    expect(time(120_000)).toBeLessThan(4 * time(60_000) + 300);
  });
});
