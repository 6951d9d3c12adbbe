import { describe, expect, test } from 'vitest';
import { articleOf, blocksOf, PROSE } from './load.ts';

const kindOf = (line: string, place: 'first' | 'middle' = 'middle'): string | undefined => {
  const text =
    place === 'first'
      ? `${line}\n\n${PROSE.join('\n\n')}`
      : `${PROSE[0]}\n\n${line}\n\n${PROSE[1]}\n\n${PROSE[0]}`;
  const article = articleOf(text);
  return article.blocks[place === 'first' ? 0 : 1]?.kind;
};

describe('captions', () => {
  test.each([
    ['first', 'Vladimir Saldo (left) and Shin Hong Cheol.'],
    [
      'first',
      'Kim Jong-un spent around four hours with President Putin during his time in Russia. Taken from a Rodong Sinmun article published on September 14.',
    ],
    ['middle', 'Photo: the embassy in Pyongyang'],
    [
      'middle',
      'FILE - President Vladimir Putin, right, and Kim Jong Un shake hands at the Vostochny Cosmodrome, Sept. 13, 2023.',
    ],
    ['middle', 'FILE PHOTO: North Korean leader Kim Jong Un attends a parade.'],
    ['middle', 'In this photo provided by the North Korean government, Kim Jong Un visits a farm.'],
    ['middle', 'An undated photo released by KCNA shows Kim at a steel factory.'],
    ['middle', 'Kim Jong Un inspects a farm in Hyesan. (Photo by KCNA)'],
    ['middle', 'Soldiers march through Kim Il Sung Square. (Yonhap)'],
    ['middle', 'Workers wait at the station in Vladivostok. Pavel Korolyov/AFP'],
    ['middle', 'From left: Kim Gwan Wook, Dmitry Peskov and Ilyas Zaripov.'],
    ['middle', 'Image caption, The embassy in Pyongyang'],
    ['middle', '사진: 평양 주재 대사관'],
    ['middle', 'Фото: посольство в Пхеньяне'],
  ] as const)('%s: %s', (place, line) => {
    expect(kindOf(line, place)).toBe('caption');
  });

  test.each([
    'The photo of the meeting was published on Friday, and it showed the two men at a table in the embassy with flags behind them.',
    'He left the room, right after the vote, and told reporters (left waiting for hours in the cold) that the talks had failed and would not be held again this year.',
    'Getty Images was sued by a photographer in Seoul over the sale of a picture that the court said was hers alone and not for sale.',
    'In this picture of the economy, the minister said, growth will return next year, but the people who work on the farms will not see much of it at all.',
    'Pictures of the leader hang in every room, the traveller said.',
    'Caption competitions are banned.',
  ])('running text: %s', (line) => {
    expect(kindOf(line)).toBe('paragraph');
  });
});

test('a short question of somebody named in capitals is no heading', () => {
  const turns = [
    'JANE DOE (chair): Why was it taken off the list of the meeting in May?',
    'BEN ORR: I was told to.',
    'JANE DOE: By whom?',
  ];
  const last = 'BEN ORR: By our lawyers, who had read the contract twice and liked it less each time.';
  const article = articleOf(
    `Hearing of the panel on water\n\n${[...turns, last].join('\n\n')}\n\n${PROSE[0]}`,
  );
  expect(blocksOf(article).filter((block) => block.startsWith('heading'))).toEqual([
    'heading | Hearing of the panel on water',
  ]);
});

describe('headings', () => {
  test.each([
    ['◆ People don’t expect much from Russia', 'People don’t expect much from Russia'],
    ['■ 背景', '背景'],
    ['▶ What comes next', 'What comes next'],
    ['## Background', 'Background'],
    ['Background', 'Background'],
    ['Who will pay for it?', 'Who will pay for it?'],
    ['【経緯】', '【経緯】'],
  ])('%s', (line, words) => {
    const article = articleOf(`${PROSE[0]}\n\n${line}\n\n${PROSE[1]}`);
    expect(blocksOf(article)[1]).toBe(`heading | ${words}`);
    expect(article.blocks[1]?.level).toBe(2);
  });

  test.each([
    'He did not answer.',
    'and then he left',
    '“We will see”',
    '15,000',
    'The talks went on,',
    'Names of those who took part:',
    '◆ The talks went on for four hours in the embassy, and the two sides agreed to meet again. They did not say when.',
  ])('no heading: %s', (line) => {
    expect(kindOf(line)).toBe('paragraph');
  });

  test('a short line at the very end is no heading', () => {
    expect(blocksOf(articleOf(`${PROSE.join('\n\n')}\n\nKim Gwan Wook`)).at(-1)).toBe(
      'paragraph | Kim Gwan Wook',
    );
  });
});

describe('editors’ notes', () => {
  test.each([
    ['※ ASIAPRESS communicates with reporting partners.', 'ASIAPRESS communicates with reporting partners.'],
    ['Editor’s note: This article has been updated.', 'Editor’s note: This article has been updated.'],
    ['[Ed.: The name was changed.]', '[Ed.: The name was changed.]'],
    [
      'Correction: An earlier version misstated the date.',
      'Correction: An earlier version misstated the date.',
    ],
    [
      'This article was updated to add a comment by the ministry.',
      'This article was updated to add a comment by the ministry.',
    ],
    ['Anm. d. Red.: Der Name wurde geändert.', 'Anm. d. Red.: Der Name wurde geändert.'],
    ['От редакции: имя изменено.', 'От редакции: имя изменено.'],
    ['編集部注：名前は仮名。', '編集部注：名前は仮名。'],
  ])('%s', (line, words) => {
    expect(blocksOf(articleOf(`${PROSE[0]}\n\n${line}\n\n${PROSE[1]}`))[1]).toBe(`editor-note | ${words}`);
  });

  test.each([
    'Editors of the paper were arrested on Monday, the union said.',
    'Correction of the border is not planned, the ministry said.',
    'This article of the treaty was never applied, the lawyer said.',
    'Edward said so.',
  ])('running text: %s', (line) => {
    expect(kindOf(line)).toBe('paragraph');
  });
});

describe('interviews', () => {
  test('dashes ask, and what follows answers, over notes and up to a heading', () => {
    const text = `${PROSE[0]} (Interviewer: KANG Ji-won)\n\n◆ Young people\n\n―― What has the government said?\n\nThey’ve put out slogans.\n\nThere are petitions.\n\n※ A note.\n\nAt another factory it was the same.\n\n◆ Food\n\nThe author saw it.\n\n―― There’s the possibility of aid.\n\nYes.`;
    expect(blocksOf(articleOf(text)).slice(1)).toEqual([
      'heading | Young people',
      'question (KANG Ji-won) | What has the government said?',
      'answer | They’ve put out slogans.',
      'answer | There are petitions.',
      'editor-note | A note.',
      'answer | At another factory it was the same.',
      'heading | Food',
      'paragraph | The author saw it.',
      'question (KANG Ji-won) | There’s the possibility of aid.',
      'answer | Yes.',
    ]);
  });

  test.each([
    ['Q: What happened?', 'A: Nothing happened.', 'What happened?', 'Nothing happened.'],
    ['Q. What happened?', 'A. Nothing happened.', 'What happened?', 'Nothing happened.'],
    ['Вопрос: Что случилось?', 'Ответ: Ничего.', 'Что случилось?', 'Ничего.'],
    ['문: 무슨 일이 있었나?', '답: 아무 일도 없었다.', '무슨 일이 있었나?', '아무 일도 없었다.'],
  ])('%s %s', (question, answer, asked, answered) => {
    const article = articleOf(`${PROSE[0]}\n\n${question}\n\n${answer}\n\n${question}\n\n${answer}`);
    expect(blocksOf(article).slice(1, 3)).toEqual([`question | ${asked}`, `answer | ${answered}`]);
  });

  test('names that take turns are speakers; their labels stay in the text', () => {
    const text = `${PROSE[0]}\n\nDaily NK: What has changed since August?\n\nKim Ji-won: Prices have doubled.\n\nPeople sell what they have.\n\nDaily NK: Who buys it?\n\nKim Ji-won: Traders from China.`;
    expect(blocksOf(articleOf(text)).slice(1)).toEqual([
      'question (Daily NK) | Daily NK: What has changed since August?',
      'answer (Kim Ji-won) | Kim Ji-won: Prices have doubled.',
      'answer (Kim Ji-won) | People sell what they have.',
      'question (Daily NK) | Daily NK: Who buys it?',
      'answer (Kim Ji-won) | Kim Ji-won: Traders from China.',
    ]);
  });

  test('names before a wide colon take turns too', () => {
    const turns = ['Mari Ito： Who keeps the lighthouse?', 'Ken Mori： I do.', 'Mari Ito： Alone?'];
    const text = `${PROSE[0]}\n\n${[...turns, 'Ken Mori： With my sister.'].join('\n\n')}`;
    expect(articleOf(text).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'question',
      'answer',
      'question',
      'answer',
    ]);
  });

  test.each([
    `${PROSE[0]}\n\nMoscow: The talks began on Monday.\n\nSeoul: The ministry did not comment.`,
    `${PROSE[0]}\n\nA: The first of the plans was dropped.\n\n${PROSE[1]}`,
    `${PROSE[0]}\n\n―― ASIAPRESS\n\n${PROSE[1]}`,
    `${PROSE[0]}\n\n- What happened?\n- Who asked?\n\n${PROSE[1]}`,
    `${PROSE[0]}\n\nKim: We won.\n\nKim: We will win again.\n\n${PROSE[1]}`,
  ])('no interview: %j', (text) => {
    expect(articleOf(text).blocks.map((block) => block.kind)).not.toContain('question');
  });
});

test('lines with > in front are a quote', () => {
  expect(blocksOf(articleOf(`${PROSE[0]}\n\n> Kim said so\n> and he left.\n\n${PROSE[1]}`))[1]).toBe(
    'quote | Kim said so\nand he left.',
  );
});
