import { describe, expect, test } from 'vitest';
import { chineseReading, inLatinLetters, romanisationKey } from '../../src/text/romanisation.ts';

describe('one key for one name in two scripts', () => {
  test.each([
    ['Сергей Лавров', 'Sergei Lavrov'],
    ['Сергей Лавров', 'Sergey Lavrov'],
    ['Владимир Путин', 'Vladimir Putin'],
    ['Мария Захарова', 'Maria Zakharova'],
    ['Юлия Навальная', 'Yulia Navalnaya'],
    ['Михаил Горбачёв', 'Mikhail Gorbachev'],
    ['Борис Ельцин', 'Boris Yeltsin'],
    ['Алексей Навальный', 'Alexei Navalny'],
    ['Дмитрий Песков', 'Dmitry Peskov'],
    ['Володимир Зеленський', 'Volodymyr Zelenskyy'],
    ['Новак Ђоковић', 'Novak Djokovic'],
    ['Κυριάκος Μητσοτάκης', 'Kyriakos Mitsotakis'],
    ['한동훈', 'Han Dong-hoon'],
    ['이재명', 'Lee Jae-myung'],
    ['박근혜', 'Park Geun-hye'],
    ['김정은', 'Kim Jong Un'],
    ['안덕수', 'Ahn Duk-soo'],
    ['김병철', 'Kim Byung-chul'],
    ['이혁', 'Lee Hyuk'],
    ['우상기', 'Woo Sang-ki'],
    ['우상기', 'Wu Sang-gi'],
    ['Mohd Rizal Yusof', 'Mohammad Rizal Yusof'],
    ['习近平', 'Xi Jinping'],
    ['王立军', 'WANG Lijun'],
  ])('%s and %s', (a, b) => {
    expect(romanisationKey(a)).toBe(romanisationKey(b));
  });

  test.each([
    ['Сергей Лавров', 'Sergei Larov'],
    ['Анна Галузина', 'Anna Galuzin'],
    ['한동훈', 'Han Dong-hwan'],
    ['김정은', 'Kim Jong-il'],
    ['习近平', 'Xi Jintao'],
    ['斉藤雄貴', 'Yuki Saito'],
    ['محمد الحداد', 'Mohammed al-Haddad'],
  ])('%s and %s have two', (a, b) => {
    expect(romanisationKey(a)).not.toBe(romanisationKey(b));
  });
});

test('what is written in other scripts or in several stays as it is', () => {
  for (const name of ['محمد', 'プーチン', 'Владимир Putin', '東京', '', '—', 'Zoë'])
    expect(inLatinLetters(name)).toBe(name);
  expect(chineseReading('習近')).toBeNull();
  expect(chineseReading('王立军事')).toBeNull();
});
