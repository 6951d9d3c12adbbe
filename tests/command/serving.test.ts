import { expect, test } from 'vitest';
import { servingLine } from '../../src/command/serving.ts';

const plain = { strong: String, warn: String, fail: String, faint: String };

test.each([
  [4180, 4180, 'serving http://127.0.0.1:4180/'],
  [4181, 4180, 'serving http://127.0.0.1:4181/, because port 4180 is taken'],
  [40_213, 0, 'serving http://127.0.0.1:40213/'], // any port was asked for
])('shown at %i where %i was asked for', (port, wanted, line) => {
  expect(servingLine(`http://127.0.0.1:${port}/`, wanted, plain)).toBe(line);
});
