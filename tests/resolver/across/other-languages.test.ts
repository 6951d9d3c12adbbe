import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

describe('a name as another language writes it', () => {
  test.each([
    ['ru', 'Сергей Лавров', 'Sergei Lavrov'],
    ['uk', 'Володимир Зеленський', 'Volodymyr Zelenskyy'],
    ['el', 'Κυριάκος Μητσοτάκης', 'Kyriakos Mitsotakis'],
    ['ko', '한동훈', 'Han Dong-hoon'],
    ['zh', '王立军', 'Wang Lijun'],
    ['de', 'Wladimir Putin', 'Vladimir Putin'],
    ['de', 'Wolodymyr Selenskyj', 'Volodymyr Zelensky'],
    ['de', 'Maria Sacharowa', 'Maria Zakharova'],
    ['de', 'Boris Jelzin', 'Boris Yeltsin'],
    ['fr', 'Vladimir Poutine', 'Vladimir Putin'],
    ['fr', 'Evgueni Prigojine', 'Evgeni Prigozhin'],
  ])('%s: %s is %s', (language, theirs, english) => {
    const found = resolved({
      'a.txt': `[person:${english}] spoke.`,
      [`b.${language}.txt`]: `[person:${theirs}] spoke.`,
    });
    expect(shown(found, 'person')).toHaveLength(1);
    expect(entityOf(found, english).because[0]?.rule).toBe('same-name-in-other-language');
  });

  test.each(['und', 'en'])('two spellings of which one is of an article in "%s" are a doubt', (language) => {
    const found = resolved({
      'a.txt': '[person:Sin Hong Chol] spoke.',
      [`b.${language}.txt`]: '[person:Shin Hong Cheol] spoke.',
    });
    expect(shown(found, 'person')).toHaveLength(2);
    expect(entityOf(found, 'Sin Hong Chol').unsure).toHaveLength(1);
  });

  test('German and Russian meet without English', () => {
    const found = resolved({
      'a.de.txt': '[person:Wladimir Putin] sprach.',
      'b.ru.txt': '[person:Владимир Путин] говорил.',
    });
    expect(shown(found, 'person')).toHaveLength(1);
  });

  test.each([
    ['ru', 'Сергей Лавров', 'Sergei Larov'],
    ['ru', 'Анна Галузина', 'Anna Galuzin'],
    ['ja', '斉藤雄貴', 'Yuki Saito'],
    ['ar', 'محمد الحداد', 'Mohammed al-Haddad'],
    ['zh', '李强', 'Li Qiang'], // two signs may be half a name
    ['de', 'Walter Meier', 'Valter Maier'],
    ['de', 'Hans Weber', 'Hans Veber-Klein'],
    ['fr', 'Jean Martin', 'Zhen Martin'],
    ['es', 'Serguei Shoigu', 'Sergei Shoigu'], // no way of its own is known
    ['ru', 'Путин', 'Vladimir Putin'],
  ])('%s: %s is not %s', (language, theirs, english) => {
    const found = resolved({
      'a.txt': `[person:${english}] spoke.`,
      [`b.${language}.txt`]: `[person:${theirs}] spoke.`,
    });
    expect(shown(found, 'person')).toHaveLength(2);
  });

  test('two spellings of one language stay two, and the third script is a doubt with both', () => {
    const found = resolved({
      'a.txt': '[person:Sergei Ivanov] spoke.',
      'b.txt': '[person:Sergey Ivanov] spoke.',
      'c.ru.txt': '[person:Сергей Иванов] говорил.',
    });
    expect(shown(found, 'person')).toHaveLength(3);
    expect(entityOf(found, 'Sergei Ivanov').unsure).toHaveLength(2);
  });

  test('an English Wladimir is not taken for a German one', () => {
    const found = resolved({
      'a.txt': '[person:Vladimir Lenski] spoke.',
      'b.txt': '[person:Wladimir Lenski] spoke.',
      'c.de.txt': '[person:Anna Weber] sprach.',
    });
    expect(shown(found, 'person')).toHaveLength(3);
  });
});

describe('a name beside its spelling in another script', () => {
  test('is one with it, and so are the articles that have either', () => {
    const found = resolved({
      'a.txt': '[person:Yuki Saito] ([person:斉藤雄貴]) of [organisation:Toei] ([organisation:東映]) spoke.',
      'b.ja.txt': '[person:斉藤雄貴]が[organisation:東映]で述べた。',
      'c.txt': '[person:Osama Rabie] ([person:أسامة ربيع]) and [place:Tbilisi] ([place:თბილისი]).',
    });
    expect(shown(found, 'person')).toEqual([
      'Osama Rabie ×2 (Osama Rabie, أسامة ربيع)',
      'Yuki Saito ×3 (斉藤雄貴, Yuki Saito)',
    ]);
    expect(shown(found, 'organisation')).toHaveLength(1);
    expect(shown(found, 'place')).toHaveLength(1);
    expect(entityOf(found, 'Osama Rabie').because[0]?.evidence).toContain("'Osama Rabie (أسامة ربيع)'");
  });
});
