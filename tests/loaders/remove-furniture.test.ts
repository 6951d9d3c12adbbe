import { describe, expect, test } from 'vitest';
import { FURNITURE_OPENINGS } from '../../src/lexicon/furniture-openings.ts';
import { articleOf, blocksOf, PROSE, removedOf } from './load.ts';

/** A line at the end of an article, in a block of its own. */
const atEnd = (line: string): string => `${PROSE.join('\n\n')}\n\n${line}\n`;
/** A line in the middle of an article. */
const between = (line: string): string => `${PROSE[0]}\n\n${line}\n\n${PROSE[1]}\n`;

describe('lines of the page, not of the article', () => {
  test.each([
    ...[
      'No time to read?',
      'Sponsored Advertisement',
      'View more in this section',
      'Article image',
      'Thank you for correcting the text in this article. Your corrections improve Papers Past searches for everyone. See the latest corrections.',
      'Get a summary',
      'Advertisement',
      'ADVERTISEMENT',
      'Article continues below',
      'Share',
      'Share this article',
    ],
    ...[
      'Follow us on Telegram for more news.',
      'Subscribe',
      'Sign up for our newsletter',
      'Log in',
      'Read more',
      '» Continue reading',
      'Back to top',
    ],
    ...[
      'We use cookies to improve your experience on our website.',
      'Accept all cookies',
      '© 2026 The Moscow Times. All rights reserved.',
    ],
    ...[
      '12 comments',
      'Comments (3)',
      'Leave a comment',
      '3 min read',
      'Reading time: 4 minutes',
      'Estimated read time: 2-3 minutes',
      '1,204 views',
      'Tags: North Korea, Russia',
    ],
    ...[
      'Facebook Twitter WhatsApp Email',
      'Related article: Russia and North Korea’s Propaganda Partnership Is Taking Shape',
    ],
    ...[
      'Read also: Pyongyang sends a delegation to Vladivostok',
      'Related article(s): Kim in Moscow',
      "Read this article in Russian at The Moscow Times' Russian service.",
    ],
    ...[
      'Читайте также: В Пхеньян прибыла делегация',
      'Подпишитесь на наш канал в Telegram',
      'Lesen Sie auch: Kim reist nach Russland',
    ],
    ...[
      'Lire aussi : Kim Jong-un en Russie',
      '관련기사',
      '関連記事',
      '相关阅读',
      'اقرأ أيضا',
      '무단전재 및 재배포 금지',
      'Publicidad',
      'Leia também: Kim na Rússia',
    ],
    ...['* * *', '----------', '◆◆◆', 'RECOMMENDATIONS', 'Most read', 'You may also like', 'End', '(끝)'],
  ])('%s is removed at the end', (line) => {
    const article = articleOf(atEnd(line));
    expect(blocksOf(article)).toHaveLength(2);
    expect(article.removed.map((removed) => removed.text)).toEqual([line]);
  });

  test.each(FURNITURE_OPENINGS.map((one) => [one.rule, one.example] as const))(
    '%s: %s, as the lexicon says',
    (rule, example) => {
      expect(removedOf(articleOf(between(example)))).toEqual([`${rule} | ${example}`]);
    },
  );

  test('the headline below Next Article goes with it', () => {
    const text = atEnd(
      'Previous Article\n\nChillida and the Concrete Dialogue: Space, Matter\n\nNext Article\n\nRussia’s LNG Exports to France Rise',
    );
    expect(removedOf(articleOf(text))).toEqual([
      'neighbour-article | Previous Article',
      'neighbour-article | Chillida and the Concrete Dialogue: Space, Matter',
      'neighbour-article | Next Article',
      'neighbour-article | Russia’s LNG Exports to France Rise',
    ]);
  });

  test('headlines below Related articles go with it at the end of the file', () => {
    const text = atEnd(
      'Related articles\n\nKim arrives in Vladivostok by train\n\nMoscow and Pyongyang sign a pact\n\nShare',
    );
    expect(removedOf(articleOf(text)).map((line) => line.split(' | ')[0])).toEqual([
      'related-link',
      'related-link',
      'related-link',
      'share',
    ]);
  });

  test.each([
    'More from Health',
    'MORE FROM HEALTH',
    'Latest in Politics',
    'Top stories from Asia',
    'Mehr aus Berlin',
    'Más de Economía',
  ])('%s goes with the headlines below it at the end of the file', (label) => {
    const article = articleOf(
      atEnd(`${label}\n\nClinics in Kisumu run out of vaccines\n\nMeasles returns to Leeds`),
    );
    expect(blocksOf(article)).toHaveLength(PROSE.length);
  });

  test.each(['More from Health', 'Latest in Politics'])('%s in the middle keeps what follows it', (label) => {
    expect(articleOf(between(label)).text).toContain(PROSE[1]);
  });

  test.each([
    'More of the same will not do for the North, he said.',
    'More by luck than judgement, they won.',
  ])('stays: %s', (line) => {
    expect(articleOf(atEnd(line)).text).toContain(line);
  });

  test('a box of related articles in the middle takes its own lines, and the text goes on', () => {
    const article = articleOf(
      between('Read also\nKim arrives in Vladivostok by train\nMoscow and Pyongyang sign a pact'),
    );
    expect(blocksOf(article)).toEqual(PROSE.map((prose) => `paragraph | ${prose}`));
  });

  test('tags become the tags of the article', () => {
    expect(articleOf(atEnd('Tags: North Korea, Russia, #Ukraine')).tags).toEqual([
      'North Korea',
      'Russia',
      'Ukraine',
    ]);
  });

  test('buttons on rows below each other go', () => {
    expect(blocksOf(articleOf(atEnd('Facebook\nTwitter\nTelegram')))).toHaveLength(2);
  });
});

describe('look-alikes that are the article', () => {
  test.each([
    'Share prices fell in Seoul on Monday after the launch, and traders said they expected more losses.',
    'Share of women in parliament rises',
    'Related article 5 of the treaty says that each party shall assist the other.',
    'Advertisement spending in the region grew by 4 percent last year, the agency said.',
    'Subscribe to the idea that history repeats itself, and the summit looks familiar.',
    'Follow us into the valley, the guide said, and we did.',
    'Read this article of the constitution again: it does not allow a third term.',
    'Copyright law was changed in 2024 after long debate in both chambers of parliament.',
    'Comments by the minister drew anger in Tokyo.',
    'Next, the article of faith that sanctions work was tested in the Security Council.',
    'Recommendations of the panel were adopted by the General Assembly on Friday.',
    'Telegram, the messaging service, was fined by a court in Moscow.',
    'Most read the statement as a threat, the diplomat said.',
    'Cookies were handed out to the soldiers by volunteers at the station.',
    'We use cookie cutters made in Wonsan, said the baker.',
    'Print media in the country are owned by the state.',
    '5 comments that shook the summit were made by one man.',
    'Home to 25 million people, the country imports much of its grain.',
    'Watch the borders, he told the guards before leaving.',
    'Sign up for military service rose by a third, according to the ministry of defense.',
    'More on this will be known on Friday, a spokesman said.',
    'Anzeigen gegen den Minister wurden am Montag erstattet.',
    '“…”',
    '?',
  ])('%s', (line) => {
    expect(articleOf(between(line)).text).toContain(line);
    expect(articleOf(atEnd(line)).text).toContain(line);
  });

  test('a chapter called Recommendations keeps its heading and its text', () => {
    const text = `${PROSE[0]}\n\nRecommendations\n\n${PROSE[1]}`;
    expect(blocksOf(articleOf(text))).toEqual([
      `paragraph | ${PROSE[0]}`,
      'heading | Recommendations',
      `paragraph | ${PROSE[1]}`,
    ]);
  });

  test('running text below Next Article stays', () => {
    expect(articleOf(between('Next Article')).text).toContain(PROSE[1]);
    expect(articleOf(atEnd(`Related articles\n\n${PROSE[0]}`)).text.match(/A delegation/gu)).toHaveLength(2);
  });

  test('a heading between paragraphs stays, even after a box of links', () => {
    const text = `${PROSE[0]}\n\nRead also\nKim arrives in Vladivostok\n\nA deal on labor\n\n${PROSE[1]}`;
    expect(blocksOf(articleOf(text))[1]).toBe('heading | A deal on labor');
  });

  test('code and tables are never searched for furniture', () => {
    const article = articleOf(
      `${PROSE[0]}\n\n| Share | Price |\n|---|---|\n| Read more | 5 |\n\n\`\`\`\nShare\n\`\`\`\n`,
      'a.md',
    );
    expect(blocksOf(article).slice(1)).toEqual(['table | Share | Price\nRead more | 5', 'code | Share']);
  });
});

describe('rows of labels and the numbers beside buttons', () => {
  test.each([
    'Previous story | Next story | Back to top',
    'Terms and conditions | Privacy policy | Cookie settings',
    'Home · Contact us · About us',
  ])('%s', (line) => {
    expect(removedOf(articleOf(atEnd(line)))).toEqual([expect.stringContaining(line)]);
  });

  test.each(['Home | Berlin | 1943', 'Talks | More', 'Next week | Next year', 'Home, contact us, and so on'])(
    '%s is no row of labels',
    (line) => {
      expect(articleOf(between(line)).text).toContain(line);
    },
  );

  test('54 below Share is how often that was done', () => {
    expect(removedOf(articleOf(between('Share\n54')))).toEqual(['share | Share', 'view-count | 54']);
    expect(removedOf(articleOf(between('1,204\n12 comments')))).toContain('view-count | 1,204');
  });

  test('54 between two paragraphs is the article', () => {
    expect(articleOf(between('54')).text).toContain('\n54\n');
  });

  test('a numbered list of the most read at the end goes with its label', () => {
    const text = atEnd(
      'Most read\n1. Storm closes schools across the county\n2. Two held after warehouse fire',
    );
    expect(articleOf(text).text.endsWith(PROSE[1])).toBe(true);
  });

  test('a numbered list below a heading of the article stays', () => {
    const text = atEnd('What to do\n1. Buy washers for each village\n2. Keep them by the water committee');
    expect(articleOf(text).text).toContain('2. Keep them by the water committee');
  });
});
