import { describe, expect, test } from 'vitest';
import { articleOf, blocksOf, PROSE } from './load.ts';

/** Break a text at a width, as a mail program does. */
function wrap(text: string, width: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const LONG = [
  'Vladimir Saldo, the Moscow-appointed head of the Russian-controlled part of the Kherson region, met the North Korean ambassador at the embassy in Moscow on Friday.',
  'Saldo later published photographs of the meeting on social media, saying the sides explored possible collaboration in agriculture and humanitarian initiatives.',
  'He cited vegetable oil, flour and processed foods as potential areas of cooperation.',
];

describe('wrapped lines are joined', () => {
  test.each([50, 60, 72, 80, 100])('at %i columns', (width) => {
    const text = LONG.map((paragraph) => wrap(paragraph, width)).join('\n\n');
    expect(blocksOf(articleOf(text))).toEqual(LONG.map((paragraph) => `paragraph | ${paragraph}`));
  });

  test('without blank lines between the paragraphs, short last lines part them', () => {
    const text = LONG.map((paragraph) => wrap(paragraph, 64)).join('\n');
    expect(blocksOf(articleOf(text))).toEqual(LONG.map((paragraph) => `paragraph | ${paragraph}`));
  });

  test('a title and a byline above wrapped text stay lines of their own', () => {
    const text = `Kim meets Saldo in Moscow\nBy Jane Doe\n\n${LONG.map((one) => wrap(one, 72)).join('\n\n')}`;
    const article = articleOf(text);
    expect(article.title).toBe('Kim meets Saldo in Moscow');
    expect(article.author).toBe('Jane Doe');
    expect(article.blocks).toHaveLength(4);
  });

  test('Japanese lines are joined without a space', () => {
    const text =
      '北朝鮮の金正恩総書記は十二日、ロシア極東のボストチヌイ宇宙基地\nでプーチン大統領と会談した。両首脳は農業や労働力の分野での協力\nについて話し合ったと朝鮮中央通信が伝えた。会談は四時間に及んだ\nという。';
    expect(blocksOf(articleOf(text))).toEqual([`paragraph | ${text.replaceAll('\n', '')}`]);
  });
});

describe('hyphens at the end of a line', () => {
  const file = (broken: string, elsewhere = ''): string =>
    `${wrap(LONG[0] ?? '', 72)}\n\n${wrap(LONG[1] ?? '', 72)}\n\nHe said on Friday that the talks were useful, and that ${broken} should follow them.\n\n${elsewhere}`;

  test.each([
    [
      'Russian-\ninstalled',
      'A Russian-installed official spoke first and then he left.',
      'Russian-installed',
    ],
    ['Russian-\nbacked', 'A Russian official spoke first and then he left the room again.', 'Russian-backed'],
    ['agri-\nculture', '', 'agriculture'],
    ['agri-\nculture', 'Agriculture was discussed first by both of the delegations.', 'agriculture'],
    ['Anglo-\nSaxon', '', 'Anglo-Saxon'],
    ['pro-\nduction', '', 'production'],
    ['self-\ndefense', '', 'self-defense'],
    ['15-\nyear-old', '', '15-year-old'],
    [
      'food-\nprocessing',
      'The food was good, and processing it takes time, he told them.',
      'food-processing',
    ],
    ['cooper\u00ad\nation', '', 'cooperation'],
  ])('%j with %j elsewhere becomes one word', (broken, elsewhere, expected) => {
    const { text } = articleOf(file(broken, elsewhere));
    expect(text.replace(elsewhere, '')).toContain(` ${expected} should follow`);
  });
});

describe('lines that are no wrapping', () => {
  test('one line per paragraph: each is a paragraph of its own', () => {
    expect(blocksOf(articleOf(LONG.join('\n')))).toEqual(LONG.map((paragraph) => `paragraph | ${paragraph}`));
  });

  test('a poem keeps its lines', () => {
    const poem =
      'O my homeland in the morning light,\nthe river runs to the sea,\nand over the hills in the falling night\nyour song comes home to me.';
    expect(blocksOf(articleOf(`${PROSE[0]}\n\n${poem}\n\n${PROSE[1]}`))[1]).toBe(`paragraph | ${poem}`);
  });

  test('a list keeps its items', () => {
    const text = `${PROSE[0]}\n\n- flour and vegetable oil from the region of Kherson\n- processed foods\n- a visit to the farms\n\n${PROSE[1]}`;
    expect(blocksOf(articleOf(text))[1]).toBe(
      'list | - flour and vegetable oil from the region of Kherson\n- processed foods\n- a visit to the farms',
    );
  });

  test('a wrapped item of a list is one item', () => {
    const text = `${LONG.map((one) => wrap(one, 60)).join('\n\n')}\n\n- flour and vegetable oil from the occupied part of\nthe region of Kherson\n- processed foods`;
    expect(blocksOf(articleOf(text)).at(-1)).toBe(
      'list | - flour and vegetable oil from the occupied part of the region of Kherson\n- processed foods',
    );
  });
});

describe('a sentence cut in two', () => {
  const halves = [
    'The meeting highlights deepening ties between Moscow and Pyongyang as Russia seeks',
    'economic and military support amid its war in Ukraine.',
  ] as const;

  test.each([
    ['an address', 'https://example.org/news/2026-04-17/story'],
    ['an advertisement', 'Advertisement'],
    ['a link to another article', 'Read also: The Other Story'],
  ])('by %s is one again', (_what, between) => {
    const article = articleOf(`${PROSE[0]}\n\n${halves[0]}\n\n${between}\n\n\n${halves[1]}`);
    expect(blocksOf(article)[1]).toBe(`paragraph | ${halves.join(' ')}`);
  });

  test('the link knows the block that it was taken out of', () => {
    const article = articleOf(
      `${PROSE[0]}\n\n${halves[0]}\n\nhttps://example.org/a\n\n${halves[1]}\n\nhttps://example.org/b`,
    );
    expect(article.links.map((link) => [link.url, link.block])).toEqual([
      ['https://example.org/a', 1],
      ['https://example.org/b', null],
    ]);
  });

  test('is not joined when nothing stood between, or when the second half begins a sentence', () => {
    expect(articleOf(`${PROSE[0]}\n\n${halves[0]}\n\n${halves[1]}`).blocks).toHaveLength(3);
    expect(articleOf(`${PROSE[0]}\n\n${halves[0]}\n\nAdvertisement\n\nKim left.`).blocks).toHaveLength(3);
  });
});

test('an address that was broken over two lines is one link', () => {
  const article = articleOf(
    `${PROSE[0]}\n\nhttps://example.org/news/2026-04-17/national/northKorea/Russia\noccupied-region-in-Ukraine/2571340\n\n${PROSE[1]}`,
  );
  expect(article.links[0]?.url).toBe(
    'https://example.org/news/2026-04-17/national/northKorea/Russiaoccupied-region-in-Ukraine/2571340',
  );
  expect(article.blocks).toHaveLength(2);
});

test('an address inside a sentence stays there and is a link too', () => {
  const article = articleOf(`${PROSE[0]} See https://example.org/report.pdf, it said.`);
  expect(article.text).toContain('See https://example.org/report.pdf, it said.');
  expect(article.links).toEqual([{ url: 'https://example.org/report.pdf', text: null, line: 1, block: 0 }]);
});

test('a day below the masthead is a line of its own in a narrow column too', () => {
  const text =
    'THE BATHURST ADVOCATE\nSaturday, May 9, 1931\n\nMAIL COACH LOST IN FLOOD\n\nThe mail coach from Oberon was car-\nried away by the flood at Fish River\ncrossing on Thursday night. The dri-\nver and two passengers reached the\nbank, and the horses were drowned.';
  const article = articleOf(text);
  expect([article.title, article.publisher]).toEqual(['MAIL COACH LOST IN FLOOD', 'THE BATHURST ADVOCATE']);
  expect(article.text).toContain('was carried away by the flood at Fish River crossing');
});

describe('a place in capitals with its day', () => {
  const body = LONG.map((paragraph) => wrap(paragraph, 60)).join('\n\n');
  const toll =
    'The death toll from a capsized ferry rose to 51 on Friday as rescuers tried to right the overturned vessel and found more bodies, a coast guard official said.';

  test.each(['MANILA, July 3', 'PORT-AU-PRINCE, 14 May', 'ST. JOHN’S, Feb. 9'])(
    'begins the text right below a headline, in wrapped lines too: %s',
    (opening) => {
      const title = 'Death toll from the ferry disaster in the strait rises to 51';
      const article = articleOf(`${title}\n${wrap(`${opening} ${toll}`, 60)}\n\n${body}`);
      expect([article.title, article.titleFrom.from]).toEqual([title, 'stated']);
      expect(article.text).toContain(`${opening} ${toll}`);
    },
  );

  test('within a sentence parts nothing', () => {
    const text =
      'The council met again with the workers of the depot and the\nUNESCO, May 3 being a holiday, and of the port on Thursday\nand will meet them once more before the summer ends.';
    expect(blocksOf(articleOf(`${text}\n\n${body}`))[0]).toContain('the UNESCO, May 3 being a holiday');
  });
});
