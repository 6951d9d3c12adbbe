import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

const TOLD = '[organisation:Harbour Works]';
const beside = (a: string, b: string, scene = TOLD) => ({
  'a.txt': `[person:${a}] spoke. ${scene}`,
  'b.txt': `[person:${b}] answered. ${scene}`,
});

describe('two forms of a name in two articles that both name one organisation', () => {
  test.each([
    ['Tomás Herrera Ruiz', 'Tomas Herrera', 'second-family-name-left-out-and-scene'],
    ['James Kiprono Barasa', 'James Barasa', 'middle-name-left-out-and-scene'],
    ['William Hartley', 'Bill Hartley', 'nickname-for-name-and-scene'],
    ['Nikolaos Dimitrakis', 'Nikos Dimitrakis', 'nickname-for-name-and-scene'],
    ['Sergei Karasyov', 'Sergey Karasev', 'same-romanisation-and-scene'],
    ['Hendra Widjaja', 'Hendra Wijaya', 'same-romanisation-and-scene'],
    ['Baek Seung-ho', 'Paik Seung Ho', 'same-romanisation-and-scene'],
    ['Abdul Rahman Fahmy', 'Abdelrahman Fahmi', 'same-romanisation-and-scene'],
  ])('%s is %s', (a, b, rule) => {
    const found = resolved(beside(a, b));
    expect(shown(found, 'person')).toHaveLength(1);
    expect(entityOf(found, a).because.map((join) => join.rule)).toEqual([rule]);
    expect(entityOf(found, a).because[0]?.evidence).toContain("both articles name 'Harbour Works' as well.");
  });

  test.each([
    ['Rami al-Khouri', 'Ramzi al-Khouri'],
    ['Joost van der Meulen', 'J. van der Meulen'], // a family firm has two of one initial
    ['Robert E. Lindqvist Jr.', 'Robert Lindqvist'],
    ['Maria Keller', 'Keller'],
    ['Kim Yong-chol', 'Kim Yong-chun'],
  ])('%s is not %s', (a, b) => {
    expect(shown(resolved(beside(a, b)), 'person')).toHaveLength(2);
  });

  test('callings that nobody has at once speak against it', () => {
    const found = resolved(beside('Amos Kiplagat', 'Amos Kiplagat Rono'));
    expect(shown(found, 'person')).toHaveLength(1);
    const two = resolved({
      'a.txt': `[person=sprinter:Amos Kiplagat] spoke. ${TOLD}`,
      'b.txt': `[person=mayor:Amos Kiplagat Rono] answered. ${TOLD}`,
    });
    expect(shown(two, 'person')).toHaveLength(2);
  });

  test('a form that fits two people stays a doubt', () => {
    const found = resolved({
      ...beside('Tomás Herrera Ruiz', 'Tomás Herrera'),
      'c.txt': `[person:Tomás Herrera Soto] listened. ${TOLD}`,
    });
    expect(entityOf(found, 'Tomás Herrera').unsure).toHaveLength(2);
  });

  test('a place that both name tells nothing', () => {
    expect(
      shown(resolved(beside('William Hartley', 'Bill Hartley', '[place:Ellery]')), 'person'),
    ).toHaveLength(2);
  });
});

describe('a name that states a nickname', () => {
  test('is nobody of another walk of life who is called by it', () => {
    const found = resolved({
      'a.txt': '[person=striker:Ramiro "Rami" Oduya] scored.',
      'b.txt': '[person=singer:Rami Oduya] sang.',
      'c.txt': '[person=coach:Ramiro Oduya] left.',
    });
    expect(shown(found, 'person').sort()).toEqual([
      'Rami Oduya ×1 (Rami Oduya)',
      'Ramiro "Rami" Oduya ×2 (Ramiro "Rami" Oduya, Ramiro Oduya)',
    ]);
    expect(entityOf(found, 'Rami Oduya').unsure.map(({ rule }) => rule)).toContain(
      'nickname-stated-other-calling',
    );
  });

  test('is both of the shorter ones, in whatever article', () => {
    const found = resolved({
      'a.txt': '[person:Eleanor "Nell" Whitcombe] spoke.',
      'b.txt': '[person:Nell Whitcombe] spoke.',
      'c.txt': '[person:Eleanor Whitcombe] spoke.',
    });
    expect(shown(found, 'person')).toHaveLength(1);
  });

  test.each(['Nora Whitcombe', 'Nell Arden', 'Eleanor Arden-Whitcombe'])('is not %s', (other) => {
    const found = resolved({ 'a.txt': '[person:Eleanor "Nell" Whitcombe]', 'b.txt': `[person:${other}]` });
    expect(shown(found, 'person')).toHaveLength(2);
  });
});

test('Governor Chen is the Gov. Mary Chen of another article', () => {
  const found = resolved({
    'a.txt': '[person=Gov.:Mary Chen] came.',
    'b.txt': '[person=Governor:Chen] left.',
  });
  expect(shown(found, 'person')).toHaveLength(1);
});
