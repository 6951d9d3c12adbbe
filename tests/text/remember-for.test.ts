import { expect, test } from 'vitest';
import { rememberFor } from '../../src/text/remember-for.ts';

test('what was made of a thing is made once, also where it is null', () => {
  const asked: string[] = [];
  const lengthOf = rememberFor(({ name }: { name: string }) => {
    asked.push(name);
    return name === '' ? null : name.length;
  });
  const [ada, nobody] = [{ name: 'Ada' }, { name: '' }];
  expect([lengthOf(ada), lengthOf(nobody), lengthOf(ada), lengthOf(nobody)]).toEqual([3, null, 3, null]);
  expect(asked).toEqual(['Ada', '']);
  expect(lengthOf({ name: 'Ada' })).toBe(3);
  expect(asked).toEqual(['Ada', '', 'Ada']);
});
