import { expect, test } from 'vitest';
import { makeProfile } from '../../src/command/profile.ts';

test('each stage has its time, its share, its processor time and its count', () => {
  let clock = 0;
  const heard: string[] = [];
  const { progress, lines } = makeProfile(
    () => ({ clock, processor: clock * 2, peak: 512e6 }),
    (stage, done) => heard.push(`${stage} ${done}`),
  );
  clock = 100;
  progress('listing', 3, 3);
  clock = 1000;
  progress('reading', 0, 3);
  clock = 3000;
  progress('reading', 3, 3);
  clock = 3500;
  progress('writing', 40, null);
  clock = 4000;
  expect(lines()).toEqual([
    'start and list       1.00 s   25 %  CPU    2.00 s  3 done',
    'read and extract     2.50 s   63 %  CPU    5.00 s  3 done',
    'render and write     0.50 s   13 %  CPU    1.00 s  40 done',
    'together             4.00 s  100 %  CPU    8.00 s  peak 512 MB',
  ]);
  expect(heard).toEqual(['listing 3', 'reading 0', 'reading 3', 'writing 40']);
});

test('a build that --watch starts later is counted from its own beginning', () => {
  const began = { clock: 60_000, processor: 90_000, peak: 256e6 };
  let now = began;
  const { progress, lines } = makeProfile(
    () => now,
    () => {},
    began,
  );
  now = { ...began, clock: 61_000, processor: 91_000 };
  progress('listing', 3, 3);
  now = { clock: 64_000, processor: 96_000, peak: 512e6 };
  expect(lines()).toEqual([
    'start and list       4.00 s  100 %  CPU    6.00 s  3 done',
    'together             4.00 s  100 %  CPU    6.00 s  peak 512 MB',
  ]);
});
