// Where and when an article was written: a line of its own, or the first words of the article.
import { describe, expect, test } from 'vitest';
import { articleOf, PROSE } from './load.ts';

const BODY = PROSE.join('\n\n');

describe('where and when an article was written', () => {
  const BELOW = 'Port workers walk out over pay';

  test.each([
    ['Hannover, 4. Mai 2024', '2024-05-04'],
    ['Lyon, le 25 mars 2024', '2024-03-25'],
    ['Leeds, 4 May 2024', '2024-05-04'],
    ['Mérida (Yucatán), 25 de marzo de 2024', '2024-03-25'],
    ['Saint-Malo, 3 juin 2021', '2021-06-03'],
  ])('%s alone on a line, above a headline and below one', (line, edtf) => {
    for (const text of [`${line}\n\n${BELOW}\n\n${BODY}`, `${BELOW}\nBy Petra Long\n${line}\n\n${BODY}`]) {
      const article = articleOf(text);
      expect([article.title, article.published.edtf]).toEqual([BELOW, edtf]);
      expect(article.removed.map(({ text: removed, rule }) => [removed, rule])).toContainEqual([
        line,
        'published-line',
      ]);
    }
  });

  test('a day in full-width digits, as Japanese papers set them, is one', () => {
    const article = articleOf(
      '港で火災\n\n２０２４年２月３日 １８時３０分\n\n市によると、港の倉庫で火災があり、２人がけがをした。原因は調べている。',
    );
    expect(article.published.edtf).toBe('2024-02-03');
    expect(article.removed.map(({ rule }) => rule)).toEqual(['published-line']);
  });

  test.each([
    ['بيروت، 9 أبريل 2024 (وكالة الأنباء) - أعلن عمال الميناء إضرابا مفتوحا يوم الثلاثاء.', '2024-04-09'],
    ['عمّان، 3 مايو 2024 — قالت الوزارة إن الأجور دفعت.', '2024-05-03'],
    ['في بيروت، 9 أبريل 2024 كان يوما طويلا - قال الرئيس إن الأجور دفعت.', null],
    ['قال الرئيس، 9 أبريل كان يوما طويلا - ثم غادر القاعة مع الوفد.', null],
  ])('the dateline of an Arabic paper: %s', (opening, edtf) => {
    expect(
      articleOf(
        `إضراب في الميناء\n\n${opening}\n\nوقال رئيس النقابة إن العمال لم يتقاضوا رواتبهم منذ ثلاثة أشهر.`,
      ).published.edtf,
    ).toBe(edtf);
  });

  test('right above running text the line may be the headline', () => {
    const article = articleOf(`Harbour Lights, 4 May 2024\n\n${BODY}`);
    expect(article.removed.map(({ rule }) => rule)).not.toContain('published-line');
  });

  test.each([
    [
      'Passau, 25. März 2024 – Die Donau ist am Montag über die Ufer getreten.',
      'Die Donau ist am Montag über die Ufer getreten',
    ],
    [
      'Madrid, 25 de marzo de 2024.- El río se desbordó el lunes en tres barrios.',
      'El río se desbordó el lunes en tres barrios',
    ],
    [
      'Lyon, le 25 mars 2024 (AFP) – Le Rhône est sorti de son lit lundi matin.',
      'Le Rhône est sorti de son lit lundi matin',
    ],
    [
      'MARCH 25, 2024 — The river burst its banks on Monday in two wards.',
      'The river burst its banks on Monday in two wards',
    ],
    [
      'Leeds, 25 March 2024 - The river burst its banks on Monday in three wards.',
      'The river burst its banks on Monday in three wards',
    ],
  ])(
    'a title made from the first sentence leaves the dateline out, which gives the day: %s',
    (first, title) => {
      const article = articleOf(`${first} ${PROSE[0]}\n\n${BODY}`);
      expect([article.title, article.published.edtf]).toEqual([title, '2024-03-25']);
    },
  );

  test.each([
    ['a stretch of days', `May 3, 2024 - May 9, 2024 was a week of rain in the north. ${PROSE[0]}`],
    [
      'a chronicle',
      `May 3, 2024 - The council votes. ${PROSE[0]}\n\nMay 9, 2024 - The mayor resigns. ${PROSE[0]}`,
    ],
    ['a day further down', `${PROSE[0]}\n\nMay 9, 2024 - The mayor resigns. ${PROSE[0]}`],
  ])('%s is no dateline', (_, text) => {
    expect(articleOf(`${text}\n\n${BODY}`).published.edtf).toBeNull();
  });

  test('what happened on a day is no dateline', () => {
    const article = articleOf(
      `The vote of Saturday, 4 May 2024 - the third in a year - was close. ${PROSE[0]}\n\n${BODY}`,
    );
    expect(article.published.edtf).toBeNull();
    expect(article.title).toMatch(/^The vote of Saturday/);
  });

  test('beside a writer and a day stands a paper or section that nothing tells', () => {
    const article = articleOf(`${BELOW}\nRomania Insider | 15 March 2024 | By Andra Timu\n\n${BODY}`);
    expect([article.author, article.published.edtf, article.publisher]).toEqual([
      'Andra Timu',
      '2024-03-15',
      null,
    ]);
  });
});
