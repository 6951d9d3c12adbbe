import { describe, expect, test } from 'vitest';
import { callingIn, canBeOne } from '../../src/resolver/callings.ts';

const told = (role: string) => {
  const calling = callingIn(role);
  return calling && `${calling.noun} ${calling.walk} ${calling.country} ${calling.former}`;
};

describe('what a role says that somebody does', () => {
  test.each([
    ['British sprinter', 'sprinter sport null false'],
    ['Vietnamese trade minister', 'minister public VN false'],
    ['president of Peru on Monday', 'president public PE false'],
    ['South Korean President', 'president public KR false'],
    ['deputy governor of the State of Lagos', 'governor public null false'],
    ['former footballer', 'footballer sport null true'],
    ['ex-minister', 'minister public null true'],
    ['ministra de Salud', 'ministra public null false'],
    ['singer-songwriter', 'songwriter stage null false'],
    ['pro-Syrian president', 'president public null false'],
    ['coach of the national team', 'coach sport null false'],
    ['analyst at Kestrel Securities', 'analyst public null false'],
    ['captain of Tampico Rovers', 'captain sport null false'],
    ['Kenya captain', 'captain sport null false'],
    ['former skipper of the Lions', 'captain sport null true'],
    ['Dutch tennis player', 'player sport null false'],
    ['bass player', 'player stage null false'],
    ['king of Norway', 'king public NO false'],
    ['chef of the Blue Anchor', 'chef stage null false'],
  ])('%s', (role, calling) => {
    expect(told(role)).toBe(calling);
  });

  test.each([
    ...['president of the football federation', 'club president', 'owner of a golfer', 'director', ''],
    ...[
      'captain',
      'the captain',
      'army captain',
      'captain of the ferry',
      'fire brigade captain',
      'retired captain',
    ],
    ...['chef du parti', "chef d'état-major", 'Chef der Gewerkschaft'],
    ...['key player', 'football analyst', 'analyst for Sky Sports', 'queen of soul'],
  ])('%s tells nothing', (role) => {
    expect(told(role)).toBeNull();
  });
});

describe('whether two can be one', () => {
  const list = (...roles: readonly string[]) => roles.flatMap((role) => callingIn(role) ?? []);

  test.each([
    [['sprinter'], ['deputy governor']],
    [['Polish minister'], ['Slovak minister']],
    [['actress'], ['goalkeeper', 'striker']],
  ])('%j is not %j', (a, b) => {
    expect(canBeOne(list(...a), list(...b))).toBe(false);
  });

  test.each([
    [['sprinter'], ['former sprinter']],
    [['former footballer'], ['minister']],
    [['footballer', 'minister'], ['minister']],
    [['Polish minister'], ['minister']],
    [['lawyer'], ['senator']],
    [[], ['striker']],
  ])('%j can be %j', (a, b) => {
    expect(canBeOne(list(...a), list(...b))).toBe(true);
  });
});
