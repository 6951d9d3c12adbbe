import { describe, expect, test } from 'vitest';
import { statementsIn } from './statements-in.ts';

describe('a role before a name', () => {
  test.each([
    [
      'met North Korean Ambassador [person:Sin Hong Chol] in [place:Moscow].',
      'Sin Hong Chol | North Korean Ambassador',
    ],
    ['He called Russian President [person:Vladimir Putin] on Friday.', 'Vladimir Putin | Russian President'],
    ['It was sold to group director [person:Jane Doe] in May.', 'Jane Doe | group director'],
    ['The rally was led by opposition leader [person:Raila Odinga].', 'Raila Odinga | opposition leader'],
    [
      'Talks with the veteran Zambian politician [person:Edgar Lungu] failed.',
      'Edgar Lungu | veteran Zambian politician',
    ],
    ['They wrote to then Prime Minister [person:Imran Khan].', 'Imran Khan | then Prime Minister'],
    ['A letter by Nobel laureate [person:Wole Soyinka] was read.', 'Wole Soyinka | Nobel laureate'],
    [
      'He was seen by Bolivian interior and justice minister [person:Carlos Romero].',
      'Carlos Romero | Bolivian interior and justice minister',
    ],
    ['The chief judge, [person:Raouf Abdel Rahman], ruled on it.', 'Raouf Abdel Rahman | chief judge'],
    ['Rear Admiral [person:Kim Dae-young] retired.', 'Kim Dae-young | Rear Admiral'],
  ])('%s', (marked, expected) => {
    expect(statementsIn(marked)).toContain(`role | ${expected}`);
  });

  test('names the place or organisation it belongs to', () => {
    expect(
      statementsIn("[place:Iraq]'s interim prime minister, [person:Iyad Allawi], extended emergency laws."),
    ).toEqual([
      "role | Iyad Allawi | Iraq's interim prime minister | Iraq",
      'affiliation | Iyad Allawi | Iraq | Iraq',
    ]);
    expect(
      statementsIn(
        '[organisation:U.N.] special envoy [person:Hans Grundberg] and [organisation:Acme Corp.] CEO [person:Ann Lee] met.',
      ),
    ).toEqual([
      'role | Hans Grundberg | U.N. special envoy | U.N.',
      'affiliation | Hans Grundberg | U.N. | U.N.',
      'role | Ann Lee | Acme Corp. CEO | Acme Corp.',
      'affiliation | Ann Lee | Acme Corp. | Acme Corp.',
    ]);
  });

  test('one role in the plural goes to each of the list', () => {
    expect(
      statementsIn(
        'It invited former [place:U.S.] presidents [person:Jimmy Carter] and [person:Bill Clinton].',
      ),
    ).toEqual([
      'role | Jimmy Carter | former U.S. presidents | U.S.',
      'affiliation | Jimmy Carter | U.S. | U.S.',
      'role | Bill Clinton | former U.S. presidents | U.S.',
      'affiliation | Bill Clinton | U.S. | U.S.',
    ]);
  });
});

describe('a role after a name', () => {
  test.each([
    [
      '[person:Dmitry Peskov], the press secretary for the Russian president, commented.',
      'role | Dmitry Peskov | press secretary for the Russian president',
    ],
    [
      'the group is led by [person:Kim Gwan Wook], who serves as director of the [organisation:Institute of Agricultural Sciences].',
      'role | Kim Gwan Wook | director of the Institute of Agricultural Sciences | Institute of Agricultural Sciences',
    ],
    [
      '[person:Ilyas Zaripov], an associate professor at [organisation:Plekhanov Russian University of Economics], spoke.',
      'role | Ilyas Zaripov | associate professor at Plekhanov Russian University of Economics | Plekhanov Russian University of Economics',
    ],
    [
      '[person:Vladimir Saldo], the Moscow-appointed head of the Russian-controlled part of [place:Ukraine]’s [place:Kherson region], met him.',
      'role | Vladimir Saldo | Moscow-appointed head of the Russian-controlled part of Ukraine’s Kherson region | Kherson region',
    ],
    [
      '[person:Rosa Quispe], 45, a farmer from [place:Puno], lost her crop.',
      'role | Rosa Quispe | farmer from Puno',
    ],
    [
      '[person:Amina Yusuf] (head of the [organisation:Red Crescent]) agreed.',
      'role | Amina Yusuf | head of the Red Crescent | Red Crescent',
    ],
    ['[person:Anne Hidalgo] is the mayor of [place:Paris].', 'role | Anne Hidalgo | mayor of Paris | Paris'],
    [
      '[person:Peter Obi] was appointed finance minister in [date=2003:2003].',
      'role | Peter Obi | finance minister',
    ],
    [
      '[person:Javier Milei] was sworn in as president of [place:Argentina].',
      'role | Javier Milei | president of Argentina | Argentina',
    ],
    ['The board named [person:Mary Barra] chief executive.', 'role | Mary Barra | chief executive'],
    [
      'Prices rose, said [person:Lena Ek], spokesperson for [organisation:Vattenfall].',
      'role | Lena Ek | spokesperson for Vattenfall | Vattenfall',
    ],
    ['[person:Joko Widodo], president since [date=2014:2014], spoke.', 'role | Joko Widodo | president'],
  ])('%s', (marked, expected) => {
    expect(statementsIn(marked)).toContain(expected);
  });

  test('an object that a role names only as a dwelling is no affiliation', () => {
    expect(
      statementsIn('[person:Rosa Quispe], 45, a farmer from [place:Puno], lost her crop.').filter((one) =>
        one.startsWith('affiliation'),
      ),
    ).toEqual([]);
  });
});

describe('an affiliation without a role', () => {
  test.each([
    ["[organisation:VOA]'s [person:Carol Pearson] reports.", 'affiliation | Carol Pearson | VOA | VOA'],
    [
      '[person:Roger Federer] of [place:Switzerland] won.',
      'affiliation | Roger Federer | Switzerland | Switzerland',
    ],
    [
      '[person:Sam Beattie] reports for [organisation:VOA] from [place:Beijing].',
      'affiliation | Sam Beattie | VOA | VOA',
    ],
    [
      '[organisation:Hezbollah], led by [person:Naim Qassem], agreed.',
      'affiliation | Naim Qassem | Hezbollah | Hezbollah',
    ],
  ])('%s', (marked, expected) => {
    expect(statementsIn(marked)).toEqual([expected]);
  });
});

describe('what an organisation is', () => {
  test.each([
    [
      'The rights group [organisation:Global Rights Compliance] met.',
      ['described-as | Global Rights Compliance | rights group'],
    ],
    [
      'The press freedom group, [organisation:Reporters Without Borders], left.',
      ['described-as | Reporters Without Borders | press freedom group'],
    ],
    [
      'It bought Italian car company [organisation:Fiat] in May.',
      ['described-as | Fiat | Italian car company'],
    ],
    [
      '[organisation:Asan Institute], a Seoul-based think tank, closed.',
      ['described-as | Asan Institute | Seoul-based think tank'],
    ],
    [
      "[place:South Korea]'s [organisation:Korea JoongAng Daily] closed.",
      ['affiliation | Korea JoongAng Daily | South Korea | South Korea'],
    ],
    [
      "[place:Russia]'s [organisation:Interfax] news agency closed.",
      ['affiliation | Interfax | Russia | Russia', 'described-as | Interfax | news agency'],
    ],
  ])('%s', (marked, expected) => {
    expect(statementsIn(marked).sort()).toEqual([...expected].sort());
  });

  test.each([
    [
      '[organisation:Korean Central News Agency] ([organisation:KCNA]) closed.',
      'acronym | Korean Central News Agency | KCNA | KCNA',
    ],
    [
      'the [organisation:WHO] ([organisation:World Health Organization]) met.',
      'acronym | World Health Organization | WHO | WHO',
    ],
    [
      'the [organisation:Awami National Party] or [organisation:ANP], left.',
      'acronym | Awami National Party | ANP | ANP',
    ],
    [
      'the [organisation:Northern Maritime Police] ([organisation:Normarpol]) sailed.',
      'acronym | Northern Maritime Police | Normarpol | Normarpol',
    ],
  ])('%s', (marked, expected) => {
    expect(statementsIn(marked)).toEqual([expected]);
  });
});

describe('look-alikes give nothing', () => {
  test.each([
    '[person:Kim Jong-un] is said to be ill.',
    'The book, a novel by [person:Orhan Pamuk], sold well.',
    'In [date=XXXX-05:May], [place:Iran] said nothing.',
    "[place:North Korea]'s need for food grew.",
    '[person:Smith], [person:Jones] and [person:Brown] left.',
    '[person:Lee] would not say whether he would run.',
    '[person:Lee] did not say that the vote was fair.',
    '[person:Lee] refused to confirm the report.',
    '[person:Lee] added a second goal.',
    '[organisation:Chelsea] claimed the title.',
    '[person:Lee] was told that the plane had left.',
    '[person:Lee] was denied bail.',
    'the charges against [person:Lee] were denied.',
    'After meeting [person:Obama], the president flew home.',
    'The man met [person:Putin] and left.',
    'the [organisation:IMF] report on [place:Ghana] is out.',
    '[organisation:Tesla] recalled 2 million cars.',
    '[place:Paris], the capital of [place:France], was quiet.',
    '[person:Ali] wrote a book.',
    'His brother [person:Raul] came.',
    '[place:Washington] ([place:USA]) was first.',
    'If [place:Iran] said yes, talks would begin.',
    'He was appointed by [person:Macron] as ambassador to Chad.',
    'Governor and council sent troops, and [place:Texas] sent water and declared the fires a disaster.',
  ])('%s', (marked) => {
    expect(statementsIn(marked)).toEqual([]);
  });
});

describe('where a body is', () => {
  test('bodies that have one address', () => {
    expect(statementsIn('The [organisation:Russian Embassy] in [place:Tbilisi] was shut.')).toEqual([
      'located-in | Russian Embassy | Tbilisi | Tbilisi',
    ]);
  });

  test.each([
    'Sales of [organisation:Apple] in [place:China] fell.',
    'The [organisation:Russian Embassy] in May left [place:Tbilisi].',
    'The [organisation:Russian Embassy] left [place:Tbilisi].',
  ])('%s', (text) => {
    expect(statementsIn(text).filter((line) => line.startsWith('located-in'))).toEqual([]);
  });
});

describe('where a town is', () => {
  test.each([
    ['[place:Springdale], [place:Utah], on Friday.', 'Springdale | Utah | Utah'],
    ['[place:VALENCIA], [place:Spain] - Floods hit the coast.', 'VALENCIA | Spain | Spain'],
    ['The market of [place:Valencia], in [place:Carabobo], burned.', 'Valencia | Carabobo | Carabobo'],
    ['[place:Springdale], [place:Ark.], voted.', 'Springdale | Ark. | Ark.'],
    ['A fire in [place:Newport] in [place:Wales].', 'Newport | Wales | Wales'],
    ['[place:Lebanon], [place:Pennsylvania], is a town.', 'Lebanon | Pennsylvania | Pennsylvania'],
    ['Pupils of [place:Paris] in [place:Texas] wrote.', 'Paris | Texas | Texas'],
    ['Rain fell on [place:Hamburg] in [place:Pennsylvania].', 'Hamburg | Pennsylvania | Pennsylvania'],
  ])('%s', (text, line) => {
    expect(statementsIn(text).filter((one) => one.startsWith('located-in'))).toEqual([
      `located-in | ${line}`,
    ]);
  });

  test.each([
    'Trains from [place:Lyon], [place:Spain] and [place:Italy] were late.',
    '[place:Kenya], [place:Uganda] and others.',
    'She knew [place:Homs], [place:Aleppo], and more.',
    '[place:Asia], [place:China], [place:Japan].',
    "In [place:Berlin], [place:Germany]'s capital, it rained.",
    '[place:Moscow] in [place:Ukraine] lost.',
    'He left [place:Bihar], [place:Odisha] behind.',
    'To [place:Mexico], [place:Texas], and home.',
    'From [place:Lebanon] in [place:Ohio] they fled.',
  ])('%s', (text) => {
    expect(statementsIn(text).filter((one) => one.startsWith('located-in'))).toEqual([]);
  });
});

describe('a name in another script in brackets', () => {
  test.each([
    [
      '[person:Vladimir Putin] ([person:Владимир Путин]) spoke.',
      'also-written | Vladimir Putin | Владимир Путин | Владимир Путин',
    ],
    ['[person:王立军]（[person:Wang Lijun]）局長', 'also-written | 王立军 | Wang Lijun | Wang Lijun'],
    ['[place:Kyiv] ([place:Київ]) is near.', 'also-written | Kyiv | Київ | Київ'],
  ])('%s', (text, line) => {
    expect(statementsIn(text)).toContain(line);
  });

  test.each([
    'The head ([person:Лавров]) left. [person:Putin] ([person:Лавров]) played.',
    '[person:Kim] ([organisation:통일]) left.',
    '[person:Kim] ([person:Lee]) left.',
    '[person:Vladimir Putin], [person:Владимир Путин] left.',
  ])('%s', (text) => {
    expect(statementsIn(text).filter((line) => line.startsWith('also-written'))).toEqual([]);
  });
});
