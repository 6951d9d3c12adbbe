import { describe, expect, test } from 'vitest';
import { resolved, shown } from '../collection.ts';

const both = (a: string, b: string) => resolved({ 'a.txt': `[place:${a}]`, 'b.ru.txt': `[place:${b}]` });

describe('a city in another language', () => {
  test.each([
    ['Moscow', 'Москва'],
    ['Moscow', 'Moskau'],
    ['Kyiv', 'Київ'],
    ['Kiev', 'Kiew'],
    ['Cairo', 'القاهرة'],
    ['Beijing', '北京'],
    ['Tokyo', '東京'],
    ['Seoul', '서울'],
    ['Vienna', 'Wien'],
    ['Tbilisi', 'Тбилиси'],
    ['Thessaloniki', 'Θεσσαλονίκη'],
    ['Busan', '부산'],
  ])('%s is %s', (a, b) => {
    expect(shown(both(a, b), 'place')).toHaveLength(1);
  });

  test.each([
    ['Shanxi', '陕西'], // one reading of two provinces
    ['Vienna', 'Vienne'],
    ['Rome', 'Romans'],
    ['Moscow', 'Moskva River'],
    ['Amman', 'عمان'], // Oman
  ])('%s is not %s', (a, b) => {
    expect(shown(both(a, b), 'place')).toHaveLength(2);
  });
});
